// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace quayside {

/// Tells the desktop something over the session bus: notifications by the Desktop Notifications Specification (org.freedesktop.Notifications,
/// Notify), and progress on the program's icon (com.canonical.Unity.LauncherEntry, Update), as docks and task bars show it. The caller never waits, not
/// for the connection either; where there is no session bus nothing happens.
class DesktopNotifier
{
    Q_DISABLE_COPY_MOVE(DesktopNotifier)

public:
    /// @p deliver brings a message to the session bus; called in a thread of its own, one message after the other.
    explicit DesktopNotifier(std::function<void(const QDBusMessage &)> deliver = {});
    /// Waits half a second for what is on its way, no longer.
    ~DesktopNotifier();

    /// A notification with a title and a line below it, both plain text.
    void tell(const QString &title, const QString &body) const;
    /// @p percent of all exports that are not done, 0–100; -1: nothing runs. Repeating a figure sends nothing.
    void showProgress(int percent);

    /// How a message leaves; another one in tests.
    std::function<void(const QDBusMessage &)> send;

private:
    std::unique_ptr<QThreadPool> m_pool; ///< one thread, for the bus
    int m_shown = -1;
};

} // namespace quayside
