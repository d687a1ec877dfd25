// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QBoxLayout;
class QTimer;

namespace keyfold::ui {

class CountdownLine;
class GlyphLabel;
class Label;
class Button;
class Tag;

/// One row of what is folded away: chevron, label, its value in view, perhaps a tag. Opens to show its content below.
class FoldRow final : public QWidget {
    Q_OBJECT

public:
    explicit FoldRow(const QString& label, QWidget* parent = nullptr);

    /// What the folded part says, in one line.
    void setValue(const QString& value);
    /// Stands at the end of the row.
    void setTag(Tag* tag);
    /// What opens; taken over.
    void setContent(QWidget* content);
    void setExpanded(bool expanded);
    bool isExpanded() const;

signals:
    void toggled(bool expanded);

private:
    class Head;

    Head* m_head;
    QBoxLayout* m_column;
    QWidget* m_content = nullptr;
};

/// The status bar of the window: what was copied with the seconds that are left and "Clear now", or what was last done;
/// at the end the time to lock.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// "Copied NAME", a line that runs out. Whoever owns the clipboard clears it and then says what became of it.
    void showCopied(const QString& name, int seconds);
    /// "Clipboard cleared" for three seconds.
    void showCleared();
    /// Something else was copied since; left alone.
    void showLeftAlone();
    /// "Saved 10:42", with a tick.
    void showDone(const QString& text);
    /// "Locks in 4:38"; empty for none.
    void setLockText(const QString& text);

    QSize minimumSizeHint() const override;

signals:
    void clearRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showWords(const QString& text, bool copied);
    void fitWords();
    void tellSeconds();

    GlyphLabel* m_icon;
    Label* m_text;
    Label* m_name;
    QString m_wholeName;
    int m_secondsLeft = 0;
    bool m_short = false;
    CountdownLine* m_line;
    Label* m_seconds;
    Button* m_clear;
    GlyphLabel* m_lockIcon;
    Label* m_lock;
    QTimer* m_after;
    QString m_done;
};

} // namespace keyfold::ui
