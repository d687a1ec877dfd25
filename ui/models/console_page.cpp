// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/console_page.h"

#include <QCoreApplication>

#include "ui/models/words.h"

namespace keyfold::ui {

namespace {

class Console {
    Q_DECLARE_TR_FUNCTIONS(ConsolePage)
};

/// Every label decoded, also of the top-level domains in which Qt itself leaves them encoded.
QString decodedHost(const QString& host)
{
    QStringList labels;
    for (const auto& label : host.split(u'.'))
        labels.append(QUrl::fromAce(label.toLatin1() + ".org").chopped(4));
    return labels.join(u'.');
}

} // namespace

std::optional<ConsolePage> consolePageFrom(const QString& address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const auto host = url.host(QUrl::FullyEncoded);
    if (!url.isValid() || host.isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return {};
    // A name before the host ("https://stripe.com@example.net") is only there to be taken for it.
    if (!url.userInfo().isEmpty())
        return {};
    const auto decoded = decodedHost(host);
    return ConsolePage{url, host, decoded == host ? QString() : decoded};
}

std::optional<ConsolePage> consolePageOf(const Key& key, const Catalogue& catalogue)
{
    if (auto own = consolePageFrom(toQString(key.consoleUrl)))
        return own;
    const auto* provider = catalogue.find(key.provider);
    return provider ? consolePageFrom(toQString(provider->consoleUrl)) : std::nullopt;
}

QString hostText(const ConsolePage& page)
{
    return page.reads.isEmpty() ? page.host
                                : Console::tr("%1, which browsers may show as %2").arg(page.host, page.reads);
}

} // namespace keyfold::ui
