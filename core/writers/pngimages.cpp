// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pngimages.h"

#include "page/deflate.h"
#include "page/rundeflate.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QtEndian>

#include <libdeflate.h>
#include <vector>

namespace quayside {
namespace {

constexpr int level = 5;
constexpr int mostPixels = 4000;
constexpr qint64 refusedPixels = 2'000'000'000;
constexpr double printScale = 2;      ///< pixels of a drawing for each of CSS
constexpr int mostDrawnPixels = 1600; ///< across a page at 250 dpi; more only costs time, as what is drawn is shown no larger

void appendNumber(QByteArray &out, quint32 number)
{
    const quint32 bytes = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&bytes), sizeof bytes);
}

/// A chunk (PNG, 5.3).
void appendChunk(QByteArray &png, const char *type, QByteArrayView content)
{
    appendNumber(png, static_cast<quint32>(content.size()));
    const qsizetype start = png.size();
    png.append(type, 4).append(content);
    appendNumber(png, libdeflate_crc32(0, png.constData() + start, static_cast<std::size_t>(png.size() - start)));
}

/// A PNG whose rows are what changes from the row above: drawings are mostly flat, and trying all filters takes longer than drawing.
QByteArray packed(const QImage &image)
{
    const bool alpha = image.hasAlphaChannel();
    const QImage pixels = image.convertToFormat(alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    if (pixels.isNull())
        return {};
    constexpr char up = 2;
    const std::size_t row = static_cast<std::size_t>(pixels.width()) * (alpha ? 4 : 3);
    std::string rows((row + 1) * static_cast<std::size_t>(pixels.height()), up);
    const std::vector<uchar> nothing(row, 0);
    const uchar *above = nothing.data();
    for (int y = 0; y < pixels.height(); ++y) {
        const uchar *line = pixels.constScanLine(y);
        char *out = rows.data() + static_cast<std::size_t>(y) * (row + 1) + 1;
        for (std::size_t x = 0; x < row; ++x)
            out[x] = static_cast<char>(line[x] - above[x]);
        above = line;
    }
    const std::string packed = isMostlyRuns(rows) ? deflatedRuns(rows) : deflated(rows, level);
    QByteArray head;
    appendNumber(head, static_cast<quint32>(pixels.width()));
    appendNumber(head, static_cast<quint32>(pixels.height()));
    head.append(char(8)).append(alpha ? char(6) : char(2)).append(3, '\0'); // 8 bits; RGBA or RGB
    QByteArray png("\x89PNG\r\n\x1a\n", 8);
    appendChunk(png, "IHDR", head);
    appendChunk(png, "IDAT", {packed.data(), static_cast<qsizetype>(packed.size())});
    appendChunk(png, "IEND", {});
    return png;
}

PngImage drawn(const MediaItem &item, const QString &language, SvgRenderer &drawings, const StopToken &stop)
{
    PngImage made;
    const QSizeF wanted = QSizeF(item.pixels.isEmpty() ? QSize(300, 150) : item.pixels);
    const double scale = std::min(printScale, mostDrawnPixels / std::max(wanted.width(), wanted.height()));
    const QSize pixels = (wanted * scale).toSize().expandedTo(QSize(1, 1));
    const SvgReply reply = drawings.draw({item.data, language, pixels}, stop);
    made.problem = SvgRenderer::words(reply);
    made.activeContent = reply.activeContent;
    made.lost = reply.lost;
    const qsizetype row = qsizetype(pixels.width()) * 4;
    if (reply.problem != SvgProblem::None || reply.pixels.size() < row * pixels.height())
        return made;
    const QImage image(reinterpret_cast<const uchar *>(reply.pixels.constData()), pixels.width(), pixels.height(), row, QImage::Format_ARGB32_Premultiplied);
    made.size = reply.size.isEmpty() ? wanted : reply.size;
    made.bytes = packed(image);
    return made;
}

} // namespace

PngImage pngOf(const MediaItem &item, const QString &language, SvgRenderer &drawings, const StopToken &stop)
{
    if (item.mediaType.contains(QLatin1StringView("svg")))
        return drawn(item, language, drawings, stop);
    PngImage made;
    QByteArray bytes = item.data;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > refusedPixels) {
        made.problem = QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
        return made;
    }
    if (std::max(size.width(), size.height()) > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull()) {
        made.problem = reader.errorString();
        return made;
    }
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    made.size = QSizeF(turned ? size.transposed() : size);
    made.bytes = packed(image);
    return made;
}

} // namespace quayside
