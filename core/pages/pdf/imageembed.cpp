// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pdf/imageembed.h"

#include "pages/pdf/parallel.h"

#include <QCryptographicHash>
#include <QImage>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

namespace quayside::pdf {
namespace {

/// A picture ready for the file.
struct Made {
    std::string head; ///< dictionary entries without SMask
    std::string data;
    std::string mask; ///< compressed; empty: opaque
    int maskWidth = 0;
    int maskHeight = 0;
};

/// Differences of a row by PNG filter @p kind (PNG specification, 9.2) into @p out, and how large they are. @p step: bytes of a pixel.
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

/// Rows with the PNG filter that leaves the smallest differences (PNG specification, 12.8), compressed.
std::string filtered(const char *pixels, qsizetype available, int width, int height, int channels)
{
    const auto row = std::size_t(width) * std::size_t(channels);
    std::string out;
    if (row == 0 || height <= 0 || available / height < qsizetype(row))
        return out;
    out.reserve((row + 1) * std::size_t(height));
    std::string tried(row, '\0');
    std::string best(row, '\0');
    const std::string zeros(row, '\0');
    for (int y = 0; y < height; ++y) {
        const auto *line = reinterpret_cast<const unsigned char *>(pixels) + std::size_t(y) * row;
        const auto *above = y ? line - row : reinterpret_cast<const unsigned char *>(zeros.data());
        if (y && std::memcmp(line, above, row) == 0) { // white space: Up leaves nothing
            out.push_back(2);
            out.append(zeros);
            continue;
        }
        quint64 least = ~quint64(0);
        int chosen = 0;
        for (int kind = 0; kind < 5; ++kind) {
            const quint64 cost = differences(kind, line, above, row, std::size_t(channels), tried.data());
            if (cost < least) {
                least = cost;
                chosen = kind;
                std::swap(best, tried);
            }
        }
        out.push_back(static_cast<char>(chosen));
        out.append(best);
    }
    return deflated(out, 6);
}

std::string head(int width, int height, const char *space, int bits)
{
    Bytes out;
    out << "/Type/XObject/Subtype/Image/Width " << width << "/Height " << height << "/ColorSpace/" << space << "/BitsPerComponent " << bits;
    return out.take();
}

std::string predictor(int width, int channels)
{
    Bytes out;
    out << "/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors " << channels << "/Columns " << width << ">>";
    return out.take();
}

Made fromPixels(const PageImage &image)
{
    Made made;
    made.head = head(image.width, image.height, image.channels == 1 ? "DeviceGray" : "DeviceRGB", 8) + predictor(image.width, image.channels);
    if (image.interpolate)
        made.head += "/Interpolate true";
    made.data = filtered(image.data.constData(), image.data.size(), image.width, image.height, image.channels);
    return made;
}

/// A JPEG as pixels, where its own data must not stand in the file.
Made decodedJpeg(const PageImage &image)
{
    const QImage decoded = QImage::fromData(image.data, "JPEG").convertToFormat(QImage::Format_RGB888);
    PageImage pixels;
    pixels.width = decoded.width();
    pixels.height = decoded.height();
    for (int y = 0; y < decoded.height(); ++y)
        pixels.data.append(reinterpret_cast<const char *>(decoded.constScanLine(y)), qsizetype(decoded.width()) * 3);
    return fromPixels(pixels);
}

Made fromJpeg(const PageImage &image, bool deviceCmyk)
{
    const auto info = jpegInfo(image.data);
    if (info.components == 0 || (info.components == 4 && !deviceCmyk))
        return decodedJpeg(image);
    Made made;
    made.head = head(info.width, info.height, info.components == 1 ? "DeviceGray" : info.components == 4 ? "DeviceCMYK" : "DeviceRGB", info.bits);
    if (info.components == 4 && info.adobe)
        made.head += "/Decode[1 0 1 0 1 0 1 0]";
    made.head += "/Filter/DCTDecode";
    made.data = image.data.toStdString();
    return made;
}

Made make(const PageImage &image, bool deviceCmyk)
{
    Made made = image.kind == PageImage::Kind::Jpeg ? fromJpeg(image, deviceCmyk) : fromPixels(image);
    if (!image.alpha.isEmpty()) {
        made.mask = filtered(image.alpha.constData(), image.alpha.size(), image.width, image.height, 1);
        made.maskWidth = image.width;
        made.maskHeight = image.height;
    }
    return made;
}

QByteArray hashOf(const PageImage &image)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(image.data);
    hash.addData(image.alpha);
    const std::array<int, 5> shape{static_cast<int>(image.kind), image.width, image.height, image.channels, image.interpolate ? 1 : 0};
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(shape.data()), sizeof shape));
    return hash.result();
}

} // namespace

JpegInfo jpegInfo(QByteArrayView data)
{
    JpegInfo info;
    const auto byte = [&data](qsizetype i) { return i < data.size() ? static_cast<unsigned char>(data[i]) : 0; };
    const auto word = [&byte](qsizetype i) { return byte(i) << 8 | byte(i + 1); };
    if (word(0) != 0xffd8)
        return info;
    for (qsizetype at = 2; at + 4 < data.size();) {
        if (byte(at) != 0xff) {
            ++at;
            continue;
        }
        const int marker = byte(at + 1);
        if (marker == 0xff || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
            at += marker == 0xff ? 1 : 2;
            continue;
        }
        if (marker == 0xd9 || marker == 0xda)
            break;
        if (marker == 0xee && at + 9 <= data.size() && data.sliced(at + 4, 5) == QByteArrayView("Adobe"))
            info.adobe = true;
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) {
            // Arithmetic coding and 12 bits are no part of DCTDecode.
            const int components = byte(at + 9);
            if (byte(at + 4) != 8 || marker > 0xc2 || (components != 1 && components != 3 && components != 4) || word(at + 5) == 0 || word(at + 7) == 0)
                return {};
            info.components = components;
            info.height = word(at + 5);
            info.width = word(at + 7);
        }
        at += 2 + word(at + 2);
    }
    return info;
}

int Images::object(qint32 image, Objects &objects)
{
    int &number = m_objects[std::size_t(image)];
    if (number == 0) {
        int &shared = m_byHash[hashOf(m_document.images[std::size_t(image)])];
        if (shared == 0) {
            shared = objects.reserve();
            m_order.push_back(image);
        }
        number = shared;
    }
    return number;
}

Result<void> Images::write(Objects &objects, QThreadPool *pool, WorkContext &context)
{
    constexpr std::size_t together = 8; // bounds what stands in memory compressed
    const StopToken stop = context.stop;
    for (std::size_t begin = 0; begin < m_order.size(); begin += together) {
        const auto count = std::min(together, m_order.size() - begin);
        std::vector<Made> made(count);
        parallelFor(pool, count, [&](std::size_t i) {
            if (!stop.stopRequested())
                made[i] = make(m_document.images[std::size_t(m_order[begin + i])], m_deviceCmyk);
        });
        if (auto stopped = context.checkStop(); !stopped)
            return stopped;
        for (std::size_t i = 0; i < count; ++i) {
            const int number = m_objects[std::size_t(m_order[begin + i])];
            if (!made[i].mask.empty()) {
                const int mask = objects.reserve();
                const auto maskHead = head(made[i].maskWidth, made[i].maskHeight, "DeviceGray", 8) + predictor(made[i].maskWidth, 1);
                if (auto result = objects.addStream(mask, maskHead, made[i].mask); !result)
                    return result;
                made[i].head += "/SMask " + std::to_string(mask) + " 0 R";
            }
            if (auto result = objects.addStream(number, made[i].head, made[i].data); !result)
                return result;
        }
    }
    return {};
}

} // namespace quayside::pdf
