// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/opcpackage.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace quayside {
namespace {

constexpr qsizetype mostRelationships = 200'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("OfficeFile", text);
}

constexpr std::array relationshipNamespaces{
    XmlNamespace{"http://schemas.openxmlformats.org/package/2006/relationships", ""},
};

/// "word/document.xml" → "word/_rels/document.xml.rels".
QString relationshipsPart(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels");
}

/// The part that @p target names, seen from @p part; empty: it leads outside.
QString resolved(const QString &part, const QString &target)
{
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(target.section(u'#', 0, 0).toUtf8()));
    QStringList names;
    if (!path.startsWith(u'/')) {
        names = part.split(u'/', Qt::SkipEmptyParts);
        if (!names.isEmpty())
            names.removeLast();
    }
    for (const QString &name : path.split(u'/', Qt::SkipEmptyParts)) {
        if (name == QLatin1StringView(".."))
            names.isEmpty() ? void() : names.removeLast();
        else if (name != QLatin1StringView("."))
            names.append(name);
    }
    return names.join(u'/');
}

bool holdsUtf16(const QByteArray &bytes, const char *name)
{
    const QString text = QString::fromLatin1(name);
    return bytes.contains(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
}

/// A date as it is written in a document's own language is not known here; the day is.
QString dayOf(const QString &instant)
{
    static const QRegularExpression day(QStringLiteral(R"(^\d{4}-\d{2}-\d{2})"));
    const auto match = day.match(instant);
    return match.hasMatch() ? match.captured() : instant;
}

} // namespace

QString whatElseItIs(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8))) // [MS-CFB] 2.2
        return holdsUtf16(bytes, "EncryptedPackage") ? tr("it is protected with a password") : tr("it is a file of Office 97–2003, which is not read");
    if (bytes.startsWith("%PDF-"))
        return tr("it is a PDF file");
    if (!ZipPackage::looksLikeZip(bytes))
        return {};
    const QByteArray start = bytes.left(200);
    if (start.contains("mimetypeapplication/vnd.oasis.opendocument.text"))
        return tr("it is an OpenDocument text");
    if (start.contains("mimetypeapplication/vnd.oasis.opendocument"))
        return tr("it is an OpenDocument file of another kind");
    if (isZipWith(bytes, "[Content_Types].xml"))
        return {};
    return isEpub(bytes) ? tr("it is an EPUB") : tr("it is a zip file, but not of an office program");
}

bool isEpub(const QByteArray &bytes)
{
    // Not by its first entry alone: whoever packs a book again with a common zip program puts "mimetype" elsewhere, compresses it or leaves it out.
    return isZipWith(bytes, "META-INF/container.xml") || (ZipPackage::looksLikeZip(bytes) && bytes.left(200).contains("mimetypeapplication/epub+zip"));
}

bool isZipWith(const QByteArray &bytes, QByteArrayView name)
{
    return ZipPackage::looksLikeZip(bytes) && bytes.contains(name);
}

tl::unexpected<ExportError> OpcPackage::failed(ExportError error) const
{
    if (error.code != ErrorCode::Canceled)
        error.params.insert(QStringLiteral("path"), m_name);
    return failure(std::move(error));
}

Result<OpcPackage> OpcPackage::open(const ReadInput &input, WorkContext &context)
{
    OpcPackage package;
    package.m_name = input.name;
    const auto refused = [&](const QString &reason) { return package.failed({ErrorCode::SourceMalformed, {{QStringLiteral("reason"), reason}}, {}, {}}); };
    if (const QString other = whatElseItIs(input.bytes); !other.isEmpty())
        return refused(other);
    auto zip = ZipPackage::open(input.bytes);
    if (!zip)
        return package.failed(zip.error());
    package.m_zip = *std::move(zip);
    package.m_mainPart = package.related({}, QLatin1StringView("officeDocument"), context);
    if (auto going = context.checkStop(); !going)
        return tl::unexpected(going.error());
    if (package.m_mainPart.isEmpty() || !package.contains(package.m_mainPart))
        return refused(tr("it is a zip file, but not of an office program"));
    return package;
}

Result<QByteArray> OpcPackage::read(const QString &part, const WorkContext &context) const
{
    auto bytes = m_zip.read(part, context.stop);
    if (!bytes)
        return failed(bytes.error());
    return bytes;
}

Result<XmlElement> OpcPackage::readOptional(const QString &part, std::span<const XmlNamespace> namespaces, WorkContext &context) const
{
    if (part.isEmpty())
        return XmlElement();
    const auto bytes = read(part, context);
    auto root = bytes ? readXmlWhole(*bytes, part, namespaces, context) : Result<XmlElement>(tl::unexpected(bytes.error()));
    if (!root && root.error().code == ErrorCode::Canceled)
        return root;
    if (root)
        return root;
    context.warn({WarningCode::PartDropped, {{QStringLiteral("what"), tr("the part “%1”, which is damaged or missing").arg(part)}}, m_name, 0});
    return XmlElement();
}

Relationships OpcPackage::relationshipsOf(const QString &part, WorkContext &context) const
{
    Relationships all;
    const QString name = relationshipsPart(part);
    if (!contains(name))
        return all;
    const auto root = readOptional(name, relationshipNamespaces, context);
    if (!root)
        return all;
    for (const XmlElement &one : root->children) {
        if (!one.is(QLatin1StringView("Relationship")) || all.size() >= mostRelationships)
            continue;
        Relationship relationship;
        relationship.type = one.attribute(QLatin1StringView("Type")).section(u'/', -1);
        relationship.external = one.attribute(QLatin1StringView("TargetMode")) == QLatin1StringView("External");
        const QString target = one.attribute(QLatin1StringView("Target"));
        relationship.target = relationship.external ? target : resolved(part, target);
        all.insert(one.attribute(QLatin1StringView("Id")), relationship);
    }
    return all;
}

QString OpcPackage::related(const QString &part, QLatin1StringView type, WorkContext &context) const
{
    for (const Relationship &one : relationshipsOf(part, context)) {
        if (one.type == type && !one.external)
            return one.target;
    }
    return {};
}

std::span<const XmlNamespace> corePropertyNamespaces()
{
    static constexpr std::array namespaces{
        XmlNamespace{"http://purl.org/dc/elements/1.1/", "dc"},
        XmlNamespace{"http://purl.org/dc/terms/", "dcterms"},
        XmlNamespace{"http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"},
    };
    return namespaces;
}

Result<void> readCoreProperties(const OpcPackage &package, Metadata &metadata, WorkContext &context)
{
    const auto root = package.readOptional(package.related({}, QLatin1StringView("core-properties"), context), corePropertyNamespaces(), context);
    if (!root)
        return tl::unexpected(root.error());
    static const QRegularExpression divider(QStringLiteral(R"(\s*[;,]\s*)"));
    for (const XmlElement &one : root->children) {
        const QString value = one.textBelow().trimmed();
        if (value.isEmpty())
            continue;
        if (one.is(QLatin1StringView("dc:title")))
            metadata.title = value;
        else if (one.is(QLatin1StringView("dc:creator")))
            metadata.authors = value.split(QRegularExpression(QStringLiteral(R"(\s*;\s*)")), Qt::SkipEmptyParts);
        else if (one.is(QLatin1StringView("dc:description")))
            metadata.description = value;
        else if (one.is(QLatin1StringView("dc:subject")))
            metadata.all.append({QStringLiteral("subject"), value});
        else if (one.is(QLatin1StringView("cp:keywords")))
            metadata.keywords = value.split(divider, Qt::SkipEmptyParts);
        else if (one.is(QLatin1StringView("dc:language")))
            metadata.language = value;
        else if (one.is(QLatin1StringView("dcterms:created")))
            metadata.all.append({QStringLiteral("created"), dayOf(value)}); // when its file was, which need not be the document's date
    }
    return {};
}

} // namespace quayside
