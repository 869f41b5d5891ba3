// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"

#include <QPromise>
#include <QThreadPool>

namespace quayside {

struct Preview {
    QString fingerprint;       ///< of everything the files depend on; empty: unknown
    QList<ResultInput> inputs; ///< files used, or looked for and missing: watch these for changes
    QList<StagedFile> files;   ///< contents in memory
    QList<SourcePlace> places; ///< where the source's lines stand, if the file has pages; in the order of the pages
    SharedPages pages;         ///< for a printer, instead of files
    QList<Warning> warnings;
};

/// Runs @p request without storing or publishing; loads staged files into memory. Cancel the promise's future to stop. Call in the engine thread. @p
/// stagingFolder: only for this preview; @p disk reads and hashes.
void makePreview(const std::shared_ptr<ExportProvider> &provider, const ExportRequest &request, RunPurpose purpose, const QString &stagingFolder,
                 QThreadPool &disk, QObject *context, const std::shared_ptr<QPromise<Result<Preview>>> &promise);

} // namespace quayside
