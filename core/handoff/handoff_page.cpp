// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/handoff_page.h"

#include <array>
#include <cassert>

#include "core/handoff/age_armor.h"

namespace keyfold {

Result<void> wrapInPage(ByteSource& sealed, ByteSink& out)
{
    constexpr std::string_view mark = "{{AGE-FILE}}";
    const auto page = handoffPageTemplate();
    const auto at = page.find(mark);
    assert(at != std::string_view::npos);
    BufferedSource file(sealed);
    const auto armored = looksArmored(file);
    if (!armored)
        return failure(armored);
    // An armor's letters mean nothing in HTML; the bytes of a binary file might.
    if (!*armored)
        return failure(ErrorCode::AgeArmorMalformed, {}, "armor: a page takes text");
    if (auto ok = out.write(asBytes(page.substr(0, at))); !ok)
        return ok;
    std::array<std::uint8_t, 4096> block{};
    while (true) {
        const auto got = file.read(block);
        if (!got)
            return failure(got);
        if (*got == 0)
            break;
        if (auto ok = out.write(ByteView(block).first(*got)); !ok)
            return ok;
    }
    return out.write(asBytes(page.substr(at + mark.size())));
}

} // namespace keyfold
