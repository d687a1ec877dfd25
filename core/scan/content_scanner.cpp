// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/content_scanner.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>
#include <vector>

#include "core/base/text.h"

namespace keyfold {

namespace {

constexpr std::size_t shortest = 8;
constexpr std::size_t shortestShape = 16; // of any shape that is sure
constexpr std::size_t longest = 64 * 1024;
constexpr std::size_t mostBreaks = 12;          // every two of them bound a candidate
constexpr std::size_t longestBroken = 4 * 1024; // what is longer is looked at whole
constexpr std::size_t longestLabel = 100;       // of a PEM block's last line
constexpr std::size_t mostHarmless = 2'000'000;
constexpr std::string_view breaks = "=:/@?&#";

constexpr bool separates(char c)
{
    return static_cast<unsigned char>(c) <= ' ' || c == 0x7F
        || std::string_view("\"'`<>()[]{},;|\\").find(c) != std::string_view::npos;
}

constexpr bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

bool mayBeShape(std::string_view text)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    return text.size() >= shortestShape && std::any_of(text.begin(), text.end(), digit);
}

std::string_view withoutEndMarks(std::string_view text)
{
    while (!text.empty() && std::string_view(".!?:").find(text.back()) != std::string_view::npos)
        text.remove_suffix(1);
    return text;
}

std::string_view unquoted(std::string_view text)
{
    const bool quoted = text.size() >= 2 && text.front() == text.back()
        && (text.front() == '"' || text.front() == '\'');
    return quoted ? text.substr(1, text.size() - 2) : text;
}

} // namespace

struct ContentScanner::Look {
    const std::function<void(ContentFind)>& visit;
    std::size_t line = 1;
    std::set<std::string> told{}; ///< in this line
};

void ContentScanner::scan(std::string_view text, const std::function<void(ContentFind)>& visit)
{
    Look look{visit};
    scanPem(text, look);
    look.line = 1;
    for (std::size_t start = 0; start < text.size(); ++look.line) {
        const auto end = std::min(text.find('\n', start), text.size());
        look.told.clear();
        scanLine(text.substr(start, end - start), look);
        start = end + 1;
    }
}

/// Blocks as they are kept: to the end of the last line, and one line break. Each text is gone through once, whatever it holds: of
/// several beginnings before one end only the last counts.
void ContentScanner::scanPem(std::string_view text, Look& look)
{
    constexpr std::string_view begin = "-----BEGIN ";
    constexpr std::string_view end = "-----END ";
    constexpr std::string_view dashes = "-----";
    std::size_t counted = 0; // how far lines were
    std::size_t done = 0;    // a beginning belongs to the first end after it
    for (auto last = text.find(end); last != std::string_view::npos; last = text.find(end, last + 1)) {
        const auto close = text.substr(0, last + longestLabel).find(dashes, last + end.size());
        const auto from = std::max(std::exchange(done, last), last > longest ? last - longest : 0);
        const auto first = text.substr(from, last - from).rfind(begin);
        if (close == std::string_view::npos || first == std::string_view::npos)
            continue;
        const auto start = from + first;
        look.line += static_cast<std::size_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(counted),
            text.begin() + static_cast<std::ptrdiff_t>(start), '\n'));
        counted = start;
        auto block = Secret::copyOf(text.substr(start, close + dashes.size() - start));
        block.append(asBytes("\n"));
        look.told.clear();
        examine(block.exposeText(), look);
    }
}

void ContentScanner::scanLine(std::string_view line, Look& look)
{
    if (line.size() <= longest) {
        const auto whole = trimmed(line);
        const auto sign = whole.find_first_of("=:");
        if (whole.find_first_of(" \t\"'`<>()[]{},;|\\") != std::string_view::npos) {
            examine(whole, look);
            if (sign != std::string_view::npos)
                examine(unquoted(trimmed(whole.substr(sign + 1))), look);
        }
    }
    for (std::size_t start = 0; start < line.size();) {
        const auto end = std::find_if(line.begin() + static_cast<std::ptrdiff_t>(start), line.end(), separates);
        const auto size = static_cast<std::size_t>(end - line.begin()) - start;
        scanPiece(line.substr(start, size), look);
        start += size + 1;
    }
}

void ContentScanner::scanPiece(std::string_view piece, Look& look)
{
    if (piece.size() < shortest || piece.size() > longest)
        return;
    scanParts(piece, look);
    // What stands beside a value in a program or a picture is any bytes.
    if (std::all_of(piece.begin(), piece.end(), isAscii))
        return;
    for (auto start = piece.begin(); start != piece.end();) {
        const auto end = std::find_if_not(start, piece.end(), isAscii);
        scanParts({start, end}, look);
        start = std::find_if(end, piece.end(), isAscii);
    }
}

void ContentScanner::scanParts(std::string_view piece, Look& look)
{
    std::vector<std::size_t> starts{0};
    std::vector<std::size_t> ends;
    const auto most = piece.size() > longestBroken ? 0 : mostBreaks;
    for (auto at = piece.find_first_of(breaks); at != std::string_view::npos && starts.size() < most;
         at = piece.find_first_of(breaks, at + 1)) {
        starts.push_back(at + 1);
        ends.push_back(at);
    }
    ends.push_back(piece.size());
    for (const auto start : starts)
        for (const auto end : ends) {
            if (end < start + shortest)
                continue;
            const auto candidate = piece.substr(start, end - start);
            examine(candidate, look);
            if (const auto bare = withoutEndMarks(candidate); bare.size() < candidate.size() && bare.size() >= shortest)
                examine(bare, look);
        }
}

void ContentScanner::examine(std::string_view candidate, Look& look)
{
    if (candidate.size() < shortest)
        return;
    const auto hash = std::hash<std::string_view>()(candidate);
    if (m_harmless.contains(hash))
        return;
    ContentFind find;
    find.line = look.line;
    find.length = candidate.size();
    find.own = m_finder.find(asBytes(candidate));
    if (find.own == nullptr && mayBeShape(candidate))
        find.recognition = m_recogniser.identify(asBytes(candidate));
    if (find.own == nullptr && (!find.recognition || find.recognition->confidence != Confidence::High)) {
        if (m_harmless.size() < mostHarmless)
            m_harmless.insert(hash);
        return;
    }
    if (find.recognition) {
        constexpr std::size_t shown = 6;
        find.start = candidate.substr(0, std::min(shown, candidate.size() / 4));
    }
    const auto what = find.own != nullptr ? find.own->keyName : find.recognition->providerId + find.recognition->label;
    if (look.told.insert(what).second)
        look.visit(std::move(find));
}

} // namespace keyfold
