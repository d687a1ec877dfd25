// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/catalogue/pasted_parts.h"
#include "core/wallet/key_store.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QLineEdit;

namespace keyfold::ui {

class Button;
class IconButton;
class Notice;
class SecretEdit;

/// What was pasted together with the main value, each in a field of its own, under a sentence that says what was found and
/// can be taken back. Secrets are in SecretEdits alone, and the whole as it was pasted is kept beside them until that is
/// decided.
class PastedPartsCard final : public Card {
    Q_OBJECT

public:
    explicit PastedPartsCard(QWidget* parent = nullptr);

    /// The parts of `whole`, the main one first, which is taken out and given back for its own field.
    Secret split(std::vector<PastedPart> parts, Secret whole);
    /// As it was pasted, back into the one field; the card offers to take it apart again.
    Secret join();
    /// What joins the key besides the main value; the secrets are copied.
    std::vector<PastedPart> parts() const;
    /// Back from where they were kept. Without the whole there is nothing that could be joined.
    void restore(const std::string& mainLabel, std::vector<PastedPart> parts);
    void clear();

    bool isSplit() const { return !m_mainLabel.empty(); }
    /// The whole was kept as one value, and is not to be taken apart again.
    bool isJoined() const { return m_joined; }
    /// What the main value is called; empty where nothing was taken apart.
    const std::string& mainLabel() const { return m_mainLabel; }
    /// The main value is another by now: the whole says nothing any more.
    void forgetWhole();
    /// Fields and buttons in the order of Tab.
    std::vector<QWidget*> inputs() const;

signals:
    /// A value was changed or left out.
    void edited();
    void joinRequested();
    void splitRequested();
    void inputsChanged();

private:
    struct Row {
        std::string label;
        bool isSecret = false;
        SecretEdit* hidden = nullptr; // of a secret, and of what has several lines
        QLineEdit* plain = nullptr;
        IconButton* remove = nullptr;
        QWidget* place = nullptr;
    };

    void addRow(PastedPart part);
    void removeRow(const QWidget* place);
    void dropRows();
    void describe();
    QString found() const;

    Notice* m_sentence;
    Button* m_other;
    QBoxLayout* m_fields;
    std::vector<Row> m_rows;
    std::string m_mainLabel;
    Secret m_whole;
    bool m_joined = false;
};

} // namespace keyfold::ui
