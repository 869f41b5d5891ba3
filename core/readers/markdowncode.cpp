// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of code, and what dialects make of them.
#include "readers/markdownbuilder.h"

#include "document/diagramname.h"
#include "readers/attributelist.h"
#include "readers/cmarknodes.h"
#include "readers/cmarktree.h"
#include "readers/quartocell.h"

#include <QRegularExpression>

#include <algorithm>

namespace quayside {
namespace {

/// The language that @p info names: “rust,ignore”, “js {1,3}”, “{python}”, “{.python .wide}”.
QString codeLanguage(const QString &info)
{
    static const QRegularExpression braced(QStringLiteral("^\\{\\s*\\.?([\\w+#-]+)"));
    if (const auto match = braced.match(info); match.hasMatch())
        return match.captured(1);
    const auto end = std::find_if(info.begin(), info.end(), [](QChar c) { return c.isSpace() || c == u',' || c == u'{' || c == u':'; });
    return info.left(end - info.begin());
}

} // namespace

/// Makes HTML of a block of code that is meant as such; other formats stay code.
void MarkdownBuilder::settleRawBlock(cmark_node *code)
{
    if (code->type != CMARK_NODE_CODE_BLOCK || cmarknode::bytes(code->as.code.info).trimmed() != "{=html}"
        || !m_dialects.dialect.takes(DialectFeature::RawBlocks, "```{=html}", positionOf(code).line))
        return;
    const QByteArrayView text = cmarknode::bytes(code->as.code.literal);
    code->type = CMARK_NODE_HTML_BLOCK;
    m_tree.setLiteral(code, text);
}

/// The title in @p info of the block @p code, which it is taken from; empty: there is none.
QString MarkdownBuilder::takeCodeTitle(QString &info, const cmark_node *code)
{
    if (!info.contains(u'=') && !info.contains(u'[') && !info.contains(u':'))
        return {};
    // As in Docusaurus, and in VitePress (`js [a.js]`, `js:line-numbers`) and Qiita (`js:a.js`).
    static const QRegularExpression title(
        QStringLiteral("\\s*\\b(?:title|filename)=(?:\"([^\"]+)\"|'([^']+)')|(?<=[\\w+#-])\\s+\\[([^\\[\\]]+)\\]$|(?<=^\\w{1}|\\w\\w):([\\w./-]+\\.\\w+)$"));
    const auto match = title.match(info);
    if (!match.hasMatch() || !m_dialects.dialect.takes(DialectFeature::CodeTitles, QByteArray("```" + info.toUtf8()), positionOf(code).line))
        return {};
    info.remove(match.capturedStart(), match.capturedLength());
    return match.captured(1) + match.captured(2) + match.captured(3) + match.captured(4);
}

void MarkdownBuilder::addFormula(cmark_node *node, Blocks &out)
{
    QString tex = cmarknode::text(node->as.code.literal);
    while (tex.endsWith(u'\n'))
        tex.chop(1);
    const QString info = cmarknode::text(node->as.code.info);
    Math formula{tex, true, {}};
    if (const qsizetype list = info.indexOf(u'{'); list > 0)
        takeList(formula.attributes, info.mid(list));
    Inlines words;
    if (!tex.trimmed().isEmpty())
        push(words, std::move(formula), node);
    push(out, Paragraph{std::move(words)}, node);
}

/// Adds a paragraph of @p title in front of code or a tab.
void MarkdownBuilder::addTitle(const QString &title, cmark_node *node, Blocks &out)
{
    if (title.isEmpty())
        return;
    Inlines name, words;
    push(name, Text{title}, node);
    push(words, Styled{Style::Strong, std::move(name)}, node);
    push(out, Paragraph{std::move(words)}, node);
}

void MarkdownBuilder::addCode(cmark_node *node, Blocks &out)
{
    // https://docusaurus.io/docs/markdown-features/code-blocks#highlighting-with-comments
    static const QRegularExpression highlightComment(
        QStringLiteral("^[ \\t]*(?://|#|<!--|\\{?/\\*|--|%|;)[ \\t]*highlight-(?:next-line|start|end)[ \\t]*(?:-->|\\*/\\}?)?[ \\t]*\\n"),
        QRegularExpression::MultilineOption);
    CodeBlock code;
    code.text = cmarknode::text(node->as.code.literal);
    code.info = cmarknode::text(node->as.code.info);
    code.fenced = node->as.code.fenced != 0;
    code.language = codeLanguage(code.info);
    const bool drawing = isDiagramLanguage(code.language.toLower()); // its title is its description
    addTitle(drawing ? QString() : takeCodeTitle(code.info, node), node, out);
    if (code.language == QLatin1StringView("math") && m_dialects.dialect.has(DialectFeature::Math))
        return addFormula(node, out);
    const auto cell = quartoCell(code);
    if (cell && m_dialects.dialect.takes(DialectFeature::CellOptions, cell->sample.toUtf8(), positionOf(node).line))
        return addCell(*cell, std::move(code), node, out);
    if (code.text.contains(QLatin1StringView("highlight-")) && m_dialects.dialect.has(DialectFeature::Components))
        code.text.remove(highlightComment);
    push(out, std::move(code), node);
}

/// Adds a cell of code that Quarto would run, with its caption. What the code makes is missing.
void MarkdownBuilder::addCell(const QuartoCell &cell, CodeBlock code, cmark_node *node, Blocks &out)
{
    code.text = cell.text;
    const bool shown = cell.shown && !code.text.trimmed().isEmpty();
    const bool makes = !cell.shown || (!cell.caption.isEmpty() && !cell.listing);
    if (makes && !isDiagramLanguage(code.language.toLower()))
        m_dialects.dialect.tellNotRun(QStringLiteral("```{%1}").arg(code.language), positionOf(node).line);
    if (shown)
        addTitle(cell.title, node, out);
    Figure figure;
    if (cell.caption.isEmpty()) {
        if (!cell.label.isEmpty() && m_ids.give(cell.label))
            code.attributes.edit().id = cell.label;
        if (shown)
            push(out, std::move(code), node);
        return;
    }
    Inlines words;
    push(words, Text{cell.caption}, node);
    Paragraph caption{std::move(words)};
    Attributes &attributes = shown ? figure.attributes : caption.attributes;
    if (m_ids.give(cell.label))
        attributes.edit().id = cell.label;
    if (!shown)
        return push(out, std::move(caption), node);
    push(figure.content, std::move(code), node);
    push(figure.caption, std::move(caption), node);
    push(out, std::move(figure), node);
}

} // namespace quayside
