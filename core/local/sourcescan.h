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
/// before its subfolders. Left out: hidden entries, folders of dependencies and caches, pages that Quayside itself exported, links that
/// lead out of the folder or back into it. Error: SourceNotFound, SourceNotReadable, SourceEmptyFolder, SourceTooComplex, Canceled.
Result<QList<FoundSource>> scanFolder(const QString &folder, bool recursive, const WorkContext &context, const ScanLimits &limits = {});

/// Natural order of names: digits by their value, letters without case, then code points.
bool naturallyLess(const QString &a, const QString &b);

} // namespace quayside
