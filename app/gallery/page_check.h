// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace keyfold::gallery {

/// What is wrong with a page that is shown: texts and buttons cut off, widgets over each other or outside their place,
/// controls that a screen reader has no name for. Empty when all is well.
QStringList problemsOf(QWidget& page);

/// Every text half as long again, which is more than any of our languages needs.
class LongTexts final : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* what, int n) const override;
};

} // namespace keyfold::gallery
