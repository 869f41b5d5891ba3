// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <libdeflate.h>

namespace quayside::test {

/// An entry of a zip that may be as wrong as a test wants.
struct ZipEntry {
    QByteArray name;
    QByteArray content;
    quint32 unixMode = 0100644; ///< 0120777: a symbolic link whose target is `content`
    bool deflated = false;
    bool encrypted = false; ///< says so
    bool badSum = false;
};

/// The bytes of a zip (APPNOTE.TXT), made by hand: libraries refuse to write what must be refused when it is read.
inline QByteArray zipBytes(const QList<ZipEntry> &entries)
{
    const auto number = [](auto value) {
        QByteArray bytes(sizeof value, 0);
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    // Deflate without zlib's head (and Qt's length before it) and sum.
    const auto packed = [](const QByteArray &content) { return qCompress(content, 9).sliced(6).chopped(4); };
    QByteArray files;
    QByteArray directory;
    for (const ZipEntry &entry : entries) {
        const QByteArray data = entry.deflated ? packed(entry.content) : entry.content;
        const auto sum = libdeflate_crc32(0, entry.content.constData(), static_cast<std::size_t>(entry.content.size())) ^ (entry.badSum ? 1U : 0U);
        const QByteArray common = number(quint16(20)) + number(quint16(entry.encrypted ? 0x801 : 0x800)) + number(quint16(entry.deflated ? 8 : 0))
                                  + number(quint32(0x21 << 16)) + number(sum) + number(quint32(data.size())) + number(quint32(entry.content.size()))
                                  + number(quint16(entry.name.size())) + number(quint16(0));
        directory += QByteArray("PK\x01\x02", 4) + number(quint16(3 << 8 | 20)) + common + number(quint16(0)) + number(quint16(0)) + number(quint16(0))
                     + number(quint32(entry.unixMode << 16)) + number(quint32(files.size())) + entry.name;
        files += QByteArray("PK\x03\x04", 4) + common + entry.name + data;
    }
    const auto count = number(quint16(entries.size()));
    return files + directory + QByteArray("PK\x05\x06", 4) + number(quint32(0)) + count + count + number(quint32(directory.size()))
           + number(quint32(files.size())) + number(quint16(0));
}

} // namespace quayside::test
