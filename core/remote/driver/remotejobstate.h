// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"

namespace quayside {

/// A file that is down already, in the job's staging folder.
struct FetchedFile {
    Download step;
    QString path;
    QString serviceName;
    QString extension;
    QString mediaType;
    qint64 size = 0;
    QString phase; ///< of its transition, to fetch it again when it is gone
    QJsonObject memo;
};

/// All that a remote job must remember to go on after a crash: the stored form of "where it stands".
struct RemoteJobState {
    AccountSettings account; ///< as it was when the job began
    QString phase;
    QJsonObject memo;
    Facts facts;
    QList<Warning> notes;
    Step step;
    bool sent = false;    ///< a Creates step was about to go out: its outcome is unknown until an answer is stored
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
