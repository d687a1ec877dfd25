// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/secret_words.h"

#include <QPainter>

#include "ui/style/type_scale.h"
#include "ui/widgets/secret_text.h"

namespace keyfold::ui {

SecretWords::SecretWords(char separator, TextStyle style, QWidget* parent)
    : Painted(QAccessible::StaticText, parent)
    , m_separator(separator)
    , m_style(style)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SecretWords::setSecret(Secret secret)
{
    m_secret = std::move(secret);
    updateGeometry();
    update();
}

void SecretWords::clear()
{
    setSecret({});
}

QSize SecretWords::sizeHint() const
{
    const int width = scaled(200, this);
    return {width, heightForWidth(width)};
}

int SecretWords::heightForWidth(int width) const
{
    return arrange(width, nullptr);
}

void SecretWords::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(wordFont());
    painter.setPen(tint(Role::Text));
    arrange(width(), &painter);
}

QFont SecretWords::wordFont() const
{
    auto font = m_mono ? monoFontFor(m_style) : fontFor(m_style, this->font());
    font.setWeight(QFont::Normal);
    return font;
}

int SecretWords::arrange(int width, QPainter* painter) const
{
    const auto font = wordFont();
    const QFontMetrics metrics(font);
    const int gap = metrics.averageCharWidth() * 5 / 4;
    const int line = lineHeight(TextStyle::Body, font);
    int x = 0;
    int y = 0;
    auto rest = m_secret.exposeText();
    while (!rest.empty()) {
        const auto end = rest.find(m_separator);
        const auto word = rest.substr(0, end);
        const int wide = secretWidth(metrics, word);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        if (painter)
            drawSecret(*painter, {x, y + (line + metrics.ascent() - metrics.descent()) / 2}, word);
        x += wide + gap;
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return y + line;
}

} // namespace keyfold::ui
