// SPDX-License-Identifier: GPL-3.0-or-later
// Stand-alone images: centred, in natural size up to the column; a box with the alt text if missing.
#include "typeset/layout/blockbuilder.h"
#include "typeset/layout/floatingimages.h"

#include "document/csspixels.h"
#include "settings/locales.h"
#include "typeset/layout/inlinecollector.h"
#include "typeset/layout/outline.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace quayside {
namespace {

struct LoneImage {
    const Image *image = nullptr;
    const Link *link = nullptr;
};

/// The image, if @p content has nothing else.
LoneImage loneImage(const Inlines &content)
{
    LoneImage result;
    const Inlines *level = &content;
    for (int depth = 0; depth < 2; ++depth) {
        const Inline *only = nullptr;
        for (const Inline &one : *level) {
            const auto *blank = one.value.as<Text>();
            if (one.value.is<SoftBreak>() || one.value.is<Raw>() || (blank && blank->text.trimmed().isEmpty()))
                continue;
            if (only)
                return {};
            only = &one;
        }
        result.image = only ? only->value.as<Image>() : nullptr;
        const Link *around = only && depth == 0 ? only->value.as<Link>() : nullptr;
        if (!around)
            break;
        result.link = around;
        level = &around->content;
    }
    return result.image ? result : LoneImage{};
}

/// The floating image that @p content begins with, alone or as a link, if more follows; its place in @p content.
struct FloatingImage {
    LoneImage image;
    std::size_t at = 0;
};

std::optional<FloatingImage> floatingImage(const Inlines &content)
{
    const auto isBlank = [](const Inline &one) {
        const auto *text = one.value.as<Text>();
        return one.value.is<SoftBreak>() || one.value.is<LineBreak>() || one.value.is<Raw>() || (text && text->text.trimmed().isEmpty());
    };
    const auto first = std::find_if_not(content.begin(), content.end(), isBlank);
    if (first == content.end() || std::all_of(first + 1, content.end(), isBlank))
        return {};
    LoneImage found;
    found.link = first->value.as<Link>();
    found.image = found.link ? loneImage(found.link->content).image : first->value.as<Image>();
    if (!found.image || found.image->floats == FloatSide::None)
        return {};
    return FloatingImage{found, static_cast<std::size_t>(first - content.begin())};
}

/// Position in the column: 0 left, 1 right.
double sideOf(const Image &image)
{
    if (image.floats == FloatSide::Left || (image.floats == FloatSide::None && image.alignment == Alignment::Left))
        return 0;
    if (image.floats == FloatSide::Right || (image.floats == FloatSide::None && image.alignment == Alignment::Right))
        return 1;
    return 0.5;
}

} // namespace

bool joinFloatingImage(Block &block, Block &next, ImageStore &images)
{
    auto *alone = block.value.as<Paragraph>();
    auto *text = next.value.as<Paragraph>();
    if (!alone || !text || !alone->attributes.isEmpty() || text->content.empty() || loneImage(text->content).image)
        return false;
    const LoneImage found = loneImage(alone->content);
    if (!found.image || found.image->floats == FloatSide::None)
        return false;
    if (const ImageStore::Entry entry = images.picture(found.image->url); entry.image < 0 && entry.drawing < 0)
        return false;
    text->content.insert(text->content.begin(), std::make_move_iterator(alone->content.begin()), std::make_move_iterator(alone->content.end()));
    alone->content.clear();
    return true;
}

bool BlockBuilder::setImageAlone(const Inlines &content, const Area &area, bool captioned)
{
    const LoneImage found = loneImage(content);
    if (!found.image)
        return false;
    const Image &image = *found.image;
    const ImageStore::Entry entry = m_input.images.picture(image.url);
    const bool missing = entry.image < 0 && entry.drawing < 0;
    m_laidOut.warnings += pictureWarnings(image, entry, m_input.document.files.value(m_position.file), m_position.line);
    ElementId parent = area.parent;
    LinkArea link;
    if (found.link) {
        InlineCollector collector(m_input, m_typesetter, m_laidOut, area.width);
        if (const auto target = collector.target(found.link->url, m_position)) {
            parent = element(Role::Link, element(Role::Paragraph, area.parent));
            link = {{}, target->uri, target->destination, parent, plainText(image.alt)};
        }
    }
    const ElementId figure = element(Role::Figure, parent);
    describe(image, figure);
    if (missing && extras(figure).alt.isEmpty())
        extras(figure).alt = image.url;
    QRectF box;
    LineBox lineBox = missing ? missingPicture(image, figure, area, box) : picture(image, entry, figure, area, box);
    lineBox.before = m_theme.body.after * 1.5F;
    lineBox.after = captioned ? 0 : m_theme.body.after * 1.5F;
    lineBox.keepNext = captioned;
    lineBox.frame = area.frame;
    if (link.element != noElement) {
        link.rect = box;
        lineBox.links.push_back(std::move(link));
    }
    m_laidOut.lineBoxes.push_back(std::move(lineBox));
    return true;
}

bool BlockBuilder::setBesideImage(const Paragraph &value, const Area &area)
{
    constexpr float narrowest = 90;
    const auto found = floatingImage(value.content);
    if (!found)
        return false;
    const Image &image = *found->image.image;
    const ImageStore::Entry entry = m_input.images.picture(image.url);
    const QSizeF size = shownSize(image, entry, QSizeF(double(area.width) / 2, m_input.settings.columnHeight() / 2));
    const auto taken = static_cast<float>(size.width()) + area.look.size;
    if ((entry.image < 0 && entry.drawing < 0) || area.width - taken < narrowest)
        return false;
    m_laidOut.warnings += pictureWarnings(image, entry, m_input.document.files.value(m_position.file), m_position.line);
    const bool left = image.floats == FloatSide::Left;
    Area beside = area;
    beside.width -= taken;
    beside.left += left ? taken : 0;
    const QRectF box(QPointF(double(left ? area.left : area.left + area.width) - (left ? 0 : size.width()), 0), size);
    std::vector<LinkArea> links;
    ElementId parent = area.parent;
    if (found->image.link) {
        InlineCollector collector(m_input, m_typesetter, m_laidOut, area.width);
        if (const auto target = collector.target(found->image.link->url, m_position)) {
            parent = element(Role::Link, element(Role::Paragraph, area.parent));
            links.push_back({box, target->uri, target->destination, parent, plainText(image.alt)});
        }
    }
    const ElementId figure = element(Role::Figure, parent);
    describe(image, figure);
    PageItem item;
    item.element = figure;
    if (entry.drawing >= 0)
        item.shape = DrawingItem{entry.drawing, box};
    else
        item.shape = ImageItem{entry.image, box};
    Paragraph rest = value;
    rest.content.erase(rest.content.begin(), rest.content.begin() + static_cast<std::ptrdiff_t>(found->at) + 1);
    const std::size_t first = m_laidOut.lineBoxes.size();
    set(rest, beside);
    if (first == m_laidOut.lineBoxes.size())
        m_laidOut.lineBoxes.push_back({.frame = area.frame});
    std::vector<PageItem> items;
    items.push_back(std::move(item));
    addBeside(m_laidOut.lineBoxes[first], std::move(items));
    std::move(links.begin(), links.end(), std::back_inserter(m_laidOut.lineBoxes[first].links));
    standBeside(first, static_cast<float>(size.height()));
    return true;
}

/// Keeps the lines from @p first on together as far as what stands beside them reaches, and makes room for it.
void BlockBuilder::standBeside(std::size_t first, float height)
{
    for (std::size_t i = first; i < m_laidOut.lineBoxes.size(); ++i) {
        LineBox &lineBox = m_laidOut.lineBoxes[i];
        height -= lineBox.height;
        if (height <= 0)
            return;
        if (i + 1 < m_laidOut.lineBoxes.size())
            lineBox.keepNext = true;
        else
            lineBox.height += height;
    }
}

/// What a program that reads aloud says of the image.
void BlockBuilder::describe(const Image &image, ElementId figure)
{
    ElementExtras &more = extras(figure);
    more.alt = plainText(image.alt).trimmed();
    more.title = structureTitle(image);
    more.block = true;
    more.sourceFile = m_position.file;
    more.sourceLine = m_position.line;
}

LineBox BlockBuilder::picture(const Image &image, const ImageStore::Entry &entry, ElementId figure, const Area &area, QRectF &box)
{
    const QSizeF size = shownSize(image, entry, QSizeF(double(area.width), m_input.settings.columnHeight() * 0.92));
    LineBox lineBox;
    lineBox.height = static_cast<float>(size.height());
    lineBox.baseline = lineBox.height;
    lineBox.least = lineBox.height * m_input.settings.smallestImage;
    lineBox.side = static_cast<float>(sideOf(image));
    box = QRectF(QPointF(double(area.left) + (double(area.width) - size.width()) * sideOf(image), 0), size);
    PageItem item;
    item.element = figure;
    if (entry.drawing >= 0)
        item.shape = DrawingItem{entry.drawing, box};
    else
        item.shape = ImageItem{entry.image, box};
    lineBox.items.push_back(std::move(item));
    return lineBox;
}

/// A box as wide as the image, if known, with its alt text.
LineBox BlockBuilder::missingPicture(const Image &image, ElementId figure, const Area &area, QRectF &box)
{
    const double inset = double(m_theme.frameInset) * 1.5;
    const double most = double(area.width);
    double wanted = most * 0.6;
    if (image.widthPercent)
        wanted = most * std::clamp(*image.widthPercent, 1.0, 100.0) / 100;
    else if (image.width && *image.width > 0)
        wanted = *image.width * pointsPerPixel;
    TextLook look = m_theme.caption;
    look.color = m_theme.muted;
    QString words = plainText(image.alt).simplified();
    if (words.isEmpty())
        words = image.url.section(u'/', -1).left(200);
    RichText rich;
    rich.append(quayside::label(Label::ImageMissing, labelLanguage(area)) + (words.isEmpty() ? QString() : QStringLiteral(": ") + words),
                style(look, figure, area.language));
    ParagraphStyle how;
    how.leading = look.leading;
    how.alignment = Alignment::Center;
    how.rightToLeftDefault = area.rightToLeft;
    how.direction = area.direction;
    how.language = area.language;
    const double text = double(m_typesetter.measure(rich, how, m_context).widest) + 1;
    const double width = std::min(most, std::max(std::min(text + 2 * inset, most * 0.6), wanted));
    how.width = static_cast<float>(std::max(width - 2 * inset, 8.0));
    auto block = m_typesetter.set(rich, how, m_context);
    LineBox lineBox;
    const double x = double(area.left) + (most - width) / 2;
    double y = inset;
    for (TextLine &line : block ? block->lines : std::vector<TextLine>()) {
        for (PageItem &item : line.items) {
            place(item, x + inset, y + double(line.above), 0);
            lineBox.items.push_back(std::move(item));
        }
        y += double(line.above + line.below);
    }
    double height = y + inset;
    if (image.height && *image.height > 0)
        height = std::clamp(*image.height * pointsPerPixel, height, std::max(height, m_input.settings.columnHeight() * 0.3));
    for (PageItem &item : lineBox.items)
        place(item, 0, (height - y - inset) / 2, 0);
    lineBox.height = static_cast<float>(height);
    lineBox.baseline = lineBox.height;
    box = QRectF(x, 0, width, height);
    lineBox.items.insert(lineBox.items.begin(), {outlineOf(box, {.width = 0.6F, .color = m_theme.muted, .dash = {3, 2}}), figure, ArtifactKind::Layout, {}});
    return lineBox;
}

} // namespace quayside
