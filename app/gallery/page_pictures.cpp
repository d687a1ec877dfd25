// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/page_pictures.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "app/gallery/demo_keys.h"
#include "app/gallery/demo_overview.h"
#include "ui/models/key_query.h"
#include "ui/pages/commands.h"
#include "ui/pages/key_detail.h"
#include "ui/pages/key_editor_page.h"
#include "ui/pages/key_list_pane.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/new_wallet_page.h"
#include "ui/pages/open_notes_bar.h"
#include "ui/pages/password_page.h"
#include "ui/pages/recovery_sheet.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/suggestion_list.h"
#include "ui/pages/top_bar.h"
#include "ui/pages/trouble_page.h"
#include "ui/pages/undo_note.h"
#include "ui/pages/unlock_page.h"
#include "ui/pages/wallet_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/secret_edit.h"

namespace keyfold::gallery {

namespace {

/// The same bytes each time, so that pictures can be compared.
class SteadyRandom final : public RandomSource {
public:
    void fill(std::span<std::uint8_t> out) override
    {
        for (auto& byte : out)
            byte = static_cast<std::uint8_t>((m_state = m_state * 1103515245U + 12345U) >> 16);
    }

private:
    std::uint32_t m_state = 7;
};

/// The open wallet with what its pages refer to.
class WalletScene final : public QWidget {
public:
    WalletScene() : page(commands, sidebar), keys(new ui::KeysPage(commands)), editor(new ui::KeyEditorPage)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(&page);
        page.addPage(keys);
        page.addPage(editor);
        page.sidebar()->setWalletName(QStringLiteral("Juniper & Pine"));
        page.sidebar()->setSection(ui::SidebarSection::AllKeys);
        page.status()->setLockText(QStringLiteral("Locks in 4:38"));
        commands.setUnlocked(true);
    }

    void fill(const ui::KeyQuery& query = {})
    {
        sidebar.setFacets(demoFacets());
        auto found = demoSummaries();
        const auto* environment = query.filter(ui::FilterName::Environment);
        std::erase_if(found, [&](const auto& key) { return environment && key.environment != *environment; });
        std::optional<ui::Nearest> nearest;
        if (!query.search.empty()) {
            found.clear();
            nearest = ui::Nearest{"PayPal", 1};
        }
        ui::sortKeys(found, query.arrangement.order);
        auto groups = ui::groupKeys(found, query.arrangement.grouping, demoToday());
        keys->list()->setKeys(
            {std::move(found), nearest, std::move(groups), demoUses()}, query, demoFacets().total, demoToday());
        if (query.search.empty()) {
            keys->list()->choose(demoKey().id);
            keys->detail()->setKey(demoKey(), demoToday());
        }
        page.status()->showDone(QStringLiteral("Saved 10:42"));
        page.showPage(keys);
    }

    ui::Commands commands;
    ui::SidebarModel sidebar;
    ui::WalletPage page;
    ui::KeysPage* keys;
    ui::KeyEditorPage* editor;
};

std::unique_ptr<QWidget> makeWelcome()
{
    return std::make_unique<ui::WelcomePage>();
}

std::unique_ptr<ui::UnlockPage> makeUnlockPage()
{
    auto page = std::make_unique<ui::UnlockPage>();
    page->setWallet(QStringLiteral("Juniper & Pine"), QStringLiteral("Documents / Juniper & Pine.keyfold"));
    return page;
}

std::unique_ptr<QWidget> makeUnlock()
{
    auto page = makeUnlockPage();
    page->findChild<ui::SecretEdit*>()->setSecret(Secret::copyOf("EXAMPLE12"));
    page->setNote(QStringLiteral("Locked by itself, because nothing was done for a while."));
    return page;
}

std::unique_ptr<QWidget> makeUnlockWrong()
{
    auto page = makeUnlockPage();
    page->showProblem(QStringLiteral("That is not the password."));
    return page;
}

std::unique_ptr<QWidget> makeUnlocking()
{
    auto page = makeUnlockPage();
    page->findChild<ui::SecretEdit*>()->setSecret(Secret::copyOf("EXAMPLE12"));
    page->setBusy(true);
    return page;
}

std::unique_ptr<QWidget> makeTrouble(bool form)
{
    auto page = std::make_unique<ui::TroublePage>();
    const Path file("/home/ines/Documents/Juniper & Pine.keyfold");
    std::vector<BackupInfo> backups;
    for (const int age : {0, 1, 4, 11})
        backups.push_back({file, demoToday().plusDays(-age), 884'736});
    page->setTrouble(
        {{ErrorCode::Damaged, file.string(), {}, "the last page is cut off"}, file, 884'736, backups, demoToday()});
    if (form)
        page->showForm(backups.front());
    return page;
}

std::unique_ptr<QWidget> makeNewWallet(int step)
{
    static SteadyRandom random;
    auto page = std::make_unique<ui::NewWalletPage>(random);
    page->begin("/home/ines/Documents");
    page->findChild<QLineEdit*>(QStringLiteral("walletName"))->setText(QStringLiteral("Juniper & Pine"));
    auto* next = page->findChild<QAbstractButton*>(QStringLiteral("continue"));
    if (step > 0)
        next->click();
    if (step > 0) {
        const auto password = Secret::copyOf("EXAMPLE candle river");
        for (const auto* name : {"newPassword", "newPasswordAgain"}) {
            auto* field = page->findChild<ui::SecretEdit*>(QLatin1StringView(name));
            field->setSecret(password.clone());
            emit field->edited();
        }
        page->showStrength({3, 12, 4e9});
    }
    for (int i = 1; i < step; ++i)
        next->click();
    if (step == 3)
        page->showReady(QStringLiteral("Juniper & Pine"));
    return page;
}

/// The paper, at a third of its size.
std::unique_ptr<QWidget> makeSheet()
{
    SteadyRandom random;
    QImage paper(2480, 3508, QImage::Format_RGB32); // A4 at 300 dots an inch
    paper.setDotsPerMeterX(11811);
    paper.setDotsPerMeterY(11811);
    paper.fill(Qt::white);
    ui::paintRecoverySheet(paper, makeRecoveryKey(random),
        {QStringLiteral("Juniper & Pine"), QStringLiteral("Juniper & Pine.keyfold"), QDate(2026, 10, 12)});
    auto label = std::make_unique<QLabel>();
    label->setPixmap(QPixmap::fromImage(paper.scaled(827, 1169, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    return label;
}

std::unique_ptr<QWidget> makeKeys()
{
    auto scene = std::make_unique<WalletScene>();
    ui::KeyQuery query;
    query.filters = {{ui::FilterName::Environment, "live"}, {ui::FilterName::Due, "90"}};
    scene->fill(query);
    scene->page.status()->showCopied(QString::fromStdString(demoKey().name), 20);
    return scene;
}

std::unique_ptr<QWidget> makeKeysRevealed()
{
    auto scene = std::make_unique<WalletScene>();
    scene->fill();
    scene->keys->detail()->showValue({1}, Secret::copyOf("rk_live_EXAMPLE51Qx0NOTAREALKEY7"), std::chrono::seconds(15));
    scene->page.undoNote()->showNote(QStringLiteral("Key removed"));
    return scene;
}

std::unique_ptr<QWidget> makeKeysEmpty()
{
    auto scene = std::make_unique<WalletScene>();
    scene->keys->list()->setKeys({}, {}, 0, demoToday());
    scene->keys->setEmpty(true);
    scene->page.showPage(scene->keys);
    return scene;
}

std::unique_ptr<QWidget> makeKeysNothingFound()
{
    auto scene = std::make_unique<WalletScene>();
    ui::KeyQuery query;
    query.search = "paypall";
    scene->page.topBar()->search()->setText(QStringLiteral("paypall"));
    scene->fill(query);
    return scene;
}

std::unique_ptr<QWidget> makeKeysGrouped()
{
    auto scene = std::make_unique<WalletScene>();
    ui::KeyQuery query;
    query.arrangement.grouping = ui::KeyGrouping::Due;
    scene->keys->list()->setArrangement(query.arrangement);
    scene->fill(query);
    return scene;
}

std::unique_ptr<QWidget> makeKeysFindings(bool leavingOut)
{
    auto scene = std::make_unique<WalletScene>();
    scene->fill();
    std::vector<ui::TaskRow> rows;
    const auto all = ui::sectionsOf(demoOverview()).findings;
    for (const auto& [id, ofKey] : *all)
        for (auto row : ofKey) {
            row.key = demoKey().id;
            rows.push_back(std::move(row));
        }
    std::ranges::stable_sort(rows, std::ranges::greater(), &ui::TaskRow::urgency);
    rows.resize(std::min(rows.size(), std::size_t(3)));
    scene->keys->detail()->setFindings(std::make_shared<const std::map<KeyId, std::vector<ui::TaskRow>>>(
        std::map<KeyId, std::vector<ui::TaskRow>>{{demoKey().id, rows}}));
    if (leavingOut)
        scene->keys->findChild<QAbstractButton*>(QStringLiteral("dismiss/") + QString::fromStdString(rows.front().rule))
            ->click();
    else
        scene->keys->findChild<ui::FoldRow*>(QStringLiteral("finding/") + QString::fromStdString(rows.at(1).rule))
            ->setExpanded(true);
    return scene;
}

std::unique_ptr<QWidget> makeKeysColumns()
{
    auto scene = std::make_unique<WalletScene>();
    ui::KeyQuery query;
    query.arrangement.columns = {ui::KeyColumn::Environment, ui::KeyColumn::Privilege, ui::KeyColumn::Owner,
        ui::KeyColumn::LastUsed, ui::KeyColumn::NextDate};
    scene->keys->list()->setArrangement(query.arrangement);
    scene->fill(query);
    scene->setAttribute(Qt::WA_DontShowOnScreen);
    scene->resize(1600, 800);
    scene->show();
    scene->keys->setListWidth(800);
    return scene;
}

std::unique_ptr<QWidget> makeKeysSeveral(bool revoking)
{
    auto scene = std::make_unique<WalletScene>();
    scene->fill();
    auto* view = scene->keys->list()->view();
    for (int row = 1; row < 8; ++row)
        view->selectionModel()->select(view->model()->index(row, 0), QItemSelectionModel::Select);
    scene->keys->open();
    if (revoking)
        scene->keys->findChild<QAbstractButton*>(QStringLiteral("revokeSelected"))->click();
    scene->page.undoNote()->showNote(QStringLiteral("Tagged “shop”: 7 keys"));
    return scene;
}

std::unique_ptr<QWidget> makeSuggestions()
{
    auto scene = std::make_unique<WalletScene>();
    scene->fill();
    auto* search = scene->page.topBar()->search();
    search->setText(QStringLiteral("provider:s"));
    auto* list = new ui::SuggestionList(scene.get());
    const auto typed = ui::parseSearch("provider:s", ui::SearchEnd::Typing);
    // It stands where the field is, once that is known.
    scene->setAttribute(Qt::WA_DontShowOnScreen);
    scene->resize(1280, 800);
    scene->show();
    QCoreApplication::sendPostedEvents();
    list->offer(ui::suggestionsFor(typed, {demoFacets(), {}}), *search);
    list->moveBy(1);
    return scene;
}

std::unique_ptr<QWidget> makeOpenNotes()
{
    auto scene = std::make_unique<WalletScene>();
    scene->fill();
    OpenNotes notes;
    notes.changesMissing = 3;
    notes.readOnly = true;
    notes.migratedBackup = "/home/ines/.local/share/keyfold/backups/Juniper & Pine-2026-10-12.keyfold";
    scene->page.notes()->setNotes(notes);
    return scene;
}

std::unique_ptr<QWidget> makePassword(ui::PasswordPage::Task task)
{
    static SteadyRandom random;
    auto scene = std::make_unique<WalletScene>();
    scene->fill();
    auto* page = new ui::PasswordPage(random);
    scene->page.addPage(page);
    page->begin(
        task, {{{}, SlotKind::Password, "Ruth", {}, false, {}}, {{}, SlotKind::Password, "Tomás", {}, false, {}}});
    scene->page.showPage(page);
    return scene;
}

std::unique_ptr<QWidget> makeAdd(bool filled)
{
    auto scene = std::make_unique<WalletScene>();
    scene->fill();
    auto* editor = scene->editor;
    editor->beginNew(demoToday());
    if (filled) {
        const auto set = [editor](const char* name, const QString& text) {
            editor->findChild<QLineEdit*>(QLatin1StringView(name))->setText(text);
        };
        auto* value = editor->findChild<ui::SecretEdit*>(QStringLiteral("value"));
        value->setSecret(Secret::copyOf("sk_live_EXAMPLE51NotARealKeyForTheShop01"));
        emit value->edited();
        emit value->lineBreakLeftOut();
        editor->showDuplicates({demoSummaries().at(13)});
        editor->findChild<QComboBox*>(QStringLiteral("provider"))->setEditText(QStringLiteral("Stripe"));
        editor->findChild<QComboBox*>(QStringLiteral("environment"))->setEditText(QStringLiteral("Live"));
        set("purpose", QStringLiteral("Gift cards"));
        set("place", QStringLiteral("Shop checkout"));
    }
    scene->page.showPage(editor);
    return scene;
}

/// A key pair that was pasted at once, taken apart or kept as one.
std::unique_ptr<QWidget> makePair(bool joined)
{
    auto scene = std::make_unique<WalletScene>();
    scene->fill();
    auto* editor = scene->editor;
    editor->beginNew(demoToday());
    auto* value = editor->findChild<ui::SecretEdit*>(QStringLiteral("value"));
    value->setSecret(Secret::copyOf("Access key ID\tSecret access key\tConsole login link\n"
                                    "AKIAIOSFODNN7EXAMPLE\tEXAMPLE/not/a/real/key\taws.example.com/juniper"));
    emit value->edited();
    if (joined)
        editor->findChild<QAbstractButton*>(QStringLiteral("joinParts"))->click();
    scene->page.showPage(editor);
    return scene;
}

std::unique_ptr<QWidget> makeEdit()
{
    auto scene = std::make_unique<WalletScene>();
    scene->fill();
    scene->editor->beginEdit(demoKey(), demoToday());
    for (auto* fold : scene->editor->findChildren<ui::FoldRow*>().sliced(0, 2))
        fold->setExpanded(true);
    scene->editor->showProblem({ErrorCode::NameTaken, demoKey().name, {}, {}});
    scene->page.showPage(scene->editor);
    return scene;
}

std::unique_ptr<QWidget> makeLongNames()
{
    auto scene = std::make_unique<WalletScene>();
    auto key = demoKey();
    key.name = std::string(200, 'W');
    for (std::size_t at = 12; at < key.name.size(); at += 13)
        key.name[at] = ' ';
    key.status = KeyStatus::Active;
    key.versions.back().from = demoToday().plusDays(-40);
    scene->fill();
    scene->keys->detail()->setKey(key, demoToday());
    return scene;
}

} // namespace

std::vector<Picture> pagePictures()
{
    const QSize narrow(960, 600);
    return {
        {QStringLiteral("welcome"), &makeWelcome},
        {QStringLiteral("unlock"), &makeUnlock},
        {QStringLiteral("unlock-wrong"), &makeUnlockWrong},
        {QStringLiteral("unlocking"), &makeUnlocking},
        {QStringLiteral("damaged"), [] { return makeTrouble(false); }},
        {QStringLiteral("damaged-restore"), [] { return makeTrouble(true); }},
        {QStringLiteral("new-wallet-1"), [] { return makeNewWallet(0); }},
        {QStringLiteral("new-wallet-2"), [] { return makeNewWallet(1); }},
        {QStringLiteral("new-wallet-3"), [] { return makeNewWallet(2); }},
        {QStringLiteral("new-wallet-4"), [] { return makeNewWallet(3); }},
        {QStringLiteral("recovery-sheet"), &makeSheet, QSize(827, 1169), true},
        {QStringLiteral("keys"), &makeKeys},
        {QStringLiteral("keys-revealed"), &makeKeysRevealed},
        {QStringLiteral("keys-empty"), &makeKeysEmpty},
        {QStringLiteral("keys-nothing-found"), &makeKeysNothingFound},
        {QStringLiteral("keys-long-name"), &makeLongNames},
        {QStringLiteral("keys-notes"), &makeOpenNotes},
        {QStringLiteral("keys-narrow"), &makeKeys, narrow},
        {QStringLiteral("keys-grouped"), &makeKeysGrouped},
        {QStringLiteral("keys-findings"), [] { return makeKeysFindings(false); }},
        {QStringLiteral("keys-findings-leave-out"), [] { return makeKeysFindings(true); }},
        {QStringLiteral("keys-columns"), &makeKeysColumns, {1600, 800}},
        {QStringLiteral("keys-several"), [] { return makeKeysSeveral(false); }},
        {QStringLiteral("keys-several-narrow"), [] { return makeKeysSeveral(true); }, narrow},
        {QStringLiteral("keys-suggestions"), &makeSuggestions},
        {QStringLiteral("password-forgotten"), [] { return makePassword(ui::PasswordPage::Task::Forgotten); }},
        {QStringLiteral("password-change"), [] { return makePassword(ui::PasswordPage::Task::Change); }},
        {QStringLiteral("add"), [] { return makeAdd(false); }},
        {QStringLiteral("add-filled"), [] { return makeAdd(true); }},
        {QStringLiteral("add-narrow"), [] { return makeAdd(true); }, narrow},
        {QStringLiteral("add-pair"), [] { return makePair(false); }},
        {QStringLiteral("add-pair-joined"), [] { return makePair(true); }},
        {QStringLiteral("add-pair-narrow"), [] { return makePair(false); }, narrow},
        {QStringLiteral("edit"), &makeEdit},
    };
}

} // namespace keyfold::gallery
