// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace quayside {

/// Whether scheme, host and port are the same (default ports filled in, host case ignored).
bool sameOrigin(const QUrl &a, const QUrl &b);

/// https, or http to this computer (127.0.0.0/8, ::1, localhost).
bool isSafeTransport(const QUrl &url);

/// Whether the host is this computer.
bool isLoopback(const QString &host);

} // namespace quayside
