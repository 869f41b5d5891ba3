// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace quayside {

/// Scheme, host and port of @p a and @p b are the same (default ports filled in, host case ignored).
bool sameOrigin(const QUrl &a, const QUrl &b);

/// https, or http to this very computer (127.0.0.0/8, ::1, localhost).
bool isSafeTransport(const QUrl &url);

/// The host is this very computer.
bool isLoopback(const QString &host);

} // namespace quayside
