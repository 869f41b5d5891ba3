// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/imagestore.h"

#include "document/csspixels.h"
#include "page/packedimage.h"
#include "typeset/text/missingglyphs.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace quayside {
namespace {

constexpr qint64 mostPixels = 64'000'000; ///< bytes, four per pixel; larger images are decoded at reduced size
constexpr qint64 refusedPixels = 2'000'000'000;
constexpr int keptPixels = 4000; ///< longest side of use on paper

/// JPEG components from the first frame header: PDF viewers show 1 or 3, others need conversion.
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

ImageStore::Entry ImageStore::picture(const QString &url)
{
    std::shared_ptr<Slot> slot;
    {
        const QMutexLocker lock(&m_mutex);
        std::shared_ptr<Slot> &found = m_slots[url];
        if (!found)
            found = std::make_shared<Slot>();
        slot = found;
    }
    std::call_once(slot->once, [&] {
        if (const MediaItem *item = m_media.find(url))
            slot->entry = load(*item);
        else
            slot->entry.code = WarningCode::ImageMissing;
    });
    return slot->entry;
}

qint32 ImageStore::keep(PageImage image)
{
    const QMutexLocker lock(&m_mutex);
    m_images.push_back(std::move(image));
    return static_cast<qint32>(m_images.size()) - 1;
}

PageImage ImageStore::takeImage(qint32 number)
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_images[static_cast<size_t>(number)], {});
}

Drawing ImageStore::takeDrawing(qint32 number)
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_drawings[static_cast<size_t>(number)], {});
}

ImageStore::Entry ImageStore::load(const MediaItem &item)
{
    if (item.mediaType.contains(QLatin1StringView("svg")))
        return loadDrawing(item);
    return loadPixels(item);
}

ImageStore::Entry ImageStore::loadDrawing(const MediaItem &item)
{
    SvgReply drawn = m_renderer.draw({item.data, m_language, {}}, m_stop);
    Entry entry;
    entry.problem = SvgRenderer::words(drawn);
    entry.activeContent = drawn.activeContent;
    entry.lost = drawn.lost;
    for (const quint32 character : drawn.unknown) {
        if (!drawsNothing(character))
            entry.missing.append(character);
    }
    if (drawn.problem != SvgProblem::None)
        return entry;
    entry.size = drawn.size * pointsPerPixel;
    const QMutexLocker lock(&m_mutex);
    entry.drawing = static_cast<qint32>(m_drawings.size());
    m_drawings.push_back({drawn.formSize, std::move(drawn.form), item.data, m_language});
    return entry;
}

ImageStore::Entry ImageStore::loadPixels(const MediaItem &item)
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
    if (item.mediaType == QLatin1StringView("image/png") && reader.transformation() == QImageIOHandler::TransformationNone)
        image = packedPng(item.data).value_or(PageImage());
    if (image.width == 0) {
        if (pixels > mostPixels / 4)
            reader.setScaledSize(size.scaled(keptPixels, keptPixels, Qt::KeepAspectRatio));
        const QImage decoded = reader.read();
        if (decoded.isNull()) {
            entry.problem = reader.errorString();
            return entry;
        }
        image = packedImage(decoded);
    }
    entry.image = keep(std::move(image));
    return entry;
}

qint32 ImageStore::glyph(FontId font, quint32 glyph, QRectF &box)
{
    const QMutexLocker lock(&m_mutex);
    const quint64 key = (quint64(font) << 32) | glyph;
    const auto known = m_glyphs.constFind(key);
    if (known != m_glyphs.constEnd()) {
        box = known->second;
        return known->first;
    }
    qint32 number = -1;
    if (const auto picture = m_fonts.colorGlyph(font, glyph)) {
        const QImage image = QImage::fromData(picture->png, "PNG");
        if (!image.isNull()) {
            number = static_cast<qint32>(m_images.size());
            m_images.push_back(packedImage(image));
            box = picture->box;
        }
    }
    m_glyphs.insert(key, {number, box});
    return number;
}

} // namespace quayside
