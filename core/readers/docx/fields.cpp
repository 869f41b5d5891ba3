// SPDX-License-Identifier: GPL-3.0-or-later
// Fields (ECMA-376-1, 17.16): links, references, contents, page numbers.
#include "readers/docx/inlinereader.h"

#include "readers/docx/symbols.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::reader::docx {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DocxReader", text);
}

constexpr qsizetype longestInstruction = 65'536;
constexpr std::size_t mostOpenFields = 64;

/// The words of a field's instruction; quotes keep blanks.
QStringList wordsOf(const QString &instruction)
{
    QStringList words;
    QString word;
    bool quoted = false;
    bool any = false;
    const QString text = instruction.left(longestInstruction);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'\\' && i + 1 < text.size() && (text[i + 1] == u'"' || text[i + 1] == u'\\')) {
            word += text[++i];
        } else if (c == u'"') {
            quoted = !quoted;
            any = true;
        } else if (c.isSpace() && !quoted) {
            if (any)
                words.append(std::exchange(word, {}));
            any = false;
        } else {
            word += c;
            any = true;
        }
    }
    if (any)
        words.append(word);
    return words;
}

/// What stands behind the switch @p name; null: there is none.
QString behind(const QStringList &words, const char *name)
{
    const qsizetype at = words.indexOf(QLatin1StringView(name));
    return at >= 0 && at + 1 < words.size() ? words.at(at + 1) : QString();
}

office::LinkTarget targetOf(const QStringList &words)
{
    const QString kind = words.value(0).toUpper();
    office::LinkTarget target;
    if (kind == QLatin1StringView("HYPERLINK")) {
        if (words.size() > 1 && !words.at(1).startsWith(u'\\'))
            target.url = words.at(1);
        if (const QString anchor = behind(words, "\\l"); !anchor.isEmpty())
            target.url += u'#' + anchor;
        target.title = behind(words, "\\o");
    } else if (words.contains(QLatin1StringView("\\h")) && words.size() > 1 && !words.at(1).startsWith(u'\\')) { // REF and the like, as links
        target.url = u'#' + words.at(1);
    }
    return target;
}

Field::Kind kindOf(const QString &name)
{
    static const QStringList links{QStringLiteral("HYPERLINK"), QStringLiteral("REF"), QStringLiteral("PAGEREF"), QStringLiteral("NOTEREF")};
    static const QStringList dropped{QStringLiteral("TOC"),          QStringLiteral("PAGE"),  QStringLiteral("NUMPAGES"), QStringLiteral("SECTION"),
                                     QStringLiteral("SECTIONPAGES"), QStringLiteral("INDEX"), QStringLiteral("TOA")};
    static const QStringList nothing{QStringLiteral("XE"), QStringLiteral("TC"), QStringLiteral("TA"), QStringLiteral("RD"), QStringLiteral("SET")};
    if (links.contains(name))
        return Field::Kind::Link;
    if (dropped.contains(name))
        return Field::Kind::Dropped;
    return nothing.contains(name) ? Field::Kind::Nothing : Field::Kind::Result;
}

} // namespace

void InlineReader::beginResult(Field &field)
{
    const QStringList words = wordsOf(field.instruction);
    const QString name = words.value(0).toUpper();
    field.inResult = true;
    field.kind = kindOf(name);
    if (const auto note = m_reading.noteBookmarks.constFind(words.value(1)); name == QLatin1StringView("NOTEREF") && note != m_reading.noteBookmarks.cend()) {
        field.kind = Field::Kind::Nothing;
        callNote(*note, {});
        return;
    }
    if (field.kind == Field::Kind::Link) {
        office::LinkTarget target = targetOf(words);
        if (!target.url.isEmpty()) {
            field.link = static_cast<int>(m_reading.tables.links.size());
            m_reading.tables.links.push_back(std::move(target));
        }
    } else if (field.kind == Field::Kind::Dropped) {
        if (name == QLatin1StringView("TOC"))
            m_reading.contentsDropped = true;
        else
            m_reading.dropped.addRemade(tr("page numbers and indexes"));
    }
}

/// What a field shows that has no result beside it: Word makes these anew at each look.
void InlineReader::showInstruction(const Field &field)
{
    const QStringList words = wordsOf(field.instruction);
    const QString name = words.value(0).toUpper();
    static const QStringList numbers{QStringLiteral("AUTONUM"), QStringLiteral("AUTONUMLGL"), QStringLiteral("AUTONUMOUT"), QStringLiteral("LISTNUM")};
    if (name == QLatin1StringView("MACROBUTTON") || name == QLatin1StringView("GOTOBUTTON")) {
        text(words.mid(2).join(u' '), {});
    } else if (name == QLatin1StringView("SYMBOL")) {
        const QString given = words.value(1);
        const bool hex = given.startsWith(QLatin1StringView("0x"), Qt::CaseInsensitive);
        const QString font = behind(words, "\\f");
        const QString character = symbolCharacter(font, hex ? given.mid(2).toInt(nullptr, 16) : given.toInt());
        if (character.isEmpty())
            m_reading.dropped.add(tr("signs of the font “%1”").arg(font));
        text(character, {});
    } else if (name == QLatin1StringView("EQ")) {
        m_reading.dropped.add(tr("formulas that are fields"));
    } else if (numbers.contains(name)) {
        m_reading.dropped.add(tr("numbers that are fields"));
    }
}

/// Fields of forms say themselves what was chosen.
void InlineReader::formField(const XmlElement &data, Field &field)
{
    if (const XmlElement *box = data.child(QLatin1StringView("w:checkBox"))) {
        const bool checked = isOn(box, "w:checked") || (!box->child(QLatin1StringView("w:checked")) && isOn(box, "w:default"));
        text(checked ? QStringLiteral("☒") : QStringLiteral("☐"), {});
    } else if (const XmlElement *list = data.child(QLatin1StringView("w:ddList"))) {
        const QString chosen = valueOf(*list, "w:result");
        int at = (chosen.isEmpty() ? valueOf(*list, "w:default") : chosen).toInt();
        for (const XmlElement &one : list->children) {
            if (one.is(QLatin1StringView("w:listEntry")) && at-- == 0)
                text(valueOf(one), {});
        }
    } else {
        return;
    }
    field.isChosen = true;
}

void InlineReader::fieldCharacter(const XmlElement &element)
{
    const QString type = element.attribute(QLatin1StringView("w:fldCharType"));
    std::vector<Field> &fields = m_story.fields;
    if (type == QLatin1StringView("begin")) {
        Field field;
        if (const XmlElement *data = element.child(QLatin1StringView("w:ffData")); data && !isHidden())
            formField(*data, field);
        if (fields.size() < mostOpenFields)
            fields.push_back(std::move(field));
    } else if (type == QLatin1StringView("separate")) {
        if (!fields.empty())
            beginResult(fields.back());
    } else if (type == QLatin1StringView("end") && !fields.empty()) {
        Field &field = fields.back();
        const bool shows = !field.inResult && !field.isChosen;
        if (!field.inResult)
            beginResult(field);
        const Field ended = std::move(field);
        fields.pop_back();
        if (shows && !isHidden())
            showInstruction(ended);
    }
}

void InlineReader::simpleField(const XmlElement &element, const office::PieceLook &look)
{
    Field field;
    field.instruction = element.attribute(QLatin1StringView("w:instr"));
    beginResult(field);
    m_story.fields.push_back(std::move(field));
    const std::size_t depth = m_story.fields.size();
    content(element, look);
    m_story.fields.resize(std::min(m_story.fields.size(), depth - 1));
}

bool InlineReader::isHidden() const
{
    return std::any_of(m_story.fields.begin(), m_story.fields.end(),
                       [](const Field &field) { return !field.inResult || field.kind == Field::Kind::Dropped || field.kind == Field::Kind::Nothing; });
}

int InlineReader::fieldLink() const
{
    for (auto field = m_story.fields.rbegin(); field != m_story.fields.rend(); ++field) {
        if (field->inResult && field->link >= 0)
            return field->link;
    }
    return -1;
}

} // namespace quayside::reader::docx
