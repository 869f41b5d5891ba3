// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include "document/parts.h"

namespace quayside {
namespace {

void appendText(QString &text, const Inlines &inlines)
{
    for (const Inline &node : inlines) {
        if (const auto *plain = node.value.as<Text>())
            text += plain->text;
        else if (const auto *code = node.value.as<Code>())
            text += code->text;
        else if (node.value.is<SoftBreak>() || node.value.is<LineBreak>())
            text += u' ';
        else if (const Inlines *below = parts::below(node))
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
        if (const auto *code = block.value.as<CodeBlock>())
            appendLine(text, code->text.endsWith(u'\n') ? code->text.chopped(1) : code->text);
        if (const auto *list = block.value.as<DefinitionList>()) {
            for (const DefinitionItem &item : list->items) {
                appendLine(text, plainText(item.term));
                for (const Blocks &definition : item.definitions)
                    appendText(text, definition);
            }
            continue;
        }
        parts::eachInlinesOf(block, [&](const Inlines &inlines) { appendLine(text, plainText(inlines)); });
        parts::eachBlocksBelow(block, [&](const Blocks &below) { appendText(text, below); });
    }
}

void walkInlinesOfBlocks(const Blocks &blocks, const std::function<void(const Inline &)> &visit)
{
    for (const Block &block : blocks) {
        parts::eachInlinesOf(block, [&](const Inlines &inlines) { walkInlines(inlines, visit); });
        parts::eachBlocksBelow(block, [&](const Blocks &below) { walkInlinesOfBlocks(below, visit); });
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
        parts::eachBlocksBelow(block, [&](const Blocks &below) { walkBlocks(below, visit); });
    }
}

void walkInlines(const Inlines &inlines, const std::function<void(const Inline &)> &visit)
{
    for (const Inline &node : inlines) {
        visit(node);
        if (const Inlines *below = parts::below(node))
            walkInlines(*below, visit);
    }
}

void walkInlines(const Document &document, const std::function<void(const Inline &)> &visit)
{
    walkInlinesOfBlocks(document.blocks, visit);
    for (const Footnote &note : document.footnotes)
        walkInlinesOfBlocks(note.content, visit);
}

// The walks hand out const references into the blocks given here, which are not const: casting that back is what keeps one traversal for both.
void editBlocks(Blocks &blocks, const std::function<void(Block &)> &edit)
{
    walkBlocks(blocks, [&](const Block &block) { edit(const_cast<Block &>(block)); });
}

void editInlines(Blocks &blocks, const std::function<void(Inline &)> &edit)
{
    walkInlinesOfBlocks(blocks, [&](const Inline &node) { edit(const_cast<Inline &>(node)); });
}

std::vector<HeadingEntry> outline(const Document &document)
{
    std::vector<HeadingEntry> entries;
    walkBlocks(document.blocks, [&](const Block &block) {
        if (const auto *heading = block.value.as<Heading>())
            entries.push_back({heading->level, heading->id, plainText(heading->content).simplified(), block.position});
    });
    return entries;
}

} // namespace quayside
