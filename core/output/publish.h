// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "model/artifact.h"
#include "model/exportrequest.h"
#include "output/filecalls.h"
#include "output/nametemplate.h"
#include "output/stagedfile.h"

#include <QSet>

#include <optional>

/// Putting finished bytes at their place, so that a reader of the place never sees a half file and a crash at any moment can be mended: the
/// steps for one result, a file or a folder. A job goes through them with all of its results at once; see output/publishplan.h.
namespace quayside {

/// What is to be put where: one result.
struct PublishOrder {
    qint64 job = 0;
    int n = 0;        ///< of the result among those of its job
    QString instance; ///< of this process; with the numbers of job and result it names the temp
    Destination destination;
    NameParts names;        ///< extension and locale are filled from the files
    QString sourcePath;     ///< never replaced; empty: none
    QSet<QString> siblings; ///< places of the job's other results: never taken, whatever the policy
    QList<StagedFile> files;
    bool sync = false;       ///< fsync before the rename: survives a power cut
    bool atomicOnly = false; ///< strict: rather fail than write where a rename cannot be atomic
    const FileCalls *calls = &systemFileCalls();
};

/// What is about to happen; stored before it does.
struct PublishIntent {
    enum class Kind { File, Folder, StandardOutput, Skipped };
    Kind kind = Kind::File;
    QString finalPath;
    QString tempPath;  ///< beside finalPath
    QByteArray sha256; ///< empty: not known before the temp is written
    qint64 size = 0;
    QString mediaType;
    QString locale;
    FileRole role = FileRole::Main;
    QList<ArtifactFile> files; ///< Folder: what stands in it, at most mostArtifactFiles
    bool replaces = false;     ///< overwrite: finalPath may exist
    int number = 1;            ///< of {n} or "name (2)": where the next search goes on

    friend bool operator==(const PublishIntent &, const PublishIntent &) = default;
};

/// Chooses the final path by template and policy, makes its folder, refuses to replace the source. Single results in memory are hashed here.
/// @p taken: paths that others are about to use. Errors: DestinationExists, DestinationIsSource,
/// DestinationMissing, DestinationNotWritable, DestinationLocked, NameInvalid.
Result<PublishIntent> choosePlace(const PublishOrder &order, const QSet<QString> &taken = {});

/// The place that comes after @p intent in the same folder and is not in @p taken, by its name alone: nobody looks at the disk. Nothing where the
/// policy takes no other name, or the next one has to be chosen anew.
std::optional<PublishIntent> nextPlace(const PublishOrder &order, const PublishIntent &intent, const QSet<QString> &taken);

/// Writes the temp beside the final path, hashing; a folder with all its files where there are several. Stops when asked, leaving nothing.
/// Errors: DiskFull, DestinationNotWritable, SourceNotReadable (a staged file), Canceled.
Result<void> fillTemp(const PublishOrder &order, PublishIntent &intent, const WorkContext &context);

/// Renames the temp to its place; where that cannot be atomic, copies, verifies and warns PublishNotAtomic (atomicOnly: fails StrictWarnings
/// before touching anything). NameTaken: somebody was faster; choose again (the temp stays and is used again).
enum class Placed { Done, NameTaken };
Result<Placed> moveIntoPlace(const PublishOrder &order, const PublishIntent &intent, WorkContext &context);

/// Writes the one file of the result to standard output. Errors: DiskFull, PublishFailed, OptionConflict when there are several files.
Result<void> writeToStandardOutput(const PublishOrder &order, const WorkContext &context);

/// The result at its place, as the history tells of it.
Artifact artifactOf(const PublishIntent &intent);

/// Recovery: whether the final path holds exactly what was intended.
bool resultIsInPlace(const PublishIntent &intent);

/// Recovery: whether the temp holds exactly what was intended.
bool tempIsComplete(const PublishIntent &intent);

/// Removes what stands at the final path, when that is what was intended and replaced nothing: a result that cannot stand alone.
void takeBack(const PublishIntent &intent);

/// Recovery and failure: removes the temp of the intent, and nothing else.
void dropTemp(const PublishIntent &intent);

/// The stored form of an intent, and back.
QJsonObject toJson(const PublishIntent &intent);
PublishIntent publishIntentFromJson(const QJsonObject &object);

} // namespace quayside
