// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/pictures.h"

#include "typeset/layout/imagesize.h"
#include "writers/office/setting.h"
#include "writers/pagework.h"

#include <algorithm>
#include <array>

namespace quayside::office {
namespace {

/// What is shown as it is.
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

Result<Pictures> Pictures::of(const Document &document, const QString &folder, const QString &language, WorkContext &context)
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
        const QString name = folder + QStringLiteral("image%1.").arg(++number);
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

QStringList Pictures::parts() const
{
    QStringList names;
    for (const auto &[part, url] : m_files)
        names.append(part);
    return names;
}

Result<void> Pictures::write(EntryWriter &package, const Document &document, const QString &root) const
{
    for (const auto &[part, url] : m_files) {
        const auto made = m_made.constFind(part);
        const MediaItem *item = document.media.find(url);
        const QByteArray &bytes = made != m_made.constEnd() ? *made : item->data;
        const bool packed = part.endsWith(QLatin1StringView("svg"));
        if (auto added = package.add(root + part, bytes, packed ? Packing::Deflated : Packing::Stored); !added)
            return added;
    }
    return {};
}

QSizeF pictureSize(const Image &image, const Pictures::Picture &picture, QSizeF limits)
{
    return shownSize(image, picture.size, limits).expandedTo(QSizeF(1, 1));
}

const Pictures::Picture *headerLogo(const Pictures &pictures, const Setting &setting)
{
    const Pictures::Picture *logo = pictures.find(setting.theme.headerLogo);
    return logo && !logo->part.isEmpty() && !logo->size.isEmpty() ? logo : nullptr;
}

QSizeF headerLogoSize(const Pictures::Picture &logo, const Setting &setting)
{
    const double height = std::min(double(setting.theme.headerLogoHeight), setting.page.top / 2);
    return logo.size.scaled(setting.page.columnWidth() * 0.4, height, Qt::KeepAspectRatio);
}

} // namespace quayside::office
