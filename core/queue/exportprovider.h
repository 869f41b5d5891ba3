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

/// Laid-out pages to paint, shared between threads.
using SharedPages = std::shared_ptr<const PageDocument>;

struct ResultInput {
    QString path;
    QByteArray sha256; ///< of the content read; empty: missing or unreadable

    friend bool operator==(const ResultInput &, const ResultInput &) = default;
};

struct ExportResult {
    enum class Outcome { Succeeded, Failed, Canceled, Interrupted };
    Outcome outcome = Outcome::Succeeded;
    QList<StagedFile> files;          ///< Succeeded: to publish
    SharedPages pages;                ///< Succeeded: of a Print run
    QList<Artifact> links;            ///< Succeeded: artifacts that are not files
    std::optional<ExportError> error; ///< Failed, Interrupted
    InterruptReason interrupt = InterruptReason::None;
    QList<Warning> warnings;
    Facts facts;
    QString fingerprint;       ///< of everything the files depend on (previews); empty: unknown
    QList<ResultInput> inputs; ///< files read; for a preview with hashes, and including missing ones
    QString sourceStamp;       ///< what was read, as it was then; see SourceStamp
    QList<SourcePlace> places; ///< of a Show run that made pages
    bool goesOn = false;       ///< Failed: a retry continues from the saved state (broken download) instead of starting over
    bool nothingLeft = false;  ///< Canceled: nothing goes on that could be followed again, so the saved state is of no use
};

enum class RunPurpose {
    Publish, ///< files are saved
    Show,    ///< files are only shown
    Print,   ///< the PDF's pages, no files
};

/// A running job as its provider sees it. Thread-safe.
class JobControl
{
public:
    virtual ~JobControl() = default;
    [[nodiscard]] virtual JobId id() const = 0;
    [[nodiscard]] virtual StopToken stop() const = 0;
    [[nodiscard]] virtual RunPurpose purpose() const { return RunPurpose::Publish; }
    /// This job's own folder, created on first use and deleted after the job.
    virtual Result<QString> stagingFolder() = 0;
    /// Throttled to about ten a second.
    virtual void progress(const Progress &progress) = 0;
    /// From saveState of an earlier run; empty on the first.
    [[nodiscard]] virtual QJsonObject savedState() const = 0;
    /// Saves the job's state. Resolves to true once committed (Full: synced to disk), false if the job was taken away.
    enum class Durability { Normal, Full };
    virtual QFuture<bool> saveState(const QJsonObject &state, const Facts &facts, Durability durability) = 0;
    /// While true, the job waits for the service and holds no slot.
    virtual void setWaiting(bool waiting) = 0;
};

/// The local engine, or an account of a remote API. Lives in the engine thread.
class ExportProvider
{
public:
    virtual ~ExportProvider() = default;
    [[nodiscard]] virtual ProviderDescription description() const = 0;
    /// Expands a source into single ones (a folder into documents), in a worker if it reads the disk. By default returns @p item.
    virtual QFuture<Result<ResolvedSources>> resolve(const SourceItem &item);
    /// The future always ends, never with an exception; after a stop it is Canceled or has no result.
    virtual QFuture<ExportResult> start(const ExportRequest &request, std::shared_ptr<JobControl> control) = 0;
    /// Whether it supports Print.
    [[nodiscard]] virtual bool makesPages() const { return false; }
    /// Slots for its jobs; 0: the engine's concurrency if local, 64 for an account.
    [[nodiscard]] virtual int mostSlots() const { return 0; }
};

} // namespace quayside
