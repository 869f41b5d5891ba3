// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markdownbuilder.h"

#include "readers/cmarkclosings.h"
#include "readers/cmarknodes.h"
#include "readers/cmarktree.h"
#include "readers/htmltags.h"
#include "readers/markdowncallouts.h"
#include "readers/markdowncontainers.h"
#include "readers/markdownspans.h"

#include <cmark-gfm-core-extensions.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace quayside {
namespace {

using cmarknode::Extension;

/// deeper containers are flattened; their content (a table) needs some levels
constexpr int deepestContainer = deepestNesting - 8;

Alignment alignmentOf(std::uint8_t letter)
{
    switch (letter) {
    case 'l': return Alignment::Left;
    case 'c': return Alignment::Center;
    case 'r': return Alignment::Right;
    default: return Alignment::None;
    }
}

/// Whether one paragraph follows another: of HTML, as a tight item of Markdown has no such.
bool holdsParagraphs(const Blocks &blocks)
{
    const auto both = [](const Block &a, const Block &b) { return a.value.is<Paragraph>() && b.value.is<Paragraph>(); };
    return std::adjacent_find(blocks.begin(), blocks.end(), both) != blocks.end();
}

/// Whether nothing stands in @p rows: a table of GFM cannot begin without a head, so authors leave it empty.
bool isBlank(const std::vector<TableRow> &rows)
{
    return std::all_of(rows.begin(), rows.end(), [](const TableRow &row) {
        return std::all_of(row.cells.begin(), row.cells.end(), [](const TableCell &cell) {
            const auto *words = cell.content.size() == 1 ? cell.content.front().value.as<Paragraph>() : nullptr;
            return cell.content.empty() || (words && words->content.empty());
        });
    });
}

bool isContainer(const cmark_node *node)
{
    return node->type == CMARK_NODE_BLOCK_QUOTE || node->type == CMARK_NODE_LIST || node->type == CMARK_NODE_ITEM;
}

/// Whether HTML among the words of @p leaf begins a block.
bool opensBlocks(const cmark_node *leaf)
{
    for (const cmark_node *word = leaf->first_child; word; word = word->next) {
        HtmlTag tag;
        if (word->type == CMARK_NODE_HTML_INLINE && HtmlTagScanner(cmarknode::bytes(word->as.literal)).next(tag) && !tag.closing && isBlockElement(tag.name))
            return true;
    }
    return false;
}

bool isPageBreak(const cmark_node *paragraph)
{
    const cmark_node *only = paragraph->first_child;
    if (!only || only->next || only->type != CMARK_NODE_TEXT)
        return false;
    const QByteArrayView text = cmarknode::bytes(only->as.literal).trimmed();
    return text == "\\newpage" || text == "\\pagebreak";
}

/// Whether nothing is left of a paragraph that was HTML, or comments.
bool isLeftEmpty(const Inlines &words, const cmark_node *paragraph)
{
    const auto isBlank = [](const Inline &word) {
        const auto *text = word.value.as<Text>();
        return word.value.is<SoftBreak>() || (text && text->text.trimmed().isEmpty());
    };
    return cmarknode::content(paragraph).contains('<') && std::all_of(words.begin(), words.end(), isBlank);
}

} // namespace

MarkdownBuilder::MarkdownBuilder(CmarkTree &tree, const MarkdownOptions &options, Source source, Dialects dialects, WorkContext &context)
    : m_tree(tree), m_options(options), m_source(std::move(source)), m_dialects(dialects), m_context(context), m_closingsLeft(4 * m_source.bytes)
{}

Result<void> MarkdownBuilder::build(Document &document)
{
    if (m_options.headingIds)
        reserveIds();
    document.blocks = blocks(m_tree.root(), 1);
    QSet<QString> labels;
    for (const cmark_node *node : m_tree.footnotes())
        labels.insert(cmarknode::text(node->as.literal).toCaseFolded());
    for (cmark_node *node : m_tree.footnotes()) {
        Footnote note;
        note.label = labelOf(node, labels);
        note.position = positionOf(node);
        note.content = blocks(node, 2);
        document.footnotes.push_back(std::move(note));
    }
    if (m_stopped)
        return m_context.checkStop();
    if (m_contents)
        fillContents(document);
    return {};
}

/// The label of @p note. One without gets one that is not among the authors' @p labels.
QString MarkdownBuilder::labelOf(const cmark_node *note, const QSet<QString> &labels)
{
    if (!MarkdownSpans::isNoteLabel(cmarknode::bytes(note->as.literal)))
        return cmarknode::text(note->as.literal);
    QString label;
    do
        label = QStringLiteral("note-%1").arg(++m_namedNotes);
    while (labels.contains(label));
    return label;
}

/// Keeps headings from ids that HTML in the text gives, or that footnotes get.
void MarkdownBuilder::reserveIds()
{
    for (std::size_t i = 1; i <= m_tree.footnotes().size(); ++i) {
        m_headingIds.take(QStringLiteral("fn-%1").arg(i));
        m_headingIds.take(QStringLiteral("fnref-%1").arg(i));
    }
    for (const QString &id : m_dialects.spans.givenIds())
        m_headingIds.take(id);
    if (m_options.rawHtml == RawHtml::Drop)
        return;
    qint64 left = 4 * m_source.bytes;
    m_tree.eachHtml(
        left, [](QByteArrayView words) { return words.contains("id=") || words.contains("name="); },
        [this](QByteArrayView html) {
            for (const QString &id : idsIn(html))
                m_headingIds.take(id);
        });
}

std::vector<EmbeddedPiece> MarkdownBuilder::pieces(cmark_node *parent) const
{
    std::vector<EmbeddedPiece> result;
    for (cmark_node *node = parent->first_child; node; node = node->next) {
        if (node->type == CMARK_NODE_FOOTNOTE_DEFINITION)
            continue;
        EmbeddedPiece piece;
        piece.isHtml = node->type == CMARK_NODE_HTML_BLOCK || isHtml(node);
        if (piece.isHtml)
            piece.html = cmarknode::bytes(node->as.literal);
        piece.line = positionOf(node).line;
        piece.node = node;
        result.push_back(piece);
    }
    return result;
}

EmbeddedHtmlContext MarkdownBuilder::embedding()
{
    const bool filter = m_options.extensions.contains(QLatin1StringView("tagfilter"));
    return {m_options.rawHtml, filter, m_source.file, m_options.headingIds ? &m_headingIds : nullptr, &m_ids, &m_context};
}

Blocks MarkdownBuilder::blocks(cmark_node *parent, int depth)
{
    bool html = false;
    std::size_t count = 0;
    for (cmark_node *node = parent->first_child; node; node = node->next) {
        settleRawBlock(node);
        html = html || node->type == CMARK_NODE_HTML_BLOCK;
        ++count;
    }
    Blocks out;
    if (html) {
        if (m_options.rawHtml == RawHtml::Safe)
            moveClosings(m_tree, parent, m_closingsLeft, m_context);
        const auto make = [this](const void *node, Blocks &blocks, int at) { addBlock(static_cast<cmark_node *>(const_cast<void *>(node)), blocks, at); };
        bool flat = m_flat.contains({parent, nullptr});
        out = embedBlocks(pieces(parent), embedding(), make, depth, flat);
        if (flat)
            m_flat.insert({parent, nullptr});
        return out;
    }
    out.reserve(count);
    for (cmark_node *node = parent->first_child; node && !m_stopped; node = node->next) {
        if (parent == m_tree.root())
            m_tree.letGoBefore(node);
        addBlock(node, out, depth);
    }
    return out;
}

void MarkdownBuilder::push(Blocks &out, Block::Value value, cmark_node *node) const
{
    out.push_back({std::move(value), positionOf(node), Origin::Markup});
}

void MarkdownBuilder::addBlock(cmark_node *node, Blocks &out, int depth)
{
    if (m_context.stop.stopRequested()) {
        m_stopped = true;
        return;
    }
    if (depth > deepestContainer && isContainer(node)) {
        reportDeep(node);
        addFlattened(node, out, depth);
        return;
    }
    switch (node->type) {
    case CMARK_NODE_PARAGRAPH: addParagraph(node, out, depth); return;
    case CMARK_NODE_HEADING: addHeading(node, out, depth); return;
    case CMARK_NODE_CODE_BLOCK: addCode(node, out); return;
    case CMARK_NODE_BLOCK_QUOTE: addQuote(node, out, depth); return;
    case CMARK_NODE_LIST: addList(node, out, depth); return;
    case CMARK_NODE_THEMATIC_BREAK: push(out, ThematicBreak{}, node); return;
    case CMARK_NODE_HTML_BLOCK:
        if (m_options.rawHtml == RawHtml::Keep)
            push(out, Raw{QStringLiteral("html"), cmarknode::text(node->as.literal)}, node);
        return;
    case CMARK_NODE_FOOTNOTE_DEFINITION: return;
    default:
        if (cmarknode::extension(node) == Extension::Table)
            addTable(node, out, depth);
    }
}

void MarkdownBuilder::addFlattened(cmark_node *parent, Blocks &out, int depth)
{
    // Iterative: may be a hundred thousand levels deep.
    cmark_node *node = parent->first_child;
    while (node && !m_stopped) {
        if (isContainer(node) && node->first_child) {
            node = node->first_child;
            continue;
        }
        if (!isContainer(node))
            addBlock(node, out, depth);
        while (!node->next) {
            node = node->parent;
            if (node == parent)
                return;
        }
        node = node->next;
    }
}

void MarkdownBuilder::addParagraph(cmark_node *node, Blocks &out, int depth)
{
    parseWords(node);
    if (isPageBreak(node))
        return push(out, PageBreak{}, node);
    if (addMarker(node, out))
        return;
    if (m_options.rawHtml == RawHtml::Safe && opensBlocks(node))
        return addFlow(node, out, depth);
    m_blockAttributes.clear();
    Inlines words = settled(inlines(node, depth + 1), node);
    const QString list = std::exchange(m_blockAttributes, {});
    if (isLeftEmpty(words, node)) {
        if (!takeList(out, list) && !list.isEmpty()) {
            push(words, Text{list}, node);
            push(out, Paragraph{std::move(words)}, node);
        }
        return;
    }
    Paragraph paragraph{std::move(words), Alignment::None};
    if (!list.isEmpty())
        takeList(paragraph.attributes, list);
    push(out, std::move(paragraph), node);
}

/// The words of @p leaf, block elements of HTML among them.
void MarkdownBuilder::addFlow(cmark_node *leaf, Blocks &out, int depth)
{
    const auto make = [this](const void *node, Inlines &words, int at) { addInline(static_cast<cmark_node *>(const_cast<void *>(node)), words, at); };
    const std::pair<const Node *, const void *> place{leaf, leaf->user_data};
    bool flat = m_flat.contains(place);
    Blocks blocks = embedFlow(pieces(leaf), embedding(), make, depth, flat);
    if (flat)
        m_flat.insert(place);
    for (Block &block : blocks) {
        if (auto *paragraph = block.value.as<Paragraph>())
            paragraph->content = settled(std::move(paragraph->content), leaf);
        out.push_back(std::move(block));
    }
}

void MarkdownBuilder::addHeading(cmark_node *node, Blocks &out, int depth)
{
    Heading heading;
    heading.level = node->as.heading.level;
    parseWords(node);
    m_headingAttributes.clear();
    m_namesEmoji = true;
    heading.content = settled(inlines(node, depth + 1), node);
    m_namesEmoji = false;
    nameHeading(heading);
    push(out, std::move(heading), node);
}

void MarkdownBuilder::addQuote(cmark_node *node, Blocks &out, int depth)
{
    cmark_node *const first = node->first_child;
    if (first && first->type == CMARK_NODE_PARAGRAPH && (m_options.alerts || cmarknode::content(first).contains(containerMark))) {
        parseWords(first);
        const auto marker = calloutMarker(first);
        const auto kind = marker ? calloutOf(*marker, node) : std::nullopt;
        if (kind)
            return addCallout(node, *marker, *kind, out, depth);
    }
    push(out, BlockQuote{blocks(node, depth + 1)}, node);
}

void MarkdownBuilder::addList(cmark_node *node, Blocks &out, int depth)
{
    ListBlock list;
    list.ordered = node->as.list.list_type == CMARK_ORDERED_LIST;
    list.start = list.ordered ? node->as.list.start : 1;
    list.tight = node->as.list.tight;
    if (list.ordered)
        list.delimiter = node->as.list.delimiter == CMARK_PAREN_DELIM ? NumberDelimiter::Parenthesis : NumberDelimiter::Period;
    else
        list.bullet = QLatin1Char(static_cast<char>(node->as.list.bullet_char ? node->as.list.bullet_char : '-'));
    for (cmark_node *child = node->first_child; child && !m_stopped; child = child->next) {
        ListItem item;
        item.position = positionOf(child);
        if (child->extension && cmarknode::extension(child) == Extension::TaskItem)
            item.checked = child->as.list.checked;
        item.content = blocks(child, depth + 2);
        list.tight = list.tight && !holdsParagraphs(item.content);
        auto *words = list.tight && !item.content.empty() ? item.content.front().value.as<Paragraph>() : nullptr;
        if (words && !words->attributes.isEmpty() && m_dialects.spans.endsWithAttributes(cmarknode::content(child->first_child)))
            item.attributes = std::exchange(words->attributes, {}); // such a paragraph is no element
        list.items.push_back(std::move(item));
    }
    push(out, std::move(list), node);
}

void MarkdownBuilder::addTable(cmark_node *node, Blocks &out, int depth)
{
    Table table;
    std::vector<TableRow> body;
    const std::size_t columns = cmark_gfm_extensions_get_table_columns(node);
    const std::uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(node);
    for (std::size_t i = 0; i < columns; ++i)
        table.columns.push_back(alignmentOf(alignments[i]));
    for (cmark_node *line = node->first_child; line && !m_stopped; line = line->next) {
        const bool head = cmarknode::extension(line) == Extension::TableHeader;
        TableRow row;
        row.position = positionOf(line);
        row.cells.reserve(columns);
        m_blockAttributes.clear();
        for (cmark_node *field = line->first_child; field; field = field->next) {
            TableCell cell;
            cell.header = head;
            cell.alignment = row.cells.size() < columns ? table.columns[row.cells.size()] : Alignment::None;
            const bool words = parseWords(field);
            if (words && m_options.rawHtml == RawHtml::Safe && opensBlocks(field))
                addFlow(field, cell.content, depth + 4);
            else if (words)
                push(cell.content, Paragraph{settled(inlines(field, depth + 4), field), Alignment::None}, field);
            row.cells.push_back(std::move(cell));
        }
        if (!head && !m_blockAttributes.isEmpty() && isBlank({row})) // a list behind the table, which its parser takes for a row
            takeList(table.attributes, m_blockAttributes);
        else
            (head ? table.head : body).push_back(std::move(row));
    }
    if (!body.empty() && isBlank(table.head))
        table.head.clear();
    if (!body.empty())
        table.bodies.push_back({std::move(body)});
    push(out, std::move(table), node);
}

SourcePosition MarkdownBuilder::positionOf(const cmark_node *node) const
{
    return {m_source.lines.source(node->start_line), 0};
}

void MarkdownBuilder::reportDeep(const cmark_node *node)
{
    if (std::exchange(m_deepReported, true))
        return;
    m_context.warn({WarningCode::NestingFlattened, {{QStringLiteral("limit"), QString::number(deepestNesting)}}, m_source.file, positionOf(node).line});
}

} // namespace quayside
