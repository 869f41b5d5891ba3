// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http/remotelog.h"

namespace quayside {

Q_LOGGING_CATEGORY(remoteLog, "quayside.remote", QtWarningMsg)

QString loggedUrl(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

void logCall(const HttpRequest &request, const HttpResult &result, qint64 milliseconds)
{
    const QString outcome = result ? QString::number(result->status) : QString(errorId(result.error().error.code));
    qCInfo(remoteLog).noquote() << methodName(request.method) << loggedUrl(request.url) << outcome << milliseconds << "ms";
}

} // namespace quayside
