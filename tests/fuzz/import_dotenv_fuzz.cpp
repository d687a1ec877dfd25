// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/transfer/dotenv.h"
#include "core/transfer/import_text.h"

#include "tests/fuzz/fuzz.h"

using namespace keyfold;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto text = importText(Secret::copyOf(ByteView(data, size)));
    if (!text)
        return 0;
    test::mustHold(isCleanUtf8(text->exposeText()), "the text of a file is clean");
    const auto some = readDotenv(*text, DotenvTake::Secrets);
    const auto all = readDotenv(*text, DotenvTake::Everything);
    test::mustHold(some.has_value() == all.has_value(), "what is taken does not decide what can be read");
    if (!all)
        return 0;
    for (const auto& imported : all->keys)
        test::mustHold(validate(imported.key) && !imported.secrets.empty(), "a key that comes in can be stored");
    return 0;
}
