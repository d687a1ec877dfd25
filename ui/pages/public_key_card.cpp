// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/public_key_card.h"

#include <QPainter>

#include "ui/pages/layouts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

namespace keyfold::ui {

namespace {

constexpr int codeSide = 176;
constexpr qsizetype groupOf = 16; // of the line, which has no place to break at

/// Breaks where a line of text would: what is copied has none of it.
QString breakable(const QString& line)
{
    QStringList groups;
    for (qsizetype at = 0; at < line.size(); at += groupOf)
        groups.append(line.mid(at, groupOf));
    return groups.join(u'\u200B');
}

} // namespace

QrView::QrView(QWidget* parent) : Painted(QAccessible::Graphic, parent)
{
    setAccessibleName(tr("QR code"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setText(const QString& text)
{
    const auto bytes = text.toUtf8();
    m_code = QrCode::of(asBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
    update();
}

QSize QrView::sizeHint() const
{
    const int side = scaled(codeSide, this);
    return {side, side};
}

void QrView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_code)
        m_code->paint(painter, rect());
}

PublicKeyCard::PublicKeyCard(QWidget* parent)
    : Card(Kind::Raised, parent)
    , m_text(new Paragraph)
    , m_line(new Label(TextStyle::Body))
    , m_code(new QrView)
    , m_make((new Button(tr("Make my public key")))->small())
    , m_copy((new Button(Glyph::Copy, tr("Copy")))->small())
{
    auto* inside = column();
    auto* title = new Label(TextStyle::Strong, tr("Your public key"));
    title->setWordWrap(true);
    m_line->setMono(true);
    m_line->setWordWrap(true);
    m_line->setObjectName(QStringLiteral("ownRecipient"));
    m_make->setObjectName(QStringLiteral("makeRecipient"));
    m_copy->setObjectName(QStringLiteral("copyRecipient"));
    m_copy->setAccessibleName(tr("Copy your public key"));
    inside->addWidget(title);
    inside->addWidget(m_text);
    inside->addWidget(m_line);
    inside->addWidget(m_code, 0, Qt::AlignLeading);
    inside->addWidget(m_copy, 0, Qt::AlignLeading);
    inside->addWidget(m_make, 0, Qt::AlignLeading);
    connect(m_make, &Button::clicked, this, &PublicKeyCard::makeRequested);
    connect(m_copy, &Button::clicked, this, [this] { emit copyRequested(m_recipient); });
    setRecipient({});
}

void PublicKeyCard::setRecipient(const QString& recipient)
{
    m_recipient = recipient;
    const bool there = !recipient.isEmpty();
    m_text->setText(there ? tr("What is sealed for it opens in this wallet alone. Anybody may know it.")
                          : tr("With a public key, others can send you keys without a passphrase."));
    m_line->setText(breakable(recipient));
    m_code->setText(recipient);
    for (auto* part : std::initializer_list<QWidget*>{m_line, m_code, m_copy})
        part->setVisible(there);
    m_make->setVisible(!there);
}

} // namespace keyfold::ui
