// SPDX-License-Identifier: GPL-3.0-or-later
// WordprocessingML (ECMA-376), transitional and strict. Macros and embedded programs are not looked at; nothing outside the file is fetched.
#include "readers/docx/docxreading.h"

#include "settings/settings.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace quayside {
namespace reader::docx {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DocxReader", text);
}

/// Anchors that links of the main part lead to. Looked for in its bytes, as bookmarks come before the links to them.
QSet<QString> wantedAnchors(const QByteArray &xml)
{
    QSet<QString> names;
    const auto take = [&](QByteArrayView before, char end) {
        for (qsizetype at = xml.indexOf(before); at >= 0; at = xml.indexOf(before, at)) {
            const bool ofNote = before == QByteArrayView("REF ") && at >= 4 && xml.sliced(at - 4, 4) == "NOTE";
            at += before.size();
            if (ofNote)
                continue;
            const qsizetype until = xml.indexOf(end, at);
            if (until > at && until - at < 200)
                names.insert(QString::fromUtf8(xml.sliced(at, until - at)).remove(QLatin1StringView("&quot;")));
        }
    };
    take("anchor=\"", '"');
    take("REF ", ' ');
    take("\\l \"", '"');
    take("\\l &quot;", '&');
    return names;
}

/// The notes of @p part by their ids, without Word's own separators.
Result<QHash<QString, XmlElement>> readNotes(const OpcPackage &package, const QString &part, WorkContext &context)
{
    QHash<QString, XmlElement> notes;
    auto root = package.readOptional(part, namespaces, context);
    if (!root)
        return tl::unexpected(root.error());
    for (XmlElement &one : root->children) {
        const QString type = one.attribute(QLatin1StringView("w:type"));
        if (!one.name.isEmpty() && (type.isEmpty() || type == QLatin1StringView("normal")))
            notes.insert(one.attribute(QLatin1StringView("w:id")), std::move(one));
    }
    return notes;
}

/// Whether headers or footers of the main part have words.
bool hasRunningText(const OpcPackage &package, const Relationships &relationships, WorkContext &context)
{
    return std::any_of(relationships.begin(), relationships.end(), [&](const Relationship &one) {
        if (one.external || (one.type != QLatin1StringView("header") && one.type != QLatin1StringView("footer")))
            return false;
        const auto root = package.readOptional(one.target, namespaces, context);
        return root && !root->textBelow().trimmed().isEmpty();
    });
}

class DocxReader
{
public:
    DocxReader(const ReadInput &input, const office::OfficeOptions &options, WorkContext &context) : m_input(input), m_options(options), m_context(context) {}

    Result<Document> read();

private:
    Result<void> readBody(Reading &reading, Story &story, const QByteArray &xml);

    const ReadInput &m_input;
    const office::OfficeOptions &m_options;
    WorkContext &m_context;
};

Result<Document> DocxReader::read()
{
    const auto package = OpcPackage::open(m_input, m_context);
    if (!package)
        return tl::unexpected(package.error());
    const QString &main = package->mainPart();
    Story story{main, package->relationshipsOf(main, m_context), {}, false};
    const auto related = [&](const char *type) {
        for (const Relationship &one : std::as_const(story.relationships)) {
            if (one.type == QLatin1StringView(type) && !one.external)
                return one.target;
        }
        return QString();
    };
    const auto stylesRoot = package->readOptional(related("styles"), namespaces, m_context);
    if (!stylesRoot)
        return tl::unexpected(stylesRoot.error());
    const auto numberingRoot = package->readOptional(related("numbering"), namespaces, m_context);
    if (!numberingRoot)
        return tl::unexpected(numberingRoot.error());
    const Styles styles(*stylesRoot);
    Numbering numbering(*numberingRoot);
    Reading reading{*package, styles, numbering, m_options, m_context, m_input.name, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, 0, false};
    reading.document.files = QStringList{m_input.name};
    if (auto done = readCoreProperties(*package, reading.document.metadata, m_context); !done)
        return tl::unexpected(done.error());
    if (reading.document.metadata.language.isEmpty())
        reading.document.metadata.language = styles.language();
    reading.footnotesPart = related("footnotes");
    reading.endnotesPart = related("endnotes");
    reading.commentsPart = related("comments");
    for (const auto &[part, notes] : {std::pair(reading.footnotesPart, &reading.footnotes), std::pair(reading.endnotesPart, &reading.endnotes),
                                      std::pair(reading.commentsPart, &reading.comments)}) {
        auto found = readNotes(*package, part, m_context);
        if (!found)
            return tl::unexpected(found.error());
        *notes = *std::move(found);
    }
    const auto xml = package->read(main, m_context);
    if (!xml)
        return tl::unexpected(xml.error());
    reading.wantedAnchors = wantedAnchors(*xml);
    if (auto done = readBody(reading, story, *xml); !done)
        return package->failed(done.error());
    if (hasRunningText(*package, story.relationships, m_context))
        reading.dropped.addRemade(tr("headers and footers"));
    if (reading.contentsDropped)
        reading.dropped.addRemade(tr("tables of contents"));
    office::leadLinks(reading.document, reading.headingAnchors);
    reading.dropped.tell(m_input.name, m_context);
    return std::move(reading.document);
}

Result<void> DocxReader::readBody(Reading &reading, Story &story, const QByteArray &xml)
{
    std::vector<office::FlatBlock> flats;
    bool hasBody = false;
    XmlReading parts;
    parts.namespaces = namespaces;
    parts.containers = {QStringLiteral("w:body")};
    parts.enter = [&](const XmlElement &) { hasBody = true; };
    parts.take = [&](const QString &, XmlElement &&element) -> Result<void> {
        readFlat(element, story, reading, flats);
        return reading.error ? Result<void>(failure(*reading.error)) : Result<void>();
    };
    if (auto read = readXml(xml, story.part, parts, m_context); !read)
        return read;
    if (!hasBody)
        return failure(ErrorCode::SourceMalformed, {{QStringLiteral("reason"), tr("it is no document of Word, but of another office program")}});
    reading.document.blocks = office::structured(std::move(flats));
    return m_context.checkStop();
}

Result<Document> read(const ReadInput &input, WorkContext &context)
{
    context.progress(Stage::Reading);
    const auto options = office::officeOptions().read(input.options, readScope);
    if (!options)
        return failure(options.error());
    return DocxReader(input, *options, context).read();
}

} // namespace
} // namespace reader::docx

Reader docxReader()
{
    Reader row;
    row.id = QStringLiteral("docx");
    row.name = QCoreApplication::translate("DocxReader", "Word document (DOCX)");
    row.extensions = {QStringLiteral("docx"), QStringLiteral("docm"), QStringLiteral("dotx"), QStringLiteral("dotm")};
    row.options = reader::office::officeOptions().specs();
    row.read = reader::docx::read;
    row.recognizes = [](const QByteArray &bytes) { return isZipWith(bytes, "[Content_Types].xml") && bytes.contains("word/document"); };
    row.holdsMedia = true;
    return row;
}

} // namespace quayside
