// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/driver/remotejob.h"

#include "base/whendone.h"
#include "remote/http/remotewords.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

namespace quayside {
namespace {

/// What became of one zip.
struct Unpacking {
    QString zip;
    QList<UnpackedFile> files;
    QString problem;
};

Unpacking unpackOne(const QString &zip, const StopToken &stop)
{
    const QString folder = zip + QStringLiteral("-unpacked");
    QDir(folder).removeRecursively(); // of a run that was stopped
    auto files = unpackArchive(zip, folder, stop);
    if (!files)
        return {zip, {}, files.error().params.value(QStringLiteral("reason"))};
    return {zip, std::move(*files), {}};
}

StagedFile stagedOf(const FetchedFile &file)
{
    StagedFile staged;
    staged.path = file.path;
    staged.suggestedName = file.step.name.isEmpty() ? file.serviceName : file.step.name;
    staged.extension = file.extension;
    staged.mediaType = file.mediaType;
    staged.locale = file.step.locale;
    return staged;
}

} // namespace

void RemoteJob::unpackThenDeliver(const Done &step)
{
    QStringList zips;
    for (const FetchedFile &file : std::as_const(m_memory.files)) {
        if (file.extension == QLatin1StringView("zip"))
            zips.append(file.path);
    }
    m_control->progress({Stage::Writing, -1, RemoteWords::tr("Unpacking")});
    auto promise = std::make_shared<QPromise<QList<Unpacking>>>();
    promise->start();
    const auto future = promise->future();
    // The control is kept along: it owns the staging folder that the worker writes into.
    m_session->tools.workers->start([promise, zips, control = m_control] {
        QList<Unpacking> all;
        for (const QString &zip : zips)
            all.append(unpackOne(zip, control->stop()));
        promise->addResult(all);
        promise->finish();
    });
    whenDone(future, this, [this, step](const QList<Unpacking> &all) {
        if (m_over)
            return;
        if (m_control->stop().stopRequested())
            return cancel();
        QHash<QString, QList<UnpackedFile>> unpacked;
        for (const Unpacking &one : all) {
            if (one.problem.isEmpty())
                unpacked.insert(one.zip, one.files);
            else
                m_memory.notes.append({WarningCode::ArchiveNotUnpacked, {{QStringLiteral("reason"), one.problem}}, {}, 0});
        }
        deliver(step, unpacked);
    });
}

void RemoteJob::deliver(const Done &step, const QHash<QString, QList<UnpackedFile>> &unpacked)
{
    ExportResult result;
    for (const FetchedFile &file : std::as_const(m_memory.files)) {
        const StagedFile staged = stagedOf(file);
        if (!unpacked.contains(file.path)) {
            result.files.append(staged);
            continue;
        }
        for (const UnpackedFile &part : unpacked.value(file.path)) {
            StagedFile one = staged;
            one.path = part.path;
            one.relativeName = part.name;
            one.extension = QFileInfo(part.name).suffix();
            one.mediaType.clear();
            result.files.append(one);
        }
    }
    result.links = step.links;
    finish(std::move(result));
}

} // namespace quayside
