// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/http/httpclient.h"

#include <QLoggingCategory>

namespace quayside {

Q_DECLARE_LOGGING_CATEGORY(remoteLog)

/// The part of an address that may be logged: scheme, host, port, path. Queries hold signatures and codes, user info holds passwords.
QString loggedUrl(const QUrl &url);

/// Logs one line a request: method, loggedUrl, status or error id, milliseconds. Never a header or body, so there is nothing to redact.
void logCall(const HttpRequest &request, const HttpResult &result, qint64 milliseconds);

} // namespace quayside
