// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>

#include "core/base/bytes.h"
#include "core/base/random_source.h"

namespace keyfold::test {

/// Gives out the bytes that the test wrote down, in order; throws when more are asked for.
class ScriptedRandom final : public RandomSource {
public:
    explicit ScriptedRandom(Bytes script) : m_script(std::move(script)) {}

    void fill(std::span<std::uint8_t> out) override
    {
        if (out.size() > m_script.size() - m_used)
            throw std::runtime_error("the script of random bytes is used up");
        for (auto& byte : out)
            byte = m_script[m_used++];
    }

    std::size_t used() const { return m_used; }

private:
    Bytes m_script;
    std::size_t m_used = 0;
};

/// Repeatable bytes that look random (xorshift64*); different seeds give different bytes.
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(std::uint64_t seed = 1) : m_state(seed * 2 + 1) {}

    void fill(std::span<std::uint8_t> out) override
    {
        for (auto& byte : out) {
            m_state ^= m_state >> 12;
            m_state ^= m_state << 25;
            m_state ^= m_state >> 27;
            byte = static_cast<std::uint8_t>((m_state * 0x2545F4914F6CDD1D) >> 56);
        }
    }

private:
    std::uint64_t m_state;
};

} // namespace keyfold::test
