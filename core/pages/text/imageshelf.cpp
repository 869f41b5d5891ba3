// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/text/imageshelf.h"

#include "pages/text/svgrecorder.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include <algorithm>

namespace quayside {
namespace {

constexpr double pointsPerPixel = 0.75;
constexpr qint64 mostPixels = 64'000'000;   ///< decoded; larger ones are read at a reduced size
constexpr qint64 refusedPixels = 2'000'000'000;
constexpr int keptPixels = 4000;            ///< longest side that paper can show

/// Splits an image into its colours and, where it is not opaque, its alpha.
PageImage pixelsOf(const QImage &source)
{
    PageImage result;
    const bool transparent = source.hasAlphaChannel();
    const bool grey = !transparent && source.isGrayscale();
    const QImage image = source.convertToFormat(grey ? QImage::Format_Grayscale8 : transparent ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    result.width = image.width();
    result.height = image.height();
    result.channels = grey ? 1 : 3;
    const qsizetype row = qsizetype(result.width) * result.channels;
    result.data.resize(row * result.height);
    if (transparent)
        result.alpha.resize(qsizetype(result.width) * result.height);
    bool opaque = true;
    for (int y = 0; y < result.height; ++y) {
        const uchar *from = image.constScanLine(y);
        auto *to = reinterpret_cast<uchar *>(result.data.data()) + row * y;
        if (!transparent) {
            std::copy_n(from, row, to);
            continue;
        }
        auto *alpha = reinterpret_cast<uchar *>(result.alpha.data()) + qsizetype(result.width) * y;
        for (int x = 0; x < result.width; ++x, from += 4, to += 3) {
            std::copy_n(from, 3, to);
            alpha[x] = from[3];
            opaque = opaque && from[3] == 255;
        }
    }
    if (opaque)
        result.alpha.clear();
    return result;
}

/// Colour components of a JPEG that a PDF viewer reads as they are: 1 or 3, by its first frame header; 0 when it has another kind.
int jpegComponents(const QByteArray &data)
{
    for (qsizetype at = 2; at + 9 < data.size();) {
        if (static_cast<uchar>(data[at]) != 0xFF)
            return 0;
        const auto marker = static_cast<uchar>(data[at + 1]);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (marker >= 0xC0 && marker <= 0xC2)
            return static_cast<uchar>(data[at + 4]) == 8 ? static_cast<uchar>(data[at + 9]) : 0;
        if (marker >= 0xC3 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC)
            return 0;
        at += 2 + (static_cast<uchar>(data[at + 2]) << 8) + static_cast<uchar>(data[at + 3]);
    }
    return 0;
}

} // namespace

ImageShelf::Entry ImageShelf::picture(const QString &url)
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_entries.constFind(url);
    if (known != m_entries.constEnd())
        return *known;
    Entry entry;
    const MediaItem *item = m_media.find(url);
    if (item)
        entry = load(*item);
    else
        entry.code = WarningCode::ImageMissing;
    m_entries.insert(url, entry);
    return entry;
}

ImageShelf::Entry ImageShelf::load(const MediaItem &item)
{
    if (item.mediaType.contains(QLatin1StringView("svg")))
        return loadDrawing(item);
    return loadPixels(item);
}

ImageShelf::Entry ImageShelf::loadDrawing(const MediaItem &item)
{
    Entry entry;
    RecordedDrawing recorded = recordSvg(item.data, [this](const QImage &image) {
        images.push_back(pixelsOf(image));
        return static_cast<qint32>(images.size()) - 1;
    });
    entry.problem = recorded.problem;
    entry.activeContent = recorded.activeContent;
    if (!recorded.problem.isEmpty())
        return entry;
    entry.size = recorded.drawing.size * pointsPerPixel;
    entry.drawing = static_cast<qint32>(drawings.size());
    drawings.push_back(std::move(recorded.drawing));
    return entry;
}

ImageShelf::Entry ImageShelf::loadPixels(const MediaItem &item)
{
    Entry entry;
    QByteArray bytes = item.data;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    QSize size = reader.size();
    const qint64 pixels = qint64(size.width()) * size.height();
    if (!size.isValid() || pixels <= 0) {
        entry.problem = reader.canRead() ? QStringLiteral("it has no size") : reader.errorString();
        return entry;
    }
    if (pixels > refusedPixels) {
        entry.code = WarningCode::ImageTooLarge;
        entry.problem = QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
        return entry;
    }
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize shown = turned ? size.transposed() : size;
    entry.size = QSizeF(shown) * pointsPerPixel;
    PageImage image;
    if (item.mediaType == QLatin1StringView("image/jpeg") && reader.transformation() == QImageIOHandler::TransformationNone) {
        const int channels = jpegComponents(item.data);
        if (channels == 1 || channels == 3) {
            image.kind = PageImage::Kind::Jpeg;
            image.data = item.data;
            image.width = size.width();
            image.height = size.height();
            image.channels = channels;
        }
    }
    if (image.width == 0) {
        QImageReader::setAllocationLimit(512);
        if (pixels > mostPixels / 4)
            reader.setScaledSize(size.scaled(keptPixels, keptPixels, Qt::KeepAspectRatio));
        const QImage decoded = reader.read();
        if (decoded.isNull()) {
            entry.problem = reader.errorString();
            return entry;
        }
        image = pixelsOf(decoded);
    }
    image.interpolate = false;
    entry.image = static_cast<qint32>(images.size());
    images.push_back(std::move(image));
    return entry;
}

qint32 ImageShelf::glyph(const FontStore &fonts, FontId font, quint32 glyph, QRectF &box)
{
    const QMutexLocker lock(&m_mutex);
    const quint64 key = (quint64(font) << 32) | glyph;
    const auto known = m_glyphs.constFind(key);
    if (known != m_glyphs.constEnd()) {
        box = known->second;
        return known->first;
    }
    qint32 number = -1;
    if (const auto picture = fonts.colorGlyph(font, glyph)) {
        const QImage image = QImage::fromData(picture->png, "PNG");
        if (!image.isNull()) {
            number = static_cast<qint32>(images.size());
            images.push_back(pixelsOf(image));
            box = picture->box;
        }
    }
    m_glyphs.insert(key, {number, box});
    return number;
}

} // namespace quayside
