// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QList>
#include <QString>

namespace quayside {

struct FoundSource {
    QString path;      ///< absolute
    QString subfolder; ///< relative, '/' separated; empty: top level

    friend bool operator==(const FoundSource &, const FoundSource &) = default;
};

/// In documents, entries, folder levels.
struct ScanLimits {
    int documents = 20'000;
    int entries = 500'000;
    int depth = 64;
};

/// The documents below @p folder that a reader knows by their ending, in natural order (chapter 2 before chapter 10), a folder's own files
/// before its subfolders. Left out with a warning (FolderEntrySkipped): documents that are hidden, links that lead out of the folder or nowhere,
/// what is no ordinary file, may not be read, or lies too deep. With a note (FolderEntryLeftOut): folders of dependencies and caches, pages that
/// Quayside itself exported. Names that are no UTF-8 are as base/nativepath.h has them.
/// Error: SourceNotFound, SourceNotReadable, SourceEmptyFolder, SourceTooComplex, Canceled.
Result<QList<FoundSource>> scanFolder(const QString &folder, bool recursive, WorkContext &context, const ScanLimits &limits = {});

} // namespace quayside
