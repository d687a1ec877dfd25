// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/secret_words.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

#include "ui/style/type_scale.h"
#include "ui/widgets/secret_text.h"

namespace keyfold::ui {

namespace {

// LOOK, the picture of a handoff.
constexpr int chipHeight = 44;
constexpr int chipPadding = 12;
constexpr int chipRadius = 6;
constexpr int chipGap = 8;

} // namespace

SecretWords::SecretWords(char separator, TextStyle style, QWidget* parent)
    : Painted(QAccessible::StaticText, parent)
    , m_separator(separator)
    , m_style(style)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SecretWords::setSecret(Secret secret)
{
    m_secret = std::move(secret);
    updateGeometry();
    update();
}

void SecretWords::clear()
{
    setSecret({});
}

QSize SecretWords::sizeHint() const
{
    const int width = scaled(200, this);
    return {width, heightForWidth(width)};
}

int SecretWords::heightForWidth(int width) const
{
    return arrange(width, nullptr);
}

void SecretWords::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(wordFont());
    painter.setPen(tint(Role::Text));
    arrange(width(), &painter);
}

QFont SecretWords::wordFont() const
{
    auto font = m_mono ? monoFontFor(m_style) : fontFor(m_style, this->font());
    font.setWeight(QFont::Normal);
    return font;
}

std::vector<std::string_view> SecretWords::words() const
{
    std::vector<std::string_view> all;
    auto rest = m_secret.exposeText();
    while (!rest.empty()) {
        const auto end = rest.find(m_separator);
        all.push_back(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return all;
}

// Columns of one width, as many as there is room for.
int SecretWords::arrangeNumbered(int width, QPainter* painter) const
{
    const auto all = words();
    if (all.empty())
        return 0;
    const auto font = wordFont();
    const auto small = fontFor(TextStyle::Caption, this->font());
    const QFontMetrics metrics(font);
    const int number = QFontMetrics(small).horizontalAdvance(QStringLiteral("00"));
    const int padding = scaled(chipPadding, this);
    const int gap = scaled(chipGap, this);
    int widest = 0;
    for (const auto word : all)
        widest = std::max(widest, secretWidth(metrics, word));
    const int least = widest + number + 3 * padding;
    const int columns = std::clamp((width + gap) / (least + gap), 1, static_cast<int>(all.size()));
    const int chip = (width - (columns - 1) * gap) / columns;
    const int high = controlHeight(chipHeight, this);
    for (int i = 0; painter && i < static_cast<int>(all.size()); ++i) {
        QRect place((i % columns) * (chip + gap), (i / columns) * (high + gap), chip, high);
        place = QStyle::visualRect(layoutDirection(), rect(), place);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tint(Role::Hover));
        painter->drawRoundedRect(place, chipRadius, chipRadius);
        painter->setPen(tint(Role::Muted));
        painter->setFont(small);
        painter->drawText(
            place.adjusted(padding, 0, -padding, 0), Qt::AlignVCenter | Qt::AlignLeft, QString::number(i + 1));
        painter->setPen(tint(Role::Text));
        painter->setFont(font);
        const int baseline = place.center().y() + (metrics.ascent() - metrics.descent()) / 2;
        drawSecret(*painter, {place.left() + padding * 2 + number, baseline}, all[static_cast<std::size_t>(i)]);
    }
    const int rows = (static_cast<int>(all.size()) + columns - 1) / columns;
    return rows * (high + gap) - gap;
}

int SecretWords::arrange(int width, QPainter* painter) const
{
    if (m_numbered)
        return arrangeNumbered(width, painter);
    const auto font = wordFont();
    const QFontMetrics metrics(font);
    const int gap = metrics.averageCharWidth() * 5 / 4;
    const int line = lineHeight(TextStyle::Body, font);
    int x = 0;
    int y = 0;
    for (const auto word : words()) {
        const int wide = secretWidth(metrics, word);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        if (painter)
            drawSecret(*painter, {x, y + (line + metrics.ascent() - metrics.descent()) / 2}, word);
        x += wide + gap;
    }
    return y + line;
}

} // namespace keyfold::ui
