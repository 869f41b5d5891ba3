// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/xmp.h"

#include "pdf/bytes.h"

namespace quayside::pdf {
namespace {

/// Escaped, without control characters, which XML forbids.
std::string xml(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 || c == u'\t' || c == u'\n')
            clean += c;
    }
    return clean.toHtmlEscaped().toStdString();
}

QString producer()
{
    return QStringLiteral("Quayside %1").arg(QStringLiteral(QUAYSIDE_VERSION));
}

void simple(Bytes &out, const char *tag, const QString &value)
{
    if (!value.isEmpty())
        out << '<' << tag << '>' << xml(value) << "</" << tag << ">\n";
}

void collection(Bytes &out, const char *tag, const char *kind, const QStringList &values)
{
    if (values.isEmpty())
        return;
    out << '<' << tag << "><rdf:" << kind << '>';
    for (const QString &value : values)
        out << "<rdf:li>" << xml(value) << "</rdf:li>";
    out << "</rdf:" << kind << "></" << tag << ">\n";
}

void alternative(Bytes &out, const char *tag, const QString &value)
{
    if (!value.isEmpty())
        out << '<' << tag << "><rdf:Alt><rdf:li xml:lang=\"x-default\">" << xml(value) << "</rdf:li></rdf:Alt></" << tag << ">\n";
}

} // namespace

QString shownTitle(const PageMetadata &metadata)
{
    return metadata.title.isEmpty() ? metadata.fileTitle : metadata.title;
}

std::string infoDictionary(const PageMetadata &metadata)
{
    Bytes out;
    out << "<<";
    const auto entry = [&out](const char *key, const QString &value) {
        if (!value.isEmpty()) {
            out << key;
            out.text(value);
        }
    };
    entry("/Title", shownTitle(metadata));
    // One entry although XMP has a list, because PDF/A readers compare that (ISO 19005-2, 6.6.3).
    entry("/Author", metadata.authors.join(QStringLiteral(", ")));
    entry("/Subject", metadata.subject);
    entry("/Keywords", metadata.keywords.join(QStringLiteral(", ")));
    entry("/Creator", producer());
    entry("/Producer", producer());
    if (metadata.asOf.isValid()) {
        const auto date = metadata.asOf.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
        entry("/CreationDate", date);
        entry("/ModDate", date);
    }
    out << ">>";
    return out.take();
}

std::string xmpPacket(const PageMetadata &metadata, const PdfOptions &options)
{
    Bytes out;
    out << "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\""
           " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"";
    if (options.pdfA2b)
        out << " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"";
    if (options.pdfUa1)
        out << " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"";
    out << ">\n";
    out << "<dc:format>application/pdf</dc:format>\n";
    alternative(out, "dc:title", shownTitle(metadata));
    const auto authors = metadata.authors.join(QStringLiteral(", "));
    collection(out, "dc:creator", "Seq", authors.isEmpty() ? QStringList() : QStringList(authors));
    alternative(out, "dc:description", metadata.subject);
    collection(out, "dc:subject", "Bag", metadata.keywords);
    collection(out, "dc:language", "Bag", metadata.language.isEmpty() ? QStringList() : QStringList(metadata.language));
    simple(out, "pdf:Keywords", metadata.keywords.join(QStringLiteral(", ")));
    simple(out, "pdf:Producer", producer());
    simple(out, "xmp:CreatorTool", producer());
    if (metadata.asOf.isValid()) {
        const auto date = metadata.asOf.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
        simple(out, "xmp:CreateDate", date);
        simple(out, "xmp:ModifyDate", date);
    }
    if (options.pdfA2b)
        out << "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n";
    if (options.pdfUa1)
        out << "<pdfuaid:part>1</pdfuaid:part>\n";
    out << "</rdf:Description>\n";
    // PDF/A needs an extension schema for pdfuaid (ISO 19005-2, 6.6.2.3).
    if (options.pdfA2b && options.pdfUa1)
        out << "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
               " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
               "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
               "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
               "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>"
               "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
               "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag>"
               "</pdfaExtension:schemas>\n</rdf:Description>\n";
    out << "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
    return out.take();
}

} // namespace quayside::pdf
