// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scan.h"

#include <charconv>
#include <filesystem>
#include <set>

#include "core/scan/program_output.h"

namespace keyfold {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t mostBytes = 64 * 1024 * 1024;

/// A repository may be a stranger's: no settings of the system or of the owner, nothing that asks, nothing over a network. What
/// is run below reads objects and no more; it starts no filter and no hook.
std::vector<std::string> gitEnvironment()
{
    return {"GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=/dev/null", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1",
        "GIT_OPTIONAL_LOCKS=0", "HOME=/nonexistent", "LC_ALL=C"};
}

std::vector<std::string> gitLine(const Path& repository, std::initializer_list<std::string> more)
{
    std::vector<std::string> line{"git", "--no-pager", "-c", "safe.directory=*", "-c", "protocol.allow=never", "-c",
        "core.fsmonitor=false", "-C", repository.string()};
    line.insert(line.end(), more);
    return line;
}

class Walk {
public:
    Walk(ContentScanner& scanner, const ScanOptions& options, const CancelToken& cancel)
        : m_scanner(scanner)
        , m_options(options)
        , m_cancel(cancel)
    {
    }

    Result<void> into(const Path& path)
    {
        std::error_code error;
        const auto status = fs::symlink_status(path, error);
        if (!fs::exists(status))
            return failure(ErrorCode::FileNotFound, path.string());
        if (!fs::is_directory(status))
            return file(path);
        return folder(path);
    }

    ScanReport take() { return std::move(m_report); }

private:
    Result<void> folder(const Path& path)
    {
        std::error_code error;
        if (m_options.history && fs::exists(path / ".git", error))
            if (auto ok = history(path); !ok)
                return ok;
        fs::directory_iterator entries(path, error);
        if (error)
            m_report.unread.push_back(path.string());
        for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
            const auto status = entries->symlink_status(error);
            if (entries->path().filename() == ".git")
                continue;
            Result<void> done;
            if (fs::is_directory(status))
                done = folder(entries->path());
            else if (fs::is_regular_file(status))
                done = file(entries->path());
            if (!done)
                return done;
        }
        return {};
    }

    Result<void> file(const Path& path)
    {
        if (m_cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (path.extension() == ".keyfold")
            return {};
        const auto content = readSecretFile(path, mostBytes);
        if (!content) {
            m_report.unread.push_back(path.string());
            return {};
        }
        ++m_report.files;
        m_scanner.scan(content->exposeText(), [&](ContentFind find) {
            m_report.finds.push_back({path.string(), {}, false, std::move(find)});
        });
        return {};
    }

    /// Every object that the repository has, also those that no branch leads to any more.
    Result<void> history(const Path& repository)
    {
        auto output = ProgramOutput::start(
            gitLine(repository, {"cat-file", "--batch", "--batch-all-objects", "--unordered", "--buffer"}),
            gitEnvironment());
        if (!output) {
            m_report.unread.push_back((repository / ".git").string());
            return {};
        }
        const auto before = m_report.objects;
        for (auto header = output->readLine(); header; header = output->readLine()) {
            if (m_cancel.isCancelled())
                return failure(ErrorCode::Cancelled);
            if (!object(*output, repository, *header)) {
                m_report.unread.push_back((repository / ".git").string());
                return {};
            }
        }
        if (m_report.objects == before)
            m_report.unread.push_back((repository / ".git").string());
        return {};
    }

    /// "NAME TYPE SIZE", then so many bytes and a line break.
    bool object(ProgramOutput& output, const Path& repository, const std::string& header)
    {
        const auto first = header.find(' ');
        const auto second = header.find(' ', first + 1);
        if (first == std::string::npos || second == std::string::npos)
            return false;
        const auto name = header.substr(0, first);
        const auto type = header.substr(first + 1, second - first - 1);
        std::size_t size = 0;
        const auto number = std::from_chars(header.data() + second + 1, header.data() + header.size(), size);
        if (number.ec != std::errc())
            return false;
        ++m_report.objects;
        if (type == "tree" || size > mostBytes) {
            if (type != "tree")
                m_report.unread.push_back((repository / ".git").string() + " " + name);
            return output.skip(size + 1);
        }
        Secret content;
        if (!output.read(content, size) || !output.skip(1))
            return false;
        std::vector<ContentFind> finds;
        m_scanner.scan(content.exposeText(), [&](ContentFind find) { finds.push_back(std::move(find)); });
        if (finds.empty())
            return true;
        const auto place = placeOf(repository, name, type == "blob");
        for (auto& find : finds)
            m_report.finds.push_back({place.path, place.commit, true, std::move(find)});
        return true;
    }

    struct Place {
        std::string commit;
        std::string path;
    };

    /// A commit and the path in it where the object came in or went.
    static Place placeOf(const Path& repository, const std::string& object, bool blob)
    {
        constexpr std::size_t shortLetters = 10;
        if (!blob)
            return {object.substr(0, shortLetters), {}};
        auto output = ProgramOutput::start(
            gitLine(repository,
                {"log", "--all", "--reflog", "-1", "--no-ext-diff", "--no-textconv", "--no-renames", "--format=%h",
                    "--name-only", "-m", "--find-object=" + object}),
            gitEnvironment());
        Place place;
        if (!output)
            return place;
        for (auto line = output->readLine(); line; line = output->readLine()) {
            if (place.commit.empty())
                place.commit = *line;
            else if (!line->empty() && place.path.empty())
                place.path = *line;
        }
        return place;
    }

    ContentScanner& m_scanner;
    const ScanOptions& m_options;
    const CancelToken& m_cancel;
    ScanReport m_report;
};

} // namespace

Result<ScanReport> scan(
    const std::vector<Path>& paths, ContentScanner& scanner, const ScanOptions& options, const CancelToken& cancel)
{
    Walk walk(scanner, options, cancel);
    for (const auto& path : paths)
        if (auto ok = walk.into(path); !ok)
            return failure(ok);
    return walk.take();
}

Result<void> noteFinds(Wallet& wallet, const ScanReport& report)
{
    EventFilter filter;
    filter.action = Action::ScanFound;
    const auto before = wallet.log().read(filter);
    if (!before)
        return failure(before);
    std::set<std::pair<KeyId, std::string>> known;
    for (const auto& event : *before)
        if (event.key)
            known.emplace(*event.key, event.detail);
    return wallet.atOnce([&]() -> Result<void> {
        for (const auto& find : report.finds) {
            const auto* own = find.what.own;
            if (own == nullptr || !own->current)
                continue;
            const auto detail = "version " + std::to_string(own->version) + " in "
                + (find.path.empty() ? std::string("a message") : find.path)
                + (find.history ? ", commit " + find.commit : std::string());
            if (!known.emplace(own->key, detail).second)
                continue;
            if (auto ok = wallet.log().record(Action::ScanFound, own->key, own->keyName, detail); !ok)
                return ok;
        }
        return {};
    });
}

} // namespace keyfold
