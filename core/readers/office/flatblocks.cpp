// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/office/flatblocks.h"

#include <algorithm>
#include <iterator>

namespace quayside::reader::office {
namespace {

/// Twips that the indent of an item's further paragraph may fall short of the item's text.
constexpr int indentTolerance = 60;

/// Twips that an item of the same level is deeper by, to count as nested.
constexpr int deeperIndent = 200;

using Flats = std::vector<FlatBlock>;
using Kind = NumberingLevel::Kind;

/// Twips that bars of one quote may differ by: they are stored in whole points.
constexpr int barTolerance = 40;

/// Twips that what belongs to details or definitions is indented by, at least.
constexpr int leastIndent = 100;

/// A box at the start of the words: done or not.
std::optional<bool> boxBefore(const Block &block)
{
    const auto *paragraph = block.value.as<Paragraph>();
    const auto *text = paragraph && !paragraph->content.empty() ? paragraph->content.front().value.as<Text>() : nullptr;
    return text && !text->text.isEmpty() ? boxOf(text->text.front()) : std::nullopt;
}

bool isItem(const FlatBlock &flat)
{
    return flat.numbering && (flat.numbering->kind != Kind::Nothing || boxBefore(flat.block));
}

bool isNumbered(const FlatBlock &flat)
{
    return flat.numbering->kind == Kind::Numbers;
}

/// Where @p flat begins, from the margin, with its mark and its bar.
int edgeOf(const FlatBlock &flat)
{
    if (flat.bar)
        return *flat.bar;
    return isItem(flat) ? flat.indent - flat.hanging : flat.indent;
}

bool isImageAlone(const Block &block)
{
    const auto *paragraph = block.value.as<Paragraph>();
    if (!paragraph)
        return false;
    const auto isImage = [](const Inline &node) { return node.value.is<Image>(); };
    return std::count_if(paragraph->content.begin(), paragraph->content.end(), isImage) == 1
           && std::all_of(paragraph->content.begin(), paragraph->content.end(), [&](const Inline &node) {
                  const auto *span = node.value.as<Span>();
                  return isImage(node) || (span && span->content.empty());
              });
}

Blocks captionOf(FlatBlock &flat)
{
    Blocks caption;
    caption.push_back(std::move(flat.block));
    if (auto *paragraph = caption.front().value.as<Paragraph>())
        paragraph->alignment = Alignment::None;
    return caption;
}

/// Attaches captions: to a table below or above, else to an image above or below.
Flats withCaptions(Flats flats)
{
    Flats out;
    out.reserve(flats.size());
    const auto takes = [](const FlatBlock &flat) {
        const auto *table = flat.block.value.as<Table>();
        return (table && table->caption.empty()) || isImageAlone(flat.block);
    };
    const auto give = [](FlatBlock &flat, Blocks caption) {
        if (auto *table = flat.block.value.as<Table>()) {
            table->caption = std::move(caption);
            return;
        }
        Figure figure;
        const SourcePosition position = flat.block.position;
        figure.content.push_back(std::move(flat.block));
        figure.caption = std::move(caption);
        flat.block = {std::move(figure), position, Origin::Markup};
    };
    for (std::size_t i = 0; i < flats.size(); ++i) {
        if (flats[i].kind != ParagraphKind::Caption) {
            out.push_back(std::move(flats[i]));
            continue;
        }
        const bool above = !out.empty() && takes(out.back());
        const bool below = i + 1 < flats.size() && takes(flats[i + 1]);
        // A table's caption stands above it as a rule, an image's below.
        const bool ofTable = below && flats[i + 1].block.value.is<Table>() && (!above || flats[i].keepsNext || !isImageAlone(out.back().block));
        const bool toBelow = below && (!above || ofTable);
        if (toBelow) {
            give(flats[i + 1], captionOf(flats[i]));
        } else if (above) {
            give(out.back(), captionOf(flats[i]));
        } else {
            flats[i].kind = ParagraphKind::Plain;
            out.push_back(std::move(flats[i]));
        }
    }
    return out;
}

Blocks structuredAt(Flats flats, int depth);

class Structurer
{
public:
    Structurer(Flats flats, int depth) : m_flats(std::move(flats)), m_depth(depth) {}

    Blocks run()
    {
        while (m_at < m_flats.size())
            addNext();
        return std::move(m_out);
    }

private:
    void addNext()
    {
        FlatBlock &flat = m_flats[m_at];
        if (flat.bar)
            return addBarred();
        if (isItem(flat))
            return addList();
        switch (flat.kind) {
        case ParagraphKind::Code: return addCode();
        case ParagraphKind::Quote: return addQuote();
        case ParagraphKind::Term: return addDefinitions();
        case ParagraphKind::Summary: return addDetails();
        default: break;
        }
        m_out.push_back(std::move(flat.block));
        ++m_at;
    }

    /// Paragraphs of code are lines of one block.
    void addCode()
    {
        const SourcePosition position = m_flats[m_at].block.position;
        QString text;
        const int indent = m_flats[m_at].indent;
        const auto languageOf = [](const FlatBlock &flat) {
            const auto *code = flat.block.value.as<CodeBlock>();
            return code ? code->language : QString();
        };
        const QString language = languageOf(m_flats[m_at]);
        for (; m_at < m_flats.size(); ++m_at) {
            const FlatBlock &flat = m_flats[m_at];
            if (flat.kind != ParagraphKind::Code || flat.bar || isItem(flat) || flat.indent != indent || languageOf(flat) != language)
                break;
            if (const auto *code = flat.block.value.as<CodeBlock>())
                text += code->text;
            if (flat.ends) {
                ++m_at;
                break;
            }
        }
        m_out.push_back({CodeBlock{text, language, language, true, {}}, position, Origin::Markup});
    }

    /// A table has no bar: it is indented as far as what has one.
    [[nodiscard]] bool isTableBeside(std::size_t at, int bar) const { return m_flats[at].block.value.is<Table>() && m_flats[at].indent >= bar + leastIndent; }

    /// What stands beside one bar: an alert, if it begins with the title of one, else a quote.
    void addBarred()
    {
        const std::size_t first = m_at;
        const auto alert = m_flats[first].alert;
        const SourcePosition position = m_flats[first].block.position;
        int bar = *m_flats[first].bar;
        Flats inside;
        for (; m_at < m_flats.size(); ++m_at) {
            FlatBlock &flat = m_flats[m_at];
            if (!flat.bar && !isTableBeside(m_at, bar))
                break;
            const bool beginsAnew = flat.alert || (alert && flat.kind == ParagraphKind::Quote);
            if (m_at > first && flat.bar && *flat.bar <= bar + barTolerance && beginsAnew)
                break;
            bar = std::min(bar, flat.bar.value_or(bar));
            inside.push_back(std::move(flat));
        }
        takeBar(inside, bar);
        if (!alert || inside.front().bar) { // the title is of an alert within
            m_out.push_back({BlockQuote{structuredAt(std::move(inside), m_depth + 1), {}}, position, Origin::Markup});
            return;
        }
        Alert made;
        made.kind = *alert;
        if (auto *title = inside.front().block.value.as<Paragraph>())
            made.title = std::move(title->content);
        inside.erase(inside.begin());
        made.content = structuredAt(std::move(inside), m_depth + 1);
        m_out.push_back({std::move(made), position, Origin::Markup});
    }

    /// A summary, and what is indented below it.
    void addDetails()
    {
        const SourcePosition position = m_flats[m_at].block.position;
        const int least = m_flats[m_at].indent + leastIndent;
        Details details;
        details.open = true;
        if (auto *summary = m_flats[m_at].block.value.as<Paragraph>())
            details.summary = std::move(summary->content);
        Flats inside;
        for (++m_at; m_at < m_flats.size() && edgeOf(m_flats[m_at]) >= least; ++m_at)
            inside.push_back(std::move(m_flats[m_at]));
        details.content = structuredAt(std::move(inside), m_depth + 1);
        m_out.push_back({std::move(details), position, Origin::Markup});
    }

    void addQuote()
    {
        const SourcePosition position = m_flats[m_at].block.position;
        BlockQuote quote;
        for (; m_at < m_flats.size() && m_flats[m_at].kind == ParagraphKind::Quote && !isItem(m_flats[m_at]); ++m_at)
            quote.content.push_back(std::move(m_flats[m_at].block));
        m_out.push_back({std::move(quote), position, Origin::Markup});
    }

    void addDefinitions()
    {
        const SourcePosition position = m_flats[m_at].block.position;
        DefinitionList list;
        while (m_at < m_flats.size() && m_flats[m_at].kind == ParagraphKind::Term) {
            DefinitionItem item;
            if (auto *term = m_flats[m_at].block.value.as<Paragraph>())
                item.term = std::move(term->content);
            const int least = m_flats[m_at].indent + leastIndent;
            ++m_at;
            for (std::vector<Flats> definitions = definitionsFrom(least); Flats & each : definitions)
                item.definitions.push_back(structuredAt(std::move(each), m_depth + 1));
            list.items.push_back(std::move(item));
        }
        m_out.push_back({std::move(list), position, Origin::Markup});
    }

    /// The definitions of a term: each begins with a paragraph of their style, and what is indented as far, by @p least, goes on with it.
    std::vector<Flats> definitionsFrom(int least)
    {
        std::vector<Flats> definitions;
        int indent = 0;
        for (; m_at < m_flats.size(); ++m_at) {
            FlatBlock &flat = m_flats[m_at];
            const bool begins = flat.kind == ParagraphKind::Definition;
            const bool goesOn = flat.kind == ParagraphKind::DefinitionMore || (indent >= least && edgeOf(flat) >= indent - indentTolerance);
            if (!begins && !(goesOn && !definitions.empty()))
                break;
            if (begins) {
                definitions.emplace_back();
                indent = flat.indent;
            }
            definitions.back().push_back(std::move(flat));
        }
        return definitions;
    }

    /// Whether @p flat goes on the list that @p first began, whose last item was @p last.
    static bool continues(const FlatBlock &flat, const FlatBlock &first, const FlatBlock &last)
    {
        if (isNumbered(flat) != isNumbered(first))
            return false;
        if (!isNumbered(flat))
            return true;
        if (flat.numbering->style != first.numbering->style)
            return false;
        if (flat.numberingId == first.numberingId)
            return true;
        return flat.number == last.number + 1;
    }

    void addList()
    {
        // Which flats each item has: its own first, then what is below it.
        std::vector<Flats> items;
        FlatBlock first = shape(m_flats[m_at]);
        FlatBlock last = first;
        std::vector<int> numbers;
        for (; m_at < m_flats.size(); ++m_at) {
            FlatBlock &flat = m_flats[m_at];
            if (!flat.bar && isItem(flat) && flat.level == first.level && !isIndented(flat, first) && (items.empty() || continues(flat, first, last))) {
                last = shape(flat);
                numbers.push_back(flat.number);
                items.emplace_back();
                flat.numbering = nullptr;
                items.back().push_back(std::move(flat));
            } else if (!flat.bar && isItem(flat) ? flat.level > first.level || isIndented(flat, first) : isBelow(flat, last)) {
                items.back().push_back(std::move(flat));
            } else {
                break;
            }
        }
        m_out.push_back({listOf(first, std::move(items), numbers), first.block.position, Origin::Markup});
    }

    /// What says how a list goes on, without its content.
    static FlatBlock shape(const FlatBlock &flat)
    {
        FlatBlock shape;
        shape.block.position = flat.block.position;
        shape.numbering = flat.numbering;
        shape.numberingId = flat.numberingId;
        shape.family = flat.family;
        shape.level = flat.level;
        shape.number = flat.number;
        shape.indent = flat.indent;
        return shape;
    }

    /// Whether an item of another numbering is deeper by its indent alone, as "List Bullet 2" is.
    static bool isIndented(const FlatBlock &flat, const FlatBlock &first)
    {
        return flat.level == first.level && flat.numberingId != first.numberingId && first.indent > 0 && flat.indent >= first.indent + deeperIndent;
    }

    static bool isBelow(const FlatBlock &flat, const FlatBlock &item)
    {
        if (flat.bar)
            return item.indent > 0 && *flat.bar >= item.indent - indentTolerance;
        if (flat.numbering) // a level without a mark
            return flat.level >= item.level;
        return flat.kind != ParagraphKind::Heading && !flat.block.value.is<PageBreak>() && item.indent > 0 && flat.indent >= item.indent - indentTolerance;
    }

    [[nodiscard]] ListBlock listOf(const FlatBlock &first, std::vector<Flats> items, const std::vector<int> &numbers) const
    {
        ListBlock list;
        const NumberingLevel &level = *first.numbering;
        list.ordered = level.kind == Kind::Numbers;
        if (list.ordered) {
            list.numbering = level.style;
            list.delimiter = level.delimiter;
            list.start = numbers.front();
        } else {
            list.bulletStyle = level.kind == Kind::Bullets ? level.bullet : BulletStyle::ByDepth;
        }
        for (std::size_t i = 0; i < items.size(); ++i) {
            ListItem item;
            item.position = items[i].front().block.position;
            item.checked = takeBox(items[i].front(), level);
            if (i + 1 < items.size() || i == 0) // the last one has room before a list that follows
                list.tight = list.tight && !items[i].front().loose;
            if (list.ordered && i > 0 && numbers[i] != numbers[i - 1] + 1)
                item.value = numbers[i];
            if (const auto *own = items[i].front().block.value.as<Paragraph>(); own && own->content.empty()) // its mark alone
                items[i].erase(items[i].begin());
            item.content = structuredAt(std::move(items[i]), m_depth + 1);
            const auto isParagraph = [](const Block &block) { return block.value.is<Paragraph>(); };
            list.tight = list.tight && std::count_if(item.content.begin(), item.content.end(), isParagraph) <= 1;
            list.items.push_back(std::move(item));
        }
        return list;
    }

    /// A box as bullet or at the start of the words makes a task.
    static std::optional<bool> takeBox(FlatBlock &flat, const NumberingLevel &level)
    {
        if (level.checked)
            return level.checked;
        return office::takeBox(flat.block);
    }

    Flats m_flats;
    const int m_depth; ///< of what is around
    std::size_t m_at = 0;
    Blocks m_out;
};

/// Indents and bars beyond the deepest level nest nothing.
Blocks structuredAt(Flats flats, int depth)
{
    constexpr int deepest = 40;
    if (depth < deepest)
        return Structurer(withCaptions(std::move(flats)), depth).run();
    Blocks all;
    for (FlatBlock &flat : flats)
        all.push_back(std::move(flat.block));
    return all;
}

} // namespace

BulletStyle bulletOf(QChar mark)
{
    switch (mark.unicode()) {
    case u'o': // Courier New's, as Word writes the second level
    case u'◦':
    case u'○': return BulletStyle::Circle;
    case u'▪':
    case u'■':
    case 0xF0A7: return BulletStyle::Square;
    default: return BulletStyle::ByDepth;
    }
}

std::optional<bool> boxOf(QChar mark)
{
    if (mark == u'☐')
        return false;
    if (mark == u'☑' || mark == u'☒')
        return true;
    return {};
}

std::optional<bool> takeBox(Block &block)
{
    const auto checked = boxBefore(block);
    if (!checked)
        return {};
    auto *paragraph = block.value.as<Paragraph>();
    auto *text = paragraph->content.front().value.as<Text>();
    text->text = text->text.mid(1);
    while (text->text.startsWith(u' ') || text->text.startsWith(u'\u00a0'))
        text->text.remove(0, 1);
    if (text->text.isEmpty())
        paragraph->content.erase(paragraph->content.begin());
    return checked;
}

void findBulletsByDepth(QMap<int, NumberingLevel> &levels)
{
    const auto isBullet = [](const NumberingLevel &level) { return level.kind == Kind::Bullets; };
    const bool change = std::any_of(levels.begin(), levels.end(), [&](const NumberingLevel &level) {
        return isBullet(level) && isBullet(levels.first()) && level.bullet != levels.first().bullet;
    });
    for (NumberingLevel &level : levels) {
        if (change && isBullet(level))
            level.bullet = BulletStyle::ByDepth;
    }
}

NumberDelimiter delimiterOf(const QString &text)
{
    if (text.startsWith(u'(') && text.endsWith(u')'))
        return NumberDelimiter::Parentheses;
    return text.endsWith(u')') ? NumberDelimiter::Parenthesis : NumberDelimiter::Period;
}

void takeBar(std::vector<FlatBlock> &flats, int bar)
{
    for (FlatBlock &flat : flats) {
        if (!flat.bar || *flat.bar > bar + barTolerance)
            continue;
        flat.bar.reset();
        if (flat.kind == ParagraphKind::Quote)
            flat.kind = ParagraphKind::Plain;
    }
}

Blocks structured(std::vector<FlatBlock> blocks)
{
    return structuredAt(std::move(blocks), 0);
}

void leadLinks(Document &document, const QHash<QString, QString> &headings)
{
    const auto lead = [&](Inline &node) {
        auto *link = node.value.as<Link>();
        if (!link || !link->url.startsWith(u'#'))
            return;
        if (const auto id = headings.constFind(link->url.mid(1)); id != headings.cend() && !id->isEmpty())
            link->url = u'#' + *id;
    };
    editInlines(document.blocks, lead);
    for (Footnote &note : document.footnotes)
        editInlines(note.content, lead);
}

} // namespace quayside::reader::office
