// SPDX-License-Identifier: GPL-3.0-or-later
// What dialects add to CommonMark.
#include "readers/markdownbuilder.h"

#include "document/walk.h"
#include "readers/attributelist.h"
#include "readers/cmarknodes.h"
#include "readers/cmarktree.h"
#include "readers/crosscaptions.h"
#include "readers/htmltags.h"
#include "readers/markdowncallouts.h"
#include "readers/markdownextras.h"
#include "readers/markdownsettle.h"
#include "readers/markdownspans.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

using Kind = MarkdownSpans::Span::Kind;

constexpr std::size_t mostEntries = 10'000; ///< of all lists of contents together

bool isGitHubAlert(QStringView word)
{
    static constexpr std::array words{"note", "tip", "important", "warning", "caution"};
    return std::any_of(words.begin(), words.end(), [&](const char *each) { return word.compare(QLatin1StringView(each), Qt::CaseInsensitive) == 0; });
}

bool isContentsMarker(QByteArrayView text)
{
    static constexpr std::array markers{"[toc]", "[[toc]]", "[[_toc_]]", "{:toc}", "@[toc]"};
    return std::any_of(markers.begin(), markers.end(), [&](const char *each) { return text.compare(QByteArrayView(each), Qt::CaseInsensitive) == 0; });
}

const QString contentsClass = QStringLiteral("toc");
const QString stepClass = QStringLiteral("step");

/// Takes the names from emoji that addSpan() named.
void showEmoji(Inlines &words)
{
    for (Inline &word : words) {
        eachInlinesBelow(word, showEmoji);
        auto *text = word.value.as<Text>();
        if (text && text->text.startsWith(spanKey))
            text->text = text->text.section(spanKey, 2, 2);
    }
}

bool isContents(const Block &block)
{
    const auto *division = block.value.as<Division>();
    return division && division->content.empty() && division->attributes->classes == QStringList{contentsClass};
}

} // namespace

/// The kind of callout that @p marker begins @p quote with, in this dialect.
std::optional<CalloutKind> MarkdownBuilder::calloutOf(const CalloutMarker &marker, const cmark_node *quote)
{
    DialectReading &dialect = m_dialects.dialect;
    const auto kind = calloutKind(marker.word);
    if (marker.container)
        return kind ? *kind : namedCallout(marker.word);
    const QByteArray sample = "> [!" + marker.word.toUtf8() + ']';
    if (!marker.titled && isGitHubAlert(marker.word))
        return dialect.takes(DialectFeature::Alerts, sample, positionOf(quote).line) ? kind : std::nullopt;
    if (!kind && dialect.dialect() != MarkdownDialect::Obsidian)
        return {};
    if (!dialect.takes(DialectFeature::Callouts, sample, positionOf(quote).line))
        return {};
    return kind ? *kind : namedCallout(marker.word);
}

/// The words behind the marker in its line. They are parsed.
Inlines MarkdownBuilder::calloutTitle(const CalloutMarker &marker, cmark_node *first, int depth)
{
    cmark_chunk &text = first->first_child->as.literal;
    int length = marker.length;
    while (length < text.len && (text.data[length] == ' ' || text.data[length] == '\t'))
        ++length;
    text.data += length;
    text.len -= length;
    for (cmark_node *word = first->first_child; word; word = word->next) {
        if (word->type == CMARK_NODE_SOFTBREAK || word->type == CMARK_NODE_LINEBREAK) {
            word->prev->next = nullptr;
            break;
        }
    }
    if (text.len == 0)
        first->first_child = first->first_child->next;
    return settled(inlines(first, depth), first);
}

void MarkdownBuilder::addCallout(cmark_node *node, const CalloutMarker &marker, CalloutKind kind, Blocks &out, int depth)
{
    cmark_node *const first = node->first_child;
    Inlines title = calloutTitle(marker, first, depth + 1);
    // Hide the marker, and a paragraph of nothing else, only during the walk: these siblings may be built again.
    const Node *const outer = std::exchange(m_marked, first);
    if (!parseWords(first))
        node->first_child = first->next;
    const bool listed = marker.container && marker.word == QLatin1StringView("steps");
    Blocks content = blocks(node, depth + (listed ? 3 : 1));
    node->first_child = first;
    m_marked = outer;
    if (marker.container && addContainer(node, marker.word, title, content, out))
        return;
    Alert alert;
    alert.kind = kind.kind;
    alert.title = std::move(title);
    alert.folding = marker.folding;
    if (alert.title.empty() && !kind.title.isEmpty())
        push(alert.title, Text{kind.title}, node);
    alert.content = std::move(content);
    push(out, std::move(alert), node);
}

/// Adds what a container that is no callout stands for. False: it is one.
bool MarkdownBuilder::addContainer(cmark_node *node, const QString &word, Inlines &title, Blocks &content, Blocks &out)
{
    const bool isStep = word == QLatin1StringView("step");
    if (word == QLatin1StringView("steps")) {
        addSteps(node, std::move(content), out);
        return true;
    }
    if (word == QLatin1StringView("definition")) {
        Division definition{{}, std::move(content)};
        definition.attributes.edit().classes = {definitionClass};
        push(out, std::move(definition), node);
        return true;
    }
    if (word == QLatin1StringView("caption")) {
        addCaption(std::move(content), node, out);
        return true;
    }
    if (word == QLatin1StringView("div")) {
        AttributeValues values;
        readAttributeList(plainText(title), values);
        for (const auto &[name, value] : std::as_const(values.others)) {
            if (name == QLatin1StringView("width") || name == QLatin1StringView("layout") || name.startsWith(QLatin1StringView("layout-n"))
                || name.startsWith(QLatin1StringView("when-")) || name.startsWith(QLatin1StringView("unless-")))
                m_context.warn({WarningCode::AttributeDropped,
                                {{QStringLiteral("attribute"), name}, {QStringLiteral("element"), QStringLiteral("div")}},
                                m_source.file,
                                positionOf(node).line});
            for (Block &block : content) {
                if (auto *table = block.value.as<Table>(); table && name == QLatin1StringView("tbl-colwidths"))
                    setColumnWidths(*table, value);
            }
        }
        if (!m_ids.give(values.id))
            values.id.clear();
        values.others.removeIf([](const auto &pair) { return !pair.first.startsWith(QLatin1StringView("data-")); });
        push(out, Division{Attributes(std::move(values)), std::move(content)}, node);
        return true;
    }
    if (!isStep && word != QLatin1StringView("tab"))
        return false;
    Blocks titled;
    if (!title.empty()) {
        Inlines name;
        push(name, Styled{Style::Strong, std::move(title)}, node);
        push(titled, Paragraph{std::move(name)}, node);
    }
    std::move(content.begin(), content.end(), std::back_inserter(titled));
    if (isStep) {
        Division step{{}, std::move(titled)};
        step.attributes.edit().classes = {stepClass};
        push(out, std::move(step), node);
    } else {
        std::move(titled.begin(), titled.end(), std::back_inserter(out));
    }
    return true;
}

/// Gives @p caption to the table or image before it; alone it is text.
void MarkdownBuilder::addCaption(Blocks caption, cmark_node *node, Blocks &out)
{
    auto *table = out.empty() ? nullptr : out.back().value.as<Table>();
    const bool figure = !out.empty() && (out.back().value.is<Paragraph>() || out.back().value.is<CodeBlock>());
    if (table && table->caption.empty()) {
        table->caption = std::move(caption);
    } else if (figure) {
        Figure captioned;
        captioned.content.push_back(std::move(out.back()));
        captioned.caption = std::move(caption);
        out.pop_back();
        push(out, std::move(captioned), node);
    } else {
        std::move(caption.begin(), caption.end(), std::back_inserter(out));
    }
}

/// Adds @p content, whose steps become the items of a list.
void MarkdownBuilder::addSteps(cmark_node *node, Blocks content, Blocks &out)
{
    ListBlock list;
    list.ordered = true;
    list.tight = false;
    Blocks before;
    for (Block &block : content) {
        auto *step = block.value.as<Division>();
        if (step && step->attributes->classes == QStringList{stepClass}) {
            ListItem &item = list.items.emplace_back();
            item.position = block.position;
            item.content = std::move(step->content);
        } else {
            (list.items.empty() ? before : list.items.back().content).push_back(std::move(block));
        }
    }
    std::move(before.begin(), before.end(), std::back_inserter(out));
    if (!list.items.empty())
        push(out, std::move(list), node);
}

/// Adds what a paragraph of a marker alone stands for: contents, a page break. False for others.
bool MarkdownBuilder::addMarker(cmark_node *leaf, Blocks &out)
{
    const QByteArrayView text = cmarknode::content(leaf).trimmed();
    const qint32 line = positionOf(leaf).line;
    if (text == "{{< pagebreak >}}" && m_dialects.dialect.takes(DialectFeature::PageBreaks, text, line)) {
        push(out, PageBreak{}, leaf);
        return true;
    }
    const bool isLink = leaf->first_child && leaf->first_child->type == CMARK_NODE_LINK;
    if (isLink || !isContentsMarker(text) || !m_dialects.dialect.takes(DialectFeature::Contents, text, line))
        return false;
    Division division;
    division.attributes.edit().classes = {contentsClass};
    push(out, std::move(division), leaf);
    m_contents = true;
    return true;
}

/// Whether @p word is a tag or comment of the author.
bool MarkdownBuilder::isHtml(const cmark_node *word) const
{
    return word->type == CMARK_NODE_HTML_INLINE && !m_dialects.spans.find(cmarknode::bytes(word->as.literal));
}

/// Adds what the comment @p node stands for; false if it is the author's.
bool MarkdownBuilder::addSpan(cmark_node *node, Inlines &out)
{
    const MarkdownSpans::Span *span = m_dialects.spans.find(cmarknode::bytes(node->as.literal));
    if (!span)
        return false;
    switch (span->kind) {
    case Kind::Math: push(out, Math{span->text.simplified(), false, {}}, node); break;
    case Kind::DisplayMath: push(out, Math{span->text.simplified(), true, {}}, node); break;
    case Kind::Emoji: push(out, Text{m_namesEmoji ? spanKey + span->name + spanKey + span->text + spanKey : span->text}, node); break;
    case Kind::Words: push(out, Text{span->text}, node); break;
    case Kind::WikiLink:
    case Kind::WikiEmbed: push(out, wikiNode(*span), node); break;
    case Kind::Open:
    case Kind::Close:
    case Kind::Attributes: push(out, spanMark(*span), node); break;
    case Kind::HeadingAttributes: m_headingAttributes = span->text; break;
    case Kind::BlockAttributes: m_blockAttributes = span->text; break;
    case Kind::RawElement: warnOfRawElement(span->text, node); break;
    case Kind::Nothing: break;
    }
    return true;
}

/// An element among words whose content is for machines, a script or a style, is left out.
void MarkdownBuilder::warnOfRawElement(const QString &source, const cmark_node *node)
{
    const EmbeddedHtmlContext html = embedding();
    HtmlTag tag;
    const QByteArray utf8 = source.toUtf8();
    HtmlTagScanner(utf8).next(tag);
    const QString name = QString::fromUtf8(tag.name);
    if (html.mode == RawHtml::Drop)
        m_context.warn({WarningCode::HtmlDropped, {{QStringLiteral("element"), name}}, m_source.file, positionOf(node).line});
    else
        m_context.warn({WarningCode::HtmlUnsafe, {{QStringLiteral("what"), QStringLiteral("<%1>").arg(name)}}, m_source.file, positionOf(node).line});
}

/// The words of @p leaf with marks joined and attributes given.
Inlines MarkdownBuilder::settled(Inlines words, const cmark_node *leaf)
{
    if (m_options.dialect == MarkdownDialect::Plain)
        return words;
    settleSpans(words,
                [this, leaf](const QString &list) { return m_dialects.dialect.takes(DialectFeature::ImageAttributes, list.toUtf8(), positionOf(leaf).line); });
    return words;
}

/// Gives @p attributes what the list @p list, says.
void MarkdownBuilder::takeList(Attributes &attributes, const QString &list)
{
    AttributeValues values;
    readAttributeList(list, values);
    if (!m_ids.give(values.id))
        values.id.clear();
    giveAttributes(attributes, std::move(values));
}

/// Gives what stands in a list that is all of a paragraph to the block before it. False: there is none that takes it.
bool MarkdownBuilder::takeList(Blocks &out, const QString &list)
{
    if (list.isEmpty() || out.empty())
        return false;
    return out.back().value.visit([&](auto &value) {
        if constexpr (requires { value.attributes; }) {
            takeList(value.attributes, list);
            return true;
        } else {
            return false;
        }
    });
}

/// Gives @p heading the id and classes its line says, else the slug of its words, with emoji by name as on GitHub.
void MarkdownBuilder::nameHeading(Heading &heading)
{
    static const QRegularExpression namedEmoji(QStringLiteral("\x03([^\x03]*)\x03[^\x03]*\x03"));
    AttributeValues values;
    if (!m_headingAttributes.isEmpty()) {
        readAttributeList(m_headingAttributes, values);
        values.others.removeIf([](const auto &pair) { return !pair.first.startsWith(QLatin1StringView("data-")); });
        auto *last = heading.content.empty() ? nullptr : heading.content.back().value.as<Text>();
        while (last && last->text.endsWith(u' '))
            last->text.chop(1);
    }
    if (!m_ids.give(values.id))
        values.id.clear();
    if (values.id.isEmpty() && m_options.headingIds) {
        QString words = plainText(heading.content);
        values.id = m_headingIds.next(words.replace(namedEmoji, QStringLiteral("\\1")));
    }
    showEmoji(heading.content);
    if (!(values == AttributeValues()))
        heading.attributes = Attributes(std::move(values));
}

void MarkdownBuilder::fillContents(Document &document)
{
    std::size_t left = mostEntries;
    const std::size_t headings = outline(document).size();
    editBlocks(document.blocks, [&](Block &block) {
        if (headings > left || !isContents(block))
            return;
        Blocks list = contentsOf(document, left);
        if (list.empty())
            return;
        left -= headings;
        block.value.as<Division>()->content = std::move(list);
    });
}

} // namespace quayside
