// SPDX-FileCopyrightText: The Keyfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>

#include "app/desktop/application.h"
#include "app/desktop/process.h"
#include "app/desktop/single_instance.h"
#include "core/base/clock.h"
#include "core/base/locked_memory.h"
#include "core/crypto/system_random.h"
#include "ui/style/language.h"
#include "ui/style/theme.h"

namespace {

using keyfold::Path;
using keyfold::desktop::Application;
using keyfold::desktop::Handover;
using keyfold::desktop::SingleInstance;

/// What this start would hand over: from where it was started, names mean something else in the other program.
Handover handoverOf(const QString& file)
{
    std::error_code gone;
    return {file.isEmpty() ? Path() : std::filesystem::absolute(keyfold::ui::toPath(file), gone),
        qgetenv("XDG_ACTIVATION_TOKEN")};
}

void receive(Application& application, const Handover& handover)
{
    application.comeToFront(handover.activation);
    application.open(handover.file);
}

/// The windows in one language, until the program ends or another is chosen.
int run(keyfold::ui::Theme& theme, SingleInstance& instance, const Path& file, Application::Appear appear)
{
    const keyfold::ui::Language language(Application::chosenLanguage());
    const keyfold::SystemClock clock;
    keyfold::SystemRandom random;
    Application application({keyfold::DeviceFolders::standard(), clock, random, {}});
    theme.setChoice(application.theme());
    QObject::connect(&application, &Application::themeChosen, &theme, &keyfold::ui::Theme::setChoice);
    QObject::connect(&instance, &SingleInstance::received, &application,
        [&application](const Handover& other) { receive(application, other); });
    application.start(file, appear);
    return QApplication::exec();
}

} // namespace

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
    const QCommandLineOption background(QStringLiteral("background"),
        QApplication::translate("main", "Start without a window, where the icon in the tray is on."));
    parser.addOption(background);
    parser.addPositionalArgument(QStringLiteral("file"),
        QApplication::translate("main", "The wallet, handoff or import file to open."), QStringLiteral("[file]"));
    parser.process(app);

    const auto handover = handoverOf(parser.positionalArguments().value(0));
    SingleInstance instance(SingleInstance::standardFolder());
    switch (instance.take(handover)) {
    case SingleInstance::Place::First:
    case SingleInstance::Place::Alone:
        break;
    case SingleInstance::Place::HandedOver:
        return EXIT_SUCCESS;
    case SingleInstance::Place::NoAnswer:
        qWarning("%s",
            qUtf8Printable(QApplication::translate(
                "main", "Keyfold runs already and does not answer. End it in the system's list of programs first.")));
        return EXIT_FAILURE;
    }

    keyfold::ui::Theme theme(app);
    int code = run(theme, instance, handover.file,
        parser.isSet(background) ? Application::Appear::Background : Application::Appear::Window);
    while (code == Application::languageChanged)
        code = run(theme, instance, {}, Application::Appear::Window);
    return code;
}
