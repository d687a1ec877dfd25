// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passphrase.h"
#include "ui/pages/layouts.h"
#include "ui/pages/new_wallet_steps.h"
#include "ui/pages/secret_words.h"
#include "ui/style/control_kind.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/secret_edit.h"

namespace keyfold::ui {

namespace {

struct StrengthWords {
    QString word;
    QString sentence;
};

StrengthWords wordsFor(const PasswordStrength& strength)
{
    constexpr double hour = 3600;
    constexpr double day = 24 * hour;
    constexpr double year = 365 * day;
    const double seconds = strength.secondsToGuess;
    const auto word = strength.score >= 4 ? PasswordStep::tr("Strong")
        : strength.score == 3             ? PasswordStep::tr("Good")
        : strength.score == 2             ? PasswordStep::tr("Fair")
                                          : PasswordStep::tr("Weak");
    if (seconds < hour)
        return {
            word, PasswordStep::tr("A thief with the file would need minutes. Three more words make it centuries.")};
    if (seconds < day)
        return {word, PasswordStep::tr("A thief with the file would need hours. Three more words make it centuries.")};
    if (seconds < 60 * day)
        return {
            word, PasswordStep::tr("A thief with the file would need a few days. Three more words make it centuries.")};
    if (seconds < 2 * year)
        return {word, PasswordStep::tr("A thief with the file would need months. Two more words make it centuries.")};
    if (seconds < 100 * year)
        return {word, PasswordStep::tr("Guessing it would take years.")};
    return {word, PasswordStep::tr("Guessing it would take centuries.")};
}

} // namespace

PasswordStep::PasswordStep(RandomSource& random, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_random(random)
    , m_offer(new SecretWords(' ', TextStyle::Title2))
    , m_use(new Button(tr("Use this passphrase")))
    , m_password(new SecretEdit(SecretEdit::Kind::Password))
    , m_meter(new StrengthMeter)
    , m_passwordProblem(new Notice(Severity::Critical, {}))
    , m_again(new SecretEdit(SecretEdit::Kind::Password))
    , m_same(new Notice(Severity::Ok, Glyph::Check, tr("Same")))
    , m_againProblem(new Notice(Severity::Critical, {}))
{
    m_password->setObjectName(QStringLiteral("newPassword"));
    m_again->setObjectName(QStringLiteral("newPasswordAgain"));
    m_again->addTrailing(m_same);
    connect(m_password, &SecretEdit::edited, this, &PasswordStep::onEdited);
    connect(m_again, &SecretEdit::edited, this, &PasswordStep::onEdited);
    connect(m_password, &SecretEdit::returnPressed, m_again, [this] { m_again->setFocus(Qt::TabFocusReason); });
    connect(m_again, &SecretEdit::returnPressed, this, &PasswordStep::returnPressed);

    auto* form = column(0, this);
    if (!title.isEmpty()) {
        auto* head = new Label(TextStyle::Title1, title);
        head->setWordWrap(true);
        form->addWidget(head);
        form->addSpacing(space::S2);
        form->addWidget(new Paragraph(text, Role::Muted));
        form->addSpacing(space::S6);
    }
    form->addWidget(buildOffer());
    form->addSpacing(space::S8);
    form->addLayout(labelled(tr("Password"), m_password));
    form->addSpacing(space::S2);
    form->addWidget(m_meter);
    form->addWidget(m_passwordProblem);
    form->addSpacing(space::S6);
    form->addLayout(labelled(tr("Password again"), m_again));
    form->addSpacing(6);
    form->addWidget(m_againProblem);
    form->addStretch();
    tabThrough({m_use, m_password, m_again});
    clear();
}

void PasswordStep::begin()
{
    if (m_offer->secret().empty())
        offerAnother();
}

QWidget* PasswordStep::buildOffer()
{
    auto* card = new Card;
    auto* inside = card->column();
    auto* head = row(space::S2);
    head->addWidget(new Label(TextStyle::Title3, tr("A passphrase made for you")), 1);
    auto* another = (new Button(Glyph::Rotate, tr("Another one"), ButtonKind::Tertiary))->small();
    another->setObjectName(QStringLiteral("anotherPassphrase"));
    connect(another, &Button::clicked, this, &PasswordStep::offerAnother);
    head->addWidget(another);
    inside->addLayout(head);
    m_offer->setObjectName(QStringLiteral("passphrase"));
    m_offer->setAccessibleName(tr("A passphrase of seven words, shown on screen"));
    inside->addWidget(m_offer);
    auto* line = row(space::S4);
    m_use->setObjectName(QStringLiteral("usePassphrase"));
    m_use->small();
    connect(m_use, &Button::clicked, this, &PasswordStep::useOffer);
    line->addWidget(m_use);
    auto* hint = new Label(
        TextStyle::Caption, tr("Seven words, easy to type. Write it down until you know it."), Role::Muted);
    hint->setWordWrap(true);
    line->addWidget(hint, 1);
    inside->addLayout(line);
    return card;
}

void PasswordStep::offerAnother()
{
    m_offer->setSecret(makePassphrase(m_random));
}

void PasswordStep::useOffer()
{
    m_password->setSecret(m_offer->secret().clone());
    m_again->clear();
    onEdited();
    m_again->setFocus(Qt::OtherFocusReason);
}

void PasswordStep::onEdited()
{
    m_passwordProblem->hide();
    m_againProblem->hide();
    setState(m_password, FieldState::Normal);
    setState(m_again, FieldState::Normal);
    m_same->setVisible(!m_again->isEmpty() && m_again->secret().equals(m_password->secret()));
    if (m_password->isEmpty())
        m_meter->setStrength(-1, {}, {});
    emit passwordEdited();
}

const Secret& PasswordStep::password() const
{
    return m_password->secret();
}

void PasswordStep::showStrength(const PasswordStrength& strength)
{
    if (m_password->isEmpty())
        return;
    const auto words = wordsFor(strength);
    m_meter->setStrength(strength.score, words.word, words.sentence);
}

bool PasswordStep::check()
{
    if (m_password->isEmpty()) {
        showProblem(m_passwordProblem, tr("The password is empty. Type one, or take the passphrase made for you."));
        setState(m_password, FieldState::Wrong);
        m_password->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (!m_again->secret().equals(m_password->secret())) {
        showProblem(m_againProblem,
            m_again->isEmpty() ? tr("Type it once more, so that a slip is found now.")
                               : tr("The two are not the same. Type it once more."));
        setState(m_again, FieldState::Wrong);
        m_again->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

void PasswordStep::showProblem(Notice* place, const QString& sentence)
{
    place->setNotice(Severity::Critical, sentence);
    place->show();
}

void PasswordStep::clear()
{
    m_offer->clear(); // it may have become the password
    m_password->clear();
    m_again->clear();
    m_meter->setStrength(-1, {}, {});
    m_passwordProblem->hide();
    m_againProblem->hide();
    m_same->hide();
}

QWidget* PasswordStep::firstFocus() const
{
    return m_use;
}

QWidget* PasswordStep::field() const
{
    return m_password;
}

} // namespace keyfold::ui
