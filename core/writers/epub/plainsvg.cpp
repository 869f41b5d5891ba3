// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/epub/plainsvg.h"

#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace quayside::epub {
namespace {

constexpr QStringView svgSpace = u"http://www.w3.org/2000/svg";
constexpr QStringView linkSpace = u"http://www.w3.org/1999/xlink";

QSet<QString> wordsOf(const char *words)
{
    const QStringList all = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return {all.begin(), all.end()};
}

const QSet<QString> &elements()
{
    static const QSet<QString> all =
        wordsOf("svg g path rect circle ellipse line polyline polygon text tspan defs use symbol marker linearGradient radialGradient stop clipPath "
                "mask pattern title desc");
    return all;
}

const QSet<QString> &attributeNames()
{
    static const QSet<QString> all = wordsOf(
        "id class style transform viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points dx dy rotate textLength lengthAdjust preserveAspectRatio "
        "fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset "
        "opacity color display visibility overflow clip-path clip-rule mask marker-start marker-mid marker-end font-family font-size font-style font-weight "
        "font-variant font-stretch text-anchor text-decoration letter-spacing word-spacing writing-mode direction unicode-bidi dominant-baseline "
        "baseline-shift "
        "offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits "
        "patternTransform markerUnits markerWidth markerHeight refX refY orient");
    return all;
}

/// Whether a value can only refer to something within the drawing.
bool staysInside(QStringView value)
{
    for (qsizetype at = value.indexOf(u"url(", 0, Qt::CaseInsensitive); at >= 0; at = value.indexOf(u"url(", at + 1, Qt::CaseInsensitive)) {
        QStringView target = value.sliced(at + 4).trimmed();
        while (target.startsWith(u'"') || target.startsWith(u'\''))
            target = target.sliced(1);
        if (!target.startsWith(u'#'))
            return false;
    }
    return !value.contains(u"expression(", Qt::CaseInsensitive) && !value.contains(u'\\') && !value.contains(u"import", Qt::CaseInsensitive);
}

class Filter
{
public:
    explicit Filter(const QByteArray &svg) : m_in(svg), m_out(&m_bytes) {}

    std::optional<QByteArray> run()
    {
        m_out.writeStartDocument();
        m_out.writeDefaultNamespace(svgSpace.toString());
        m_out.writeNamespace(linkSpace.toString(), QStringLiteral("xlink"));
        while (!m_in.atEnd() && m_fits)
            token();
        m_out.writeEndDocument();
        return m_fits && !m_in.hasError() && m_hasRoot ? std::optional(m_bytes) : std::nullopt;
    }

private:
    void token()
    {
        switch (m_in.readNext()) {
        case QXmlStreamReader::StartElement: start(); break;
        case QXmlStreamReader::EndElement: m_out.writeEndElement(); break;
        case QXmlStreamReader::Characters: m_out.writeCharacters(m_in.text().toString()); break;
        case QXmlStreamReader::DTD: m_fits = !m_in.text().contains(u'['); break; // without declarations of its own it says nothing
        case QXmlStreamReader::EntityReference: m_fits = false; break;
        default: break;
        }
    }

    void start()
    {
        if (m_in.namespaceUri() != svgSpace) {
            m_fits = m_hasRoot; // of an editor
            m_in.skipCurrentElement();
            return;
        }
        const QString name = m_in.name().toString();
        if (name == u"metadata")
            return m_in.skipCurrentElement();
        m_fits = elements().contains(name) && (m_hasRoot || name == u"svg");
        if (!m_fits)
            return;
        m_hasRoot = true;
        m_out.writeStartElement(svgSpace.toString(), name);
        const QXmlStreamAttributes attributes = m_in.attributes();
        if (name == u"rect" && !(attributes.hasAttribute(QStringLiteral("width")) && attributes.hasAttribute(QStringLiteral("height"))))
            m_fits = false;
        for (const QXmlStreamAttribute &one : attributes)
            attribute(one);
    }

    void attribute(const QXmlStreamAttribute &one)
    {
        const QStringView value = one.value();
        const bool isLink = one.name() == u"href" && (one.namespaceUri() == linkSpace || one.namespaceUri().isEmpty());
        if (isLink) {
            m_fits = m_fits && value.startsWith(u'#');
            m_out.writeAttribute(linkSpace.toString(), QStringLiteral("href"), value.toString());
        } else if (one.namespaceUri() == u"http://www.w3.org/XML/1998/namespace" && one.name() == u"space") {
            m_out.writeAttribute(QStringLiteral("xml:space"), value.toString());
        } else if (one.namespaceUri().isEmpty() && attributeNames().contains(one.name().toString())) {
            m_fits = m_fits && staysInside(value);
            m_out.writeAttribute(one.name().toString(), value.toString());
        }
    }

    QXmlStreamReader m_in;
    QByteArray m_bytes;
    QXmlStreamWriter m_out;
    bool m_fits = true;
    bool m_hasRoot = false;
};

} // namespace

std::optional<QByteArray> plainSvg(const QByteArray &svg)
{
    return Filter(svg).run();
}

} // namespace quayside::epub
