// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http/clock.h"

#include <QRandomGenerator>
#include <QTimer>

namespace quayside {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> work)
{
    // Coarse timers may fire early; no request may beat Retry-After.
    QTimer::singleShot(delay, Qt::PreciseTimer, context, std::move(work));
}

double SystemClock::random()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace quayside
