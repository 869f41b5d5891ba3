// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/http/httpclient.h"

#include <QLoggingCategory>

namespace quayside {

Q_DECLARE_LOGGING_CATEGORY(remoteLog)

/// What the log may see of an address: scheme, host, port, path. Queries hold signatures and codes, user parts hold passwords.
QString loggedUrl(const QUrl &url);

/// One line a request: method, loggedUrl, status or error id, milliseconds. No header and no body ever reaches the log, so there is
/// nothing to black out.
void logCall(const HttpRequest &request, const HttpResult &result, qint64 milliseconds);

} // namespace quayside
