// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/epub/notes.h"

#include "document/walk.h"

#include <QHash>

#include <algorithm>

namespace quayside::reader::epub {
namespace {

constexpr qsizetype longestMark = 5; ///< "[12]", "↩︎"

QString idOf(Block &block)
{
    QString id;
    eachAttributes(block, [&](const Attributes &attributes) { id = id.isEmpty() ? attributes->id : id; });
    return block.value.is<ListBlock>() || block.value.is<Table>() ? QString() : id;
}

/// Whether the link only leads back to the call.
bool isBackLink(const Inline &node)
{
    const auto *link = node.value.as<Link>();
    return link && link->url.startsWith(u'#') && plainText(link->content).trimmed().size() <= longestMark;
}

bool isNumber(const Inline &node)
{
    const auto *span = node.value.as<Span>();
    return span && span->attributes->classes.contains(QLatin1StringView("footnote-number"));
}

bool isBlank(const Inline &node)
{
    const auto *text = node.value.as<Text>();
    return node.value.is<SoftBreak>() || (text && text->text.trimmed().isEmpty());
}

/// A way back that is raised, as LibreOffice has it.
bool isRaisedBackLink(const Inline &node)
{
    const auto *raised = node.value.as<Styled>();
    return raised && raised->style == Style::Superscript && raised->content.size() == 1 && isBackLink(raised->content.front());
}

bool isNoWord(const Inline &node)
{
    return isBackLink(node) || isRaisedBackLink(node) || isNumber(node) || isBlank(node);
}

/// Words without the number and the ways back that they begin with, in spans of looks too.
void trimStart(Inlines &words)
{
    while (!words.empty() && isNoWord(words.front()))
        words.erase(words.begin());
    if (words.empty())
        return;
    if (auto *span = words.front().value.as<Span>())
        return trimStart(span->content);
    if (auto *text = words.front().value.as<Text>()) {
        while (!text->text.isEmpty() && (text->text.front().isSpace() || text->text.front() == u'.'))
            text->text.remove(0, 1);
    }
}

/// The note's text without its number and its ways back.
void trim(Blocks &content)
{
    if (auto *first = content.empty() ? nullptr : content.front().value.as<Paragraph>())
        trimStart(first->content);
    if (auto *last = content.empty() ? nullptr : content.back().value.as<Paragraph>()) {
        while (!last->content.empty() && isNoWord(last->content.back()))
            last->content.pop_back();
        if (auto *text = last->content.empty() ? nullptr : last->content.back().value.as<Text>()) {
            while (text->text.endsWith(u' ') || text->text.endsWith(u'\u00a0'))
                text->text.chop(1);
        }
        if (last->content.empty())
            content.pop_back();
    }
}

/// Whether @p text is what calls a note: a number, a star, a letter, in brackets or not.
bool isMark(QString text)
{
    text.remove(u'[').remove(u']').remove(u'(').remove(u')');
    const bool signs = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || QStringView(u"*†‡§¶").contains(c); });
    return !text.isEmpty() && text.size() <= longestMark && (signs || (text.size() == 1 && text[0].isLetter()));
}

/// Whether @p content is as short as a note, and a link in it leads to @p id.
bool isNoteTo(const QString &id, Blocks content)
{
    constexpr qsizetype longestNote = 20'000;
    bool leads = false;
    bool heads = false;
    editInlines(content, [&](Inline &node) {
        const auto *link = node.value.as<Link>();
        leads = leads || (link && link->url.mid(1) == id);
    });
    editBlocks(content, [&](Block &block) { heads = heads || block.value.is<Heading>(); });
    return leads && !heads && plainText(content).size() < longestNote;
}

class NoteGatherer
{
public:
    NoteGatherer(Document &document, const QSet<QString> &notes, const QSet<QString> &calls) : m_document(document), m_notes(notes), m_calls(calls) {}

    void run()
    {
        findPairs();
        if (m_notes.isEmpty() || m_calls.isEmpty())
            return;
        editInlines(m_document.blocks, [&](Inline &node) {
            if (const auto *link = node.value.as<Link>(); link && isCall(*link))
                m_wanted.insert(link->url.mid(1));
        });
        takeFrom(m_document.blocks);
        editInlines(m_document.blocks, [&](Inline &node) { refer(node); });
    }

private:
    /// Notes of books that cannot say so (EPUB 2): a call leads to one, which leads back to it.
    void findPairs()
    {
        QHash<QString, QString> calls; ///< ids of calls, by what they lead to
        editInlines(m_document.blocks, [&](Inline &node) {
            const auto *link = node.value.as<Link>();
            if (link && link->url.startsWith(u'#') && !link->attributes->id.isEmpty() && isMark(plainText(link->content).trimmed()))
                calls.insert(link->url.mid(1), link->attributes->id);
        });
        const auto look = [&](const QString &id, const Blocks &content) {
            if (const auto call = calls.constFind(id); !id.isEmpty() && call != calls.cend() && isNoteTo(*call, content)) {
                m_notes.insert(id);
                m_calls.insert(u'#' + id);
            }
        };
        if (calls.isEmpty())
            return;
        editBlocks(m_document.blocks, [&](Block &block) {
            if (auto *list = block.value.as<ListBlock>()) {
                for (const ListItem &item : list->items)
                    look(item.attributes->id, item.content);
            } else if (const QString id = idOf(block); calls.contains(id)) {
                look(id, {block});
            }
        });
    }

    [[nodiscard]] bool isCall(const Link &link) const { return m_calls.contains(link.url) && m_notes.contains(link.url.mid(1)); }

    void takeFrom(Blocks &blocks)
    {
        Blocks kept;
        kept.reserve(blocks.size());
        for (Block &block : blocks) {
            if (take(block))
                continue;
            const bool had = below(block);
            if (had && isEmpty(block))
                continue;
            kept.push_back(std::move(block));
        }
        blocks = std::move(kept);
    }

    bool take(Block &block)
    {
        const QString id = idOf(block);
        if (id.isEmpty() || !m_wanted.contains(id) || m_taken.contains(id))
            return false;
        if (auto *division = block.value.as<Division>())
            m_taken.insert(id, std::move(division->content));
        else
            m_taken[id].push_back(std::move(block));
        return true;
    }

    /// Takes notes from what stands in @p block; whether there were any.
    bool below(Block &block)
    {
        const qsizetype before = m_taken.size();
        if (auto *division = block.value.as<Division>()) {
            takeFrom(division->content);
        } else if (auto *quote = block.value.as<BlockQuote>()) {
            takeFrom(quote->content);
        } else if (auto *list = block.value.as<ListBlock>()) {
            std::vector<ListItem> kept;
            for (ListItem &item : list->items) {
                const QString id = item.attributes->id;
                if (m_wanted.contains(id) && !m_taken.contains(id)) {
                    m_taken.insert(id, std::move(item.content));
                    continue;
                }
                takeFrom(item.content);
                kept.push_back(std::move(item));
            }
            list->items = std::move(kept);
        }
        return m_taken.size() > before;
    }

    static bool isEmpty(const Block &block)
    {
        if (const auto *division = block.value.as<Division>())
            return std::all_of(division->content.begin(), division->content.end(),
                               [](const Block &one) { return one.value.is<ThematicBreak>() || one.value.is<Heading>(); });
        const auto *list = block.value.as<ListBlock>();
        return list && list->items.empty();
    }

    void refer(Inline &node)
    {
        // A raised call is a call: formats raise it themselves.
        if (auto *raised = node.value.as<Styled>(); raised && raised->style == Style::Superscript && raised->content.size() == 1) {
            if (raised->content.front().value.is<Link>()) {
                Inline inner = std::move(raised->content.front());
                refer(inner);
                if (inner.value.is<FootnoteReference>())
                    node = std::move(inner);
                else
                    raised->content.front() = std::move(inner);
            }
            return;
        }
        const auto *link = node.value.as<Link>();
        if (!link || !isCall(*link))
            return;
        const QString id = link->url.mid(1);
        const auto taken = m_taken.find(id);
        if (taken == m_taken.end())
            return;
        auto known = m_indices.constFind(id);
        if (known == m_indices.cend()) {
            known = m_indices.insert(id, static_cast<int>(m_document.footnotes.size()));
            Footnote note;
            note.label = QString::number(m_document.footnotes.size() + 1);
            note.content = std::move(*taken);
            trim(note.content);
            m_document.footnotes.push_back(std::move(note));
        }
        node.value = FootnoteReference{*known, ++m_uses[id]};
    }

    Document &m_document;
    QSet<QString> m_notes;  ///< ids
    QSet<QString> m_calls;  ///< addresses
    QSet<QString> m_wanted; ///< ids that are called
    QHash<QString, Blocks> m_taken;
    QHash<QString, int> m_indices;
    QHash<QString, int> m_uses;
};

} // namespace

void gatherNotes(Document &document, const QSet<QString> &notes, const QSet<QString> &calls)
{
    NoteGatherer(document, notes, calls).run();
}

} // namespace quayside::reader::epub
