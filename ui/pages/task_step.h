// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace keyfold::ui {

class Label;
class Paragraph;

/// One step of a task: a title, a sentence, what there is to do.
class TaskStep : public QWidget {
    Q_OBJECT

public:
    explicit TaskStep(QWidget* parent = nullptr);

    /// Forgets what is secret, and every name.
    virtual void clear();
    /// Where the keyboard begins; null where there is nothing but the footer's buttons.
    virtual QWidget* firstFocus() = 0;

protected:
    void setWords(const QString& title, const QString& text);
    QBoxLayout* body() { return m_body; }

private:
    Label* m_title;
    Paragraph* m_text;
    QBoxLayout* m_body;
};

} // namespace keyfold::ui
