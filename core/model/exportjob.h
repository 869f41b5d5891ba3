// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "model/artifact.h"
#include "model/exportrequest.h"

#include <QDateTime>

namespace quayside {

using JobId = qint64;

enum class JobState { Queued, Running, Succeeded, Failed, Canceled, Interrupted };

/// Why an interrupted job cannot go on by itself.
enum class InterruptReason { None, OutcomeUnknown, StillRunningThere, NeedsSignIn, NeedsSecret, Crashed };

QLatin1StringView jobStateId(JobState state);
QLatin1StringView interruptReasonId(InterruptReason reason);
Result<JobState> jobStateFromId(const QString &id);
InterruptReason interruptReasonFromId(const QString &id);
/// The state in the language of the program, with the reason of an interruption: "Interrupted: needs sign-in".
QString stateWords(JobState state, InterruptReason reason = InterruptReason::None);

/// What support will ask for, by the field's own name: request_id, trace_id, errorInstanceId …
using Facts = QMap<QString, QString>;

/// A request with an identity and a state. A value; the store holds its truth.
struct ExportJob {
    JobId id = 0;
    QString batch; ///< jobs submitted together share it
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
    bool hasSavedState = false; ///< a run has stored where it stood

    [[nodiscard]] bool isActive() const { return state == JobState::Queued || state == JobState::Running; }
    [[nodiscard]] bool isFinished() const { return !isActive(); }
};

/// Every field, for `--json`, `history --json` and "copy report"; the schema is in docs/cli-json.md.
QJsonObject toJson(const ExportJob &job);

} // namespace quayside
