// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/xmlelement.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace quayside {
namespace {

constexpr qsizetype stopsBetween = 256; ///< elements

QString tr(const char *text)
{
    return QCoreApplication::translate("XmlPart", text);
}

/// The reader knows XML 1.0 only, which what says 1.1 nearly always is.
QByteArray asVersion10(const QByteArray &xml)
{
    constexpr QByteArrayView newer("<?xml version=\"1.1\"");
    if (!xml.startsWith(newer))
        return xml;
    QByteArray known = xml;
    known[newer.size() - 2] = '0';
    return known;
}

/// One pass over a part.
class PartReader
{
public:
    PartReader(const QByteArray &xml, const QString &part, const XmlReading &reading, const WorkContext &context)
        : m_xml(asVersion10(xml)), m_part(part), m_reading(reading), m_context(context)
    {}
    Result<void> run();

private:
    Result<void> start();
    Result<void> end();
    void text();
    Result<void> handOut(XmlElement &&element);
    [[nodiscard]] tl::unexpected<ExportError> malformed(const QString &reason) const;
    QString nameOf(QStringView uri, QStringView local);

    QXmlStreamReader m_xml;
    const QString &m_part;
    const XmlReading &m_reading;
    const WorkContext &m_context;
    QHash<QString, QHash<QString, QString>> m_names; ///< by URI and local name
    std::vector<XmlElement> m_open;                  ///< the element that is being built, and those around it
    QStringList m_containers;                        ///< entered
    qsizetype m_nodes = 0;
    qsizetype m_seen = 0;
    int m_depth = 0;
};

tl::unexpected<ExportError> PartReader::malformed(const QString &reason) const
{
    return failure(ErrorCode::SourceMalformed, {{QStringLiteral("reason"), tr("its part “%1” cannot be read: %2").arg(m_part, reason)}});
}

/// Names are few and repeat: each is one shared string.
QString PartReader::nameOf(QStringView uri, QStringView local)
{
    QHash<QString, QString> &known = m_names[uri.toString()];
    QString &name = known[local.toString()];
    if (!name.isNull())
        return name;
    if (uri.isEmpty())
        return name = local.toString();
    const auto found =
        std::find_if(m_reading.namespaces.begin(), m_reading.namespaces.end(), [&](const XmlNamespace &one) { return uri == QLatin1StringView(one.uri); });
    const QLatin1StringView prefix(found == m_reading.namespaces.end() ? "?" : found->prefix);
    return name = prefix.isEmpty() ? local.toString() : prefix + u':' + local.toString();
}

Result<void> PartReader::run()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::DTD: return malformed(tr("it has a document type, which may not be there"));
        case QXmlStreamReader::EntityReference: return malformed(tr("it has an unknown entity"));
        case QXmlStreamReader::StartElement:
            if (auto started = start(); !started)
                return started;
            break;
        case QXmlStreamReader::EndElement:
            if (auto ended = end(); !ended)
                return ended;
            break;
        case QXmlStreamReader::Characters: text(); break;
        default: break;
        }
    }
    if (m_xml.hasError())
        return malformed(m_xml.errorString());
    return {};
}

Result<void> PartReader::start()
{
    if (++m_seen % stopsBetween == 0) {
        if (auto going = m_context.checkStop(); !going)
            return going;
    }
    if (++m_depth > m_reading.limits.depth)
        return failure(ErrorCode::SourceTooDeep, {{QStringLiteral("limit"), QString::number(m_reading.limits.depth)}});
    if (++m_nodes > m_reading.limits.nodes)
        return malformed(tr("it is too large"));
    XmlElement element;
    element.name = nameOf(m_xml.namespaceUri(), m_xml.name());
    const QXmlStreamAttributes attributes = m_xml.attributes();
    if (attributes.size() > m_reading.limits.attributes)
        return malformed(tr("it is too large"));
    element.attributes.reserve(static_cast<std::size_t>(attributes.size()));
    for (const QXmlStreamAttribute &attribute : attributes)
        element.attributes.emplace_back(nameOf(attribute.namespaceUri(), attribute.name()), attribute.value().toString());
    if (m_open.empty() && m_reading.containers.contains(element.name)) {
        if (m_reading.enter)
            m_reading.enter(element);
        m_containers.append(element.name);
        return {};
    }
    // Outside of containers elements are only passed through on the way to them.
    if (m_open.empty() && m_containers.isEmpty() && !m_reading.containers.isEmpty())
        return {};
    m_open.push_back(std::move(element));
    return {};
}

Result<void> PartReader::end()
{
    --m_depth;
    if (m_open.empty()) {
        if (!m_containers.isEmpty() && m_containers.last() == nameOf(m_xml.namespaceUri(), m_xml.name()))
            m_containers.removeLast();
        return {};
    }
    XmlElement element = std::move(m_open.back());
    m_open.pop_back();
    if (!m_open.empty()) {
        m_open.back().children.push_back(std::move(element));
        return {};
    }
    m_nodes = 0;
    return m_reading.take(m_containers.isEmpty() ? QString() : m_containers.last(), std::move(element));
}

void PartReader::text()
{
    if (m_open.empty())
        return;
    // Blanks between elements are indentation; those of w:t, m:t, w:delText and w:instrText are words.
    if (m_xml.isWhitespace() && !m_reading.keepsBlankText && !m_open.back().name.endsWith(u't'))
        return;
    const QStringView words = m_xml.text();
    ++m_nodes;
    XmlElement node;
    node.text = words.toString();
    m_open.back().children.push_back(std::move(node));
}

} // namespace

const XmlElement *XmlElement::child(QLatin1StringView wanted) const
{
    const auto found = std::find_if(children.begin(), children.end(), [&](const XmlElement &one) { return one.is(wanted); });
    return found == children.end() ? nullptr : &*found;
}

const XmlElement *XmlElement::path(std::initializer_list<QLatin1StringView> names) const
{
    const XmlElement *at = this;
    for (const QLatin1StringView wanted : names) {
        at = at->child(wanted);
        if (!at)
            return nullptr;
    }
    return at;
}

const XmlElement *XmlElement::find(QLatin1StringView wanted) const
{
    for (const XmlElement &one : children) {
        if (one.is(wanted))
            return &one;
        if (const XmlElement *below = one.find(wanted))
            return below;
    }
    return nullptr;
}

QString XmlElement::attribute(QLatin1StringView wanted) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(), [&](const auto &one) { return one.first == wanted; });
    return found == attributes.end() ? QString() : found->second;
}

QString XmlElement::childAttribute(QLatin1StringView childName, QLatin1StringView wanted) const
{
    const XmlElement *found = child(childName);
    return found ? found->attribute(wanted) : QString();
}

void XmlElement::appendText(QString &all) const
{
    all += text;
    for (const XmlElement &one : children)
        one.appendText(all);
}

QString XmlElement::textBelow() const
{
    QString all;
    appendText(all);
    return all;
}

Result<void> readXml(const QByteArray &xml, const QString &part, const XmlReading &reading, const WorkContext &context)
{
    return PartReader(xml, part, reading, context).run();
}

Result<XmlElement> readXmlWhole(const QByteArray &xml, const QString &part, std::span<const XmlNamespace> namespaces, const WorkContext &context)
{
    XmlElement root;
    XmlReading reading;
    reading.namespaces = namespaces;
    reading.take = [&](const QString &, XmlElement &&element) -> Result<void> {
        root = std::move(element);
        return {};
    };
    if (auto read = readXml(xml, part, reading, context); !read)
        return tl::unexpected(read.error());
    return root;
}

} // namespace quayside
