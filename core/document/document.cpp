// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include "document/plainforms.h"
#include "document/walk.h"

namespace quayside {
namespace {

class InlineText
{
public:
    void add(const Inlines &inlines)
    {
        for (const Inline &node : inlines)
            node.value.visit([this](const auto &value) { add(value); });
    }
    QString take() { return std::move(m_text); }

private:
    void add(const Text &v) { m_text += v.text; }
    void add(const SoftBreak &) { m_text += u' '; }
    void add(const LineBreak &) { m_text += u' '; }
    void add(const BreakOpportunity &) {}
    void add(const Code &v) { m_text += v.text; }
    void add(const Styled &v) { add(v.content); }
    void add(const Link &v) { add(v.content); }
    void add(const Image &v) { add(v.alt); }
    void add(const FootnoteReference &) {}
    void add(const Math &v) { m_text += v.tex; }
    void add(const Citation &v) { add(plainForm(v)); }
    void add(const Ruby &v) { add(plainForm(v)); }
    void add(const Span &v) { add(v.content); }
    void add(const Raw &) {}

    QString m_text;
};

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
        eachBelow(
            block, [&](const Blocks &below) { appendText(text, below); }, [&](const Inlines &inlines) { appendLine(text, plainText(inlines)); });
    }
}

template<class AnyBlocks, class Visit>
void walkAllBlocks(AnyBlocks &blocks, const Visit &visit)
{
    for (auto &block : blocks) {
        visit(block);
        eachBelow(
            block, [&](auto &below) { walkAllBlocks(below, visit); }, [](const Inlines &) {});
    }
}

template<class AnyInlines, class Visit>
void walkAllInlines(AnyInlines &inlines, const Visit &visit)
{
    for (auto &node : inlines) {
        visit(node);
        eachInlinesBelow(node, [&](auto &below) { walkAllInlines(below, visit); });
    }
}

template<class AnyBlocks, class Visit>
void walkInlinesOfBlocks(AnyBlocks &blocks, const Visit &visit)
{
    for (auto &block : blocks) {
        eachBelow(
            block, [&](auto &below) { walkInlinesOfBlocks(below, visit); }, [&](auto &inlines) { walkAllInlines(inlines, visit); });
    }
}

} // namespace

QString plainText(const Inlines &inlines)
{
    InlineText text;
    text.add(inlines);
    return text.take();
}

QString plainText(const Blocks &blocks)
{
    QString text;
    appendText(text, blocks);
    return text;
}

void walkBlocks(const Blocks &blocks, const std::function<void(const Block &)> &visit)
{
    walkAllBlocks(blocks, visit);
}

void walkInlines(const Inlines &inlines, const std::function<void(const Inline &)> &visit)
{
    walkAllInlines(inlines, visit);
}

void walkInlines(const Document &document, const std::function<void(const Inline &)> &visit)
{
    walkInlinesOfBlocks(document.blocks, visit);
    for (const Footnote &note : document.footnotes)
        walkInlinesOfBlocks(note.content, visit);
}

void editBlocks(Blocks &blocks, const std::function<void(Block &)> &edit)
{
    walkAllBlocks(blocks, edit);
}

void editInlines(Blocks &blocks, const std::function<void(Inline &)> &edit)
{
    walkInlinesOfBlocks(blocks, edit);
}

QString firstTitle(const Blocks &blocks)
{
    for (const Block &block : blocks) {
        QString title;
        if (const auto *heading = block.value.as<Heading>(); heading && heading->level == 1)
            title = plainText(heading->content).simplified();
        else if (const auto *division = block.value.as<Division>())
            title = firstTitle(division->content);
        if (!title.isEmpty())
            return title;
    }
    return {};
}

std::vector<HeadingEntry> outline(const Document &document)
{
    std::vector<HeadingEntry> entries;
    walkBlocks(document.blocks, [&](const Block &block) {
        if (const auto *heading = block.value.as<Heading>())
            entries.push_back({heading->level, heading->attributes->id, plainText(heading->content).simplified(), block.position});
    });
    return entries;
}

} // namespace quayside
