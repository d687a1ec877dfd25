// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "ui/style/focus_ring.h"
#include "ui/style/icon.h"
#include "ui/style/mark_colours.h"
#include "ui/style/theme.h"

using namespace keyfold::ui;

class TestStyle : public QObject {
    Q_OBJECT

private:
    static QJsonObject tokens()
    {
        QFile file(QStringLiteral(":/keyfold/tokens.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light); }

    void constantsAgreeWithTheTokenFile()
    {
        const QJsonObject colours = tokens()[u"colour"].toObject();
        QCOMPARE(static_cast<qsizetype>(colourTokens.size()), colours.size());
        for (const ColourToken& token : colourTokens) {
            const QJsonObject wanted = colours[QLatin1StringView(token.name)].toObject();
            QCOMPARE(QColor::fromRgba(token.light).name().toUpper(), wanted[u"light"].toString());
            QCOMPARE(QColor::fromRgba(token.dark).name().toUpper(), wanted[u"dark"].toString());
        }
        QCOMPARE(height::Control, tokens()[u"height"].toObject()[u"control"].toInt());
        QCOMPARE(space::S16, tokens()[u"space"].toObject()[u"16"].toInt());
    }

    void textIsReadableOnEveryGround()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (const Role ground : {Role::Window, Role::Surface, Role::Raised, Role::Sunken, Role::Hover,
                     Role::Selection, Role::SelectionIdle, Role::AccentSoft}) {
                for (const Role text : {Role::Text, Role::Muted, Role::AccentText})
                    QVERIFY(contrast(colour(text, scheme), colour(ground, scheme)) >= 4.5);
            }
            for (const Severity s : {Severity::Info, Severity::Warning, Severity::Critical, Severity::Ok})
                QVERIFY(contrast(colour(severityRole(s), scheme), colour(severitySoftRole(s), scheme)) >= 4.5);
            for (int hue = 0; hue < 360; hue += 360 / markHues) {
                const MarkColours mark = markColours(hue, scheme);
                QVERIFY(contrast(mark.back, mark.letters) >= 4.5);
            }
            for (const Role ground : {Role::Window, Role::Surface, Role::Raised, Role::Sunken}) {
                QVERIFY(contrast(colour(Role::Control, scheme), colour(ground, scheme)) >= 3);
                QVERIFY(contrast(colour(Role::Focus, scheme), colour(ground, scheme)) >= 3);
            }
        }
    }

    void everyGlyphHasItsFileAndEveryFileItsGlyph()
    {
        QStringList names;
        for (int i = 0; i < glyphCount; ++i)
            names.append(glyphName(static_cast<Glyph>(i)) + QStringLiteral(".svg"));
        QCOMPARE(names, QDir(QStringLiteral(":/keyfold/icons")).entryList(QDir::Files, QDir::Name));
    }

    void glyphIsPaintedInTheAskedColourAndRatio()
    {
        const QPixmap pixmap = glyphPixmap(Glyph::Lock, 20, Qt::red, 2);
        QCOMPARE(pixmap.size(), QSize(40, 40));
        const QImage image = pixmap.toImage();
        bool red = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                red = red || image.pixelColor(x, y) == QColor(Qt::red);
        }
        QVERIFY(red);
    }

    void schemeIsToldFromThePalette()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
            QCOMPARE(schemeOf(paletteFor(scheme)), scheme);
        QCOMPARE(schemeOf(QPalette(Qt::black)), Scheme::System);
    }

    void themeSwitchesWithoutRestart()
    {
        QLabel label;
        m_theme->setChoice(ThemeChoice::Dark);
        QTRY_COMPARE(label.palette().color(QPalette::Window), colour(Role::Window, Scheme::Dark));
        m_theme->setChoice(ThemeChoice::Light);
        QTRY_COMPARE(label.palette().color(QPalette::Window), colour(Role::Window, Scheme::Light));
    }

    void highContrastIsRecognised()
    {
        QPalette palette;
        for (const auto role : {QPalette::Window, QPalette::Base})
            palette.setColor(role, Qt::black);
        palette.setColor(QPalette::WindowText, Qt::white);
        QVERIFY(isHighContrast(palette));
        QVERIFY(!isHighContrast(paletteFor(Scheme::Light)));
        QVERIFY(!isHighContrast(paletteFor(Scheme::Dark)));
    }

    void markHueFollowsTheReference_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<int>("hue");
        QTest::newRow("stripe") << QByteArrayLiteral("stripe") << 225;
        QTest::newRow("shopify") << QByteArrayLiteral("shopify") << 60;
        QTest::newRow("xero") << QByteArrayLiteral("xero") << 120;
        QTest::newRow("github") << QByteArrayLiteral("github") << 300;
        QTest::newRow("google-maps") << QByteArrayLiteral("google-maps") << 30;
        QTest::newRow("paypal") << QByteArrayLiteral("paypal") << 255;
    }

    void markHueFollowsTheReference()
    {
        QFETCH(QByteArray, id);
        QTEST(markHue(id), "hue");
    }

    void buttonsGrowWithTheFont()
    {
        QPushButton button(QStringLiteral("Rotate"));
        QVERIFY(button.sizeHint().height() >= height::Control);
        QFont big = button.font();
        big.setPointSizeF(big.pointSizeF() * 2);
        button.setFont(big);
        QVERIFY(button.sizeHint().height() >= 2 * button.fontMetrics().height());
    }

    void anEditableBoxLeavesItsTextToItsLineEdit()
    {
        const auto picture = [](const QString& text) {
            QComboBox box;
            box.setEditable(true);
            box.resize(200, 36);
            box.setEditText(text);
            QImage image(box.size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            box.render(&image, {}, {}, QWidget::DrawWindowBackground); // without its line edit
            return image;
        };
        QCOMPARE(picture(QStringLiteral("Stripe")), picture(QString()));
    }

    void ringOfAControlTakenOutOfItsWindowIsHidden()
    {
        // Saving rebuilds lists whose controls may have the focus: the ring measured its place in a window that the
        // control had left, which Qt answers with a crash.
        FocusRing rings;
        QWidget window;
        auto* pane = new QWidget(&window);
        auto* button = new QPushButton(QStringLiteral("Rotate"), pane);
        window.show();
        rings.showAround(button);
        auto* frame = window.findChild<QWidget*>(QStringLiteral("focusRing"));
        QVERIFY(frame != nullptr && frame->isVisible());
        pane->setParent(nullptr);
        QVERIFY(!frame->isVisible());
        pane->move(7, 7); // still watched, still elsewhere
        delete pane;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(window.findChild<QWidget*>(QStringLiteral("focusRing")) == nullptr);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestStyle)
#include "test_style.moc"
