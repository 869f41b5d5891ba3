// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exportjob.h"

#include "model/resumepolicy.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace quayside {
namespace {

struct Named {
    const char *id;
    const char *words;
};

constexpr std::array states{
    Named{"queued", QT_TRANSLATE_NOOP("JobState", "Queued")},     Named{"running", QT_TRANSLATE_NOOP("JobState", "Running")},
    Named{"succeeded", QT_TRANSLATE_NOOP("JobState", "Done")},    Named{"failed", QT_TRANSLATE_NOOP("JobState", "Failed")},
    Named{"canceled", QT_TRANSLATE_NOOP("JobState", "Canceled")}, Named{"interrupted", QT_TRANSLATE_NOOP("JobState", "Interrupted")},
};

constexpr std::array reasons{
    Named{"", ""},
    Named{"outcome-unknown", QT_TRANSLATE_NOOP("JobState", "Interrupted: outcome unknown")},
    Named{"still-running-there", QT_TRANSLATE_NOOP("JobState", "Interrupted: still running there")},
    Named{"needs-sign-in", QT_TRANSLATE_NOOP("JobState", "Interrupted: needs sign-in")},
    Named{"needs-secret", QT_TRANSLATE_NOOP("JobState", "Interrupted: needs a secret")},
    Named{"crashed", QT_TRANSLATE_NOOP("JobState", "Interrupted: the program crashed")},
};

void putTime(QJsonObject &object, QLatin1StringView key, const QDateTime &time)
{
    if (time.isValid())
        object.insert(key, time.toUTC().toString(Qt::ISODateWithMs));
}

} // namespace

QLatin1StringView jobStateId(JobState state)
{
    return QLatin1StringView(states[static_cast<std::size_t>(state)].id);
}

QLatin1StringView interruptReasonId(InterruptReason reason)
{
    return QLatin1StringView(reasons[static_cast<std::size_t>(reason)].id);
}

Result<JobState> jobStateFromId(const QString &id)
{
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (id == QLatin1StringView(states[i].id))
            return static_cast<JobState>(i);
    }
    return failure(ErrorCode::StoredRequestUnreadable, {{QStringLiteral("reason"), QStringLiteral("state %1").arg(id)}});
}

InterruptReason interruptReasonFromId(const QString &id)
{
    for (std::size_t i = 1; i < reasons.size(); ++i) {
        if (id == QLatin1StringView(reasons[i].id))
            return static_cast<InterruptReason>(i);
    }
    return InterruptReason::None;
}

QString stateWords(JobState state, InterruptReason reason)
{
    if (state == JobState::Interrupted && reason != InterruptReason::None)
        return QCoreApplication::translate("JobState", reasons[static_cast<std::size_t>(reason)].words);
    return QCoreApplication::translate("JobState", states[static_cast<std::size_t>(state)].words);
}

QJsonObject toJson(const ExportJob &job)
{
    QJsonObject object{{QStringLiteral("id"), job.id}, {QStringLiteral("batch"), job.batch}, {QStringLiteral("state"), jobStateId(job.state)}};
    if (job.interrupt != InterruptReason::None)
        object.insert(QLatin1StringView("reason"), interruptReasonId(job.interrupt));
    object.insert(QLatin1StringView("title"), job.request.title);
    object.insert(QLatin1StringView("request"), toJson(job.request));
    if (job.isActive()) {
        QJsonObject progress{{QStringLiteral("stage"), stageId(job.progress.stage)}};
        if (job.progress.percent >= 0)
            progress.insert(QLatin1StringView("percent"), job.progress.percent);
        if (!job.progress.words.isEmpty())
            progress.insert(QLatin1StringView("words"), job.progress.words);
        object.insert(QLatin1StringView("progress"), progress);
    }
    QJsonArray artifacts;
    for (const Artifact &artifact : job.artifacts)
        artifacts.append(toJson(artifact));
    object.insert(QLatin1StringView("artifacts"), artifacts);
    QJsonArray warnings;
    for (const Warning &warning : job.warnings)
        warnings.append(toJson(warning));
    object.insert(QLatin1StringView("warnings"), warnings);
    if (job.error) {
        QJsonObject error = toJson(*job.error);
        error.insert(QLatin1StringView("action"), errorWords(job).action); // names this job's own next action
        object.insert(QLatin1StringView("error"), error);
    }
    if (const NextAction next = resumePolicy(job).action; next != NextAction::None)
        object.insert(QLatin1StringView("next"), nextActionId(next));
    QJsonObject facts;
    for (const auto &[key, value] : job.facts.asKeyValueRange())
        facts.insert(key, value);
    if (!facts.isEmpty())
        object.insert(QLatin1StringView("facts"), facts);
    putTime(object, QLatin1StringView("created"), job.created);
    putTime(object, QLatin1StringView("started"), job.started);
    putTime(object, QLatin1StringView("finished"), job.finished);
    object.insert(QLatin1StringView("attempts"), job.attempts);
    return object;
}

} // namespace quayside
