// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layout/layout.h"

#include "model/locales.h"
#include "pages/layout/assembly.h"
#include "pages/layout/blockbuilder.h"
#include "pages/layout/frontmatter.h"
#include "pages/layout/paginator.h"
#include "pages/pageoptions.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <thread>

namespace quayside {
namespace {

constexpr size_t blocksATurn = 12;

/// All galleys of a document: its blocks, then its footnotes.
struct Galleys {
    std::vector<Galley> blocks;
    std::vector<Galley> notes;
};

/// Sets blocks and notes, a few at a time, whoever is free first. Each worker has its own Typesetter; galleys are values.
class Workers
{
public:
    Workers(const LayoutInput &input, Galleys &galleys, WorkContext &context) : m_input(input), m_galleys(galleys), m_context(context) {}

    Result<void> run(int threads)
    {
        const size_t turns = (total() + blocksATurn - 1) / blocksATurn;
        std::vector<std::thread> others;
        for (int i = 1; i < threads && static_cast<size_t>(i) < turns; ++i)
            others.emplace_back([this] { work(false); });
        work(true);
        for (std::thread &other : others)
            other.join();
        if (m_failed.load())
            return m_context.checkStop();
        return {};
    }
    QStringList unhyphenated;

private:
    [[nodiscard]] size_t total() const { return m_galleys.blocks.size() + m_galleys.notes.size(); }

    void work(bool main)
    {
        Shaper shaper(m_input.fonts);
        Typesetter typesetter(shaper, m_input.images);
        WorkContext context;
        context.stop = m_context.stop;
        BlockBuilder builder(m_input, typesetter, context);
        for (size_t first = m_next.fetch_add(blocksATurn); first < total() && !m_failed.load(std::memory_order_relaxed); first = m_next.fetch_add(blocksATurn)) {
            for (size_t i = first; i < std::min(first + blocksATurn, total()); ++i) {
                if (!one(i, builder)) {
                    m_failed.store(true);
                    return;
                }
            }
            if (main)
                m_context.progress(Stage::LayingOut, static_cast<int>(first * 80 / std::max<size_t>(1, total())));
        }
        const QMutexLocker lock(&m_mutex);
        unhyphenated += shaper.takeUnhyphenated();
    }

    bool one(size_t index, BlockBuilder &builder)
    {
        const size_t blocks = m_galleys.blocks.size();
        auto galley = index < blocks ? builder.block(m_input.document.blocks[index]) : builder.note(static_cast<int>(index - blocks));
        if (!galley)
            return false;
        (index < blocks ? m_galleys.blocks[index] : m_galleys.notes[index - blocks]) = std::move(*galley);
        return true;
    }

    const LayoutInput &m_input;
    Galleys &m_galleys;
    WorkContext &m_context;
    std::atomic<size_t> m_next{0};
    std::atomic<bool> m_failed{false};
    QMutex m_mutex;
};

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

/// Puts the galleys' elements under the document's root, each note behind the block that calls it, and their warnings into the context.
struct Structure {
    std::vector<StructElement> elements;
    std::vector<GalleyPart> blocks;
    std::vector<GalleyPart> notes;
};

void append(const Galley &galley, std::vector<StructElement> &elements, GalleyPart &part)
{
    part.galley = &galley;
    part.base = static_cast<ElementId>(elements.size());
    for (StructElement element : galley.structure) {
        element.parent = element.parent == noElement ? 0 : element.parent + part.base;
        elements.push_back(std::move(element));
    }
}

void warnOnce(const Galley &galley, QSet<QString> &said, WorkContext &context)
{
    for (const Warning &warning : galley.warnings) {
        if (warning.code == WarningCode::GlyphMissing || warning.code == WarningCode::CodeLanguageUnknown || warning.code == WarningCode::ImageUnreadable
            || warning.code == WarningCode::ImageTooLarge || warning.code == WarningCode::ImageActiveContent) {
            const QString key = warningId(warning.code) + warning.params.values().join(u'|');
            if (said.contains(key))
                continue;
            said.insert(key);
        }
        context.warn(warning);
    }
}

Structure structureOf(const Galleys &galleys, WorkContext &context)
{
    Structure result;
    result.elements.push_back({Role::Document, noElement, {}, nullptr});
    result.notes.resize(galleys.notes.size());
    for (size_t i = 0; i < galleys.notes.size(); ++i)
        result.notes[i].galley = &galleys.notes[i];
    std::vector<bool> called(galleys.notes.size(), false);
    QSet<QString> said;
    for (const Galley &galley : galleys.blocks) {
        result.blocks.emplace_back();
        append(galley, result.elements, result.blocks.back());
        warnOnce(galley, said, context);
        std::vector<int> waiting = galley.notes;
        for (size_t i = 0; i < waiting.size(); ++i) { // notes may call notes
            const auto index = static_cast<size_t>(waiting[i]);
            if (index >= called.size() || called[index])
                continue;
            called[index] = true;
            append(galleys.notes[index], result.elements, result.notes[index]);
            warnOnce(galleys.notes[index], said, context);
            waiting.insert(waiting.end(), galleys.notes[index].notes.begin(), galleys.notes[index].notes.end());
        }
    }
    return result;
}

QString titleOf(const Document &document)
{
    if (!document.metadata.title.isEmpty())
        return document.metadata.title;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.value))
            return plainText(heading->content).simplified();
    }
    return {};
}

} // namespace

Result<PageDocument> layOut(const PageInput &input, WorkContext &context, int threads)
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
    Galleys galleys;
    galleys.blocks.resize(input.document.blocks.size());
    galleys.notes.resize(input.document.footnotes.size());
    Workers workers(shared, galleys, context);
    if (auto done = workers.run(threads > 0 ? threads : std::min(8, QThread::idealThreadCount())); !done)
        return failure(done.error());
    workers.unhyphenated.removeDuplicates();
    workers.unhyphenated.sort();
    for (const QString &language : std::as_const(workers.unhyphenated)) {
        if (settings->hyphenate)
            context.warn({WarningCode::HyphenationUnavailable, {{QStringLiteral("locale"), language}}, {}, 0});
    }
    Structure structure = structureOf(galleys, context);
    Paginator paginator(*settings, *theme, structure.notes);
    auto body = paginator.run(structure.blocks, context);
    if (!body)
        return failure(body.error());
    context.progress(Stage::LayingOut, 90);
    Assembly assembly(shared, input, titleOf(input.document), context);
    return assembly.finish(std::move(structure.elements), std::move(*body));
}

} // namespace quayside
