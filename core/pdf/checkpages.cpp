// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/checkpages.h"

#include "page/fontstore.h"

#include <algorithm>

namespace quayside::pdf {
namespace {

tl::unexpected<ExportError> broken(const char *what, std::size_t where)
{
    return failure(ErrorCode::Internal, {}, QStringLiteral("Pages that do not hold together: %1 (%2)").arg(QLatin1StringView(what)).arg(where));
}

bool within(qint64 index, std::size_t size)
{
    return index >= 0 && static_cast<std::size_t>(index) < size;
}

bool elementOk(const PageDocument &document, ElementId id)
{
    return id == noElement || within(id, document.structure.size());
}

bool imageOk(const PageDocument &document, qint32 image)
{
    if (!within(image, document.images.size()))
        return false;
    const PageImage &picture = document.images[std::size_t(image)];
    return !picture.data.isEmpty()
           && (picture.kind == PageImage::Kind::Jpeg
               || (picture.width > 0 && picture.height > 0 && (picture.channels == 1 || (picture.channels == 3 && picture.palette.isEmpty()))));
}

bool formOk(const QList<PdfObject> &form)
{
    const auto refersWell = [&](const PdfObject::Piece &piece) { return piece.reference < 0 || within(piece.reference, std::size_t(form.size())); };
    return !form.isEmpty() && form.first().isStream && std::all_of(form.begin(), form.end(), [&](const PdfObject &object) {
        return std::all_of(object.pieces.begin(), object.pieces.end(), refersWell);
    });
}

bool itemOk(const PageDocument &document, const PageItem &item, std::size_t fonts)
{
    if (!elementOk(document, item.element))
        return false;
    if (const auto *run = std::get_if<GlyphRun>(&item.shape))
        return run->font < fonts;
    if (const auto *image = std::get_if<ImageItem>(&item.shape))
        return imageOk(document, image->image);
    if (const auto *drawing = std::get_if<DrawingItem>(&item.shape))
        return within(drawing->drawing, document.drawings.size()) && !document.drawings[std::size_t(drawing->drawing)].size.isEmpty();
    return true;
}

} // namespace

Result<void> checkElements(const PageDocument &document, std::size_t first)
{
    for (std::size_t i = first; i < document.structure.size(); ++i) {
        const auto parent = document.structure[i].parent;
        if (parent != noElement && !(parent >= 0 && std::size_t(parent) < i))
            return broken("parent of an element", i);
    }
    return {};
}

Result<void> checkPage(const PageDocument &document, const Page &page, std::size_t index)
{
    const auto fonts = document.fonts->size();
    for (const PageItem &item : page.items) {
        if (!itemOk(document, item, fonts))
            return broken("an item of a page", index);
    }
    for (const LinkArea &link : page.links) {
        if (!elementOk(document, link.element))
            return broken("a link of a page", index);
    }
    return {};
}

Result<void> checkRest(const PageDocument &document, std::size_t pages)
{
    if (pages == 0)
        return broken("no pages", 0);
    for (std::size_t i = 0; i < document.drawings.size(); ++i) {
        if (!formOk(document.drawings[i].form))
            return broken("a drawing", i);
    }
    for (std::size_t i = 0; i < document.outline.size(); ++i) {
        if (!within(document.outline[i].page, pages) || !elementOk(document, document.outline[i].element))
            return broken("an outline entry", i);
    }
    for (std::size_t i = 0; i < document.destinations.size(); ++i) {
        if (!within(document.destinations[i].page, pages))
            return broken("a destination", i);
    }
    return {};
}

} // namespace quayside::pdf
