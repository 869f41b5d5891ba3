// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTimer>

namespace quayside::test {

/// Turns the event loop until @p done says so; false when @p milliseconds are over. QTest::qWaitFor sleeps 10 ms after each turn: where a client
/// and its server share the thread, every hop between them costs that, and a test of five requests a third of a second.
template<class Done>
bool turnUntil(Done done, int milliseconds = 20000)
{
    const QDeadlineTimer deadline(milliseconds);
    QTimer wake; // what @p done looks at may change without an event of this thread
    wake.start(20);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace quayside::test
