// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/unpack.h"

#include "output/safename.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Archive", text);
}

constexpr std::size_t pieceSize = 64 * 1024;

struct ArchiveEnd {
    void operator()(archive *reader) const { archive_read_free(reader); }
};
using ArchivePtr = std::unique_ptr<archive, ArchiveEnd>;

tl::unexpected<UnpackProblem> refused(const QString &reason)
{
    return tl::unexpected(UnpackProblem{reason});
}

class Unpacker
{
public:
    Unpacker(const QString &zip, QString folder, const StopToken &stop, const UnpackLimits &limits)
        : m_zip(zip), m_folder(std::move(folder)), m_stop(stop), m_limits(limits), m_packed(QFileInfo(zip).size())
    {}

    tl::expected<QList<UnpackedFile>, UnpackProblem> run()
    {
        const ArchivePtr reader(archive_read_new());
        // Zip alone: what libarchive could read beside it is not what was asked for.
        archive_read_support_format_zip(reader.get());
        if (archive_read_open_filename(reader.get(), QFile::encodeName(m_zip).constData(), pieceSize) != ARCHIVE_OK)
            return broken(reader.get());
        while (true) {
            archive_entry *entry = nullptr;
            const int state = archive_read_next_header(reader.get(), &entry);
            if (state == ARCHIVE_EOF)
                break;
            if (state < ARCHIVE_WARN)
                return broken(reader.get());
            if (const auto taken = take(reader.get(), entry); !taken)
                return tl::unexpected(taken.error());
        }
        if (m_files.isEmpty())
            return refused(tr("it is empty"));
        return m_files;
    }

private:
    static tl::unexpected<UnpackProblem> broken(archive *reader)
    {
        const char *text = archive_error_string(reader);
        return refused(tr("it is damaged (%1)").arg(QString::fromUtf8(text ? text : "zip")));
    }

    tl::expected<void, UnpackProblem> take(archive *reader, archive_entry *entry)
    {
        if (++m_entries > m_limits.entries)
            return refused(tr("it holds more than %1 entries").arg(m_limits.entries));
        const char *utf8 = archive_entry_pathname_utf8(entry);
        const char *raw = archive_entry_pathname(entry);
        const QString name = QString::fromUtf8(utf8 ? utf8 : raw ? raw : "");
        const bool isFolder = archive_entry_filetype(entry) == AE_IFDIR || name.endsWith(u'/');
        if (archive_entry_is_encrypted(entry))
            return refused(tr("it is protected with a password"));
        if (archive_entry_hardlink(entry) || archive_entry_symlink(entry) || (!isFolder && archive_entry_filetype(entry) != AE_IFREG))
            return refused(tr("it holds a link or a device (%1)").arg(shown(name)));
        const QString path = isFolder && name.endsWith(u'/') ? name.chopped(1) : name;
        if (!isSafeRelativePath(path) || path.count(u'/') >= m_limits.depth)
            return refused(tr("it holds a name that leads out of its folder (%1)").arg(shown(name)));
        return isFolder ? tl::expected<void, UnpackProblem>() : write(reader, path);
    }

    tl::expected<void, UnpackProblem> write(archive *reader, const QString &name)
    {
        const QString path = m_folder + u'/' + safeRelativePath(name);
        if (m_seen.contains(path.toCaseFolded()))
            return refused(tr("it holds two files of one name (%1)").arg(shown(name)));
        m_seen.insert(path.toCaseFolded());
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
            return refused(tr("“%1” cannot be written: %2").arg(shown(name), file.errorString()));
        QByteArray piece(pieceSize, Qt::Uninitialized);
        qint64 size = 0;
        while (true) {
            if (m_stop.stopRequested())
                return refused({});
            const la_ssize_t got = archive_read_data(reader, piece.data(), static_cast<std::size_t>(piece.size()));
            if (got < 0)
                return broken(reader);
            if (got == 0)
                break;
            size += got;
            m_bytes += got;
            if (m_bytes > m_limits.bytes || (m_bytes > m_limits.always && m_bytes / m_limits.ratio > m_packed))
                return refused(tr("unpacked it would be larger than %1, more than a proper zip ever grows").arg(QLocale().formattedDataSize(m_bytes)));
            if (file.write(piece.constData(), got) != got)
                return refused(tr("“%1” cannot be written: %2").arg(shown(name), file.errorString()));
        }
        m_files.append({path, name, size});
        return {};
    }

    static QString shown(const QString &name) { return name.size() > 80 ? name.left(80) + u'…' : name; }

    const QString m_zip;
    const QString m_folder;
    const StopToken &m_stop;
    const UnpackLimits &m_limits;
    const qint64 m_packed;
    QList<UnpackedFile> m_files;
    QSet<QString> m_seen;
    qint64 m_bytes = 0;
    int m_entries = 0;
};

} // namespace

tl::expected<QList<UnpackedFile>, UnpackProblem> unpackZip(const QString &zip, const QString &folder, const StopToken &stop, const UnpackLimits &limits)
{
    if (!QDir().mkpath(folder))
        return refused(tr("“%1” cannot be written: %2").arg(folder, QString()));
    auto files = Unpacker(zip, folder, stop, limits).run();
    if (!files)
        QDir(folder).removeRecursively();
    return files;
}

} // namespace quayside
