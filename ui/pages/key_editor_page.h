// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/files.h"
#include "core/catalogue/naming.h"
#include "core/catalogue/pasted_parts.h"
#include "core/rotation/policy.h"
#include "ui/models/shared_providers.h"
#include "ui/pages/key_draft.h"
#include "ui/pages/page.h"
#include "ui/style/tokens.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QScrollArea;

namespace keyfold::ui {

class Button;
class IconButton;
class EditorPart;
class FoldRow;
class Label;
class Notice;
class PastedPartsCard;
class RecognisedCard;
class RotationPart;
class SecretEdit;

/// Adds a key or edits one: the value first, then what is asked for, the rest folded away with its value in view.
///
/// A pasted value is recognised as it comes; what follows from it fills in what the person has not answered, and is said in
/// one sentence. Several values pasted at once become a field each, which can be taken back. The name is written by the
/// convention until the person writes one.
///
/// Edits a value and hands it out with takeDraft(). On lock the pasted value is forgotten; everything else stays here and
/// is there again after unlocking, with a sentence that the value has to be pasted once more.
class KeyEditorPage final : public Page {
    Q_OBJECT

public:
    explicit KeyEditorPage(QWidget* parent = nullptr);
    ~KeyEditorPage() override;

    QWidget* firstFocus() override;
    void dropSecrets() override;
    bool stepBack() override;

    /// What the choice of providers offers besides what is typed.
    void setProviders(const std::vector<std::string>& names);

    /// What the wallet's settings have to say here.
    struct Conventions {
        NamingConvention naming; ///< how names are proposed and judged
        RotationDefaults rotation;
        SharedProviders providers{};
    };
    void setConventions(Conventions conventions);

    void beginNew(Date today);
    void beginEdit(const Key& key, Date today);
    /// The keyboard goes to the value, to replace it; to the name; or to where the task begins.
    enum class Begin { Task, Value, Name };
    void setBegin(Begin begin);
    /// Nothing is being edited any more.
    void close();

    bool isOpen() const { return m_open; }
    bool isNew() const { return m_original.versions.empty(); }
    /// Something was entered that closing would lose.
    bool isHalfWritten() const;

    /// What is entered. The value leaves the page; if saving fails, give it back with restore().
    KeyDraft takeDraft();
    void restore(KeyDraft draft);
    /// A copy of what is entered, to be kept sealed, and back from there: `original` is the key that it is of, nullptr for a
    /// new one.
    KeyEdit copyEdit() const;
    void resume(KeyEdit edit, const Key* original, Date today);
    /// Where it stands: at the field that can mend it, else below the title.
    void showProblem(const Error& error);
    /// Other keys that hold the value which is entered.
    void showDuplicates(const std::vector<KeySummary>& keys);
    /// Copies of the secrets that are entered, the main one first.
    std::vector<Secret> secrets() const;
    /// A whole file as it would be pasted: its text, or why it cannot be read.
    void pasteFile(Result<Secret> text);
    void setBusy(bool busy);

signals:
    void saveRequested();
    void saveAndAddRequested();
    /// Leave without saving.
    void cancelled();
    /// Esc: away from here, but kept.
    void leftOpen();
    void halfWrittenChanged();
    void valueEdited();
    /// A key file was dropped, or is to be chosen.
    void fileDropped(const keyfold::Path& file);
    void fileRequested();
    /// Anything was entered, the value or the rest.
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    QWidget* buildForm();
    QWidget* buildFooter();
    QLayout* buildValue();
    QLayout* buildQuestions();
    QLayout* buildName();
    QWidget* buildParts();
    void addPart(EditorPart* part, QBoxLayout* column);
    void load(const Key& key);
    Key entered() const;
    void onEdited();
    void onValueEdited();
    void takeApart();
    void splitInto(std::vector<PastedPart> parts);
    void keepAsOne();
    void resumeValues(KeyEdit edit);
    void showMainLabel();
    void addParts(KeyDraft& draft);
    void setTabs();
    void onNameEdited();
    void trySave(void (KeyEditorPage::*request)());
    void recognise();
    std::optional<Recognition> identify() const;
    void fillIn(QComboBox* box, QString& ours, const QString& text);
    void fillInPrivilege(const Recognition& found);
    void followPolicy();
    void showAdvice();
    void judgeName();
    void describeParts();
    void hideProblems();
    void note(Notice* place, Severity severity, const QString& sentence);

    Key m_original;
    Date m_today;
    bool m_open = false;
    bool m_nameIsOurs = true; // proposed, not typed
    bool m_halfWritten = false;
    bool m_loading = false;
    Begin m_begin = Begin::Task;
    NamingConvention m_naming;
    RotationDefaults m_rotation;
    SharedProviders m_known;
    std::optional<int> m_usualDays;     // what the policy gave; another interval is the person's own
    std::optional<Recognition> m_found; // stays when the value is forgotten by a lock
    QString m_ourProvider;              // what we filled in; the person's own answers are left alone
    QString m_ourEnvironment;
    QString m_duplicates;

    Label* m_title;
    SecretEdit* m_value;
    Button* m_paste;
    IconButton* m_file;
    Label* m_mainLabel;
    PastedPartsCard* m_pastedParts;
    Notice* m_valueNote;
    RecognisedCard* m_recognised;
    Notice* m_adviceNote;
    Notice* m_duplicateNote;
    QComboBox* m_provider;
    QComboBox* m_environment;
    QLineEdit* m_purpose;
    QLineEdit* m_place;
    QLineEdit* m_name;
    Label* m_nameHint;
    Notice* m_nameNote;
    Button* m_betterName;
    Notice* m_problem;
    Button* m_saveAndAdd;
    Button* m_save;
    QScrollArea* m_area = nullptr;
    QWidget* m_footer = nullptr;
    struct Part {
        EditorPart* part;
        FoldRow* row;
    };
    std::vector<Part> m_parts;
    RotationPart* m_rotationPart = nullptr;
};

} // namespace keyfold::ui
