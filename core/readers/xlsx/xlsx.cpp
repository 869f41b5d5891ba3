// SPDX-License-Identifier: GPL-3.0-or-later
// SpreadsheetML (ECMA-376): the sheets of a workbook as tables of what their cells show. Formulas are not computed: what they gave last is there.
#include "readers/reader.h"

#include "readers/droppedparts.h"
#include "readers/xlsx/sheet.h"
#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "settings/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside {
namespace reader::xlsx {
namespace {

constexpr qsizetype mostTexts = 5'000'000;
constexpr std::size_t mostSheets = 1000;

QString tr(const char *text)
{
    return QCoreApplication::translate("XlsxReader", text);
}

struct XlsxOptions {
    bool header = true;
};

const OptionBinding<XlsxOptions> &xlsxOptions()
{
    return inProgramLanguage([] {
        const auto words = [](const char *text) { return QCoreApplication::translate("CsvReader", text); };
        return OptionBinding<XlsxOptions>{
            bind(&XlsxOptions::header, option("header", words("First row is the head"), words("The first row of a table file names the columns."))),
        };
    });
}

struct SheetEntry {
    QString name;
    QString part;
};

class XlsxReader
{
public:
    XlsxReader(const ReadInput &input, const XlsxOptions &options, WorkContext &context) : m_input(input), m_options(options), m_context(context) {}

    Result<Document> read();

private:
    Result<std::vector<SheetEntry>> sheets(Workbook &workbook);
    Result<void> readTexts(Workbook &workbook, const QString &part);
    Result<void> readFormats(Workbook &workbook, const QString &part);
    void countDropped(const QString &sheet, const OpcPackage &package);

    const ReadInput &m_input;
    const XlsxOptions &m_options;
    WorkContext &m_context;
    DroppedParts m_dropped;
    bool m_hidden = false;
};

Result<std::vector<SheetEntry>> XlsxReader::sheets(Workbook &workbook)
{
    const QString &main = workbook.package.mainPart();
    const auto bytes = workbook.package.read(main, m_context);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto root = readXmlWhole(*bytes, main, sheetNamespaces(), m_context);
    if (!root)
        return tl::unexpected(root.error());
    if (!root->is(QLatin1StringView("workbook")))
        return failure(ErrorCode::SourceMalformed, {{QStringLiteral("reason"), tr("it is no workbook, but of another office program")}});
    const Relationships relationships = workbook.package.relationshipsOf(main, m_context);
    for (const Relationship &one : relationships) {
        Result<void> done;
        if (one.type == QLatin1StringView("sharedStrings"))
            done = readTexts(workbook, one.target);
        else if (one.type == QLatin1StringView("styles"))
            done = readFormats(workbook, one.target);
        if (!done)
            return tl::unexpected(done.error());
    }
    const QString since = root->childAttribute(QLatin1StringView("workbookPr"), QLatin1StringView("date1904"));
    workbook.since1904 = since == QLatin1StringView("1") || since == QLatin1StringView("true");
    std::vector<SheetEntry> entries;
    const XmlElement *list = root->child(QLatin1StringView("sheets"));
    for (const XmlElement &one : list ? list->children : std::vector<XmlElement>()) {
        const QString state = one.attribute(QLatin1StringView("state"));
        const Relationship target = relationships.value(one.attribute(QLatin1StringView("r:id")));
        if (!state.isEmpty() && state != QLatin1StringView("visible"))
            m_hidden = true;
        else if (target.type == QLatin1StringView("worksheet") && entries.size() < mostSheets)
            entries.push_back({one.attribute(QLatin1StringView("name")), target.target});
        else
            m_dropped.add(tr("sheets that are no tables"));
    }
    return entries;
}

Result<void> XlsxReader::readTexts(Workbook &workbook, const QString &part)
{
    const auto bytes = workbook.package.read(part, m_context);
    if (!bytes)
        return tl::unexpected(bytes.error());
    XmlReading reading;
    reading.namespaces = sheetNamespaces();
    reading.containers = {QStringLiteral("sst")};
    reading.take = [&](const QString &, XmlElement &&element) -> Result<void> {
        if (!element.is(QLatin1StringView("si")) || workbook.texts.size() >= mostTexts)
            return {};
        workbook.texts.append(wordsOf(std::move(element)));
        return {};
    };
    return readXml(*bytes, part, reading, m_context);
}

Result<void> XlsxReader::readFormats(Workbook &workbook, const QString &part)
{
    const auto root = workbook.package.readOptional(part, sheetNamespaces(), m_context);
    if (!root)
        return tl::unexpected(root.error());
    QHash<int, QString> codes;
    const XmlElement *own = root->child(QLatin1StringView("numFmts"));
    for (const XmlElement &one : own ? own->children : std::vector<XmlElement>())
        codes.insert(one.attribute(QLatin1StringView("numFmtId")).toInt(), one.attribute(QLatin1StringView("formatCode")));
    const XmlElement *looks = root->child(QLatin1StringView("cellXfs"));
    for (const XmlElement &one : looks ? looks->children : std::vector<XmlElement>()) {
        if (!one.is(QLatin1StringView("xf")))
            continue;
        const int id = one.attribute(QLatin1StringView("numFmtId")).toInt();
        workbook.formats.push_back(codes.contains(id) ? NumberFormat(codes.value(id)) : NumberFormat::builtIn(id));
    }
    return {};
}

void XlsxReader::countDropped(const QString &sheet, const OpcPackage &package)
{
    const Relationships relationships = package.relationshipsOf(sheet, m_context);
    for (const Relationship &one : relationships) {
        if (one.type == QLatin1StringView("drawing"))
            m_dropped.add(tr("charts and pictures of sheets"));
        else if (one.type == QLatin1StringView("comments"))
            m_dropped.add(tr("comments of sheets"));
    }
}

Result<Document> XlsxReader::read()
{
    const auto package = OpcPackage::open(m_input, m_context);
    if (!package)
        return tl::unexpected(package.error());
    Document document;
    document.files = QStringList{m_input.name};
    if (auto done = readCoreProperties(*package, document.metadata, m_context); !done)
        return tl::unexpected(done.error());
    const QLocale locale = m_input.locale.isEmpty() ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(m_input.locale);
    Workbook workbook{*package, {}, {}, locale, false, m_options.header, m_input.name};
    const auto entries = sheets(workbook);
    if (!entries)
        return package->failed(entries.error());
    HeadingIds ids;
    SheetTotals totals;
    SheetLosses losses;
    for (const SheetEntry &entry : *entries) {
        auto block = readSheet(entry.part, workbook, totals, losses, m_context);
        if (!block)
            return package->failed(block.error());
        countDropped(entry.part, *package);
        if (!*block)
            continue;
        if (entries->size() > 1) {
            Heading heading;
            heading.content.push_back({Text{entry.name}, {}, Origin::Markup});
            heading.attributes.edit().id = ids.next(entry.name);
            document.blocks.push_back({std::move(heading), {}, Origin::Markup});
        }
        document.blocks.push_back(**std::move(block));
    }
    if (losses.links > 0)
        m_dropped.add(tr("links of cells"), losses.links);
    if (losses.merges > 0)
        m_dropped.add(tr("merged cells of long sheets"), losses.merges);
    if (losses.formulas > 0)
        m_dropped.add(tr("formulas that were never computed"), losses.formulas);
    if (m_hidden || losses.hidden)
        m_context.warn({WarningCode::PartsHidden, {}, m_input.name, 0});
    m_dropped.tell(m_input.name, m_context);
    return document;
}

Result<Document> read(const ReadInput &input, WorkContext &context)
{
    context.progress(Stage::Reading);
    const auto options = xlsxOptions().read(input.options, readScope);
    if (!options)
        return failure(options.error());
    return XlsxReader(input, *options, context).read();
}

} // namespace
} // namespace reader::xlsx

Reader xlsxReader()
{
    Reader row;
    row.id = QStringLiteral("xlsx");
    row.name = QCoreApplication::translate("XlsxReader", "Excel workbook (XLSX)");
    row.extensions = {QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xltx"), QStringLiteral("xltm")};
    row.options = reader::xlsx::xlsxOptions().specs();
    row.read = reader::xlsx::read;
    row.recognizes = [](const QByteArray &bytes) { return isZipWith(bytes, "[Content_Types].xml") && bytes.contains("xl/workbook"); };
    row.holdsMedia = true;
    return row;
}

} // namespace quayside
