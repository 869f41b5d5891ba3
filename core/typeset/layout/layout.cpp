// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/layout.h"

#include "base/memory.h"
#include "document/classes.h"
#include "document/walk.h"
#include "settings/locales.h"
#include "typeset/layout/blockbuilder.h"
#include "typeset/layout/blocksetter.h"
#include "typeset/layout/codecolors.h"
#include "typeset/layout/pageassembler.h"
#include "typeset/layout/pagesettings.h"
#include "typeset/text/hyphenator.h"

#include <algorithm>

namespace quayside {
namespace {

/// Targets of internal links.
QHash<QString, QString> anchorsOf(const Document &document)
{
    QHash<QString, QString> result;
    const auto take = [&](const Attributes &attributes) {
        if (!attributes->id.isEmpty())
            result.insert(attributes->id, attributes->id);
    };
    const auto visit = [&](const Block &block) { eachAttributes(block, take); };
    walkBlocks(document.blocks, visit);
    for (const Footnote &note : document.footnotes)
        walkBlocks(note.content, visit);
    walkInlines(document, [&](const Inline &one) { eachAttributes(one, take); });
    QStringList names = result.keys();
    names.sort(); // always the same of names that differ in case
    for (const QString &name : std::as_const(names)) {
        const QString folded = name.toCaseFolded();
        if (!result.contains(folded))
            result.insert(folded, name);
    }
    return result;
}

/// Whether pages have our own words: untitled alerts, contents.
bool usesLabels(const Document &document, const PageSettings &settings)
{
    bool found = settings.contents;
    const auto look = [&](const Block &block) {
        const auto *alert = block.value.as<Alert>();
        found = found || (alert && alert->title.empty());
    };
    walkBlocks(document.blocks, look);
    for (const Footnote &note : document.footnotes)
        walkBlocks(note.content, look);
    return found;
}

/// Warnings about the whole document. @p labels: usesLabels().
void warnOfWhole(const LayoutInput &input, bool labels, const QStringList &unhyphenated, WorkContext &context)
{
    const PageSettings &settings = input.settings;
    bool fellBack = false;
    label(Label::Contents, settings.locale, &fellBack);
    if (settings.guessed)
        context.warn({WarningCode::LanguageGuessed, {{QStringLiteral("locale"), settings.language}}, {}, 0});
    else if (fellBack && labels)
        context.warn({WarningCode::LabelsInEnglish, {{QStringLiteral("locale"), settings.locale}}, {}, 0});
    const QStringList refused = input.fonts.refused();
    for (const QString &family : refused)
        context.warn({WarningCode::FontNotEmbeddable, {{QStringLiteral("font"), family}}, {}, 0});
    if (const auto [wanted, family] = input.fonts.standIn(); !wanted.isEmpty())
        context.warn({WarningCode::FontsReplaced, {{QStringLiteral("fonts"), wanted.join(QStringLiteral(", "))}, {QStringLiteral("font"), family}}, {}, 0});
    if (!settings.hyphenate || settings.guessed) // nobody asked for that language
        return;
    for (const QString &unknown : unhyphenated) {
        if (!dividesWords(unknown))
            continue;
        context.warn({WarningCode::HyphenationUnavailable, {{QStringLiteral("locale"), unknown}}, {}, 0});
    }
}

/// Lays the pages on their side for a table that is all there is, and too wide for upright ones.
void turnForTable(LayoutInput &input, const PageOptions &options, WorkContext &context)
{
    const Blocks &blocks = input.document.blocks;
    if (options.orientation != Orientation::Auto || blocks.size() != 1)
        return;
    const Block &only = blocks.front();
    if (!only.value.is<Table>() && !only.value.is<Raw>())
        return;
    Shaper shaper(input.fonts, context.stop);
    PageTypesetter typesetter(shaper, input.images);
    if (!BlockBuilder(input, typesetter, context).fits(only) && turnPages(input.settings, options, input.theme))
        context.warn({WarningCode::PagesTurned, {}, {}, 0});
}

class Collector final : public PageReceiver
{
public:
    Result<void> begin(PageDocument &whole) override
    {
        m_whole = &whole;
        return {};
    }
    Result<void> body(std::vector<Page> pages) override
    {
        m_body.insert(m_body.end(), std::make_move_iterator(pages.begin()), std::make_move_iterator(pages.end()));
        return {};
    }
    Result<void> addTo(std::size_t first, std::vector<Page> more) override
    {
        for (std::size_t i = 0; i < more.size(); ++i) {
            std::vector<PageItem> &items = m_body.at(first + i).items;
            items.insert(items.end(), std::make_move_iterator(more[i].items.begin()), std::make_move_iterator(more[i].items.end()));
        }
        return {};
    }
    Result<void> end(std::vector<Page> front) override
    {
        document = std::move(*m_whole);
        document.pages = std::move(front);
        document.pages.insert(document.pages.end(), std::make_move_iterator(m_body.begin()), std::make_move_iterator(m_body.end()));
        return {};
    }
    PageDocument document;

private:
    PageDocument *m_whole = nullptr;
    std::vector<Page> m_body;
};

} // namespace

Result<void> layOut(WriteInput &&input, PageReceiver &receiver, WorkContext &context)
{
    const auto options = pageOptionBinding().read(input.options);
    if (!options)
        return failure(options.error());
    auto theme = Theme::named(options->theme, context);
    if (!theme)
        return failure(theme.error());
    auto settings = pageSettings(input, *options, *theme);
    if (!settings)
        return failure(settings.error());
    dropClasses(input.document);
    FontBook fonts(std::make_shared<FontStore>(), theme->fonts);
    if (!fonts.primary({}))
        return failure(ErrorCode::FontsMissing);
    ImageStore images(input.document.media, *fonts.store(), settings->language, context.stop);
    CodeColors colors;
    LayoutInput shared{input.document, *theme, *settings, fonts, images, colors, anchorsOf(input.document)};
    turnForTable(shared, *options, context);
    const bool labels = usesLabels(input.document, *settings);
    PageAssembler assembly(shared, input, receiver, context);
    if (auto begun = assembly.begin(); !begun)
        return begun;
    BlockSetter setter(shared, context);
    const auto notes = static_cast<int>(input.document.footnotes.size());
    int count = 0;
    for (;;) {
        auto laidOutBlocks = setter.next();
        if (!laidOutBlocks)
            return failure(laidOutBlocks.error());
        if (laidOutBlocks->empty())
            break;
        for (LaidOutBlock &laidOut : *laidOutBlocks) {
            if (count++ < notes) {
                assembly.setNote(count - 1, std::move(laidOut));
            } else if (auto added = assembly.add(std::move(laidOut)); !added) {
                return added;
            }
        }
        context.progress(Stage::LayingOut, setter.percent());
    }
    warnOfWhole(shared, labels, setter.unhyphenated(), context);
    giveBackMemory(static_cast<std::size_t>(count)); // of blocks and threads: the end of the file needs a lot at once
    return assembly.finish();
}

Result<PageDocument> layOut(WriteInput &&input, WorkContext &context)
{
    Collector collector;
    if (auto done = layOut(std::move(input), collector, context); !done)
        return failure(done.error());
    return std::move(collector.document);
}

} // namespace quayside
