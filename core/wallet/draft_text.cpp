// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/draft_text.h"

#include <concepts>
#include <tuple>

namespace keyfold {

namespace {

constexpr unsigned formatVersion = 2; // 1 had no plain values

/// What can be entered, in the order in which it lies. Once released, a change needs another format version.
template <typename AnyKey>
auto enteredOf(AnyKey& key)
{
    return std::tie(key.name, key.provider, key.account, key.environment, key.kind, key.privilege, key.scopes,
        key.purpose, key.consumers, key.owner, key.origin, key.ipAllowlist, key.madeOn, key.expires,
        key.rotateEveryDays, key.tags, key.notes, key.consoleUrl);
}

template <typename T>
concept Number = std::integral<T> || std::is_enum_v<T>;

class Writer {
public:
    explicit Writer(Secret& text) : m_text(text) {}

    void operator()(ByteView bytes)
    {
        (*this)(static_cast<int>(bytes.size()));
        m_text.append(bytes);
    }
    void operator()(const std::string& text) { (*this)(asBytes(text)); }
    void operator()(Number auto number)
    {
        const auto value = static_cast<std::uint32_t>(number);
        const std::uint8_t bytes[]{static_cast<std::uint8_t>(value >> 24), static_cast<std::uint8_t>(value >> 16),
            static_cast<std::uint8_t>(value >> 8), static_cast<std::uint8_t>(value)};
        m_text.append(bytes);
    }
    void operator()(Date date) { (*this)(date.dayNumber()); }
    void operator()(const IpRange& range) { (*this)(range.text()); }
    void operator()(const Consumer& place)
    {
        (*this)(place.name);
        (*this)(place.location);
        (*this)(place.note);
        (*this)(place.variable);
    }
    template <typename T>
    void operator()(const std::optional<T>& value)
    {
        (*this)(value ? 1 : 0);
        if (value)
            (*this)(*value);
    }
    template <typename T>
    void operator()(const std::vector<T>& values)
    {
        (*this)(static_cast<int>(values.size()));
        for (const auto& value : values)
            (*this)(value);
    }

private:
    Secret& m_text;
};

/// Reads nothing more once something did not fit; isWhole() says whether all did.
class Reader {
public:
    explicit Reader(ByteView rest) : m_rest(rest) {}

    bool isWhole() const { return m_good && m_rest.empty(); }

    ByteView bytes()
    {
        const auto size = number();
        if (size > m_rest.size())
            return fail();
        const auto found = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return found;
    }
    std::uint32_t number()
    {
        if (m_rest.size() < 4) {
            fail();
            return 0;
        }
        const auto found = static_cast<std::uint32_t>(m_rest[0]) << 24 | static_cast<std::uint32_t>(m_rest[1]) << 16
            | static_cast<std::uint32_t>(m_rest[2]) << 8 | m_rest[3];
        m_rest = m_rest.subspan(4);
        return found;
    }

    void operator()(std::string& text) { text = asText(bytes()); }
    void operator()(Number auto& value) { value = static_cast<std::remove_reference_t<decltype(value)>>(number()); }
    void operator()(Date& date) { date = Date::fromDayNumber(static_cast<int>(number())); }
    void operator()(IpRange& range)
    {
        if (auto parsed = IpRange::parse(asText(bytes())))
            range = *parsed;
        else
            fail();
    }
    void operator()(Consumer& place)
    {
        (*this)(place.name);
        (*this)(place.location);
        (*this)(place.note);
        (*this)(place.variable);
    }
    template <typename T>
    void operator()(std::optional<T>& value)
    {
        if (number() != 0)
            (*this)(value.emplace());
    }
    template <typename T>
    void operator()(std::vector<T>& values)
    {
        // Each takes a byte at least, so that a wrong count does not reserve memory.
        const auto count = number();
        if (count > m_rest.size())
            fail();
        for (std::uint32_t i = 0; m_good && i < count; ++i)
            (*this)(values.emplace_back());
    }

private:
    ByteView fail()
    {
        m_good = false;
        m_rest = {};
        return {};
    }

    ByteView m_rest;
    bool m_good = true;
};

/// `most`: each takes a byte at least.
void readValues(Reader& read, std::vector<SecretValue>& values, std::size_t most)
{
    for (auto count = std::min<std::size_t>(read.number(), most); count > 0; --count) {
        std::string label;
        read(label);
        values.push_back({std::move(label), Secret::copyOf(read.bytes())});
    }
}

} // namespace

Secret writeEdit(const KeyEdit& edit)
{
    Secret text;
    Writer write(text);
    write(static_cast<int>(formatVersion));
    write(edit.key ? 1 : 0);
    if (edit.key)
        write(ByteView(edit.key->bytes()));
    std::apply([&](const auto&... parts) { (write(parts), ...); }, enteredOf(edit.entered));
    for (const auto* values : {&edit.secrets, &edit.plain}) {
        write(static_cast<int>(values->size()));
        for (const auto& [label, value] : *values) {
            write(label);
            write(value.expose());
        }
    }
    return text;
}

Result<KeyEdit> readEdit(const Secret& text)
{
    Reader read(text.expose());
    KeyEdit edit;
    const auto version = read.number();
    if (version < 1 || version > formatVersion)
        return failure(ErrorCode::Damaged, "draft");
    if (read.number() != 0)
        edit.key = KeyId::fromBytes(read.bytes());
    std::apply([&](auto&... parts) { (read(parts), ...); }, enteredOf(edit.entered));
    readValues(read, edit.secrets, text.size());
    if (version > 1)
        readValues(read, edit.plain, text.size());
    if (!read.isWhole())
        return failure(ErrorCode::Damaged, "draft");
    return edit;
}

void takeEntered(Key& into, const Key& from)
{
    enteredOf(into) = enteredOf(from);
}

} // namespace keyfold
