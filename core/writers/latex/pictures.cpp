// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/latex/pictures.h"

#include "document/csspixels.h"
#include "writers/imagefiles.h"
#include "writers/pngsubstitutes.h"

namespace quayside::latex {
namespace {

bool isTaken(const MediaItem &item)
{
    return item.mediaType == QLatin1StringView("image/png") || item.mediaType == QLatin1StringView("image/jpeg");
}

} // namespace

Result<QHash<QString, Picture>> picturesBeside(const Document &document, const QString &language, OutputSink &sink, WorkContext &context)
{
    QStringList urls; // in the order of the text
    walkInlines(document, [&](const Inline &node) {
        const auto *image = node.value.as<Image>();
        if (image && document.media.find(image->url) && !urls.contains(image->url))
            urls.append(image->url);
    });
    const auto pngs = pngSubstitutes(document, isTaken, language, context);
    if (!pngs)
        return failure(pngs.error());
    ImageFiles files(sink);
    QHash<QString, Picture> pictures;
    for (const QString &url : std::as_const(urls)) {
        MediaItem item = *document.media.find(url);
        Picture picture;
        picture.size = QSizeF(item.pixels) * pointsPerPixel;
        if (!isTaken(item)) {
            const PngImage png = pngs->value(url);
            picture.problem = png.problem;
            picture.size = png.size * pointsPerPixel;
            item = {QStringLiteral("image/png"), png.bytes, png.size.toSize()};
        }
        if (!item.data.isEmpty()) {
            const auto name = files.nameOf(url, item);
            if (!name)
                return failure(name.error());
            picture.file = *name;
        }
        pictures.insert(url, picture);
    }
    return pictures;
}

} // namespace quayside::latex
