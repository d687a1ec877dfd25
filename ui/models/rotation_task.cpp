// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rotation_task.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/models/words.h"

namespace keyfold::ui {

namespace {

class Rotation {
    Q_DECLARE_TR_FUNCTIONS(RotationTask)
};

} // namespace

int RotationTask::places() const
{
    return state ? static_cast<int>(state->consumers.size()) : static_cast<int>(key.consumers.size());
}

int RotationTask::placesDone() const
{
    if (!state)
        return 0;
    return static_cast<int>(
        std::ranges::count_if(state->consumers, [](const auto& step) { return step.done.has_value(); }));
}

const Field* RotationTask::newField() const
{
    return key.mainField();
}

const Field* RotationTask::oldField() const
{
    const auto* main = key.mainField();
    if (!state || !main)
        return nullptr;
    for (const auto& version : key.versions)
        if (version.number == state->oldVersion)
            for (const auto& field : version.fields)
                if (field.label == main->label)
                    return &field;
    return nullptr;
}

QString RotationTask::providerText() const
{
    return key.provider.empty() ? Rotation::tr("the provider") : toQString(key.provider);
}

Result<RotationTask> readRotation(Wallet& wallet, const KeyId& key, Date today)
{
    auto record = wallet.keys().get(key);
    if (!record)
        return failure(std::move(record));
    auto state = wallet.rotations().state(key);
    if (!state)
        return failure(std::move(state));
    auto providers = readProviders(wallet);
    if (!providers)
        return failure(std::move(providers));
    return RotationTask{std::move(*record), std::move(*state), today, std::move(*providers)};
}

QString rotatedText(const RotationTask& task, int places, bool revoked)
{
    QStringList sentences;
    sentences.append(Rotation::tr("Rotated."));
    sentences.append(revoked ? Rotation::tr("The old key is revoked.")
                             : Rotation::tr("The old key still works: revoke it as soon as you can."));
    if (places == 1)
        sentences.append(Rotation::tr("One place uses the new one."));
    else if (places > 1)
        sentences.append(Rotation::tr("%n places use the new one.", nullptr, places));
    if (const auto next = task.key.nextRotation())
        sentences.append(Rotation::tr("Next on %1.").arg(dayText(*next, task.today)));
    return sentences.join(u' ');
}

} // namespace keyfold::ui
