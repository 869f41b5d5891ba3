// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zippackage.h"

#include "output/safename.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <libdeflate.h>
#include <memory>

namespace quayside {
namespace {

constexpr qsizetype endLength = 22; ///< of the end of central directory record
constexpr qsizetype longestComment = 65'535;
constexpr qsizetype centralLength = 46; ///< of a file header in the directory, without its names
constexpr qsizetype localLength = 30;   ///< of one before a file's data
constexpr quint32 inZip64 = 0xFFFF'FFFF;
constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;

QString tr(const char *text)
{
    return QCoreApplication::translate("Archive", text);
}

tl::unexpected<ExportError> rejected(const QString &reason)
{
    return failure(ErrorCode::SourceMalformed, {{QStringLiteral("reason"), reason}});
}

QString shown(const QString &name)
{
    return name.size() > 80 ? name.left(80) + u'…' : name;
}

tl::unexpected<ExportError> damaged(const QString &name)
{
    return rejected(tr("its part “%1” is damaged").arg(shown(name)));
}

template<class Number>
Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.data() + at);
}

bool hasSignature(QByteArrayView bytes, qsizetype at, const char (&signature)[5])
{
    return at >= 0 && at + 4 <= bytes.size() && bytes.sliced(at, 4) == QByteArrayView(signature, 4);
}

/// Offset of the end record, whose comment reaches to the end; -1: there is none.
qsizetype findEnd(QByteArrayView bytes)
{
    const qsizetype lowest = std::max<qsizetype>(0, bytes.size() - endLength - longestComment);
    for (qsizetype at = bytes.size() - endLength; at >= lowest; --at) {
        if (hasSignature(bytes, at, "PK\x05\x06") && at + endLength + numberAt<quint16>(bytes, at + 20) <= bytes.size())
            return at;
    }
    return -1;
}

/// The next number of @p extra's ZIP64 field (APPNOTE.TXT 4.5.3), for those that the header has no room for; -1: missing.
class Zip64Numbers
{
public:
    explicit Zip64Numbers(QByteArrayView extra)
    {
        for (qsizetype at = 0; at + 4 <= extra.size();) {
            const qsizetype length = numberAt<quint16>(extra, at + 2);
            if (at + 4 + length > extra.size())
                return;
            if (numberAt<quint16>(extra, at) == 1) {
                m_field = extra.sliced(at + 4, length);
                return;
            }
            at += 4 + length;
        }
    }
    qint64 orNext(quint32 number)
    {
        if (number != inZip64)
            return number;
        if (m_at + 8 > m_field.size())
            return -1;
        const qint64 next = numberAt<qint64>(m_field, m_at);
        m_at += 8;
        return next;
    }

private:
    QByteArrayView m_field;
    qsizetype m_at = 0;
};

} // namespace

bool ZipPackage::looksLikeZip(QByteArrayView bytes)
{
    return hasSignature(bytes, 0, "PK\x03\x04") || hasSignature(bytes, 0, "PK\x05\x06");
}

Result<ZipPackage> ZipPackage::open(const QByteArray &bytes, const PackageLimits &limits)
{
    ZipPackage package;
    package.m_bytes = bytes;
    if (!looksLikeZip(bytes))
        return rejected(tr("it is no zip file"));
    if (auto read = package.readDirectory(limits); !read)
        return tl::unexpected(read.error());
    return package;
}

Result<void> ZipPackage::readDirectory(const PackageLimits &limits)
{
    const QByteArrayView bytes = m_bytes;
    const qsizetype end = findEnd(bytes);
    if (end < 0)
        return rejected(tr("it is cut short"));
    const qsizetype count = numberAt<quint16>(bytes, end + 10);
    const qint64 length = numberAt<quint32>(bytes, end + 12);
    const qint64 offset = numberAt<quint32>(bytes, end + 16);
    const qint64 shift = end - length - offset; // of files behind something else
    if (shift < 0)
        return rejected(tr("it is cut short"));
    qsizetype at = end - length;
    for (qsizetype i = 0; i < count; ++i) {
        if (at + centralLength > end || !hasSignature(bytes, at, "PK\x01\x02"))
            return rejected(tr("its directory is damaged"));
        const qsizetype nameLength = numberAt<quint16>(bytes, at + 28);
        const qsizetype extraLength = numberAt<quint16>(bytes, at + 30);
        const qsizetype next = at + centralLength + nameLength + extraLength + numberAt<quint16>(bytes, at + 32);
        if (next > end)
            return rejected(tr("its directory is damaged"));
        Zip64Numbers numbers(bytes.sliced(at + centralLength + nameLength, extraLength));
        Entry entry;
        entry.encrypted = (numberAt<quint16>(bytes, at + 8) & 1) != 0;
        entry.method = numberAt<quint16>(bytes, at + 10);
        entry.sum = numberAt<quint32>(bytes, at + 16);
        entry.unpacked = numbers.orNext(numberAt<quint32>(bytes, at + 24));
        entry.packed = numbers.orNext(numberAt<quint32>(bytes, at + 20));
        entry.header = numbers.orNext(numberAt<quint32>(bytes, at + 42)) + shift;
        if (auto added = add(QString::fromUtf8(bytes.sliced(at + centralLength, nameLength)), entry, limits); !added)
            return added;
        at = next;
    }
    return {};
}

Result<void> ZipPackage::add(const QString &given, const Entry &entry, const PackageLimits &limits)
{
    const QString name = QString(given).replace(u'\\', u'/'); // as some programs for Windows write it
    if (m_names.size() >= limits.entries)
        return rejected(tr("it holds more than %1 entries").arg(limits.entries));
    if (name.endsWith(u'/'))
        return {}; // a folder
    if (!isSafeRelativePath(name))
        return rejected(tr("it holds a name that leads out of its folder (%1)").arg(shown(given)));
    const QString key = name.toCaseFolded();
    if (m_entries.contains(key))
        return rejected(tr("it holds two files of one name (%1)").arg(shown(name)));
    if (entry.packed < 0 || entry.unpacked < 0 || entry.header < 0 || entry.packed > m_bytes.size() || entry.header > m_bytes.size() - localLength)
        return damaged(name);
    m_packed += entry.packed;
    m_unpacked += std::min(entry.unpacked, limits.bytes);
    if (m_packed > m_bytes.size()) // files that share their bytes
        return rejected(tr("its directory is damaged"));
    if (m_unpacked >= limits.bytes || entry.unpacked > limits.fileBytes || (m_unpacked > limits.always && m_unpacked / limits.ratio > m_packed))
        return rejected(tr("unpacked it would be far too large"));
    m_names.append(name);
    m_entries.insert(key, entry);
    return {};
}

qint64 ZipPackage::size(const QString &name) const
{
    const auto found = m_entries.constFind(name.toCaseFolded());
    return found == m_entries.cend() ? -1 : found->unpacked;
}

Result<QByteArray> ZipPackage::read(const QString &name, const StopToken &stop) const
{
    if (stop.stopRequested())
        return failure(ErrorCode::Canceled);
    const auto entry = m_entries.constFind(name.toCaseFolded());
    if (entry == m_entries.cend())
        return rejected(tr("its part “%1” is missing").arg(shown(name)));
    if (entry->encrypted)
        return rejected(tr("it is protected with a password"));
    const QByteArrayView bytes = m_bytes;
    if (!hasSignature(bytes, entry->header, "PK\x03\x04"))
        return damaged(name);
    const qint64 start = entry->header + localLength + numberAt<quint16>(bytes, entry->header + 26) + numberAt<quint16>(bytes, entry->header + 28);
    if (start > bytes.size() - entry->packed)
        return damaged(name);
    const QByteArrayView packed = bytes.sliced(start, entry->packed);
    QByteArray content;
    if (entry->method == stored && entry->packed == entry->unpacked) {
        content = packed.toByteArray();
    } else if (entry->method == deflated) {
        const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> decompressor(libdeflate_alloc_decompressor(),
                                                                                                             libdeflate_free_decompressor);
        content.resize(entry->unpacked);
        const auto result = libdeflate_deflate_decompress(decompressor.get(), packed.data(), static_cast<std::size_t>(packed.size()), content.data(),
                                                          static_cast<std::size_t>(content.size()), nullptr);
        if (result != LIBDEFLATE_SUCCESS)
            return damaged(name);
    } else {
        return rejected(tr("its part “%1” is packed in a way that is not known").arg(shown(name)));
    }
    if (libdeflate_crc32(0, content.constData(), static_cast<std::size_t>(content.size())) != entry->sum)
        return damaged(name);
    return content;
}

} // namespace quayside
