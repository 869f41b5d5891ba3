// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "model/artifact.h"
#include "model/exportrequest.h"

#include <QDateTime>

namespace quayside {

using JobId = qint64;

enum class JobState { Queued, Running, Succeeded, Failed, Canceled, Interrupted };

/// Why an interrupted job cannot continue by itself.
enum class InterruptReason { None, OutcomeUnknown, StillRunningThere, NeedsSignIn, NeedsSecret, Crashed };

QLatin1StringView jobStateId(JobState state);
QLatin1StringView interruptReasonId(InterruptReason reason);
Result<JobState> jobStateFromId(const QString &id);
InterruptReason interruptReasonFromId(const QString &id);
/// The translated state with the interrupt reason: "Interrupted: needs sign-in".
QString stateWords(JobState state, InterruptReason reason = InterruptReason::None);

/// What support asks for, by the API's field name: request_id, trace_id, errorInstanceId …
using Facts = QMap<QString, QString>;

/// A request with an identity and a state; a copy of what the store has.
struct ExportJob {
    JobId id = 0;
    QString batch; ///< shared by jobs submitted together
    ExportRequest request;
    JobState state = JobState::Queued;
    InterruptReason interrupt = InterruptReason::None;
    Progress progress;
    QList<Artifact> artifacts;
    QList<Warning> warnings;
    std::optional<ExportError> error;
    Facts facts;
    QDateTime created;
    QDateTime started;
    QDateTime finished;
    int attempts = 0;
    bool hasSavedState = false; ///< a run saved its state
    QString sourceStamp;        ///< the source when its last run read it, see sourceStamp(); empty: not known

    [[nodiscard]] bool isActive() const { return state == JobState::Queued || state == JobState::Running; }
    [[nodiscard]] bool isFinished() const { return !isActive(); }
};

/// All fields, for `--json`, `history --json` and "copy report"; schema in docs/cli-json.md.
QJsonObject toJson(const ExportJob &job);

} // namespace quayside
