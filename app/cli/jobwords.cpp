// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobwords.h"

#include "model/resumepolicy.h"

#include <QCoreApplication>

namespace quayside::cli {
namespace {

QString resumeCommand(const ExportJob &job)
{
    return QStringLiteral("quayside resume %1").arg(job.id);
}

TerminalWays waysOf(const ExportJob &job, bool kept)
{
    if (!kept || job.id == 0)
        return {};
    const bool canGoOn = resumePolicy(job).action != NextAction::None;
    return {canGoOn ? resumeCommand(job) : QString(), QStringLiteral("quayside report %1").arg(job.id)};
}

} // namespace

ErrorWords errorWordsHere(const ExportJob &job, bool kept)
{
    return job.error ? terminalWords(*job.error, waysOf(job, kept)) : ErrorWords{};
}

bool goesOnThere(const ExportJob &job)
{
    return job.state == JobState::Canceled && !job.request.isLocal() && job.hasSavedState;
}

QString goesOnThereWords(const ExportJob &job, bool kept)
{
    const QString canceled = QCoreApplication::translate("CommandLine", "It is no longer followed here; what the service has begun goes on there.");
    if (!kept)
        return canceled;
    return canceled + u' ' + QCoreApplication::translate("CommandLine", "Follow it again with “%1”.").arg(resumeCommand(job));
}

QJsonObject jsonOf(const ExportError &error)
{
    QJsonObject object = toJson(error);
    object.insert(QLatin1StringView("action"), terminalWords(error).action);
    return object;
}

QJsonObject jsonOf(const ExportJob &job, bool kept)
{
    QJsonObject object = toJson(job);
    if (job.error) {
        QJsonObject error = object.value(QLatin1StringView("error")).toObject();
        error.insert(QLatin1StringView("action"), errorWordsHere(job, kept).action);
        object.insert(QLatin1StringView("error"), error);
    }
    if (goesOnThere(job))
        object.insert(QLatin1StringView("goesOnThere"), true);
    return object;
}

} // namespace quayside::cli
