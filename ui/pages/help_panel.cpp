// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/help_panel.h"

#include <QApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

#include "ui/pages/commands.h"
#include "ui/pages/layouts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr int panelWidth = 480; // as the pane that slides over, LOOK section 4

struct KeyRow {
    QString keys;
    QString what;
};

QString keysOf(const QAction& action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

QString keyName(QKeyCombination key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

/// "Menu bar" is what the entry in the menu says, where it stands beside other things to go to.
QString wordsOf(const QAction& action)
{
    return action.text().remove(u'&');
}

/// The keys that belong to no command, because what they do is up to whatever has the keyboard.
QList<KeyRow> keysWithoutCommand()
{
    return {
        {HelpPanel::tr("%1, %2").arg(keyName(Qt::Key_Tab), keyName(Qt::SHIFT | Qt::Key_Tab)),
            HelpPanel::tr("To the next part, to the one before")},
        {HelpPanel::tr("Arrow keys, Home, End"), HelpPanel::tr("Move in a list or in the 90 days")},
        {keyName(Qt::Key_Return), HelpPanel::tr("Open; in a form, the filled button")},
        {keyName(Qt::CTRL | Qt::Key_Return), HelpPanel::tr("Save, from any field")},
        {keyName(Qt::Key_Escape), HelpPanel::tr("Clear the search, close a pane, leave the task (it is kept)")},
        {HelpPanel::tr("Any letter"), HelpPanel::tr("Search, from outside a field")},
        {HelpPanel::tr("Alt"), HelpPanel::tr("Menu bar")},
    };
}

} // namespace

HelpPanel::HelpPanel(Commands& commands, QWidget* parent)
    : Pane(Role::Raised, parent)
    , m_title(new Label(TextStyle::Title1))
    , m_text(new Paragraph({}, Role::Muted))
    , m_keysTitle(new Label(TextStyle::Title3, tr("Keyboard shortcuts")))
    , m_close(new IconButton(Glyph::Close, tr("Close the help")))
{
    setObjectName(QStringLiteral("helpPanel"));
    setAccessibleName(tr("Help"));
    setHairlines(Qt::LeftEdge);
    setProperty("slidesOver", true);
    m_title->setObjectName(QStringLiteral("helpTitle"));
    m_title->setWordWrap(true);
    m_close->setObjectName(QStringLiteral("closeHelp"));
    connect(m_close, &IconButton::clicked, this, &HelpPanel::closePanel);

    auto* head = row(space::S3);
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* content = new QWidget;
    auto* inside = column(space::S3, content);
    inside->setContentsMargins(space::S6, 0, space::S6, space::S6);
    inside->addWidget(m_text);
    inside->addSpacing(space::S3);
    inside->addWidget(m_keysTitle);
    inside->addWidget(buildKeys(commands));
    inside->addStretch();
    m_area = scrolling(content);
    m_area->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll it
    m_area->setAccessibleName(tr("Help"));
    m_area->setObjectName(QStringLiteral("helpText"));
    auto* whole = column(space::S3, this);
    head->setContentsMargins(space::S6, space::S6, space::S4, 0);
    whole->addLayout(head);
    whole->addWidget(m_area, 1);
    tabThrough({m_area, m_close});
    parent->installEventFilter(this);
    hide();
}

QWidget* HelpPanel::buildKeys(Commands& commands)
{
    QList<KeyRow> rows;
    for (const auto* action : commands.all())
        if (!action->shortcut().isEmpty())
            rows.append({keysOf(*action), wordsOf(*action)});
    rows.append(keysWithoutCommand());
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::S4);
    grid->setVerticalSpacing(space::S2);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < rows.size(); ++i) {
        auto* keys = new Label(TextStyle::Strong, rows[i].keys);
        auto* what = new Label(rows[i].what);
        keys->setWordWrap(true);
        what->setWordWrap(true);
        grid->addWidget(keys, i, 0, Qt::AlignTop);
        grid->addWidget(what, i, 1, Qt::AlignTop);
    }
    grid->setColumnMinimumWidth(0, scaled(120, this));
    return table;
}

void HelpPanel::toggleHelp(HelpTopic topic)
{
    const auto text = helpTextFor(topic);
    if (isVisible() && m_withText && m_title->text() == text.title)
        closePanel();
    else
        open(text);
}

void HelpPanel::toggleShortcuts()
{
    if (isVisible() && !m_withText)
        closePanel();
    else
        open({m_keysTitle->text(), {}});
}

void HelpPanel::open(const HelpText& text)
{
    m_withText = !text.text.isEmpty();
    m_title->setText(text.title);
    m_text->setText(text.text);
    m_text->setVisible(m_withText);
    m_keysTitle->setVisible(m_withText);
    m_area->verticalScrollBar()->setValue(0);
    if (!isVisible())
        m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    m_area->setFocus(Qt::ShortcutFocusReason);
}

bool HelpPanel::closePanel()
{
    if (!isVisible())
        return false;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    return true;
}

void HelpPanel::place()
{
    const auto* host = parentWidget();
    const int wide = std::min(scaled(panelWidth, this), host->width());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setGeometry(mirrored ? 0 : host->width() - wide, 0, wide, host->height());
}

bool HelpPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        place();
    return Pane::eventFilter(watched, event);
}

void HelpPanel::changeEvent(QEvent* event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        place();
}

} // namespace keyfold::ui
