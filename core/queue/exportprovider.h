// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "model/batch.h"
#include "model/exportjob.h"
#include "model/providerdescription.h"
#include "output/stagedfile.h"

#include <QFuture>

#include <memory>

namespace quayside {

struct PageDocument;

/// Finished pages to be painted, shared between threads.
using SharedPages = std::shared_ptr<const PageDocument>;

/// A file that a result was made from.
struct ResultInput {
    QString path;
    QByteArray sha256; ///< of its content as it was read; empty: it was not there, or could not be read

    friend bool operator==(const ResultInput &, const ResultInput &) = default;
};

/// How a run of a provider ended.
struct ExportResult {
    enum class Outcome { Succeeded, Failed, Canceled, Interrupted };
    Outcome outcome = Outcome::Succeeded;
    QList<StagedFile> files;          ///< Succeeded: to be published
    SharedPages pages;                ///< Succeeded: of a run for Print
    QList<Artifact> links;            ///< Succeeded: artifacts that are no files
    std::optional<ExportError> error; ///< Failed, Interrupted
    InterruptReason interrupt = InterruptReason::None;
    QList<Warning> warnings;
    Facts facts;
    QString fingerprint;       ///< of everything that the files were made from (a preview's); empty: not known
    QList<ResultInput> inputs; ///< files that were looked for (a preview's), also those that were not there
    bool goesOn = false;       ///< Failed: a retry goes on from the saved state (a download that broke), instead of beginning anew
};

/// What a run is for.
enum class RunPurpose {
    Publish, ///< a job: its files are saved
    Show,    ///< a preview: its files are only looked at
    Print,   ///< no files are made, but the pages of its PDF
};

/// A running job, seen by its provider. Every member may be called from any thread.
class JobControl
{
public:
    virtual ~JobControl() = default;
    [[nodiscard]] virtual JobId id() const = 0;
    [[nodiscard]] virtual StopToken stop() const = 0;
    [[nodiscard]] virtual RunPurpose purpose() const { return RunPurpose::Publish; }
    /// Folder of this job alone, made on first use; swept when the job has ended.
    virtual Result<QString> stagingFolder() = 0;
    /// Tells progress; thinned out to about ten a second before anybody sees it.
    virtual void progress(const Progress &progress) = 0;
    /// What a former run stored with saveState; empty at the first run.
    [[nodiscard]] virtual QJsonObject savedState() const = 0;
    /// Stores where the job stands. Resolves (true) once committed; Full waits for the disk as well. False: the job was taken away.
    enum class Durability { Normal, Full };
    virtual QFuture<bool> saveState(const QJsonObject &state, const Facts &facts, Durability durability) = 0;
    /// True while the job waits for the other side: it holds no slot of the queue then.
    virtual void setWaiting(bool waiting) = 0;
};

/// Who does the work: the local engine, or an account of a remote API. Lives in the engine's thread; called there only.
class ExportProvider
{
public:
    virtual ~ExportProvider() = default;
    [[nodiscard]] virtual ProviderDescription description() const = 0;
    /// Turns what the user gave into single sources (a folder into its documents). The default returns it as it is. May read the disk, in a worker.
    virtual QFuture<Result<ResolvedSources>> resolve(const SourceItem &item);
    /// Runs the request. The future always ends, and never with an exception; after a stop it is Canceled, or has no result.
    virtual QFuture<ExportResult> start(const ExportRequest &request, std::shared_ptr<JobControl> control) = 0;
    /// Whether it can be started for Print.
    [[nodiscard]] virtual bool makesPages() const { return false; }
    /// Jobs of this provider that may hold a slot at once; 0: the engine's concurrency for the local engine, 64 for an account.
    [[nodiscard]] virtual int mostSlots() const { return 0; }
};

} // namespace quayside
