// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_stream.h"
#include "core/handoff/buffered_source.h"

namespace keyfold {

// age's text form (https://c2sp.org/age, "ASCII armor"): strict PEM of the type AGE ENCRYPTED FILE, for e-mails and chats.

/// Whether the source begins, after white space, with the dashes of a PEM block.
Result<bool> looksArmored(BufferedSource& source);

/// Decodes while it is read; nothing but white space may stand around the block. AgeArmorMalformed, AgeCutOff,
/// AgeTrailingData.
class ArmorSource final : public ByteSource {
public:
    explicit ArmorSource(BufferedSource& source) : m_source(source) {}
    Result<std::size_t> read(std::span<std::uint8_t> out) override;

private:
    enum class Place { Before, Within, After };

    Result<void> readBegin();
    Result<void> decodeMore();
    Result<void> readEnd();

    BufferedSource& m_source;
    Place m_place = Place::Before;
    Bytes m_decoded;
    std::size_t m_used = 0;
};

/// Encodes what is written. finish() writes the end.
class ArmorSink final : public ByteSink {
public:
    explicit ArmorSink(ByteSink& sink) : m_sink(sink) {}
    Result<void> write(ByteView bytes) override;
    Result<void> finish();

private:
    Result<void> encode(bool last);

    ByteSink& m_sink;
    Bytes m_waiting;
    bool m_begun = false;
};

} // namespace keyfold
