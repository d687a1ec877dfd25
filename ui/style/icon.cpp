// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icon.h"

#include <array>
#include <memory>
#include <optional>

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace keyfold::ui {
namespace {

constexpr std::array<const char*, glyphCount> glyphNames{"add", "backup", "bell", "calendar", "check", "chevron-down",
    "chevron-left", "chevron-right", "close", "copy", "critical", "delete", "device", "due", "edit", "export",
    "external", "file", "filter", "folder", "globe", "handoff", "health", "hide", "history", "home", "import",
    "incident", "info", "key", "lock", "menu", "more", "note", "ok", "palette", "paper", "people", "phone", "place",
    "print", "reveal", "rotate", "search", "settings", "shield", "tag", "unlock", "warning"};

// What QIcon::name() answers for our icons, so that the style knows them.
constexpr QLatin1StringView namePrefix("keyfold:");

std::optional<Glyph> glyphOf(const QIcon& icon)
{
    const QString name = icon.name();
    if (!name.startsWith(namePrefix))
        return std::nullopt;
    const auto wanted = QStringView(name).sliced(namePrefix.size());
    for (std::size_t i = 0; i < glyphNames.size(); ++i) {
        if (wanted == QLatin1StringView(glyphNames[i]))
            return static_cast<Glyph>(i);
    }
    return std::nullopt;
}

QPixmap render(Glyph glyph, int size, const QColor& colour, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QFile file(QStringLiteral(":/keyfold/icons/%1.svg").arg(glyphName(glyph)));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    // QtSvg takes currentColor for black.
    const QByteArray svg = file.readAll().replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

class GlyphEngine final : public QIconEngine {
public:
    explicit GlyphEngine(Glyph glyph) : m_glyph(glyph) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintGlyph(*painter, m_glyph, rect, std::min(rect.width(), rect.height()), colourFor(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return glyphPixmap(m_glyph, std::min(size.width(), size.height()), colourFor(mode), 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const qreal logical = std::min(size.width(), size.height()) / scale;
        return glyphPixmap(m_glyph, qRound(logical), colourFor(mode), scale);
    }

    QString key() const override { return QStringLiteral("keyfold"); }
    QString iconName() override { return namePrefix + glyphName(m_glyph); }
    QIconEngine* clone() const override { return std::make_unique<GlyphEngine>(*this).release(); }
    bool isNull() override { return false; }

private:
    static QColor colourFor(QIcon::Mode mode)
    {
        return colour(mode == QIcon::Disabled ? Role::Disabled : Role::Text, QGuiApplication::palette());
    }

    Glyph m_glyph;
};

} // namespace

QLatin1StringView glyphName(Glyph glyph)
{
    return QLatin1StringView(glyphNames[static_cast<std::size_t>(glyph)]);
}

Glyph severityGlyph(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Glyph::Info;
    case Severity::Warning:
        return Glyph::Warning;
    case Severity::Critical:
        return Glyph::Critical;
    case Severity::Ok:
        return Glyph::Ok;
    }
    return Glyph::Info;
}

Glyph forwardChevron(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Glyph::ChevronLeft : Glyph::ChevronRight;
}

Glyph backwardChevron(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Glyph::ChevronRight : Glyph::ChevronLeft;
}

QIcon icon(Glyph glyph)
{
    return QIcon(std::make_unique<GlyphEngine>(glyph).release()); // QIcon owns its engine
}

QPixmap glyphPixmap(Glyph glyph, int size, const QColor& colour, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("keyfold/%1/%2/%3@%4")
                            .arg(glyphName(glyph), colour.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(glyph, size, colour, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintGlyph(QPainter& painter, Glyph glyph, const QRect& rect, int size, const QColor& colour)
{
    const QPoint corner(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
    painter.drawPixmap(corner, glyphPixmap(glyph, size, colour, painter.device()->devicePixelRatioF()));
}

void paintIcon(QPainter& painter, const QIcon& icon, const QRect& rect, int size, const QColor& colour)
{
    if (const auto glyph = glyphOf(icon)) {
        paintGlyph(painter, *glyph, rect, size, colour);
        return;
    }
    const QRect square(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size);
    icon.paint(&painter, square);
}

} // namespace keyfold::ui
