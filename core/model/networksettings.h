// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <chrono>

namespace quayside {

/// How Quayside reaches the network. A value without secrets; the proxy's password goes into the keychain.
struct NetworkSettings {
    enum class Proxy { System, None, Manual };
    Proxy proxy = Proxy::System;
    QString proxyHost;    ///< Manual
    int proxyPort = 8080; ///< Manual
    QString proxyUser;    ///< Manual; empty: no sign-in at the proxy
    bool proxyIsSocks = false;
    QStringList noProxyFor{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")}; ///< hosts reached directly
    QString caFile;                                                     ///< PEM; its certificates are trusted beside the system's; empty: none
    std::chrono::milliseconds answerTimeout = std::chrono::seconds(60); ///< until the first byte of an answer
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(60);   ///< between two pieces of an answer
    std::chrono::milliseconds pollingDeadline = std::chrono::hours(2);  ///< until an export is left to itself
    qint64 bodyLimit = 8 * 1024 * 1024;                                 ///< bytes of an answer that is no file
    qint64 downloadLimit = 8LL * 1024 * 1024 * 1024;                    ///< bytes of a file
    bool http2 = false;                                                 ///< Qt 6.4 has known faults there

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

} // namespace quayside
