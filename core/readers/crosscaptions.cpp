// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/crosscaptions.h"

#include "document/walk.h"
#include "readers/attributelist.h"
#include "readers/markdowndialect.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace quayside {
namespace {

const QString figureAlt = QStringLiteral("fig-alt");
const QString tableWidths = QStringLiteral("tbl-colwidths");

bool isBlank(const Inline &one)
{
    const auto *text = one.value.as<Text>();
    return one.value.is<SoftBreak>() || (text && text->text.trimmed().isEmpty());
}

bool isOf(const Attributes &attributes, const char *kind)
{
    return attributes->id.startsWith(QLatin1StringView(kind));
}

/// Takes the attribute @p name out.
QString taken(Attributes &attributes, const QString &name)
{
    for (qsizetype i = 0; i < attributes->others.size(); ++i) {
        if (attributes->others.at(i).first == name)
            return attributes.edit().others.takeAt(i).second;
    }
    return {};
}

/// The images that are all of @p block; empty: it holds other words.
std::vector<Image *> imagesOf(Block &block)
{
    std::vector<Image *> images;
    auto *paragraph = block.origin == Origin::Markup ? block.value.as<Paragraph>() : nullptr;
    if (!paragraph)
        return images;
    for (Inline &one : paragraph->content) {
        if (isBlank(one))
            continue;
        auto *image = one.value.as<Image>();
        if (!image)
            return {};
        images.push_back(image);
    }
    return images;
}

void settleAlt(Image &image, SourcePosition position)
{
    const QString alt = taken(image.attributes, figureAlt);
    if (alt.isEmpty())
        return;
    image.alt.clear();
    image.alt.push_back({Text{alt}, position, Origin::Markup});
}

// ---- tables --------------------------------------------------------------------------------------------------------

/// The words of @p block behind “: ” or “Table: ”, if it begins so.
std::optional<Inlines> tableCaption(const Block &block)
{
    const auto *paragraph = block.origin == Origin::Markup ? block.value.as<Paragraph>() : nullptr;
    const auto *first = paragraph && !paragraph->content.empty() ? paragraph->content.front().value.as<Text>() : nullptr;
    static const QRegularExpression mark(QStringLiteral("^(?:Table)?:[ \\t]+"));
    const auto match = first ? mark.match(first->text) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return {};
    Inlines words = paragraph->content;
    words.front().value.as<Text>()->text.remove(0, match.capturedLength());
    return words;
}

/// Takes a list of attributes off the end of @p words.
AttributeValues takeList(Inlines &words)
{
    AttributeValues values;
    auto *last = words.empty() ? nullptr : words.back().value.as<Text>();
    const qsizetype open = last && last->text.trimmed().endsWith(u'}') ? last->text.lastIndexOf(u'{') : -1;
    if (open < 0 || readAttributeList(QStringView(last->text).mid(open), values) == 0)
        return {};
    last->text.truncate(open);
    while (last->text.endsWith(u' '))
        last->text.chop(1);
    return values;
}

void giveCaption(Table &table, Inlines words, SourcePosition position)
{
    AttributeValues values = takeList(words);
    for (const auto &[name, value] : std::as_const(values.others)) {
        if (name == tableWidths)
            setColumnWidths(table, value);
    }
    giveAttributes(table.attributes, std::move(values));
    if (std::all_of(words.begin(), words.end(), isBlank))
        return;
    table.caption.push_back({Paragraph{std::move(words), Alignment::None}, position, Origin::Markup});
}

/// Whether @p block is the caption of the table at the end of @p out, which takes it then.
bool isCaptionOf(Blocks &out, Block &block, DialectReading &dialect)
{
    auto *table = out.empty() ? nullptr : out.back().value.as<Table>();
    auto caption = table && table->caption.empty() ? tableCaption(block) : std::nullopt;
    if (!caption || !dialect.takes(DialectFeature::CrossReferences, ": …", block.position.line))
        return false;
    giveCaption(*table, *std::move(caption), block.position);
    return true;
}

/// In Quarto a caption may stand above its table.
void takeCaptionAbove(Blocks &out, Block &block, const DialectReading &dialect)
{
    auto *table = dialect.dialect() == MarkdownDialect::Quarto ? block.value.as<Table>() : nullptr;
    auto caption = table && table->caption.empty() && !out.empty() ? tableCaption(out.back()) : std::nullopt;
    if (!caption)
        return;
    giveCaption(*table, *std::move(caption), out.back().position);
    out.pop_back();
}

// ---- figures -------------------------------------------------------------------------------------------------------

/// The figure of @p image, which stands at @p place; its words become the caption.
Block figureOf(Image image, const Block &place)
{
    Figure figure;
    if (isOf(image.attributes, "fig-"))
        figure.attributes.edit().id = std::exchange(image.attributes.edit().id, {});
    if (!image.alt.empty())
        figure.caption.push_back({Paragraph{image.alt, Alignment::None}, place.position, place.origin});
    settleAlt(image, place.position);
    Inlines words;
    words.push_back({std::move(image), place.position, place.origin});
    figure.content.push_back({Paragraph{std::move(words), Alignment::None}, place.position, place.origin});
    return {std::move(figure), place.position, Origin::Markup};
}

bool hasAlt(const Image &image)
{
    const KeyValues &others = image.attributes->others;
    return std::any_of(others.begin(), others.end(), [](const auto &pair) { return pair.first == figureAlt; });
}

/// Adds the figures that stand in a paragraph of images alone. False: it is none.
bool addFigures(Blocks &out, Block &block, const DialectReading &dialect)
{
    const std::vector<Image *> images = imagesOf(block);
    const bool named = !images.empty() && std::all_of(images.begin(), images.end(), [](const Image *image) { return isOf(image->attributes, "fig-"); });
    const bool alone = images.size() == 1 && !images.front()->alt.empty();
    const bool implied = alone && (dialect.dialect() == MarkdownDialect::Quarto || hasAlt(*images.front()));
    if (!named && !implied)
        return false;
    for (Image *image : images)
        out.push_back(figureOf(std::move(*image), block));
    return true;
}

/// Whether the last of @p blocks is of words, and so the caption of those before.
bool endsWithCaption(Blocks &blocks)
{
    return blocks.size() > 1 && blocks.back().value.is<Paragraph>() && imagesOf(blocks.back()).empty();
}

/// Makes what a division of a known kind holds a figure, or the table that it holds.
void joinDivision(Block &block)
{
    auto *division = block.value.as<Division>();
    const bool isFigure = division && isOf(division->attributes, "fig-");
    if (!division || division->content.empty() || (!isFigure && !isOf(division->attributes, "tbl-") && !isOf(division->attributes, "lst-")))
        return;
    Blocks caption;
    if (endsWithCaption(division->content)) {
        caption.push_back(std::move(division->content.back()));
        division->content.pop_back();
    } else if (!isFigure) {
        return;
    }
    auto *table = division->content.size() == 1 ? division->content.front().value.as<Table>() : nullptr;
    if (table && table->caption.empty() && table->attributes->id.isEmpty()) {
        giveAttributes(table->attributes, division->attributes.values());
        table->caption = std::move(caption);
        Block only = std::move(division->content.front());
        block = std::move(only);
        return;
    }
    Figure figure;
    figure.attributes = std::move(division->attributes);
    figure.caption = std::move(caption);
    figure.content = std::move(division->content);
    block.value = std::move(figure);
}

} // namespace

void setColumnWidths(Table &table, const QString &list)
{
    static const QRegularExpression number(QStringLiteral("\\d{1,6}(?:\\.\\d{1,6})?"));
    std::vector<double> widths;
    for (auto it = number.globalMatch(list.left(1000)); it.hasNext() && widths.size() < table.columns.size();)
        widths.push_back(it.next().captured().toDouble());
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    constexpr double whole = 100;
    if (sum <= 0)
        return;
    for (double &width : widths)
        width = sum > whole ? width * whole / sum : width;
    table.widths = std::move(widths);
}

void settleAlts(Blocks &blocks)
{
    editInlines(blocks, [](Inline &node) {
        auto *image = node.value.as<Image>();
        if (image && !image->attributes.isEmpty())
            settleAlt(*image, node.position);
    });
}

void joinCaptions(Blocks &blocks, DialectReading &dialect)
{
    Blocks out;
    out.reserve(blocks.size());
    for (Block &block : blocks) {
        eachBelow(
            block, [&](Blocks &below) { joinCaptions(below, dialect); }, [](Inlines &) {});
        if (isCaptionOf(out, block, dialect) || addFigures(out, block, dialect))
            continue;
        takeCaptionAbove(out, block, dialect);
        joinDivision(block);
        out.push_back(std::move(block));
    }
    blocks = std::move(out);
}

} // namespace quayside
