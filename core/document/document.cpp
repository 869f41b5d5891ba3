// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

namespace quayside {
namespace {

template<class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template<class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

/// The inlines directly below an inline; null for leaves.
const Inlines *childrenOf(const Inline &node)
{
    return std::visit(Overloaded{
                          [](const Styled &v) -> const Inlines * { return &v.content; },
                          [](const Link &v) -> const Inlines * { return &v.content; },
                          [](const Image &v) -> const Inlines * { return &v.alt; },
                          [](const Span &v) -> const Inlines * { return &v.content; },
                          [](const auto &) -> const Inlines * { return nullptr; },
                      },
                      node.value);
}

template<class Visit>
void eachRow(const Table &table, Visit visit)
{
    for (const TableRow &row : table.head)
        visit(row);
    for (const TableRow &row : table.body)
        visit(row);
}

/// Calls @p visit with every list of blocks directly below @p block.
template<class Visit>
void eachBlocksBelow(const Block &block, Visit visit)
{
    std::visit(Overloaded{
                   [&](const BlockQuote &v) { visit(v.content); },
                   [&](const Alert &v) { visit(v.content); },
                   [&](const ListBlock &v) {
                       for (const ListItem &item : v.items)
                           visit(item.content);
                   },
                   [&](const Table &v) {
                       eachRow(v, [&](const TableRow &row) {
                           for (const TableCell &cell : row.cells)
                               visit(cell.content);
                       });
                   },
                   [&](const DefinitionList &v) {
                       for (const DefinitionItem &item : v.items) {
                           for (const Blocks &definition : item.definitions)
                               visit(definition);
                       }
                   },
                   [&](const Figure &v) { visit(v.content); },
                   [&](const Details &v) { visit(v.content); },
                   [&](const Division &v) { visit(v.content); },
                   [](const auto &) {},
               },
               block.value);
}

/// Calls @p visit with every list of inlines that belongs to @p block itself, in reading order.
template<class Visit>
void eachInlinesOf(const Block &block, Visit visit)
{
    std::visit(Overloaded{
                   [&](const Paragraph &v) { visit(v.content); },
                   [&](const Heading &v) { visit(v.content); },
                   [&](const Alert &v) { visit(v.title); },
                   [&](const Table &v) { visit(v.caption); },
                   [&](const DefinitionList &v) {
                       for (const DefinitionItem &item : v.items)
                           visit(item.term);
                   },
                   [&](const Figure &v) { visit(v.caption); },
                   [&](const Details &v) { visit(v.summary); },
                   [](const auto &) {},
               },
               block.value);
}

void appendText(QString &text, const Inlines &inlines)
{
    for (const Inline &node : inlines) {
        if (const auto *plain = std::get_if<Text>(&node.value))
            text += plain->text;
        else if (const auto *code = std::get_if<Code>(&node.value))
            text += code->text;
        else if (std::holds_alternative<SoftBreak>(node.value) || std::holds_alternative<LineBreak>(node.value))
            text += u' ';
        else if (const Inlines *below = childrenOf(node))
            appendText(text, *below);
    }
}

void appendLine(QString &text, const QString &line)
{
    if (line.isEmpty())
        return;
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += u'\n';
    text += line;
}

void appendText(QString &text, const Blocks &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *code = std::get_if<CodeBlock>(&block.value))
            appendLine(text, code->text.endsWith(u'\n') ? code->text.chopped(1) : code->text);
        if (const auto *list = std::get_if<DefinitionList>(&block.value)) {
            for (const DefinitionItem &item : list->items) {
                appendLine(text, plainText(item.term));
                for (const Blocks &definition : item.definitions)
                    appendText(text, definition);
            }
            continue;
        }
        eachInlinesOf(block, [&](const Inlines &inlines) { appendLine(text, plainText(inlines)); });
        eachBlocksBelow(block, [&](const Blocks &below) { appendText(text, below); });
    }
}

void walkInlinesOfBlocks(const Blocks &blocks, const std::function<void(const Inline &)> &visit)
{
    for (const Block &block : blocks) {
        eachInlinesOf(block, [&](const Inlines &inlines) { walkInlines(inlines, visit); });
        eachBlocksBelow(block, [&](const Blocks &below) { walkInlinesOfBlocks(below, visit); });
    }
}

} // namespace

QString plainText(const Inlines &inlines)
{
    QString text;
    appendText(text, inlines);
    return text;
}

QString plainText(const Blocks &blocks)
{
    QString text;
    appendText(text, blocks);
    return text;
}

void walkBlocks(const Blocks &blocks, const std::function<void(const Block &)> &visit)
{
    for (const Block &block : blocks) {
        visit(block);
        eachBlocksBelow(block, [&](const Blocks &below) { walkBlocks(below, visit); });
    }
}

void walkInlines(const Inlines &inlines, const std::function<void(const Inline &)> &visit)
{
    for (const Inline &node : inlines) {
        visit(node);
        if (const Inlines *below = childrenOf(node))
            walkInlines(*below, visit);
    }
}

void walkInlines(const Document &document, const std::function<void(const Inline &)> &visit)
{
    walkInlinesOfBlocks(document.blocks, visit);
    for (const Footnote &note : document.footnotes)
        walkInlinesOfBlocks(note.content, visit);
}

std::vector<HeadingEntry> outline(const Document &document)
{
    std::vector<HeadingEntry> entries;
    walkBlocks(document.blocks, [&](const Block &block) {
        if (const auto *heading = std::get_if<Heading>(&block.value))
            entries.push_back({heading->level, heading->id, plainText(heading->content).simplified(), block.position});
    });
    return entries;
}

} // namespace quayside
