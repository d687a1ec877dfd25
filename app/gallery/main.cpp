// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of widgets and pages, for looking at and for comparing: every entry of the registry in light and dark, and
// each of them once more at device ratio 2, right to left, and with a font of 200 %. With --check no pictures: what does not
// fit or has no name is told instead.

#include <algorithm>
#include <array>
#include <cstdio>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFontDatabase>
#include <QImage>
#include <QLocale>
#include <QPainter>

#include "app/gallery/page_check.h"
#include "app/gallery/registry.h"
#include "ui/style/language.h"
#include "ui/style/theme.h"
#include "ui/style/type_scale.h"

namespace keyfold::gallery {
namespace {

struct Variant {
    QString suffix;
    ui::ThemeChoice theme = ui::ThemeChoice::Light;
    qreal ratio = 1;
    qreal fontScale = 1;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

std::vector<Variant> variants()
{
    return {
        {QStringLiteral("light")},
        {QStringLiteral("dark"), ui::ThemeChoice::Dark},
        {QStringLiteral("light-2x"), ui::ThemeChoice::Light, 2},
        {QStringLiteral("light-rtl"), ui::ThemeChoice::Light, 1, 1, Qt::RightToLeft},
        {QStringLiteral("dark-font200"), ui::ThemeChoice::Dark, 1, 2},
    };
}

std::unique_ptr<QWidget> shown(const Picture& picture)
{
    auto widget = picture.make();
    widget->setAttribute(Qt::WA_DontShowOnScreen);
    // A sheet that needs more room gets it; a page has to do with what it has.
    const QSize size(
        picture.size.width(), std::max(picture.size.height(), widget->heightForWidth(picture.size.width())));
    widget->resize(size);
    widget->show();
    // What lays itself out anew for its width asks what it is in for more room, level by level.
    for (int round = 0; round < 6; ++round)
        QCoreApplication::sendPostedEvents();
    return widget;
}

QImage photograph(const Picture& picture, qreal ratio)
{
    const auto widget = shown(picture);
    const auto size = widget->size();
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(widget->palette().color(QPalette::Window));
    QPainter painter(&image);
    widget->render(&painter);
    return image;
}

// "--fonts DIR": fonts to be found besides the system's; "--family NAME": the application's font.
void chooseFont(const QString& folder, const QString& family)
{
    const QDir fonts(folder);
    if (!folder.isEmpty()) {
        for (const QString& file : fonts.entryList({QStringLiteral("*.ttf"), QStringLiteral("*.otf")}, QDir::Files))
            QFontDatabase::addApplicationFont(fonts.filePath(file));
    }
    QFont font = QApplication::font();
    if (!family.isEmpty())
        font.setFamily(family);
    else if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    font.setPointSizeF(10);
    QApplication::setFont(font);
}

bool takeAll(ui::Theme& theme, const QDir& out, const QString& only)
{
    bool any = false;
    const QFont usual = QApplication::font();
    for (const Variant& variant : variants()) {
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * variant.fontScale);
        QApplication::setFont(font);
        QApplication::setLayoutDirection(variant.direction);
        theme.setChoice(variant.theme);
        for (const Picture& picture : pictures()) {
            if (!only.isEmpty() && picture.name != only)
                continue;
            const QString file = out.filePath(picture.name + u'-' + variant.suffix + QStringLiteral(".png"));
            any = photograph(picture, variant.ratio).save(file) || any;
        }
    }
    return any;
}

/// Where texts and fonts are larger than a layout was made with.
struct Strain {
    const char* name;
    qreal fontScale = 1;
    bool longTexts = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

constexpr std::array strains{Strain{"as it is"}, Strain{"font 200 %", 2}, Strain{"texts 150 %", 1, true},
    Strain{"texts 150 %, right to left", 1, true, Qt::RightToLeft}};

/// How many problems there are; each is printed.
int checkAll(const QString& only)
{
    int problems = 0;
    const QFont usual = QApplication::font();
    LongTexts longTexts;
    for (const auto& strain : strains) {
        QFont font = usual;
        font.setPointSizeF(usual.pointSizeF() * strain.fontScale);
        QApplication::setFont(font);
        QApplication::setLayoutDirection(strain.direction);
        if (strain.longTexts)
            QCoreApplication::installTranslator(&longTexts);
        for (const Picture& picture : pictures()) {
            // The sheets show parts in every state, named or not.
            if (picture.isSheet || (!only.isEmpty() && picture.name != only))
                continue;
            const auto widget = shown(picture);
            auto found = problemsOf(*widget);
            if (widget->width() > picture.size.width())
                found.append(QStringLiteral("needs a width of %1").arg(widget->width()));
            problems += static_cast<int>(found.size());
            for (const auto& one : found)
                std::printf("%s, %s: %s\n", qPrintable(picture.name), strain.name, qPrintable(one));
        }
        QCoreApplication::removeTranslator(&longTexts);
    }
    return problems;
}

} // namespace
} // namespace keyfold::gallery

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("out"), QStringLiteral("Where the pictures go."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("only"), QStringLiteral("One entry of the registry."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("fonts"), QStringLiteral("A folder of more fonts."), QStringLiteral("DIR")});
    parser.addOption(
        {QStringLiteral("family"), QStringLiteral("The font; else Inter if there is one."), QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("check"), QStringLiteral("Look for what does not fit or has no name.")});
    parser.addOption({QStringLiteral("language"), QStringLiteral("What the windows speak; else English."),
        QStringLiteral("CODE"), QStringLiteral("en")});
    parser.process(app);
    const keyfold::ui::Language language(parser.value(QStringLiteral("language")));
    if (language.code() == QStringLiteral("en"))
        QLocale::setDefault(
            QLocale(QLocale::English, QLocale::UnitedKingdom)); // dates as the shop of the pictures has them
    if (parser.isSet(QStringLiteral("check"))) {
        keyfold::gallery::chooseFont(parser.value(QStringLiteral("fonts")), parser.value(QStringLiteral("family")));
        const keyfold::ui::Theme light(app, keyfold::ui::ThemeChoice::Light);
        return keyfold::gallery::checkAll(parser.value(QStringLiteral("only"))) == 0 ? 0 : 1;
    }
    if (!parser.isSet(QStringLiteral("out"))) {
        std::fputs("keyfold-gallery --out DIR [--only NAME]\nkeyfold-gallery --check [--only NAME]\n", stderr);
        return 2;
    }
    const QDir out(parser.value(QStringLiteral("out")));
    if (!out.mkpath(QStringLiteral(".")))
        return 1;
    keyfold::gallery::chooseFont(parser.value(QStringLiteral("fonts")), parser.value(QStringLiteral("family")));
    keyfold::ui::Theme theme(app, keyfold::ui::ThemeChoice::Light);
    return keyfold::gallery::takeAll(theme, out, parser.value(QStringLiteral("only"))) ? 0 : 1;
}
