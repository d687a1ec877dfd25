// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "app/cli/outcome.h"
#include "core/base/json_writer.h"

namespace keyfold::cli {

/// Standard output through a buffer of our own and write(2): no flush a line, no copies of secrets in a library's buffer.
/// A reader that goes away (`| head`) ends the writing quietly.
class Output final : public JsonTarget {
public:
    explicit Output(int descriptor) : m_descriptor(descriptor) {}
    /// Into memory instead, for what goes into a file whole or not at all.
    explicit Output(Secret& memory) : m_descriptor(-1), m_memory(&memory) {}
    ~Output() override;
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    void write(std::string_view text) override
    {
        if (m_buffer.size() + text.size() <= bufferBytes)
            m_buffer += text;
        else
            writeThrough(text);
    }
    void line(std::string_view text);
    /// Straight out of the secret's own memory.
    void writeSecret(const Secret& secret) override;
    /// The same for bytes that come in pieces.
    void writeBytes(ByteView bytes);
    /// Whether nothing more can be written; finish() says why.
    bool failed() const { return m_failure != 0; }
    void flush();

    /// Writes what is left; says what kept it from being written.
    Outcome<> finish();

    bool isTerminal() const;
    /// Columns of the terminal, 80 where it does not tell.
    std::size_t columns() const;

private:
    static constexpr std::size_t bufferBytes = 64 * 1024; // the size of a pipe on Linux

    void writeThrough(std::string_view text);
    void writeNow(std::string_view bytes);

    int m_descriptor;
    Secret* m_memory = nullptr;
    int m_failure = 0; ///< errno of the first failed write; nothing is written after it
    std::string m_buffer;
};

/// A line on standard error, with the program's name in front.
void complain(std::string_view text);

/// "keyfold-cli: note: …" on standard error.
void note(std::string_view text);

/// Text on standard error as it is.
void writeError(std::string_view text);
bool errorIsTerminal();

} // namespace keyfold::cli
