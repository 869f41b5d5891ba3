// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace quayside::cli {

/// The first SIGINT or SIGTERM calls back in the event loop; the second exits with 130, as does a watchdog three seconds after the first.
class Interrupt
{
    Q_DISABLE_COPY_MOVE(Interrupt)

public:
    explicit Interrupt(std::function<void()> onFirst);
    ~Interrupt();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace quayside::cli
