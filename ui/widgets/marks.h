// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/painted.h"

class QPainter;

namespace keyfold::ui {

/// The first letters that stand for a name: of its first two words, or the first two letters of one word.
QString initialsOf(const QString& name);

/// Paints a provider's mark, for delegates: rounded square, hue from the id, two letters.
void paintProviderMark(
    QPainter& painter, const QRect& rect, const QString& providerId, const QString& letters, const QPalette& palette);

/// Paints a person's circle, for delegates.
void paintPersonMark(QPainter& painter, const QRect& rect, const QString& initials, const QPalette& palette);

/// A provider: rounded square in a colour that follows from its id, with two letters. No logos.
class ProviderMark final : public Painted {
    Q_OBJECT

public:
    /// `side` is 20, 24, 32, 40 or 48 at 10 pt.
    explicit ProviderMark(int side = 32, QWidget* parent = nullptr);

    /// `letters` from the catalogue; without them the first two of the name are taken.
    void setProvider(const QString& id, const QString& name, const QString& letters = {});

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_side;
    QString m_id;
    QString m_letters;
};

/// A person, agency or company: grey circle with initials, so that the shape tells people from providers.
class PersonMark final : public Painted {
    Q_OBJECT

public:
    explicit PersonMark(const QString& name = {}, int side = 32, QWidget* parent = nullptr);

    void setName(const QString& name);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_side;
    QString m_initials;
};

} // namespace keyfold::ui
