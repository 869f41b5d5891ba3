// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/cmarktree.h"

#include "readers/arena.h"
#include "readers/cmarknodes.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <cmark-gfm/inlines.h>
#include <cmark-gfm/parser.h>
#include <cmark-gfm/references.h>

#include <QCoreApplication>

#include <cstdint>
#include <cstring>
#include <ctime>
#include <mutex>
#include <utility>

namespace quayside {
namespace {

constexpr QByteArrayView footnoteCall = "[^";

// Arenas of this thread's cmark call, as cmark's allocators carry no context.
thread_local Arena *currentArena = nullptr;
thread_local Arena *currentDefinitions = nullptr;

/// Routes cmark's allocations to an arena, link definitions to @p definitions.
class TakeFrom
{
public:
    explicit TakeFrom(Arena &arena, Arena *definitions = nullptr)
    {
        currentArena = &arena;
        currentDefinitions = definitions ? definitions : &arena;
    }
    ~TakeFrom() { currentArena = currentDefinitions = nullptr; }
    Q_DISABLE_COPY_MOVE(TakeFrom)
};

void *arenaCalloc(std::size_t count, std::size_t size)
{
    return currentArena->allocate(count * size);
}
void *arenaRealloc(void *old, std::size_t size)
{
    return currentArena->resize(old, size);
}
void arenaFree(void *) {}
void *definitionCalloc(std::size_t count, std::size_t size)
{
    return currentDefinitions->allocate(count * size);
}
void *definitionRealloc(void *old, std::size_t size)
{
    return currentDefinitions->resize(old, size);
}

cmark_mem arenaMemory{arenaCalloc, arenaRealloc, arenaFree};
cmark_mem definitionMemory{definitionCalloc, definitionRealloc, arenaFree};

/// cmark-gfm's extensions write a global table while parsing inlines, so one call at a time; each is short.
std::mutex &parseLock()
{
    static std::mutex lock;
    return lock;
}

/// Addresses and titles of definitions up to this size stay with cmark, which copies them into each reference.
constexpr bufsize_t longDefinition = 1024;

/// A line end at least 8 KiB after @p from: short enough to hear a stop.
qsizetype pieceEnd(QByteArrayView text, qsizetype from)
{
    constexpr qsizetype piece = 8 * 1024;
    if (text.size() - from <= piece)
        return text.size();
    const void *end = std::memchr(text.data() + from + piece, '\n', static_cast<std::size_t>(text.size() - from - piece));
    return end ? static_cast<const char *>(end) - text.data() + 1 : text.size();
}

/// Not wall time: a busy machine must not change what can be read.
double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Far more than real text needs; the last safety net after checkMarkdownShape.
double mostSeconds(qsizetype bytes)
{
    return 10.0 + static_cast<double>(bytes) * 0.5e-6;
}

cmark_parser *makeParser(const CmarkOptions &options)
{
    cmark_gfm_core_extensions_ensure_registered();
    int flags = CMARK_OPT_UNSAFE;
    if (options.smart)
        flags |= CMARK_OPT_SMART;
    if (options.extensions.contains(QLatin1StringView("footnotes")))
        flags |= CMARK_OPT_FOOTNOTES;
    cmark_parser *parser = cmark_parser_new_with_mem(flags, &arenaMemory);
    // Order decides who gets a shared character: use cmark's, not the user's.
    for (const char *name : {"table", "strikethrough", "autolink", "tagfilter", "tasklist"}) {
        if (!options.extensions.contains(QLatin1StringView(name)))
            continue;
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser, extension);
    }
    return parser;
}

} // namespace

CmarkTree::CmarkTree() : m_blocks(std::make_unique<Arena>()), m_definitions(std::make_unique<Arena>()), m_words(std::make_unique<Arena>()) {}
CmarkTree::CmarkTree(CmarkTree &&) noexcept = default;
CmarkTree &CmarkTree::operator=(CmarkTree &&) noexcept = default;
CmarkTree::~CmarkTree() = default;

Result<CmarkTree> CmarkTree::parse(QByteArrayView markdown, const CmarkOptions &options, const WorkContext &context, const Rewrite &rewrite, const Notes &notes)
{
    CmarkTree tree;
    {
        const std::lock_guard lock(parseLock());
        const TakeFrom memory(*tree.m_blocks);
        tree.m_parser = makeParser(options);
        tree.m_references = tree.m_parser->refmap;
        tree.m_references->mem = &definitionMemory;
    }
    if (auto fed = tree.feed(markdown, context); !fed)
        return failure(fed.error());
    tree.finishBlocks();
    if (options.extensions.contains(QLatin1StringView("tasklist")))
        tree.markTasks(markdown);
    if (rewrite)
        tree.rewriteWords(rewrite);
    for (const Note &note : notes ? notes() : std::vector<Note>())
        tree.addNote(note);
    if (auto numbered = tree.numberFootnotes(context); !numbered)
        return failure(numbered.error());
    return tree;
}

Result<void> CmarkTree::feed(QByteArrayView markdown, const WorkContext &context)
{
    const double deadline = threadSeconds() + mostSeconds(markdown.size());
    for (qsizetype at = 0; at < markdown.size();) {
        if (auto going = context.checkStop(); !going)
            return going;
        if (threadSeconds() > deadline)
            return failure(ErrorCode::SourceTooComplex,
                           {{QStringLiteral("reason"), QCoreApplication::translate("MarkdownReader", "its lines depend on each other too much")},
                            {QStringLiteral("line"), QString::number(1 + markdown.first(at).count('\n'))}});
        const qsizetype end = pieceEnd(markdown, at);
        const std::lock_guard lock(parseLock());
        const TakeFrom memory(*m_blocks, m_definitions.get());
        cmark_parser_feed(m_parser, markdown.data() + at, static_cast<std::size_t>(end - at));
        at = end;
    }
    if (!markdown.isEmpty() && markdown.back() != '\n') {
        // An unterminated last line would wait for cmark's finish, here without footnotes.
        const std::lock_guard lock(parseLock());
        const TakeFrom memory(*m_blocks, m_definitions.get());
        cmark_parser_feed(m_parser, "\n", 1);
    }
    return {};
}

// cmark_parser_finish also parses all inlines. Emptying the leaves defers that.
void CmarkTree::finishBlocks()
{
    const std::lock_guard lock(parseLock());
    const TakeFrom memory(*m_blocks, m_definitions.get());
    // A blank line closes the last paragraph, which may be a link definition. Left open it would be parsed whole below.
    if (m_parser->current->type == CMARK_NODE_PARAGRAPH)
        cmark_parser_feed(m_parser, "\n", 1);
    std::vector<std::pair<cmark_node *, bufsize_t>> aside;
    cmarknode::eachBelow(m_parser->root, CMARK_EVENT_ENTER, [&](cmark_node *node) {
        if (cmarknode::hasWords(node))
            aside.emplace_back(node, std::exchange(node->content.size, 0));
    });
    m_references->free = [](cmark_map *, cmark_map_entry *) {}; // in the arena, needed after the parser
    const int options = std::exchange(m_parser->options, m_parser->options & ~CMARK_OPT_FOOTNOTES);
    m_root = cmark_parser_finish(m_parser);
    m_parser->options = options;
    keepLongDefinitions();
    for (const auto &[node, size] : aside)
        node->content.size = size;
    // The first look-up sorts the map; keep that in lasting memory.
    cmark_node *lookup = cmark_node_new_with_mem(CMARK_NODE_PARAGRAPH, &arenaMemory);
    cmark_node_set_string_content(lookup, "[a]");
    cmark_parse_inlines(m_parser, lookup, m_references, m_parser->options);
}

// cmark-gfm looks for a task's box at the start of its line, so not behind the marks of quotes, and takes any "[x]" of the line for a done one.
void CmarkTree::markTasks(QByteArrayView markdown)
{
    cmark_syntax_extension *const tasks = cmark_find_syntax_extension("tasklist");
    const TakeFrom memory(*m_blocks);
    std::vector<qsizetype> starts;
    const auto isDone = [&](const cmark_node *item) {
        if (starts.empty()) {
            starts.push_back(0);
            for (qsizetype at = markdown.indexOf('\n'); at >= 0; at = markdown.indexOf('\n', at + 1))
                starts.push_back(at + 1);
        }
        const auto line = static_cast<std::size_t>(std::max(0, item->start_line - 1));
        const qsizetype box = line < starts.size() ? markdown.indexOf('[', starts[line]) : -1;
        return box < 0 || box + 1 >= markdown.size() || markdown[box + 1] != ' ';
    };
    bool isDefined = false; // an “x” that links somewhere
    for (const cmark_map_entry *entry = m_references->refs; entry && !isDefined; entry = entry->next)
        isDefined = std::strcmp(reinterpret_cast<const char *>(entry->label), "x") == 0;
    std::vector<cmark_node *> boxes; ///< paragraphs of nothing else
    cmarknode::eachBelow(m_root, CMARK_EVENT_ENTER, [&](cmark_node *item) {
        if (item->type != CMARK_NODE_ITEM)
            return;
        if (item->extension == tasks) {
            item->as.list.checked = item->as.list.checked && isDone(item);
            return;
        }
        cmark_node *const words = item->first_child;
        if (item->extension || !words || words->type != CMARK_NODE_PARAGRAPH)
            return;
        const QByteArrayView text = cmarknode::content(words);
        const QByteArrayView all = text.trimmed();
        if (all == "[ ]" || ((all == "[x]" || all == "[X]") && !isDefined)) { // cmark wants a blank behind the box
            item->extension = tasks;
            item->as.list.checked = all[1] != ' ';
            boxes.push_back(words);
            return;
        }
        const bool box = text.size() > 4 && text[0] == '[' && text[2] == ']' && (text[3] == ' ' || text[3] == '\t');
        if (!box || (text[1] != ' ' && text[1] != 'x' && text[1] != 'X') || text.sliced(4).trimmed().isEmpty())
            return;
        item->extension = tasks;
        item->as.list.checked = text[1] != ' ';
        bufsize_t skipped = 4;
        while (text[skipped] == ' ' || text[skipped] == '\t')
            ++skipped;
        words->content.ptr += skipped;
        words->content.size -= skipped;
    });
    for (cmark_node *words : boxes)
        cmark_node_unlink(words);
}

void CmarkTree::eachHtml(qint64 &left, const std::function<bool(QByteArrayView)> &wanted, const std::function<void(QByteArrayView)> &visit)
{
    std::vector<cmark_node *> pieces;
    {
        const TakeFrom memory(*m_words);
        if (m_leaf)
            m_leaf->first_child = m_leaf->last_child = nullptr;
        m_leaf = nullptr;
        cmarknode::eachBelow(m_root, CMARK_EVENT_ENTER, [&](cmark_node *node) {
            const bool words = cmarknode::hasWords(node) && cmarknode::content(node).contains('<') && wanted(cmarknode::content(node));
            if (node->type == CMARK_NODE_HTML_BLOCK || words)
                pieces.push_back(node);
        });
    }
    for (cmark_node *node : pieces) {
        if (node->type == CMARK_NODE_HTML_BLOCK) {
            visit(cmarknode::bytes(node->as.literal));
        } else if (left >= node->content.size) {
            left -= node->content.size;
            parseWords(node);
            const TakeFrom memory(*m_words);
            cmarknode::eachBelow(node, CMARK_EVENT_ENTER, [&](cmark_node *word) {
                if (word->type == CMARK_NODE_HTML_INLINE)
                    visit(cmarknode::bytes(word->as.literal));
            });
        }
    }
}

void CmarkTree::rewriteWords(const Rewrite &rewrite)
{
    const TakeFrom memory(*m_blocks);
    cmarknode::eachBelow(m_root, CMARK_EVENT_ENTER, [&](cmark_node *leaf) {
        if (!cmarknode::hasWords(leaf))
            return;
        const QByteArray words = rewrite(cmarknode::content(leaf), leaf->type == CMARK_NODE_HEADING, leaf->start_line);
        if (!words.isEmpty())
            setWords(leaf, words);
    });
}

void CmarkTree::setWords(cmark_node *leaf, QByteArrayView words)
{
    auto *copy = static_cast<unsigned char *>(m_blocks->allocate(static_cast<std::size_t>(words.size()) + 1));
    std::memcpy(copy, words.data(), static_cast<std::size_t>(words.size()));
    leaf->content.ptr = copy;
    leaf->content.size = static_cast<bufsize_t>(words.size());
}

void CmarkTree::addNote(const Note &note)
{
    const TakeFrom memory(*m_blocks);
    cmark_node *definition = cmark_node_new_with_mem(CMARK_NODE_FOOTNOTE_DEFINITION, &arenaMemory);
    cmark_node *words = cmark_node_new_with_mem(CMARK_NODE_PARAGRAPH, &arenaMemory);
    definition->start_line = words->start_line = note.line;
    setLiteral(definition, note.label);
    setWords(words, note.words);
    cmark_node_append_child(definition, words);
    cmark_node_append_child(m_root, definition);
}

cmark_node *CmarkTree::addBlock(cmark_node *sibling, std::uint16_t type, int line)
{
    const TakeFrom memory(*m_blocks);
    cmark_node *node = cmark_node_new_with_mem(static_cast<cmark_node_type>(type), &arenaMemory);
    node->start_line = line;
    cmark_node_insert_after(sibling, node);
    return node;
}

void CmarkTree::setLiteral(cmark_node *block, QByteArrayView text)
{
    auto *copy = static_cast<unsigned char *>(m_blocks->allocate(static_cast<std::size_t>(text.size()) + 1));
    std::memcpy(copy, text.data(), static_cast<std::size_t>(text.size()));
    block->as.literal = {copy, static_cast<bufsize_t>(text.size()), 0};
}

// A thousand references to one long address would be a thousand copies of it in cmark's memory, at once. Zero bytes do not occur in its texts.
void CmarkTree::keepLongDefinitions()
{
    for (cmark_map_entry *entry = m_references->refs; entry; entry = entry->next) {
        auto *definition = reinterpret_cast<cmark_reference *>(entry);
        for (cmark_chunk *chunk : {&definition->url, &definition->title}) {
            if (chunk->len <= longDefinition)
                continue;
            const quint32 number = static_cast<quint32>(m_long.size());
            m_long.push_back(cmarknode::bytes(*chunk));
            auto *stand = static_cast<unsigned char *>(m_definitions->allocate(1 + sizeof number));
            stand[0] = 0;
            std::memcpy(stand + 1, &number, sizeof number);
            chunk->data = stand;
            chunk->len = 1 + sizeof number;
        }
    }
}

QByteArrayView CmarkTree::target(const cmark_chunk &chunk) const
{
    quint32 number = 0;
    if (chunk.len != 1 + sizeof number || chunk.data[0] != 0)
        return cmarknode::bytes(chunk);
    std::memcpy(&number, chunk.data + 1, sizeof number);
    return number < m_long.size() ? m_long[number] : QByteArrayView();
}

Result<void> CmarkTree::numberFootnotes(const WorkContext &context)
{
    if (!(m_parser->options & CMARK_OPT_FOOTNOTES))
        return {};
    std::vector<cmark_node *> leaves;
    {
        const TakeFrom memory(*m_blocks);
        m_footnotes.addDefinitions(m_root);
        if (m_footnotes.isEmpty())
            return {};
        cmarknode::eachBelow(m_root, CMARK_EVENT_ENTER, [&](cmark_node *node) {
            if (cmarknode::hasWords(node) && cmarknode::content(node).contains(footnoteCall))
                leaves.push_back(node);
        });
    }
    for (cmark_node *leaf : leaves) {
        if (auto going = context.checkStop(); !going)
            return going;
        parse(leaf);
        const TakeFrom memory(*m_words);
        m_footnotes.number(leaf);
    }
    return {};
}

// Allocations follow the text, but footnotes are needed at its end.
void CmarkTree::letGoBefore(const cmark_node *child)
{
    if (!m_footnotes.isEmpty())
        return;
    m_leaf = nullptr;
    m_blocks->clearBefore(child);
}

void CmarkTree::parse(cmark_node *leaf)
{
    if (m_leaf)
        m_leaf->first_child = m_leaf->last_child = nullptr;
    m_words->clear();
    m_leaf = leaf;
    leaf->first_child = leaf->last_child = nullptr;
    const std::lock_guard lock(parseLock());
    const TakeFrom memory(*m_words);
    cmark_manage_extensions_special_characters(m_parser, true);
    cmark_parse_inlines(m_parser, leaf, m_references, m_parser->options);
    cmark_manage_extensions_special_characters(m_parser, false);
}

void CmarkTree::parseWords(cmark_node *leaf)
{
    parse(leaf);
    const TakeFrom memory(*m_words);
    if (cmarknode::content(leaf).contains(footnoteCall))
        m_footnotes.resolve(leaf);
    cmark_consolidate_text_nodes(leaf);
    for (const cmark_llist *item = m_parser->syntax_extensions; item; item = item->next) {
        auto *extension = static_cast<cmark_syntax_extension *>(item->data);
        if (extension->postprocess_func)
            extension->postprocess_func(extension, m_parser, leaf);
    }
    std::uintptr_t number = 0;
    cmarknode::eachBelow(leaf, CMARK_EVENT_ENTER, [&](cmark_node *node) {
        node->user_data = reinterpret_cast<void *>(++number); // NOLINT(performance-no-int-to-ptr): the only field cmark leaves to us
    });
}

} // namespace quayside
