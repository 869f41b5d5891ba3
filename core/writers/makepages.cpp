// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfwriter.h"
#include "typeset/layout/codecolors.h"
#include "typeset/layout/layout.h"
#include "typeset/pages.h"
#include "writers/coverpicture.h"
#include "writers/fontfiles.h"
#include "writers/pagework.h"
#include "writers/pngimages.h"

namespace quayside {
namespace {

Result<void> write(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    context.progress(Stage::LayingOut, 0);
    const auto options = pdfOptionsFrom(input.options);
    if (!options)
        return failure(options.error());
    PdfFile file(*options, sink, context);
    return layOut(std::move(input), file, context);
}

Result<std::shared_ptr<const PageDocument>> layOutAll(WriteInput &&input, WorkContext &context)
{
    auto pages = layOut(std::move(input), context);
    if (!pages)
        return tl::unexpected(pages.error());
    return std::make_shared<const PageDocument>(std::move(*pages));
}

std::vector<int> headingPages(const PageDocument &pages)
{
    std::vector<int> numbers;
    for (const OutlineEntry &entry : pages.outline)
        numbers.push_back(entry.page + 1);
    return numbers;
}

std::vector<CodeStretch> stretchesOf(CodeColors &colors, QStringView text, const QString &language, const StopToken &stop)
{
    std::vector<CodeStretch> stretches;
    qsizetype start = 0;
    const QList<QStringView> lines = text.split(u'\n');
    const CodeColors::Lines found = colors.color(text, language, stop).lines;
    for (std::size_t i = 0; i < found.size() && i < static_cast<std::size_t>(lines.size()); ++i) {
        const qsizetype size = lines[static_cast<qsizetype>(i)].size();
        qsizetype at = 0;
        for (const CodeColors::Stretch &one : found[i]) {
            if (one.start < at || one.length <= 0 || one.start + one.length > size)
                continue;
            at = one.start + one.length;
            stretches.push_back({start + one.start, one.length, one.kind});
        }
        start += size + 1;
    }
    return stretches;
}

CodeColorer codeColorer()
{
    return [colors = std::make_shared<CodeColors>()](QStringView text, const QString &language, const StopToken &stop) {
        return stretchesOf(*colors, text, language, stop);
    };
}

std::vector<PngImage> toPng(const std::vector<const MediaItem *> &images, const QString &language, const StopToken &stop)
{
    SvgRenderer drawings;
    std::vector<PngImage> made;
    made.reserve(images.size());
    for (const MediaItem *item : images)
        made.push_back(stop.stopRequested() ? PngImage() : pngOf(*item, language, drawings, stop));
    return made;
}

} // namespace

const PageWork &linkedPageWork()
{
    static constexpr PageWork work{write, layOutAll, headingPages, fontFilesOf, pageDataFolders, codeColorer, coverPicture, toPng};
    return work;
}

} // namespace quayside
