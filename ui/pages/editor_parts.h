// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/model/key.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace keyfold::ui {

class DateField;

/// A folded part of the editor: some members of a Key, and one line that says what they are.
class EditorPart : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual void load(const Key& key) = 0;
    virtual void store(Key& key) const = 0;
    /// Of what is entered now.
    virtual QString summary(Date today) const = 0;
    /// In the order of Tab.
    QList<QWidget*> inputs() const;
    /// Something in it cannot be taken: the field to go to; else null.
    virtual QWidget* firstWrong() const { return nullptr; }

signals:
    void edited();
};

/// What it may do: privilege, scopes, allowed addresses.
class PowersPart final : public EditorPart {
    Q_OBJECT

public:
    explicit PowersPart(QWidget* parent = nullptr);
    QString title() const override;
    void load(const Key& key) override;
    void store(Key& key) const override;
    QString summary(Date today) const override;
    QWidget* firstWrong() const override;

private:
    QComboBox* m_privilege;
    QLineEdit* m_scopes;
    QLineEdit* m_addresses;
};

/// Rotation and expiry.
class RotationPart final : public EditorPart {
    Q_OBJECT

public:
    explicit RotationPart(QWidget* parent = nullptr);
    QString title() const override;
    void load(const Key& key) override;
    void store(Key& key) const override;
    QString summary(Date today) const override;
    QWidget* firstWrong() const override;

private:
    QComboBox* m_every;
    DateField* m_expires;
};

/// Where it came from: origin, when its value was made, account, owner.
class OriginPart final : public EditorPart {
    Q_OBJECT

public:
    explicit OriginPart(QWidget* parent = nullptr);
    QString title() const override;
    void load(const Key& key) override;
    void store(Key& key) const override;
    QString summary(Date today) const override;
    QWidget* firstWrong() const override;

private:
    QComboBox* m_origin;
    DateField* m_madeOn;
    QLineEdit* m_account;
    QLineEdit* m_owner;
};

/// Notes and tags.
class NotesPart final : public EditorPart {
    Q_OBJECT

public:
    explicit NotesPart(QWidget* parent = nullptr);
    QString title() const override;
    void load(const Key& key) override;
    void store(Key& key) const override;
    QString summary(Date today) const override;

private:
    QLineEdit* m_tags;
    QPlainTextEdit* m_notes;
};

/// "a, b,, c " is a, b and c.
std::vector<std::string> splitList(const QString& text);
QString joinList(const std::vector<std::string>& items);

} // namespace keyfold::ui
