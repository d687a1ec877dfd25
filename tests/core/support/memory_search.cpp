// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/support/memory_search.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace keyfold::test {

namespace {

constexpr std::size_t largestPiece = std::size_t{1} << 30;
constexpr std::size_t blockSize = std::size_t{1} << 16;

struct Piece {
    std::uintptr_t begin = 0;
    std::uintptr_t end = 0;
};

std::vector<Piece> writableMemory()
{
    std::vector<Piece> pieces;
    std::FILE* maps = std::fopen("/proc/self/maps", "re");
    char line[512];
    while (maps && std::fgets(line, sizeof line, maps)) {
        unsigned long begin = 0;
        unsigned long end = 0;
        char rights[5] = {};
        if (std::sscanf(line, "%lx-%lx %4s", &begin, &end, rights) == 3 && rights[0] == 'r' && rights[1] == 'w'
            && end - begin <= largestPiece)
            pieces.push_back({begin, end});
    }
    if (maps)
        std::fclose(maps);
    return pieces;
}

std::size_t occurrencesIn(ByteView block, const Needle& needle)
{
    std::size_t found = 0;
    const auto* last = block.data() + block.size() - needle.size();
    for (const auto* place = block.data(); place <= last; ++place) {
        place = static_cast<const std::uint8_t*>(
            std::memchr(place, needle.firstByte(), static_cast<std::size_t>(last - place) + 1));
        if (!place)
            break;
        if (needle.isAt(place))
            ++found;
    }
    return found;
}

} // namespace

Needle::Needle(ByteView text) : m_flipped(text.begin(), text.end())
{
    for (auto& byte : m_flipped)
        byte = static_cast<std::uint8_t>(~byte);
}

Needle Needle::unheardOf(std::size_t size)
{
    Needle needle;
    for (std::size_t i = 0; i < size; ++i)
        needle.m_flipped.push_back(static_cast<std::uint8_t>(0xC3 ^ (i * 37)));
    return needle;
}

Needle Needle::reversed() const
{
    Needle needle(*this);
    std::reverse(needle.m_flipped.begin(), needle.m_flipped.end());
    return needle;
}

void Needle::write(std::uint8_t* out) const
{
    for (const auto byte : m_flipped)
        *out++ = static_cast<std::uint8_t>(~byte);
}

bool Needle::isAt(const std::uint8_t* place) const
{
    return std::equal(m_flipped.begin(), m_flipped.end(), place,
        [](std::uint8_t flipped, std::uint8_t byte) { return flipped == static_cast<std::uint8_t>(~byte); });
}

std::size_t occurrencesInMemory(const Needle& needle)
{
    // Listed before the block below exists, so that what is read into it is not found there.
    const auto pieces = writableMemory();
    const std::size_t overlap = needle.size() - 1;
    void* mapped = ::mmap(nullptr, blockSize + overlap, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    auto* block = static_cast<std::uint8_t*>(mapped);
    // Read through the kernel, which answers with an error where a page cannot be had; sanitizers do not mind either.
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    std::size_t found = 0;
    for (const auto& piece : pieces) {
        for (auto at = piece.begin; at < piece.end; at += blockSize) {
            const auto wanted = std::min<std::size_t>(blockSize + overlap, piece.end - at);
            const auto got = ::pread(memory, block, wanted, static_cast<off_t>(at));
            if (got > static_cast<ssize_t>(overlap))
                found += occurrencesIn({block, static_cast<std::size_t>(got)}, needle);
        }
    }
    ::close(memory);
    ::explicit_bzero(block, blockSize + overlap);
    ::munmap(mapped, blockSize + overlap);
    return found;
}

} // namespace keyfold::test
