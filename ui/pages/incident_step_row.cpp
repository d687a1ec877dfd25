// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/incident_step_row.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include "ui/pages/layouts.h"
#include "ui/style/focus_ring.h"
#include "ui/style/icon.h"
#include "ui/style/paint.h"
#include "ui/style/tokens.h"
#include "ui/style/type_scale.h"

namespace keyfold::ui {

namespace {

constexpr int headHeight = 44;
constexpr int twoLines = 56;
constexpr int ball = 24;

} // namespace

class IncidentStepRow::Head final : public QAbstractButton {
public:
    Head(int number, const QString& title, const QString& done, QWidget* parent)
        : QAbstractButton(parent)
        , m_number(number)
        , m_done(done)
    {
        setText(title);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setToolTip(title);
        setAccessibleName(IncidentStepRow::tr("%1. %2", "number of a step, its title").arg(number).arg(title));
        setAccessibleDescription(
            done.isEmpty() ? IncidentStepRow::tr("Not done yet") : IncidentStepRow::tr("Done: %1").arg(done));
        FocusRing::enableFor(this);
    }

    QSize sizeHint() const override { return {scaled(240, this), heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {scaled(160, this), controlHeight(headHeight, this)}; }
    int heightForWidth(int width) const override { return controlHeight(isTight(width) ? twoLines : headHeight, this); }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto tint = [this](Role role) { return colour(role, palette()); };
        const auto visual = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        if (underMouse() && !isChecked())
            painter.fillRect(rect(), tint(Role::Hover));
        const bool done = !m_done.isEmpty();
        const bool now = isChecked() && !done;
        const int side = scaled(ball, this);
        const auto circle = visual({space::S4, (height() - side) / 2, side, side});
        const auto caption = fontFor(TextStyle::Caption, font());
        paint::panel(painter, circle, side / 2.0, now ? tint(Role::Accent) : QColor(),
            now ? QColor() : tint(done ? Role::Ok : Role::Control), 1.5);
        painter.setFont(now ? fontFor(TextStyle::Strong, caption) : caption);
        painter.setPen(tint(now ? Role::OnAccent : Role::Muted));
        if (done)
            paintGlyph(painter, Glyph::Check, circle, scaled(16, this), tint(Role::Ok));
        else
            painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
        const auto flags = [this](Qt::Alignment where) {
            return static_cast<int>(QStyle::visualAlignment(layoutDirection(), where) | Qt::AlignVCenter);
        };
        const int x = space::S4 + side + space::S3;
        QRect title(x, 0, width() - space::S4 - x, height());
        if (done) {
            painter.setFont(caption);
            painter.setPen(tint(Role::Muted));
            QRect when = title;
            if (isTight(width())) {
                const int above = QFontMetrics(font()).height();
                const int below = painter.fontMetrics().height();
                title = QRect(x, (height() - above - below) / 2, title.width(), above);
                when = title.translated(0, above);
                when.setHeight(below);
            } else {
                title.setWidth(title.width() - doneWidth() - space::S3);
                when.setLeft(when.right() + 1 - doneWidth());
            }
            painter.drawText(visual(when), flags(Qt::AlignLeft),
                painter.fontMetrics().elidedText(m_done, Qt::ElideRight, when.width()));
        }
        painter.setFont(isChecked() ? fontFor(TextStyle::Strong, font()) : font());
        painter.setPen(tint(done ? Role::Muted : Role::Text));
        painter.drawText(visual(title), flags(Qt::AlignLeft),
            painter.fontMetrics().elidedText(text(), Qt::ElideRight, title.width()));
    }

private:
    int doneWidth() const { return QFontMetrics(fontFor(TextStyle::Caption, font())).horizontalAdvance(m_done) + 2; }

    /// When it was done has no room beside what was done, and stands below it.
    bool isTight(int width) const
    {
        if (m_done.isEmpty())
            return false;
        const int words = QFontMetrics(fontFor(TextStyle::Strong, font())).horizontalAdvance(text());
        return width < 2 * space::S4 + scaled(ball, this) + 2 * space::S3 + words + doneWidth();
    }

    int m_number;
    QString m_done;
};

IncidentStepRow::IncidentStepRow(int number, const QString& title, const QString& done, QWidget* parent)
    : QWidget(parent)
    , m_head(new Head(number, title, done, this))
    , m_column(column(0, this))
{
    m_column->addWidget(m_head);
    connect(m_head, &QAbstractButton::toggled, this, &IncidentStepRow::setExpanded);
}

void IncidentStepRow::setContent(QWidget* content)
{
    m_content = content;
    m_column->addWidget(content);
    m_content->setVisible(isExpanded());
}

void IncidentStepRow::setExpanded(bool expanded)
{
    m_head->setChecked(expanded);
    if (m_content == nullptr || m_content->isHidden() != expanded)
        return;
    m_content->setVisible(expanded);
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent event(m_head, changed);
    QAccessible::updateAccessibility(&event);
    update();
    emit toggled(expanded);
}

bool IncidentStepRow::isExpanded() const
{
    return m_head->isChecked();
}

QWidget* IncidentStepRow::head() const
{
    return m_head;
}

void IncidentStepRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isExpanded())
        painter.fillRect(rect(), colour(Role::AccentSoft, palette()));
}

} // namespace keyfold::ui
