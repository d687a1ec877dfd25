// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>

#include "core/base/json_document.h"
#include "core/handoff/handoff_document.h"

namespace keyfold {

namespace {

using Type = JsonValue::Type;

/// Takes the members of one object; the first that does not fit is kept as the reason. What is left out stays empty.
class Members {
public:
    explicit Members(JsonValue object) : m_object(object)
    {
        if (object.type() != Type::Object)
            m_wrong = "an object is wanted";
    }

    const std::string& wrong() const { return m_wrong; }

    std::optional<std::string> text(std::string_view name)
    {
        const auto value = present(name, Type::String);
        return value ? std::optional(std::string(value->text())) : std::nullopt;
    }

    std::vector<std::string> texts(std::string_view name)
    {
        std::vector<std::string> texts;
        if (const auto list = present(name, Type::Array))
            list->forEach([&](JsonValue item) {
                if (item.type() == Type::String)
                    texts.emplace_back(item.text());
                else
                    refuse(name);
            });
        return texts;
    }

    std::optional<std::int64_t> integer(std::string_view name)
    {
        const auto value = present(name, Type::Number);
        if (!value)
            return std::nullopt;
        const auto number = value->integer();
        if (!number)
            refuse(name);
        return number;
    }

    std::optional<Date> date(std::string_view name)
    {
        const auto iso = text(name);
        if (!iso)
            return std::nullopt;
        const auto date = Date::parse(*iso);
        if (date)
            return *date;
        refuse(name);
        return std::nullopt;
    }

    std::optional<JsonValue> array(std::string_view name) { return present(name, Type::Array); }

private:
    void refuse(std::string_view name)
    {
        if (m_wrong.empty())
            m_wrong = name;
    }

    std::optional<JsonValue> present(std::string_view name, Type type)
    {
        const auto value = m_object[name];
        if (value.type() == type)
            return value;
        if (value.isGiven())
            refuse(name);
        return std::nullopt;
    }

    JsonValue m_object;
    std::string m_wrong;
};

tl::unexpected<Error> malformed(const std::string& where)
{
    return failure(ErrorCode::HandoffMalformed, {}, where);
}

/// "2026-10-12T08:41:07Z", as toIso() writes it.
std::optional<Timestamp> momentFrom(std::string_view iso)
{
    const auto day = Date::parse(iso.substr(0, 10));
    if (!day || iso.size() != 20 || iso[10] != 'T' || iso[13] != ':' || iso[16] != ':' || iso[19] != 'Z')
        return std::nullopt;
    const auto two = [&](std::size_t at, int most) -> int {
        int number = -1;
        const auto [end, error] = std::from_chars(iso.data() + at, iso.data() + at + 2, number);
        return error == std::errc() && end == iso.data() + at + 2 && number <= most ? number : -1;
    };
    const int hours = two(11, 23);
    const int minutes = two(14, 59);
    const int seconds = two(17, 59);
    if (hours < 0 || minutes < 0 || seconds < 0)
        return std::nullopt;
    return Timestamp(day->days()) + std::chrono::hours(hours) + std::chrono::minutes(minutes)
        + std::chrono::seconds(seconds);
}

Result<void> readField(JsonValue object, HandedKey& handed)
{
    Members members(object);
    const auto label = members.text("label");
    const auto secret = object["secret"];
    const auto value = object["value"];
    if (!members.wrong().empty() || !label || value.type() != Type::String)
        return malformed("fields");
    if (secret.type() != Type::Missing && !secret.isTrue()) {
        handed.key.fields().push_back({{}, *label, FieldKind::Plain, std::string(value.text())});
        return {};
    }
    auto cleaned = cleanSecret(value.secretText());
    if (!cleaned)
        return malformed("the value of a field");
    handed.secrets.push_back({*label, std::move(cleaned->value)});
    handed.key.fields().push_back({{}, *label, FieldKind::Secret, {}});
    return {};
}

Result<void> readFields(const std::optional<JsonValue>& fields, HandedKey& handed)
{
    if (!fields)
        return malformed("fields");
    Result<void> done;
    fields->forEach([&](JsonValue object) {
        if (done)
            done = readField(object, handed);
    });
    return done;
}

Result<HandedKey> readKey(JsonValue object)
{
    Members members(object);
    HandedKey handed;
    Key& key = handed.key;
    if (const auto id = members.text("id"))
        key.id = KeyId::parse(*id).value_or(KeyId());
    key.name = members.text("name").value_or("");
    key.provider = members.text("provider").value_or("");
    key.account = members.text("account").value_or("");
    key.environment = members.text("environment").value_or("");
    key.kind = members.text("kind").value_or("");
    if (const auto privilege = members.text("privilege"); privilege && !privilege->empty()) {
        key.privilege = privilegeNamed(*privilege);
        if (!key.privilege)
            return malformed("privilege");
    }
    key.scopes = members.texts("scopes");
    key.purpose = members.text("purpose").value_or("");
    for (const auto& text : members.texts("ip_allowlist")) {
        const auto range = IpRange::parse(text);
        if (!range)
            return malformed("ip_allowlist");
        key.ipAllowlist.push_back(*range);
    }
    key.madeOn = members.date("made_on");
    key.expires = members.date("expires");
    if (const auto days = members.integer("rotate_every_days"))
        key.rotateEveryDays = static_cast<int>(std::clamp<std::int64_t>(*days, -1, KeyLimits::rotateDaysMax + 1));
    key.consoleUrl = members.text("console_url").value_or("");
    const auto fields = readFields(members.array("fields"), handed);
    if (!members.wrong().empty())
        return malformed(members.wrong());
    if (!fields)
        return failure(fields);
    if (handed.secrets.empty())
        return malformed("a key without a secret");
    key.origin = Origin::Handoff;
    if (const auto ok = validate(key); !ok)
        return malformed("a key's text or number");
    return handed;
}

Result<void> checkFormat(JsonValue root, std::string_view text)
{
    if (root.type() != Type::Object) {
        // Whatever else somebody may have sealed is no fault; a handoff that is cut off or mistyped is.
        const bool meant = text.find(handoffFormatName) < 100;
        return meant ? Result<void>(malformed("JSON")) : Result<void>(failure(ErrorCode::NotAHandoff));
    }
    if (root["format"].type() != Type::String || root["format"].text() != handoffFormatName)
        return failure(ErrorCode::NotAHandoff);
    const auto number = root["version"].integer();
    if (!number || *number < 1)
        return malformed("version");
    if (*number > handoffFormatVersion)
        return failure(ErrorCode::HandoffNewer, {}, "version " + std::to_string(*number));
    return {};
}

} // namespace

Result<HandoffDocument> readHandoff(const Secret& text)
{
    JsonLimits limits;
    limits.depth = 16;
    limits.names = JsonLimits::Names::OnlyOnce; // of two readers each could otherwise see another one
    const auto json = JsonDocument::parse(text.exposeText(), limits);
    const auto root = json ? json->root() : JsonValue();
    if (auto ok = checkFormat(root, text.exposeText()); !ok)
        return failure(ok);
    Members members(root);
    HandoffDocument document;
    document.from = members.text("from").value_or("");
    // One name, or several.
    if (root["to"].type() == Type::String)
        document.to = {std::string(root["to"].text())};
    else
        document.to = members.texts("to");
    const auto created = momentFrom(members.text("created").value_or(""));
    document.until = members.date("until");
    document.message = members.text("message").value_or("");
    document.request = members.text("request");
    const auto keys = members.array("keys");
    if (!members.wrong().empty())
        return malformed(members.wrong());
    if (!created)
        return malformed("created");
    if (!keys || keys->size() > handoffKeysLimit)
        return malformed("keys");
    document.created = *created;
    Result<void> done;
    keys->forEach([&](JsonValue object) {
        if (!done)
            return;
        auto key = readKey(object);
        if (key)
            document.keys.push_back(std::move(*key));
        else
            done = failure(key);
    });
    if (!done)
        return failure(done);
    return document;
}

} // namespace keyfold
