// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/remedies.h"

#include "model/resumepolicy.h"

#include <QCoreApplication>

namespace quayside {

namespace {

QList<Remedy> against(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DestinationMissing:
    case ErrorCode::DestinationNotWritable:
    case ErrorCode::DiskFull:
    case ErrorCode::PublishFailed: return {Remedy::OtherFolder};
    case ErrorCode::DestinationIsSource: return {Remedy::OtherFolder, Remedy::OtherName};
    case ErrorCode::DestinationExists:
    case ErrorCode::DestinationsExist: return {Remedy::KeepBoth, Remedy::Replace, Remedy::OtherName, Remedy::OtherFolder};
    case ErrorCode::DestinationLocked: return {Remedy::KeepBoth, Remedy::OtherFolder};
    case ErrorCode::NameInvalid: return {Remedy::OtherName};
    case ErrorCode::StrictWarnings: return {Remedy::OpenSource, Remedy::AllowWarnings};
    case ErrorCode::SourceTooComplex:
    case ErrorCode::SourceTooDeep:
    case ErrorCode::SourceMalformed:
    case ErrorCode::SourceEncoding: return {Remedy::OpenSource};
    case ErrorCode::SignInRequired:
    case ErrorCode::SignInFailed:
    case ErrorCode::PermissionDenied: return {Remedy::SignIn};
    default: return {};
    }
}

} // namespace

QList<Remedy> remediesFor(const ExportJob &job)
{
    if (!job.error || job.isActive())
        return {};
    QList<Remedy> all = against(job.error->code);
    if (job.request.isLocal() || resumePolicy(job).action == NextAction::SignIn)
        all.removeAll(Remedy::SignIn);
    if (job.request.path().isEmpty())
        all.removeAll(Remedy::OpenSource);
    all.append(Remedy::EditAndRun);
    return all;
}

QString words(Remedy remedy)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Remedy", text); };
    switch (remedy) {
    case Remedy::OtherFolder: return tr("Other &folder…");
    case Remedy::OtherName: return tr("Other &name…");
    case Remedy::KeepBoth: return tr("Keep &both");
    case Remedy::Replace: return tr("Re&place the old file");
    case Remedy::SignIn: return tr("Si&gn in…");
    case Remedy::AllowWarnings: return tr("Export with its &warnings");
    case Remedy::OpenSource: return tr("Open the &source");
    case Remedy::EditAndRun: return tr("&Edit and run…");
    }
    return {};
}

} // namespace quayside
