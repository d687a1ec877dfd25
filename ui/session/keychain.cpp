// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/keychain.h"

#include <qt6keychain/keychain.h>

namespace keyfold::ui {

namespace {

QString service()
{
    return QStringLiteral("Keyfold");
}

std::optional<KeychainProblem> problemOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return KeychainProblem::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainProblem::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainProblem::Missing;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        return KeychainProblem::Failed;
    }
    return KeychainProblem::Failed;
}

} // namespace

void Keychain::read(const QString& name, QObject* receiver, Done done)
{
    auto* job = new QKeychain::ReadPasswordJob(service()); // deletes itself
    job->setKey(name);
    QObject::connect(job, &QKeychain::Job::finished, receiver, [job, done = std::move(done)] {
        auto bytes = job->binaryData();
        Answer answer{problemOf(*job),
            Secret::copyOf(ByteView(
                reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())))};
        // The job has another copy, and the message bus has more: the threat model says so.
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
        done(std::move(answer));
    });
    job->start();
}

void Keychain::write(const QString& name, const Secret& value, QObject* receiver, Done done)
{
    auto* job = new QKeychain::WritePasswordJob(service());
    job->setKey(name);
    job->setBinaryData(
        QByteArray(reinterpret_cast<const char*>(value.expose().data()), static_cast<qsizetype>(value.size())));
    QObject::connect(job, &QKeychain::Job::finished, receiver, [job, done = std::move(done)] {
        done(Answer{problemOf(*job), {}});
    });
    job->start();
}

void Keychain::remove(const QString& name)
{
    auto* job = new QKeychain::DeletePasswordJob(service());
    job->setKey(name);
    job->start();
}

} // namespace keyfold::ui
