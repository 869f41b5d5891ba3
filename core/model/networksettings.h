// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <chrono>

namespace quayside {

/// How Quayside reaches the network. No secrets: the proxy password is in the keychain.
struct NetworkSettings {
    enum class Proxy { System, None, Manual };
    Proxy proxy = Proxy::System;
    QString proxyHost;    ///< Manual
    int proxyPort = 8080; ///< Manual
    QString proxyUser;    ///< Manual; empty: no proxy sign-in
    bool proxyIsSocks = false;
    QStringList noProxyFor{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")}; ///< reached directly
    QString caFile;                                                     ///< PEM certificates trusted in addition to the system's; may be empty
    std::chrono::milliseconds answerTimeout = std::chrono::seconds(60); ///< until the first byte of a reply
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(60);   ///< between two pieces of a reply
    std::chrono::milliseconds pollingDeadline = std::chrono::hours(2);  ///< until polling an export stops
    qint64 bodyLimit = 8 * 1024 * 1024;                                 ///< bytes of a reply that is not a file
    qint64 downloadLimit = 8LL * 1024 * 1024 * 1024;                    ///< bytes of a file
    bool http2 = false;                                                 ///< known faults in Qt 6.4

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

} // namespace quayside
