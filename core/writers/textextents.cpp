// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/textextents.h"

#include "document/csspixels.h"
#include "document/walk.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr float listRoom = 24;
constexpr qsizetype enough = 4000; ///< letters that are measured of one text

/// Hundredths of an em of the characters from the blank on, in a serif font of middle width.
constexpr std::array<quint8, 95> ascii{26, 33, 41, 56, 56, 90, 74, 22,  35, 35, 50, 56, 25, 31, 25, 29, 56, 56, 56, 56, 56, 56, 56, 56,
                                       56, 56, 29, 29, 56, 56, 56, 47,  92, 70, 65, 61, 73, 62, 59, 71, 79, 37, 36, 70, 62, 94, 76, 74,
                                       60, 74, 66, 54, 61, 72, 68, 105, 66, 62, 59, 36, 29, 36, 56, 46, 27, 56, 61, 49, 61, 54, 37, 54,
                                       64, 32, 30, 58, 31, 94, 64, 58,  61, 61, 47, 45, 35, 64, 58, 86, 58, 56, 51, 43, 56, 43, 56};
constexpr float otherLetter = 0.68F; // Cyrillic and Greek, small and capital

/// Of a character, in em.
float widthOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= ' ' && u < ' ' + ascii.size())
        return static_cast<float>(ascii[static_cast<std::size_t>(u) - ' ']) / 100;
    const bool wide =
        u >= 0x1100
        && (u <= 0x115F || (u >= 0x2E80 && u <= 0xA4CF) || (u >= 0xAC00 && u <= 0xD7A3) || (u >= 0xF900 && u <= 0xFAFF) || (u >= 0xFF00 && u <= 0xFF60));
    if (c.isMark() || c.isLowSurrogate())
        return 0;
    return wide || c.isHighSurrogate() ? 1 : otherLetter;
}

/// Whether a line may end after @p c, or before it.
bool endsWord(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'/' || c == QChar(0x200B) || widthOf(c) >= 1;
}

TextExtent extentOfText(QStringView text, float em)
{
    TextExtent extent;
    float word = 0;
    float line = 0;
    for (const QChar c : text.left(enough)) {
        const float width = widthOf(c) * em;
        if (c == u'\n') {
            line = word = 0;
            continue;
        }
        line += width;
        word += c.isSpace() ? 0 : width;
        extent.narrowest = std::max(extent.narrowest, word);
        extent.widest = std::max(extent.widest, line);
        if (endsWord(c))
            word = 0;
    }
    return extent;
}

/// Text of @p words, whose lines end where the author ends them.
QString linesOf(const Inlines &words)
{
    QString text;
    walkInlines(words, [&text](const Inline &node) {
        if (const auto *own = node.value.as<Text>())
            text += own->text;
        else if (const auto *code = node.value.as<Code>())
            text += code->text;
        else if (const auto *formula = node.value.as<Math>())
            text += formula->tex;
        else if (node.value.is<SoftBreak>())
            text += u' ';
        else if (node.value.is<LineBreak>())
            text += u'\n';
    });
    return text;
}

void widen(TextExtent &extent, const TextExtent &own, float indent)
{
    extent.narrowest = std::max(extent.narrowest, own.narrowest + indent);
    extent.widest = std::max(extent.widest, own.widest + indent);
}

void imagesOf(const Inlines &words, const MediaBag &media, TextExtent &extent)
{
    walkInlines(words, [&](const Inline &node) {
        const auto *image = node.value.as<Image>();
        if (!image)
            return;
        const MediaItem *item = media.find(image->url);
        const double width = image->width ? *image->width : item && !item->pixels.isEmpty() ? item->pixels.width() : 96;
        const auto points = static_cast<float>(width * pointsPerPixel);
        widen(extent, {std::min(points, 60.0F), points}, 0);
    });
}

} // namespace

TextExtent extentOf(const Blocks &content, double size, bool bold, const MediaBag &media)
{
    const float em = static_cast<float>(size) * (bold ? 1.12F : 1.04F); // a little room: a broken word is worse
    TextExtent extent;
    for (const Block &block : content) {
        const float indent = block.value.is<ListBlock>() || block.value.is<BlockQuote>() || block.value.is<Alert>() ? listRoom : 0;
        if (const auto *code = block.value.as<CodeBlock>()) {
            const TextExtent own = extentOfText(code->text, em);
            widen(extent, {std::min(own.narrowest, 60.0F), own.widest}, listRoom);
            continue;
        }
        TextExtent row; // of a table in the cell: its columns stand beside each other
        eachBelow(
            block,
            [&](const Blocks &below) {
                const TextExtent own = extentOf(below, size, bold, media);
                if (block.value.is<Table>())
                    row = {std::max(row.narrowest, own.narrowest), row.widest + own.widest};
                else
                    widen(extent, own, indent);
            },
            [&](const Inlines &words) {
                widen(extent, extentOfText(linesOf(words), em), indent);
                imagesOf(words, media, extent);
            });
        widen(extent, row, 0);
    }
    return extent;
}

} // namespace quayside
