// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/epub/publication.h"

#include "document/safeurl.h"
#include "readers/opcpackage.h"
#include "readers/xmlelement.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace quayside::reader::epub {
namespace {

constexpr qsizetype mostItems = 50'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("EpubReader", text);
}

constexpr std::array namespaces{
    XmlNamespace{"http://www.idpf.org/2007/opf", ""},
    XmlNamespace{"http://purl.org/dc/elements/1.1/", "dc"},
    XmlNamespace{"urn:oasis:names:tc:opendocument:xmlns:container", ""},
    XmlNamespace{"http://www.w3.org/2001/04/xmlenc#", "enc"},
    XmlNamespace{"http://www.w3.org/XML/1998/namespace", "xml"},
};

tl::unexpected<ExportError> malformed(const QString &reason)
{
    return failure(ErrorCode::SourceMalformed, {{QStringLiteral("reason"), reason}});
}

/// Package documents of EPUB 2 may have a document type; it is passed over, not read.
QByteArray withoutDocumentType(QByteArray xml)
{
    const qsizetype start = xml.indexOf("<!DOCTYPE");
    const qsizetype end = start < 0 ? -1 : xml.indexOf('>', start);
    const qsizetype inside = start < 0 ? -1 : xml.indexOf('[', start);
    if (end < 0 || (inside >= 0 && inside < end) || start > 4096)
        return xml;
    return xml.remove(start, end + 1 - start);
}

constexpr int mostFallbacks = 20; ///< of one item; they may run in a circle

/// Whether a file of @p mediaType is a text to read. What says nothing, or is of older kinds, is tried.
bool isChapter(const QString &mediaType)
{
    static const QStringList kinds{QString(), QStringLiteral("application/xhtml+xml"), QStringLiteral("image/svg+xml"), QStringLiteral("text/html"),
                                   QStringLiteral("text/x-oeb1-document")};
    return kinds.contains(mediaType);
}

bool isPicture(const QString &mediaType)
{
    return mediaType.startsWith(QLatin1StringView("image/")) && !isChapter(mediaType);
}

class Opener
{
public:
    Opener(const ReadInput &input, WorkContext &context) : m_input(input), m_context(context) {}

    Result<Publication> open();

private:
    Result<void> checkProtection();
    Result<QString> packagePath();
    void readMetadata(const XmlElement &metadata);
    void readManifest(const XmlElement &manifest, const QString &path);
    Result<XmlElement> readPart(const QString &path);

    struct Item {
        QString path;
        QString mediaType;
        QString properties;
        QString fallback; ///< the id of what stands in its place
    };
    [[nodiscard]] Item readable(Item item) const;
    const ReadInput &m_input;
    WorkContext &m_context;
    Publication m_found;
    QHash<QString, Item> m_items; ///< by id
};

Result<XmlElement> Opener::readPart(const QString &path)
{
    const auto bytes = m_found.zip.read(path, m_context.stop);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return readXmlWhole(withoutDocumentType(*bytes), path, namespaces, m_context);
}

Result<Publication> Opener::open()
{
    if (const QString other = whatElseItIs(m_input.bytes); !other.isEmpty() && !isEpub(m_input.bytes))
        return malformed(other);
    auto zip = ZipPackage::open(m_input.bytes);
    if (!zip)
        return tl::unexpected(zip.error());
    m_found.zip = *std::move(zip);
    if (auto free = checkProtection(); !free)
        return tl::unexpected(free.error());
    const auto path = packagePath();
    if (!path)
        return tl::unexpected(path.error());
    const auto package = readPart(*path);
    if (!package)
        return tl::unexpected(package.error());
    m_found.metadata.language = package->attribute(QLatin1StringView("xml:lang"));
    if (const XmlElement *metadata = package->child(QLatin1StringView("metadata")))
        readMetadata(*metadata);
    if (const XmlElement *manifest = package->child(QLatin1StringView("manifest")))
        readManifest(*manifest, *path);
    const XmlElement *spine = package->child(QLatin1StringView("spine"));
    QSet<QString> listed; // none may be there twice (EPUB 3.3, 5.7.2), and files that multiply by it are no books
    for (const XmlElement &one : spine ? spine->children : std::vector<XmlElement>()) {
        const auto item = m_items.constFind(one.attribute(QLatin1StringView("idref")));
        if (!one.is(QLatin1StringView("itemref")) || m_found.spine.size() >= static_cast<std::size_t>(mostItems))
            continue;
        if (item == m_items.cend()) {
            ++m_found.missing;
            continue;
        }
        const Item shown = readable(*item);
        if (listed.contains(shown.path))
            continue;
        listed.insert(shown.path);
        const bool navigation = shown.properties.split(u' ').contains(QLatin1StringView("nav"));
        m_found.spine.push_back({shown.path, navigation, isPicture(shown.mediaType), !isChapter(shown.mediaType) && !isPicture(shown.mediaType)});
    }
    if (m_found.spine.empty())
        return malformed(tr("it names no chapters"));
    return std::move(m_found);
}

/// What is shown of @p item: itself, or the first of its fallbacks that is a chapter (EPUB 3.3, 3.5.1), or a picture where none is.
Opener::Item Opener::readable(Item item) const
{
    const Item first = item;
    for (int i = 0; i < mostFallbacks && !isChapter(item.mediaType) && m_items.contains(item.fallback); ++i)
        item = *m_items.constFind(item.fallback);
    return isChapter(item.mediaType) || !isPicture(first.mediaType) ? item : first;
}

/// Obfuscated fonts are no protection; everything else that is encrypted is.
Result<void> Opener::checkProtection()
{
    static const QString name = QStringLiteral("META-INF/encryption.xml");
    static const QStringList fonts{QStringLiteral("http://www.idpf.org/2008/embedding"), QStringLiteral("http://ns.adobe.com/pdf/enc#RC")};
    if (!m_found.zip.contains(name))
        return {};
    const auto root = readPart(name);
    if (!root)
        return tl::unexpected(root.error());
    for (const XmlElement &one : root->children) {
        if (one.is(QLatin1StringView("enc:EncryptedData"))
            && !fonts.contains(one.childAttribute(QLatin1StringView("enc:EncryptionMethod"), QLatin1StringView("Algorithm"))))
            return malformed(tr("it is protected against copying (DRM)"));
    }
    return {};
}

Result<QString> Opener::packagePath()
{
    const auto container = readPart(QStringLiteral("META-INF/container.xml"));
    if (!container)
        return tl::unexpected(container.error());
    const XmlElement *root = container->find(QLatin1StringView("rootfile"));
    const QString path = root ? pathOf(root->attribute(QLatin1StringView("full-path")), {}) : QString();
    if (path.isEmpty() || !m_found.zip.contains(path))
        return malformed(tr("it has no package document"));
    return path;
}

void Opener::readMetadata(const XmlElement &metadata)
{
    Metadata &found = m_found.metadata;
    found.isWebPage = true;
    for (const XmlElement &one : metadata.children) {
        if (one.attribute(QLatin1StringView("name")) == QLatin1StringView("generator"))
            m_found.isOurs = one.attribute(QLatin1StringView("content")).startsWith(QLatin1StringView("Quayside "));
        const QString value = one.textBelow().simplified();
        if (value.isEmpty())
            continue;
        if (one.is(QLatin1StringView("dc:title"))) {
            (found.title.isEmpty() ? found.title : found.subtitle) = value;
        } else if (one.is(QLatin1StringView("dc:creator"))) {
            found.authors.append(value);
        } else if (one.is(QLatin1StringView("dc:language"))) {
            found.language = value;
        } else if (one.is(QLatin1StringView("dc:date"))) {
            if (found.date.isEmpty())
                found.date = value.section(u'T', 0, 0);
        } else if (one.is(QLatin1StringView("dc:description"))) {
            found.description = value;
        } else if (one.is(QLatin1StringView("dc:subject"))) {
            found.keywords.append(value);
        } else if (one.name.startsWith(QLatin1StringView("dc:")) && found.all.size() < 1000) {
            found.all.append({one.name.mid(3), value});
        }
    }
}

void Opener::readManifest(const XmlElement &manifest, const QString &path)
{
    for (const XmlElement &one : manifest.children) {
        if (!one.is(QLatin1StringView("item")) || m_items.size() >= mostItems)
            continue;
        const Item item{pathOf(one.attribute(QLatin1StringView("href")), path), one.attribute(QLatin1StringView("media-type")),
                        one.attribute(QLatin1StringView("properties")), one.attribute(QLatin1StringView("fallback"))};
        m_items.insert(one.attribute(QLatin1StringView("id")), item);
        if (item.mediaType.startsWith(QLatin1StringView("image/")))
            m_found.images.insert(item.path);
    }
}

} // namespace

QString pathOf(const QString &address, const QString &from)
{
    if (!urlScheme(address).isEmpty() || address.startsWith(QLatin1StringView("//")))
        return {};
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(address.section(u'#', 0, 0).section(u'?', 0, 0).toUtf8()));
    if (path.isEmpty())
        return address.startsWith(u'#') ? from : QString();
    QStringList names;
    if (!path.startsWith(u'/')) {
        names = from.split(u'/', Qt::SkipEmptyParts);
        if (!names.isEmpty())
            names.removeLast();
    }
    for (const QString &name : path.split(u'/', Qt::SkipEmptyParts)) {
        if (name == QLatin1StringView("..")) {
            if (names.isEmpty())
                return {};
            names.removeLast();
        } else if (name != QLatin1StringView(".")) {
            names.append(name);
        }
    }
    return names.join(u'/');
}

Result<Publication> openPublication(const ReadInput &input, WorkContext &context)
{
    auto opened = Opener(input, context).open();
    if (!opened && opened.error().code != ErrorCode::Canceled) {
        ExportError error = opened.error();
        error.params.insert(QStringLiteral("path"), input.name);
        return failure(std::move(error));
    }
    return opened;
}

} // namespace quayside::reader::epub
