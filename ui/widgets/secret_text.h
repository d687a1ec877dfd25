// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "core/base/secret.h"

class QFontMetrics;
class QPainter;
class QPoint;

namespace keyfold::ui {

/// Text under entry that must not be left behind: UTF-8 in a Secret, a cursor and a selection. No undo, no copies; what
/// is removed is wiped at once. Positions are counted in code points.
class SecretText {
public:
    enum class Anchor { Move, Keep };

    const Secret& secret() const { return m_value; }
    bool empty() const { return m_value.empty(); }

    /// Hands the value over and forgets it.
    Secret take();
    /// Replaces everything; the cursor goes to the end.
    void set(Secret value);

    /// Puts text in the place of the selection. It has to be clean UTF-8.
    void insert(ByteView utf8);
    void removeBackward();
    void removeForward();
    void clear();

    void moveBackward(Anchor anchor);
    void moveForward(Anchor anchor);
    void moveToStart(Anchor anchor);
    void moveToEnd(Anchor anchor);
    void moveTo(std::size_t position, Anchor anchor);
    void selectAll();

    std::size_t length() const;
    std::size_t cursor() const { return positionOf(m_cursor); }
    std::size_t selectionStart() const;
    std::size_t selectionEnd() const;
    bool hasSelection() const { return m_cursor != m_anchor; }
    std::size_t lineCount() const;

private:
    std::size_t positionOf(std::size_t byte) const;
    std::size_t after(std::size_t byte) const;
    std::size_t before(std::size_t byte) const;
    void moveByte(std::size_t byte, Anchor anchor);
    void remove(std::size_t from, std::size_t to);

    Secret m_value;
    std::size_t m_cursor = 0; // in bytes
    std::size_t m_anchor = 0;
};

/// Where the code point after the one at `byte` begins.
std::size_t nextCodePoint(std::string_view text, std::size_t byte);

/// Lines of a value, a line break at its end not counted as one more.
std::size_t countLines(std::string_view text);

/// Length in bytes of what every key of a kind begins with ("sk_live_", "xoxb-"): short words, each with _ or - behind.
std::size_t prefixLength(std::string_view text);

/// One run of a shown value: where its bytes are, and where it is drawn. Holds no text.
struct SecretPiece {
    std::size_t from = 0;
    std::size_t size = 0;
    int x = 0;
    int line = 0;
    bool prefix = false;
};

/// Breaks a value into what is drawn: prefix and groups of four with a gap between, or the lines of a longer text.
std::vector<SecretPiece> layOutSecret(std::string_view text, const QFontMetrics& metrics, int width);

/// Draws bytes of a secret with the painter's font and wipes the copy that Qt needs for it.
void drawSecret(QPainter& painter, const QPoint& baseline, std::string_view text);

/// How wide they are when drawn.
int secretWidth(const QFontMetrics& metrics, std::string_view text);

} // namespace keyfold::ui
