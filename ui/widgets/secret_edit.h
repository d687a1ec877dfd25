// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QBasicTimer>
#include <QWidget>

#include "ui/style/control_kind.h"
#include "ui/style/icon.h"
#include "ui/widgets/secret_text.h"

class QBoxLayout;
class QMimeData;

namespace keyfold::ui {

class IconButton;

/// Where a password or a key is typed or pasted. Not a QLineEdit, which tells screen readers in clear what is entered and
/// leaves copies behind: here the text lives in a Secret alone. No undo, copy, cut, drag or drop; the menu offers Paste.
///
/// A Password shows a dot for every letter; a Key shows twelve dots for what was pasted, and "28 lines" beside them when
/// it has more than one. The eye shows either in clear. Screen readers get a password field with as many asterisks.
/// Sizes and the wrong state are set as for other fields, with control_kind.h.
class SecretEdit final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Password, Key };

    explicit SecretEdit(Kind kind, QWidget* parent = nullptr);
    ~SecretEdit() override;

    /// Hands the value over and forgets it.
    keyfold::Secret takeSecret();
    /// To look at without taking: strength, comparison, recognition. Valid until the next change.
    const keyfold::Secret& secret() const { return m_text.secret(); }
    /// Puts a value in, such as a passphrase that was made for the person.
    void setSecret(keyfold::Secret value);
    void clear();
    bool isEmpty() const { return m_text.empty(); }

    void setPlaceholder(const QString& text);
    /// An icon at the leading side.
    void setGlyph(Glyph glyph);
    /// A widget at the trailing side, before the eye.
    void addTrailing(QWidget* widget);
    /// In clear, or as dots. Goes back to dots when the field leaves the screen.
    void setShown(bool shown);

    /// Letters in it and where the cursor is, for screen readers.
    int length() const { return static_cast<int>(m_text.length()); }
    int cursorPosition() const { return static_cast<int>(m_text.cursor()); }
    QString placeholder() const { return m_placeholder; }

    /// Takes the clipboard's text. What is not clean UTF-8 or above 1 MiB is refused; a line break at the end of a single
    /// line is left out.
    void paste();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    /// The person changed it.
    void edited();
    void returnPressed();
    /// A line break at the end of what was pasted was left out.
    void lineBreakLeftOut();
    void pasteRefused();
    /// Told from letters that come in the wrong case for the state of Shift.
    void capsLockSeen(bool on);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    bool handleEditing(QKeyEvent* event);
    bool handleMoving(QKeyEvent* event);
    void insertTyped(const QString& text);
    void insertPasted(const QMimeData& mime);
    void afterChange(std::size_t lengthBefore);
    void watchCapsLock(const QKeyEvent& event);
    QRect textRect() const;
    bool isFixedDots() const;
    int positionAt(int x) const;
    int xOf(std::size_t position) const;
    void paintText(QPainter& painter) const;

    Kind m_kind;
    SecretText m_text;
    QString m_placeholder;
    std::optional<Glyph> m_glyph;
    QBoxLayout* m_trailing;
    IconButton* m_eye;
    QBasicTimer m_blink;
    bool m_cursorOn = false;
    bool m_shown = false;
    bool m_pasted = false; // the whole value came by one paste
    bool m_capsLock = false;
};

} // namespace keyfold::ui
