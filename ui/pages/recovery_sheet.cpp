// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recovery_sheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include "core/base/files.h"
#include "ui/pages/logo.h"
#include "ui/widgets/qr_code.h"
#include "ui/widgets/secret_text.h"

namespace keyfold::ui {

namespace {

class Sheet {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

constexpr int dotsPerInch = 300;
constexpr int margin = 250;    // 21 mm
constexpr int logoSide = 150;  // 13 mm
constexpr int codeSide = 530;  // 45 mm: modules of 1.2 mm, easy for any scanner
constexpr int groupsALine = 4; // eight groups make two lines, as easy to compare as to type

/// Draws text in a box from `y` on down and moves `y` below it.
void write(QPainter& painter, int& y, double points, QFont::Weight weight, const QString& text)
{
    auto font = painter.font();
    font.setPointSizeF(points);
    font.setWeight(weight);
    painter.setFont(font);
    const QRect room(margin, y, painter.window().width() - 2 * margin, painter.window().height());
    QRect used;
    painter.drawText(room, Qt::TextWordWrap | Qt::AlignLeading, text, &used);
    y += used.height() + static_cast<int>(points * dotsPerInch / 72 / 2);
}

void writeKey(QPainter& painter, int& y, const RecoveryKey& key)
{
    QFont font(QStringLiteral("monospace"));
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(20);
    const auto before = painter.font();
    painter.setFont(font);
    const auto metrics = painter.fontMetrics();
    const auto text = recoveryKeyText(key);
    auto rest = text.exposeText();
    for (int group = 0; !rest.empty(); ++group) {
        if (group % groupsALine == 0)
            y += metrics.height() * 3 / 2;
        const auto end = rest.find('-');
        const int column = group % groupsALine;
        drawSecret(painter, {margin + column * metrics.horizontalAdvance(u'0') * 6, y}, rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    y += metrics.height() * 3 / 2;
    painter.setFont(before);
}

void writeCode(QPainter& painter, int& y, const RecoveryKey& key)
{
    const auto code = QrCode::of(recoveryKeyText(key).expose());
    if (!code)
        return;
    code->paint(painter, QRectF(margin, y, codeSide, codeSide));
    auto font = painter.font();
    font.setPointSizeF(11);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    const int from = margin + codeSide + margin / 4;
    painter.drawText(QRect(from, y, painter.window().width() - from - margin, codeSide),
        Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignVCenter,
        Sheet::tr("The same key for a scanner that types what it reads. Do not photograph this sheet: pictures are "
                  "copied to places where others can see them."));
    y += codeSide + margin / 4;
}

void paintSheet(QPainter& painter, const RecoveryKey& key, const SheetFacts& facts)
{
    int y = margin;
    paintLogo(painter, QRect(margin, y, logoSide, logoSide));
    y += logoSide + margin / 3;
    write(painter, y, 22, QFont::DemiBold, Sheet::tr("Recovery sheet for %1").arg(facts.walletName));
    write(painter, y, 11, QFont::Normal,
        Sheet::tr("File: %1\nMade on %2").arg(facts.fileName, QLocale().toString(facts.day, QLocale::LongFormat)));
    y += margin / 3;
    write(painter, y, 12, QFont::Normal,
        Sheet::tr(
            "This page is a secret. Whoever has it and the file can open the wallet. Keep it on paper alone, where "
            "you keep contracts, not beside the computer."));
    writeKey(painter, y, key);
    writeCode(painter, y, key);
    write(painter, y, 13, QFont::DemiBold, Sheet::tr("When the password is forgotten"));
    write(painter, y, 12, QFont::Normal,
        Sheet::tr(
            "1. Open Keyfold and choose the wallet.\n2. Choose “Use the recovery sheet”.\n3. Type the eight groups. "
            "Capital or small letters and dashes do not matter.\n4. Choose a new password."));
}

} // namespace

bool usesMetricPaper()
{
    return QLocale().measurementSystem() == QLocale::MetricSystem;
}

bool paintRecoverySheet(QPaintDevice& device, const RecoveryKey& key, const SheetFacts& facts)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    paintSheet(painter, key, facts);
    return painter.end();
}

QByteArray recoverySheetPdf(const RecoveryKey& key, const SheetFacts& facts)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(dotsPerInch);
    pdf.setPageSize(QPageSize(usesMetricPaper() ? QPageSize::A4 : QPageSize::Letter));
    pdf.setPageMargins(QMarginsF());
    pdf.setTitle(Sheet::tr("Recovery sheet"));
    paintRecoverySheet(pdf, key, facts);
    return content;
}

Result<void> writeRecoverySheet(const Path& file, const RecoveryKey& key, const SheetFacts& facts)
{
    auto content = recoverySheetPdf(key, facts);
    const auto bytes = asBytes({content.constData(), static_cast<std::size_t>(content.size())});
    auto written = writeFileAtomically(file, bytes);
    wipe(content.data(), static_cast<std::size_t>(content.size()));
    return written;
}

} // namespace keyfold::ui
