// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QDeadlineTimer>
#include <QSocketNotifier>
#include <QTimer>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "app/desktop/handover_text.h"
#include "core/wallet/wallet.h"

namespace keyfold::desktop {

namespace {

using std::chrono::milliseconds;

constexpr int mostVisitors = 8;
constexpr milliseconds visitorsTime{2000};
constexpr milliseconds answerTime{5000}; // its windows may just be being made
constexpr milliseconds pause{50};
constexpr char taken = '+';

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int number() const { return m_number; }

private:
    int m_number;
};

/// nullopt where the path is longer than a socket's can be (unix(7)).
std::optional<sockaddr_un> addressIn(const Path& folder)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto path = (folder / "instance.socket").native();
    if (path.size() >= sizeof address.sun_path)
        return std::nullopt;
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    return address;
}

int newSocket()
{
    const int number = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (number >= 0) {
        ::fcntl(number, F_SETFD, FD_CLOEXEC);
        ::fcntl(number, F_SETFL, O_NONBLOCK);
    }
    return number;
}

bool isOursAlone(const Path& folder)
{
    struct stat facts {};
    return ::lstat(folder.c_str(), &facts) == 0 && S_ISDIR(facts.st_mode) && facts.st_uid == ::geteuid()
        && (facts.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

bool waitFor(int number, short what, QDeadlineTimer end)
{
    pollfd wanted{number, what, 0};
    int ready = 0;
    do
        ready = ::poll(&wanted, 1, static_cast<int>(end.remainingTime()));
    while (ready < 0 && errno == EINTR);
    return ready > 0;
}

bool sendAll(int number, const QByteArray& text, QDeadlineTimer end)
{
    for (qsizetype sent = 0; sent < text.size();) {
        const auto bytes = ::send(
            number, text.data() + sent, static_cast<std::size_t>(text.size() - sent), MSG_NOSIGNAL);
        if (bytes > 0)
            sent += bytes;
        else if (errno != EAGAIN || !waitFor(number, POLLOUT, end))
            return false;
    }
    return ::shutdown(number, SHUT_WR) == 0;
}

/// Whether whoever listens there has taken it.
bool handOver(const sockaddr_un& address, const QByteArray& text)
{
    const QDeadlineTimer end(answerTime);
    const Descriptor socket(newSocket());
    if (::connect(socket.number(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return false;
    if (!sendAll(socket.number(), text, end) || !waitFor(socket.number(), POLLIN, end))
        return false;
    char answer = 0;
    return ::recv(socket.number(), &answer, 1, 0) == 1 && answer == taken;
}

} // namespace

/// One connection, until it has said what it wants or its time is over.
class SingleInstance::Visitor final : public QObject {
public:
    Visitor(int number, SingleInstance& host)
        : QObject(host.m_visitors.get())
        , m_socket(number)
        , m_host(host)
        , m_ready(number, QSocketNotifier::Read)
    {
        connect(&m_ready, &QSocketNotifier::activated, this, &Visitor::read);
        QTimer::singleShot(visitorsTime, this, &QObject::deleteLater);
    }

private:
    void read()
    {
        char part[1024];
        const auto bytes = ::recv(m_socket.number(), part, sizeof part, 0);
        if (bytes < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (bytes > 0 && m_text.size() + bytes <= mostHandoverBytes) {
            m_text.append(part, bytes);
            return;
        }
        m_ready.setEnabled(false);
        deleteLater();
        const auto handover = bytes == 0 ? readHandover(m_text) : std::nullopt;
        if (!handover)
            return;
        [[maybe_unused]] const auto sent = ::send(m_socket.number(), &taken, 1, MSG_NOSIGNAL);
        emit m_host.received(*handover);
    }

    Descriptor m_socket;
    SingleInstance& m_host;
    QSocketNotifier m_ready;
    QByteArray m_text;
};

SingleInstance::SingleInstance(Path folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_visitors(std::make_unique<QObject>())
{
}

SingleInstance::~SingleInstance()
{
    m_visitors.reset();
    if (m_socket >= 0) {
        ::unlink((m_folder / "instance.socket").c_str());
        ::close(m_socket);
    }
    if (m_lock >= 0)
        ::close(m_lock);
}

Path SingleInstance::standardFolder()
{
    const auto runtime = Path(qgetenv("XDG_RUNTIME_DIR").toStdString());
    return runtime.is_absolute() ? runtime / "keyfold" : DeviceFolders::standard().state;
}

SingleInstance::Place SingleInstance::take(const Handover& handover, milliseconds patience)
{
    const auto address = addressIn(m_folder);
    if (!createPrivateFolder(m_folder) || !isOursAlone(m_folder) || !address)
        return Place::Alone;
    const QDeadlineTimer end(patience);
    for (;;) {
        if (lock()) {
            if (listen())
                return Place::First;
            ::close(std::exchange(m_lock, -1)); // nobody else shall wait for an answer from here
            return Place::Alone;
        }
        if (errno != EWOULDBLOCK)
            return Place::Alone;
        if (handOver(*address, handoverText(handover)))
            return Place::HandedOver;
        if (end.hasExpired())
            return Place::NoAnswer;
        ::poll(nullptr, 0, static_cast<int>(pause.count()));
    }
}

// Leaves why not in errno: EWOULDBLOCK is that another has it.
bool SingleInstance::lock()
{
    if (m_lock < 0)
        m_lock = ::open((m_folder / "instance.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    return m_lock >= 0 && ::flock(m_lock, LOCK_EX | LOCK_NB) == 0;
}

// Who has the lock is the first: a socket that is there is left from one that crashed.
bool SingleInstance::listen()
{
    const auto address = addressIn(m_folder);
    ::unlink(address->sun_path);
    m_socket = newSocket();
    if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&*address), sizeof *address) != 0
        || ::chmod(address->sun_path, 0600) != 0 || ::listen(m_socket, mostVisitors) != 0)
        return false;
    auto* ready = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(ready, &QSocketNotifier::activated, this, &SingleInstance::accept);
    return true;
}

void SingleInstance::accept()
{
    const int number = ::accept(m_socket, nullptr, nullptr);
    if (number < 0)
        return;
    if (m_visitors->children().size() >= mostVisitors) {
        ::close(number);
        return;
    }
    ::fcntl(number, F_SETFD, FD_CLOEXEC);
    ::fcntl(number, F_SETFL, O_NONBLOCK);
    new Visitor(number, *this);
}

} // namespace keyfold::desktop
