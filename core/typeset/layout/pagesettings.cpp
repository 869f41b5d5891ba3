// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/pagesettings.h"

#include "settings/locales.h"
#include "typeset/layout/digits.h"
#include "typeset/text/hyphenator.h"

namespace quayside {

Result<PageSettings> pageSettings(const WriteInput &input, const PageOptions &options, Theme &theme)
{
    PageSettings s;
    s.locale = !input.locale.isEmpty() ? input.locale : input.document.metadata.language;
    s.language = input.language.isEmpty() ? s.locale : input.language;
    s.guessed = input.languageIsGuess;
    const auto measures = pageMeasures(options, s.locale, theme);
    if (!measures)
        return failure(measures.error());
    static_cast<PageMeasures &>(s) = *measures;
    if (options.fontSize)
        theme.scale(static_cast<float>(*options.fontSize) / theme.body.size);
    s.twoSided = options.twoSided;
    s.firstDifferent = options.firstPageDifferent;
    s.chapterPages = options.chaptersOnNewPage;
    s.smallestImage = static_cast<float>(options.smallestImage) / 100;
    s.titlePage = options.titlePage;
    s.titleAbstract = options.titleAbstract;
    s.titleLogo = options.titleLogo.isEmpty() ? theme.coverLogo : options.titleLogo;
    s.contents = options.contents;
    s.contentsDepth = options.contentsDepth;
    s.justify = options.alignment == ParagraphEdge::Justified || (options.alignment == ParagraphEdge::AsTheme && theme.justify);
    s.hyphenate = options.hyphenate && dividesWords(s.language);
    s.colorCode = options.colorCode;
    s.header = {options.headerLeft, options.headerCenter, options.headerRight};
    s.footer = {options.footerLeft, options.footerCenter, options.footerRight};
    const auto tag = parseLocale(s.language);
    s.rightToLeft = tag && tag->isRightToLeft();
    s.zero = zeroOf(input.document, s.language);
    return s;
}

} // namespace quayside
