// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/dotenv.h"

#include <algorithm>
#include <map>

#include "core/base/text.h"
#include "core/transfer/setting.h"

namespace keyfold {

namespace {

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

constexpr bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

constexpr bool isNameLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.'
        || c == '-';
}

/// Whether the value is, or has in it, ${OTHER} or $OTHER.
bool refersToOther(std::string_view value)
{
    for (std::size_t at = value.find('$'); at != std::string_view::npos; at = value.find('$', at + 1)) {
        const auto rest = value.substr(at + 1);
        const auto name = rest.starts_with('{') ? rest.substr(1) : (at == 0 ? rest : std::string_view());
        const auto end = std::min(name.size(),
            static_cast<std::size_t>(std::find_if_not(name.begin(), name.end(), isNameLetter) - name.begin()));
        const bool closed = rest.starts_with('{') ? end < name.size() : end == name.size();
        if (end > 0 && closed && !(name[0] >= '0' && name[0] <= '9'))
            return true;
    }
    return false;
}

class DotenvReader {
public:
    DotenvReader(std::string_view text, DotenvTake what) : m_text(text), m_what(what) {}

    Result<ImportedFile> read()
    {
        while (m_at < m_text.size()) {
            skipBlanks();
            if (atLineEnd()) {
                takeLineEnd();
            } else if (peek() == '#') {
                readComment();
            } else {
                if (auto ok = readAssignment(); !ok)
                    return failure(ok);
                if (m_variables.size() > ImportLimits::rows)
                    return failure(ErrorCode::ImportTooLarge, "100,000 variables");
            }
        }
        return file();
    }

private:
    struct Variable {
        std::string name;
        std::string keyName; ///< as Keyfold wrote it above the variable
        Secret value;
        std::size_t line = 0;
        SkipReason skip = SkipReason::NoSecret;
        bool skipped = false;
        bool plain = false; ///< not secret, by the word of Keyfold
    };

    char peek() const { return m_text[m_at]; }
    bool atLineEnd() const { return m_at >= m_text.size() || isLineEnd(peek()); }

    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(peek()))
            ++m_at;
    }

    void takeLineEnd()
    {
        if (m_at >= m_text.size())
            return;
        m_at += m_text.substr(m_at).starts_with("\r\n") ? 2U : 1U;
        ++m_line;
    }

    std::string_view restOfLine()
    {
        const auto start = m_at;
        while (!atLineEnd())
            ++m_at;
        return m_text.substr(start, m_at - start);
    }

    void readComment()
    {
        const auto comment = restOfLine();
        for (const auto mark : {dotenvNameMark, dotenvPlainMark})
            if (comment.starts_with(mark)) {
                m_nameAbove = comment.substr(mark.size());
                m_plainAbove = mark == dotenvPlainMark;
            }
    }

    std::string_view takeName()
    {
        const auto start = m_at;
        while (m_at < m_text.size() && isNameLetter(peek()))
            ++m_at;
        return m_text.substr(start, m_at - start);
    }

    Result<void> readAssignment()
    {
        Variable variable;
        variable.line = m_line;
        variable.keyName = std::exchange(m_nameAbove, {});
        variable.plain = std::exchange(m_plainAbove, false);
        auto name = takeName();
        if (name == "export" && m_at < m_text.size() && isBlank(peek())) {
            skipBlanks();
            name = takeName();
        }
        skipBlanks();
        if (name.empty() || m_at >= m_text.size() || peek() != '=') {
            // What stands here may be a secret that lost its name: it is not repeated.
            restOfLine();
            variable.skip = SkipReason::NotAnAssignment;
            variable.skipped = true;
            m_variables.push_back(std::move(variable));
            return {};
        }
        ++m_at;
        skipBlanks();
        variable.name = name;
        if (auto ok = readValue(variable); !ok)
            return ok;
        m_variables.push_back(std::move(variable));
        return {};
    }

    Result<void> readValue(Variable& variable)
    {
        const char first = atLineEnd() ? '\0' : peek();
        if (first != '"' && first != '\'' && first != '`') {
            auto value = restOfLine();
            for (std::size_t at = 0; at < value.size(); ++at)
                if (value[at] == '#' && (at == 0 || isBlank(value[at - 1])))
                    value = value.substr(0, at);
            variable.value = Secret::copyOf(trimmed(value));
            markReference(variable);
            return {};
        }
        auto value = readQuoted(first);
        if (!value)
            return failure(value);
        variable.value = std::move(*value);
        if (first == '"')
            markReference(variable);
        skipBlanks();
        if (!atLineEnd() && peek() != '#')
            return failure(ErrorCode::ImportAfterQuote, std::to_string(m_line));
        restOfLine();
        return {};
    }

    void markReference(Variable& variable) const
    {
        if (variable.keyName.empty() && refersToOther(variable.value.exposeText())) {
            variable.skip = SkipReason::RefersToOther;
            variable.skipped = true;
        }
    }

    Result<Secret> readQuoted(char quote)
    {
        const auto openedIn = m_line;
        const auto closes = closingQuote(quote);
        if (closes == std::string_view::npos)
            return failure(ErrorCode::ImportQuoteOpen, std::to_string(openedIn));
        auto value = Secret::ofSize(closes - m_at);
        const auto room = value.exposeWritable();
        std::size_t size = 0;
        ++m_at;
        while (m_at < closes) {
            if (isLineEnd(peek())) {
                takeLineEnd();
                room[size++] = '\n';
            } else if (quote == '"' && peek() == '\\') {
                size += takeEscape(room.subspan(size));
            } else {
                room[size++] = static_cast<std::uint8_t>(m_text[m_at++]);
            }
        }
        ++m_at;
        value.truncate(size);
        return value;
    }

    std::size_t closingQuote(char quote) const
    {
        auto at = m_text.find(quote, m_at + 1);
        if (quote != '"')
            return at;
        for (at = m_at + 1; at < m_text.size() && m_text[at] != '"'; ++at)
            if (m_text[at] == '\\')
                ++at;
        return at < m_text.size() ? at : std::string_view::npos;
    }

    /// A backslash before another letter stands for itself, as in a path of Windows.
    std::size_t takeEscape(std::span<std::uint8_t> room)
    {
        const char after = m_text[m_at + 1];
        const std::string_view letters = "nrt\"\\$`";
        const std::string_view meanings = "\n\r\t\"\\$`";
        const auto which = letters.find(after);
        if (which == std::string_view::npos) {
            room[0] = '\\';
            ++m_at;
            return 1;
        }
        room[0] = static_cast<std::uint8_t>(meanings[which]);
        m_at += 2;
        return 1;
    }

    Result<ImportedFile> file()
    {
        std::map<std::string_view, std::size_t> last;
        for (std::size_t i = 0; i < m_variables.size(); ++i)
            last[m_variables[i].name] = i;
        ImportedFile file;
        for (std::size_t i = 0; i < m_variables.size(); ++i) {
            auto& variable = m_variables[i];
            if (!variable.name.empty() && last[variable.name] != i)
                file.skipped.push_back({variable.line, variable.name, SkipReason::SetAgain});
            else if (variable.skipped)
                file.skipped.push_back({variable.line, variable.name, variable.skip});
            else
                add(file, variable);
        }
        return file;
    }

    void add(ImportedFile& file, const Variable& variable) const
    {
        const auto value = variable.value.exposeText();
        const bool named = !variable.keyName.empty();
        if (!named && m_what == DotenvTake::Secrets && !value.empty() && looksLikeSetting(variable.name, value)) {
            file.skipped.push_back({variable.line, variable.name, SkipReason::LooksLikeSetting});
            return;
        }
        const auto bar = variable.keyName.rfind('|');
        const auto label = bar == std::string::npos ? "Secret"
                                                    : trimmed(std::string_view(variable.keyName).substr(bar + 1));
        const auto name = named ? std::string(trimmed(std::string_view(variable.keyName).substr(0, bar)))
                                : variable.name;
        // Several fields of one key that Keyfold wrote stand one after the other.
        if (named && !file.keys.empty() && file.keys.back().key.name == name) {
            if (variable.plain)
                addPlainField(file.keys.back(), label, value);
            if (variable.plain || addSecretField(file.keys.back(), label, value))
                return;
        }
        ImportedKey key;
        key.line = variable.line;
        key.key.name = name;
        if (!addSecretField(key, label, value)) {
            file.skipped.push_back({variable.line, variable.name, SkipReason::InvalidValue});
            return;
        }
        take(file, std::move(key));
    }

    std::string_view m_text;
    DotenvTake m_what;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::string m_nameAbove;
    bool m_plainAbove = false;
    std::vector<Variable> m_variables;
};

} // namespace

Result<ImportedFile> readDotenv(const Secret& text, DotenvTake what)
{
    return DotenvReader(text.exposeText(), what).read();
}

} // namespace keyfold
