// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QSet>

#include <memory>
#include <optional>

class QIODevice;

namespace quayside {

/// Beyond these an archive is rejected.
struct ArchiveLimits {
    int entries = 10'000;                    ///< files and folders
    qint64 bytes = 4ll * 1024 * 1024 * 1024; ///< unpacked total
    int ratio = 200;                         ///< unpacked to packed, once beyond `always`
    qint64 always = 64ll * 1024 * 1024;      ///< unpacked bytes exempt from `ratio`
    int depth = 32;                          ///< nested folders
    int nameBytes = 1024;                    ///< full name in UTF-8
};

/// A file in the archive.
struct ArchiveEntry {
    QString name;     ///< relative, '/' separated, stays inside
    qint64 size = -1; ///< as claimed, in bytes; -1: unknown
};

/// Reads an untrusted zip, tar or tar.gz. Rejects names that lead outside, links, devices, duplicates (ignoring case), passwords, and anything beyond
/// the limits. A zip is read by its central directory only, so a truncated one is damaged. Blocks: use in a worker. Checks for a stop every 64 KiB.
///
/// Errors of all functions: ArchiveUnsafe (with the reason), Canceled; then every call returns the same.
class ArchiveReader final
{
public:
    /// @p device: open, random-access, outlives this.
    explicit ArchiveReader(QIODevice &device, StopToken stop = {}, const ArchiveLimits &limits = {});
    ~ArchiveReader();
    Q_DISABLE_COPY_MOVE(ArchiveReader)

    /// Advances to the next file; folders are checked and skipped. Nothing: no more files.
    Result<std::optional<ArchiveEntry>> next();
    /// The next bytes, at most 64 KiB, valid until the next call. Empty: end of file, checksum verified.
    Result<QByteArrayView> read();
    /// The rest of the file; an error if longer than @p most bytes.
    Result<QByteArray> readAll(qint64 most);

private:
    struct Input;
    struct Libarchive;

    [[nodiscard]] qint64 headAllowance() const;
    Result<void> open();
    Result<ArchiveEntry> checkedEntry();
    Result<void> takePlace(const QString &name, bool isFolder);
    Result<void> drain();
    tl::unexpected<ExportError> refused(const QString &reason);
    tl::unexpected<ExportError> broken();

    const StopToken m_stop;
    const ArchiveLimits m_limits;
    std::unique_ptr<Input> m_input;
    std::unique_ptr<Libarchive> m_archive; ///< null: not opened yet
    QByteArray m_piece;
    QSet<QString> m_files; ///< case-folded
    QSet<QString> m_folders;
    qint64 m_bytes = 0;
    int m_entries = 0;
    std::optional<ExportError> m_error;
};

} // namespace quayside
