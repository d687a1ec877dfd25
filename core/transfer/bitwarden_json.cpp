// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "core/transfer/json_import.h"

namespace keyfold {

namespace {

using Type = JsonValue::Type;

constexpr std::size_t dayLetters = 10;

/// One item of Bitwarden's.
class ItemReader {
public:
    ItemReader(JsonValue item, const std::map<std::string, std::string>& folders) : m_item(item), m_folders(folders) {}

    void read(ImportedFile& file, std::size_t place)
    {
        constexpr std::string_view login = "1", note = "2", sshKey = "5";
        m_into.line = place;
        m_into.key.name = m_item["name"].text();
        const auto type = m_item["type"].text();
        if (m_item["deletedDate"].isGiven()) {
            file.skipped.push_back({place, m_into.key.name, SkipReason::InBin});
            return;
        }
        if (type == login)
            readLogin();
        else if (type == sshKey)
            readSshKey();
        else if (type != note) {
            file.skipped.push_back({place, m_into.key.name, SkipReason::OtherItem});
            return;
        }
        readFields();
        readNotes(type == note);
        readPlace();
        if (m_fits)
            take(file, std::move(m_into));
        else
            file.skipped.push_back({place, m_into.key.name, SkipReason::InvalidValue});
    }

private:
    void addSecret(std::string_view label, std::string_view value)
    {
        m_fits = addSecretField(m_into, label, value) && m_fits;
    }

    void readLogin()
    {
        const auto login = m_item["login"];
        addPlainField(m_into, "User name", login["username"].text());
        addSecret("Secret", login["password"].text());
        addSecret("One-time code", login["totp"].text());
        login["uris"].forEach([&](JsonValue uri) {
            const auto address = uri["uri"].text();
            if (m_into.key.consoleUrl.empty() && address.starts_with("https://"))
                m_into.key.consoleUrl = address;
            else
                addPlainField(m_into, "Address", address);
        });
        setBorn(login["passwordRevisionDate"]);
    }

    void readSshKey()
    {
        const auto ssh = m_item["sshKey"];
        addSecret("Private key", ssh["privateKey"].text());
        addPlainField(m_into, "Public key", ssh["publicKey"].text());
        addPlainField(m_into, "Fingerprint", ssh["keyFingerprint"].text());
    }

    void readFields()
    {
        constexpr std::string_view plainText = "0", truth = "2";
        m_item["fields"].forEach([&](JsonValue field) {
            const auto type = field["type"].text();
            if (type == plainText || type == truth)
                addPlainField(m_into, field["name"].text(), field["value"].text());
            else
                addSecret(field["name"].text(), field["value"].text());
        });
    }

    void readNotes(bool asSecret)
    {
        if (asSecret)
            addSecret("Note", m_item["notes"].text());
        else
            m_into.key.notes = m_item["notes"].text();
    }

    void readPlace()
    {
        if (const auto folder = m_folders.find(std::string(m_item["folderId"].text())); folder != m_folders.end())
            m_into.key.tags.push_back(folder->second);
        m_item["collectionIds"].forEach([&](JsonValue id) {
            if (const auto folder = m_folders.find(std::string(id.text())); folder != m_folders.end())
                m_into.key.tags.push_back(folder->second);
        });
        if (!m_into.key.madeOn)
            setBorn(m_item["creationDate"]);
    }

    void setBorn(JsonValue when)
    {
        if (const auto day = Date::parse(when.text().substr(0, dayLetters)))
            m_into.key.madeOn = *day;
    }

    JsonValue m_item;
    const std::map<std::string, std::string>& m_folders;
    ImportedKey m_into;
    bool m_fits = true;
};

} // namespace

bool looksLikeBitwarden(const JsonDocument& document)
{
    return document.root()["items"].type() == Type::Array || document.root()["encrypted"].type() == Type::Boolean;
}

Result<ImportedFile> readBitwardenJson(const JsonDocument& document)
{
    const auto root = document.root();
    if (root["encrypted"].isTrue())
        return failure(ErrorCode::ImportEncrypted);
    if (root["items"].type() != Type::Array)
        return failure(ErrorCode::ImportNotKeys);
    std::map<std::string, std::string> folders;
    for (const auto* list : {"folders", "collections"})
        root[list].forEach(
            [&](JsonValue folder) { folders[std::string(folder["id"].text())] = folder["name"].text(); });
    ImportedFile file;
    std::size_t place = 0;
    root["items"].forEach([&](JsonValue item) { ItemReader(item, folders).read(file, ++place); });
    return file;
}

} // namespace keyfold
