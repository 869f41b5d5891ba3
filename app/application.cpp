// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/cli/interrupt.h"
#include "app/cli/run.h"
#include "app/parts.h"
#include "app/singleinstance.h"
#include "base/threadhandoff.h"
#include "base/whendone.h"
#include "store/profile.h"
#include "ui/common/appsettings.h"
#include "ui/common/theme.h"
#include "ui/common/translations.h"
#include "ui/mainwindow.h"
#include "ui/windowkeeper.h"

#include <QApplication>
#include <QDesktopServices>
#include <QTimer>

#include <cstdio>
#include <optional>

#include <unistd.h>

namespace quayside {
namespace {

constexpr int settleMs = 800;

bool hasScreen()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int sayNoScreen(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    installTranslations({});
    const QString words =
        QCoreApplication::translate("CommandLine", "There is no screen to open a window on. Use “quayside export FILE --to pdf”, or “quayside --help”.");
    std::fprintf(stderr, "quayside: %s\n", qUtf8Printable(words));
    return cli::WrongUse;
}

/// On the main thread; without a browser prints the address.
void openInBrowser(const QUrl &url)
{
    callIn(QCoreApplication::instance(), [url] {
        if (QGuiApplication::platformName() == QLatin1StringView("offscreen") || !QDesktopServices::openUrl(url))
            tellUrl(url);
    });
}

void say(const QString &words)
{
    std::fprintf(stderr, "quayside: %s\n", qUtf8Printable(words));
}

/// The exit code of a start that must not open a window; nothing: it is the first. @p files: those that are still to be opened.
std::optional<int> handOver(SingleInstance &instance, QStringList &files)
{
    Patience patience;
    patience.waits = [] { say(QCoreApplication::translate("CommandLine", "The open window is busy. Waiting until it takes the files…")); };
    switch (instance.claim(files, patience)) {
    case SingleInstance::Claim::First: return {};
    case SingleInstance::Claim::HandedOver: return cli::AllSucceeded;
    case SingleInstance::Claim::NoAnswer: break;
    }
    say(QCoreApplication::translate("CommandLine", "The open window does not answer, and a second one would get in its way. Wait until it does, or end it, "
                                                   "then start again."));
    return cli::SomeFailed;
}

/// For the documentation: grabs the window once its lists have filled, then exits.
void takeScreenshot(MainWindow &window, const QString &file)
{
    window.resize(1280, 800); // whatever screen there is
    QTimer::singleShot(settleMs, &window, [&window, file] {
        const bool saved = window.grab().save(file);
        QCoreApplication::exit(saved ? cli::AllSucceeded : cli::SomeFailed);
    });
}

} // namespace

int runWindow(const cli::WindowCommand &command, int &argc, char **argv)
{
    if (!command.screenshot.isEmpty() && !hasScreen())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasScreen())
        return sayNoScreen(argc, argv);
    QApplication application(argc, argv);
    setUpApplication();
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Quayside"));
    QGuiApplication::setDesktopFileName(QStringLiteral("quayside"));

    const Profile profile = profileAt(command.common.profile);
    if (const auto made = profile.makeFolders(); !made)
        return cli::sayError(made.error());
    AppSettings settings(profile.settingsFile);
    installTranslations(settings.language());
    SingleInstance instance(profile.runFolder, ::geteuid());
    QStringList files = command.files;
    if (command.screenshot.isEmpty()) { // a picture leaves an open window alone
        if (const auto code = handOver(instance, files))
            return *code;
        instance.listen();
    }

    applyTheme(settings.theme());
    EngineConfig config;
    config.profileFolder = profile.folder;
    config.concurrency = settings.concurrency();
    config.takeOrphans = true;
    config.manageAccounts = true;
    const std::unique_ptr<Engine> engine = makeEngine(config, openInBrowser);
    WindowKeeper keeper(*engine, settings);
    // End of session, or Ctrl-C in the terminal: close as usual. Before the engine starts, which leaves files when it is killed.
    const cli::Interrupt interrupt([&keeper] {
        keeper.window().closeAtOnce(); // keeps its layout
        QApplication::quit();
    });
    QObject::connect(&instance, &SingleInstance::opened, &keeper, [&keeper](const QStringList &more) {
        keeper.window().openSources(more);
        keeper.window().raiseAndActivate();
    });
    whenDone(engine->start(), &keeper, [&keeper, files](const Result<void> &started) {
        keeper.engineStarted(started);
        if (!started)
            return;
        if (files.isEmpty())
            keeper.window().restoreSources();
        keeper.window().openSources(files);
    });
    keeper.window().show();
    if (!command.screenshot.isEmpty())
        takeScreenshot(keeper.window(), command.screenshot);
    const int code = QApplication::exec();
    instance.close(); // what comes now would be lost
    engine->shutdown();
    return code;
}

} // namespace quayside
