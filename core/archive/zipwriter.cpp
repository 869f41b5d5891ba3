// SPDX-License-Identifier: GPL-3.0-or-later
// Zip as PKWARE's APPNOTE.TXT 6.3.9 has it; section numbers are of that.
#include "archive/entrywriter.h"

#include <QCoreApplication>
#include <QtEndian>

#include <libdeflate.h>
#include <limits>
#include <zlib.h>

namespace quayside {
namespace {

constexpr qint64 knownBefore = 8 * 1024 * 1024;            // smaller entries are packed in memory, so their local header is complete
constexpr qint64 large = 0xf0000000;                       // margin below the 32-bit limit, as deflating may add a little
constexpr auto in64 = std::numeric_limits<quint32>::max(); // "see the zip64 field"

template<class Number>
QByteArray number(Number value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// Streaming raw deflate (RFC 1951).
class Deflater
{
public:
    Q_DISABLE_COPY_MOVE(Deflater)
    Deflater()
    {
        if (deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
            throw std::bad_alloc();
    }
    ~Deflater() { deflateEnd(&m_stream); }

    Result<void> take(QByteArrayView bytes, bool last, const ArchiveTarget &target)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(m_out.data());
            m_stream.avail_out = static_cast<uInt>(m_out.size());
            deflate(&m_stream, last ? Z_FINISH : Z_NO_FLUSH);
            const qsizetype made = m_out.size() - static_cast<qsizetype>(m_stream.avail_out);
            if (const Result<void> taken = target(QByteArrayView(m_out).first(made)); !taken)
                return taken;
        } while (m_stream.avail_out == 0);
        return {};
    }

private:
    z_stream m_stream{};
    QByteArray m_out = QByteArray(archivePiece, Qt::Uninitialized);
};

/// Raw deflate of what is in memory, in half of zlib's time.
class Packer
{
public:
    Q_DISABLE_COPY_MOVE(Packer)
    Packer() : m_compressor(libdeflate_alloc_compressor(6))
    {
        if (!m_compressor)
            throw std::bad_alloc();
    }
    ~Packer() { libdeflate_free_compressor(m_compressor); }

    /// @p plain deflated; empty if that does not make it smaller.
    QByteArray packed(const QByteArray &plain)
    {
        QByteArray bytes(plain.size(), Qt::Uninitialized);
        const std::size_t size = plain.isEmpty() ? 0
                                                 : libdeflate_deflate_compress(m_compressor, plain.constData(), static_cast<std::size_t>(plain.size()),
                                                                               bytes.data(), static_cast<std::size_t>(bytes.size() - 1));
        bytes.truncate(static_cast<qsizetype>(size));
        return bytes;
    }

private:
    libdeflate_compressor *m_compressor;
};

/// A central directory entry.
struct Entry {
    QByteArray name;
    bool deflated = false;
    bool sizesAfter = false; ///< a data descriptor follows (APPNOTE 4.3.9)
    bool zip64 = false;
    quint32 crc = 0;
    qint64 packed = 0;
    qint64 size = 0;
    qint64 offset = 0;

    [[nodiscard]] quint16 version() const { return zip64 ? 45 : 20; }
    [[nodiscard]] quint16 flags() const
    {
        const bool ascii = std::all_of(name.begin(), name.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
        return static_cast<quint16>((sizesAfter ? 0x8 : 0) | (ascii ? 0 : 0x800));
    }
};

class ZipWriter final : public ZipEntryWriter
{
public:
    ZipWriter(ArchiveTarget target, const QDateTime &asOf, StopToken stop) : m_target(std::move(target)), m_stop(std::move(stop))
    {
        const QDateTime utc = std::clamp(asOf.toUTC(), QDateTime(QDate(1980, 1, 1), {}, Qt::UTC), QDateTime(QDate(2107, 12, 31), QTime(23, 59, 58), Qt::UTC));
        const QDate date = utc.date();
        const QTime time = utc.time();
        m_time = number(static_cast<quint16>(time.hour() << 11 | time.minute() << 5 | time.second() / 2))
                 + number(static_cast<quint16>((date.year() - 1980) << 9 | date.month() << 5 | date.day()));
    }

    using ZipEntryWriter::add;
    Result<void> add(const QString &name, QIODevice &content, Packing packing) override
    {
        Entry entry;
        entry.name = name.toUtf8();
        entry.size = content.size();
        entry.offset = m_written;
        entry.zip64 = entry.size > large;
        entry.deflated = packing == Packing::Deflated;
        const Result<void> added = entry.deflated ? addDeflated(entry, content) : addStored(entry, content);
        m_entries.append(entry);
        return added;
    }

    Result<void> addMade(const QString &name, const Maker &make) override
    {
        Entry entry;
        entry.name = name.toUtf8();
        entry.offset = m_written;
        entry.deflated = true;
        QByteArray packed;
        const ArchiveTarget keep = [&packed](QByteArrayView bytes) -> Result<void> {
            packed.append(bytes);
            return {};
        };
        Deflater deflater;
        Result<void> made = make([&](QByteArrayView bytes) -> Result<void> {
            if (m_stop.stopRequested())
                return failure(ErrorCode::Canceled);
            entry.size += bytes.size();
            (void)sum(entry, bytes);
            return deflater.take(bytes, false, keep);
        });
        if (made)
            made = deflater.take({}, true, keep);
        if (!made)
            return made;
        entry.packed = packed.size();
        entry.zip64 = entry.size > large || entry.packed > large;
        m_entries.append(entry);
        const Result<void> head = write(localHead(entry));
        return head ? write(packed) : head;
    }

    Result<void> finish() override
    {
        const qint64 start = m_written;
        for (const Entry &entry : std::as_const(m_entries)) {
            if (m_stop.stopRequested())
                return failure(ErrorCode::Canceled);
            if (const Result<void> written = write(directoryRecord(entry)); !written)
                return written;
        }
        return write(directoryEnd(start, m_written - start));
    }

private:
    Result<void> write(QByteArrayView bytes)
    {
        m_written += bytes.size();
        return bytes.isEmpty() ? Result<void>() : m_target(bytes);
    }

    Result<void> addDeflated(Entry &entry, QIODevice &content)
    {
        if (entry.size > knownBefore)
            return addStreamed(entry, content);
        QByteArray plain;
        plain.reserve(entry.size);
        const Result<void> read = eachPiece(content, m_stop, [&](QByteArrayView piece) {
            plain.append(piece);
            return sum(entry, piece);
        });
        if (!read)
            return read;
        const QByteArray packed = m_packer.packed(plain);
        if (packed.isEmpty()) {
            entry.deflated = false;
            return addStored(entry, content);
        }
        entry.packed = packed.size();
        if (const Result<void> head = write(localHead(entry)); !head)
            return head;
        return write(packed);
    }

    Result<void> addStreamed(Entry &entry, QIODevice &content)
    {
        entry.sizesAfter = true;
        if (const Result<void> head = write(localHead(entry)); !head)
            return head;
        const qint64 start = m_written;
        if (const Result<void> deflated = deflateInto(entry, content, [this](QByteArrayView bytes) { return write(bytes); }); !deflated)
            return deflated;
        entry.packed = m_written - start;
        const auto sizes =
            entry.zip64 ? number(entry.packed) + number(entry.size) : number(static_cast<quint32>(entry.packed)) + number(static_cast<quint32>(entry.size));
        return write(QByteArray("PK\x07\x08", 4) + number(entry.crc) + sizes);
    }

    /// Two passes: the checksum precedes the bytes.
    Result<void> addStored(Entry &entry, QIODevice &content)
    {
        entry.packed = entry.size;
        entry.crc = 0;
        if (const Result<void> summed = eachPiece(content, m_stop, [&entry](QByteArrayView piece) { return sum(entry, piece); }); !summed)
            return summed;
        if (const Result<void> head = write(localHead(entry)); !head)
            return head;
        const quint32 expected = std::exchange(entry.crc, 0);
        const Result<void> copied = eachPiece(content, m_stop, [this, &entry](QByteArrayView piece) {
            (void)sum(entry, piece);
            return write(piece);
        });
        if (copied && entry.crc != expected)
            return archiveNotWritten(QCoreApplication::translate("Archive", "a file changed while it was read"));
        return copied;
    }

    static Result<void> sum(Entry &entry, QByteArrayView piece)
    {
        entry.crc = libdeflate_crc32(entry.crc, piece.data(), static_cast<std::size_t>(piece.size())); // ten times faster than zlib's
        return {};
    }

    Result<void> deflateInto(Entry &entry, QIODevice &content, const ArchiveTarget &target)
    {
        Deflater deflater;
        const Result<void> all = eachPiece(content, m_stop, [&](QByteArrayView piece) {
            (void)sum(entry, piece);
            return deflater.take(piece, false, target);
        });
        return all ? deflater.take({}, true, target) : all;
    }

    /// Method, time, checksum and sizes: shared by both headers.
    [[nodiscard]] QByteArray common(const Entry &entry, bool known, qsizetype extra) const
    {
        const auto size = [&entry](qint64 value) { return number(entry.zip64 ? in64 : static_cast<quint32>(value)); };
        return number(entry.version()) + number(entry.flags()) + number(static_cast<quint16>(entry.deflated ? 8 : 0)) + m_time
               + number(known ? entry.crc : quint32(0)) + size(known ? entry.packed : 0) + size(known ? entry.size : 0)
               + number(static_cast<quint16>(entry.name.size())) + number(static_cast<quint16>(extra));
    }

    [[nodiscard]] QByteArray localHead(const Entry &entry) const
    {
        const bool known = !entry.sizesAfter;
        QByteArray extra;
        if (entry.zip64)
            extra = number(quint16(1)) + number(quint16(16)) + number(known ? entry.size : 0ll) + number(known ? entry.packed : 0ll);
        return QByteArray("PK\x03\x04", 4) + common(entry, known, extra.size()) + entry.name + extra;
    }

    [[nodiscard]] QByteArray directoryRecord(const Entry &entry) const
    {
        const bool far = entry.offset >= in64;
        QByteArray extra;
        if (entry.zip64)
            extra += number(entry.size) + number(entry.packed);
        if (far)
            extra += number(entry.offset);
        if (!extra.isEmpty())
            extra.prepend(number(quint16(1)) + number(static_cast<quint16>(extra.size())));
        constexpr quint16 byUnix = 3 << 8;
        constexpr quint32 plainFile = 0100644U << 16;
        return QByteArray("PK\x01\x02", 4) + number(static_cast<quint16>(byUnix | entry.version())) + common(entry, true, extra.size()) + number(quint16(0))
               + number(quint16(0)) + number(quint16(0)) + number(plainFile) + number(far ? in64 : static_cast<quint32>(entry.offset)) + entry.name + extra;
    }

    [[nodiscard]] QByteArray directoryEnd(qint64 start, qint64 length) const
    {
        const qint64 count = m_entries.size();
        const bool many = count >= 0xffff;
        const bool far = start >= in64 || length >= in64;
        QByteArray end;
        if (many || far) {
            // APPNOTE 4.3.14, 4.3.15
            end = QByteArray("PK\x06\x06", 4) + number(44ll) + number(static_cast<quint16>(3 << 8 | 45)) + number(quint16(45)) + number(quint32(0))
                  + number(quint32(0)) + number(count) + number(count) + number(length) + number(start);
            end += QByteArray("PK\x06\x07", 4) + number(quint32(0)) + number(start + length) + number(quint32(1));
        }
        const QByteArray entries = number(static_cast<quint16>(many ? 0xffff : count));
        return end + QByteArray("PK\x05\x06", 4) + number(quint16(0)) + number(quint16(0)) + entries + entries
               + number(far ? in64 : static_cast<quint32>(length)) + number(far ? in64 : static_cast<quint32>(start)) + number(quint16(0));
    }

    const ArchiveTarget m_target;
    const StopToken m_stop;
    Packer m_packer;
    QByteArray m_time; ///< as in both headers
    QList<Entry> m_entries;
    qint64 m_written = 0;
};

} // namespace

std::unique_ptr<ZipEntryWriter> zipEntryWriter(ArchiveTarget target, const QDateTime &asOf, StopToken stop)
{
    return std::make_unique<ZipWriter>(std::move(target), asOf, std::move(stop));
}

} // namespace quayside
