// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/json_import.h"

#include <charconv>

#include "core/base/text.h"

namespace keyfold {

namespace {

using Type = JsonValue::Type;

constexpr std::size_t dayLetters = 10;

std::vector<std::string> texts(JsonValue list)
{
    std::vector<std::string> all;
    list.forEach([&](JsonValue item) { all.emplace_back(item.text()); });
    return all;
}

std::optional<int> whole(std::string_view text)
{
    int number = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
    return end.ec == std::errc() && end.ptr == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// "2026-10-12T08:41:07Z": what toIso() writes.
std::optional<Timestamp> moment(std::string_view text)
{
    constexpr std::size_t letters = 20;
    const auto day = Date::parse(text.substr(0, dayLetters));
    if (!day || text.size() != letters || text[dayLetters] != 'T' || text.back() != 'Z')
        return std::nullopt;
    const auto hours = whole(text.substr(11, 2));
    const auto minutes = whole(text.substr(14, 2));
    const auto seconds = whole(text.substr(17, 2));
    if (!hours || !minutes || !seconds)
        return std::nullopt;
    return Timestamp(day->days()) + std::chrono::hours(*hours) + std::chrono::minutes(*minutes)
        + std::chrono::seconds(*seconds);
}

/// Fills one key from one object of ours. `fits` ends false where a member cannot be what it stands for.
class KeyReader {
public:
    explicit KeyReader(JsonValue object) : m_object(object) { m_into.ours = true; }

    void read(ImportedFile& file, std::size_t place)
    {
        m_into.line = place;
        readTexts();
        readChoices();
        readDates();
        readLists();
        readFields();
        if (m_valueMissing)
            file.skipped.push_back({place, m_into.key.name, SkipReason::NoSecret});
        else if (!m_fits)
            file.skipped.push_back({place, m_into.key.name, SkipReason::InvalidValue});
        else
            take(file, std::move(m_into));
    }

private:
    std::string_view text(std::string_view member) const { return m_object[member].text(); }

    void readTexts()
    {
        auto& key = m_into.key;
        key.name = text("name");
        key.provider = text("provider");
        key.account = text("account");
        key.environment = text("environment");
        key.kind = text("kind");
        key.purpose = text("purpose");
        key.owner = text("owner");
        key.notes = text("notes");
        key.consoleUrl = text("console_url");
        key.onlyKeyReason = text("only_key_reason");
        key.revoking.contact = m_object["revoking"]["contact"].text();
    }

    template <typename Value, typename Parse>
    void choose(Value& into, std::string_view member, Parse parse)
    {
        if (!m_object[member].isGiven())
            return;
        if (const auto parsed = parse(text(member)))
            into = *parsed;
        else
            m_fits = false;
    }

    void readChoices()
    {
        auto& key = m_into.key;
        key.origin = Origin::Import;
        choose(key.id, "id", KeyId::parse);
        choose(key.privilege, "privilege", privilegeNamed);
        choose(key.origin, "origin", originNamed);
        choose(key.status, "status", statusNamed);
        choose(key.rotateEveryDays, "rotate_every_days", whole);
        if (const auto by = m_object["revoking"]["by"].text(); !by.empty()) {
            m_fits = m_fits && revokedByNamed(by);
            key.revoking.by = revokedByNamed(by).value_or(RevokedBy::Unknown);
        }
        if (const auto days = m_object["revoking"]["lead_days"]; days.isGiven()) {
            key.revoking.leadDays = whole(days.text());
            m_fits = m_fits && key.revoking.leadDays;
        }
        if (key.status == KeyStatus::Rotating) // the other value stays behind
            key.status = KeyStatus::Active;
    }

    void readDates()
    {
        auto& key = m_into.key;
        choose(key.created, "created", moment);
        choose(key.madeOn, "made_on", Date::parse);
        choose(key.expires, "expires", Date::parse);
        m_object["versions"].forEach([&](JsonValue version) {
            const auto from = Date::parse(version["from"].text());
            const auto number = whole(version["number"].text());
            m_fits = m_fits && from && number;
            if (from && number)
                m_into.version = ImportedKey::Version{*number, *from};
        });
    }

    void readLists()
    {
        auto& key = m_into.key;
        key.scopes = texts(m_object["scopes"]);
        key.neededScopes = texts(m_object["needed_scopes"]);
        key.tags = texts(m_object["tags"]);
        m_object["risks"].forEach([&](JsonValue item) {
            const auto risk = riskNamed(item.text());
            m_fits = m_fits && risk;
            if (risk)
                key.risks.push_back(*risk);
        });
        m_object["consumers"].forEach([&](JsonValue place) {
            key.consumers.push_back({std::string(place["name"].text()), std::string(place["location"].text()),
                std::string(place["note"].text()), std::string(place["variable"].text())});
        });
        m_object["ip_allowlist"].forEach([&](JsonValue item) {
            const auto range = IpRange::parse(item.text());
            m_fits = m_fits && range;
            if (range)
                key.ipAllowlist.push_back(*range);
        });
    }

    void readFields()
    {
        m_object["fields"].forEach([&](JsonValue field) {
            const auto label = field["label"].text();
            const auto value = field["value"];
            // A field that does not say is a secret one: the other way round would show it.
            const bool secret = !field["secret"].isGiven() || field["secret"].isTrue();
            if (!secret) {
                m_into.key.fields().push_back({{}, std::string(label), FieldKind::Plain, std::string(value.text())});
                return;
            }
            m_valueMissing = m_valueMissing || value.text().empty();
            m_fits = m_fits && addSecretField(m_into, label, value.text());
        });
    }

    JsonValue m_object;
    ImportedKey m_into;
    bool m_fits = true;
    bool m_valueMissing = false;
};

} // namespace

Result<JsonDocument> readImportedJson(const Secret& text)
{
    JsonLimits limits;
    limits.depth = ImportLimits::jsonDepth;
    limits.values = ImportLimits::jsonValues;
    auto document = JsonDocument::parse(text.exposeText(), limits);
    if (document)
        return std::move(*document);
    if (document.error().kind == JsonFault::Kind::TooLarge)
        return failure(ErrorCode::ImportTooLarge, "5 million values");
    return failure(ErrorCode::ImportNotJson, std::to_string(document.error().line));
}

Result<ImportedFile> readKeyfoldJson(const JsonDocument& document)
{
    const auto root = document.root();
    const auto list = root.type() == Type::Object ? root["keys"] : root;
    ImportedFile file;
    std::size_t place = 0;
    bool objects = true;
    const auto readOne = [&](JsonValue object) {
        objects = objects && object.type() == Type::Object && object["name"].type() == Type::String;
        KeyReader(object).read(file, ++place);
    };
    if (list.type() == Type::Array)
        list.forEach(readOne);
    else
        readOne(root);
    if (!objects)
        return failure(ErrorCode::ImportNotKeys);
    return file;
}

} // namespace keyfold
