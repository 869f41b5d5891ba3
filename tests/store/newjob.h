// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/jobstore.h"

#include <QDateTime>
#include <QJsonDocument>

namespace quayside::test {

/// A job of the local engine as it is submitted, to HTML.
inline NewJob newJob(const QString &title, const QString &path)
{
    NewJob job;
    job.request.title = title;
    job.request.settings[sourceScope].values = {{QStringLiteral("path"), path}};
    job.request.target = QStringLiteral("html");
    job.request.destination.folder = QStringLiteral("/out");
    job.requestJson = QJsonDocument(toJson(job.request)).toJson(QJsonDocument::Compact);
    return job;
}

} // namespace quayside::test
