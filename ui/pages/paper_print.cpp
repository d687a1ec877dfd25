// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper_print.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

#include <memory>

#include "ui/pages/recovery_sheet.h"

namespace keyfold::ui {

namespace {

QPageLayout layoutOf(Paper paper)
{
    return QPageLayout(QPageSize(usesMetricPaper() ? QPageSize::A4 : QPageSize::Letter),
        paper == Paper::Across ? QPageLayout::Landscape : QPageLayout::Portrait,
        QMarginsF()); // the document keeps two centimetres free by itself
}

void setUp(QTextDocument& document, const QString& html, Paper paper)
{
    QFont font;
    font.setPointSizeF(paper == Paper::Across ? 8 : 10.5); // nine columns, or one page of nine rules
    document.setDefaultFont(font);
    document.setHtml(html);
}

} // namespace

Result<void> writePaper(const Path& file, const QString& html, Paper paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        writer.setTitle(QStringLiteral("Keyfold"));
        writer.setPageLayout(layoutOf(paper));
        QTextDocument document;
        setUp(document, html, paper);
        document.print(&writer);
    }
    return writeFileAtomically(file, asBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
}

void printPaper(QWidget* window, const QString& html, Paper paper)
{
    // In the dialog's own care for as long as it is up.
    auto printer = std::make_shared<QPrinter>();
    printer->setPageLayout(layoutOf(paper));
    printer->setDocName(QStringLiteral("Keyfold")); // what a print queue shows to others
    auto* dialog = new QPrintDialog(printer.get(), window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    QObject::connect(
        dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog, [html, paper, printer](QPrinter* chosen) {
            QTextDocument document;
            setUp(document, html, paper);
            document.print(chosen);
        });
    QObject::connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    dialog->open();
}

} // namespace keyfold::ui
