// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/cli/outcome.h"
#include "core/base/secret.h"

namespace keyfold::cli {

/// Whether more is read from standard input after a value.
enum class Follows { Nothing, More };

/// Where passwords and secrets come from: a prompt when a person sits at standard input, else standard input line by line.
/// Read with read(2) into Secret; no buffer in between keeps a copy. Nothing beyond the line asked for is taken from standard
/// input.
class SecretInput {
public:
    /// `passwordFile`: --password-file as given; its first line is the wallet's password, "-" is standard input.
    explicit SecretInput(std::optional<std::string> passwordFile) : m_passwordFile(std::move(passwordFile)) {}

    /// The password that opens the wallet.
    Outcome<Secret> walletPassword(std::string_view prompt = "Password: ");

    /// A new password. At a terminal it is asked twice; otherwise it is one line.
    Outcome<Secret> newPassword(std::string_view prompt);

    /// One line.
    Outcome<Secret> line(std::string_view prompt);

    /// The value of a field: one line, or a PEM block from its BEGIN line to its END line. On standard input, when nothing
    /// follows, everything up to its end.
    Outcome<Secret> value(std::string_view prompt, Follows follows);

    /// A whole file; "-" is standard input up to its end.
    static Outcome<Secret> wholeFile(const std::string& path);
    static Outcome<Secret> firstLineOf(const std::string& path);

private:
    std::optional<std::string> m_passwordFile;
};

} // namespace keyfold::cli
