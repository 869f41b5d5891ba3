// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/docx/inlinereader.h"

#include "document/colors.h"
#include "readers/docx/omml.h"
#include "readers/docx/symbols.h"

#include <QCoreApplication>
#include <QUrl>

namespace quayside::reader::docx {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DocxReader", text);
}

/// The part of a tag before its region.
QString languageOnly(const QString &tag)
{
    return tag.section(u'-', 0, 0).toLower();
}

/// Takes all that is called @p name out of @p element; whether there was any.
bool takeOut(XmlElement &element, QLatin1StringView name)
{
    bool any = std::erase_if(element.children, [&](const XmlElement &one) { return one.is(name); }) > 0;
    for (XmlElement &one : element.children)
        any = takeOut(one, name) || any;
    return any;
}

/// Whether it asks for words to be filled in: by its style, or in brackets. Authors also write headings into controls, which nobody then changes.
bool isPrompt(const XmlElement &content, const Reading &reading)
{
    const XmlElement *style = content.find(QLatin1StringView("w:rStyle"));
    if (style && reading.styles.characterStyle(valueOf(*style)).name == QLatin1StringView("placeholder text"))
        return true;
    const QString words = content.textBelow().trimmed();
    return words.isEmpty() || (words.startsWith(u'[') && words.endsWith(u']'));
}

QString changeBy(const XmlElement &element)
{
    const QString author = element.attribute(QLatin1StringView("w:author"));
    const QString day = element.attribute(QLatin1StringView("w:date")).left(10);
    return author.isEmpty() || day.isEmpty() ? author + day : author + QStringLiteral(", ") + day;
}

} // namespace

std::vector<office::Piece> &InlineReader::part()
{
    if (m_parts.empty())
        m_parts.emplace_back();
    return m_parts.back();
}

void InlineReader::read(const XmlElement &paragraph)
{
    content(paragraph, {});
}

void InlineReader::content(const XmlElement &parent, const office::PieceLook &look)
{
    for (const XmlElement &one : parent.children) {
        if (m_reading.error)
            return;
        element(one, look);
    }
}

void InlineReader::element(const XmlElement &element, const office::PieceLook &look)
{
    if (element.is(QLatin1StringView("w:r")))
        run(element, look);
    else if (element.is(QLatin1StringView("w:hyperlink")))
        link(element, look);
    else if (element.is(QLatin1StringView("w:ins")) || element.is(QLatin1StringView("w:moveTo")))
        change(element, look, false);
    else if (element.is(QLatin1StringView("w:del")) || element.is(QLatin1StringView("w:moveFrom")))
        change(element, look, true);
    else if (element.is(QLatin1StringView("w:fldSimple")))
        simpleField(element, look);
    else if (element.is(QLatin1StringView("w:bookmarkStart")))
        bookmark(element, look);
    else if (element.is(QLatin1StringView("w:bookmarkEnd")))
        m_openBookmarks.remove(element.attribute(QLatin1StringView("w:id")));
    else if (element.is(QLatin1StringView("w:sdt")))
        control(element, look);
    else if (element.is(QLatin1StringView("m:oMath")))
        formula(element, look, false);
    else if (element.is(QLatin1StringView("m:oMathPara")))
        formula(element, look, true);
    else if (element.is(QLatin1StringView("mc:AlternateContent"))) {
        if (const XmlElement *chosen = chosenContent(element))
            content(*chosen, look);
    } else if (element.is(QLatin1StringView("w:subDoc")))
        m_reading.dropped.add(tr("documents that are stored elsewhere"));
    else if (!element.is(QLatin1StringView("w:pPr"))) // smart tags and the like, and what nobody knows: what stands in it counts
        content(element, look);
}

office::PieceLook InlineReader::looked(const XmlElement *properties, office::PieceLook look)
{
    const RunProperties found = m_reading.styles.completed(properties);
    look.bold = found.bold.value_or(false);
    look.italic = found.italic.value_or(false);
    look.strike = found.strike.value_or(false);
    look.underline = found.underline.value_or(false) && !found.link;
    const bool highlighted = found.shade && *found.shade == QLatin1StringView(highlightName);
    look.highlight = found.highlight.value_or(false) || highlighted;
    look.superscript = found.vertical == QStringLiteral("superscript");
    look.subscript = found.vertical == QStringLiteral("subscript");
    look.code = found.code;
    look.keyboard = found.keyboard;
    look.color = found.color.value_or(QString());
    look.background = highlighted ? QString() : found.shade.value_or(QString());
    const QString language = found.language.value_or(QString());
    if (!language.isEmpty() && languageOnly(language) != languageOnly(m_reading.document.metadata.language) && language != QLatin1StringView("x-none")
        && language != QLatin1StringView("zxx"))
        look.language = language;
    return look;
}

void InlineReader::run(const XmlElement &run, office::PieceLook look)
{
    const XmlElement *properties = run.child(QLatin1StringView("w:rPr"));
    const bool hidden = m_reading.styles.completed(properties).hidden.value_or(false);
    look = looked(properties, look);
    if (look.link < 0)
        look.link = fieldLink();
    for (const XmlElement &one : run.children) {
        const bool isOfField = one.is(QLatin1StringView("w:fldChar")) || one.is(QLatin1StringView("w:instrText"));
        if (!hidden || isOfField)
            runContent(one, look);
        else if (!one.is(QLatin1StringView("w:rPr")))
            m_reading.dropped.add(tr("pieces of hidden text"));
    }
}

void InlineReader::runContent(const XmlElement &element, const office::PieceLook &look)
{
    if (element.is(QLatin1StringView("w:fldChar")))
        return fieldCharacter(element);
    if (element.is(QLatin1StringView("w:instrText")) || element.is(QLatin1StringView("w:delInstrText"))) {
        if (!m_story.fields.empty() && !m_story.fields.back().inResult)
            m_story.fields.back().instruction += element.textBelow();
        return;
    }
    if (isHidden())
        return;
    if (element.is(QLatin1StringView("w:t")))
        return text(element.textBelow(), look);
    if (element.is(QLatin1StringView("w:delText")))
        return text(element.textBelow(), look);
    if (element.is(QLatin1StringView("w:tab")) || element.is(QLatin1StringView("w:ptab")))
        return text(QStringLiteral("\t"), look);
    if (element.is(QLatin1StringView("w:br")) || element.is(QLatin1StringView("w:cr")))
        return breakLine(element, look);
    if (element.is(QLatin1StringView("w:noBreakHyphen")))
        return text(QStringLiteral("\u2011"), look);
    if (element.is(QLatin1StringView("w:softHyphen")))
        return text(QStringLiteral("\u00ad"), look);
    if (element.is(QLatin1StringView("w:sym")))
        return symbol(element, look);
    if (element.is(QLatin1StringView("w:footnoteReference")))
        return note(element, look, false);
    if (element.is(QLatin1StringView("w:endnoteReference")))
        return note(element, look, true);
    if (element.is(QLatin1StringView("w:commentReference"))) {
        const int index =
            m_reading.options.comments == Comments::Keep && !m_story.isNote ? commentIndex(element.attribute(QLatin1StringView("w:id")), m_reading) : -1;
        if (index >= 0)
            push(FootnoteReference{index, 1}, {});
        else
            m_reading.dropped.add(tr("comments"));
        return;
    }
    if (element.is(QLatin1StringView("w:drawing")))
        return drawing(element, look);
    if (element.is(QLatin1StringView("w:pict")))
        return picture(element, look);
    if (element.is(QLatin1StringView("w:object")))
        return embeddedObject(element, look);
    if (element.is(QLatin1StringView("w:ruby")))
        return ruby(element, look);
    if (element.is(QLatin1StringView("w:contentPart")))
        return m_reading.dropped.add(tr("drawn shapes"));
    if (element.is(QLatin1StringView("mc:AlternateContent"))) {
        if (const XmlElement *chosen = chosenContent(element)) {
            for (const XmlElement &one : chosen->children)
                runContent(one, look);
        }
    }
}

void InlineReader::text(const QString &words, office::PieceLook look)
{
    if (words.isEmpty())
        return;
    if (words.trimmed().isEmpty()) // a blank is neither high nor low
        look.superscript = look.subscript = false;
    m_text += words;
    QString shown = words;
    // A tab moves to a place of the page; between words it is a blank.
    shown.replace(u'\t', u' ').replace(u'\n', u' ');
    constexpr QChar zeroWidthSpace(u'\u200B');
    const QStringList pieces = look.code ? QStringList(shown) : shown.split(zeroWidthSpace);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i > 0)
            push(BreakOpportunity{}, look);
        if (!pieces[i].isEmpty())
            push(Text{pieces[i]}, look);
    }
}

void InlineReader::push(Inline::Value value, const office::PieceLook &look)
{
    part().push_back({look, {std::move(value), {}, Origin::Markup}});
}

void InlineReader::breakLine(const XmlElement &element, const office::PieceLook &look)
{
    const QString type = element.attribute(QLatin1StringView("w:type"));
    if (type == QLatin1StringView("page") && m_reading.depth == 0) {
        (void)part();
        m_parts.emplace_back();
        return;
    }
    // A break of the column, or of the page within a cell, ends a line here.
    m_text += u'\n';
    push(LineBreak{}, look);
}

void InlineReader::symbol(const XmlElement &element, const office::PieceLook &look)
{
    const QString font = element.attribute(QLatin1StringView("w:font"));
    const int code = element.attribute(QLatin1StringView("w:char")).toInt(nullptr, 16);
    const QString character = symbolCharacter(font, code);
    if (character.isEmpty())
        m_reading.dropped.add(tr("signs of the font “%1”").arg(font));
    else
        text(character, look);
}

void InlineReader::link(const XmlElement &element, office::PieceLook look)
{
    if (isHidden())
        return content(element, look); // fields may begin and end in it
    const Relationship target = m_story.relationships.value(element.attribute(QLatin1StringView("r:id")));
    const QString anchor = element.attribute(QLatin1StringView("w:anchor"));
    office::LinkTarget link;
    link.url = target.external ? target.target : QString();
    if (!anchor.isEmpty())
        link.url = link.url.section(u'#', 0, 0) + u'#' + anchor;
    link.title = element.attribute(QLatin1StringView("w:tooltip"));
    if (!link.url.isEmpty()) {
        look.link = static_cast<int>(m_reading.tables.links.size());
        m_reading.tables.links.push_back(std::move(link));
    }
    for (const XmlElement &one : element.children) {
        // Each run of it takes its own look but leads there.
        if (one.is(QLatin1StringView("w:r")))
            run(one, look);
        else
            this->element(one, look);
    }
}

void InlineReader::change(const XmlElement &element, office::PieceLook look, bool deleted)
{
    const Changes how = m_reading.options.changes;
    const Changes gone = deleted ? Changes::Accept : Changes::Reject;
    if (how == gone)
        return;
    if (how == Changes::Keep) {
        look.change = static_cast<int>(m_reading.tables.changes.size());
        m_reading.tables.changes.push_back({deleted, changeBy(element)});
    }
    content(element, look);
}

bool isUnfilled(const XmlElement &control, Reading &reading)
{
    const XmlElement *inside = control.child(QLatin1StringView("w:sdtContent"));
    if (!inside || !isOn(control.child(QLatin1StringView("w:sdtPr")), "w:showingPlcHdr") || !isPrompt(*inside, reading))
        return false;
    reading.dropped.add(tr("forms that are not filled in"));
    return true;
}

void InlineReader::control(const XmlElement &element, const office::PieceLook &look)
{
    const XmlElement *properties = element.child(QLatin1StringView("w:sdtPr"));
    const XmlElement *inside = element.child(QLatin1StringView("w:sdtContent"));
    if (properties) {
        if (isUnfilled(element, m_reading))
            return;
        if (const XmlElement *box = properties->child(QLatin1StringView("w14:checkbox"))) {
            const QString checked = box->childAttribute(QLatin1StringView("w14:checked"), QLatin1StringView("w14:val"));
            return text(checked == QLatin1StringView("1") || checked == QLatin1StringView("true") ? QStringLiteral("☒") : QStringLiteral("☐"), look);
        }
    }
    if (inside)
        content(*inside, look);
}

void InlineReader::bookmark(const XmlElement &element, const office::PieceLook &look)
{
    const QString name = element.attribute(QLatin1StringView("w:name"));
    m_openBookmarks.insert(element.attribute(QLatin1StringView("w:id")), name);
    // Those that begin with "_" Word makes by itself; only some are led to.
    if (name.isEmpty() || (name.startsWith(u'_') && !m_reading.wantedAnchors.contains(name)) || m_bookmarks.contains(name))
        return;
    m_bookmarks.append(name);
    Span anchor;
    anchor.attributes.edit().id = name;
    office::PieceLook plain;
    plain.link = look.link;
    push(std::move(anchor), plain);
}

void InlineReader::note(const XmlElement &element, const office::PieceLook &look, bool endnote)
{
    if (m_story.isNote)
        return m_reading.dropped.add(tr("notes of notes"));
    const QString id = element.attribute(QLatin1StringView("w:id"));
    const int index = noteIndex(id, endnote, m_reading);
    if (index < 0)
        return;
    for (const QString &name : std::as_const(m_openBookmarks))
        m_reading.noteBookmarks.insert(name, index);
    callNote(index, look);
}

void InlineReader::callNote(int index, office::PieceLook look)
{
    look.superscript = false; // calls have a look of their own
    look.color.clear();
    push(FootnoteReference{index, ++m_reading.noteCalls[index]}, look);
}

void InlineReader::formula(const XmlElement &element, const office::PieceLook &look, bool display)
{
    if (isHidden())
        return;
    XmlElement kept = element;
    const bool rejects = m_reading.options.changes == Changes::Reject;
    if (takeOut(kept, QLatin1StringView(rejects ? "w:ins" : "w:del")) && m_reading.options.changes == Changes::Keep)
        m_reading.dropped.add(tr("changes in formulas"));
    const QString tex = display ? texOfDisplay(kept) : texOfFormula(kept);
    office::PieceLook plain;
    plain.link = look.link;
    plain.change = look.change;
    if (!tex.isEmpty())
        push(Math{tex, display, {}}, plain);
}

void InlineReader::ruby(const XmlElement &element, const office::PieceLook &look)
{
    const auto words = [&](const char *name) {
        const XmlElement *found = element.child(QLatin1StringView(name));
        InlineReader reader(m_reading, m_story);
        if (found)
            reader.content(*found, {});
        auto parts = reader.takeParts();
        return parts.empty() ? Inlines() : office::nested(std::move(parts.front()), m_reading.tables);
    };
    Ruby ruby;
    ruby.base = words("w:rubyBase");
    ruby.reading = words("w:rt");
    push(std::move(ruby), look);
}

} // namespace quayside::reader::docx
