// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secret_input.h"

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

#include "app/cli/terminal.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/model/key.h"

namespace keyfold::cli {

namespace {

// A little more than a value may hold, for the white space around it that is left out.
constexpr std::size_t mostBytes = KeyLimits::secretBytes + 64 * 1024;

tl::unexpected<Error> tooLarge()
{
    return failure(ErrorCode::SecretTooLarge, humanSize(KeyLimits::secretBytes));
}

ssize_t readSome(int descriptor, std::span<std::uint8_t> into)
{
    while (true) {
        const auto got = ::read(descriptor, into.data(), into.size());
        if (got >= 0 || errno != EINTR)
            return got;
    }
}

Result<Secret> readToEnd(int descriptor, const Path& name)
{
    Secret all;
    auto block = Secret::ofSize(64 * 1024);
    while (true) {
        const auto got = readSome(descriptor, block.exposeWritable());
        if (got < 0)
            return tl::unexpected<Error>(errorFromErrno(errno, name));
        if (got == 0)
            return all;
        all.append(block.expose().first(static_cast<std::size_t>(got)));
        if (all.size() > mostBytes)
            return tooLarge();
    }
}

/// Up to a line break, which is dropped, or the end. Byte by byte: what follows may be for somebody else. nullopt at the end.
Result<std::optional<Secret>> readLine(int descriptor, const Path& name)
{
    Secret line;
    auto byte = Secret::ofSize(1);
    while (true) {
        const auto got = readSome(descriptor, byte.exposeWritable());
        if (got < 0)
            return tl::unexpected<Error>(errorFromErrno(errno, name));
        if (got == 0 && line.empty())
            return std::optional<Secret>();
        if (got == 0 || byte.expose()[0] == '\n')
            break;
        line.append(byte.expose());
        if (line.size() > mostBytes)
            return tooLarge();
    }
    if (line.exposeText().ends_with('\r'))
        line.truncate(line.size() - 1);
    return std::optional<Secret>(std::move(line));
}

/// One line break at the end is how a line ends, not part of the value.
void dropLineEnd(Secret& secret)
{
    if (secret.exposeText().ends_with('\n'))
        secret.truncate(secret.size() - 1);
    if (secret.exposeText().ends_with('\r'))
        secret.truncate(secret.size() - 1);
}

bool startsPem(const Secret& line)
{
    return line.exposeText().starts_with("-----BEGIN ");
}

/// Reads on until the line that ends the PEM block which `value` starts (RFC 7468).
template <typename NextLine>
Outcome<Secret> restOfPem(Secret value, NextLine nextLine)
{
    while (true) {
        Outcome<Secret> next = nextLine();
        if (!next)
            return next;
        value.append(asBytes("\n"));
        value.append(next->expose());
        if (next->exposeText().starts_with("-----END ")) {
            value.append(asBytes("\n"));
            return value;
        }
        if (value.size() > mostBytes)
            return problem(tooLarge().value());
    }
}

class File {
public:
    explicit File(const std::string& path) : m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
    ~File()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

Outcome<Secret> prompted(std::string_view prompt)
{
    auto typed = askHidden(prompt);
    if (!typed)
        return problem(typed);
    return std::move(*typed);
}

Outcome<Secret> standardInputLine()
{
    auto line = readLine(STDIN_FILENO, "standard input");
    if (!line)
        return problem(line);
    if (!*line)
        return problem(ExitCode::Usage,
            "Standard input ended where a password or a secret was to come. Pipe in the "
            "password first (or give --password-file), then the secret.");
    return std::move(**line);
}

} // namespace

Outcome<Secret> SecretInput::walletPassword(std::string_view prompt)
{
    if (m_passwordFile && *m_passwordFile != "-")
        return firstLineOf(*m_passwordFile);
    return line(prompt);
}

Outcome<Secret> SecretInput::newPassword(std::string_view prompt)
{
    auto first = line(prompt);
    if (!first || !inputIsTerminal())
        return first;
    auto again = line("The same again: ");
    if (!again)
        return again;
    if (!first->equals(*again))
        return problem(ExitCode::Failed, "The two passwords differ. Start again, and type the same one twice.");
    return first;
}

Outcome<Secret> SecretInput::line(std::string_view prompt)
{
    return inputIsTerminal() ? prompted(prompt) : standardInputLine();
}

Outcome<Secret> SecretInput::value(std::string_view prompt, Follows follows)
{
    if (!inputIsTerminal() && follows == Follows::Nothing)
        return wholeFile("-");
    auto first = line(prompt);
    if (!first || !startsPem(*first))
        return first;
    return restOfPem(std::move(*first), [this] { return line("  … "); });
}

Outcome<Secret> SecretInput::wholeFile(const std::string& path)
{
    const bool standard = path == "-";
    const File file(standard ? "/dev/null" : path);
    if (file.descriptor() < 0)
        return problem(errorFromErrno(errno, path));
    auto all = readToEnd(standard ? STDIN_FILENO : file.descriptor(), standard ? Path("standard input") : Path(path));
    if (!all)
        return problem(all);
    if (!startsPem(*all))
        dropLineEnd(*all);
    return std::move(*all);
}

Outcome<Secret> SecretInput::firstLineOf(const std::string& path)
{
    const File file(path);
    if (file.descriptor() < 0)
        return problem(errorFromErrno(errno, path));
    auto line = readLine(file.descriptor(), path);
    if (!line)
        return problem(line);
    return *line ? std::move(**line) : Secret();
}

} // namespace keyfold::cli
