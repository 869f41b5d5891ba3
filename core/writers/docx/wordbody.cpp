// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/wordbody.h"

#include "math/omml.h"
#include "writers/docx/borders.h"
#include "writers/docx/drawing.h"
#include "writers/docx/styles.h"

#include <QUrl>

#include <algorithm>

namespace quayside::docx {
namespace {

void writeAlignment(XmlWriter &xml, Alignment alignment, bool rightToLeft)
{
    // "left" is where lines begin, also where that is on the right.
    switch (alignment) {
    case Alignment::None: return;
    case Alignment::Left: xml.empty("w:jc", "w:val", rightToLeft ? "right" : "left"); return;
    case Alignment::Right: xml.empty("w:jc", "w:val", rightToLeft ? "left" : "right"); return;
    case Alignment::Center: xml.empty("w:jc", "w:val", "center"); return;
    case Alignment::Justify: xml.empty("w:jc", "w:val", "both"); return;
    }
}

void writeIndent(XmlWriter &xml, const office::ParagraphForm &form)
{
    xml.open("w:ind").attribute("w:left", twips(form.left));
    if (form.right != 0)
        xml.attribute("w:right", twips(form.right));
    if (form.hanging)
        xml.attribute(*form.hanging > 0 ? "w:hanging" : "w:firstLine", twips(*form.hanging));
    xml.close();
}

} // namespace

/// In the order of CT_PPr.
void WordBody::openParagraph(const office::ParagraphForm &form)
{
    xml().open("w:p").open("w:pPr");
    if (!form.codeLanguage.isEmpty())
        xml().empty("w:pStyle", "w:val", style::codeIn(form.codeLanguage));
    else if (!form.style.empty())
        xml().empty("w:pStyle", "w:val", form.style);
    if (form.keepNext)
        xml().empty("w:keepNext");
    if (form.keepLines)
        xml().empty("w:keepLines");
    if (form.pageBreak)
        xml().empty("w:pageBreakBefore");
    if (form.number > 0)
        xml().open("w:numPr").empty("w:ilvl", "w:val", std::min(form.level, deepestLevel)).empty("w:numId", "w:val", form.number).close();
    if (form.box)
        writeBox(xml(), *form.box);
    if (form.turned)
        xml().empty("w:bidi", "w:val", form.rightToLeft ? 1 : 0);
    if (form.noRoomAfter)
        xml().empty("w:spacing", "w:after", 0);
    if (form.indented)
        writeIndent(xml(), form);
    if (form.loose)
        xml().empty("w:contextualSpacing", "w:val", 0);
    writeAlignment(xml(), form.alignment, form.rightToLeft);
    xml().close();
}

void WordBody::closeParagraph()
{
    xml().close();
}

void WordBody::separate()
{
    empty(style::afterTable);
}

void WordBody::putBookmark(const QString &name)
{
    const int number = gathered().bookmarks.nextNumber();
    xml().open("w:bookmarkStart").attribute("w:id", number).attribute("w:name", name).close().empty("w:bookmarkEnd", "w:id", number);
}

void WordBody::putNoteMark(int note, bool nested)
{
    RunLook mark;
    mark.style = style::noteReference;
    if (nested)
        m_runs.verbatim(QString::number(note + 1), mark);
    else
        m_runs.run(mark, [&] { xml().empty("w:footnoteRef"); });
    m_runs.verbatim(u" ", {});
}

bool WordBody::knowsNumbers(const ListBlock &list, const std::vector<int> &numbers) const
{
    return Numbering::knows(list, numbers);
}

int WordBody::numberOf(const ListForm &list, const ItemForm &item, int before)
{
    const int level = std::min(list.level, deepestLevel);
    if (item.task)
        return m_numbering.tasks(level);
    if (!list.source.ordered)
        return m_numbering.bullets(list.source, level);
    if (!list.known || before > 0)
        return before;
    return m_numbering.ordered(list.source, level, item.value);
}

/// A box to be ticked.
void WordBody::putCheckBox(bool checked)
{
    m_runs.flush();
    xml().open("w:sdt").open("w:sdtPr").open("w14:checkbox").empty("w14:checked", "w14:val", checked ? 1 : 0);
    xml().open("w14:checkedState").attribute("w14:val", "2612").attribute("w14:font", "MS Gothic").close();
    xml().open("w14:uncheckedState").attribute("w14:val", "2610").attribute("w14:font", "MS Gothic").close();
    xml().close().close().open("w:sdtContent");
    m_runs.verbatim(checked ? u"\u2612" : u"\u2610", {});
    m_runs.flush();
    xml().close().close();
}

int WordBody::mostColumns() const
{
    return 63;
}

void WordBody::beginTable(const office::TableForm &table)
{
    xml().open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", style::table);
    if (table.rightToLeft)
        xml().empty("w:bidiVisual");
    double sum = 0;
    for (const double width : table.widths)
        sum += width;
    // Widths that the document does not give are only how they come out.
    const bool given = !table.source.widths.empty() || table.source.width || table.source.widthPercent;
    xml().open("w:tblW").attribute("w:w", given ? twips(sum) : 0).attribute("w:type", given ? "dxa" : "auto").close();
    const Alignment alignment = table.source.alignment;
    if (alignment == Alignment::Center || alignment == Alignment::Right)
        xml().empty("w:jc", "w:val", alignment == Alignment::Center ? "center" : table.rightToLeft ? "left" : "right");
    else if (table.left > 0)
        xml().open("w:tblInd").attribute("w:w", twips(table.left)).attribute("w:type", "dxa").close();
    const bool head = !table.source.head.empty();
    xml().open("w:tblLook").attribute("w:val", head ? "0420" : "0400").attribute("w:firstRow", head ? 1 : 0);
    xml().attribute("w:lastRow", 0).attribute("w:firstColumn", 0).attribute("w:lastColumn", 0).attribute("w:noHBand", 0).attribute("w:noVBand", 1).close();
    xml().close().open("w:tblGrid");
    for (const double width : table.widths)
        xml().empty("w:gridCol", "w:w", twips(width));
    xml().close();
}

void WordBody::endTable()
{
    xml().close();
    empty(style::afterTable);
}

void WordBody::beginRow(const office::RowForm &row)
{
    xml().open("w:tr").open("w:trPr");
    if (row.whole)
        xml().empty("w:cantSplit");
    if (row.head)
        xml().empty("w:tblHeader");
    xml().close();
}

void WordBody::endRow()
{
    xml().close();
}

void WordBody::beginCell(const office::CellForm &cell)
{
    xml().open("w:tc").open("w:tcPr").open("w:tcW").attribute("w:w", twips(cell.width)).attribute("w:type", "dxa").close();
    if (cell.columns > 1)
        xml().empty("w:gridSpan", "w:val", cell.columns);
    if (cell.goesOn)
        xml().empty("w:vMerge");
    else if (cell.source && cell.source->rowSpan > 1)
        xml().empty("w:vMerge", "w:val", "restart");
    if (cell.beginsPart || cell.lastOfHead) {
        xml().open("w:tcBorders").open(cell.beginsPart ? "w:top" : "w:bottom").attribute("w:val", "single").attribute("w:sz", 6);
        xml().attribute("w:space", 0).attribute("w:color", hex(setting().theme.tableRule)).close().close();
    }
    if (cell.background)
        writeShade(xml(), *cell.background);
    xml().close();
}

void WordBody::endCell()
{
    xml().close();
}

/// As a package may name it (RFC 3986).
QString WordBody::linkTarget(const QString &url) const
{
    const QUrl parsed(url.trimmed(), QUrl::TolerantMode);
    if (!parsed.isValid() || parsed.isEmpty())
        return {};
    const bool web = parsed.scheme() == QLatin1StringView("http") || parsed.scheme() == QLatin1StringView("https");
    if (web && parsed.host().isEmpty())
        return {};
    const QByteArray encoded = parsed.toEncoded();
    return encoded.contains('\\') ? QString() : QString::fromLatin1(encoded);
}

QString WordBody::topBookmark() const
{
    return QStringLiteral("_top");
}

void WordBody::openLink(const office::LinkPlace &place, const QString &title)
{
    xml().open("w:hyperlink");
    if (!place.bookmark.isEmpty())
        xml().attribute("w:anchor", place.bookmark);
    else
        xml().attribute("r:id", m_relations.addExternal(relation::hyperlink, place.url));
    if (!title.isEmpty())
        xml().attribute("w:tooltip", title.left(260));
    xml().attribute("w:history", 1);
}

void WordBody::closeLink()
{
    xml().close();
}

void WordBody::putPicture(const office::PlacedPicture &picture)
{
    Drawing drawing{picture.number, picture.name,  picture.alternative, picture.title, m_relations.add(relation::image, picture.file.part), {},
                    picture.size,   picture.floats};
    if (!picture.file.drawing.isEmpty())
        drawing.drawing = m_relations.add(relation::image, picture.file.drawing);
    m_runs.run({}, [&] { writeDrawing(xml(), drawing); });
}

void WordBody::field(const QString &instruction, const QString &result, const RunLook &look)
{
    m_runs.run(look, [&] { xml().empty("w:fldChar", "w:fldCharType", "begin"); });
    m_runs.run(look, [&] { xml().open("w:instrText").attribute("xml:space", "preserve").text(instruction).close(); });
    m_runs.run(look, [&] { xml().empty("w:fldChar", "w:fldCharType", "separate"); });
    m_runs.run(look, [&] { xml().element("w:t", result); });
    m_runs.run(look, [&] { xml().empty("w:fldChar", "w:fldCharType", "end"); });
}

void WordBody::putNote(int index, const RunLook &mark)
{
    const int number = gathered().bookmarks.nextNumber();
    xml().open("w:bookmarkStart").attribute("w:id", number).attribute("w:name", office::noteBookmark(index)).close();
    m_runs.run(mark, [&] { xml().empty("w:footnoteReference", "w:id", index + 1); });
    xml().empty("w:bookmarkEnd", "w:id", number);
}

void WordBody::putNoteAgain(int index, const RunLook &mark)
{
    field(QStringLiteral(" NOTEREF %1 \\h ").arg(office::noteBookmark(index)), QString::number(index + 1), mark);
}

void WordBody::putFormula(const math::Formula &formula, const Math &)
{
    xml().raw(math::omml(formula));
}

void WordBody::putRuby(const QString &base, const QString &reading, const RunLook &look)
{
    const int size = halfPoints(look.size);
    const auto part = [&](std::string_view element, const QString &words, const RunLook &how) {
        xml().open(element).open("w:r");
        m_runs.properties(how, words, false);
        xml().open("w:t").attribute("xml:space", "preserve").text(words).close().close().close();
    };
    const QString &known = look.language.isEmpty() ? setting().language : look.language;
    m_runs.run(styledAs(look), [&] {
        xml().open("w:ruby").open("w:rubyPr").empty("w:rubyAlign", "w:val", "distributeSpace").empty("w:hps", "w:val", size / 2);
        xml().empty("w:hpsRaise", "w:val", size).empty("w:hpsBaseText", "w:val", size);
        xml().empty("w:lid", "w:val", known.isEmpty() ? QStringLiteral("ja-JP") : known);
        xml().close();
        RunLook above = look;
        above.size = look.size / 2;
        above.sized = true;
        part("w:rt", reading, above);
        part("w:rubyBase", base, styledAs(look));
        xml().close();
    });
}

} // namespace quayside::docx
