// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pptx/shapes.h"

#include "document/colors.h"
#include "document/safeurl.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace quayside::pptx {
namespace {

constexpr double barWidth = 3; // points
constexpr double cellInset = 7;
constexpr double cellHigh = 4;
constexpr auto numberField = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";
constexpr auto plainTable = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"; ///< "No Style, No Grid"

void fill(XmlWriter &xml, quint32 color)
{
    xml.open("a:solidFill").empty("a:srgbClr", "val", hex(color)).close();
}

} // namespace

void beginShapes(XmlWriter &xml, std::string_view element)
{
    xml.declaration().open(element).attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
    xml.attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    xml.attribute("xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main");
}

void writeArea(XmlWriter &xml, std::string_view element, const QRectF &area)
{
    xml.open(element).open("a:off").attribute("x", emus(area.x())).attribute("y", emus(area.y())).close();
    xml.open("a:ext").attribute("cx", emus(area.width())).attribute("cy", emus(area.height())).close().close();
}

void writeBar(XmlWriter &xml, int number, const QRectF &area, std::string_view schemeColor)
{
    xml.open("p:sp").open("p:nvSpPr").open("p:cNvPr").attribute("id", number).attribute("name", QStringLiteral("Bar %1").arg(number)).close();
    xml.empty("p:cNvSpPr").open("p:nvPr").attribute("userDrawn", 1).close().close();
    xml.open("p:spPr");
    writeArea(xml, "a:xfrm", area);
    xml.open("a:prstGeom").attribute("prst", "rect").empty("a:avLst").close();
    xml.open("a:solidFill").empty("a:schemeClr", "val", schemeColor).close().open("a:ln").empty("a:noFill").close().close();
    xml.open("p:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p").empty("a:endParaRPr").close().close().close();
}

void SlidePart::warn(WarningCode code, QMap<QString, QString> params, const SourcePosition &position) const
{
    m_writing.context.warn({code, std::move(params), m_writing.input.document.files.value(position.file), position.line});
}

/// Begins a shape that takes place and look from the layout, as far as its text.
void SlidePart::placeholder(std::string_view type, int index, const QString &name, const QRectF *area)
{
    m_xml.open("p:sp").open("p:nvSpPr").open("p:cNvPr").attribute("id", ++m_number).attribute("name", name).close();
    m_xml.open("p:cNvSpPr").open("a:spLocks").attribute("noGrp", 1).close().close().open("p:nvPr").open("p:ph");
    if (!type.empty())
        m_xml.attribute("type", type);
    if (index > 0)
        m_xml.attribute("idx", index);
    m_xml.close().close().close().open("p:spPr");
    if (area)
        writeArea(m_xml, "a:xfrm", *area);
    m_xml.close().open("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
}

void SlidePart::title(const SetSlide &slide)
{
    placeholder(slide.kind == Slide::Kind::Title ? "ctrTitle" : "title", 0, QStringLiteral("Title"));
    m_text.writePlain(slide.title, slide.continued);
    m_xml.close().close();
}

/// Subtitle, authors and date.
void SlidePart::cover()
{
    const Metadata &metadata = m_writing.input.document.metadata;
    QStringList lines;
    for (const QString &line : {metadata.subtitle.simplified(), m_writing.setting.common.author, metadata.date.simplified()}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    if (lines.isEmpty())
        return;
    placeholder("subTitle", 1, QStringLiteral("Subtitle"));
    for (const QString &line : lines) {
        Inlines words;
        words.push_back({Text{line}, {}, Origin::Markup});
        m_text.writePlain(words);
    }
    m_xml.close().close();
}

void SlidePart::body(const Placed &placed)
{
    const TextPiece &text = *placed.piece.as<TextPiece>();
    placeholder({}, 1, QStringLiteral("Text"), &placed.area);
    m_text.write(text.lines, m_writing.setting.sizes.body);
    m_xml.close().close();
}

void SlidePart::frameProperties(TextPiece::Frame frame, AlertKind alert)
{
    const Theme &theme = m_writing.setting.theme();
    switch (frame) {
    case TextPiece::Frame::Code: fill(m_xml, theme.codeBackground); break;
    case TextPiece::Frame::Alert: fill(m_xml, theme.alertBackgrounds[static_cast<std::size_t>(alert)]); break;
    case TextPiece::Frame::Quote:
    case TextPiece::Frame::None: m_xml.empty("a:noFill"); break;
    }
}

void SlidePart::textBox(const Placed &placed)
{
    const TextPiece &text = *placed.piece.as<TextPiece>();
    const double inset = insetOf(text.frame);
    ++m_number;
    m_xml.open("p:sp").open("p:nvSpPr").open("p:cNvPr").attribute("id", m_number).attribute("name", QStringLiteral("Text %1").arg(m_number)).close();
    m_xml.open("p:cNvSpPr").attribute("txBox", 1).close().empty("p:nvPr").close();
    m_xml.open("p:spPr");
    writeArea(m_xml, "a:xfrm", placed.area);
    m_xml.open("a:prstGeom").attribute("prst", "rect").empty("a:avLst").close();
    frameProperties(text.frame, text.alert);
    m_xml.close();
    const double high = text.frame == TextPiece::Frame::None ? 0 : inset * 0.75;
    m_xml.open("p:txBody").open("a:bodyPr").attribute("wrap", "square").attribute("lIns", emus(inset)).attribute("tIns", emus(high));
    m_xml.attribute("rIns", emus(inset)).attribute("bIns", emus(high)).attribute("anchor", text.frame == TextPiece::Frame::Code ? "ctr" : "t");
    m_xml.empty("a:noAutofit").close().empty("a:lstStyle");
    if (text.frame == TextPiece::Frame::Code)
        m_text.writeCode(text.lines, text.codeLanguage);
    else
        m_text.write(text.lines, 0);
    m_xml.close().close();
    if (text.frame == TextPiece::Frame::Quote || text.frame == TextPiece::Frame::Alert) {
        const bool right = m_writing.setting.common.rightToLeft;
        const QRectF &area = placed.area;
        const QRectF bar(right ? area.right() - barWidth : area.left(), area.top(), barWidth, area.height());
        const Theme &theme = m_writing.setting.theme();
        const quint32 color = text.frame == TextPiece::Frame::Quote ? theme.quoteBar : theme.alerts[static_cast<std::size_t>(text.alert)];
        ++m_number;
        m_xml.open("p:sp").open("p:nvSpPr").open("p:cNvPr").attribute("id", m_number).attribute("name", QStringLiteral("Bar %1").arg(m_number)).close();
        m_xml.empty("p:cNvSpPr").empty("p:nvPr").close().open("p:spPr");
        writeArea(m_xml, "a:xfrm", bar);
        m_xml.open("a:prstGeom").attribute("prst", "rect").empty("a:avLst").close();
        fill(m_xml, color);
        m_xml.open("a:ln").empty("a:noFill").close().close();
        m_xml.open("p:txBody").empty("a:bodyPr").empty("a:lstStyle").open("a:p").empty("a:endParaRPr").close().close().close();
    }
}

Lines SlidePart::cellLines(const TableCell &cell, bool head, Alignment alignment) const
{
    Lines lines;
    const Pieces pieces = piecesOf(cell.content, m_writing.setting, m_writing.context, m_writing.input.document);
    for (const Piece &piece : pieces) {
        if (const auto *text = piece.as<TextPiece>()) {
            lines.insert(lines.end(), text->lines.begin(), text->lines.end());
            continue;
        }
        Line line; // pictures and tables in cells: their words
        if (const auto *picture = piece.as<PicturePiece>())
            line.words = picture->image.alt;
        else if (const auto *table = piece.as<TablePiece>())
            line.words.push_back({Text{plainText(Blocks{Block{table->table, piece.position, Origin::Markup}}).simplified()}, piece.position, Origin::Markup});
        line.position = piece.position;
        warn(WarningCode::FeatureLost,
             {{QStringLiteral("what"), QCoreApplication::translate("PptxWriter", "A picture or table in a table")},
              {QStringLiteral("format"), QStringLiteral("PPTX")}},
             piece.position);
        lines.push_back(std::move(line));
    }
    for (Line &line : lines) {
        line.size = m_writing.setting.sizes.table * (line.role == FontRole::Code ? 0.9 : 1);
        line.bold = line.bold || head;
        line.before = line.before > 0 ? 2 : 0;
        if (line.alignment == Alignment::None)
            line.alignment = alignment;
    }
    return lines;
}

void SlidePart::cell(const CellGrid::Slot *slot, const CellGrid::Row &row, Alignment column)
{
    const Theme &theme = m_writing.setting.theme();
    const TableCell *source = slot ? slot->cell : nullptr;
    const bool head = row.head || (source && source->header);
    m_xml.open("a:tc");
    if (slot && slot->columns > 1)
        m_xml.attribute("gridSpan", slot->columns);
    if (slot && slot->goesOn)
        m_xml.attribute("vMerge", 1);
    else if (slot && slot->rows > 1)
        m_xml.attribute("rowSpan", slot->rows);
    m_xml.open("a:txBody").empty("a:bodyPr").empty("a:lstStyle");
    if (source && !slot->goesOn)
        m_text.write(cellLines(*source, head, source->alignment != Alignment::None ? source->alignment : column), 0);
    else
        m_text.writeEmpty();
    m_xml.close();
    m_xml.open("a:tcPr").attribute("marL", emus(cellInset)).attribute("marR", emus(cellInset)).attribute("marT", emus(cellHigh));
    m_xml.attribute("marB", emus(cellHigh))
        .attribute("anchor", row.head                               ? "b"
                             : m_writing.setting.common.rightToLeft ? "ctr"
                                                                    : "t"); // numbers may be lower than letters
    const auto rule = [&](std::string_view side, double width, quint32 color) {
        m_xml.open(side).attribute("w", emus(width));
        width > 0 ? fill(m_xml, color) : void(m_xml.empty("a:noFill"));
        m_xml.close();
    };
    const bool first = &row == m_firstRow;
    const bool last = &row == m_lastRow;
    rule("a:lnL", 0, 0);
    rule("a:lnR", 0, 0);
    rule("a:lnT", first ? 1.25 : 0.5, first ? theme.tableRule : theme.tableInnerRule);
    rule("a:lnB", last || row.lastOfHead ? 1.25 : 0.5, last || row.lastOfHead ? theme.tableRule : theme.tableInnerRule);
    auto background = source ? colorOf(source->attributes->background) : std::nullopt;
    if (!background && row.source)
        background = colorOf(row.source->attributes->background);
    background || (row.head && theme.tableStripe != 0) ? fill(m_xml, background ? *background : theme.tableStripe) : void(m_xml.empty("a:noFill"));
    m_xml.close().close();
}

void SlidePart::row(const CellGrid::Row &row, const Table &table, double height, int columns)
{
    m_xml.open("a:tr").attribute("h", emus(height));
    int column = 0;
    const auto alignment = [&](int at) {
        const auto index = static_cast<std::size_t>(at);
        return index < table.columns.size() ? table.columns[index] : Alignment::None;
    };
    for (const CellGrid::Slot &slot : row.slots) {
        for (; column < slot.column; ++column)
            cell(nullptr, row, Alignment::None);
        cell(&slot, row, alignment(slot.column));
        for (int covered = 1; covered < slot.columns; ++covered) {
            m_xml.open("a:tc").attribute("hMerge", 1);
            if (slot.goesOn)
                m_xml.attribute("vMerge", 1);
            m_xml.open("a:txBody").empty("a:bodyPr").empty("a:lstStyle");
            m_text.writeEmpty();
            m_xml.close().empty("a:tcPr").close();
        }
        column = slot.column + slot.columns;
    }
    for (; column < columns; ++column)
        cell(nullptr, row, Alignment::None);
    m_xml.close();
}

void SlidePart::table(const Placed &placed)
{
    const Table &table = placed.piece.as<TablePiece>()->table;
    const std::vector<double> &widths = placed.piece.as<TablePiece>()->columns;
    const CellGrid grid(table);
    if (grid.rows.empty() || grid.columns == 0)
        return;
    const Measure measure(m_writing.setting, m_writing.input.document);
    const std::vector<double> heights = measure.rowHeights(table, widths);
    double width = 0;
    for (const double each : widths)
        width += each;
    QRectF area = placed.area;
    const double free = area.width() - width;
    if (free > 0) {
        const bool center = table.alignment == Alignment::Center;
        const bool right = (table.alignment == Alignment::Right) != m_writing.setting.common.rightToLeft;
        area.setLeft(area.left() + (center ? free / 2 : right ? free : 0));
        area.setWidth(width);
    }
    ++m_number;
    m_xml.open("p:graphicFrame").open("p:nvGraphicFramePr").open("p:cNvPr").attribute("id", m_number);
    m_xml.attribute("name", QStringLiteral("Table %1").arg(m_number)).close();
    m_xml.open("p:cNvGraphicFramePr").open("a:graphicFrameLocks").attribute("noGrp", 1).close().close().empty("p:nvPr").close();
    writeArea(m_xml, "p:xfrm", area);
    m_xml.open("a:graphic").open("a:graphicData").attribute("uri", "http://schemas.openxmlformats.org/drawingml/2006/table");
    m_xml.open("a:tbl").open("a:tblPr");
    if (m_writing.setting.common.rightToLeft)
        m_xml.attribute("rtl", 1);
    if (!table.head.empty())
        m_xml.attribute("firstRow", 1);
    m_xml.element("a:tableStyleId", QString::fromLatin1(plainTable)).close().open("a:tblGrid");
    for (const double each : widths)
        m_xml.open("a:gridCol").attribute("w", emus(each)).close();
    m_xml.close();
    m_firstRow = &grid.rows.front();
    m_lastRow = &grid.rows.back();
    for (std::size_t i = 0; i < grid.rows.size(); ++i)
        row(grid.rows[i], table, heights[i], static_cast<int>(widths.size()));
    m_firstRow = m_lastRow = nullptr;
    m_xml.close().close().close().close();
}

void SlidePart::caption(const Inlines &words, const QRectF &area)
{
    TextPiece text;
    Line line;
    line.words = words;
    line.size = m_writing.setting.sizes.caption;
    line.color = m_writing.setting.theme().caption.color;
    line.alignment = Alignment::Center;
    text.lines.push_back(std::move(line));
    textBox({{std::move(text), {}}, area});
}

void SlidePart::picture(const Placed &placed)
{
    const PicturePiece &piece = *placed.piece.as<PicturePiece>();
    const auto *found = m_pictures.find(piece.image.url);
    if (!found || found->part.isEmpty()) { // its description stands for it; that it is missing was told where images are loaded
        if (found && !found->problem.isEmpty())
            warn(WarningCode::ImageUnreadable, {{QStringLiteral("image"), piece.image.url}, {QStringLiteral("reason"), found->problem}}, placed.piece.position);
        QString words = plainText(piece.image.alt).simplified();
        if (words.isEmpty())
            words = piece.image.url.section(u'/', -1).left(200);
        Inlines shown;
        shown.push_back({Text{words}, {}, Origin::Markup});
        return caption(shown, placed.area);
    }
    QRectF area = placed.area;
    if (!piece.caption.empty()) {
        Line line;
        line.words = piece.caption;
        line.size = m_writing.setting.sizes.caption;
        const double height = Measure(m_writing.setting, m_writing.input.document).height(line, area.width());
        caption(piece.caption, QRectF(area.left(), area.bottom() - height, area.width(), height));
        area.setBottom(area.bottom() - height - 6);
    }
    const QSizeF own = found->size.isEmpty() ? QSizeF(4, 3) : found->size;
    const QSizeF size = own.scaled(area.size(), Qt::KeepAspectRatio);
    area = QRectF(area.left() + (area.width() - size.width()) / 2, area.top() + (area.height() - size.height()) / 2, size.width(), size.height());
    ++m_number;
    m_xml.open("p:pic").open("p:nvPicPr").open("p:cNvPr").attribute("id", m_number).attribute("name", QStringLiteral("Picture %1").arg(m_number));
    m_xml.attribute("descr", plainText(piece.image.alt).simplified());
    if (!piece.image.title.isEmpty())
        m_xml.attribute("title", piece.image.title);
    const QUrl target(piece.link.trimmed(), QUrl::TolerantMode); // as it is written, PowerPoint may take the file for a broken one
    if (!piece.link.startsWith(u'#') && !isDangerousUrl(piece.link) && target.isValid() && !target.isEmpty())
        m_xml.open("a:hlinkClick").attribute("r:id", m_relations.addExternal(docx::relation::hyperlink, QString::fromLatin1(target.toEncoded()))).close();
    m_xml.close().open("p:cNvPicPr").open("a:picLocks").attribute("noChangeAspect", 1).close().close().empty("p:nvPr").close();
    m_xml.open("p:blipFill").open("a:blip").attribute("r:embed", m_relations.add(docx::relation::image, QStringLiteral("../") + found->part));
    if (!found->drawing.isEmpty()) {
        m_xml.open("a:extLst").open("a:ext").attribute("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}");
        m_xml.open("asvg:svgBlip").attribute("xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main");
        m_xml.attribute("r:embed", m_relations.add(docx::relation::image, QStringLiteral("../") + found->drawing)).close().close().close();
    }
    m_xml.close().open("a:stretch").empty("a:fillRect").close().close().open("p:spPr");
    writeArea(m_xml, "a:xfrm", area);
    m_xml.open("a:prstGeom").attribute("prst", "rect").empty("a:avLst").close().close().close();
}

void SlidePart::footnotes(const SetSlide &slide)
{
    if (slide.footnotes.empty())
        return;
    QRectF area = slide.footnoteArea;
    const QRectF rule(m_writing.setting.common.rightToLeft ? area.right() - 120 : area.left(), area.top() + 2, 120, 0.75);
    writeBar(m_xml, ++m_number, rule, "bg2");
    area.setTop(area.top() + 8);
    TextPiece text;
    text.lines = slide.footnotes;
    for (Line &line : text.lines)
        line.before = 2;
    textBox({{std::move(text), slide.position}, area});
}

/// The document's title and the slide's number, at the foot.
void SlidePart::running(int number)
{
    const Setting &setting = m_writing.setting;
    if (!setting.options.slideNumbers)
        return;
    placeholder("ftr", 11, QStringLiteral("Footer"));
    Line line;
    line.words.push_back({Text{setting.common.title}, {}, Origin::Markup});
    line.size = setting.sizes.running;
    line.color = setting.theme().muted;
    m_text.write({line}, 0);
    m_xml.close().close();
    placeholder("sldNum", 12, QStringLiteral("Slide Number"));
    m_xml.open("a:p").open("a:fld").attribute("id", numberField).attribute("type", "slidenum").empty("a:rPr", "dirty", 0);
    m_xml.element("a:t", QString::number(number)).close().close();
    m_xml.close().close();
}

void SlidePart::write(const SetSlide &slide, int number)
{
    beginShapes(m_xml, "p:sld");
    m_xml.open("p:cSld").open("p:spTree").open("p:nvGrpSpPr").open("p:cNvPr").attribute("id", 1).attribute("name", "").close();
    m_xml.empty("p:cNvGrpSpPr").empty("p:nvPr").close().empty("p:grpSpPr");
    if (!slide.title.empty())
        title(slide);
    if (slide.kind == Slide::Kind::Title)
        cover();
    bool first = true;
    for (const Placed &placed : slide.pieces) {
        const auto *text = placed.piece.as<TextPiece>();
        const bool inPlaceholder = text && text->frame == TextPiece::Frame::None && std::exchange(first, false) && !slide.title.empty();
        if (inPlaceholder && slide.kind == Slide::Kind::Section) {
            placeholder({}, 1, QStringLiteral("Text"));
            for (const Line &line : text->lines)
                m_text.writePlain(line.words);
            m_xml.close().close();
        } else if (inPlaceholder) {
            body(placed);
        } else if (text) {
            textBox(placed);
        } else if (placed.piece.as<TablePiece>()) {
            table(placed);
        } else {
            picture(placed);
        }
    }
    footnotes(slide);
    if (slide.kind == Slide::Kind::Content)
        running(number);
    m_xml.close().close();
    m_xml.open("p:clrMapOvr").empty("a:masterClrMapping").close();
}

} // namespace quayside::pptx
