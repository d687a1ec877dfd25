// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secret_edit.h"

#include <utility>

#include <QAccessible>
#include <QBoxLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStyleHints>
#include <QTimerEvent>

#include "core/base/text.h"
#include "ui/widgets/accessible_secret_edit.h"
#include "ui/widgets/buttons.h"

// Longer than 300 lines so that every way in and out of the field is read in one file. What is drawn, and where in it the cursor is, stands in secret_edit_paint.cpp.

namespace keyfold::ui {
namespace {

constexpr qsizetype largestPaste = 1024 * 1024; // a generous limit: certificates with their chain are below 64 KiB

// The bytes as they lie in the clipboard: asking for text() would leave one more copy as a QString.
QByteArray clipboardBytes(const QMimeData& mime)
{
    const QString utf8 = QStringLiteral("text/plain;charset=utf-8");
    return mime.data(mime.hasFormat(utf8) ? utf8 : QStringLiteral("text/plain"));
}

std::string_view withoutLineBreakAtEnd(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

bool typesText(const QKeyEvent& event)
{
    const bool commanded = event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier)
        && !(event.modifiers() & Qt::AltModifier); // Ctrl+Alt is AltGr on some systems
    return !commanded && !event.text().isEmpty() && event.text().front().isPrint();
}

} // namespace

SecretEdit::SecretEdit(Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_trailing(new QHBoxLayout(this))
    , m_eye(new IconButton(Glyph::Reveal, {}, this))
{
    QAccessible::installFactory(&makeAccessibleSecretEdit); // does nothing when it is there already
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_trailing->setContentsMargins(2, 2, 2, 2);
    m_trailing->setSpacing(space::S1);
    m_trailing->addStretch(1);
    m_trailing->addWidget(m_eye);
    m_eye->small();
    m_eye->setCursor(Qt::ArrowCursor);
    m_eye->setObjectName(QStringLiteral("eye"));
    connect(m_eye, &QToolButton::clicked, this, [this] { setShown(!m_shown); });
    setShown(false);
}

SecretEdit::~SecretEdit() = default;

Secret SecretEdit::takeSecret()
{
    const std::size_t before = m_text.length();
    Secret value = m_text.take();
    setShown(false);
    afterChange(before);
    return value;
}

void SecretEdit::setSecret(Secret value)
{
    const std::size_t before = m_text.length();
    m_text.set(std::move(value));
    m_pasted = true;
    afterChange(before);
}

void SecretEdit::clear()
{
    const std::size_t before = m_text.length();
    m_text.clear();
    afterChange(before);
}

void SecretEdit::setPlaceholder(const QString& text)
{
    m_placeholder = text;
    update();
}

void SecretEdit::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    update();
}

void SecretEdit::addTrailing(QWidget* widget)
{
    widget->setCursor(Qt::ArrowCursor);
    m_trailing->insertWidget(m_trailing->count() - 1, widget, 0, Qt::AlignVCenter);
}

void SecretEdit::setShown(bool shown)
{
    m_shown = shown;
    m_eye->setGlyph(shown ? Glyph::Hide : Glyph::Reveal, shown ? tr("Hide") : tr("Show"));
    update();
}

void SecretEdit::paste()
{
    if (const QMimeData* mime = QGuiApplication::clipboard()->mimeData())
        insertPasted(*mime);
}

void SecretEdit::insertPasted(const QMimeData& mime)
{
    QByteArray bytes = clipboardBytes(mime);
    const std::string_view whole(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const bool oneLine = countLines(whole) <= 1;
    const std::string_view text = oneLine ? withoutLineBreakAtEnd(whole) : whole;
    const bool clean = bytes.size() <= largestPaste && isCleanUtf8(text);
    const std::size_t before = m_text.length();
    if (clean && !text.empty()) {
        m_pasted = m_text.empty() || m_text.selectionEnd() - m_text.selectionStart() == before;
        m_text.insert(asBytes(text));
    }
    const bool leftOut = clean && text.size() < whole.size();
    if (bytes.isDetached()) // else it is the clipboard's own, which is not ours to wipe
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (!clean)
        return emit pasteRefused();
    afterChange(before);
    emit edited();
    if (leftOut)
        emit lineBreakLeftOut();
}

void SecretEdit::insertTyped(const QString& text)
{
    const std::size_t before = m_text.length();
    QByteArray bytes = text.toUtf8();
    m_pasted = false;
    m_text.insert(asBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    afterChange(before);
    emit edited();
}

// Screen readers hear how much came or went, in asterisks.
void SecretEdit::afterChange(std::size_t lengthBefore)
{
    const std::size_t now = m_text.length();
    const auto stars = [](std::size_t count) { return QString(static_cast<qsizetype>(count), u'*'); };
    if (now > lengthBefore) {
        const auto added = now - lengthBefore;
        QAccessibleTextInsertEvent event(this, cursorPosition() - static_cast<int>(added), stars(added));
        QAccessible::updateAccessibility(&event);
    } else if (now < lengthBefore) {
        QAccessibleTextRemoveEvent event(this, cursorPosition(), stars(lengthBefore - now));
        QAccessible::updateAccessibility(&event);
    }
    m_cursorOn = hasFocus();
    update();
}

bool SecretEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool ours = typesText(key) || key.matches(QKeySequence::Paste) || key.matches(QKeySequence::SelectAll)
            || key.matches(QKeySequence::Delete) || key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Home
            || key.key() == Qt::Key_End || key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
        if (ours) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void SecretEdit::keyPressEvent(QKeyEvent* event)
{
    watchCapsLock(*event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit returnPressed();
    else if (handleEditing(event) || handleMoving(event))
        update();
    else if (typesText(*event))
        insertTyped(event->text());
    else
        event->ignore();
}

bool SecretEdit::handleEditing(QKeyEvent* event)
{
    const std::size_t before = m_text.length();
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_text.selectAll();
        return true;
    }
    // Not word by word: where words end would be told.
    if (event->matches(QKeySequence::DeleteStartOfWord) || event->matches(QKeySequence::DeleteEndOfWord))
        m_text.clear();
    else if (event->key() == Qt::Key_Backspace)
        m_text.removeBackward();
    else if (event->key() == Qt::Key_Delete)
        m_text.removeForward();
    else
        return false;
    if (m_text.length() == before)
        return true;
    m_pasted = false;
    afterChange(before);
    emit edited();
    return true;
}

bool SecretEdit::handleMoving(QKeyEvent* event)
{
    const auto anchor = event->modifiers() & Qt::ShiftModifier ? SecretText::Anchor::Keep : SecretText::Anchor::Move;
    const bool far = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        far ? m_text.moveToStart(anchor) : m_text.moveBackward(anchor);
        break;
    case Qt::Key_Right:
        far ? m_text.moveToEnd(anchor) : m_text.moveForward(anchor);
        break;
    case Qt::Key_Home:
        m_text.moveToStart(anchor);
        break;
    case Qt::Key_End:
        m_text.moveToEnd(anchor);
        break;
    default:
        return false;
    }
    m_cursorOn = true;
    QAccessibleTextCursorEvent moved(this, cursorPosition());
    QAccessible::updateAccessibility(&moved);
    return true;
}

// A capital without Shift, or a small letter with it: no toolkit tells the lock's state on every system.
void SecretEdit::watchCapsLock(const QKeyEvent& event)
{
    if (event.text().size() != 1 || !event.text().front().isLetter())
        return;
    const QChar letter = event.text().front();
    if (letter.isUpper() == letter.isLower())
        return;
    const bool on = letter.isUpper() != bool(event.modifiers() & Qt::ShiftModifier);
    if (std::exchange(m_capsLock, on) != on)
        emit capsLockSeen(on);
}

void SecretEdit::inputMethodEvent(QInputMethodEvent* event)
{
    // What is being composed is not shown; only what is committed counts.
    if (!event->commitString().isEmpty())
        insertTyped(event->commitString());
    event->accept();
}

QVariant SecretEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return isEnabled();
    case Qt::ImHints:
        return static_cast<int>(inputMethodHints());
    case Qt::ImCursorRectangle:
        return QRect(xOf(m_text.cursor()), 4, 1, height() - 8);
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
        return QString();
    default:
        return {};
    }
}

void SecretEdit::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_text.moveTo(static_cast<std::size_t>(positionAt(event->position().toPoint().x())), SecretText::Anchor::Move);
        update();
    }
}

void SecretEdit::mouseDoubleClickEvent(QMouseEvent*)
{
    m_text.selectAll();
    update();
}

void SecretEdit::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Paste"), this, &SecretEdit::paste);
    menu->popup(event->globalPos());
}

void SecretEdit::focusInEvent(QFocusEvent* event)
{
    m_cursorOn = true;
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    if (flash > 0)
        m_blink.start(flash / 2, this);
    update();
    QWidget::focusInEvent(event);
}

void SecretEdit::focusOutEvent(QFocusEvent* event)
{
    m_cursorOn = false;
    m_blink.stop();
    update();
    QWidget::focusOutEvent(event);
}

void SecretEdit::hideEvent(QHideEvent* event)
{
    setShown(false);
    QWidget::hideEvent(event);
}

void SecretEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

void SecretEdit::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_blink.timerId())
        return;
    m_cursorOn = !m_cursorOn;
    update();
}

} // namespace keyfold::ui
