// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csv_table.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/transfer/imported_file.h"

namespace keyfold {

namespace {

/// How often each separator stands in the first line, outside of quotes; the most frequent one wins, the comma where none is.
char separatorOf(std::string_view text)
{
    constexpr std::string_view candidates = ",;\t|";
    std::array<std::size_t, candidates.size()> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r'))
            break;
        else if (const auto which = candidates.find(c); !quoted && which != std::string_view::npos)
            ++counts[which];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return candidates[static_cast<std::size_t>(most - counts.begin())];
}

} // namespace

class CsvReader {
public:
    explicit CsvReader(std::string_view text) : m_text(text)
    {
        m_table.m_text = Secret::ofSize(text.size());
        m_room = m_table.m_text.exposeWritable();
    }

    Result<CsvTable> read()
    {
        readSeparator();
        while (m_at < m_text.size()) {
            if (atLineEnd()) {
                takeLineEnd();
                continue;
            }
            if (auto ok = readRow(); !ok)
                return failure(ok);
        }
        m_table.m_text.truncate(m_size);
        return std::move(m_table);
    }

private:
    char peek() const { return m_text[m_at]; }
    bool atLineEnd() const { return m_at >= m_text.size() || peek() == '\n' || peek() == '\r'; }
    bool atSeparator() const { return m_at < m_text.size() && peek() == m_separator; }

    void takeLineEnd()
    {
        if (m_at >= m_text.size())
            return;
        m_at += m_text.substr(m_at).starts_with("\r\n") ? 2U : 1U;
        ++m_line;
    }

    void readSeparator()
    {
        constexpr std::string_view lead = "sep=";
        if (m_text.starts_with(lead) && m_text.size() > lead.size() + 1
            && (m_text[lead.size() + 1] == '\n' || m_text[lead.size() + 1] == '\r')) {
            m_separator = m_text[lead.size()];
            m_at = lead.size() + 1;
            takeLineEnd();
        } else {
            m_separator = separatorOf(m_text);
        }
    }

    Result<void> readRow()
    {
        if (m_table.m_rows.size() > ImportLimits::rows)
            return failure(ErrorCode::ImportTooLarge, "100,000 rows");
        CsvTable::Row row{m_line, m_table.m_cells.size(), 0};
        for (;;) {
            if (row.count == ImportLimits::columns)
                return failure(ErrorCode::ImportTooLarge, "1,000 columns");
            if (auto ok = readCell(); !ok)
                return ok;
            ++row.count;
            if (!atSeparator())
                break;
            ++m_at;
        }
        takeLineEnd();
        m_table.m_rows.push_back(row);
        return {};
    }

    Result<void> readCell()
    {
        const auto start = m_size;
        if (m_at < m_text.size() && peek() == '"') {
            if (auto ok = readQuoted(); !ok)
                return ok;
        } else {
            while (!atLineEnd() && !atSeparator())
                put(m_text[m_at++]);
        }
        m_table.m_cells.push_back({start, m_size - start});
        return {};
    }

    Result<void> readQuoted()
    {
        const auto openedIn = m_line;
        ++m_at;
        for (;;) {
            if (m_at >= m_text.size())
                return failure(ErrorCode::ImportQuoteOpen, std::to_string(openedIn));
            if (peek() == '"') {
                ++m_at;
                if (m_at >= m_text.size() || peek() != '"')
                    break;
            } else if (peek() == '\n') {
                ++m_line;
            }
            put(m_text[m_at++]);
        }
        while (!atLineEnd() && !atSeparator() && peek() == ' ')
            ++m_at;
        if (!atLineEnd() && !atSeparator())
            return failure(ErrorCode::ImportAfterQuote, std::to_string(m_line));
        return {};
    }

    void put(char c) { m_room[m_size++] = static_cast<std::uint8_t>(c); }

    std::string_view m_text;
    CsvTable m_table;
    std::span<std::uint8_t> m_room;
    std::size_t m_size = 0;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    char m_separator = ',';
};

Result<CsvTable> CsvTable::parse(const Secret& text)
{
    return CsvReader(text.exposeText()).read();
}

std::string_view CsvTable::cell(std::size_t row, std::size_t column) const
{
    if (column >= m_rows[row].count)
        return {};
    const auto& cell = m_cells[m_rows[row].first + column];
    return m_text.exposeText().substr(cell.start, cell.size);
}

} // namespace keyfold
