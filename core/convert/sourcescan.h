// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QList>
#include <QString>

namespace quayside {

/// One document found in a folder.
struct FoundSource {
    QString path;      ///< absolute
    QString subfolder; ///< of the scanned folder, '/' separated; empty: directly in it

    friend bool operator==(const FoundSource &, const FoundSource &) = default;
};

/// What a scan gives up at: documents, entries looked at, levels of folders.
struct ScanLimits {
    int documents = 20'000;
    int entries = 500'000;
    int depth = 64;
};

/// The documents below @p folder that a reader knows by their ending, in natural order (chapter 2 before chapter 10), a folder's own files
/// before its subfolders. Hidden entries are no documents. Left out with a warning (FolderEntrySkipped): folders of dependencies and caches,
/// pages that Quayside itself exported, links that lead out of the folder, what may not be read, what lies too deep.
/// Error: SourceNotFound, SourceNotReadable, SourceEmptyFolder, SourceTooComplex, Canceled.
Result<QList<FoundSource>> scanFolder(const QString &folder, bool recursive, WorkContext &context, const ScanLimits &limits = {});

/// Natural order of names: digits by their value, letters without case, then code points.
bool naturallyLess(const QString &a, const QString &b);

} // namespace quayside
