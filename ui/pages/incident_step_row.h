// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace keyfold::ui {

/// A numbered step that opens: number or tick, title, by whom it was done; its content below.
class IncidentStepRow final : public QWidget {
    Q_OBJECT

public:
    IncidentStepRow(int number, const QString& title, const QString& done, QWidget* parent = nullptr);

    /// Taken over.
    void setContent(QWidget* content);
    void setExpanded(bool expanded);
    bool isExpanded() const;
    QWidget* head() const;

signals:
    void toggled(bool expanded);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Head;

    Head* m_head;
    QBoxLayout* m_column;
    QWidget* m_content = nullptr;
};

} // namespace keyfold::ui
