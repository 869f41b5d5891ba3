// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QSet>

#include <memory>
#include <optional>

class QIODevice;

namespace quayside {

/// What an archive may hold before it is refused.
struct ArchiveLimits {
    int entries = 10'000;                    ///< files and folders
    qint64 bytes = 4ll * 1024 * 1024 * 1024; ///< all files together, unpacked
    int ratio = 200;                         ///< unpacked against packed bytes, once `always` is passed
    qint64 always = 64ll * 1024 * 1024;      ///< unpacked bytes that no ratio forbids
    int depth = 32;                          ///< folders within folders
    int nameBytes = 1024;                    ///< of a whole name, in UTF-8
};

/// A file in an archive.
struct ArchiveEntry {
    QString name;     ///< relative and '/' separated; never leads out of the folder it is put in
    qint64 size = -1; ///< what the archive claims, in bytes; -1: it does not say
};

/// Reads the files of a zip, tar or tar.gz one after the other, and trusts none of it: a name that leads out, a link or device, two files of one
/// name (case does not tell them apart), a password, or more than the limits allow refuse the archive. A zip is read by its central directory
/// alone, so a truncated one is damaged. Reading blocks: for a worker. The stop is heard between pieces of 64 KiB.
///
/// Errors of all functions: ArchiveUnsafe (its reason says what was refused or damaged), Canceled. After one, every call returns it again.
class ArchiveReader final
{
public:
    /// @p device is open, random-access, and outlives this.
    explicit ArchiveReader(QIODevice &device, StopToken stop = {}, const ArchiveLimits &limits = {});
    ~ArchiveReader();
    Q_DISABLE_COPY_MOVE(ArchiveReader)

    /// Goes to the next file; folders are checked and passed over. Nothing: that was the last one.
    Result<std::optional<ArchiveEntry>> next();
    /// The next bytes of the file at hand, 64 KiB at most, valid until the next call. Empty: its end, with its checksum right.
    Result<QByteArrayView> read();
    /// What is left of the file at hand. Refused when that is more than @p most bytes.
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
