// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

#include "core/base/files.h"
#include "core/base/result.h"
#include "core/base/secret.h"

namespace keyfold {

/// Where bytes come from, one after the other: a file, standard input, memory. For what may be larger than memory.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// Fills the beginning of `out`, which is not empty, and says how much of it; 0 is the end.
    virtual Result<std::size_t> read(std::span<std::uint8_t> out) = 0;
};

/// Where bytes go to.
class ByteSink {
public:
    virtual ~ByteSink() = default;
    virtual Result<void> write(ByteView bytes) = 0;
};

/// Reads until `out` is full or the source ends; says how much there was.
Result<std::size_t> readFully(ByteSource& source, std::span<std::uint8_t> out);

/// Everything up to the end. InvalidValue about `limit` when there is more.
Result<Secret> readAll(ByteSource& source, std::size_t limit);

/// Memory of the caller, which has to outlive it.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(ByteView bytes) : m_rest(bytes) {}
    Result<std::size_t> read(std::span<std::uint8_t> out) override;

private:
    ByteView m_rest;
};

/// Collects in locked memory. SecretTooLarge (subject: the limit) when more than `limit` bytes come.
class SecretSink final : public ByteSink {
public:
    explicit SecretSink(std::size_t limit) : m_limit(limit) {}
    Result<void> write(ByteView bytes) override;
    const Secret& content() const { return m_content; }
    Secret take() { return std::move(m_content); }

private:
    std::size_t m_limit;
    Secret m_content;
};

/// Into a file under way. The caller finishes it and gives it its name.
class NewFileSink final : public ByteSink {
public:
    explicit NewFileSink(NewFile& file) : m_file(file) {}
    Result<void> write(ByteView bytes) override { return m_file.write(bytes); }

private:
    NewFile& m_file;
};

/// A file, or a descriptor that stays open for its owner (standard input and output). Errors name `name`.
class FileStream final : public ByteSource, public ByteSink {
public:
    /// For reading. FileNotFound, PermissionDenied; InvalidValue for a folder.
    static Result<FileStream> open(const Path& path);
    static FileStream standardInput();
    static FileStream standardOutput();

    FileStream(FileStream&& other) noexcept;
    FileStream& operator=(FileStream&&) = delete;
    ~FileStream() override;

    Result<std::size_t> read(std::span<std::uint8_t> out) override;
    Result<void> write(ByteView bytes) override;
    /// In bytes, for progress; 0 where it has none (a pipe).
    std::uint64_t size() const;

private:
    FileStream(int descriptor, bool owned, Path name);

    int m_descriptor = -1;
    bool m_owned = false;
    Path m_name;
};

} // namespace keyfold
