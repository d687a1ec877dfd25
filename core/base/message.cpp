// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

namespace keyfold {

namespace {

std::string textOf(const Message::Part& part)
{
    if (const auto* date = std::get_if<Date>(&part))
        return date->toIso();
    if (const auto* environment = std::get_if<Message::Environment>(&part))
        return environment->name;
    if (const auto* text = std::get_if<std::string>(&part))
        return *text;
    std::string list;
    for (const auto& one : std::get<std::vector<std::string>>(part))
        list += (list.empty() ? "" : ", ") + one;
    return list;
}

} // namespace

Message Message::arg(Part part) &&
{
    m_parts.push_back(std::move(part));
    return std::move(*this);
}

std::string Message::english() const
{
    std::string text;
    // What a part brings is not looked through for further ones.
    for (const char* at = empty() ? "" : m_english; *at != '\0'; ++at) {
        const char mark = *at == '%' ? at[1] : '\0';
        const auto part = static_cast<std::size_t>(mark - '1');
        if (mark == 'n')
            text += std::to_string(m_count);
        else if (mark >= '1' && mark <= '9' && part < m_parts.size())
            text += textOf(m_parts[part]);
        else {
            text += *at;
            continue;
        }
        ++at;
    }
    return text;
}

} // namespace keyfold
