// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/age_input.h"

#include "app/cli/options.h"
#include "app/cli/sentences.h"
#include "app/cli/terminal.h"

namespace keyfold::cli {

namespace {

std::string nameOf(const std::string& file)
{
    return file == "-" ? "standard input" : file;
}

Outcome<void> readIdentities(const std::string& file, std::vector<AgeIdentity>& identities)
{
    auto source = openInput(file);
    if (!source)
        return problem(source);
    const auto content = readAll(*source, identityFileLimit);
    if (!content)
        return problem(Error{ErrorCode::InvalidIdentity, nameOf(file), {}, {}});
    auto read = parseIdentityFile(content->exposeText());
    if (!read)
        return problem(Error{read.error().code, nameOf(file), {}, {}});
    for (auto& identity : *read)
        identities.push_back(std::move(identity));
    return {};
}

Outcome<Secret> askForPassphrase(Context& context, const std::string& file)
{
    auto typed = context.input().line("Passphrase of the file: ");
    // Nothing piped in: what is missing is named, rather than the empty pipe.
    if (!typed && !inputIsTerminal())
        return problem(Error{ErrorCode::PassphraseWanted, nameOf(file), {}, {}});
    return typed;
}

} // namespace

tl::unexpected<Problem> problemWith(const std::string& file, Error error)
{
    if (error.subject.empty())
        error.subject = nameOf(file);
    return problem(error);
}

void declareUnlockChoice(CLI::App& app, UnlockChoice& choice)
{
    addTexts(app, "--identity,-i", choice.identityFiles, "FILE", "Holds the key that opens it (AGE-SECRET-KEY-1…)");
    addText(app, "--passphrase-file", choice.passphraseFile, "FILE", "Its first line is the passphrase");
}

Outcome<UnlockInput> readUnlock(
    Context& context, const UnlockChoice& choice, const std::string& file, const AgeFile& age, Wallet* wallet)
{
    UnlockInput input;
    for (const auto& name : choice.identityFiles)
        if (auto ok = readIdentities(name, input.identities); !ok)
            return problem(ok);
    if (choice.passphraseFile) {
        auto passphrase = SecretInput::firstLineOf(*choice.passphraseFile);
        if (!passphrase)
            return problem(passphrase);
        input.passphrase = std::move(*passphrase);
    }
    if (!input.identities.empty() || input.passphrase)
        return input;
    if (age.wantsPassphrase()) {
        auto passphrase = askForPassphrase(context, file);
        if (!passphrase)
            return problem(passphrase);
        input.passphrase = std::move(*passphrase);
    } else if (wallet != nullptr) {
        auto stored = wallet->handoffs().identity();
        if (!stored)
            return problem(stored);
        if (!*stored)
            return input;
        auto identity = AgeIdentity::parse((*stored)->identity.exposeText());
        if (!identity)
            return problem(identity);
        input.identities.push_back(std::move(*identity));
    }
    return input;
}

Outcome<FileStream> openInput(const std::string& file)
{
    if (file == "-")
        return FileStream::standardInput();
    auto stream = FileStream::open(file);
    if (!stream)
        return problem(stream);
    return std::move(*stream);
}

Outcome<std::string> readText(const std::string& file, std::size_t limit)
{
    auto source = openInput(file);
    if (!source)
        return problem(source);
    const auto content = readAll(*source, limit);
    if (!content)
        return problemWith(file, content.error());
    return std::string(content->exposeText());
}

Outcome<Secret> newPassphraseFrom(const std::string& file)
{
    auto passphrase = SecretInput::firstLineOf(file);
    if (passphrase && passphrase->empty())
        return problem(ExitCode::Failed, "The passphrase is empty. Choose one of several words, or take --passphrase.");
    return passphrase;
}

} // namespace keyfold::cli
