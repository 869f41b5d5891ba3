// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/walk.h"
#include "readers/htmlconverter.h"
#include "readers/htmlnodes.h"

#include <algorithm>

namespace quayside {
namespace {

/// The words of Markdown in a pre, where each line end shows.
void appendLines(const Inlines &words, QString &text)
{
    walkInlines(words, [&](const Inline &word) {
        if (word.value.is<SoftBreak>() || word.value.is<LineBreak>())
            text += u'\n';
        else if (const auto *plain = word.value.as<Text>())
            text += plain->text;
        else if (const auto *code = word.value.as<Code>())
            text += code->text;
        else if (const auto *math = word.value.as<Math>())
            text += math->tex;
    });
}

void endLine(QString &text)
{
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += u'\n';
}

} // namespace

/// Appends the lines of a pre to @p text: blocks in it begin lines of their own, paragraphs of Markdown too. Returns what is no line: other Markdown.
Blocks HtmlConverter::preLines(const Node *node, QString &text, int depth)
{
    struct Step {
        const Node *node;
        bool leaving;
    };
    Blocks rest;
    bool afterBlock = false; // the line end that follows a block in the source is the block's own
    std::vector<Step> open{{node, false}};
    while (!open.empty()) {
        const auto [at, leaving] = open.back();
        open.pop_back();
        const bool block = at != node && at->type == GUMBO_NODE_ELEMENT && htmlnode::isFlow(htmlnode::kind(at));
        if (leaving) {
            endLine(text);
            afterBlock = true;
            continue;
        }
        if (at->type == GUMBO_NODE_TEXT || at->type == GUMBO_NODE_WHITESPACE || at->type == GUMBO_NODE_CDATA) {
            const QString words = QString::fromUtf8(at->v.text.text);
            text += std::exchange(afterBlock, false) && words.startsWith(u'\n') ? words.mid(1) : words;
        } else if (htmlnode::tag(at) == GUMBO_TAG_BR) {
            text += u'\n';
        } else if (const int part = partOf(at); part >= 0) {
            addPreLines(part, text, rest, depth);
        }
        if (block) {
            endLine(text);
            open.push_back({at, true});
        }
        const auto below = htmlnode::children(at);
        for (std::size_t i = below.size(); i > 0; --i)
            open.push_back({htmlnode::child(below[i - 1]), false});
    }
    return rest;
}

void HtmlConverter::addPreLines(int part, QString &text, Blocks &rest, int depth)
{
    if (m_conversion.origin != Origin::Markup) { // the source is kept, in its order
        m_waiting.push_back(part);
        return;
    }
    if (!m_conversion.parts->isBlock(part)) {
        Inlines words;
        m_conversion.parts->emitInto(part, words, depth);
        appendLines(words, text);
        return;
    }
    Blocks blocks;
    m_conversion.parts->emitInto(part, blocks, depth);
    for (Block &block : blocks) {
        const auto *paragraph = block.value.as<Paragraph>();
        if (!paragraph || !rest.empty()) {
            rest.push_back(std::move(block));
            continue;
        }
        endLine(text);
        if (!text.isEmpty())
            text += u'\n';
        appendLines(paragraph->content, text);
        endLine(text);
    }
}

} // namespace quayside
