// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/samples.h"

#include "archive/archivewriter.h"
#include "output/outputsink.h"

#include <QDateTime>

namespace quayside::sandbox {
namespace {

QByteArray packed(ArchiveWriter::Format format, const QList<Entry> &entries)
{
    const QDateTime firstDayOfZips(QDate(1980, 1, 1), {}, Qt::UTC);
    MemorySink sink;
    ArchiveWriter writer(format, archiveInto(sink), firstDayOfZips);
    for (const Entry &entry : entries) {
        if (!writer.add(entry.name, entry.bytes))
            qFatal("a sample is no archive");
    }
    (void)writer.finish();
    return sink.main;
}

QByteArray xml(const char *text)
{
    return QByteArrayLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") + text;
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray relationships(const QList<std::pair<const char *, const char *>> &typesAndTargets)
{
    QByteArray body = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int number = 0;
    for (const auto &[type, target] : typesAndTargets) {
        body += "<Relationship Id=\"rId" + QByteArray::number(++number) + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\" Target=\"" + target + "\"/>";
    }
    return xml((body + "</Relationships>").constData());
}

QByteArray contentTypes(const QList<std::pair<const char *, const char *>> &partsAndTypes)
{
    QByteArray body = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                      "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    for (const auto &[part, type] : partsAndTypes)
        body += QByteArray("<Override PartName=\"") + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + type + "+xml\"/>";
    return xml((body + "</Types>").constData());
}

/// "A1", "B1" … for the first 26 columns.
QByteArray cellName(qsizetype row, qsizetype column)
{
    return QByteArray(1, static_cast<char>('A' + column % 26)) + QByteArray::number(row + 1);
}

// The least theme, master and layout to open a presentation.
constexpr const char *namespaces = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                                   "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
                                   "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";
constexpr const char *emptyTree = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>";

QByteArray themeXml()
{
    QByteArray colors;
    const char *names[] = {"dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"};
    const char *values[] = {"000000", "FFFFFF", "1F3A5F", "EEF2F7", "2D6CDF", "E07A1F", "5A9E3D", "8A4FBF", "C0392B", "17A2A2", "2D6CDF", "8A4FBF"};
    for (int i = 0; i < 12; ++i)
        colors += QByteArray("<a:") + names[i] + "><a:srgbClr val=\"" + values[i] + "\"/></a:" + names[i] + ">";
    const QByteArray fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    const QByteArray line = "<a:ln w=\"6350\">" + fill + "</a:ln>";
    const QByteArray effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    const QByteArray font = "<a:latin typeface=\"DejaVu Sans\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    const QByteArray body =
        QByteArray("<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Sample\"><a:themeElements><a:clrScheme name=\"Sample\">")
        + colors + "</a:clrScheme><a:fontScheme name=\"Sample\"><a:majorFont>" + font + "</a:majorFont><a:minorFont>" + font
        + "</a:minorFont></a:fontScheme><a:fmtScheme name=\"Sample\"><a:fillStyleLst>" + fill + fill + fill + "</a:fillStyleLst><a:lnStyleLst>" + line + line
        + line + "</a:lnStyleLst><a:effectStyleLst>" + effect + effect + effect + "</a:effectStyleLst><a:bgFillStyleLst>" + fill + fill + fill
        + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
    return xml(body.constData());
}

QByteArray slideXml(const QString &title, const QStringList &bullets)
{
    QByteArray paragraphs = "<a:p><a:r><a:rPr lang=\"en\" sz=\"3600\" b=\"1\"/><a:t>" + escaped(title) + "</a:t></a:r></a:p>";
    for (const QString &bullet : bullets)
        paragraphs += "<a:p><a:r><a:rPr lang=\"en\" sz=\"2000\"/><a:t>" + escaped(bullet) + "</a:t></a:r></a:p>";
    const QByteArray body = QByteArray("<p:sld ") + namespaces + "><p:cSld><p:spTree>" + emptyTree
                            + "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Text\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off "
                              "x=\"600000\" y=\"600000\"/><a:ext cx=\"10900000\" cy=\"5600000\"/></a:xfrm>"
                              "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>"
                            + paragraphs + "</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>";
    return xml(body.constData());
}

QByteArray masterXml()
{
    const QByteArray body = QByteArray("<p:sldMaster ") + namespaces + "><p:cSld><p:spTree>" + emptyTree
                            + "</p:spTree></p:cSld><p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" "
                              "accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" "
                              "accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/><p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" "
                              "r:id=\"rId1\"/></p:sldLayoutIdLst></p:sldMaster>";
    return xml(body.constData());
}

QByteArray layoutXml()
{
    const QByteArray body = QByteArray("<p:sldLayout ") + namespaces + " type=\"blank\"><p:cSld name=\"Blank\"><p:spTree>" + emptyTree
                            + "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>";
    return xml(body.constData());
}

QByteArray presentationXml()
{
    const QByteArray body =
        QByteArray("<p:presentation ") + namespaces
        + "><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId2\"/></p:sldIdLst>"
          "<p:sldSz cx=\"12192000\" cy=\"6858000\"/><p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>";
    return xml(body.constData());
}

} // namespace

QByteArray zipOf(const QList<Entry> &entries)
{
    return packed(ArchiveWriter::Format::Zip, entries);
}

QByteArray tarGzOf(const QList<Entry> &entries)
{
    return packed(ArchiveWriter::Format::TarGz, entries);
}

QByteArray docxOf(const QString &title, const QStringList &paragraphs)
{
    QByteArray body = "<w:p><w:r><w:rPr><w:b/><w:sz w:val=\"36\"/></w:rPr><w:t>" + escaped(title) + "</w:t></w:r></w:p>";
    for (const QString &paragraph : paragraphs)
        body += "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(paragraph) + "</w:t></w:r></w:p>";
    const QByteArray document =
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body + "</w:body></w:document>";
    return zipOf({{QStringLiteral("[Content_Types].xml"), contentTypes({{"/word/document.xml", "wordprocessingml.document.main"}})},
                  {QStringLiteral("_rels/.rels"), relationships({{"officeDocument", "word/document.xml"}})},
                  {QStringLiteral("word/document.xml"), xml(document.constData())}});
}

QByteArray xlsxOf(const QString &title, const QList<QStringList> &rows)
{
    QByteArray cells;
    for (qsizetype r = 0; r < rows.size(); ++r) {
        cells += "<row r=\"" + QByteArray::number(r + 1) + "\">";
        for (qsizetype c = 0; c < rows.at(r).size(); ++c) {
            bool number = false;
            rows.at(r).at(c).toDouble(&number);
            if (number)
                cells += "<c r=\"" + cellName(r, c) + "\"><v>" + escaped(rows.at(r).at(c)) + "</v></c>";
            else
                cells += "<c r=\"" + cellName(r, c) + "\" t=\"inlineStr\"><is><t>" + escaped(rows.at(r).at(c)) + "</t></is></c>";
        }
        cells += "</row>";
    }
    const QByteArray sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + cells + "</sheetData></worksheet>";
    QString sheetName = title.left(31);
    for (const QChar c : QStringLiteral("[]:*?/\\"))
        sheetName.replace(c, u' ');
    const QByteArray book = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\""
                            + escaped(sheetName) + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    return zipOf({{QStringLiteral("[Content_Types].xml"),
                   contentTypes({{"/xl/workbook.xml", "spreadsheetml.sheet.main"}, {"/xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"}})},
                  {QStringLiteral("_rels/.rels"), relationships({{"officeDocument", "xl/workbook.xml"}})},
                  {QStringLiteral("xl/workbook.xml"), xml(book.constData())},
                  {QStringLiteral("xl/_rels/workbook.xml.rels"), relationships({{"worksheet", "worksheets/sheet1.xml"}})},
                  {QStringLiteral("xl/worksheets/sheet1.xml"), xml(sheet.constData())}});
}

QByteArray pptxOf(const QString &title, const QStringList &bullets)
{
    return zipOf({{QStringLiteral("[Content_Types].xml"), contentTypes({{"/ppt/presentation.xml", "presentationml.presentation.main"},
                                                                        {"/ppt/slideMasters/slideMaster1.xml", "presentationml.slideMaster"},
                                                                        {"/ppt/slideLayouts/slideLayout1.xml", "presentationml.slideLayout"},
                                                                        {"/ppt/slides/slide1.xml", "presentationml.slide"},
                                                                        {"/ppt/theme/theme1.xml", "theme"}})},
                  {QStringLiteral("_rels/.rels"), relationships({{"officeDocument", "ppt/presentation.xml"}})},
                  {QStringLiteral("ppt/presentation.xml"), presentationXml()},
                  {QStringLiteral("ppt/_rels/presentation.xml.rels"),
                   relationships({{"slideMaster", "slideMasters/slideMaster1.xml"}, {"slide", "slides/slide1.xml"}, {"theme", "theme/theme1.xml"}})},
                  {QStringLiteral("ppt/slideMasters/slideMaster1.xml"), masterXml()},
                  {QStringLiteral("ppt/slideMasters/_rels/slideMaster1.xml.rels"),
                   relationships({{"slideLayout", "../slideLayouts/slideLayout1.xml"}, {"theme", "../theme/theme1.xml"}})},
                  {QStringLiteral("ppt/slideLayouts/slideLayout1.xml"), layoutXml()},
                  {QStringLiteral("ppt/slideLayouts/_rels/slideLayout1.xml.rels"), relationships({{"slideMaster", "../slideMasters/slideMaster1.xml"}})},
                  {QStringLiteral("ppt/slides/slide1.xml"), slideXml(title, bullets)},
                  {QStringLiteral("ppt/slides/_rels/slide1.xml.rels"), relationships({{"slideLayout", "../slideLayouts/slideLayout1.xml"}})},
                  {QStringLiteral("ppt/theme/theme1.xml"), themeXml()}});
}

QByteArray csvOf(const QList<QStringList> &rows)
{
    QByteArray text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n'))
                cell = u'"' + cell.replace(QLatin1StringView("\""), QLatin1StringView("\"\"")) + u'"';
            cells.append(cell);
        }
        text += cells.join(u',').toUtf8() + "\r\n";
    }
    return text;
}

QByteArray pdfOf(const QStringList &lines)
{
    QByteArray page = "BT /F1 12 Tf 72 770 Td 16 TL\n";
    for (const QString &line : lines) {
        QByteArray text = line.toLatin1();
        text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        page += "(" + text + ") Tj T*\n";
    }
    page += "ET\n";
    const QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                                    "<< /Length " + QByteArray::number(page.size()) + " >>\nstream\n" + page + "endstream",
                                    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"};
    QByteArray file = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    QByteArray table = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(file.size());
    return file + table + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

QList<QStringList> sampleRows()
{
    return {{QStringLiteral("Quarter"), QStringLiteral("Berths"), QStringLiteral("Tonnes")},
            {QStringLiteral("Q1"), QStringLiteral("12"), QStringLiteral("48210.5")},
            {QStringLiteral("Q2"), QStringLiteral("14"), QStringLiteral("51877.25")},
            {QStringLiteral("Q3"), QStringLiteral("14"), QStringLiteral("53009")},
            {QStringLiteral("Q4"), QStringLiteral("15"), QStringLiteral("55120.75")}};
}

} // namespace quayside::sandbox
