// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>

#include <functional>

namespace quayside {

/// Tells the desktop something, by the Desktop Notifications Specification (org.freedesktop.Notifications, Notify). Never waits; where there is no
/// session bus nothing happens.
class DesktopNotifier
{
public:
    DesktopNotifier();

    /// A notification with a title and a line below it, both plain text.
    void tell(const QString &title, const QString &body) const;

    /// How the message leaves; another one in tests.
    std::function<void(const QDBusMessage &)> send;
};

} // namespace quayside
