// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace keyfold {

/// What another program writes, read as it comes; its input is empty and its errors go nowhere. The program is ended when this goes.
class ProgramOutput {
public:
    /// `line`: the program, looked up in $PATH, and its arguments. `environment`: "NAME=value" each; all that it gets but PATH.
    /// FileNotFound where it cannot be started.
    static Result<ProgramOutput> start(
        const std::vector<std::string>& line, const std::vector<std::string>& environment);
    ProgramOutput(ProgramOutput&& other) noexcept;
    ProgramOutput& operator=(ProgramOutput&&) = delete;
    ~ProgramOutput();

    /// Up to a line break, which is dropped; nullopt at the end. Not for secrets.
    std::optional<std::string> readLine();
    /// Just so many bytes; false where it ends before.
    bool read(Secret& into, std::size_t size);
    bool skip(std::size_t size);

private:
    ProgramOutput(int process, int descriptor);
    bool fill();

    int m_process = -1;
    int m_descriptor = -1;
    Secret m_buffer; ///< what was read ahead
    std::size_t m_at = 0;
    std::size_t m_size = 0;
};

} // namespace keyfold
