// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "model/artifact.h"
#include "model/exportrequest.h"
#include "output/filecalls.h"
#include "output/nametemplate.h"
#include "output/stagedfile.h"

#include <QSet>

#include <memory>
#include <optional>

/// Publishes one result so that readers never see a partial file and any crash can be recovered. A job publishes all its results together; see
/// output/publishplan.h.
namespace quayside {

class SharedReadSet;

struct PublishOrder {
    qint64 job = 0;
    QString batch;    ///< whose jobs share no name
    int n = 0;        ///< the result's index in its job
    QString instance; ///< this process; names the temp, with `job` and `n`
    Destination destination;
    NameParts names;                           ///< extension and locale are filled in from the files
    QString sourcePath;                        ///< never replaced; may be empty
    QStringList reads;                         ///< other files the job read: never replaced either
    std::shared_ptr<SharedReadSet> batchReads; ///< nor those read by other jobs of the batch; may be null
    QSet<QString> siblings;                    ///< nameKey() of the job's and batch's other results: never taken, whatever the policy
    QList<StagedFile> files;
    bool sync = false;       ///< fsync before the rename, to survive a power cut
    bool atomicOnly = false; ///< strict: fail if the rename cannot be atomic
    const FileCalls *calls = &systemFileCalls();
};

/// What is about to be done; stored first.
struct PublishIntent {
    enum class Kind { File, Folder, StandardOutput, Skipped, Stream };
    Kind kind = Kind::File;
    QString finalPath;
    QString tempPath;  ///< beside finalPath
    QByteArray sha256; ///< empty: not known before the temp is written
    qint64 size = 0;
    QString mediaType;
    QString locale;
    FileRole role = FileRole::Main;
    QList<ArtifactFile> files; ///< Folder: its files, at most mostArtifactFiles
    bool replaces = false;     ///< overwrite: finalPath may exist
    int number = 1;            ///< of {n} or "name (2)"; the next search continues here

    friend bool operator==(const PublishIntent &, const PublishIntent &) = default;
};

/// Chooses the final path by template and policy, creates its folder and hashes a single in-memory result. @p taken: reserved by others. Errors:
/// DestinationExists, DestinationIsSource, DestinationMissing, DestinationNotWritable, DestinationLocked, NameInvalid.
Result<PublishIntent> choosePlace(const PublishOrder &order, const QSet<QString> &taken = {});

/// The next name in the same folder not in @p taken, without looking at the disk. Nothing if the policy forbids it or the place must be chosen anew.
std::optional<PublishIntent> nextPlace(const PublishOrder &order, const PublishIntent &intent, const QSet<QString> &taken);

/// Writes and hashes the temp (a folder for several files). A stop leaves nothing. Errors: DiskFull, DestinationNotWritable, SourceNotReadable (a
/// staged file), Canceled.
Result<void> fillTemp(const PublishOrder &order, PublishIntent &intent, const WorkContext &context);

/// Renames the temp into place. If not atomic: copies, verifies and warns PublishNotAtomic (atomicOnly: fails with StrictWarnings first). NameTaken:
/// choose again; the temp is kept and reused.
enum class Placed { Done, NameTaken };
Result<Placed> moveIntoPlace(const PublishOrder &order, const PublishIntent &intent, WorkContext &context);

/// Writes the result's file to standard output. Errors: DiskFull, PublishFailed, OptionConflict for several files.
Result<void> writeToStandardOutput(const PublishOrder &order, const WorkContext &context);

/// Writes a result of one file to a Stream's pipe or device, waiting for a reader until stopped. Errors: as above, DestinationNotWritable,
/// Canceled.
Result<void> writeToStream(const PublishOrder &order, const WorkContext &context);

/// The published result.
Artifact artifactOf(const PublishIntent &intent);

/// Recovery: whether the final path holds the intended content.
bool resultIsInPlace(const PublishIntent &intent);

/// Recovery: whether the temp holds the intended content.
bool tempIsComplete(const PublishIntent &intent);

/// Deletes a result that must not remain alone, if unchanged and it replaced nothing.
void takeBack(const PublishIntent &intent);

/// Recovery and failure: deletes only the temp.
void dropTemp(const PublishIntent &intent);

/// Stored form.
QJsonObject toJson(const PublishIntent &intent);
PublishIntent publishIntentFromJson(const QJsonObject &object);

} // namespace quayside
