// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/packedimage.h"

#include "page/deflate.h"
#include "page/rundeflate.h"

#include <libdeflate.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace quayside {
namespace {

constexpr int pictureLevel = 5;
constexpr quint64 mostBytes = 128ULL << 20; ///< of uncompressed rows, held in memory for the check
constexpr std::string_view signature("\x89PNG\r\n\x1a\n", 8);

QByteArray bytesOf(const std::string &text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray packedRows(std::string_view rows)
{
    return bytesOf(isMostlyRuns(rows) ? deflatedRuns(rows) : deflated(rows, pictureLevel));
}

/// Applies PNG filter @p kind (PNG, 9.2) into @p out; gives the sum of differences. @p step: bytes per pixel.
quint64 differences(int kind, const unsigned char *line, const unsigned char *above, std::size_t row, std::size_t step, char *out)
{
    const auto guess = [=](std::size_t x) -> int {
        const int left = x >= step ? line[x - step] : 0;
        const int up = above[x];
        if (kind < 3)
            return kind == 0 ? 0 : kind == 1 ? left : up;
        if (kind == 3)
            return (left + up) / 2;
        const int corner = x >= step ? above[x - step] : 0;
        const int a = std::abs(up - corner);
        const int b = std::abs(left - corner);
        const int c = std::abs(left + up - 2 * corner);
        return a <= b && a <= c ? left : b <= c ? up : corner;
    };
    quint64 cost = 0;
    for (std::size_t x = 0; x < row; ++x) {
        const auto value = static_cast<signed char>(line[x] - guess(x));
        out[x] = static_cast<char>(value);
        cost += static_cast<quint64>(std::abs(int(value)));
    }
    return cost;
}

/// Filters each row with the PNG filter that leaves the smallest differences (PNG, 12.8), and compresses. @p rows: unpadded.
QByteArray filtered(const std::string &rows, std::size_t row, std::size_t step)
{
    std::string out;
    out.reserve(rows.size() + rows.size() / row);
    std::string tried(row, '\0');
    std::string best(row, '\0');
    const std::string zeros(row, '\0');
    for (std::size_t at = 0; at < rows.size(); at += row) {
        const auto *line = reinterpret_cast<const unsigned char *>(rows.data()) + at;
        const auto *above = at ? line - row : reinterpret_cast<const unsigned char *>(zeros.data());
        if (at && std::memcmp(line, above, row) == 0) { // blank: filter Up leaves zeros
            out.push_back(2);
            out.append(zeros);
            continue;
        }
        quint64 least = ~quint64(0);
        int chosen = 0;
        for (int kind = 0; kind < 5; ++kind) {
            const quint64 cost = differences(kind, line, above, row, step, tried.data());
            if (cost < least) {
                least = cost;
                chosen = kind;
                std::swap(best, tried);
            }
        }
        out.push_back(static_cast<char>(chosen));
        out.append(best);
    }
    return packedRows(out);
}

quint32 bigEndian(const char *at)
{
    quint32 value = 0;
    for (int i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(at[i]);
    return value;
}

struct Png {
    quint32 width = 0;
    quint32 height = 0;
    int bits = 0;
    int type = -1; ///< colour type
    QByteArray palette;
    QByteArray rows; ///< compressed

    [[nodiscard]] int channels() const { return type == 2 ? 3 : type == 4 ? 2 : type == 6 ? 4 : 1; }
    [[nodiscard]] quint64 row() const { return (quint64(width) * quint64(channels() * bits) + 7) / 8; }
    [[nodiscard]] bool hasAlpha() const { return type == 4 || type == 6; }
};

/// Reads IHDR; false if PageImage cannot hold the format.
bool readHeader(const char *data, quint32 length, Png &png)
{
    if (length != 13)
        return false;
    png.width = bigEndian(data);
    png.height = bigEndian(data + 4);
    png.bits = static_cast<unsigned char>(data[8]);
    png.type = static_cast<unsigned char>(data[9]);
    constexpr quint32 longest = 1 << 24;
    if (png.width == 0 || png.height == 0 || png.width > longest || png.height > longest || data[10] != 0 || data[11] != 0 || data[12] != 0)
        return false;
    const bool small = png.bits == 1 || png.bits == 2 || png.bits == 4 || png.bits == 8;
    switch (png.type) {
    case 0: return small || png.bits == 16;
    case 2: return png.bits == 8 || png.bits == 16;
    case 3: return small;
    default: return png.hasAlpha() && png.bits == 8;
    }
}

/// Reads chunks (PNG, 5) and checks their CRCs.
std::optional<Png> readChunks(QByteArrayView file)
{
    if (file.size() < 33 || std::memcmp(file.data(), signature.data(), signature.size()) != 0)
        return std::nullopt;
    Png png;
    for (qsizetype at = qsizetype(signature.size()); at + 12 <= file.size();) {
        const quint32 length = bigEndian(file.data() + at);
        if (length > quint32(std::numeric_limits<qint32>::max()) || at + 12 + qsizetype(length) > file.size())
            return std::nullopt;
        const std::string_view type(file.data() + at + 4, 4);
        const char *data = file.data() + at + 8;
        if (libdeflate_crc32(0, type.data(), length + 4) != bigEndian(data + length))
            return std::nullopt;
        if (png.type < 0 && (type != "IHDR" || !readHeader(data, length, png)))
            return std::nullopt;
        if (type == "IEND")
            return png;
        if (type == "tRNS" || type == "acTL") // colour-key transparency or animation
            return std::nullopt;
        if (type == "PLTE")
            png.palette = QByteArray(data, qsizetype(length));
        else if (type == "IDAT")
            png.rows.append(data, qsizetype(length));
        at += 12 + qsizetype(length);
    }
    return std::nullopt;
}

/// Whether a channel of filtered rows (filter byte, @p width bytes) is 255 throughout. As long as it is, each filter (PNG, 9.2) can leave
/// only one difference for a row's first pixel and one for the rest.
bool isOpaque(const std::string &rows, std::size_t width)
{
    for (std::size_t from = 0; from < rows.size(); from += width + 1) {
        const int up = from == 0 ? 0 : 255;
        int first = 255;
        int others = 255;
        switch (rows[from]) {
        case 1: // left
            others = 0;
            break;
        case 2: // up
            first = others = 255 - up;
            break;
        case 3: // average
            first = 255 - up / 2;
            others = 255 - (255 + up) / 2;
            break;
        case 4: // Paeth: predicts from above for the first pixel; then left and above are equal
            first = 255 - up;
            others = 0;
            break;
        default: break;
        }
        const auto *line = rows.data() + from + 1;
        if (line[0] != static_cast<char>(first) || !std::all_of(line + 1, line + width, [others](char c) { return c == static_cast<char>(others); }))
            return false;
    }
    return true;
}

/// Moves the last channel out of filtered rows; both parts stay filtered, as PNG filters work per channel (PNG, 9.1). Shrinks @p rows and
/// @p size.
template<std::size_t channels>
std::string takeAlpha(char *rows, std::size_t &size, std::size_t width)
{
    constexpr std::size_t still = 8; // pixels per step
    constexpr std::array<char, still * channels> zeros{};
    const std::size_t row = 1 + width * channels;
    std::string alpha(size / row * (1 + width), '\0');
    char *to = rows;
    char *toAlpha = alpha.data();
    for (const char *from = rows; from < rows + size;) {
        *toAlpha++ = *from;
        *to++ = *from++;
        std::size_t x = 0;
        while (x < width) {
            // most of a screenshot equals its surroundings; alpha starts zeroed
            for (; x + still <= width && std::memcmp(from, zeros.data(), zeros.size()) == 0; x += still, from += zeros.size(), toAlpha += still)
                to = std::fill_n(to, still * (channels - 1), '\0');
            for (std::size_t i = 0; i < still && x < width; ++i, ++x, from += channels, to += channels - 1) {
                std::array<char, channels> pixel;
                std::memcpy(pixel.data(), from, channels);
                std::memcpy(to, pixel.data(), channels); // one extra byte, never past what was read
                *toAlpha++ = pixel.back();
            }
        }
    }
    size = std::size_t(to - rows);
    return alpha;
}

void chunk(QByteArray &out, const char *type, QByteArrayView data)
{
    const auto number = [&out](quint32 value) {
        for (int shift = 24; shift >= 0; shift -= 8)
            out.append(static_cast<char>(value >> shift & 0xff));
    };
    number(quint32(data.size()));
    const qsizetype start = out.size();
    out.append(type, 4);
    out.append(data);
    number(libdeflate_crc32(0, out.constData() + start, std::size_t(out.size() - start)));
}

QByteArray pngFile(const PageImage &image, const QByteArray &rows, int channels, int bits)
{
    QByteArray out(signature.data(), qsizetype(signature.size()));
    std::array<char, 13> head{};
    for (int i = 0; i < 4; ++i) {
        head[std::size_t(i)] = static_cast<char>(image.width >> (24 - 8 * i) & 0xff);
        head[std::size_t(i) + 4] = static_cast<char>(image.height >> (24 - 8 * i) & 0xff);
    }
    head[8] = static_cast<char>(bits);
    head[9] = channels == 3 ? 2 : image.palette.isEmpty() || &rows == &image.alpha ? 0 : 3;
    chunk(out, "IHDR", QByteArrayView(head.data(), qsizetype(head.size())));
    if (head[9] == 3)
        chunk(out, "PLTE", image.palette);
    chunk(out, "IDAT", rows);
    chunk(out, "IEND", {});
    return out;
}

} // namespace

PageImage packedImage(const QImage &source)
{
    PageImage result;
    const bool transparent = source.hasAlphaChannel();
    const bool grey = !transparent && source.isGrayscale();
    const QImage image = source.convertToFormat(grey ? QImage::Format_Grayscale8 : transparent ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    if (image.isNull())
        return result;
    result.width = image.width();
    result.height = image.height();
    result.channels = grey ? 1 : 3;
    const auto row = std::size_t(result.width) * std::size_t(result.channels);
    std::string colors;
    std::string alpha;
    colors.reserve(row * std::size_t(result.height));
    bool opaque = true;
    for (int y = 0; y < result.height; ++y) {
        const auto *from = reinterpret_cast<const char *>(image.constScanLine(y));
        if (!transparent) {
            colors.append(from, row);
            continue;
        }
        for (int x = 0; x < result.width; ++x, from += 4) {
            colors.append(from, 3);
            alpha.push_back(from[3]);
            opaque = opaque && from[3] == '\xff';
        }
    }
    result.data = filtered(colors, row, std::size_t(result.channels));
    if (!opaque)
        result.alpha = filtered(alpha, std::size_t(result.width), 1);
    return result;
}

std::optional<PageImage> packedPng(QByteArrayView file)
{
    const auto png = readChunks(file);
    if (!png || (png->type == 3 && (png->palette.isEmpty() || png->palette.size() % 3 != 0 || png->palette.size() > 768)))
        return std::nullopt;
    const quint64 row = png->row() + 1;
    std::size_t size = row * png->height;
    if (size > mostBytes)
        return std::nullopt;
    const std::unique_ptr<char[]> rows(new char[size]);
    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> decompressor(libdeflate_alloc_decompressor(),
                                                                                                         libdeflate_free_decompressor);
    // given a null size pointer, it succeeds only if the size is exact
    if (!decompressor
        || libdeflate_zlib_decompress(decompressor.get(), png->rows.constData(), std::size_t(png->rows.size()), rows.get(), size, nullptr)
               != LIBDEFLATE_SUCCESS)
        return std::nullopt;
    for (std::size_t at = 0; at < size; at += row) {
        if (static_cast<unsigned char>(rows[at]) > 4)
            return std::nullopt;
    }
    PageImage result;
    result.width = static_cast<int>(png->width);
    result.height = static_cast<int>(png->height);
    result.bits = png->bits;
    result.channels = png->channels() < 3 ? 1 : 3;
    if (png->type == 3)
        result.palette = png->palette;
    if (!png->hasAlpha()) {
        result.data = png->rows;
        return result;
    }
    const std::string alpha = png->channels() == 4 ? takeAlpha<4>(rows.get(), size, png->width) : takeAlpha<2>(rows.get(), size, png->width);
    result.data = packedRows({rows.get(), size});
    if (!isOpaque(alpha, png->width))
        result.alpha = packedRows(alpha);
    return result;
}

QImage unpackedImage(const PageImage &image)
{
    if (image.kind == PageImage::Kind::Jpeg)
        return QImage::fromData(image.data, "JPEG");
    QImage result = QImage::fromData(pngFile(image, image.data, image.channels, image.bits), "PNG");
    if (result.isNull() || image.alpha.isEmpty())
        return result;
    const QImage alpha = QImage::fromData(pngFile(image, image.alpha, 1, 8), "PNG").convertToFormat(QImage::Format_Grayscale8);
    if (alpha.size() != result.size())
        return {};
    result = result.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < result.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(result.scanLine(y));
        const uchar *from = alpha.constScanLine(y);
        for (int x = 0; x < result.width(); ++x)
            line[x] = (line[x] & 0x00ffffff) | QRgb(from[x]) << 24;
    }
    return result;
}

} // namespace quayside
