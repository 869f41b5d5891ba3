// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs, headings, lists, sections and indexes (OpenDocument 1.3, part 3, 5 and 8).
#include "readers/odt/odtreading.h"

#include "math/plaintext.h"
#include "math/styles.h"
#include "readers/htmlinlines.h"
#include "settings/alertlabel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace quayside::reader::odt {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("OdtReader", text);
}

using office::FlatBlock;
using office::ParagraphKind;

bool isAnchor(const Inline &node)
{
    const auto *span = node.value.as<Span>();
    return span && span->content.empty();
}

/// Alignment that is more than the usual one; in a table's cell also the usual one, if it is given.
Alignment alignmentOf(const OdtStyle &style, bool inTable, const Reading &reading)
{
    if (style.kind == ParagraphKind::Figure && !style.ownAlignment) // the look of images
        return Alignment::None;
    const Alignment given = style.alignment.value_or(Alignment::None);
    const bool backwards = style.rightToLeft || reading.styles.rightToLeft();
    if (given == Alignment::Right && backwards && !(inTable && style.ownAlignment)) // where lines begin
        return Alignment::None;
    const bool usual = inTable && given == Alignment::Left && style.ownAlignment;
    return given == Alignment::Center || given == Alignment::Right || usual ? given : Alignment::None;
}

FlatBlock &push(Block::Value value, ParagraphKind kind, std::vector<FlatBlock> &out)
{
    FlatBlock flat;
    flat.block = {std::move(value), {}, Origin::Markup};
    flat.kind = kind;
    return out.emplace_back(std::move(flat));
}

int twips(double points)
{
    return static_cast<int>(std::lround(std::clamp(points, -10'000.0, 10'000.0) * 20));
}

/// The bar beside paragraphs of @p style, from the margin: a border at one side that is wider than all others.
std::optional<int> barOf(const OdtStyle &style)
{
    if (!style.borders)
        return {};
    const auto [left, right, top, bottom] = *style.borders;
    const double edge = style.marginLeft.value_or(0) + std::min(0.0, style.textIndent.value_or(0)); // around the mark of an item
    return std::max(left, right) > std::max({std::min(left, right), top, bottom}) ? std::optional(twips(edge)) : std::nullopt;
}

/// Where the text of paragraphs of @p style begins, from the margin. @p around: what the list around says.
int indentOf(const OdtStyle &style, int around)
{
    if (!style.marginLeft)
        return around;
    const double border = style.borders ? style.borders->front() : 0;
    return twips(*style.marginLeft + (border > 0 ? border + style.padding.value_or(0) : 0));
}

/// An image in front of a caption, as LibreOffice keeps both in one frame, is a paragraph of its own.
void splitImage(Inlines &words, std::vector<FlatBlock> &out)
{
    const auto image = std::find_if(words.begin(), words.end(), [](const Inline &node) { return node.value.is<Image>(); });
    if (image == words.end() || words.size() < 2)
        return;
    Paragraph alone;
    alone.content.push_back(std::move(*image));
    words.erase(image);
    push(std::move(alone), ParagraphKind::Plain, out);
}

void addHeading(Inlines words, const QStringList &bookmarks, int level, const OdtStyle &style, Reading &reading, std::vector<FlatBlock> &out)
{
    Heading heading;
    heading.level = std::clamp(level, 1, 6);
    heading.alignment = style.kind == ParagraphKind::Title ? Alignment::None : alignmentOf(style, false, reading);
    words.erase(std::remove_if(words.begin(), words.end(), isAnchor), words.end());
    trimWords(words, Origin::Markup);
    // An author's own bookmark before those that programs make.
    const auto named = std::find_if(bookmarks.begin(), bookmarks.end(),
                                    [](const QString &name) { return !name.startsWith(QLatin1StringView("__")) && !name.startsWith(u'_'); });
    QString id = named == bookmarks.end() ? QString() : *named;
    if (id.isEmpty() && reading.options.headingIds)
        id = reading.headingIds.next(plainText(words));
    if (!id.isEmpty()) {
        reading.headingIds.take(id);
        heading.attributes.edit().id = id;
    }
    for (const QString &bookmark : bookmarks)
        reading.headingAnchors.insert(bookmark, id);
    if (style.rightToLeft)
        heading.attributes.edit().direction = Direction::RightToLeft;
    heading.content = std::move(words);
    push(std::move(heading), ParagraphKind::Heading, out);
}

/// A formula's tag that stands behind it as text too, as this program writes it.
void dropNumber(Inlines &words)
{
    const auto at = std::find_if(words.begin(), words.end(), [](const Inline &node) { return node.value.is<Math>(); });
    const auto isWord = [](const Inline &node) { return !node.value.is<Math>() && !isAnchor(node) && !plainText({node}).trimmed().isEmpty(); };
    if (at == words.end() || words.end() - at > 2 || std::any_of(words.begin(), at, isWord))
        return;
    const Math &formula = *at->value.as<Math>();
    if (!formula.display || !formula.tex.contains(QLatin1StringView("\\tag")))
        return;
    if (words.end() - at == 2) {
        math::Formula read = math::readTex(formula.tex, true);
        const auto *text = words.back().value.as<Text>();
        const auto tag = math::takeTag(read);
        if (!text || !tag || math::readableText({*tag, false, {}}) != text->text.trimmed())
            return;
        words.pop_back();
    }
    std::erase_if(words, [](const Inline &node) { return node.value.is<Text>(); }); // the tab before it
}

/// A paragraph of @p kind that is no heading.
void addWords(Inlines words, ParagraphKind kind, const OdtStyle &style, Reading &reading, std::vector<FlatBlock> &out)
{
    if (kind == ParagraphKind::Caption)
        splitImage(words, out);
    if (kind == ParagraphKind::Subtitle && reading.document.metadata.subtitle.isEmpty())
        reading.document.metadata.subtitle = plainText(words).simplified();
    if (style.alert && plainText(words) == label(labelOf(*style.alert), reading.document.metadata.language))
        words.clear(); // the usual one
    dropNumber(words);
    Paragraph paragraph{std::move(words), alignmentOf(style, reading.depth > 0 && !reading.inNote, reading), {}};
    if (style.rightToLeft)
        paragraph.attributes.edit().direction = Direction::RightToLeft;
    const auto *formula = paragraph.content.size() == 1 ? paragraph.content.front().value.as<Math>() : nullptr;
    if (formula && formula->display)
        paragraph.alignment = Alignment::None; // the look of what is displayed
    const bool plain =
        kind == ParagraphKind::Heading || kind == ParagraphKind::Subtitle || kind == ParagraphKind::Figure || kind == ParagraphKind::HorizontalRule;
    push(std::move(paragraph), plain ? ParagraphKind::Plain : kind, out);
}

void readParagraph(const XmlElement &element, Reading &reading, std::vector<FlatBlock> &out)
{
    const OdtStyle &style = reading.styles.paragraph(element.attribute(QLatin1StringView("text:style-name")));
    const bool isHeading = element.is(QLatin1StringView("text:h"));
    if (style.breakBefore && reading.depth == 0 && !out.empty())
        push(PageBreak{}, ParagraphKind::Plain, out);
    const std::size_t before = out.size();
    const auto settle = [&] { // where it stands
        for (std::size_t i = before; i < out.size(); ++i) {
            out[i].indent = indentOf(style, reading.listIndent);
            out[i].bar = barOf(style);
            out[i].keepsNext = style.keepNext.value_or(false);
            out[i].alert = style.alert;
        }
    };
    Words found = readWords(element, reading);
    ParagraphKind kind = isHeading ? ParagraphKind::Heading : style.kind;
    if (kind == ParagraphKind::Contents) {
        reading.contentsDropped = reading.contentsDropped || !found.plain.trimmed().isEmpty();
        return;
    }
    if (kind == ParagraphKind::HorizontalRule)
        push(ThematicBreak{}, ParagraphKind::Plain, out);
    if (kind == ParagraphKind::Code) {
        push(CodeBlock{found.plain + u'\n', style.codeLanguage, style.codeLanguage, true, {}}, kind, out);
        return settle();
    }
    Inlines words = office::nested(std::move(found.pieces), reading.tables);
    trimWords(words, Origin::Markup);
    const bool shows = std::any_of(words.begin(), words.end(), [](const Inline &node) { return !isAnchor(node); });
    if (style.hidden && shows) {
        reading.dropped.add(tr("pieces of hidden text"));
    } else if (isHeading && shows) {
        const int level = element.attribute(QLatin1StringView("text:outline-level")).toInt();
        if (reading.styles.numbersHeadings(level))
            reading.dropped.addRemade(tr("numbers of headings"));
        addHeading(std::move(words), found.bookmarks, level, style, reading, out);
    } else if (kind == ParagraphKind::Title && shows) {
        if (reading.document.metadata.title.isEmpty())
            reading.document.metadata.title = plainText(words).simplified();
        addHeading(std::move(words), found.bookmarks, 1, style, reading, out);
    } else if (kind == ParagraphKind::Heading && shows && style.headingLevel > 0) {
        addHeading(std::move(words), found.bookmarks, style.headingLevel, style, reading, out);
    } else if (!words.empty()) {
        addWords(std::move(words), kind, style, reading, out);
    } else if (kind == ParagraphKind::Plain && !out.empty()) { // an empty line between pieces of code
        out.back().ends = true;
    }
    settle();
    std::move(found.boxes.begin(), found.boxes.end(), std::back_inserter(out));
}

/// The style of a list: its own, else that of the list around it, else that of its first paragraph.
QString listStyleOf(const XmlElement &element, const QString &around, const Reading &reading)
{
    const QString own = element.attribute(QLatin1StringView("text:style-name"));
    if (!own.isEmpty())
        return own;
    if (!around.isEmpty())
        return around;
    const XmlElement *paragraph = element.find(QLatin1StringView("text:p"));
    return paragraph ? reading.styles.paragraph(paragraph->attribute(QLatin1StringView("text:style-name"))).listStyle : QString();
}

/// The first paragraph below @p element; null: there is none.
const OdtStyle *firstStyle(const XmlElement &element, const Reading &reading)
{
    const XmlElement *paragraph = element.find(QLatin1StringView("text:p"));
    return paragraph ? &reading.styles.paragraph(paragraph->attribute(QLatin1StringView("text:style-name"))) : nullptr;
}

/// A list of an OpenDocument text, item by item.
class ListReader
{
public:
    ListReader(const XmlElement &element, const QString &around, int level, std::optional<int> bar, Reading &reading)
        : m_element(element), m_style(listStyleOf(element, around, reading)), m_level(level), m_reading(reading), m_how(reading.styles.level(m_style, level)),
          m_bar(bar)
    {
        const OdtStyle *first = firstStyle(element, reading);
        const bool own = first && first->marginLeft && first->borders; // beside a bar
        m_indent = own ? indentOf(*first, 0) : m_how && m_how->indent ? *m_how->indent : (level + 1) * 360;
        m_edge = m_indent - (own ? twips(-first->textIndent.value_or(0)) : m_how ? m_how->hanging : 0);
        const auto ownBar = first ? barOf(*first) : std::nullopt;
        if (ownBar && *ownBar <= m_edge && !(m_bar && *ownBar <= *m_bar + 40)) // it runs beside the whole list
            m_outer = m_bar = ownBar;
    }

    void read(std::vector<FlatBlock> &out);

private:
    [[nodiscard]] int firstNumber() const;
    void readItem(const XmlElement &element, int &number, std::vector<FlatBlock> &out);
    std::vector<FlatBlock> contentOf(const XmlElement &element);
    bool resume(const XmlElement &header, std::vector<FlatBlock> &out);
    void finish(int number, std::vector<FlatBlock> &out);

    const XmlElement &m_element;
    const QString m_style;
    const int m_level;
    Reading &m_reading;
    const office::NumberingLevel *m_how;
    std::optional<int> m_bar;   ///< of what is around, which is not the items' own
    std::optional<int> m_outer; ///< the list's own
    int m_indent = 0;           ///< of its text, twips
    int m_edge = 0;             ///< where its marks begin
    bool m_hasRoom = false;     ///< the item before, below itself
    ListBlock m_list;
};

int ListReader::firstNumber() const
{
    const int start = m_how ? m_how->start : 1;
    const QString continued = m_element.attribute(QLatin1StringView("text:continue-list"));
    if (m_element.attribute(QLatin1StringView("text:continue-numbering")) == QLatin1StringView("true"))
        return m_reading.counts.value(m_style, start - 1) + 1;
    return continued.isEmpty() ? start : m_reading.counts.value(u'#' + continued, start - 1) + 1;
}

std::vector<FlatBlock> ListReader::contentOf(const XmlElement &element)
{
    std::vector<FlatBlock> flats;
    const int around = std::exchange(m_reading.listIndent, m_indent);
    for (const XmlElement &one : element.children) {
        if (one.is(QLatin1StringView("text:list")))
            ListReader(one, m_style, m_level + 1, m_bar, m_reading).read(flats);
        else
            readFlat(one, m_reading, flats);
    }
    m_reading.listIndent = around;
    if (m_bar)
        office::takeBar(flats, *m_bar);
    return flats;
}

void ListReader::readItem(const XmlElement &element, int &number, std::vector<FlatBlock> &out)
{
    ListItem item;
    const QString start = element.attribute(QLatin1StringView("text:start-value"));
    if (m_list.ordered && !start.isEmpty()) {
        const int own = std::clamp(start.toInt(), 0, largestNumber);
        if (!m_list.items.empty() && own != number)
            item.value = own;
        number = own;
    }
    if (m_list.items.empty())
        m_list.start = number;
    const std::size_t before = out.size();
    std::vector<FlatBlock> flats = contentOf(element);
    Q_ASSERT(out.size() == before);
    if (flats.empty() && !element.find(QLatin1StringView("text:p")))
        return;
    if (!flats.empty())
        item.checked = m_how && m_how->checked ? m_how->checked : office::takeBox(flats.front().block);
    item.content = office::structured(std::move(flats));
    const auto isParagraph = [](const Block &block) { return block.value.is<Paragraph>(); };
    const OdtStyle *first = firstStyle(element, m_reading);
    m_list.tight = m_list.tight && !m_hasRoom && std::count_if(item.content.begin(), item.content.end(), isParagraph) <= 1;
    m_hasRoom = first && first->ownRoom; // the last one has it before a list that follows
    m_list.items.push_back(std::move(item));
    ++number;
}

/// The innermost item that is open at the end of @p list, by the depth of lists in its header.
Blocks &openContent(ListBlock &list, const XmlElement &header)
{
    Blocks &content = list.items.back().content;
    const XmlElement *inner = header.child(QLatin1StringView("text:list"));
    const XmlElement *innerHeader = inner && !inner->children.empty() ? &inner->children.front() : nullptr;
    auto *below = content.empty() ? nullptr : content.back().value.as<ListBlock>();
    if (innerHeader && innerHeader->is(QLatin1StringView("text:list-header")) && below && !below->items.empty())
        return openContent(*below, *innerHeader);
    return content;
}

/// Goes on with the list before, where a table stands between: no list can hold one. False: there is no such list.
bool ListReader::resume(const XmlElement &header, std::vector<FlatBlock> &out)
{
    if (m_element.attribute(QLatin1StringView("text:continue-numbering")) != QLatin1StringView("true") || out.size() < 2)
        return false;
    auto last = out.end() - 1;
    while (last != out.begin() && (last->block.value.is<Table>() || last->kind == ParagraphKind::Caption))
        --last;
    auto *list = last->block.value.as<ListBlock>();
    if (!list || list->items.empty() || last == out.end() - 1)
        return false;
    std::vector<FlatBlock> between(std::make_move_iterator(last + 1), std::make_move_iterator(out.end()));
    out.erase(last + 1, out.end());
    list = out.back().block.value.as<ListBlock>();
    m_list = std::move(*list);
    m_outer = out.back().bar;
    out.pop_back();
    Blocks &open = openContent(m_list, header);
    for (Block &each : office::structured(std::move(between)))
        open.push_back(std::move(each));
    const XmlElement *deepest = &header;
    while (deepest->children.size() == 1 && deepest->children.front().is(QLatin1StringView("text:list")) && !deepest->children.front().children.empty()
           && deepest->children.front().children.front().is(QLatin1StringView("text:list-header")) && deepest->children.front().children.size() == 1)
        deepest = &deepest->children.front().children.front();
    for (Block &each : office::structured(contentOf(*deepest)))
        open.push_back(std::move(each));
    return true;
}

void ListReader::finish(int number, std::vector<FlatBlock> &out)
{
    if (m_list.items.size() == 1)
        m_list.tight = m_list.tight && !m_hasRoom;
    if (m_level == 0) {
        m_reading.counts.insert(m_style, number - 1);
        if (const QString id = m_element.attribute(QLatin1StringView("xml:id")); !id.isEmpty())
            m_reading.counts.insert(u'#' + id, number - 1);
    }
    // A list of nothing but headings only numbers them.
    const bool headings = !m_list.items.empty() && std::all_of(m_list.items.begin(), m_list.items.end(), [](const ListItem &item) {
        return !item.content.empty() && std::all_of(item.content.begin(), item.content.end(), [](const Block &block) { return block.value.is<Heading>(); });
    });
    if (headings) {
        for (ListItem &item : m_list.items) {
            for (Block &block : item.content)
                push(std::move(block.value), ParagraphKind::Heading, out);
        }
    } else if (!m_list.items.empty()) {
        FlatBlock &flat = push(std::move(m_list), ParagraphKind::Plain, out);
        flat.indent = m_edge;
        flat.bar = m_outer;
    }
}

void ListReader::read(std::vector<FlatBlock> &out)
{
    m_list.ordered = m_how && m_how->kind == office::NumberingLevel::Kind::Numbers;
    int number = firstNumber();
    if (m_list.ordered) {
        m_list.numbering = m_how->style;
        m_list.delimiter = m_how->delimiter;
    } else if (m_how && m_how->kind == office::NumberingLevel::Kind::Bullets) {
        m_list.bulletStyle = m_how->bullet;
    }
    bool first = true;
    for (const XmlElement &one : m_element.children) {
        const bool header = one.is(QLatin1StringView("text:list-header"));
        if (!header && !one.is(QLatin1StringView("text:list-item")))
            continue;
        if (m_reading.error)
            return;
        if (std::exchange(first, false) && header && m_level == 0 && resume(one, out))
            continue;
        readItem(one, number, out);
    }
    finish(number, out);
}

/// The words of what is nested too deep, one paragraph after the other.
void readParagraphsBelow(const XmlElement &element, Reading &reading, std::vector<FlatBlock> &out)
{
    for (const XmlElement &one : element.children) {
        if (one.is(QLatin1StringView("text:p")) || one.is(QLatin1StringView("text:h")))
            readParagraph(one, reading, out);
        else
            readParagraphsBelow(one, reading, out);
    }
}

/// Words of its own, in an element that is no paragraph.
bool holdsWords(const XmlElement &element)
{
    const bool known = !element.name.startsWith(QLatin1StringView("text:")) && !element.name.startsWith(u'?'); // with words that are none of the text
    return !known && !element.is(QLatin1StringView("text:script"))
           && std::any_of(element.children.begin(), element.children.end(), [](const XmlElement &one) { return !one.text.trimmed().isEmpty(); });
}

} // namespace

void readFlat(const XmlElement &element, Reading &reading, std::vector<FlatBlock> &out)
{
    const auto is = [&](const char *name) { return element.is(QLatin1StringView(name)); };
    if (is("text:p") || is("text:h")) {
        readParagraph(element, reading, out);
    } else if (is("text:list")) {
        if (reading.depth >= deepestStory * 2) {
            reading.context.warn({WarningCode::NestingFlattened, {{QStringLiteral("limit"), QString::number(deepestStory)}}, reading.name, 0});
            return readParagraphsBelow(element, reading, out);
        }
        ListReader(element, {}, 0, {}, reading).read(out);
    } else if (is("table:table")) {
        if (reading.depth >= deepestStory) {
            reading.context.warn({WarningCode::NestingFlattened, {{QStringLiteral("limit"), QString::number(deepestStory)}}, reading.name, 0});
            return readParagraphsBelow(element, reading, out);
        }
        const OdtStyles::TablePlace place = reading.styles.table(element.attribute(QLatin1StringView("table:style-name")));
        if (place.breakBefore && reading.depth == 0 && !out.empty())
            push(PageBreak{}, ParagraphKind::Plain, out);
        ++reading.depth;
        const int around = std::exchange(reading.listIndent, 0);
        Table table = readTable(element, reading);
        reading.listIndent = around;
        --reading.depth;
        if (!table.head.empty() || !table.bodies.empty())
            push(std::move(table), ParagraphKind::Plain, out).indent = twips(place.left);
    } else if (is("text:table-of-content")) {
        reading.contentsDropped = true;
    } else if (is("text:alphabetical-index") || is("text:illustration-index") || is("text:table-index") || is("text:user-index") || is("text:object-index")) {
        reading.dropped.addRemade(tr("page numbers and indexes"));
    } else if (is("text:change-start") || is("text:change-end") || is("text:change") || element.name.startsWith(QLatin1StringView("draw:"))) {
        XmlElement paragraph;
        paragraph.name = QStringLiteral("text:p");
        paragraph.children.push_back(element);
        readParagraph(paragraph, reading, out);
    } else if (is("text:section") || is("text:index-body") || is("text:bibliography") || is("text:numbered-paragraph")) {
        if (element.attribute(QLatin1StringView("text:display")) == QLatin1StringView("none"))
            reading.dropped.add(tr("pieces of hidden text"));
        else
            readFlats(element, reading, out);
    } else if (is("office:forms") && !element.children.empty()) {
        reading.dropped.add(tr("forms"));
    } else if (holdsWords(element)) { // of programs' own: words count, whatever they stand in
        readParagraph(element, reading, out);
    } else if (!is("office:forms") && !is("text:tracked-changes") && !is("text:script")) {
        readFlats(element, reading, out);
    }
}

void readFlats(const XmlElement &parent, Reading &reading, std::vector<FlatBlock> &out)
{
    for (const XmlElement &one : parent.children) {
        if (reading.error)
            return;
        if (!one.name.isEmpty())
            readFlat(one, reading, out);
    }
}

Blocks readBlocks(const XmlElement &parent, Reading &reading)
{
    std::vector<FlatBlock> flats;
    readFlats(parent, reading, flats);
    return office::structured(std::move(flats));
}

} // namespace quayside::reader::odt
