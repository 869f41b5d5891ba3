// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archivereader.h"

#include "output/safename.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QLocale>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <cstdio>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Archive", text);
}

constexpr qsizetype pieceSize = 64 * 1024;

QString shown(const QString &name)
{
    return name.size() > 80 ? name.left(80) + u'…' : name;
}

/// The archive's name, with replacement characters for invalid UTF-8.
QString nameOf(archive_entry *entry)
{
    const char *utf8 = archive_entry_pathname_utf8(entry);
    const char *raw = archive_entry_pathname(entry);
    QString name = QString::fromUtf8(utf8 ? utf8 : raw ? raw : "");
    // "tar ." prefixes every name.
    while (name.startsWith(QLatin1StringView("./")))
        name.remove(0, 2);
    return name;
}

enum class Kind { Unknown, EmptyZip, Zip, Tar, TarGz };

Kind kindOf(const QByteArray &start)
{
    if (start.startsWith(QByteArrayView("PK\x03\x04", 4)))
        return Kind::Zip;
    if (start.startsWith(QByteArrayView("PK\x05\x06", 4)))
        return Kind::EmptyZip;
    if (start.startsWith(QByteArrayView("\x1f\x8b", 2)))
        return Kind::TarGz;
    return start.sliced(std::min<qsizetype>(257, start.size())).startsWith("ustar") ? Kind::Tar : Kind::Unknown;
}

} // namespace

/// libarchive's input, in pieces.
struct ArchiveReader::Input {
    QIODevice &device;
    StopToken stop;
    QByteArray piece = QByteArray(pieceSize, Qt::Uninitialized);
    /// Bytes that may be read before the next entry appears: libarchive keeps a zip's whole central directory in memory, however long.
    qint64 headAllowance = 0;

    static Input &of(void *self) { return *static_cast<Input *>(self); }

    static la_ssize_t read(archive *reader, void *self, const void **bytes)
    {
        Input &input = of(self);
        if (input.stop.stopRequested() || input.headAllowance < 0) {
            archive_set_error(reader, EIO, "too long a directory");
            return ARCHIVE_FATAL;
        }
        const qint64 got = input.device.read(input.piece.data(), input.piece.size());
        if (got < 0) {
            archive_set_error(reader, EIO, "%s", qUtf8Printable(input.device.errorString()));
            return ARCHIVE_FATAL;
        }
        input.headAllowance -= got;
        *bytes = input.piece.constData();
        return static_cast<la_ssize_t>(got);
    }

    static la_int64_t skip(archive *, void *self, la_int64_t wanted)
    {
        QIODevice &device = of(self).device;
        const qint64 step = std::min<qint64>(wanted, device.size() - device.pos());
        return step > 0 && device.seek(device.pos() + step) ? step : 0;
    }

    static la_int64_t seek(archive *, void *self, la_int64_t offset, int whence)
    {
        QIODevice &device = of(self).device;
        const qint64 from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? device.pos() : device.size();
        return device.seek(from + offset) ? device.pos() : ARCHIVE_FATAL;
    }
};

struct ArchiveReader::Libarchive {
    Q_DISABLE_COPY_MOVE(Libarchive)
    explicit Libarchive(Kind k) : kind(k) {}
    ~Libarchive() { archive_read_free(reader); }

    archive *reader = archive_read_new();
    archive_entry *entry = nullptr;
    const Kind kind;
};

ArchiveReader::ArchiveReader(QIODevice &device, StopToken stop, const ArchiveLimits &limits)
    : m_stop(std::move(stop)), m_limits(limits), m_input(new Input{device, m_stop}), m_piece(pieceSize, Qt::Uninitialized)
{}

ArchiveReader::~ArchiveReader() = default;

tl::unexpected<ExportError> ArchiveReader::refused(const QString &reason)
{
    m_error = ExportError{ErrorCode::ArchiveUnsafe, {{QStringLiteral("reason"), reason}}, {}, {}};
    return failure(*m_error);
}

tl::unexpected<ExportError> ArchiveReader::broken()
{
    if (m_stop.stopRequested()) {
        m_error = ExportError{ErrorCode::Canceled, {}, {}, {}};
        return failure(*m_error);
    }
    const char *text = archive_error_string(m_archive->reader);
    return refused(tr("it is damaged (%1)").arg(QString::fromUtf8(text ? text : "?")));
}

/// 1 KiB per entry, plus libarchive's read-ahead.
qint64 ArchiveReader::headAllowance() const
{
    return qint64(m_limits.entries) * 1024 + 1024 * 1024;
}

Result<void> ArchiveReader::open()
{
    const Kind kind = kindOf(m_input->device.peek(512));
    if (kind == Kind::Unknown)
        return refused(tr("it is neither a zip nor a tar file"));
    m_archive = std::make_unique<Libarchive>(kind);
    if (kind == Kind::EmptyZip)
        return {}; // libarchive does not accept an empty zip
    archive *reader = m_archive->reader;
    if (kind == Kind::Zip)
        archive_read_support_format_zip_seekable(reader);
    else
        archive_read_support_format_tar(reader);
    // One layer only: libarchive would unwrap 25, each up to a thousand times larger.
    if (kind == Kind::TarGz)
        archive_read_append_filter(reader, ARCHIVE_FILTER_GZIP);
    archive_read_set_callback_data(reader, m_input.get());
    archive_read_set_read_callback(reader, Input::read);
    archive_read_set_skip_callback(reader, Input::skip);
    archive_read_set_seek_callback(reader, Input::seek);
    m_input->headAllowance = headAllowance();
    if (archive_read_open1(reader) != ARCHIVE_OK)
        return broken();
    return {};
}

Result<std::optional<ArchiveEntry>> ArchiveReader::next()
{
    using Entry = std::optional<ArchiveEntry>;
    if (m_error)
        return failure(*m_error);
    if (!m_archive) {
        if (const Result<void> opened = open(); !opened)
            return tl::unexpected(opened.error());
    }
    while (m_archive->kind != Kind::EmptyZip) {
        if (const Result<void> drained = drain(); !drained)
            return tl::unexpected(drained.error());
        m_input->headAllowance = headAllowance();
        m_archive->entry = nullptr;
        const int state = archive_read_next_header(m_archive->reader, &m_archive->entry);
        if (state == ARCHIVE_EOF)
            return Entry();
        if (state < ARCHIVE_WARN || m_stop.stopRequested())
            return broken();
        m_input->headAllowance = std::numeric_limits<qint64>::max();
        const Result<ArchiveEntry> entry = checkedEntry();
        if (!entry)
            return tl::unexpected(entry.error());
        if (!entry->name.isEmpty())
            return Entry(*entry);
    }
    return Entry();
}

/// No name: a folder.
Result<ArchiveEntry> ArchiveReader::checkedEntry()
{
    archive_entry *entry = m_archive->entry;
    if (++m_entries > m_limits.entries)
        return refused(tr("it holds more than %1 entries").arg(m_limits.entries));
    QString name = nameOf(entry);
    const bool isFolder = archive_entry_filetype(entry) == AE_IFDIR || name.endsWith(u'/');
    if (archive_entry_is_encrypted(entry))
        return refused(tr("it is protected with a password"));
    if (archive_entry_hardlink(entry) || archive_entry_symlink(entry) || (!isFolder && archive_entry_filetype(entry) != AE_IFREG))
        return refused(tr("it holds a link or a device (%1)").arg(shown(name)));
    if (isFolder && name.isEmpty())
        return ArchiveEntry();
    if (isFolder && name.endsWith(u'/'))
        name.chop(1);
    if (!isSafeRelativePath(name) || name.count(u'/') >= m_limits.depth)
        return refused(tr("it holds a name that leads out of its folder (%1)").arg(shown(name)));
    if (name.toUtf8().size() > m_limits.nameBytes)
        return refused(tr("it holds a name that is too long (%1)").arg(shown(name)));
    if (const Result<void> taken = takePlace(name, isFolder); !taken)
        return tl::unexpected(taken.error());
    if (isFolder)
        return ArchiveEntry();
    return ArchiveEntry{name, archive_entry_size_is_set(entry) ? archive_entry_size(entry) : -1};
}

/// Ensures that no two files, and no file and folder, share a path.
Result<void> ArchiveReader::takePlace(const QString &name, bool isFolder)
{
    const QString key = safeRelativePath(name).toCaseFolded();
    if (m_files.contains(key) || (!isFolder && m_folders.contains(key)))
        return refused(tr("it holds two files of one name (%1)").arg(shown(name)));
    (isFolder ? m_folders : m_files).insert(key);
    for (qsizetype slash = key.lastIndexOf(u'/'); slash > 0; slash = key.lastIndexOf(u'/', slash - 1)) {
        const QString folder = key.left(slash);
        if (m_files.contains(folder))
            return refused(tr("it holds two files of one name (%1)").arg(shown(name)));
        m_folders.insert(folder);
    }
    return {};
}

/// Reads the rest of a tar's file, to count it and check for a stop; in a zip the next file is a seek away.
Result<void> ArchiveReader::drain()
{
    if (!m_archive->entry || m_archive->kind == Kind::Zip)
        return {};
    while (true) {
        const Result<QByteArrayView> piece = read();
        if (!piece)
            return tl::unexpected(piece.error());
        if (piece->isEmpty())
            return {};
    }
}

Result<QByteArrayView> ArchiveReader::read()
{
    if (m_error)
        return failure(*m_error);
    if (!m_archive || !m_archive->entry)
        return QByteArrayView();
    const la_ssize_t got = m_stop.stopRequested() ? -1 : archive_read_data(m_archive->reader, m_piece.data(), static_cast<std::size_t>(m_piece.size()));
    if (got < 0)
        return broken();
    m_bytes += got;
    if (m_bytes > m_limits.bytes || (m_bytes > m_limits.always && m_bytes / m_limits.ratio > m_input->device.size()))
        return refused(tr("unpacked it would be larger than %1, more than a proper archive ever grows").arg(QLocale().formattedDataSize(m_bytes)));
    return QByteArrayView(m_piece.constData(), got);
}

Result<QByteArray> ArchiveReader::readAll(qint64 most)
{
    QByteArray all;
    while (true) {
        const Result<QByteArrayView> piece = read();
        if (!piece)
            return tl::unexpected(piece.error());
        if (piece->isEmpty())
            return all;
        if (all.size() + piece->size() > most)
            return refused(tr("one of its files is larger than %1").arg(QLocale().formattedDataSize(most)));
        all.append(*piece);
    }
}

} // namespace quayside
