// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace quayside {

/// Beyond these a package is rejected.
struct PackageLimits {
    int entries = 50'000;                   ///< files and folders
    qint64 bytes = 1024ll * 1024 * 1024;    ///< of all files, unpacked
    qint64 fileBytes = 256ll * 1024 * 1024; ///< of one file, unpacked
    int ratio = 200;                        ///< unpacked to packed, once beyond `always`
    qint64 always = 64ll * 1024 * 1024;     ///< unpacked bytes exempt from `ratio`
};

/// The files of an untrusted zip by their names, for formats whose parts are asked for by name (OPC, OpenDocument, EPUB). Counts, names, sizes and
/// overlaps are checked in the central directory (APPNOTE.TXT 4.3.12) before anything is unpacked; nothing is ever written to disk. Rejects names that
/// lead outside, duplicates, passwords, and anything beyond the limits.
class ZipPackage
{
public:
    /// Whether @p bytes begin as a zip does.
    static bool looksLikeZip(QByteArrayView bytes);

    /// Reads the directory of the zip @p bytes. Error: SourceMalformed (without `path`).
    static Result<ZipPackage> open(const QByteArray &bytes, const PackageLimits &limits = {});

    /// Names of all files, in the order of the directory.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// Whether there is such a file. Names are compared as OPC does (ECMA-376-2, 6.2.2.3), ignoring case.
    [[nodiscard]] bool contains(const QString &name) const { return m_entries.contains(name.toCaseFolded()); }
    /// The size of a file as the directory has it; -1: there is none.
    [[nodiscard]] qint64 size(const QString &name) const;
    /// A file's content, its checksum verified. Error: SourceMalformed (without `path`), also if there is none; Canceled.
    [[nodiscard]] Result<QByteArray> read(const QString &name, const StopToken &stop = {}) const;

private:
    struct Entry {
        qint64 header = 0; ///< offset of its local header
        qint64 packed = 0;
        qint64 unpacked = 0;
        quint32 sum = 0;
        quint16 method = 0;
        bool encrypted = false;
    };
    Result<void> readDirectory(const PackageLimits &limits);
    Result<void> add(const QString &given, const Entry &entry, const PackageLimits &limits);

    QByteArray m_bytes;
    QStringList m_names;
    QHash<QString, Entry> m_entries; ///< by case-folded name
    qint64 m_packed = 0;             ///< of all files
    qint64 m_unpacked = 0;
};

} // namespace quayside
