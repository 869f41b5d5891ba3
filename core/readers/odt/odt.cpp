// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument text (https://docs.oasis-open.org/office/OpenDocument/v1.3/). Macros are not looked at; nothing outside the file is fetched.
#include "readers/reader.h"

#include "readers/odt/odtreading.h"
#include "readers/opcpackage.h"
#include "settings/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside {
namespace reader::odt {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("OdtReader", text);
}

constexpr auto mediaType = "application/vnd.oasis.opendocument.text";

tl::unexpected<ExportError> malformed(const QString &reason)
{
    return failure(ErrorCode::SourceMalformed, {{QStringLiteral("reason"), reason}});
}

class OdtReader
{
public:
    OdtReader(const ReadInput &input, const office::OfficeOptions &options, WorkContext &context) : m_input(input), m_options(options), m_context(context) {}

    Result<Document> read();

private:
    Result<void> checkPackage();
    Result<void> readStyles(const QByteArray &content);
    Result<void> readMetadata();
    Result<void> readBody(Reading &reading, const QByteArray &content);

    const ReadInput &m_input;
    const office::OfficeOptions &m_options;
    WorkContext &m_context;
    ZipPackage m_zip;
    OdtStyles m_styles;
    Metadata m_metadata;
    bool m_hasRunningText = false;
};

Result<void> OdtReader::checkPackage()
{
    auto zip = ZipPackage::open(m_input.bytes);
    if (!zip) {
        const QString other = whatElseItIs(m_input.bytes);
        const bool isOwn = m_input.bytes.left(200).contains(mediaType);
        return other.isEmpty() || isOwn ? Result<void>(tl::unexpected(zip.error())) : Result<void>(malformed(other));
    }
    m_zip = *std::move(zip);
    if (!m_zip.contains(QStringLiteral("content.xml")))
        return malformed(tr("it is no OpenDocument file"));
    // 3.4.3 of part 2: what is encrypted says so in the manifest.
    const auto manifest = m_zip.read(QStringLiteral("META-INF/manifest.xml"), m_context.stop);
    if (manifest && manifest->contains(":encryption-data"))
        return malformed(tr("it is protected with a password"));
    return m_context.checkStop();
}

Result<void> OdtReader::readStyles(const QByteArray &content)
{
    const auto take = [&](const QString &container, XmlElement &&element) -> Result<void> {
        if (container == QLatin1StringView("office:master-styles")) {
            m_hasRunningText = m_hasRunningText || !element.textBelow().trimmed().isEmpty();
            return {};
        }
        XmlElement one;
        one.children.push_back(std::move(element));
        m_styles.add(one, container == QLatin1StringView("office:automatic-styles"));
        return {};
    };
    XmlReading reading;
    reading.namespaces = namespaces;
    reading.take = take;
    reading.containers = {QStringLiteral("office:styles"), QStringLiteral("office:master-styles")};
    const auto bytes = m_zip.read(QStringLiteral("styles.xml"), m_context.stop);
    const auto styles = bytes ? readXml(*bytes, QStringLiteral("styles.xml"), reading, m_context) : Result<void>(tl::unexpected(bytes.error()));
    if (!styles && styles.error().code == ErrorCode::Canceled)
        return styles;
    if (!styles)
        m_context.warn({WarningCode::PartDropped, {{QStringLiteral("what"), tr("the styles, which are damaged or missing")}}, m_input.name, 0});
    reading.containers = {QStringLiteral("office:automatic-styles")};
    if (auto automatic = readXml(content, QStringLiteral("content.xml"), reading, m_context); !automatic)
        return automatic;
    m_styles.settle();
    return {};
}

Result<void> OdtReader::readMetadata()
{
    const QString part = QStringLiteral("meta.xml");
    if (!m_zip.contains(part))
        return {};
    const auto bytes = m_zip.read(part, m_context.stop);
    const auto root = bytes ? readXmlWhole(*bytes, part, namespaces, m_context) : Result<XmlElement>(tl::unexpected(bytes.error()));
    if (!root)
        return root.error().code == ErrorCode::Canceled ? Result<void>(tl::unexpected(root.error())) : Result<void>();
    const XmlElement *meta = root->child(QLatin1StringView("office:meta"));
    QString first;
    for (const XmlElement &one : meta ? meta->children : std::vector<XmlElement>()) {
        const QString value = one.textBelow().trimmed();
        if (value.isEmpty())
            continue;
        if (one.is(QLatin1StringView("dc:title")))
            m_metadata.title = value;
        else if (one.is(QLatin1StringView("meta:initial-creator")))
            first = value;
        else if (one.is(QLatin1StringView("dc:creator")))
            m_metadata.authors = QStringList{value};
        else if (one.is(QLatin1StringView("dc:description")))
            m_metadata.description = value;
        else if (one.is(QLatin1StringView("dc:language")))
            m_metadata.language = value;
        else if (one.is(QLatin1StringView("meta:keyword")))
            m_metadata.keywords.append(value);
        else if (one.is(QLatin1StringView("dc:subject")))
            m_metadata.all.append({QStringLiteral("subject"), value});
    }
    if (!first.isEmpty()) // who wrote it, not who saved it last
        m_metadata.authors = QStringList{first};
    if (m_metadata.authors.size() == 1) // several in one field
        m_metadata.authors = m_metadata.authors.front().split(QStringLiteral("; "), Qt::SkipEmptyParts);
    return {};
}

/// Changes of text:tracked-changes by their ids.
void readChanges(const XmlElement &tracked, Reading &reading)
{
    for (const XmlElement &region : tracked.children) {
        for (const XmlElement &one : region.children) {
            const bool deleted = one.is(QLatin1StringView("text:deletion"));
            if (!deleted && !one.is(QLatin1StringView("text:insertion")))
                continue;
            const XmlElement *info = one.child(QLatin1StringView("office:change-info"));
            const XmlElement *who = info ? info->child(QLatin1StringView("dc:creator")) : nullptr;
            const XmlElement *when = info ? info->child(QLatin1StringView("dc:date")) : nullptr;
            QStringList by;
            for (const QString &part : {who ? who->textBelow() : QString(), when ? when->textBelow().left(10) : QString()}) {
                if (!part.isEmpty())
                    by.append(part);
            }
            const QString id = region.attribute(QLatin1StringView("xml:id"));
            const Change change{deleted, by.join(QStringLiteral(", ")), one};
            reading.changes.insert(id, change);
            reading.changes.insert(region.attribute(QLatin1StringView("text:id")), change);
        }
    }
}

Result<void> OdtReader::readBody(Reading &reading, const QByteArray &content)
{
    std::vector<office::FlatBlock> flats;
    bool hasText = false;
    XmlReading parts;
    parts.namespaces = namespaces;
    parts.containers = {QStringLiteral("office:text")};
    parts.keepsBlankText = true;
    parts.enter = [&](const XmlElement &) { hasText = true; };
    parts.take = [&](const QString &, XmlElement &&element) -> Result<void> {
        if (element.is(QLatin1StringView("text:tracked-changes")))
            readChanges(element, reading);
        else
            readFlat(element, reading, flats);
        return reading.error ? Result<void>(failure(*reading.error)) : Result<void>();
    };
    if (auto read = readXml(content, QStringLiteral("content.xml"), parts, m_context); !read)
        return read;
    if (!hasText)
        return malformed(tr("it is an OpenDocument file of another kind"));
    reading.document.blocks = office::structured(std::move(flats));
    return {};
}

Result<Document> OdtReader::read()
{
    const auto failed = [&](ExportError error) {
        if (error.code != ErrorCode::Canceled)
            error.params.insert(QStringLiteral("path"), m_input.name);
        return failure(std::move(error));
    };
    if (auto good = checkPackage(); !good)
        return failed(good.error());
    const auto content = m_zip.read(QStringLiteral("content.xml"), m_context.stop);
    if (!content)
        return failed(content.error());
    if (auto done = readStyles(*content); !done)
        return failed(done.error());
    if (auto done = readMetadata(); !done)
        return failed(done.error());
    if (m_metadata.language.isEmpty())
        m_metadata.language = m_styles.language();
    Reading reading{m_zip, m_styles, m_options, m_context, m_input.name, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, 0, 0, false, false};
    reading.document.files = QStringList{m_input.name};
    reading.document.metadata = m_metadata;
    if (auto done = readBody(reading, *content); !done)
        return failed(done.error());
    if (m_hasRunningText)
        reading.dropped.addRemade(tr("headers and footers"));
    if (reading.contentsDropped)
        reading.dropped.addRemade(tr("tables of contents"));
    office::leadLinks(reading.document, reading.headingAnchors);
    reading.dropped.tell(m_input.name, m_context);
    return std::move(reading.document);
}

Result<Document> read(const ReadInput &input, WorkContext &context)
{
    context.progress(Stage::Reading);
    const auto options = office::officeOptions().read(input.options, readScope);
    if (!options)
        return failure(options.error());
    return OdtReader(input, *options, context).read();
}

} // namespace
} // namespace reader::odt

Reader odtReader()
{
    Reader row;
    row.id = QStringLiteral("odt");
    row.name = QCoreApplication::translate("OdtReader", "OpenDocument text (ODT)");
    row.extensions = {QStringLiteral("odt"), QStringLiteral("ott")};
    row.options = reader::office::officeOptions().specs();
    row.read = reader::odt::read;
    row.recognizes = [](const QByteArray &bytes) { return isZipWith(bytes, "content.xml") && bytes.left(200).contains(reader::odt::mediaType); };
    row.holdsMedia = true;
    return row;
}

} // namespace quayside
