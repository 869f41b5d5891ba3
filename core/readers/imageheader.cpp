// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/imageheader.h"

#include <QtEndian>

#include <algorithm>

namespace quayside {
namespace {

bool startsWith(QByteArrayView bytes, QByteArrayView with, qsizetype at = 0)
{
    return bytes.size() >= at + with.size() && bytes.sliced(at, with.size()) == with;
}

quint32 big32(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && bytes.size() >= at + 4 ? qFromBigEndian<quint32>(bytes.data() + at) : 0;
}

quint32 big16(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && bytes.size() >= at + 2 ? qFromBigEndian<quint16>(bytes.data() + at) : 0;
}

quint32 little16(QByteArrayView bytes, qsizetype at)
{
    return bytes.size() >= at + 2 ? qFromLittleEndian<quint16>(bytes.data() + at) : 0;
}

quint32 little32(QByteArrayView bytes, qsizetype at)
{
    return bytes.size() >= at + 4 ? qFromLittleEndian<quint32>(bytes.data() + at) : 0;
}

quint32 little24(QByteArrayView bytes, qsizetype at)
{
    return bytes.size() >= at + 3 ? little16(bytes, at) | static_cast<quint32>(static_cast<uchar>(bytes.at(at + 2))) << 16 : 0;
}

QSize size(quint32 width, quint32 height)
{
    constexpr quint32 most = 0x7fffffff;
    return {static_cast<int>(std::min(width, most)), static_cast<int>(std::min(height, most))};
}

QSize pngSize(QByteArrayView bytes)
{
    return startsWith(bytes, "IHDR", 12) ? size(big32(bytes, 16), big32(bytes, 20)) : QSize();
}

bool isStartOfFrame(uchar marker)
{
    // SOF0…SOF15 without DHT (c4), JPG (c8) and DAC (cc).
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

QSize jpegSize(QByteArrayView bytes)
{
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && static_cast<uchar>(bytes.at(at)) == 0xff) {
        const auto marker = static_cast<uchar>(bytes.at(at + 1));
        if (marker == 0xff) {
            ++at;
            continue;
        }
        if (isStartOfFrame(marker))
            return size(big16(bytes, at + 7), big16(bytes, at + 5));
        const bool standsAlone = marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
        at += standsAlone ? 2 : 2 + static_cast<qsizetype>(std::max<quint32>(big16(bytes, at + 2), 2));
    }
    return {};
}

QSize webpSize(QByteArrayView bytes)
{
    if (startsWith(bytes, "VP8X", 12))
        return size(little24(bytes, 24) + 1, little24(bytes, 27) + 1);
    if (startsWith(bytes, "VP8L", 12) && bytes.size() > 20 && bytes.at(20) == 0x2f) {
        const quint32 bits = little32(bytes, 21);
        return size((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
    }
    if (startsWith(bytes, "VP8 ", 12))
        return size(little16(bytes, 26) & 0x3fff, little16(bytes, 28) & 0x3fff);
    return {};
}

QSize bmpSize(QByteArrayView bytes)
{
    if (little32(bytes, 14) == 12)
        return size(little16(bytes, 18), little16(bytes, 20));
    // A negative height means the rows run top-down.
    const auto height = static_cast<qint32>(little32(bytes, 22));
    return size(little32(bytes, 18), static_cast<quint32>(height < 0 ? -static_cast<qint64>(height) : height));
}

QSize avifSize(QByteArrayView bytes)
{
    const qsizetype at = bytes.first(std::min<qsizetype>(bytes.size(), 4096)).indexOf("ispe");
    return at < 0 ? QSize() : size(big32(bytes, at + 8), big32(bytes, at + 12));
}

QSize icoSize(QByteArrayView bytes)
{
    if (bytes.size() < 8)
        return {};
    const auto side = [&](qsizetype at) { return bytes.at(at) == 0 ? 256U : static_cast<uchar>(bytes.at(at)); };
    return size(side(6), side(7));
}

ImageHeader raster(const char *type, QSize pixels)
{
    return {QString::fromLatin1(type), pixels, pixels.isEmpty()};
}

/// Whether svg is the first element, after XML declaration, comments and doctype.
bool looksLikeSvg(QByteArrayView bytes)
{
    QByteArrayView rest = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    if (startsWith(rest, "\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    while (!rest.isEmpty()) {
        while (!rest.isEmpty() && (rest.front() == ' ' || rest.front() == '\n' || rest.front() == '\r' || rest.front() == '\t'))
            rest = rest.sliced(1);
        if (startsWith(rest, "<svg"))
            return true;
        QByteArrayView end;
        if (startsWith(rest, "<!--"))
            end = "-->";
        else if (startsWith(rest, "<?"))
            end = "?>";
        else if (startsWith(rest, "<!DOCTYPE svg"))
            return true;
        else
            return startsWith(rest, "<") && rest.first(std::min<qsizetype>(rest.size(), 32)).indexOf(":svg") > 0;
        const qsizetype at = rest.indexOf(end);
        if (at < 0)
            return false;
        rest = rest.sliced(at + end.size());
    }
    return false;
}

} // namespace

ImageHeader imageHeader(QByteArrayView bytes)
{
    if (startsWith(bytes, "\x89PNG\r\n\x1a\n"))
        return raster("image/png", pngSize(bytes));
    if (startsWith(bytes, "\xff\xd8\xff"))
        return raster("image/jpeg", jpegSize(bytes));
    if (startsWith(bytes, "GIF87a") || startsWith(bytes, "GIF89a"))
        return raster("image/gif", size(little16(bytes, 6), little16(bytes, 8)));
    if (startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8))
        return raster("image/webp", webpSize(bytes));
    if (startsWith(bytes, "BM") && little32(bytes, 14) >= 12 && little32(bytes, 14) <= 256)
        return raster("image/bmp", bmpSize(bytes));
    if (startsWith(bytes, "ftypavif", 4) || startsWith(bytes, "ftypavis", 4))
        return raster("image/avif", avifSize(bytes));
    if (startsWith(bytes, QByteArrayView("\0\0\1\0", 4)))
        return raster("image/x-icon", icoSize(bytes));
    if (startsWith(bytes, QByteArrayView("II*\0", 4)) || startsWith(bytes, QByteArrayView("MM\0*", 4)))
        return {QStringLiteral("image/tiff"), {}, false};
    if (looksLikeSvg(bytes))
        return {QStringLiteral("image/svg+xml"), {}, false};
    return {};
}

} // namespace quayside
