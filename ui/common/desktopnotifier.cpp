// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/desktopnotifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QFile>
#include <QStandardPaths>

namespace quayside {

namespace {

/// Without an address the library would start a bus of its own, and wait for it.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
           || QFile::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/bus"));
}

void sendToSession(const QDBusMessage &message)
{
    if (hasSessionBus())
        QDBusConnection::sessionBus().send(message);
}

} // namespace

DesktopNotifier::DesktopNotifier() : send(sendToSession) {}

void DesktopNotifier::tell(const QString &title, const QString &body) const
{
    constexpr uint replacesNone = 0;
    constexpr int untilTheDesktopSays = -1;
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage message = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"), service, QStringLiteral("Notify"));
    message.setArguments({QCoreApplication::applicationName(), replacesNone, QStringLiteral("quayside"), title,
                          body.toHtmlEscaped(), // bodies may have markup, titles not
                          QStringList(), QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("quayside")}}, untilTheDesktopSays});
    send(message);
}

} // namespace quayside
