// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rows.h"

#include <algorithm>

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>
#include <QTimer>

#include "ui/style/paint.h"
#include "ui/style/type_scale.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/countdown_line.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tags.h"

namespace keyfold::ui {
namespace {

constexpr int foldHeight = 42;
constexpr int labelWidth = 160;
constexpr int afterwards = 3000; // how long "Clipboard cleared" stays

} // namespace

/// Rows of one card have their values in one column, which the longest of their labels needs not be cut for.
class FoldRow::Head final : public QAbstractButton {
public:
    explicit Head(const QString& label, QWidget* parent) : QAbstractButton(parent)
    {
        setText(label);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(label);
        row = new QHBoxLayout(this);
        row->setContentsMargins(space::S2, 0, space::S2, 0);
        row->addStretch(1);
    }

    QSize sizeHint() const override { return {scaled(320, this), controlHeight(foldHeight, this)}; }

    QString value;
    QHBoxLayout* row;

protected:
    int labelColumn(int room) const
    {
        int widest = scaled(labelWidth, this);
        const auto* card = parentWidget()->parentWidget();
        const auto rows = card ? card->findChildren<FoldRow*>(Qt::FindDirectChildrenOnly) : QList<FoldRow*>();
        for (const auto* one : rows)
            widest = std::max(widest, fontMetrics().horizontalAdvance(one->m_head->text()) + space::S4);
        return std::min(widest, room * 2 / 3);
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (underMouse())
            paint::panel(painter, rect().adjusted(1, 1, -1, -1), radius::Control, colour(Role::Hover, palette()), {});
        const auto visual = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
        const int side = scaled(16, this);
        const Glyph chevron = isChecked() ? Glyph::ChevronDown : forwardChevron(layoutDirection());
        paintGlyph(painter, chevron, visual({space::S3, 0, side, height()}), side, colour(Role::Text, palette()));
        const int x = space::S3 + side + space::S3;
        const int end = row->count() > 1 ? row->itemAt(1)->widget()->width() + space::S4 : space::S3;
        const int wide = value.isEmpty() ? std::max(0, width() - x - end) : labelColumn(width() - x);
        const auto align = static_cast<int>(
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
        painter.setPen(colour(Role::Text, palette()));
        painter.drawText(
            visual({x, 0, wide, height()}), align, fontMetrics().elidedText(text(), Qt::ElideRight, wide - space::S2));
        const QRect rest(x + wide, 0, std::max(0, width() - x - wide - end), height());
        painter.setPen(colour(Role::Muted, palette()));
        painter.drawText(visual(rest), align, fontMetrics().elidedText(value, Qt::ElideRight, rest.width()));
    }
};

FoldRow::FoldRow(const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_head(new Head(label, this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    connect(m_head, &QAbstractButton::toggled, this, &FoldRow::setExpanded);
}

void FoldRow::setValue(const QString& value)
{
    m_head->value = value;
    m_head->setAccessibleDescription(value);
    m_head->update();
}

void FoldRow::setTag(Tag* tag)
{
    tag->setAttribute(Qt::WA_TransparentForMouseEvents);
    if (m_head->value.isEmpty())
        m_head->setAccessibleDescription(tag->text());
    m_head->row->addWidget(tag);
}

void FoldRow::setContent(QWidget* content)
{
    m_content = content;
    m_content->setVisible(isExpanded());
    m_column->addWidget(m_content);
}

void FoldRow::setExpanded(bool expanded)
{
    m_head->setChecked(expanded);
    if (m_content == nullptr || m_content->isHidden() != expanded)
        return;
    m_content->setVisible(expanded);
    QAccessible::State changed;
    changed.expanded = true;
    QAccessibleStateChangeEvent event(m_head, changed);
    QAccessible::updateAccessibility(&event);
    emit toggled(expanded);
}

bool FoldRow::isExpanded() const
{
    return m_head->isChecked();
}

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_icon(new GlyphLabel(Glyph::Check, Role::Muted, 16, this))
    , m_text(new Label(TextStyle::Caption, {}, Role::Muted, this))
    , m_name(new Label(TextStyle::Caption, {}, Role::Text, this))
    , m_line(new CountdownLine(4, this))
    , m_seconds(new Label(TextStyle::Caption, {}, Role::Muted, this))
    , m_clear((new Button(tr("Clear now"), ButtonKind::Tertiary, this))->small())
    , m_lockIcon(new GlyphLabel(Glyph::Lock, Role::Muted, 16, this))
    , m_lock(new Label(TextStyle::Caption, {}, Role::Muted, this))
    , m_after(new QTimer(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::S4, 1, space::S4, 0);
    row->setSpacing(space::S2);
    for (QWidget* part : std::initializer_list<QWidget*>{m_icon, m_text, m_name, m_line, m_seconds, m_clear})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_lockIcon);
    row->addWidget(m_lock);
    m_line->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_clear->setFont(fontFor(TextStyle::Caption));
    m_clear->setObjectName(QStringLiteral("clearClipboard"));
    m_after->setSingleShot(true);
    setFixedHeight(controlHeight(height::Statusbar, this));
    setLockText({});
    showDone({});
    connect(m_clear, &QPushButton::clicked, this, &StatusLine::clearRequested);
    connect(m_after, &QTimer::timeout, this, [this] { showDone(m_done); });
    connect(m_line, &CountdownLine::secondsLeft, this, [this](int seconds) {
        m_secondsLeft = seconds;
        tellSeconds();
    });
}

void StatusLine::showWords(const QString& text, bool copied)
{
    m_after->stop();
    m_text->setText(text);
    m_icon->setGlyph(copied ? Glyph::Copy : Glyph::Check);
    m_icon->setVisible(!text.isEmpty());
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_line, m_seconds, m_clear})
        part->setVisible(copied);
    if (copied)
        return;
    m_line->stop();
    m_wholeName.clear();
    m_name->setText({}); // hidden, but told to whoever asks for hidden things
}

void StatusLine::showCopied(const QString& name, int seconds)
{
    showWords(tr("Copied"), true);
    QFont strong = fontFor(TextStyle::Caption);
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_wholeName = name;
    m_line->start(std::chrono::seconds(seconds));
    fitWords();
}

void StatusLine::tellSeconds()
{
    m_seconds->setText(
        m_short ? tr("%n s", nullptr, m_secondsLeft) : tr("The clipboard is cleared in %n s", nullptr, m_secondsLeft));
}

// The name gives way first, then the words around the seconds: "Clear now" is what the line is for.
void StatusLine::fitWords()
{
    if (m_name->isHidden())
        return;
    m_name->setText({});
    m_short = false;
    tellSeconds();
    m_short = layout()->totalSizeHint().width() > width();
    tellSeconds();
    const int rest = layout()->totalSizeHint().width() - m_name->sizeHint().width();
    const int room = std::clamp(width() - rest, 0, scaled(320, this));
    m_name->setText(m_name->fontMetrics().elidedText(m_wholeName, Qt::ElideRight, room));
}

QSize StatusLine::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void StatusLine::showCleared()
{
    showWords(tr("Clipboard cleared"), false);
    m_after->start(afterwards);
}

void StatusLine::showLeftAlone()
{
    showWords(tr("Something else was copied since; left alone"), false);
    m_after->start(afterwards);
}

void StatusLine::showDone(const QString& text)
{
    m_done = text;
    showWords(text, false);
}

void StatusLine::setLockText(const QString& text)
{
    m_lock->setText(text);
    m_lockIcon->setVisible(!text.isEmpty());
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Window, palette()));
    painter.fillRect(0, 0, width(), 1, colour(Role::Line, palette()));
}

} // namespace keyfold::ui
