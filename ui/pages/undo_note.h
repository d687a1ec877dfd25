// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace keyfold::ui {

class Label;

/// "Key removed  Undo", in front of the page's lower edge for eight seconds; longer while it has the pointer or the focus.
class UndoNote final : public QWidget {
    Q_OBJECT

public:
    /// Stands in `host`, in front of the lower edge of `over`, which is within it. Not in a QStackedWidget: what is there
    /// beside its pages cannot be found by a screen reader.
    UndoNote(QWidget* host, QWidget* over);

    void showNote(const QString& text);
    void dismiss();

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void undoRequested();
    /// The time is over, or it was dismissed: nothing to undo any more from here.
    void gone();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void timeOver();

    QWidget* m_over;
    Label* m_text;
    QTimer m_timer;
};

} // namespace keyfold::ui
