// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs, headings, lists, sections and indexes (OpenDocument 1.3, part 3, 5 and 8).
#include "readers/odt/odtreading.h"

#include "readers/htmlinlines.h"

#include <QCoreApplication>

#include <algorithm>

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

Alignment alignmentOf(const OdtStyle &style, bool inTable)
{
    const Alignment given = style.alignment.value_or(Alignment::None);
    return given == Alignment::Center || given == Alignment::Right || (inTable && given == Alignment::Left) ? given : Alignment::None;
}

void push(Block::Value value, ParagraphKind kind, std::vector<FlatBlock> &out)
{
    FlatBlock flat;
    flat.block = {std::move(value), {}, Origin::Markup};
    flat.kind = kind;
    out.push_back(std::move(flat));
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
    heading.alignment = style.kind == ParagraphKind::Title ? Alignment::None : alignmentOf(style, false);
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

void readParagraph(const XmlElement &element, Reading &reading, std::vector<FlatBlock> &out)
{
    const OdtStyle &style = reading.styles.paragraph(element.attribute(QLatin1StringView("text:style-name")));
    const bool isHeading = element.is(QLatin1StringView("text:h"));
    if (style.breakBefore && reading.depth == 0 && !out.empty())
        push(PageBreak{}, ParagraphKind::Plain, out);
    Words found = readWords(element, reading);
    ParagraphKind kind = isHeading ? ParagraphKind::Heading : style.kind;
    if (kind == ParagraphKind::Contents) {
        reading.contentsDropped = reading.contentsDropped || !found.plain.trimmed().isEmpty();
        return;
    }
    if (kind == ParagraphKind::HorizontalRule)
        push(ThematicBreak{}, ParagraphKind::Plain, out);
    if (kind == ParagraphKind::Code) {
        push(CodeBlock{found.plain + u'\n', {}, {}, true, {}}, kind, out);
        return;
    }
    Inlines words = office::nested(std::move(found.pieces), reading.tables);
    trimWords(words, Origin::Markup);
    const bool shows = std::any_of(words.begin(), words.end(), [](const Inline &node) { return !isAnchor(node); });
    if (style.hidden && shows) {
        reading.dropped.add(tr("pieces of hidden text"));
    } else if (isHeading && shows) {
        addHeading(std::move(words), found.bookmarks, element.attribute(QLatin1StringView("text:outline-level")).toInt(), style, reading, out);
    } else if (kind == ParagraphKind::Title && shows) {
        if (reading.document.metadata.title.isEmpty())
            reading.document.metadata.title = plainText(words).simplified();
        addHeading(std::move(words), found.bookmarks, 1, style, reading, out);
    } else if (kind == ParagraphKind::Heading && shows && style.headingLevel > 0) {
        addHeading(std::move(words), found.bookmarks, style.headingLevel, style, reading, out);
    } else if (!words.empty()) {
        if (kind == ParagraphKind::Caption)
            splitImage(words, out);
        if (kind == ParagraphKind::Subtitle && reading.document.metadata.subtitle.isEmpty())
            reading.document.metadata.subtitle = plainText(words).simplified();
        Paragraph paragraph{std::move(words), alignmentOf(style, reading.depth > 0), {}};
        if (style.rightToLeft)
            paragraph.attributes.edit().direction = Direction::RightToLeft;
        push(std::move(paragraph), kind == ParagraphKind::Heading || kind == ParagraphKind::Subtitle ? ParagraphKind::Plain : kind, out);
    }
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

void readList(const XmlElement &element, const QString &around, int level, Reading &reading, std::vector<FlatBlock> &out);

Blocks readItem(const XmlElement &element, const QString &style, int level, Reading &reading)
{
    std::vector<FlatBlock> flats;
    for (const XmlElement &one : element.children) {
        if (one.is(QLatin1StringView("text:list")))
            readList(one, style, level + 1, reading, flats);
        else
            readFlat(one, reading, flats);
    }
    return office::structured(std::move(flats));
}

/// A box at the start of an item's words makes it a task.
std::optional<bool> takeBox(ListItem &item)
{
    auto *paragraph = item.content.empty() ? nullptr : item.content.front().value.as<Paragraph>();
    auto *text = paragraph && !paragraph->content.empty() ? paragraph->content.front().value.as<Text>() : nullptr;
    const auto checked = text && !text->text.isEmpty() ? office::boxOf(text->text.front()) : std::nullopt;
    if (checked)
        text->text = text->text.mid(1).trimmed();
    return checked;
}

void readList(const XmlElement &element, const QString &around, int level, Reading &reading, std::vector<FlatBlock> &out)
{
    const QString style = listStyleOf(element, around, reading);
    const office::NumberingLevel *how = reading.styles.level(style, level);
    ListBlock list;
    list.ordered = how && how->kind == office::NumberingLevel::Kind::Numbers;
    int number = how ? how->start : 1;
    const QString continued = element.attribute(QLatin1StringView("text:continue-list"));
    if (element.attribute(QLatin1StringView("text:continue-numbering")) == QLatin1StringView("true"))
        number = reading.counts.value(style, number - 1) + 1;
    else if (!continued.isEmpty())
        number = reading.counts.value(u'#' + continued, number - 1) + 1;
    if (list.ordered) {
        list.numbering = how->style;
        list.delimiter = how->delimiter;
    } else if (how) {
        list.bulletStyle = how->bullet;
    }
    for (const XmlElement &one : element.children) {
        if (!one.is(QLatin1StringView("text:list-item")) && !one.is(QLatin1StringView("text:list-header")))
            continue;
        if (reading.error)
            return;
        ListItem item;
        const QString start = one.attribute(QLatin1StringView("text:start-value"));
        if (list.ordered && !start.isEmpty()) {
            number = std::clamp(start.toInt(), 0, largestNumber);
            if (!list.items.empty())
                item.value = number;
        }
        if (list.items.empty())
            list.start = number;
        item.content = readItem(one, style, level, reading);
        if (item.content.empty())
            continue;
        item.checked = how && how->checked ? how->checked : takeBox(item);
        const auto isParagraph = [](const Block &block) { return block.value.is<Paragraph>(); };
        list.tight = list.tight && std::count_if(item.content.begin(), item.content.end(), isParagraph) <= 1;
        list.items.push_back(std::move(item));
        ++number;
    }
    if (level == 0) {
        reading.counts.insert(style, number - 1);
        if (const QString id = element.attribute(QLatin1StringView("xml:id")); !id.isEmpty())
            reading.counts.insert(u'#' + id, number - 1);
    }
    // A list of nothing but headings only numbers them.
    const bool headings = !list.items.empty() && std::all_of(list.items.begin(), list.items.end(), [](const ListItem &item) {
        return std::all_of(item.content.begin(), item.content.end(), [](const Block &block) { return block.value.is<Heading>(); });
    });
    if (headings) {
        for (ListItem &item : list.items) {
            for (Block &block : item.content)
                push(std::move(block.value), ParagraphKind::Heading, out);
        }
    } else if (!list.items.empty()) {
        push(std::move(list), ParagraphKind::Plain, out);
    }
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
            return;
        }
        readList(element, {}, 0, reading, out);
    } else if (is("table:table")) {
        if (reading.depth >= deepestStory) {
            reading.context.warn({WarningCode::NestingFlattened, {{QStringLiteral("limit"), QString::number(deepestStory)}}, reading.name, 0});
            return;
        }
        ++reading.depth;
        Table table = readTable(element, reading);
        --reading.depth;
        if (!table.head.empty() || !table.bodies.empty())
            push(std::move(table), ParagraphKind::Plain, out);
    } else if (is("text:table-of-content")) {
        reading.contentsDropped = true;
    } else if (is("text:alphabetical-index") || is("text:illustration-index") || is("text:table-index") || is("text:user-index") || is("text:object-index")) {
        reading.dropped.addRemade(tr("page numbers and indexes"));
    } else if (is("text:change-start") || is("text:change-end") || is("text:change") || is("draw:frame")) {
        XmlElement paragraph;
        paragraph.name = QStringLiteral("text:p");
        paragraph.children.push_back(element);
        readParagraph(paragraph, reading, out);
    } else if (is("text:section") || is("text:index-body") || is("text:bibliography") || is("text:numbered-paragraph")) {
        if (element.attribute(QLatin1StringView("text:display")) == QLatin1StringView("none"))
            reading.dropped.add(tr("pieces of hidden text"));
        else
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
