// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/writer.h"

#include "document/colors.h"
#include "document/walk.h"
#include "writers/documentfacts.h"
#include "writers/rtf/body.h"
#include "writers/rtf/rtftext.h"

#include <QCoreApplication>

#include <array>

namespace quayside {
namespace rtf {
namespace {

constexpr qsizetype mostColors = 1000;

/// RTF takes these; others become PNG.
bool isTaken(const MediaItem &item)
{
    return item.mediaType == QLatin1StringView("image/png") || item.mediaType == QLatin1StringView("image/jpeg");
}

/// The colours of text and backgrounds, "rrggbb"; those of links and of what is highlighted first.
QStringList colorsOf(const Document &document)
{
    QStringList colors{QStringLiteral("0969da"), QStringLiteral("fff0a8")};
    const auto add = [&](const Attributes &attributes) {
        for (const QString &name : {attributes->color, attributes->background}) {
            const auto color = colorOf(name);
            const QString hex = color ? QString::number(*color & 0xffffffU, 16).rightJustified(6, u'0') : QString();
            if (!hex.isEmpty() && colors.size() < mostColors && !colors.contains(hex))
                colors.append(hex);
        }
    };
    walkBlocks(document.blocks, [&](const Block &block) { eachAttributes(block, add); });
    for (const Footnote &note : document.footnotes)
        walkBlocks(note.content, [&](const Block &block) { eachAttributes(block, add); });
    walkInlines(document, [&](const Inline &node) { eachAttributes(node, add); });
    return colors;
}

QByteArray head(const WriteInput &input, const QStringList &colors)
{
    QByteArray text =
        "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0\n{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fmodern\\fcharset0 Courier New;}}\n{\\colortbl;";
    for (const QString &color : colors) {
        const uint value = color.toUInt(nullptr, 16);
        text += control("red", static_cast<int>(value >> 16)) + control("green", static_cast<int>(value >> 8 & 255))
                + control("blue", static_cast<int>(value & 255)) + ';';
    }
    text += "}\n{\\stylesheet{\\s0 Normal;}";
    for (int level = 1; level <= 6; ++level)
        text += '{' + control("s", level) + control("outlinelevel", level - 1) + " heading " + QByteArray::number(level) + ";}";
    const Metadata &data = input.document.metadata;
    text += "}\n{\\info{\\title " + escaped(titleOf(input)) + '}';
    if (!data.authors.isEmpty())
        text += "{\\author " + escaped(data.authors.join(QStringLiteral("; "))) + '}';
    if (!data.keywords.isEmpty())
        text += "{\\keywords " + escaped(data.keywords.join(QStringLiteral(", "))) + '}';
    return text + "}\n\\paperw11906\\paperh16838\\margl1440\\margr1440\\margt1440\\margb1440\\ftnbj\\fet0\n";
}

Result<void> write(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    context.progress(Stage::Writing);
    const auto pngs = pngSubstitutes(input.document, isTaken, languageOf(input), context);
    if (!pngs)
        return failure(pngs.error());
    const QStringList colors = colorsOf(input.document);
    BufferedOutput out(sink, context);
    const QByteArray start = head(input, colors);
    out.add(start.constData(), start.size());
    if (auto written = Body(input, colors, *pngs, out, context).write(); !written)
        return written;
    out.add("}\n");
    return out.finish();
}

} // namespace
} // namespace rtf

Writer rtfWriter()
{
    Writer writer;
    writer.target.id = QStringLiteral("rtf");
    writer.target.name = QCoreApplication::translate("RtfWriter", "Rich text (RTF)");
    writer.target.help = QCoreApplication::translate("RtfWriter", "A document that nearly every program for text opens, also old ones.");
    writer.target.extension = QStringLiteral("rtf");
    writer.target.mediaType = QStringLiteral("application/rtf");
    writer.target.shownAs = QStringLiteral("pdf");
    writer.write = rtf::write;
    writer.rowByRow = true;
    return writer;
}

} // namespace quayside
