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

/// Readable documents (by extension) in natural order (chapter 2 before chapter 10), files before subfolders, no hidden entries. Skipped with
/// FolderEntrySkipped: dependency and cache folders, Quayside's exports, links that lead outside, unreadable and too deep entries. Error:
/// SourceNotFound, SourceNotReadable, SourceEmptyFolder, SourceTooComplex, Canceled.
Result<QList<FoundSource>> scanFolder(const QString &folder, bool recursive, WorkContext &context, const ScanLimits &limits = {});

/// Natural order: digits by value, letters ignoring case, then code points.
bool naturallyLess(const QString &a, const QString &b);

} // namespace quayside
