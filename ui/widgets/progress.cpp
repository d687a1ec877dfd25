// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress.h"

#include <algorithm>

#include <QBoxLayout>
#include <QPainter>
#include <QTextLayout>

#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/type_scale.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {
namespace {

constexpr int segments = 5;
constexpr int strongFrom = 3;
constexpr int ball = 24;
constexpr int stepToken = 60;

} // namespace

class StrengthMeter::Segments final : public Painted {
public:
    explicit Segments(QWidget* parent) : Painted(QAccessible::ProgressBar, parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setScore(int score)
    {
        m_score = score;
        update();
    }

    QSize sizeHint() const override { return {scaled(240, this), 6}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        constexpr int gap = 4;
        const int wide = (width() - (segments - 1) * gap) / segments;
        const Role filled = m_score >= strongFrom ? Role::Ok : Role::Warning;
        for (int i = 0; i < segments; ++i) {
            const QRect place = mirrored({i * (wide + gap), 0, wide, height()});
            paint::panel(painter, place, height() / 2.0, tint(i <= m_score ? filled : Role::Line), {});
        }
    }

private:
    int m_score = -1;
};

StrengthMeter::StrengthMeter(QWidget* parent)
    : QWidget(parent)
    , m_segments(new Segments(this))
    , m_icon(new GlyphLabel(Glyph::Ok, Role::Ok, 16, this))
    , m_word(new Label(TextStyle::Caption, {}, Role::Ok, this))
    , m_sentence(new Paragraph(TextStyle::Caption, {}, Role::Muted, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_segments);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_word, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    column->addLayout(row);
    setStrength(-1, {}, {});
}

void StrengthMeter::setStrength(int score, const QString& word, const QString& sentence)
{
    const Severity severity = score >= strongFrom ? Severity::Ok : Severity::Warning;
    m_segments->setScore(score);
    auto* icon = static_cast<GlyphLabel*>(m_icon);
    icon->setGlyph(severityGlyph(severity));
    icon->setRole(severityRole(severity));
    icon->setVisible(score >= 0);
    m_word->setRole(severityRole(severity));
    QFont bold = fontFor(TextStyle::Caption);
    bold.setWeight(QFont::DemiBold);
    m_word->setFont(bold);
    m_word->setText(word);
    m_sentence->setText(sentence);
    m_segments->setAccessibleName(tr("Strength"));
    m_segments->setAccessibleDescription(word + u' ' + sentence);
}

StepRail::StepRail(QWidget* parent) : Painted(QAccessible::StaticText, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepRail::setSteps(std::vector<Step> steps)
{
    m_steps = std::move(steps);
    describe();
    updateGeometry();
    update();
}

void StepRail::setCurrent(int index)
{
    m_current = index;
    describe();
    update();
}

void StepRail::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

void StepRail::describe()
{
    if (m_current >= 0 && m_current < static_cast<int>(m_steps.size()))
        setAccessibleName(tr("Step %1 of %2: %3")
                              .arg(m_current + 1)
                              .arg(m_steps.size())
                              .arg(m_steps[static_cast<std::size_t>(m_current)].title));
    else
        setAccessibleName(tr("All steps are done"));
}

int StepRail::stepHeight() const
{
    return std::max(stepToken, lineHeight(TextStyle::Body, font()) * 3);
}

QSize StepRail::sizeHint() const
{
    if (m_compact)
        return {fontMetrics().horizontalAdvance(accessibleName()) + 4, controlHeight(height::Target, this)};
    return {scaled(width::Rail, this) - 2 * space::S6, static_cast<int>(m_steps.size()) * stepHeight() - space::S4};
}

void StepRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_compact) {
        painter.setPen(tint(Role::Muted));
        const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(rect(), static_cast<int>(side), accessibleName());
        return;
    }
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i)
        paintStep(painter, i);
}

void StepRail::paintStep(QPainter& painter, int index) const
{
    const Step& step = m_steps[static_cast<std::size_t>(index)];
    const int side = scaled(ball, this);
    const int y = index * stepHeight();
    const bool done = index < m_current;
    const bool now = index == m_current;
    const QRect circle = mirrored({0, y, side, side});
    const QFont small = fontFor(TextStyle::Caption, font());
    paint::panel(painter, circle, side / 2.0, now ? tint(Role::Accent) : QColor(),
        now ? QColor() : tint(done ? Role::Ok : Role::Control), 1.5);
    if (index + 1 < static_cast<int>(m_steps.size()))
        painter.fillRect(mirrored({side / 2 - 1, y + side + 2, 2, stepHeight() - side - 4}), tint(Role::LineStrong));
    painter.setFont(now ? fontFor(TextStyle::Strong, small) : small);
    painter.setPen(tint(now ? Role::OnAccent : Role::Muted));
    if (done)
        paintGlyph(painter, Glyph::Check, circle, scaled(16, this), tint(Role::Ok));
    else
        painter.drawText(circle, Qt::AlignCenter, QString::number(index + 1));
    const int x = side + space::S3;
    const int line = fontMetrics().height();
    const auto align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const auto words = [&](int top, const QFont& font, const QString& text, Role role) {
        painter.setFont(font);
        painter.setPen(tint(role));
        const QString fitted = painter.fontMetrics().elidedText(text, Qt::ElideRight, width() - x);
        painter.drawText(mirrored({x, top, width() - x, line + 2}), align, fitted);
    };
    words(y + (side - line) / 2 - 1, now ? fontFor(TextStyle::Strong, font()) : font(), step.title,
        done || now ? Role::Text : Role::Muted);
    paintNote(painter, {x, y + (side + line) / 2, width() - x, stepHeight() - (side + line) / 2}, step.note);
}

// In two lines where one is too short, the second elided: longer languages have longer notes.
void StepRail::paintNote(QPainter& painter, const QRect& place, const QString& note) const
{
    const QFont small = fontFor(TextStyle::Caption, font());
    painter.setFont(small);
    painter.setPen(tint(Role::Muted));
    QTextLayout layout(note, small);
    layout.beginLayout();
    auto first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(place.width());
    layout.endLayout();
    const int whole = first.isValid() ? first.textLength() : 0;
    const auto align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    const auto metrics = painter.fontMetrics();
    QRect line(place.x(), place.y(), place.width(), fontMetrics().height() + 2);
    painter.drawText(
        mirrored(line), align, metrics.elidedText(note.left(whole).trimmed(), Qt::ElideRight, place.width()));
    line.translate(0, metrics.height());
    if (whole < note.size() && line.bottom() - metrics.height() / 4 <= place.bottom())
        painter.drawText(mirrored(line), align, metrics.elidedText(note.mid(whole), Qt::ElideRight, place.width()));
}

} // namespace keyfold::ui
