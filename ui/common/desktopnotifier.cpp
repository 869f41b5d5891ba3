// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/desktopnotifier.h"

#include "base/threadhandoff.h"

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

/// The first call connects, which takes as long as the bus likes.
void toSessionBus(const QDBusMessage &message)
{
    if (hasSessionBus())
        QDBusConnection::sessionBus().send(message);
}

} // namespace

DesktopNotifier::DesktopNotifier(std::function<void(const QDBusMessage &)> deliver) : m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(1); // messages arrive in their order
    send = [this, deliver = deliver ? std::move(deliver) : toSessionBus](const QDBusMessage &message) {
        startIn(*m_pool, [message, deliver] { deliver(message); });
    };
}

DesktopNotifier::~DesktopNotifier()
{
    constexpr int milliseconds = 500;
    m_pool->clear();
    if (!m_pool->waitForDone(milliseconds))
        (void)m_pool.release(); // a bus that does not answer holds its thread, not the window; it ends with the program
}

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

void DesktopNotifier::showProgress(int percent)
{
    if (percent == m_shown)
        return;
    m_shown = percent;
    QDBusMessage message =
        QDBusMessage::createSignal(QStringLiteral("/org/quayside/Quayside"), QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
    message.setArguments({QStringLiteral("application://quayside.desktop"),
                          QVariantMap{{QStringLiteral("progress"), double(qMax(0, percent)) / 100}, {QStringLiteral("progress-visible"), percent >= 0}}});
    send(message);
}

} // namespace quayside
