// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/entrywriter.h"

#include <archive.h>
#include <archive_entry.h>
#include <cerrno>

namespace quayside {
namespace {

struct EntryEnd {
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

class TarWriter final : public EntryWriter
{
public:
    TarWriter(bool gzip, ArchiveTarget target, const QDateTime &asOf, StopToken stop)
        : m_target(std::move(target)), m_time(asOf.toSecsSinceEpoch()), m_stop(std::move(stop))
    {
        archive_write_set_format_pax_restricted(m_archive);
        if (gzip) {
            archive_write_add_filter_gzip(m_archive);
            archive_write_set_filter_option(m_archive, "gzip", "timestamp", nullptr); // the current time
        }
        archive_write_set_bytes_in_last_block(m_archive, 1);
        archive_write_open(m_archive, this, nullptr, write, nullptr);
    }
    ~TarWriter() override
    {
        archive_write_fail(m_archive); // do not complete an unfinished archive
        archive_write_free(m_archive);
    }
    Q_DISABLE_COPY_MOVE(TarWriter)

    using EntryWriter::add;
    Result<void> add(const QString &name, QIODevice &content, Packing) override
    {
        const std::unique_ptr<archive_entry, EntryEnd> entry(archive_entry_new());
        archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
        archive_entry_set_size(entry.get(), content.size());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), m_time, 0);
        if (archive_write_header(m_archive, entry.get()) < ARCHIVE_WARN)
            return failed();
        return eachPiece(content, m_stop, [this](QByteArrayView piece) -> Result<void> {
            if (archive_write_data(m_archive, piece.data(), static_cast<std::size_t>(piece.size())) != piece.size())
                return failed();
            return {};
        });
    }

    Result<void> finish() override
    {
        if (archive_write_close(m_archive) != ARCHIVE_OK)
            return failed();
        return {};
    }

private:
    static la_ssize_t write(archive *writer, void *self, const void *bytes, std::size_t size)
    {
        TarWriter &own = *static_cast<TarWriter *>(self);
        const Result<void> taken = own.m_target(QByteArrayView(static_cast<const char *>(bytes), static_cast<qsizetype>(size)));
        if (taken)
            return static_cast<la_ssize_t>(size);
        own.m_error = taken.error();
        archive_set_error(writer, EIO, "the target took no more");
        return -1;
    }

    [[nodiscard]] tl::unexpected<ExportError> failed() const
    {
        return m_error ? failure(*m_error) : archiveNotWritten(QString::fromUtf8(archive_error_string(m_archive)));
    }

    const ArchiveTarget m_target;
    const qint64 m_time;
    const StopToken m_stop;
    std::optional<ExportError> m_error; ///< from the target
    archive *m_archive = archive_write_new();
};

} // namespace

std::unique_ptr<EntryWriter> tarEntryWriter(bool gzip, ArchiveTarget target, const QDateTime &asOf, StopToken stop)
{
    return std::make_unique<TarWriter>(gzip, std::move(target), asOf, std::move(stop));
}

} // namespace quayside
