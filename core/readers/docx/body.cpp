// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs and what stands between them.
#include "readers/docx/inlinereader.h"

#include "readers/htmlinlines.h"
#include "settings/alertlabel.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::reader::docx {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DocxReader", text);
}

void trim(Inlines &words)
{
    trimWords(words, Origin::Markup);
    // Blanks at the ends of a paragraph show nothing.
    if (auto *first = words.empty() ? nullptr : words.front().value.as<Text>()) {
        while (first->text.startsWith(u' '))
            first->text.remove(0, 1);
    }
    if (auto *last = words.empty() ? nullptr : words.back().value.as<Text>()) {
        while (last->text.endsWith(u' '))
            last->text.chop(1);
    }
    words.erase(std::remove_if(words.begin(), words.end(),
                               [](const Inline &node) {
                                   const auto *text = node.value.as<Text>();
                                   return text && text->text.isEmpty();
                               }),
                words.end());
}

bool isAnchor(const Inline &node)
{
    const auto *span = node.value.as<Span>();
    return span && span->content.empty();
}

/// What a paragraph is and where it stands, by its properties and its style.
struct Shape {
    const Style &style;
    ParagraphProperties own; ///< completed from the style
    bool ownBreak = false;   ///< a page break before it is its own, not the style's
    bool ownAlignment = false;
    bool ownIndent = false;
    bool ownRoom = false; ///< its style has none between paragraphs
};

Shape shapeOf(const XmlElement *properties, const Reading &reading)
{
    const Style &style = reading.styles.paragraphStyle(properties ? valueOf(*properties, "w:pStyle") : QString());
    Shape shape{style, paragraphProperties(properties)};
    shape.ownIndent = shape.own.indent.has_value();
    shape.ownAlignment = shape.own.alignment.has_value();
    shape.ownBreak = shape.own.breakBefore.value_or(false);
    shape.ownRoom = !shape.own.contextual.value_or(true) && style.paragraph.contextual.value_or(false);
    shape.own.completeFrom(style.paragraph);
    return shape;
}

office::ParagraphKind kindOf(const Shape &shape, int &headingLevel)
{
    headingLevel = shape.style.headingLevel;
    if (shape.style.kind == office::ParagraphKind::Heading || shape.style.kind == office::ParagraphKind::Plain) {
        const int level = shape.own.outlineLevel.value_or(9);
        if (level >= 0 && level < 9) {
            headingLevel = headingLevel > 0 && !shape.own.outlineLevel ? headingLevel : std::min(level + 1, 6);
            return office::ParagraphKind::Heading;
        }
        if (shape.own.outlineLevel && shape.style.headingLevel == 0)
            return office::ParagraphKind::Plain;
    }
    return shape.style.kind;
}

/// Alignment that is more than the usual one; in a table's cell also the usual one, if it is given.
Alignment alignmentOf(const Shape &shape, bool inTable)
{
    if (shape.style.kind == office::ParagraphKind::Figure && !shape.ownAlignment) // the look of images
        return Alignment::None;
    const Alignment given = shape.own.alignment.value_or(Alignment::None);
    if (inTable && shape.ownAlignment && given == Alignment::Left)
        return given;
    if (shape.own.rightToLeft.value_or(false)) // "left" means where lines begin
        return given == Alignment::Center ? given : Alignment::None;
    return given == Alignment::Center || given == Alignment::Right ? given : Alignment::None;
}

class ParagraphReader
{
public:
    ParagraphReader(Story &story, Reading &reading, std::vector<office::FlatBlock> &out) : m_story(story), m_reading(reading), m_out(out) {}

    void read(const XmlElement &paragraph);

private:
    office::FlatBlock &add(Block::Value value, const Shape &shape, office::ParagraphKind kind);
    void addWords(Inlines words, const Shape &shape, office::ParagraphKind kind, int headingLevel, bool first);
    void addCode(const QString &text, const Shape &shape);
    void addHeading(Inlines words, const Shape &shape, int level, office::ParagraphKind kind);
    void number(office::FlatBlock &flat, const Shape &shape);
    [[nodiscard]] bool isItem(const Shape &shape) const;

    Story &m_story;
    Reading &m_reading;
    std::vector<office::FlatBlock> &m_out;
    QStringList m_bookmarks;
};

void ParagraphReader::read(const XmlElement &paragraph)
{
    const XmlElement *properties = paragraph.child(QLatin1StringView("w:pPr"));
    const Shape shape = shapeOf(properties, m_reading);
    int headingLevel = 0;
    office::ParagraphKind kind = kindOf(shape, headingLevel);
    // A field that was never ended would hide the rest.
    if (kind == office::ParagraphKind::Heading)
        m_story.fields.clear();
    InlineReader inlines(m_reading, m_story);
    inlines.read(paragraph);
    m_bookmarks = inlines.bookmarks();
    m_story.endedBlank = inlines.plainText().endsWith(u' ');
    const bool top = m_reading.depth == 0;
    if (shape.ownBreak && top && !m_out.empty())
        add(PageBreak{}, shape, office::ParagraphKind::Plain);
    if (kind == office::ParagraphKind::Contents) {
        if (!inlines.plainText().trimmed().isEmpty())
            m_reading.contentsDropped = true;
    } else if (kind == office::ParagraphKind::Code) {
        addCode(inlines.plainText(), shape);
    } else {
        auto parts = inlines.takeParts();
        if (parts.empty())
            parts.emplace_back();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (i > 0)
                add(PageBreak{}, shape, office::ParagraphKind::Plain);
            addWords(office::nested(std::move(parts[i]), m_reading.tables), shape, kind, headingLevel, i == 0);
        }
    }
    const bool bordered =
        properties && properties->path({QLatin1StringView("w:pBdr"), QLatin1StringView("w:bottom")}) && inlines.plainText().trimmed().isEmpty();
    if (inlines.hasRule() || kind == office::ParagraphKind::HorizontalRule || bordered)
        add(ThematicBreak{}, shape, office::ParagraphKind::Plain);
    std::vector<office::FlatBlock> boxes = inlines.takeBoxes();
    std::move(boxes.begin(), boxes.end(), std::back_inserter(m_out));
    if (const XmlElement *section = properties ? properties->child(QLatin1StringView("w:sectPr")) : nullptr;
        section && top && valueOf(*section, "w:type") != QLatin1StringView("continuous"))
        add(PageBreak{}, shape, office::ParagraphKind::Plain);
}

office::FlatBlock &ParagraphReader::add(Block::Value value, const Shape &shape, office::ParagraphKind kind)
{
    office::FlatBlock flat;
    flat.block = {std::move(value), {}, Origin::Markup};
    flat.kind = kind;
    flat.indent = shape.own.indent.value_or(0);
    return m_out.emplace_back(std::move(flat));
}

/// The bar beside a paragraph that begins at @p edge, from the margin.
std::optional<int> barOf(const Shape &shape, int edge)
{
    const int before = shape.own.bar.value_or(-1);
    return before < 0 ? std::nullopt : std::optional(std::max(0, edge - before));
}

void ParagraphReader::addCode(const QString &text, const Shape &shape)
{
    const QString &language = shape.style.codeLanguage;
    add(CodeBlock{text + u'\n', language, language, true, {}}, shape, office::ParagraphKind::Code).bar = barOf(shape, shape.own.indent.value_or(0));
}

void ParagraphReader::addWords(Inlines words, const Shape &shape, office::ParagraphKind kind, int headingLevel, bool first)
{
    trim(words);
    const bool shows = std::any_of(words.begin(), words.end(), [](const Inline &node) { return !isAnchor(node); });
    const bool markAlone = first && kind == office::ParagraphKind::Plain && words.empty() && isItem(shape);
    if (words.empty() && !markAlone) {
        if (kind == office::ParagraphKind::Plain && !m_out.empty()) // an empty line between pieces of code
            m_out.back().ends = true;
        return;
    }
    if (kind == office::ParagraphKind::Heading && shows)
        return addHeading(std::move(words), shape, headingLevel, kind);
    if (kind == office::ParagraphKind::Title && shows) {
        if (m_reading.document.metadata.title.isEmpty())
            m_reading.document.metadata.title = plainText(words).simplified();
        return addHeading(std::move(words), shape, 1, kind);
    }
    if (kind == office::ParagraphKind::Subtitle && m_reading.document.metadata.subtitle.isEmpty())
        m_reading.document.metadata.subtitle = plainText(words).simplified();
    if (shape.style.alert && plainText(words) == label(labelOf(*shape.style.alert), m_reading.document.metadata.language))
        words.clear(); // the usual one
    Paragraph paragraph{std::move(words), alignmentOf(shape, m_reading.depth > 0 && !m_story.isNote), {}};
    if (shape.own.rightToLeft.value_or(false))
        paragraph.attributes.edit().direction = Direction::RightToLeft;
    office::FlatBlock flat;
    flat.block = {std::move(paragraph), {}, Origin::Markup};
    flat.kind = kind == office::ParagraphKind::Heading || kind == office::ParagraphKind::HorizontalRule || kind == office::ParagraphKind::Subtitle
                        || kind == office::ParagraphKind::Figure
                    ? office::ParagraphKind::Plain
                    : kind;
    // A quote's own indent does not put it into the list above.
    const bool styleIndent = kind == office::ParagraphKind::Quote && !shape.ownIndent;
    flat.indent = styleIndent ? 0 : shape.own.indent.value_or(0);
    flat.hanging = shape.own.hanging.value_or(0);
    flat.keepsNext = shape.own.keepNext.value_or(false);
    flat.loose = shape.ownRoom;
    flat.alert = shape.style.alert;
    if (first)
        number(flat, shape);
    flat.bar = barOf(shape, shape.own.indent.value_or(0) - (flat.numbering ? flat.hanging : 0));
    m_out.push_back(std::move(flat));
}

void ParagraphReader::number(office::FlatBlock &flat, const Shape &shape)
{
    const int id = shape.own.numberingId.value_or(0);
    const int level = std::clamp(shape.own.level.value_or(0), 0, deepestLevel);
    flat.numbering = m_reading.numbering.level(id, level);
    if (!flat.numbering)
        return;
    flat.numberingId = id;
    flat.family = m_reading.numbering.family(id);
    flat.level = level;
    if (flat.numbering->kind != office::NumberingLevel::Kind::Nothing)
        flat.number = m_reading.numbering.count(id, level);
    // The numbering says where its text stands, unless the paragraph itself does.
    if (flat.numbering->indent && flat.indent == shape.style.paragraph.indent.value_or(0)) {
        flat.indent = *flat.numbering->indent;
        flat.hanging = flat.numbering->hanging;
    }
}

/// Whether a mark or a number stands before it.
bool ParagraphReader::isItem(const Shape &shape) const
{
    const auto *level = m_reading.numbering.level(shape.own.numberingId.value_or(0), shape.own.level.value_or(0));
    return level && level->kind != office::NumberingLevel::Kind::Nothing;
}

void ParagraphReader::addHeading(Inlines words, const Shape &shape, int level, office::ParagraphKind kind)
{
    Heading heading;
    heading.level = level;
    heading.alignment = kind == office::ParagraphKind::Title ? Alignment::None : alignmentOf(shape, false);
    AttributeValues values;
    // One of the bookmarks is its id: an author's own before those that Word makes.
    const auto named = std::find_if(m_bookmarks.begin(), m_bookmarks.end(), [](const QString &name) { return !name.startsWith(u'_'); });
    words.erase(std::remove_if(words.begin(), words.end(), isAnchor), words.end());
    trim(words);
    if (named != m_bookmarks.end())
        values.id = *named;
    else if (m_reading.options.headingIds)
        values.id = m_reading.headingIds.next(plainText(words));
    else if (!m_bookmarks.isEmpty())
        values.id = m_bookmarks.front();
    m_reading.headingIds.take(values.id);
    for (const QString &bookmark : std::as_const(m_bookmarks))
        m_reading.headingAnchors.insert(bookmark, values.id);
    if (shape.own.rightToLeft.value_or(false))
        values.direction = Direction::RightToLeft;
    if (values != AttributeValues())
        heading.attributes = Attributes(std::move(values));
    heading.content = std::move(words);
    if (shape.own.numberingId.value_or(0) != 0 && m_reading.numbering.level(*shape.own.numberingId, shape.own.level.value_or(0)))
        m_reading.dropped.addRemade(tr("numbers of headings"));
    add(std::move(heading), shape, office::ParagraphKind::Heading);
}

/// Whether the paragraph's end was deleted, so that the next one goes on it.
bool endsDeleted(const XmlElement &paragraph, const Reading &reading)
{
    return isTakenOut(paragraph.path({QLatin1StringView("w:pPr"), QLatin1StringView("w:rPr")}), reading);
}

/// Whether it is the large letter that the next paragraph begins with.
bool isDropCap(const XmlElement &paragraph)
{
    const XmlElement *frame = paragraph.path({QLatin1StringView("w:pPr"), QLatin1StringView("w:framePr")});
    const QString kind = frame ? frame->attribute(QLatin1StringView("w:dropCap")) : QString();
    return !kind.isEmpty() && kind != QLatin1StringView("none");
}

void readParagraph(const XmlElement &element, Story &story, Reading &reading, std::vector<office::FlatBlock> &out)
{
    const std::size_t before = out.size();
    const bool blank = story.endedBlank;
    ParagraphReader(story, reading, out).read(element);
    if (out.size() == before)
        return;
    auto *first = story.joinsNext && before > 0 ? out[before - 1].block.value.as<Paragraph>() : nullptr;
    auto *second = out[before].block.value.as<Paragraph>();
    if (first && second) {
        if (blank)
            first->content.push_back({Text{QStringLiteral(" ")}, {}, Origin::Markup});
        std::move(second->content.begin(), second->content.end(), std::back_inserter(first->content));
        out.erase(out.begin() + static_cast<std::ptrdiff_t>(before));
    }
    story.joinsNext = endsDeleted(element, reading) || isDropCap(element);
}

/// The words of a table that stands too deep, one cell after the other.
void readCells(const XmlElement &element, Story &story, Reading &reading, std::vector<office::FlatBlock> &out)
{
    for (const XmlElement &one : element.children) {
        if (one.is(QLatin1StringView("w:p")))
            readParagraph(one, story, reading, out);
        else
            readCells(one, story, reading, out);
    }
}

void readTableBlock(const XmlElement &element, Story &story, Reading &reading, std::vector<office::FlatBlock> &out)
{
    if (reading.depth >= deepestStory) {
        reading.context.warn({WarningCode::NestingFlattened, {{QStringLiteral("limit"), QString::number(deepestStory)}}, reading.name, 0});
        return readCells(element, story, reading, out);
    }
    office::FlatBlock flat;
    const XmlElement *indent = element.path({QLatin1StringView("w:tblPr"), QLatin1StringView("w:tblInd")});
    flat.indent = indent ? twipsOf(indent->attribute(QLatin1StringView("w:w"))) : 0;
    ++reading.depth;
    Table table = readTable(element, story, reading);
    --reading.depth;
    if (table.head.empty() && table.bodies.empty())
        return;
    flat.block = {std::move(table), {}, Origin::Markup};
    out.push_back(std::move(flat));
}

} // namespace

bool isTakenOut(const XmlElement *properties, const Reading &reading)
{
    const Changes how = reading.options.changes;
    if (!properties || how == Changes::Keep)
        return false;
    return properties->child(QLatin1StringView(how == Changes::Accept ? "w:del" : "w:ins")) != nullptr;
}

void readFlat(const XmlElement &element, Story &story, Reading &reading, std::vector<office::FlatBlock> &out)
{
    if (element.is(QLatin1StringView("w:p"))) {
        readParagraph(element, story, reading, out);
    } else if (element.is(QLatin1StringView("w:tbl"))) {
        readTableBlock(element, story, reading, out);
    } else if (element.is(QLatin1StringView("w:sdt"))) {
        const XmlElement *gallery = element.path({QLatin1StringView("w:sdtPr"), QLatin1StringView("w:docPartObj"), QLatin1StringView("w:docPartGallery")});
        if (gallery && valueOf(*gallery) == QLatin1StringView("Table of Contents")) {
            reading.contentsDropped = true;
            return;
        }
        if (isUnfilled(element, reading))
            return;
        if (const XmlElement *inside = element.child(QLatin1StringView("w:sdtContent")))
            readFlats(*inside, story, reading, out);
    } else if (element.is(QLatin1StringView("mc:AlternateContent"))) {
        if (const XmlElement *chosen = chosenContent(element))
            readFlats(*chosen, story, reading, out);
    } else if (element.is(QLatin1StringView("m:oMathPara")) || element.is(QLatin1StringView("m:oMath"))) {
        XmlElement paragraph;
        paragraph.name = QStringLiteral("w:p");
        paragraph.children.push_back(element);
        ParagraphReader(story, reading, out).read(paragraph);
    } else if (element.is(QLatin1StringView("w:altChunk"))) {
        reading.dropped.add(tr("documents of other formats that are embedded"));
    } else if (element.child(QLatin1StringView("w:r"))) { // words where none may be
        ParagraphReader(story, reading, out).read(element);
    } else if (!element.is(QLatin1StringView("w:del")) && !element.is(QLatin1StringView("w:moveFrom"))) { // what stands in it counts
        readFlats(element, story, reading, out);
    }
}

void readFlats(const XmlElement &parent, Story &story, Reading &reading, std::vector<office::FlatBlock> &out)
{
    for (const XmlElement &one : parent.children) {
        if (reading.error)
            return;
        readFlat(one, story, reading, out);
    }
}

Blocks readBlocks(const XmlElement &parent, Story &story, Reading &reading)
{
    std::vector<office::FlatBlock> flats;
    readFlats(parent, story, reading, flats);
    return office::structured(std::move(flats));
}

} // namespace quayside::reader::docx
