// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"

#include <QPromise>
#include <QThreadPool>

namespace quayside {

/// A preview's bytes, made by the same provider as the export.
struct Preview {
    QString fingerprint;       ///< of all that the files were made from; empty where the provider cannot know it
    QList<ResultInput> inputs; ///< files that it was made from, also those that were missing: what to look at for a change
    QList<StagedFile> files;   ///< their bytes are in memory
    SharedPages pages;         ///< instead of files, for a printer
    QList<Warning> warnings;
};

/// Runs @p request through @p provider without storing or publishing anything; the bytes of staged files are brought into memory. Canceling
/// the promise's future stops the work. Call in the engine's thread. @p stagingFolder: for this preview alone; @p disk reads and hashes.
void makePreview(const std::shared_ptr<ExportProvider> &provider, const ExportRequest &request, RunPurpose purpose, const QString &stagingFolder,
                 QThreadPool &disk, QObject *context, const std::shared_ptr<QPromise<Result<Preview>>> &promise);

} // namespace quayside
