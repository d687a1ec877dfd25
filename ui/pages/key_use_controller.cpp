// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/key_use_controller.h"

#include <QClipboard>
#include <QGuiApplication>

#include "core/transfer/export_keys.h"
#include "ui/models/words.h"
#include "ui/pages/key_detail.h"
#include "ui/session/clipboard_guard.h"
#include "ui/widgets/rows.h"

namespace keyfold::ui {

namespace {

struct NamedValue {
    Key key;
    Secret value;
};

Result<NamedValue> readMain(Wallet& wallet, const KeyId& id)
{
    auto key = wallet.keys().get(id);
    if (!key)
        return failure(std::move(key));
    const auto* field = key->mainField();
    if (!field || field->kind != FieldKind::Secret)
        return failure(ErrorCode::NoSuchField, key->name);
    auto value = wallet.keys().reveal(field->id, Action::ValueCopied);
    if (!value)
        return failure(std::move(value));
    return NamedValue{std::move(*key), std::move(*value)};
}

/// A line of a settings file. Where readers would take something in the value for their own, it stands in single quotes, which
/// all of them know; a value that has those too is left as it is.
Secret settingLine(std::string_view variable, const Secret& value)
{
    const auto text = value.exposeText();
    const bool plain = text.find_first_of(" \t\n\r\"'#$\\`") == std::string_view::npos;
    const bool quotable = text.find_first_of("'\n\r") == std::string_view::npos;
    auto line = Secret::copyOf(variable);
    line.append(asBytes(plain || !quotable ? "=" : "='"));
    line.append(value.expose());
    if (!plain && quotable)
        line.append(asBytes("'"));
    return line;
}

std::string variableOf(const Key& key)
{
    for (const auto& place : key.consumers)
        if (!place.variable.empty())
            return place.variable;
    return variableNameFor(key.name);
}

} // namespace

KeyUseController::KeyUseController(
    Session& session, ClipboardGuard& clipboard, KeyDetail& detail, StatusLine& status, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_clipboard(clipboard)
    , m_detail(detail)
    , m_status(status)
{
    connect(&m_detail, &KeyDetail::revealRequested, this, &KeyUseController::reveal);
    connect(&m_detail, &KeyDetail::copyRequested, this, &KeyUseController::copy);
    // Not a secret: an ordinary copy that stays.
    connect(&m_detail, &KeyDetail::plainCopyRequested, this, [this](const QString& label, const QString& value) {
        m_clipboard.clear();
        QGuiApplication::clipboard()->setText(value);
        m_status.showDone(tr("Copied %1").arg(label));
    });
    connect(&m_clipboard, &ClipboardGuard::copied, this, [this](const QString& name, std::chrono::milliseconds keep) {
        m_status.showCopied(name, static_cast<int>(std::chrono::round<std::chrono::seconds>(keep).count()));
    });
    connect(&m_clipboard, &ClipboardGuard::ended, this, [this](ClipboardGuard::Ending ending) {
        switch (ending) {
        case ClipboardGuard::Ending::Cleared:
            m_status.showCleared();
            break;
        case ClipboardGuard::Ending::LeftAlone:
            m_status.showLeftAlone();
            break;
        case ClipboardGuard::Ending::Waiting:
            m_status.showDone(tr("The clipboard is cleared as soon as this window is in front"));
            break;
        }
    });
    connect(&m_status, &StatusLine::clearRequested, &m_clipboard, &ClipboardGuard::clear);
}

template <typename Job>
void KeyUseController::copyNamed(Job job)
{
    m_session.queue().ask(this, std::move(job), [this](Result<NamedValue> main) {
        if (main)
            m_clipboard.copy(std::move(main->value), toQString(main->key.name), m_times.clipboard);
        else
            emit failed(main.error());
    });
}

void KeyUseController::copyMain(const KeyId& id)
{
    copyNamed([id](Wallet& wallet) { return readMain(wallet, id); });
}

void KeyUseController::copyMainAsVariable(const KeyId& id)
{
    copyNamed([id](Wallet& wallet) {
        auto main = readMain(wallet, id);
        if (main)
            main->value = settingLine(variableOf(main->key), main->value);
        return main;
    });
}

void KeyUseController::copyMainAsHeader(const KeyId& id)
{
    copyNamed([id](Wallet& wallet) {
        auto main = readMain(wallet, id);
        if (main) {
            auto line = Secret::copyOf("Authorization: Bearer ");
            line.append(main->value.expose());
            main->value = std::move(line);
        }
        return main;
    });
}

void KeyUseController::toggleMain()
{
    const auto* field = m_detail.key() ? m_detail.key()->mainField() : nullptr;
    if (!field || field->kind != FieldKind::Secret)
        return;
    if (m_detail.isShown(field->id))
        m_detail.hideValues();
    else
        reveal(field->id);
}

void KeyUseController::copy(FieldId field)
{
    if (m_detail.key())
        copyField(field, toQString(m_detail.key()->name));
}

void KeyUseController::copyField(FieldId field, const QString& keyName)
{
    m_session.queue().ask(
        this, [field](Wallet& wallet) { return wallet.keys().reveal(field, Action::ValueCopied); },
        [this, name = keyName](Result<Secret> value) {
            if (value)
                m_clipboard.copy(std::move(*value), name, m_times.clipboard);
            else
                emit failed(value.error());
        });
}

void KeyUseController::copyAs(FieldId field, const QString& variable, const QString& keyName)
{
    m_session.queue().ask(
        this,
        [field, variable = variable.toStdString()](Wallet& wallet) -> Result<Secret> {
            auto value = wallet.keys().reveal(field, Action::ValueCopied);
            if (!value)
                return value;
            return settingLine(variable, *value);
        },
        [this, keyName](Result<Secret> line) {
            if (line)
                m_clipboard.copy(std::move(*line), keyName, m_times.clipboard);
            else
                emit failed(line.error());
        });
}

void KeyUseController::copyShown(Secret value, const QString& name)
{
    m_clipboard.copy(std::move(value), name, m_times.clipboard);
}

void KeyUseController::reveal(FieldId field)
{
    m_session.queue().ask(
        this, [field](Wallet& wallet) { return wallet.keys().reveal(field, Action::ValueRevealed); },
        [this, field](Result<Secret> value) {
            // The detail knows the field, or drops the value: another key may be chosen by now.
            if (value)
                m_detail.showValue(field, std::move(*value), m_times.reveal);
            else
                emit failed(value.error());
        });
}

} // namespace keyfold::ui
