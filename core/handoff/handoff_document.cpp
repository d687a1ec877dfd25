// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/handoff_document.h"

#include <algorithm>
#include <charconv>

#include "core/handoff/json_text.h"

namespace keyfold {

namespace {

constexpr std::string_view formatName = "keyfold-handoff";
constexpr std::int64_t formatVersion = 1;

// --- Writing

void writeOptional(SecretJsonWriter& json, std::string_view name, const std::optional<std::string>& value)
{
    json.name(name);
    if (value)
        json.text(*value);
    else
        json.null();
}

void writeDate(SecretJsonWriter& json, std::string_view name, const std::optional<Date>& date)
{
    writeOptional(json, name, date ? std::optional(date->toIso()) : std::nullopt);
}

void writeTexts(SecretJsonWriter& json, std::string_view name, const std::vector<std::string>& texts)
{
    json.name(name);
    json.beginArray();
    for (const auto& text : texts)
        json.text(text);
    json.endArray();
}

void writeFields(SecretJsonWriter& json, const HandedKey& handed)
{
    json.name("fields");
    json.beginArray();
    for (const auto& field : handed.key.fields()) {
        json.beginObject();
        json.member("label", field.label);
        json.name("secret");
        json.boolean(field.kind == FieldKind::Secret);
        if (field.kind == FieldKind::Plain)
            json.member("value", field.value);
        const auto secret = std::ranges::find(handed.secrets, field.label, &SecretValue::label);
        if (field.kind == FieldKind::Secret && secret != handed.secrets.end())
            json.member("value", secret->value.exposeText());
        json.endObject();
    }
    json.endArray();
}

void writeKey(SecretJsonWriter& json, const HandedKey& handed)
{
    const Key& key = handed.key;
    json.beginObject();
    json.member("id", key.id.text());
    json.member("name", key.name);
    json.member("provider", key.provider);
    json.member("account", key.account);
    json.member("environment", key.environment);
    json.member("kind", key.kind);
    writeOptional(json, "privilege", key.privilege ? std::optional(std::string(nameOf(*key.privilege))) : std::nullopt);
    writeTexts(json, "scopes", key.scopes);
    json.member("purpose", key.purpose);
    std::vector<std::string> ranges;
    for (const auto& range : key.ipAllowlist)
        ranges.push_back(range.text());
    writeTexts(json, "ip_allowlist", ranges);
    writeDate(json, "made_on", key.madeOn);
    writeDate(json, "expires", key.expires);
    json.name("rotate_every_days");
    if (key.rotateEveryDays)
        json.number(*key.rotateEveryDays);
    else
        json.null();
    json.member("console_url", key.consoleUrl);
    writeFields(json, handed);
    json.endObject();
}

// --- Reading

/// Takes the members of one object; the first that does not fit is kept as the reason. What is left out stays empty.
class Members {
public:
    explicit Members(const JsonNode& object) : m_object(object)
    {
        if (object.kind != JsonNode::Kind::Object)
            m_wrong = "an object is wanted";
    }

    const std::string& wrong() const { return m_wrong; }

    std::optional<std::string> text(std::string_view name)
    {
        const auto* node = present(name, JsonNode::Kind::Text);
        return node != nullptr ? std::optional(node->text()) : std::nullopt;
    }

    std::vector<std::string> texts(std::string_view name)
    {
        std::vector<std::string> texts;
        const auto* node = present(name, JsonNode::Kind::Array);
        if (node == nullptr)
            return texts;
        for (const auto& item : node->items) {
            if (item.kind != JsonNode::Kind::Text)
                return refuse<std::vector<std::string>>(name);
            texts.push_back(item.text());
        }
        return texts;
    }

    std::optional<std::int64_t> integer(std::string_view name)
    {
        const auto* node = present(name, JsonNode::Kind::Number);
        if (node == nullptr)
            return std::nullopt;
        const auto number = node->integer();
        return number ? number : refuse<std::optional<std::int64_t>>(name);
    }

    std::optional<Date> date(std::string_view name)
    {
        const auto iso = text(name);
        if (!iso)
            return std::nullopt;
        const auto date = Date::parse(*iso);
        return date ? std::optional(*date) : refuse<std::optional<Date>>(name);
    }

    const JsonNode* array(std::string_view name) { return present(name, JsonNode::Kind::Array); }

    template <typename T = std::nullopt_t>
    T refuse(std::string_view name)
    {
        if (m_wrong.empty())
            m_wrong = name;
        return T();
    }

private:
    const JsonNode* present(std::string_view name, JsonNode::Kind kind)
    {
        const auto* node = m_object.member(name);
        if (node == nullptr || node->isNull())
            return nullptr;
        return node->kind == kind ? node : refuse<const JsonNode*>(name);
    }

    const JsonNode& m_object;
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

Result<void> readFields(const JsonNode* fields, HandedKey& handed)
{
    if (fields == nullptr)
        return malformed("fields");
    for (const auto& node : fields->items) {
        Members members(node);
        const auto label = members.text("label");
        const auto* secret = node.member("secret");
        const auto* value = node.member("value");
        if (!members.wrong().empty() || !label || value == nullptr || value->kind != JsonNode::Kind::Text)
            return malformed("fields");
        const bool isSecret = secret == nullptr || secret->kind == JsonNode::Kind::True;
        Field field{{}, *label, isSecret ? FieldKind::Secret : FieldKind::Plain, {}};
        if (isSecret) {
            auto cleaned = cleanSecret(value->secretText());
            if (!cleaned)
                return malformed("the value of a field");
            handed.secrets.push_back({*label, std::move(cleaned->value)});
        } else {
            field.value = value->text();
        }
        handed.key.fields().push_back(std::move(field));
    }
    return {};
}

Result<HandedKey> readKey(const JsonNode& node)
{
    Members members(node);
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

Result<void> checkFormat(const std::optional<JsonNode>& root, std::string_view text)
{
    if (!root || root->kind != JsonNode::Kind::Object) {
        // Whatever else somebody may have sealed is no fault; a handoff that is cut off or mistyped is.
        const bool meant = text.find(formatName) < 100;
        return meant ? Result<void>(malformed("JSON")) : Result<void>(failure(ErrorCode::NotAHandoff));
    }
    const auto* format = root->member("format");
    if (format == nullptr || format->kind != JsonNode::Kind::Text || format->written != formatName)
        return failure(ErrorCode::NotAHandoff);
    const auto* version = root->member("version");
    const auto number = version != nullptr ? version->integer() : std::nullopt;
    if (!number || *number < 1)
        return malformed("version");
    if (*number > formatVersion)
        return failure(ErrorCode::HandoffNewer, {}, "version " + std::to_string(*number));
    return {};
}

} // namespace

Secret writeHandoff(const HandoffDocument& document)
{
    SecretJsonWriter json;
    json.beginObject();
    json.member("format", formatName);
    json.name("version");
    json.number(formatVersion);
    json.member("from", document.from);
    writeTexts(json, "to", document.to);
    json.member("created", toIso(document.created));
    writeDate(json, "until", document.until);
    json.member("message", document.message);
    if (document.request)
        json.member("request", *document.request);
    json.name("keys");
    json.beginArray();
    for (const auto& key : document.keys)
        writeKey(json, key);
    json.endArray();
    json.endObject();
    return json.take();
}

Result<HandoffDocument> readHandoff(const Secret& text)
{
    const auto root = readJson(text.exposeText());
    if (auto ok = checkFormat(root, text.exposeText()); !ok)
        return failure(ok);
    Members members(*root);
    HandoffDocument document;
    document.from = members.text("from").value_or("");
    // One name, or several.
    const auto* to = root->member("to");
    if (to != nullptr && to->kind == JsonNode::Kind::Text)
        document.to = {to->text()};
    else
        document.to = members.texts("to");
    const auto created = momentFrom(members.text("created").value_or(""));
    document.until = members.date("until");
    document.message = members.text("message").value_or("");
    document.request = members.text("request");
    const auto* keys = members.array("keys");
    if (!members.wrong().empty())
        return malformed(members.wrong());
    if (!created)
        return malformed("created");
    if (keys == nullptr || keys->items.size() > handoffKeysLimit)
        return malformed("keys");
    document.created = *created;
    for (const auto& node : keys->items) {
        auto key = readKey(node);
        if (!key)
            return failure(key);
        document.keys.push_back(std::move(*key));
    }
    return document;
}

} // namespace keyfold
