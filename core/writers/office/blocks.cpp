// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/body.h"

#include "document/colors.h"
#include "document/plainforms.h"
#include "document/walk.h"
#include "settings/alertlabel.h"
#include "writers/codecolorer.h"
#include "writers/office/styleids.h"
#include "writers/textdirection.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::office {
namespace {

constexpr qsizetype wholeCode = 10; ///< lines; shorter code is not divided by a page end

/// Whether @p words are an image and nothing else but blanks.
bool isImageAlone(const Inlines &words, bool linked = false)
{
    int images = 0;
    for (const Inline &node : words) {
        const auto *text = node.value.as<Text>();
        const auto *link = node.value.as<Link>();
        if (node.value.is<Image>() || (link && !linked && isImageAlone(link->content, true)))
            ++images;
        else if (!node.value.is<SoftBreak>() && !node.value.is<Raw>() && !(text && text->text.trimmed().isEmpty()))
            return false;
    }
    return images == 1;
}

/// The displayed formula that @p words are; null: they are something else, or more.
const Math *formulaAlone(const Inlines &words)
{
    const auto *formula = words.size() == 1 ? words.front().value.as<Math>() : nullptr;
    return formula && formula->display ? formula : nullptr;
}

} // namespace

Gathered gatheredOf(const WriteInput &input, const Setting &setting, const Fonts &fonts, const Pictures &pictures, Bookmarks &bookmarks, WorkContext &context)
{
    Gathered gathered{input, setting, fonts, pictures, bookmarks, context};
    gathered.notesCalled.resize(input.document.footnotes.size());
    if (setting.options.colorCode)
        gathered.colors = codeColorerWhenNeeded();
    return gathered;
}

Result<void> Body::write(const Blocks &content)
{
    Place place;
    place.style = style::body;
    place.width = m_setting.page.columnWidth();
    place.rightToLeft = m_setting.rightToLeft;
    place.size = double(m_setting.theme.body.size);
    blocks(content, place);
    if (!m_waiting.empty()) // places at the very end
        empty(style::body);
    return m_result;
}

Result<void> Body::writeNote(int index)
{
    Place place;
    place.style = style::footnote;
    place.width = m_setting.page.columnWidth();
    place.rightToLeft = m_setting.rightToLeft;
    place.size = double(m_setting.theme.note.size);
    m_nestedNotes.clear();
    const auto &notes = m_gathered.input.document.footnotes;
    const auto one = [&](int note) {
        m_noteMark = note;
        blocks(notes[static_cast<std::size_t>(note)].content, place);
        if (m_noteMark >= 0) // nothing that could take it
            paragraph({}, place, {.style = style::footnote});
    };
    one(index);
    for (std::size_t i = 0; i < m_nestedNotes.size() && m_result; ++i)
        one(m_nestedNotes[i]);
    return m_result;
}

void Body::blocks(const Blocks &content, Place place)
{
    const bool last = place.last;
    const bool goesOn = place.goesOn;
    bool isCode = false;
    for (const Block &each : content) {
        if (!m_result)
            return;
        const bool ends = &each == &content.back();
        place.last = last && ends;
        place.goesOn = goesOn && ends;
        place.codeFollows = std::exchange(isCode, each.value.is<CodeBlock>());
        if (each.value.is<ListBlock>())
            place.listFollows = !ends && (&each + 1)->value.is<ListBlock>();
        block(each, place);
    }
}

void Body::block(const Block &block, Place &place)
{
    m_result = m_gathered.context.checkStop();
    if (m_result)
        m_result = m_xml.step();
    if (!m_result)
        return;
    if (block.position.line > 0)
        m_position = block.position;
    block.value.visit([&](const auto &value) {
        if constexpr (requires { value.attributes; }) {
            if (!value.attributes.isEmpty()) {
                startOf(value.attributes);
                Place own = marked(value.attributes, place);
                put(value, own);
                place.number = own.number;
                place.marker = own.marker;
                place.style = own.style;
                place.styleIndent = own.styleIndent;
                return;
            }
        }
        put(value, place);
    });
}

/// Keeps the node's place for the next paragraph.
void Body::startOf(const Attributes &attributes)
{
    const QString name = m_gathered.bookmarks.at(attributes->id);
    if (m_gathered.bookmarks.place(name))
        m_waiting.push_back(name);
}

Body::Place Body::marked(const Attributes &attributes, Place place) const
{
    if (!attributes->language.isEmpty())
        place.language = attributes->language;
    if (const auto color = colorOf(attributes->color))
        place.color = *color;
    if (attributes->direction == Direction::LeftToRight || attributes->direction == Direction::RightToLeft)
        place.rightToLeft = attributes->direction == Direction::RightToLeft;
    return place;
}

/// By the first letters where the document does not say its language, or the text is of another direction throughout.
bool Body::runsRightToLeft(const Inlines &words, const Place &place) const
{
    if (!m_setting.language.isEmpty())
        return place.rightToLeft;
    return beginsRightToLeft(words).value_or(place.rightToLeft);
}

/// Where the style's own indent is another.
void Body::indent(const Place &place, const Paragraphs &how, bool boxed, ParagraphForm &form) const
{
    const double right = place.right + (boxed ? place.box->side : 0);
    const bool item = place.beginsItem();
    const bool ownRoom = item && (place.number == 0 || std::abs(place.markerRoom - double(m_setting.theme.listIndent)) > 0.01);
    form.left = place.left;
    form.right = right;
    form.indented = std::abs(place.left - how.styleIndent) >= 0.01 || right != 0 || ownRoom;
    if (item)
        form.hanging = place.markerRoom;
    else if (place.depth > 0)
        form.hanging = 0;
}

/// The frame that a paragraph has beyond its style's. @p widens: it takes room where lines end.
std::optional<PlacedBox> Body::frame(const Place &place, const Paragraphs &how, bool &widens) const
{
    if (!place.box)
        return {};
    if (how.style == style::code) { // the bar of what is around goes on beside it
        Box box = codeBox(m_setting);
        box.bar = place.box->bar;
        box.barWidth = place.box->barWidth;
        return PlacedBox{box, place.left - place.boxLeft, false};
    }
    const bool asStyle = how.style == place.boxStyle && std::abs(place.left - place.boxLeft - place.boxIndent) < 0.01;
    if (!how.plain || asStyle)
        return {};
    widens = true;
    return PlacedBox{*place.box, place.left - (place.beginsItem() ? place.markerRoom : 0) - place.boxLeft, m_setting.rightToLeft};
}

ParagraphForm Body::formOf(const Place &place, const Paragraphs &how, bool rightToLeft)
{
    ParagraphForm form{.style = how.style, .heading = how.heading, .keepNext = how.keepNext, .keepLines = how.keepLines};
    form.formula = how.formula;
    form.numberAt = how.tagged ? std::max(place.width, narrowestText) : 0;
    form.codeLanguage = how.codeLanguage;
    form.pageBreak = takePageBreak();
    form.number = place.number;
    form.level = place.depth - 1;
    bool widens = false;
    form.box = frame(place, how, widens);
    form.rightToLeft = rightToLeft;
    form.turned = rightToLeft != (m_setting.rightToLeft && how.style != style::code);
    form.inItem = place.depth > 0 && how.plain;
    // Room between paragraphs of one style is let go; in a tight list there is none between others either.
    const bool sameFollows = place.goesOn && style::isOfList(how.style) && !how.style.starts_with("ListContinue");
    form.noRoomAfter = form.inItem && place.tight && !place.last && !sameFollows;
    indent(place, how, widens, form);
    // The room below a list, which the next one would take away.
    const bool parts = place.listFollows && place.last && place.depth == 1 && !place.goesOn && place.severalItems;
    form.loose = form.inItem && (!place.tight || parts);
    const bool ragged = place.ragged && how.style != style::tableText && how.style != style::tableHead;
    const Alignment own = how.alignment != Alignment::None ? how.alignment : place.alignment;
    form.alignment = own == Alignment::None && ragged ? Alignment::Left : own;
    return form;
}

void Body::begin(Place &place, const Paragraphs &how)
{
    const bool rightToLeft = how.rightToLeft.value_or(place.rightToLeft);
    ++m_paragraphs;
    openParagraph(formOf(place, how, rightToLeft));
    runs().begin(rightToLeft);
    m_width = std::max(place.width, narrowestText);
    for (const QString &name : std::exchange(m_waiting, {}))
        putBookmark(name);
    markerText(place);
    noteMark();
}

void Body::noteMark()
{
    const int note = std::exchange(m_noteMark, -1);
    if (note >= 0)
        putNoteMark(note, std::find(m_nestedNotes.begin(), m_nestedNotes.end(), note) != m_nestedNotes.end());
}

void Body::end()
{
    runs().flush();
    closeParagraph();
}

void Body::empty(std::string_view style)
{
    Place place;
    place.rightToLeft = m_setting.rightToLeft;
    begin(place, {.style = style, .plain = false});
    end();
}

void Body::paragraph(const Inlines &words, Place &place, const Paragraphs &how)
{
    Paragraphs own = how;
    own.rightToLeft = runsRightToLeft(words, place);
    RunLook look;
    look.language = place.language;
    look.color = place.color;
    look.size = place.size;
    look.sized = place.depth > 0 && std::abs(place.size - double(m_setting.theme.body.size)) > 0.01; // lists have the size of the text
    begin(place, own);
    inlines(words, look);
    end();
}

void Body::put(const Paragraph &paragraph, Place &place)
{
    if (isImageAlone(paragraph.content) && !place.beginsItem()) {
        Paragraphs how{.style = style::figure, .alignment = paragraph.alignment};
        for (const Inline &node : paragraph.content) {
            if (const auto *image = node.value.as<Image>(); image && image->alignment != Alignment::None)
                how.alignment = image->alignment;
        }
        this->paragraph(paragraph.content, place, how);
        return;
    }
    const bool first = place.beginsItem();
    Paragraphs how{.style = place.style, .styleIndent = place.styleIndent, .alignment = paragraph.alignment};
    if (const Math *formula = formulaAlone(paragraph.content)) {
        how.formula = true;
        how.tagged = formula->tex.contains(QLatin1StringView("\\tag"));
    }
    this->paragraph(paragraph.content, place, how);
    if (first) { // what follows in the item has no marker
        place.style = style::listContinue(place.depth - 1);
        place.styleIndent = double(m_setting.theme.listIndent) * std::min(place.depth, 5);
    } else if (place.style == style::definition) {
        place.style = style::definitionMore;
    }
}

void Body::put(const Heading &heading, Place &place)
{
    Place own = place;
    own.size = double(m_setting.theme.headings[static_cast<std::size_t>(std::clamp(heading.level, 1, 6)) - 1].size);
    own.alignment = Alignment::None;
    const int number = m_gathered.heading++;
    if (m_setting.options.contents)
        m_waiting.push_back(headingBookmark(number));
    const int level = std::clamp(heading.level, 1, 6);
    paragraph(heading.content, own, {.style = style::heading(level), .alignment = heading.alignment, .plain = false, .heading = level});
    place.number = 0;
    place.marker.clear();
}

void Body::put(const CodeBlock &code, Place &place)
{
    if (code.text.trimmed().isEmpty())
        return;
    const double inset = boxInset(m_setting);
    markerAlone(place); // which is not shaded
    if (place.codeFollows)
        separate();
    Place own = place;
    own.left += inset;
    own.right += own.left > inset || own.right > 0 ? inset : 0;
    own.alignment = Alignment::None;
    own.depth = 0;
    QString text = code.text;
    while (text.endsWith(u'\n'))
        text.chop(1);
    const QString language = m_setting.codeLanguages.contains(code.language) ? code.language : QString();
    begin(own, {.style = style::code,
                .codeLanguage = language,
                .styleIndent = inset,
                .keepLines = text.count(u'\n') < wholeCode,
                .plain = false,
                .rightToLeft = false});
    codeText({text, code.language, {}, true, {}});
    end();
}

/// Lines of code, coloured where the language is known.
void Body::codeText(const CodeBlock &code)
{
    const QStringView text(code.text);
    qsizetype at = 0;
    for (const CodeStretch &stretch : m_gathered.colors ? m_gathered.colors(text, code.language, m_gathered.context.stop) : std::vector<CodeStretch>()) {
        runs().verbatim(text.sliced(at, stretch.start - at), {});
        RunLook look;
        look.color = m_setting.theme.codeColors.value(stretch.kind, 0);
        look.bold = m_setting.theme.codeBold.value(stretch.kind, false);
        look.italic = stretch.kind == QLatin1StringView("comment");
        runs().verbatim(text.sliced(stretch.start, stretch.length), look);
        at = stretch.start + stretch.length;
    }
    runs().verbatim(text.sliced(at), {});
}

void Body::put(const BlockQuote &quote, Place &place)
{
    const double indent = std::min(double(m_setting.theme.quoteIndent), std::max(0.0, place.width - narrowestText));
    const Box box = quoteBox(m_setting);
    markerAlone(place);
    Place inner = place;
    inner.box = &box;
    inner.boxStyle = style::quote;
    inner.boxLeft = place.left;
    inner.boxIndent = place.left > 0 ? -1 : indent;
    inner.style = style::quote;
    inner.styleIndent = indent;
    inner.left += indent;
    inner.width -= indent;
    inner.depth = 0;
    inner.tight = false;
    inner.size = double(m_setting.theme.quote.size);
    blocks(quote.content, inner);
}

void Body::put(const Alert &alert, Place &place)
{
    if (alert.folding == Folding::Closed)
        foldingLost();
    const double indent = std::min(double(m_setting.theme.quoteIndent), std::max(0.0, (place.width - narrowestText) / 2));
    const double inset = boxInset(m_setting);
    const Box box = alertBox(m_setting, alert.kind);
    markerAlone(place);
    Place inner = place;
    inner.box = &box;
    inner.boxStyle = style::alert(alert.kind);
    inner.boxLeft = place.left;
    inner.boxIndent = place.left > 0 ? -1 : indent;
    inner.style = style::alert(alert.kind);
    inner.styleIndent = indent;
    inner.left += indent;
    inner.width -= indent + inset;
    inner.depth = 0;
    inner.tight = false;
    Inlines title = alert.title;
    const QString language = place.language.isEmpty() ? m_setting.locale : place.language;
    if (title.empty())
        title.push_back({Text{label(labelOf(alert.kind), language)}, m_position, Origin::Markup});
    paragraph(title, inner, {.style = style::alertTitle(alert.kind), .styleIndent = indent, .plain = false});
    blocks(alert.content, inner);
}

void Body::put(const ListBlock &list, Place &place)
{
    markerAlone(place);
    items(list, place);
}

void Body::put(const DefinitionList &list, Place &place)
{
    markerAlone(place);
    const double indent = std::min(double(m_setting.theme.listIndent), std::max(0.0, place.width - narrowestText));
    for (const DefinitionItem &item : list.items) {
        startOf(item.attributes);
        Place term = marked(item.attributes, place);
        paragraph(item.term, term, {.style = style::term});
        for (const Blocks &definition : item.definitions) {
            Place inner = place;
            inner.style = style::definition;
            inner.styleIndent = indent;
            inner.left += indent;
            inner.width -= indent;
            blocks(definition, inner);
        }
    }
}

void Body::put(const ThematicBreak &, Place &place)
{
    markerAlone(place);
    empty(style::rule);
}

void Body::put(const PageBreak &, Place &)
{
    m_breakPage = true;
}

void Body::put(const Figure &figure, Place &place)
{
    const bool captioned = !figure.caption.empty();
    Place inner = place;
    inner.tight = false;
    for (const Block &each : figure.content) {
        const auto *words = each.value.as<Paragraph>();
        if (words && isImageAlone(words->content))
            paragraph(words->content, inner, {.style = style::figure, .keepNext = captioned});
        else
            block(each, inner);
    }
    place.number = 0;
    place.marker.clear();
    if (captioned)
        caption(figure.caption, place, style::caption, false);
}

void Body::caption(const Blocks &content, Place place, std::string_view style, bool keepNext)
{
    place.alignment = Alignment::None;
    place.size = double(m_setting.theme.caption.size);
    place.depth = 0;
    if (const Inlines *words = plainCaption(content))
        return paragraph(*words, place, {.style = style, .keepNext = keepNext, .plain = false});
    place.style = style;
    place.styleIndent = 0;
    blocks(content, place);
}

void Body::foldingLost()
{
    warn(WarningCode::FoldingLost, {{QStringLiteral("format"), m_setting.format}});
}

void Body::put(const Details &details, Place &place)
{
    if (!details.open)
        foldingLost();
    markerAlone(place);
    Place inner = place;
    inner.tight = false;
    if (!details.summary.empty())
        paragraph(details.summary, inner, {.style = style::summary});
    const double indent = std::min(double(m_setting.theme.listIndent) * 0.7, std::max(0.0, place.width - narrowestText));
    inner.left += indent;
    inner.width -= indent;
    blocks(details.content, inner);
}

void Body::put(const Division &division, Place &place)
{
    Place inner = place;
    if (division.alignment != Alignment::None)
        inner.alignment = division.alignment;
    blocks(division.content, inner);
    if (!division.content.empty()) { // which has the item's marker
        place.number = 0;
        place.marker.clear();
    }
}

void Body::put(const LineBlock &lines, Place &place)
{
    Inlines words;
    for (const Inlines &line : lines.lines) {
        if (&line != &lines.lines.front())
            words.push_back({LineBreak{}, {}, Origin::Markup});
        words.insert(words.end(), line.begin(), line.end());
    }
    paragraph(words, place, {.style = place.style, .styleIndent = place.styleIndent, .alignment = Alignment::Left});
}

void Body::put(const Raw &raw, Place &place)
{
    if (const auto source = CsvRows::of(raw, m_gathered.context)) {
        if (*source)
            longTable(**source, place);
        else
            m_result = failure(source->error());
        return;
    }
    add(raw, RunLook());
}

} // namespace quayside::office
