// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layout/layout.h"

#include "pages/layout/assembly.h"
#include "pages/layout/galleysetter.h"
#include "pages/pageoptions.h"

#include <QThread>

#include <algorithm>

namespace quayside {
namespace {

/// Names that links in the document may lead to.
QSet<QString> anchorsOf(const Document &document)
{
    QSet<QString> result;
    const auto attributes = [&](const HtmlAttributes &all) {
        for (const auto &[name, value] : all) {
            if (name == QLatin1StringView("id") || name == QLatin1StringView("name"))
                result.insert(value);
        }
    };
    const auto visit = [&](const Block &block) {
        if (const auto *heading = std::get_if<Heading>(&block.value))
            result.insert(heading->id);
        if (const auto *division = std::get_if<Division>(&block.value))
            attributes(division->attributes);
    };
    walkBlocks(document.blocks, visit);
    for (const Footnote &note : document.footnotes)
        walkBlocks(note.content, visit);
    walkInlines(document, [&](const Inline &one) {
        if (const auto *span = std::get_if<Span>(&one.value))
            attributes(span->attributes);
    });
    result.remove(QString());
    return result;
}

/// Keeps all pages.
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

Result<void> layOut(const PageInput &input, PageReceiver &receiver, WorkContext &context, int threads)
{
    auto theme = Theme::builtIn(themeName(input.options));
    if (!theme)
        return failure(theme.error());
    auto settings = pageSettings(input, *theme);
    if (!settings)
        return failure(settings.error());
    FontBook fonts(std::make_shared<FontStore>(), theme->fonts);
    ImageShelf images(input.document.media);
    const LayoutInput shared{input.document, *theme, *settings, fonts, images, anchorsOf(input.document)};
    Assembly assembly(shared, input, receiver, context);
    if (auto begun = assembly.begin(); !begun)
        return begun;
    GalleySetter setter(shared, context.stop, threads > 0 ? threads : std::min(8, QThread::idealThreadCount()));
    const auto notes = static_cast<int>(input.document.footnotes.size());
    int count = 0;
    for (;;) {
        auto galleys = setter.next();
        if (!galleys)
            return failure(galleys.error());
        if (galleys->empty())
            break;
        for (Galley &galley : *galleys) {
            if (count++ < notes) {
                assembly.setNote(count - 1, std::move(galley));
            } else if (auto added = assembly.add(std::move(galley)); !added) {
                return added;
            }
        }
        context.progress(Stage::LayingOut, setter.percent());
    }
    if (settings->hyphenate) {
        for (const QString &language : setter.unhyphenated())
            context.warn({WarningCode::HyphenationUnavailable, {{QStringLiteral("locale"), language}}, {}, 0});
    }
    return assembly.finish();
}

Result<PageDocument> layOut(const PageInput &input, WorkContext &context, int threads)
{
    Collector collector;
    if (auto done = layOut(input, collector, context, threads); !done)
        return failure(done.error());
    return std::move(collector.document);
}

} // namespace quayside
