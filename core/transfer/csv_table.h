// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace keyfold {

/// The cells of a CSV file (RFC 4180), in locked memory. What separates them is found out from the header: comma, semicolon,
/// tab or bar; "sep=;" before it, as spreadsheets write, says so. Empty lines are left out.
class CsvTable {
public:
    /// `text`: as importText() gives it. ImportQuoteOpen, ImportAfterQuote (subject: the line), ImportTooLarge.
    static Result<CsvTable> parse(const Secret& text);

    std::size_t rows() const { return m_rows.size(); }
    std::size_t cells(std::size_t row) const { return m_rows[row].count; }
    /// The line of the file in which the row begins, from 1.
    std::size_t line(std::size_t row) const { return m_rows[row].line; }
    /// Empty where the row is shorter. Valid as long as the table.
    std::string_view cell(std::size_t row, std::size_t column) const;

private:
    friend class CsvReader;

    struct Cell {
        std::size_t start = 0;
        std::size_t size = 0;
    };
    struct Row {
        std::size_t line = 0;
        std::size_t first = 0;
        std::size_t count = 0;
    };

    Secret m_text; ///< the cells one after the other, without quotes
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows;
};

} // namespace keyfold
