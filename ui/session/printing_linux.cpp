// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>

#include <algorithm>
#include <utility>

#include "core/base/secret.h"
#include "ui/session/printing.h"

namespace keyfold::ui {

namespace {

/// lp with what it is to print. Ends itself; what was not taken yet is wiped with it.
class PrintProcess final : public QProcess {
public:
    PrintProcess(QByteArray pdf, std::function<void(bool)> done) : m_pdf(std::move(pdf)), m_done(std::move(done))
    {
        connect(this, &QProcess::started, this, &PrintProcess::feed);
        connect(this, &QProcess::bytesWritten, this, &PrintProcess::feed);
        connect(this, &QProcess::finished, this,
            [this](int code, ExitStatus status) { end(status == NormalExit && code == 0); });
        connect(this, &QProcess::errorOccurred, this, [this](ProcessError error) {
            if (error == FailedToStart)
                end(false);
        });
    }
    ~PrintProcess() override { wipe(m_pdf.data(), static_cast<std::size_t>(m_pdf.size())); }

private:
    // A little at a time: what lies in QProcess's own buffer is wiped by nobody.
    void feed()
    {
        constexpr qsizetype piece = 4096;
        if (bytesToWrite() > 0 || m_closed)
            return;
        if (m_fed < m_pdf.size()) {
            m_fed += std::max<qint64>(0, write(m_pdf.constData() + m_fed, std::min(piece, m_pdf.size() - m_fed)));
            return;
        }
        m_closed = true;
        closeWriteChannel();
    }

    void end(bool printed)
    {
        if (auto done = std::exchange(m_done, {}))
            done(printed);
        deleteLater();
    }

    QByteArray m_pdf;
    std::function<void(bool)> m_done;
    qsizetype m_fed = 0;
    bool m_closed = false;
};

} // namespace

void sendToPrinter(QByteArray pdf, const QString& printer, int copies, std::function<void(bool printed)> done)
{
    auto* lp = new PrintProcess(std::move(pdf), std::move(done));
    QStringList arguments{QStringLiteral("-s"), QStringLiteral("-t"), QStringLiteral("Keyfold"), QStringLiteral("-n"),
        QString::number(std::max(1, copies))};
    if (!printer.isEmpty())
        arguments << QStringLiteral("-d") << printer;
    lp->start(QStringLiteral("lp"), arguments); // without a file it reads its standard input
}

} // namespace keyfold::ui
