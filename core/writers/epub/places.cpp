// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/epub/places.h"

#include "document/walk.h"
#include "writers/epub/pagebreaks.h"

namespace quayside::epub {
namespace {

template<class Visit>
void walkAllInlines(const Blocks &blocks, const Visit &visit)
{
    walkBlocks(blocks, [&](const Block &block) { eachInlinesBelow(block, [&](const Inlines &words) { walkInlines(words, visit); }); });
}

} // namespace

Places::Places(std::vector<Chapter> &chapters, const std::vector<Footnote> &notes) : m_noteChapters(notes.size(), -1), m_calls(notes.size())
{
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        Chapter &chapter = chapters[i];
        const int number = static_cast<int>(i);
        m_files.append(chapter.file);
        addIds(chapter.blocks, number);
        addCalls(chapter.blocks, number, notes, chapter.notes);
        for (std::size_t next = 0; next < chapter.notes.size(); ++next) { // notes call notes
            const Blocks &content = notes[static_cast<std::size_t>(chapter.notes[next])].content;
            addIds(content, number);
            addCalls(content, number, notes, chapter.notes);
        }
    }
    for (std::size_t i = 0; i < notes.size(); ++i) {
        if (m_noteChapters[i] >= 0)
            m_notes.insert(QStringLiteral("fn-") + notes[i].label, static_cast<int>(i));
    }
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        nameHeadings(chapters[i].blocks, static_cast<int>(i));
        namePages(chapters[i].blocks, static_cast<int>(i));
    }
}

void Places::addIds(const Blocks &blocks, int chapter)
{
    const auto add = [&](const Attributes &attributes) {
        if (!attributes->id.isEmpty() && !m_chapters.contains(attributes->id))
            m_chapters.insert(attributes->id, chapter);
    };
    walkBlocks(blocks, [&](const Block &block) { eachAttributes(block, add); });
    walkAllInlines(blocks, [&](const Inline &node) {
        if (!node.value.is<Text>())
            eachAttributes(node, add);
    });
}

void Places::addCalls(const Blocks &blocks, int chapter, const std::vector<Footnote> &notes, std::vector<int> &own)
{
    if (notes.empty())
        return;
    walkAllInlines(blocks, [&](const Inline &node) {
        const auto *reference = node.value.as<FootnoteReference>();
        const auto index = static_cast<std::size_t>(reference ? reference->index : -1);
        if (!reference || reference->index < 0 || index >= notes.size())
            return;
        m_calls[index].push_back({chapter, reference->call});
        if (m_noteChapters[index] >= 0)
            return;
        m_noteChapters[index] = chapter;
        own.push_back(reference->index);
    });
}

void Places::nameHeadings(Blocks &blocks, int chapter)
{
    editBlocks(blocks, [&](Block &block) {
        auto *heading = block.value.as<Heading>();
        if (!heading || !heading->attributes->id.isEmpty())
            return;
        const QString id = freeId(QStringLiteral("heading-%1"), m_named);
        heading->attributes.edit().id = id;
        m_chapters.insert(id, chapter);
    });
}

/// In the order of the nodes: marks stand at the beginning of words, or as divisions of their own.
void Places::namePages(Blocks &blocks, int chapter)
{
    editBlocks(blocks, [&](Block &block) {
        if (auto *division = block.value.as<Division>())
            return namePage(division->attributes, chapter);
        eachInlinesBelow(block, [&](Inlines &words) {
            for (Inline &node : words) {
                if (auto *span = node.value.as<Span>())
                    namePage(span->attributes, chapter);
            }
        });
    });
}

void Places::namePage(Attributes &attributes, int chapter)
{
    const QString label = pageBreakLabel(attributes);
    if (label.isEmpty())
        return;
    if (attributes->id.isEmpty()) {
        int number = static_cast<int>(m_pages.size());
        attributes.edit().id = freeId(QStringLiteral("page-%1"), number);
        m_chapters.insert(attributes->id, chapter);
    }
    m_pages.push_back({label, address(chapter, attributes->id, -1)});
}

/// An id that nothing has: @p form with the first number after @p number that gives one.
QString Places::freeId(const QString &form, int &number) const
{
    QString id;
    do
        id = form.arg(++number);
    while (m_chapters.contains(id));
    return id;
}

QString Places::address(int chapter, const QString &id, int from) const
{
    return (chapter == from ? QString() : m_files.at(chapter)) + u'#' + id;
}

QString Places::anchor(const QString &id, int from) const
{
    const auto found = m_chapters.constFind(id);
    if (found != m_chapters.constEnd())
        return address(*found, id, from);
    const auto called = m_notes.constFind(id);
    return called == m_notes.constEnd() ? QString() : note(*called, from);
}

QString Places::note(int note, int from) const
{
    return address(m_noteChapters[static_cast<std::size_t>(note)], QStringLiteral("fn-%1").arg(note + 1), from);
}

QStringList Places::calls(int note, int from) const
{
    QStringList addresses;
    for (const Call &call : m_calls[static_cast<std::size_t>(note)])
        addresses.append(
            address(call.chapter, QStringLiteral("fnref-%1").arg(note + 1) + (call.call > 1 ? u'-' + QString::number(call.call) : QString()), from));
    return addresses;
}

} // namespace quayside::epub
