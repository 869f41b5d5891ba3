// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <array>
#include <csignal>
#include <ctime>
#include <utility>

#include <sys/socket.h>
#include <unistd.h>

namespace quayside::cli {
namespace {

/// After the first signal; a little less than the three seconds promised.
constexpr long deadlineMilliseconds = 2500;

// A signal handler reaches only globals; they belong to the one live Interrupt.
std::array<int, 2> sockets{-1, -1};
volatile std::sig_atomic_t seen = 0;
timer_t deadline{};
volatile std::sig_atomic_t hasDeadline = 0;

extern "C" void onDeadline(int)
{
    ::_exit(130);
}

extern "C" void onSignal(int)
{
    if (seen) {
        constexpr char newLine[] = "\r\n";
        [[maybe_unused]] const auto told = ::write(STDERR_FILENO, newLine, 2);
        ::_exit(130);
    }
    seen = 1;
    if (hasDeadline) {
        const itimerspec after{{0, 0}, {deadlineMilliseconds / 1000, deadlineMilliseconds % 1000 * 1'000'000}};
        ::timer_settime(deadline, 0, &after, nullptr);
    }
    const char byte = 1;
    [[maybe_unused]] const auto sent = ::write(sockets[0], &byte, 1);
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

} // namespace

Interrupt::Interrupt(std::function<void()> onFirst)
{
    seen = 0;
    handle(SIGALRM, onDeadline);
    sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGALRM;
    hasDeadline = ::timer_create(CLOCK_MONOTONIC, &event, &deadline) == 0 ? 1 : 0;
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(sockets[1], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [onFirst = std::move(onFirst)] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(sockets[1], &byte, 1);
        onFirst();
    });
    handle(SIGINT, onSignal);
    handle(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    // Never stopped again: anything after this may hang.
    if (!seen && std::exchange(hasDeadline, 0))
        ::timer_delete(deadline);
    m_notifier.reset();
    for (int &socket : sockets) {
        if (socket >= 0)
            ::close(std::exchange(socket, -1));
    }
}

} // namespace quayside::cli
