// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pdf/checkpages.h"

#include "pages/fontstore.h"

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
    if (picture.kind == PageImage::Kind::Jpeg)
        return !picture.data.isEmpty();
    const auto pixels = qint64(picture.width) * picture.height;
    return picture.width > 0 && picture.height > 0 && (picture.channels == 1 || picture.channels == 3) && picture.data.size() >= pixels * picture.channels
        && (picture.alpha.isEmpty() || picture.alpha.size() >= pixels);
}

template<class Shape>
bool shapeOk(const PageDocument &document, const Shape &shape, std::size_t fonts)
{
    if (const auto *run = std::get_if<GlyphRun>(&shape))
        return run->font < fonts;
    if (const auto *image = std::get_if<ImageItem>(&shape))
        return imageOk(document, image->image);
    return true;
}

bool itemOk(const PageDocument &document, const PageItem &item, std::size_t fonts)
{
    if (const auto *drawing = std::get_if<DrawingItem>(&item.shape)) {
        if (!within(drawing->drawing, document.drawings.size()) || document.drawings[std::size_t(drawing->drawing)].size.isEmpty())
            return false;
    }
    return elementOk(document, item.element) && shapeOk(document, item.shape, fonts);
}

} // namespace

Result<void> checkPages(const PageDocument &document)
{
    if (!document.fonts)
        return broken("no fonts", 0);
    if (document.pages.empty())
        return broken("no pages", 0);
    const auto fonts = document.fonts->size();
    for (std::size_t i = 0; i < document.structure.size(); ++i) {
        const auto parent = document.structure[i].parent;
        if (parent != noElement && !(parent >= 0 && std::size_t(parent) < i))
            return broken("parent of an element", i);
    }
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        for (const PageItem &item : document.pages[i].items) {
            if (!itemOk(document, item, fonts))
                return broken("an item of a page", i);
        }
        for (const LinkArea &link : document.pages[i].links) {
            if (!elementOk(document, link.element))
                return broken("a link of a page", i);
        }
    }
    for (std::size_t i = 0; i < document.drawings.size(); ++i) {
        for (const DrawOp &op : document.drawings[i].ops) {
            if (!shapeOk(document, op.shape, fonts))
                return broken("a drawing", i);
        }
    }
    for (std::size_t i = 0; i < document.outline.size(); ++i) {
        if (!within(document.outline[i].page, document.pages.size()) || !elementOk(document, document.outline[i].element))
            return broken("an outline entry", i);
    }
    for (std::size_t i = 0; i < document.destinations.size(); ++i) {
        if (!within(document.destinations[i].page, document.pages.size()))
            return broken("a destination", i);
    }
    return {};
}

void warnOfMissingAlt(const PageDocument &document, WorkContext &context)
{
    for (const StructElement &element : document.structure) {
        if (element.role != Role::Figure && element.role != Role::Formula)
            continue;
        const auto *extras = element.extras.get();
        if (extras && (!extras->alt.isEmpty() || !extras->actualText.isEmpty() || extras->decorative))
            continue;
        Warning warning;
        warning.code = WarningCode::AltTextMissing;
        if (extras) {
            warning.file = document.sourceFiles.value(extras->sourceFile);
            warning.line = extras->sourceLine;
            warning.params.insert(QStringLiteral("image"), extras->title);
        }
        context.warn(warning);
    }
}

} // namespace quayside::pdf
