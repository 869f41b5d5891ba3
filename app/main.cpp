// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lastwords.h"
#include "app/cli/run.h"
#include "app/modules/module.h"
#include "app/modules/networkmodule.h"
#include "app/modules/pagesmodule.h"
#include "app/modules/windowmodule.h"
#include "app/parts.h"
#include "base/nativepath.h"
#include "ui/common/translations.h"

#include <QCoreApplication>
#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(quayside::pathFromNative(argv[i]));
    return arguments;
}

bool mayMakePages(const quayside::cli::Command &command)
{
    const auto *exporting = std::get_if<quayside::cli::ExportCommand>(&command);
    const bool again = std::holds_alternative<quayside::cli::ResumeCommand>(command) || std::holds_alternative<quayside::cli::RerunCommand>(command);
    return again || (exporting && (!exporting->presets.isEmpty() || quayside::needFonts(exporting->targets)));
}

/// If the pages module is missing, the export reports it.
std::unique_ptr<QCoreApplication> applicationFor(const quayside::cli::Command &command, int &argc, char **argv)
{
    if (mayMakePages(command)) {
        if (const auto pages = quayside::loadModule<quayside::PagesModule>())
            return (*pages)->application(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// Silences library messages meant for developers, unless one of Qt's variables asks for them.
void keepLibrariesQuiet()
{
    if (qEnvironmentVariableIsSet("QT_LOGGING_RULES") || qEnvironmentVariableIsSet("QT_MESSAGE_PATTERN") || qEnvironmentVariableIsSet("QT_FATAL_WARNINGS"))
        return;
    static QtMessageHandler before = nullptr;
    before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &text) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            before(type, context, text);
    });
}

/// Loads everything before the window opens, so that a missing module is reported first.
int openWindow(const quayside::cli::WindowCommand &command, int &argc, char **argv)
{
    const auto pages = quayside::loadModule<quayside::PagesModule>();
    const auto network = quayside::loadModule<quayside::NetworkModule>();
    const auto window = quayside::loadModule<quayside::WindowModule>();
    if (pages && network && window)
        return (*window)->run(command, argc, argv);
    const QCoreApplication application(argc, argv);
    quayside::installTranslations({});
    return quayside::cli::sayError(!pages ? pages.error() : !network ? network.error() : window.error());
}

/// With the simplest event loop: GLib's ends the process where it gets no file.
int sayEarly(const quayside::ExportError &error, int &argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application(argc, argv);
    quayside::installTranslations({});
    return quayside::cli::sayError(error);
}

/// Cleanup is done. A worker stuck in the system (Engine::leftWorkersBehind) must not be waited for nor lose its statics.
[[noreturn]] void leave(int exitCode)
{
    std::fflush(nullptr);
    std::_Exit(exitCode);
}

} // namespace

int main(int argc, char **argv)
{
    quayside::installLastWords();
    keepLibrariesQuiet();
    if (const auto enough = quayside::raiseFileLimit(); !enough)
        leave(sayEarly(enough.error(), argc, argv));
    // Largest decoded image in MB. A process-wide setting of Qt, so set before threads start.
    if (!qEnvironmentVariableIsSet("QT_IMAGEIO_MAXALLOC"))
        qputenv("QT_IMAGEIO_MAXALLOC", "512");
    const QStringList arguments = argumentsOf(argc, argv);
    const auto wanted = quayside::cli::parseArguments(arguments);
    if (const auto *window = wanted ? std::get_if<quayside::cli::WindowCommand>(&*wanted) : nullptr)
        leave(openWindow(*window, argc, argv));
    [[maybe_unused]] const auto application = wanted ? applicationFor(*wanted, argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    quayside::setUpApplication();
    // Machine-readable output is the same in every language.
    quayside::installTranslations(arguments.contains(QStringLiteral("--json")) ? QStringLiteral("en") : QString());
    quayside::installLastWords();
    quayside::leaveWhenThreadsRunOut();
    // Again, for errors and help in the user's language.
    const auto command = quayside::cli::parseArguments(arguments);
    const auto makeEngine = [](const quayside::EngineConfig &config) { return quayside::makeEngine(config, quayside::tellUrl); };
    leave(command ? quayside::cli::run(*command, makeEngine) : quayside::cli::sayError(command.error()));
}
