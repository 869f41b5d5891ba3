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

/// The documents below @p folder with a reader's extension, in natural order (chapter 2 before chapter 10), a folder's own files before its
/// subfolders. Left out with a warning (FolderEntrySkipped): hidden documents, links out of the folder or to nothing, anything unreadable, too deep or
/// not an ordinary file. With a note (FolderEntryLeftOut): folders of dependencies and caches, and pages exported by Quayside. Paths as in
/// base/nativepath.h.
/// Error: SourceNotFound, SourceNotReadable, SourceEmptyFolder, SourceTooComplex, Canceled.
Result<QList<FoundSource>> scanFolder(const QString &folder, bool recursive, WorkContext &context, const ScanLimits &limits = {});

} // namespace quayside
