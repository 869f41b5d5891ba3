// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"

namespace quayside {

/// A downloaded file, in the job's staging folder.
struct FetchedFile {
    Download step;
    QString path;
    QString serviceName;
    QString extension;
    QString mediaType;
    qint64 size = 0;
    QString phase; ///< of its transition, to fetch it again if it is gone
    QJsonObject memo;
};

/// Everything a remote job needs to go on after a crash.
struct RemoteJobState {
    AccountSettings account; ///< as it was when the job began
    QString phase;
    QJsonObject memo;
    Facts facts;
    QList<Warning> notes;
    Step step;
    bool sent = false;    ///< a Creates request may have gone out: its outcome is unknown until an answer is stored
    int asked = 0;        ///< status requests answered so far
    qint64 since = 0;     ///< when following began, UTC epoch milliseconds; 0: not yet
    qint64 notBefore = 0; ///< PollAfter: earliest time of the request, UTC epoch milliseconds
    QList<FetchedFile> files;

    /// What the dialect is told.
    [[nodiscard]] RemoteState state(const ExportRequest &request, const QStringList &trustedHosts) const;
};

/// The stored form, `version` first. Holds no secret and no signed link.
QJsonObject toJson(const RemoteJobState &memory);
/// Reads any stored version. Error: StoredRequestUnreadable.
Result<RemoteJobState> remoteJobStateFromJson(const QJsonObject &object);

} // namespace quayside
