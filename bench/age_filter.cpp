// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// keyfold-bench-age RECIPIENT|IDENTITY-FILE IN: seals or opens a file to standard output as the program `age` does, to be
// compared with it by compare_age.py. Neither waits for the disk.
#include <cstdio>
#include <string>

#include "core/crypto/system_random.h"
#include "core/handoff/age_file.h"

using namespace keyfold;

namespace {

Result<void> seal(const AgeRecipient& recipient, ByteSource& in, ByteSink& out)
{
    SystemRandom random;
    AgeLock lock;
    lock.recipients = {recipient};
    return sealAge(in, out, lock, random);
}

Result<void> open(const std::string& identityFile, ByteSource& in, ByteSink& out)
{
    auto file = FileStream::open(identityFile);
    if (!file)
        return failure(file);
    const auto content = readAll(*file, identityFileLimit);
    if (!content)
        return failure(content);
    const auto identities = parseIdentityFile(content->exposeText());
    if (!identities)
        return failure(identities);
    auto age = AgeFile::read(in);
    if (!age)
        return failure(age);
    return age->open({&*identities, nullptr}, out);
}

Result<void> run(const std::string& key, const Path& from)
{
    auto in = FileStream::open(from);
    if (!in)
        return failure(in);
    auto out = FileStream::standardOutput();
    const auto recipient = AgeRecipient::parse(key);
    return recipient ? seal(*recipient, *in, out) : open(key, *in, out);
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 3)
        return 2;
    const auto done = run(arguments[1], arguments[2]);
    if (!done)
        std::fprintf(stderr, "error %d: %s\n", static_cast<int>(done.error().code), done.error().detail.c_str());
    return done ? 0 : 1;
}
