// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/writer.h"

#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "typeset/layout/theme.h"
#include "typeset/pageoptions.h"
#include "writers/epub/book.h"
#include "writers/epub/pagesbeside.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside {
namespace {

using epub::BookOptions;
using epub::Cover;

QString tr(const char *text)
{
    return QCoreApplication::translate("EpubWriter", text);
}

/// The themes of pages, which are those of books.
OptionSpec themeOption()
{
    const QList<OptionSpec> &ofPages = pageOptionBinding().specs();
    OptionSpec theme = *std::find_if(ofPages.begin(), ofPages.end(), [](const OptionSpec &spec) { return spec.key == themeKey; });
    theme.group.clear();
    return theme;
}

const OptionBinding<BookOptions> &epubOptions()
{
    using O = BookOptions;
    return inProgramLanguage([] {
        return OptionBinding<BookOptions>{
            bind(&O::theme, themeOption()),
            bind(&O::cover, option("cover", tr("Cover"), tr("The first page, which libraries of books show.")),
                 {{Cover::Made, "made", tr("Made from title and authors")}, {Cover::None, "none", tr("None")}}),
            bind(&O::coverImage, makeOption(OptionType::Path, QStringLiteral("cover-image"), tr("Image for the cover"),
                                            tr("It becomes the cover in place of one that is made."))),
            bind(&O::titlePage, option("title-page", tr("Title page"), tr("A page with title, authors and date comes first, where the document has them."))),
            bind(&O::contents, option("contents", tr("Contents page"), tr("The contents are also a page of the book, before the text."))),
            bind(&O::contentsDepth, ranged(option("contents-depth", tr("Levels in the contents"), tr("How many levels of headings the contents show.")), 1, 6)),
            bind(&O::splitLevel,
                 advanced(ranged(
                     option("split-level", tr("Levels that begin a chapter"),
                            tr("How many levels of headings begin a file of their own. A single heading above all others is the title and does not count.")),
                     1, 6))),
            bind(&O::pageList,
                 advanced(option("page-list", tr("Page numbers of the PDF"),
                                 tr("Readers find the pages that the PDF of the same document has, in the same theme and with its default options.")))),
            bind(&O::fonts, advanced(option("fonts", tr("Embed fonts"),
                                            tr("The book carries the fonts of the theme, cut down to its letters, as far as their makers allow it.")))),
            bind(&O::colorCode, option("color-code", tr("Color code"), tr("Code is colored by its language."))),
        };
    });
}

Result<void> write(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    context.progress(Stage::Writing);
    const auto options = epubOptions().read(input.options);
    if (!options)
        return failure(options.error());
    auto fonts = epub::takeFromPages(input, *options, context);
    if (!fonts)
        return failure(fonts.error());
    return epub::Book(std::move(input), *options, *std::move(fonts), sink, context).write();
}

} // namespace

Writer epubWriter()
{
    Writer writer;
    writer.target.id = QStringLiteral("epub");
    writer.target.name = tr("E-book (EPUB)");
    writer.target.help = tr("A book for e-readers, phones and tablets, whose text fits itself to the screen.");
    writer.target.extension = QStringLiteral("epub");
    writer.target.mediaType = QStringLiteral("application/epub+zip");
    writer.target.options = epubOptions().specs();
    writer.write = write;
    writer.rowByRow = true;
    writer.imageOptions = {epubOptions().key(&BookOptions::coverImage), themeKey};
    return writer;
}

} // namespace quayside
