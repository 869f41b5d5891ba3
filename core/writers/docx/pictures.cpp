// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/pictures.h"

#include "writers/pagework.h"

#include <algorithm>
#include <array>

namespace quayside::docx {
namespace {

constexpr double pointsPerPixel = 0.75;
constexpr double defaultHeight = 0.8; ///< × the limit, of images whose source says no size

/// What Word shows itself.
struct Known {
    const char *type;
    const char *ending;
};
constexpr std::array known{Known{"image/png", "png"}, Known{"image/jpeg", "jpeg"}, Known{"image/gif", "gif"}};

const Known *knownType(const QString &mediaType)
{
    const auto found = std::find_if(known.begin(), known.end(), [&](const Known &row) { return mediaType == QLatin1StringView(row.type); });
    return found == known.end() ? nullptr : &*found;
}

bool isDrawing(const MediaItem &item)
{
    return item.mediaType.contains(QLatin1StringView("svg"));
}

} // namespace

Result<Pictures> Pictures::of(const Document &document, const QString &language, WorkContext &context)
{
    Pictures all;
    QStringList urls = document.media.items().keys();
    urls.sort();
    std::vector<const MediaItem *> foreign;
    for (const QString &url : std::as_const(urls)) {
        const MediaItem *item = document.media.find(url);
        if (!knownType(item->mediaType))
            foreign.push_back(item);
    }
    std::vector<PngImage> made;
    if (!foreign.empty()) {
        const auto work = pageWork();
        if (!work)
            return failure(work.error());
        made = (*work)->toPng(foreign, language, context.stop);
        if (auto stopped = context.checkStop(); !stopped)
            return failure(stopped.error());
    }
    auto next = made.begin();
    int number = 0;
    for (const QString &url : std::as_const(urls)) {
        const MediaItem *item = document.media.find(url);
        const QString name = QStringLiteral("media/image%1.").arg(++number);
        Picture picture;
        picture.size = QSizeF(item->pixels) * pointsPerPixel;
        if (const Known *type = knownType(item->mediaType)) {
            picture.part = name + QLatin1StringView(type->ending);
            all.m_files.emplace_back(picture.part, url);
        } else {
            const PngImage &png = *next++;
            picture.problem = png.problem;
            if (!png.bytes.isEmpty()) {
                picture.size = png.size * pointsPerPixel;
                picture.part = name + QStringLiteral("png");
                all.m_made.insert(picture.part, png.bytes);
                all.m_files.emplace_back(picture.part, url);
            }
            if (isDrawing(*item) && !picture.part.isEmpty()) {
                picture.drawing = name + QStringLiteral("svg");
                all.m_files.emplace_back(picture.drawing, url);
            }
        }
        all.m_pictures.insert(url, picture);
    }
    return all;
}

const Pictures::Picture *Pictures::find(const QString &url) const
{
    const auto found = m_pictures.constFind(url);
    return found == m_pictures.constEnd() ? nullptr : &*found;
}

Result<void> Pictures::write(EntryWriter &package, const Document &document, const QString &folder) const
{
    for (const auto &[part, url] : m_files) {
        const auto made = m_made.constFind(part);
        const MediaItem *item = document.media.find(url);
        const QByteArray &bytes = made != m_made.constEnd() ? *made : item->data;
        const bool packed = part.endsWith(QLatin1StringView("svg"));
        if (auto added = package.add(folder + part, bytes, packed ? Packing::Deflated : Packing::Stored); !added)
            return added;
    }
    return {};
}

QSizeF pictureSize(const Image &image, const Pictures::Picture &picture, QSizeF limits)
{
    QSizeF own = picture.size;
    if (own.isEmpty())
        own = QSizeF(96, 96);
    QSizeF size = own;
    if (image.widthPercent)
        size = QSizeF(limits.width() * std::clamp(*image.widthPercent, 1.0, 100.0) / 100, 0);
    else if (image.width && *image.width > 0)
        size = QSizeF(*image.width * pointsPerPixel, 0);
    else if (image.height && *image.height > 0)
        size = QSizeF(*image.height * pointsPerPixel * own.width() / own.height(), 0);
    if (image.maxWidth && *image.maxWidth > 0)
        size.setWidth(std::min(size.width(), *image.maxWidth * pointsPerPixel));
    if (image.maxWidthPercent)
        size.setWidth(std::min(size.width(), limits.width() * std::clamp(*image.maxWidthPercent, 1.0, 100.0) / 100));
    size.setHeight(size.width() * own.height() / own.width());
    const bool asked = image.width || image.height || image.widthPercent;
    const double height = limits.height() * (asked ? 1 : defaultHeight);
    const double fit = std::min({1.0, limits.width() / size.width(), height / size.height()});
    return (size * fit).expandedTo(QSizeF(1, 1));
}

void writeDrawing(XmlWriter &xml, const Drawing &drawing)
{
    const qint64 width = emus(drawing.size.width());
    const qint64 height = emus(drawing.size.height());
    const auto properties = [&](std::string_view element) {
        xml.open(element).attribute("id", drawing.number).attribute("name", drawing.name).attribute("descr", drawing.alternative);
        if (!drawing.title.isEmpty())
            xml.attribute("title", drawing.title);
        xml.close();
    };
    xml.open("w:drawing").open("wp:inline").attribute("distT", 0).attribute("distB", 0).attribute("distL", 0).attribute("distR", 0);
    xml.open("wp:extent").attribute("cx", width).attribute("cy", height).close();
    properties("wp:docPr");
    xml.open("wp:cNvGraphicFramePr").open("a:graphicFrameLocks").attribute("noChangeAspect", 1).close().close();
    xml.open("a:graphic").open("a:graphicData").attribute("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture").open("pic:pic");
    xml.open("pic:nvPicPr");
    properties("pic:cNvPr");
    xml.empty("pic:cNvPicPr").close();
    xml.open("pic:blipFill").open("a:blip").attribute("r:embed", drawing.picture);
    if (!drawing.drawing.isEmpty()) {
        xml.open("a:extLst").open("a:ext").attribute("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
        xml.open("asvg:svgBlip").attribute("xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main").attribute("r:embed", drawing.drawing);
        xml.close().close().close();
    }
    xml.close().open("a:stretch").empty("a:fillRect").close().close();
    xml.open("pic:spPr").open("a:xfrm").open("a:off").attribute("x", 0).attribute("y", 0).close();
    xml.open("a:ext").attribute("cx", width).attribute("cy", height).close().close();
    xml.open("a:prstGeom").attribute("prst", "rect").empty("a:avLst").close().close();
    xml.close().close().close().close().close(); // pic, graphicData, graphic, inline, drawing
}

} // namespace quayside::docx
