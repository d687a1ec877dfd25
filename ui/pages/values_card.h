// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "core/base/secret.h"
#include "core/model/key.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace keyfold::ui {

class SecretField;

/// The values of a key: secret ones as dots with an eye and a copy button, plain ones as text. One is shown at a time.
/// The values themselves come from outside when they are asked for, and leave with show() and hideValues() alone.
class ValuesCard final : public Card {
    Q_OBJECT

public:
    explicit ValuesCard(const Key& key, QWidget* parent = nullptr);

    void show(FieldId field, Secret value, std::chrono::milliseconds time);
    void hideValues();
    /// The main value, for Ctrl+. and the focus.
    SecretField* mainField() const;
    bool isShown(FieldId field) const;

    using QWidget::show;

signals:
    void revealRequested(keyfold::FieldId field);
    void copyRequested(keyfold::FieldId field);
    void plainCopyRequested(const QString& label, const QString& value);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        QWidget* name;
        QWidget* value;
        QWidget* copy;
        Qt::Alignment side; ///< of the button in its column
    };

    void arrange();
    void addSecretRow(const Field& field, bool main);
    void addPlainRow(const Field& field);

    QGridLayout* m_grid;
    QList<Row> m_rows;
    bool m_above = false;
    std::map<FieldId, SecretField*> m_fields;
    FieldId m_main;
};

} // namespace keyfold::ui
