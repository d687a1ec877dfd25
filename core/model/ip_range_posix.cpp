// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ip_range.h"

#include <algorithm>
#include <charconv>

#include <arpa/inet.h>

namespace keyfold {

namespace {

using Address = std::array<std::uint8_t, 16>;

Address masked(Address address, int prefix)
{
    for (int bit = prefix; bit < 128; ++bit)
        address[static_cast<std::size_t>(bit / 8)] &= static_cast<std::uint8_t>(~(0x80u >> (bit % 8)));
    return address;
}

} // namespace

Result<IpRange> IpRange::parse(std::string_view text)
{
    const auto invalid = [&] { return failure(ErrorCode::InvalidIpRange, std::string(text)); };
    const auto slash = text.find('/');
    const std::string host(text.substr(0, slash));
    if (host.find('\0') != std::string::npos) // inet_pton() would stop there
        return invalid();
    IpRange range;
    range.m_v6 = host.find(':') != std::string::npos;
    if (::inet_pton(range.m_v6 ? AF_INET6 : AF_INET, host.c_str(), range.m_address.data()) != 1)
        return invalid();
    const int width = range.m_v6 ? 128 : 32;
    range.m_prefix = width;
    if (slash != std::string_view::npos) {
        const auto digits = text.substr(slash + 1);
        const bool plain = digits == "0" || (!digits.empty() && digits.front() >= '1' && digits.front() <= '9');
        if (!plain) // "-0", "08"
            return invalid();
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), range.m_prefix);
        if (error != std::errc() || end != digits.data() + digits.size() || range.m_prefix < 0
            || range.m_prefix > width)
            return invalid();
    }
    const auto network = masked(range.m_address, range.m_prefix);
    if (network == range.m_address)
        return range;
    range.m_address = network;
    return tl::unexpected<Error>(Error{ErrorCode::InvalidIpRange, std::string(text), {range.text()}, "host bits set"});
}

std::string IpRange::text() const
{
    char host[INET6_ADDRSTRLEN] = {};
    ::inet_ntop(m_v6 ? AF_INET6 : AF_INET, m_address.data(), host, sizeof host);
    const bool single = m_prefix == (m_v6 ? 128 : 32);
    return single ? std::string(host) : std::string(host) + "/" + std::to_string(m_prefix);
}

bool IpRange::contains(const IpRange& other) const
{
    return m_v6 == other.m_v6 && m_prefix <= other.m_prefix && masked(other.m_address, m_prefix) == m_address;
}

bool IpRange::isPrivate() const
{
    for (const auto* own : {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16",
             "127.0.0.0/8", "fc00::/7", "fe80::/10", "::1"})
        if (const auto range = parse(own); range && range->contains(*this))
            return true;
    return false;
}

} // namespace keyfold
