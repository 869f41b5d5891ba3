// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/embeddedhtml.h"

#include "readers/htmlconverter.h"
#include "readers/htmltags.h"
#include "readers/htmltree.h"
#include "readers/lineindex.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

/// The siblings as one HTML text, each after a numbered comment: parsers keep comments in place even in tables.
class PieceText
{
public:
    explicit PieceText(const std::vector<EmbeddedPiece> &pieces);

    [[nodiscard]] QByteArrayView html() const { return m_html; }
    [[nodiscard]] int partOf(QByteArrayView comment) const;
    /// Source line of an offset in html().
    [[nodiscard]] qint32 lineOf(qsizetype offset) const { return m_lines.lineOf(offset); }

private:
    QByteArray m_mark;
    QByteArray m_html;
    const std::vector<EmbeddedPiece> &m_pieces;
    LineIndex m_lines;
};

PieceText::PieceText(const std::vector<EmbeddedPiece> &pieces) : m_mark("q:"), m_pieces(pieces)
{
    // must not occur in the author's comments
    const auto taken = [&] { return std::any_of(pieces.begin(), pieces.end(), [&](const EmbeddedPiece &p) { return p.isHtml && p.html.contains(m_mark); }); };
    while (taken())
        m_mark.prepend('q');
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        m_html += "<!--" + m_mark + QByteArray::number(static_cast<qulonglong>(i)) + "-->";
        m_lines.add(m_html.size(), pieces[i].isHtml ? pieces[i].html : QByteArrayView(), pieces[i].line);
        if (pieces[i].isHtml)
            m_html += pieces[i].html;
    }
}

int PieceText::partOf(QByteArrayView comment) const
{
    if (!comment.startsWith(m_mark))
        return -1;
    bool ok = false;
    const int part = comment.sliced(m_mark.size()).toByteArray().toInt(&ok);
    return ok && part >= 0 && static_cast<std::size_t>(part) < m_pieces.size() ? part : -1;
}

/// Feeds the pieces to the converter; checks that each comes once, in order.
class PieceParts final : public HtmlParts
{
public:
    PieceParts(const std::vector<EmbeddedPiece> &pieces, const PieceText *text, const EmbeddedHtmlContext &context, const MakeBlock *makeBlock,
               const MakeInline *makeInline)
        : m_pieces(pieces), m_text(text), m_context(context), m_makeBlock(makeBlock), m_makeInline(makeInline)
    {}

    [[nodiscard]] int partOf(QByteArrayView comment) const override { return m_text->partOf(comment); }
    [[nodiscard]] bool isSource(int part) const override { return piece(part).isHtml; }
    [[nodiscard]] bool isBlock(int part) const override { return !piece(part).isHtml && m_makeBlock; }
    void emitInto(int part, Blocks &blocks, int depth) override;
    void emitInto(int part, Inlines &inlines, int depth) override;

    [[nodiscard]] bool complete() const { return m_ordered && m_next == static_cast<int>(m_pieces.size()); }

private:
    [[nodiscard]] const EmbeddedPiece &piece(int part) const { return m_pieces[static_cast<std::size_t>(part)]; }
    void came(int part) { m_ordered = m_ordered && part == m_next++; }
    [[nodiscard]] QString source(int part) const;

    const std::vector<EmbeddedPiece> &m_pieces;
    const PieceText *m_text;
    const EmbeddedHtmlContext &m_context;
    const MakeBlock *m_makeBlock;
    const MakeInline *m_makeInline;
    int m_next = 0;
    bool m_ordered = true;
};

QString PieceParts::source(int part) const
{
    return QString::fromUtf8(m_context.filterTags ? QByteArrayView(filteredTags(piece(part).html)).toByteArray() : piece(part).html.toByteArray());
}

void PieceParts::emitInto(int part, Blocks &blocks, int depth)
{
    came(part);
    const EmbeddedPiece &p = piece(part);
    if (!p.isHtml)
        (*m_makeBlock)(p.node, blocks, depth);
    else if (m_context.mode == RawHtml::Keep)
        blocks.push_back({Raw{QStringLiteral("html"), source(part)}, {p.line, 0}, Origin::Markup});
}

void PieceParts::emitInto(int part, Inlines &inlines, int depth)
{
    came(part);
    const EmbeddedPiece &p = piece(part);
    if (p.isHtml) {
        if (m_context.mode == RawHtml::Keep)
            inlines.push_back({Raw{QStringLiteral("html"), source(part)}, {p.line, 0}, Origin::Markup});
        return;
    }
    const std::size_t before = inlines.size();
    if (m_makeInline) {
        (*m_makeInline)(p.node, inlines, depth);
        const bool brokenTwice = before > 0 && inlines.size() == before + 1 && m_context.mode != RawHtml::Keep && inlines[before - 1].value.is<LineBreak>()
                                 && inlines[before].value.is<SoftBreak>();
        if (brokenTwice)
            inlines.pop_back();
        return;
    }
    // A Markdown block where only inlines fit (heading, summary): take its words. Kept source would lose its form, so stay side by side.
    m_ordered = m_ordered && m_context.mode != RawHtml::Keep;
    Blocks blocks;
    (*m_makeBlock)(p.node, blocks, depth);
    for (Block &block : blocks) {
        if (auto *paragraph = block.value.as<Paragraph>())
            std::move(paragraph->content.begin(), paragraph->content.end(), std::back_inserter(inlines));
        else
            inlines.push_back({Text{plainText(Blocks{block})}, block.position, block.origin});
    }
}

void reportUnbalanced(const QList<UnbalancedTag> &tags, const PieceText &text, const EmbeddedHtmlContext &context)
{
    for (const UnbalancedTag &tag : tags)
        context.work->warn({WarningCode::HtmlUnbalanced, {{QStringLiteral("element"), QString::fromUtf8(tag.name)}}, context.file, text.lineOf(tag.offset)});
}

void reportDropped(const std::vector<EmbeddedPiece> &pieces, const EmbeddedHtmlContext &context)
{
    for (const EmbeddedPiece &piece : pieces) {
        HtmlTag tag;
        HtmlTagScanner scanner(piece.html);
        if (piece.isHtml && scanner.next(tag) && !tag.closing)
            context.work->warn({WarningCode::HtmlDropped, {{QStringLiteral("element"), QString::fromUtf8(tag.name)}}, context.file, piece.line});
    }
}

HtmlConversion conversionFor(const PieceText &text, PieceParts &parts, const EmbeddedHtmlContext &context)
{
    HtmlConversion conversion;
    const bool keep = context.mode == RawHtml::Keep;
    conversion.report = keep ? HtmlConversion::Report::Nothing : HtmlConversion::Report::Everything;
    conversion.origin = keep ? Origin::EmbeddedHtml : Origin::Markup;
    conversion.file = context.file;
    conversion.headingIds = context.headingIds;
    conversion.ids = context.ids;
    conversion.lineOf = [&text](unsigned offset) { return text.lineOf(offset); };
    conversion.parts = &parts;
    return conversion;
}

/// Blanks of Markdown behind a block are no part of the next paragraph.
void trimStart(Block &block)
{
    auto *paragraph = block.value.as<Paragraph>();
    auto *text = paragraph && !paragraph->content.empty() ? paragraph->content.front().value.as<Text>() : nullptr;
    while (text && text->text.startsWith(u' '))
        text->text.remove(0, 1);
}

/// The blocks of one piece of HTML, its open elements closed.
Blocks alone(const EmbeddedPiece &piece, const EmbeddedHtmlContext &context, HtmlConversion conversion, int depth)
{
    LineIndex lines;
    lines.add(0, piece.html, piece.line);
    conversion.lineOf = [&lines](unsigned offset) { return lines.lineOf(offset); };
    conversion.parts = nullptr;
    const auto tree = HtmlTree::fragment(piece.html, *context.work);
    return tree ? HtmlConverter(std::move(conversion), *context.work).blocks(tree->root(), depth) : Blocks();
}

void addAlone(const EmbeddedPiece &piece, const EmbeddedHtmlContext &context, Blocks &out, int depth)
{
    HtmlConversion conversion;
    conversion.report = HtmlConversion::Report::Everything;
    conversion.file = context.file;
    conversion.headingIds = context.headingIds;
    conversion.ids = context.ids;
    Blocks blocks = alone(piece, context, std::move(conversion), depth);
    if (!unbalancedTags(piece.html).isEmpty() && plainText(blocks).trimmed().isEmpty())
        return; // half an element, without words
    std::move(blocks.begin(), blocks.end(), std::back_inserter(out));
}

/// Single tags among words say nothing without their partners.
void addAlone(const EmbeddedPiece &, const EmbeddedHtmlContext &, Inlines &, int) {}

template<class Content, class Convert>
Content embed(const std::vector<EmbeddedPiece> &pieces, const EmbeddedHtmlContext &context, const MakeBlock *makeBlock, const MakeInline *makeInline, int depth,
              bool &flat, Convert convert)
{
    const auto sideBySide = [&] {
        Content content;
        PieceParts parts(pieces, nullptr, context, makeBlock, makeInline);
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            if (pieces[i].isHtml && context.mode == RawHtml::Safe)
                addAlone(pieces[i], context, content, depth);
            else
                parts.emitInto(static_cast<int>(i), content, depth);
        }
        return content;
    };
    if (context.mode == RawHtml::Drop) {
        reportDropped(pieces, context);
        return sideBySide();
    }
    if (flat)
        return sideBySide();
    const PieceText text(pieces);
    const QList<UnbalancedTag> unbalanced = unbalancedTags(text.html());
    const HeadingIds idsBefore = context.headingIds ? *context.headingIds : HeadingIds();
    const qsizetype givenBefore = context.ids ? context.ids->count() : 0;
    const qsizetype warningsBefore = context.work->warnings.size();
    const int droppedBefore = context.work->droppedWarnings;
    if (auto tree = HtmlTree::fragment(text.html(), *context.work)) {
        PieceParts parts(pieces, &text, context, makeBlock, makeInline);
        HtmlConverter converter(conversionFor(text, parts, context), *context.work);
        Content content = convert(converter, tree->root());
        if (parts.complete() || converter.stopped()) {
            reportUnbalanced(unbalanced, text, context);
            converter.reportHidden();
            return content;
        }
    }
    // Overlapping tags would reorder the text.
    context.work->warnings.resize(warningsBefore);
    context.work->droppedWarnings = droppedBefore;
    if (context.headingIds)
        *context.headingIds = idsBefore;
    if (context.ids)
        context.ids->takeBack(givenBefore);
    flat = true;
    if (unbalanced.isEmpty()) {
        HtmlTag tag;
        if (HtmlTagScanner(text.html()).next(tag)) // there may be only comments
            reportUnbalanced({{tag.name, tag.offset}}, text, context);
    }
    reportUnbalanced(unbalanced, text, context);
    return sideBySide();
}

} // namespace

Blocks embedBlocks(const std::vector<EmbeddedPiece> &pieces, const EmbeddedHtmlContext &context, const MakeBlock &make, int depth, bool &flat)
{
    return embed<Blocks>(pieces, context, &make, nullptr, depth, flat,
                         [&](HtmlConverter &converter, const GumboInternalNode *root) { return converter.blocks(root, depth); });
}

Inlines embedInlines(const std::vector<EmbeddedPiece> &pieces, const EmbeddedHtmlContext &context, const MakeInline &make, int depth, bool &flat)
{
    return embed<Inlines>(pieces, context, nullptr, &make, depth, flat,
                          [&](HtmlConverter &converter, const GumboInternalNode *root) { return converter.inlines(root, depth); });
}

Blocks embedFlow(const std::vector<EmbeddedPiece> &pieces, const EmbeddedHtmlContext &context, const MakeInline &make, int depth, bool &flat)
{
    bool flattened = flat;
    Blocks blocks;
    Inlines rest = embed<Inlines>(pieces, context, nullptr, &make, depth, flattened, [&](HtmlConverter &converter, const GumboInternalNode *root) {
        blocks = converter.blocks(root, depth);
        return Inlines();
    });
    flat = flattened;
    if (!flat) {
        for (Block &block : blocks)
            trimStart(block);
        return blocks;
    }
    blocks.clear();
    blocks.push_back({Paragraph{std::move(rest)}, {pieces.empty() ? 0 : pieces.front().line, 0}, Origin::Markup});
    return blocks;
}

QByteArray filteredTags(QByteArrayView html)
{
    static constexpr std::array names{"title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext"};
    QByteArray result;
    result.reserve(html.size() + 16);
    for (qsizetype i = 0; i < html.size(); ++i) {
        if (html[i] != '<') {
            result += html[i];
            continue;
        }
        QByteArrayView rest = html.sliced(i + 1);
        if (rest.startsWith('/'))
            rest = rest.sliced(1);
        const bool filtered = std::any_of(names.begin(), names.end(), [&](const char *name) {
            const auto length = static_cast<qsizetype>(qstrlen(name));
            if (rest.size() <= length || qstrnicmp(rest.data(), name, static_cast<size_t>(length)) != 0)
                return false;
            const char after = rest[length];
            return after == ' ' || (after >= '\t' && after <= '\r') || after == '>' || (after == '/' && rest.size() > length + 1 && rest[length + 1] == '>');
        });
        result += filtered ? "&lt;" : "<";
    }
    return result;
}

} // namespace quayside
