// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/cli/run.h"
#include "app/parts.h"
#include "base/nativepath.h"
#include "ui/common/translations.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLoggingCategory>

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

/// Fonts need a QGuiApplication, which aborts without a screen unless offscreen.
std::unique_ptr<QCoreApplication> applicationFor(const quayside::cli::Command &command, int &argc, char **argv)
{
    const auto *exporting = std::get_if<quayside::cli::ExportCommand>(&command);
    const bool resuming = std::holds_alternative<quayside::cli::ResumeCommand>(command) || std::holds_alternative<quayside::cli::RerunCommand>(command);
    if (!resuming && !(exporting && quayside::needFonts(exporting->targets)))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
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
    // Our warnings report damaged images in plain words, with file and line; QT_LOGGING_RULES restores Qt's.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.svg=false\nqt.gui.imageio=false"));
    const QStringList arguments = argumentsOf(argc, argv);
    const auto wanted = quayside::cli::parseArguments(arguments);
    if (const auto *window = wanted ? std::get_if<quayside::cli::WindowCommand>(&*wanted) : nullptr)
        leave(quayside::runWindow(*window, argc, argv));
    const auto application = wanted ? applicationFor(*wanted, argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    quayside::nameApplication();
    // Machine-readable output is the same in every language.
    quayside::installTranslations(arguments.contains(QStringLiteral("--json")) ? QStringLiteral("en") : QString());
    // Again, for errors and help in the user's language.
    const auto command = quayside::cli::parseArguments(arguments);
    leave(command ? quayside::cli::run(*command, quayside::makeEngine) : quayside::cli::sayUsageError(command.error()));
}
