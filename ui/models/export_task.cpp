// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/export_task.h"

#include <algorithm>
#include <functional>

#include "core/transfer/calendar.h"
#include "core/transfer/export_keys.h"
#include "core/transfer/key_json.h"

namespace keyfold::ui {

namespace {

constexpr int calendarDays = 3650; // a date that fell out of it would count as no longer due
constexpr std::uint64_t calendarLimit = 64 * 1024 * 1024;

Result<std::vector<Key>> chosenKeys(Wallet& wallet, const std::vector<KeyId>& ids)
{
    if (ids.empty())
        return keysForRegister(wallet);
    std::vector<Key> keys;
    for (const auto& id : ids) {
        auto key = wallet.keys().get(id);
        if (!key)
            return failure(key);
        keys.push_back(std::move(*key));
    }
    return keys;
}

using Add = std::function<void(const Key&, const std::vector<SecretValue>&)>;

/// All events in one transaction; a wallet that can only be read gives its values all the same.
Result<void> revealEach(Wallet& wallet, const std::vector<Key>& keys, const Add& add)
{
    const auto each = [&]() -> Result<void> {
        for (const auto& key : keys) {
            const auto secrets = revealAll(wallet.keys(), key, Action::ValueExported);
            if (!secrets)
                return failure(secrets);
            add(key, *secrets);
        }
        return {};
    };
    return wallet.notes().readOnly ? each() : wallet.atOnce(each);
}

template <typename Writer>
Result<Secret> write(Wallet& wallet, const std::vector<Key>& keys, Writer writer)
{
    const auto done = revealEach(
        wallet, keys, [&writer](const Key& key, const std::vector<SecretValue>& secrets) { writer.add(key, secrets); });
    return done ? Result<Secret>(writer.take()) : failure(done);
}

Result<Secret> contentOf(Wallet& wallet, const std::vector<Key>& keys, PlainFormat format)
{
    switch (format) {
    case PlainFormat::Dotenv:
        return write(wallet, keys, DotenvWriter());
    case PlainFormat::Json:
        return write(wallet, keys, JsonKeysWriter());
    case PlainFormat::Csv:
        break;
    }
    auto writer = CsvWriter::forKeys(keys);
    if (!writer)
        return failure(writer);
    return write(wallet, keys, std::move(*writer));
}

} // namespace

Result<int> exportPlain(Wallet& wallet, const std::vector<KeyId>& ids, PlainFormat format, const Path& target)
{
    // Looked for before anything is revealed; that it is not overwritten later is writeNewFile()'s to see to.
    if (std::error_code error; std::filesystem::exists(std::filesystem::symlink_status(target, error)))
        return failure(ErrorCode::FileExists, target.string());
    const auto keys = chosenKeys(wallet, ids);
    if (!keys)
        return failure(keys);
    const auto content = contentOf(wallet, *keys, format);
    if (!content)
        return failure(content);
    if (auto written = writeNewFile(target, content->expose()); !written)
        return failure(written);
    return static_cast<int>(keys->size());
}

Result<std::vector<Key>> keysForRegister(Wallet& wallet)
{
    std::vector<Key> keys;
    if (auto read = wallet.keys().forEach({}, [&keys](const Key& key) { keys.push_back(key); }); !read)
        return failure(read);
    std::ranges::sort(keys, {}, &Key::name);
    return keys;
}

Result<void> writeRegister(Wallet& wallet, const Path& target)
{
    const auto keys = keysForRegister(wallet);
    if (!keys)
        return failure(keys);
    return writeFileAtomically(target, asBytes(keyRegister(*keys)));
}

Result<void> writeCalendar(Wallet& wallet, const Path& target, Timestamp now)
{
    const auto before = readFile(target, calendarLimit);
    if (!before && before.error().code != ErrorCode::FileNotFound)
        return failure(before);
    const auto ahead = wallet.settings().days("reminders.days");
    if (!ahead)
        return failure(ahead);
    const auto due = wallet.rotations().due(calendarDays);
    if (!due)
        return failure(due);
    CalendarOptions options{*ahead, {}};
    if (before)
        options.before = asText(*before);
    if (before && before->empty())
        return failure(ErrorCode::FileExists, target.string());
    const auto calendar = calendarOf(*due, now, options);
    if (!calendar && calendar.error().code == ErrorCode::FileExists)
        return failure(ErrorCode::FileExists, target.string());
    if (!calendar)
        return failure(calendar);
    return writeFileAtomically(target, asBytes(*calendar));
}

} // namespace keyfold::ui
