// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "ui/style/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/navigation.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/rows.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/secret_text.h"
#include "ui/widgets/tags.h"
#include "ui/widgets/timeline_chart.h"

using namespace keyfold::ui;

class TestWidgets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light); }

    void initialsComeFromTheFirstTwoWords()
    {
        QCOMPARE(initialsOf(QStringLiteral("Ledger Lane Bookkeeping")), QStringLiteral("LL"));
        QCOMPARE(initialsOf(QStringLiteral("Juniper & Pine")), QStringLiteral("JP"));
        QCOMPARE(initialsOf(QStringLiteral("mika")), QStringLiteral("Mi"));
        QCOMPARE(initialsOf(QString()), QString());
    }

    void labelFollowsThemeAndApplicationFont()
    {
        Label label(TextStyle::Title1, QStringLiteral("Title"), Role::Critical);
        m_theme->setChoice(ThemeChoice::Dark);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), colour(Role::Critical, Scheme::Dark));
        m_theme->setChoice(ThemeChoice::Light);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), colour(Role::Critical, Scheme::Light));
        const QFont usual = QApplication::font();
        QFont big = usual;
        big.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(big);
        QTRY_COMPARE(label.font().pointSizeF(), usual.pointSizeF() * 2 * 1.8);
        QApplication::setFont(usual);
    }

    void paragraphNeedsMoreHeightWhereItIsNarrow()
    {
        const Paragraph text(
            QStringLiteral("It opens everything, and nobody can reset it: not us, not a support desk."));
        QVERIFY(text.heightForWidth(120) > text.heightForWidth(1200));
    }

    void widgetsGrowWithTheFont()
    {
        NavigationRow row(Glyph::Home, QStringLiteral("Home"));
        Tag tag(QStringLiteral("Live"));
        ProviderMark mark(32);
        for (QWidget* widget : std::initializer_list<QWidget*>{&row, &tag, &mark}) {
            const QSize before = widget->sizeHint();
            QFont big = widget->font();
            big.setPointSizeF(big.pointSizeF() * 2);
            widget->setFont(big);
            QVERIFY(widget->sizeHint().height() > before.height());
        }
    }

    void switchMirrorsForRightToLeft()
    {
        Switch left(QStringLiteral("On"));
        left.setChecked(true);
        left.resize(left.sizeHint());
        const QImage ltr = left.grab().toImage();
        left.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(left.grab().toImage().pixelColor(10, 10), ltr.pixelColor(ltr.width() - 11, 10));
        QVERIFY(left.grab().toImage() != ltr);
    }

    void chipIsRemovedByKey()
    {
        Chip chip(QStringLiteral("Live"), Chip::Kind::Removable);
        QSignalSpy removed(&chip, &Chip::removed);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
    }

    void foldRowOpensItsContent()
    {
        FoldRow row(QStringLiteral("Rotation"));
        auto* content = new QWidget;
        row.setContent(content);
        QSignalSpy toggled(&row, &FoldRow::toggled);
        row.setExpanded(true);
        QVERIFY(!content->isHidden());
        row.setExpanded(false);
        QVERIFY(content->isHidden());
        QCOMPARE(toggled.count(), 2);
    }

    void stepRailTellsWhereOneIs()
    {
        StepRail rail;
        rail.setSteps({{QStringLiteral("Name"), {}}, {QStringLiteral("Password"), {}}});
        rail.setCurrent(1);
        QCOMPARE(rail.accessibleName(), QStringLiteral("Step 2 of 2: Password"));
    }

    void labelsOfTheWeeksDoNotCollide()
    {
        const auto weeks = [](const QString& late, const QString& now) {
            std::vector<TimelineWeek> all{
                {TimelineWeek::Kind::Overdue, late, {}, 0}, {TimelineWeek::Kind::Current, now, {}, 0}};
            for (int week = 0; week < 12; ++week)
                all.push_back({TimelineWeek::Kind::Coming, QStringLiteral("28. Sept."), {}, 0});
            return all;
        };
        TimelineChart chart;
        chart.setWeeks(weeks(QStringLiteral("Überfällig"), QStringLiteral("Diese Woche")));
        for (const int width : {1200, 960, 640, 320}) {
            chart.resize(width, chart.sizeHint().height());
            const auto rects = chart.labelRects();
            QVERIFY(!rects.at(0).isNull() && !rects.at(1).isNull());
            for (std::size_t one = 0; one < rects.size(); ++one)
                for (std::size_t other = one + 1; other < rects.size(); ++other)
                    QVERIFY2(!rects[one].intersects(rects[other]), qPrintable(QString::number(width)));
        }
    }

    void bannerSaysAllOfIt()
    {
        const Banner banner(Severity::Warning, QStringLiteral("Used in two places."), QStringLiteral("Split it."));
        QCOMPARE(banner.accessibleName(), QStringLiteral("Used in two places. Split it."));
    }

    void aMirroredWindowPutsEnglishNamesAtItsOwnSide()
    {
        QWidget window;
        window.setLayoutDirection(Qt::RightToLeft);
        Label name(TextStyle::Body, QStringLiteral("Stripe"), Role::Text, &window);
        QCOMPARE(name.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
        window.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(name.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignLeft);
    }

    void wordsOfACheckBoxWrap()
    {
        const QString words = QStringLiteral("Settings too, not secrets alone");
        CheckBox box(words);
        const int wide = box.sizeHint().width();
        QVERIFY(box.minimumSizeHint().width() < wide);
        QCOMPARE(box.heightForWidth(wide + 40), box.sizeHint().height());
        QVERIFY(box.heightForWidth(wide / 2) > box.sizeHint().height());
        QCOMPARE(box.text(), words);
    }

    void aShownValueGetsTheLinesThatItsWidthWants()
    {
        QWidget card;
        auto* inside = new QVBoxLayout(&card);
        auto* field = new SecretField;
        inside->addWidget(field);
        inside->addStretch();
        card.resize(900, 400);
        card.show();
        field->reveal(keyfold::Secret::copyOf("rk_live_EXAMPLE1Qx0NOTAREALKEY7EXAMPLE1Qx0NOTAREALKEY7"));
        QTRY_COMPARE(field->height(), field->heightForWidth(field->width()));
        const int oneLine = field->height();
        card.resize(240, 400);
        QTRY_VERIFY(field->height() > oneLine);
        QTRY_COMPARE(field->height(), field->heightForWidth(field->width()));
    }

    void prefixIsWhatEveryKeyOfAKindBeginsWith()
    {
        QCOMPARE(prefixLength("sk_live_EXAMPLE"), std::size_t(8));
        QCOMPARE(prefixLength("xoxb-12345-abc"), std::size_t(5));
        QCOMPARE(prefixLength("EAAAEXAMPLE"), std::size_t(0));
    }

    void linesAreCountedWithoutTheBreakAtTheEnd()
    {
        QCOMPARE(countLines("a\nb\n"), std::size_t(2));
        QCOMPARE(countLines("a"), std::size_t(1));
        QCOMPARE(countLines(""), std::size_t(0));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestWidgets)
#include "test_widgets.moc"
