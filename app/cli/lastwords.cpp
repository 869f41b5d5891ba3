// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lastwords.h"

#include "base/exporterror.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <array>
#include <csignal>
#include <cstring>
#include <exception>
#include <new>
#include <system_error>

#include <sys/resource.h>
#include <unistd.h>

namespace quayside {
namespace {

// Prepared in advance: later there may be no memory.
using Words = std::array<char, 1024>;
Words noMemory{};
Words noThreads{};

void prepare(Words &words, ErrorCode code)
{
    const QByteArray text = "quayside: " + sentence(ExportError{code, {}, {}, {}}).toUtf8().left(words.size() - 32) + '\n';
    words.fill('\0');
    std::memcpy(words.data(), text.constData(), static_cast<std::size_t>(text.size()));
}

[[noreturn]] void leaveWith(const Words &words)
{
    [[maybe_unused]] const auto told = ::write(STDERR_FILENO, words.data(), std::strlen(words.data()));
    ::_exit(1);
}

[[noreturn]] void onTerminate()
{
    if (const std::exception_ptr thrown = std::current_exception()) {
        try {
            std::rethrow_exception(thrown);
        } catch (const std::bad_alloc &) {
            leaveWith(noMemory);
        } catch (const std::system_error &error) {
            if (error.code() == std::errc::resource_unavailable_try_again)
                leaveWith(noThreads);
        } catch (...) {
            std::abort();
        }
    }
    std::abort();
}

extern "C" void onCrash(int)
{
    leaveWith(noMemory);
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
bool memoryIsLimited()
{
    rlimit space{};
    rlimit data{};
    return (::getrlimit(RLIMIT_AS, &space) == 0 && space.rlim_cur != RLIM_INFINITY) || (::getrlimit(RLIMIT_DATA, &data) == 0 && data.rlim_cur != RLIM_INFINITY);
}

void handleCrashes()
{
    // Out of memory, C libraries abort or dereference null. Without a limit, leave crashes and cores as they are.
    if (!memoryIsLimited())
        return;
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGTRAP, SIGILL})
        ::signal(signal, onCrash);
}
#else
void handleCrashes() {}
#endif

QtMessageHandler sayAsBefore = nullptr;

// Qt reports only here that a pool's thread did not start; its work would be awaited for ever.
void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.contains(QLatin1StringView("Thread creation error")))
        leaveWith(noThreads);
    sayAsBefore(type, context, message);
}

} // namespace

void leaveWhenThreadsRunOut()
{
    const QtMessageHandler before = qInstallMessageHandler(onMessage);
    if (before != onMessage)
        sayAsBefore = before;
}

Result<void> raiseFileLimit()
{
    constexpr rlim_t usual = 1024;
    constexpr rlim_t least = 256;
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0 || files.rlim_cur >= usual)
        return {};
    files.rlim_cur = std::min(usual, files.rlim_max);
    ::setrlimit(RLIMIT_NOFILE, &files);
    return files.rlim_cur >= least ? Result<void>() : failure(ErrorCode::OutOfFiles, {{QStringLiteral("limit"), QString::number(files.rlim_cur)}});
}

void installLastWords()
{
    prepare(noMemory, ErrorCode::OutOfMemory);
    prepare(noThreads, ErrorCode::OutOfThreads);
    std::set_terminate(onTerminate);
    // Both become write errors.
    ::signal(SIGXFSZ, SIG_IGN);
    ::signal(SIGPIPE, SIG_IGN);
    handleCrashes();
}

} // namespace quayside
