// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace keyfold {

/// An IPv4 or IPv6 network in CIDR notation (RFC 4632, RFC 4291 section 2.3). One that exists is valid: no host bits set.
class IpRange {
public:
    /// "203.0.113.0/24", "2001:db8::/32", or a single address. InvalidIpRange; where host bits are set, the error's
    /// candidates name the network that holds the address.
    static Result<IpRange> parse(std::string_view text);

    /// The usual text (RFC 5952 for IPv6); a single address without its "/32" or "/128".
    std::string text() const;

    bool isV6() const { return m_v6; }
    int prefixLength() const { return m_prefix; }
    bool contains(const IpRange& other) const;

    /// Only reachable within one's own network: RFC 1918, RFC 6598, RFC 3927, RFC 4193, RFC 4291 (loopback, link-local).
    bool isPrivate() const;
    /// Every address there is.
    bool isEverything() const { return m_prefix == 0; }
    /// More than a business has: wider than /16, with IPv6 wider than /32.
    bool isWide() const { return m_prefix < (m_v6 ? 32 : 16); }

    bool operator==(const IpRange&) const = default;

private:
    bool m_v6 = false;
    int m_prefix = 0;
    std::array<std::uint8_t, 16> m_address{}; ///< network byte order, the first four bytes for IPv4
};

} // namespace keyfold
