// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>

#include "app/desktop/application.h"
#include "app/desktop/process.h"
#include "core/base/clock.h"
#include "core/base/locked_memory.h"
#include "core/crypto/system_random.h"
#include "ui/style/theme.h"

int main(int argc, char** argv)
{
    keyfold::forbidMemoryInspection();
    keyfold::desktop::keepFilesPrivate();
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("keyfold"));
    QApplication::setApplicationDisplayName(QString()); // the window's title says it already
    QApplication::setApplicationVersion(QStringLiteral(KEYFOLD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("keyfold"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "A key wallet for small businesses."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("file"), QApplication::translate("main", "The wallet to open."), QStringLiteral("[file]"));
    parser.process(app);

    keyfold::ui::Theme theme(app);
    const keyfold::SystemClock clock;
    keyfold::SystemRandom random;
    keyfold::desktop::Application application({keyfold::DeviceFolders::standard(), clock, random, {}});
    theme.setChoice(application.theme());
    QObject::connect(&application, &keyfold::desktop::Application::themeChosen, &theme, &keyfold::ui::Theme::setChoice);
    application.start(keyfold::ui::toPath(parser.positionalArguments().value(0)));
    return QApplication::exec();
}
