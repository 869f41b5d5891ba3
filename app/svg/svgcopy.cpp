// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/svg/svgcopy.h"

#include "app/svg/htmllabel.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <optional>

namespace quayside {
namespace {

constexpr int deepestElement = 200;
constexpr int mostElements = 200'000;
constexpr qsizetype largestEntities = 1024 * 1024; ///< characters from entities
constexpr auto svgSpace = "http://www.w3.org/2000/svg";
constexpr auto xlinkSpace = "http://www.w3.org/1999/xlink";

using Name = QLatin1StringView;

bool isPixels(QStringView url)
{
    return url.startsWith(Name("data:image/")) && !url.startsWith(Name("data:image/svg"));
}

/// Whether a style refers to anything outside the drawing.
bool leadsOutside(QStringView style)
{
    if (style.contains(Name("@import")))
        return true;
    constexpr Name reference("url(");
    for (qsizetype at = style.indexOf(reference); at >= 0; at = style.indexOf(reference, at)) {
        at += reference.size();
        QStringView target = style.sliced(at).trimmed();
        if (target.startsWith(u'\'') || target.startsWith(u'"'))
            target = target.sliced(1);
        if (!target.startsWith(u'#') && !target.startsWith(Name("data:")))
            return true;
    }
    return false;
}

/// Applies CSS for HTML labels to their text.
QString rulesForLabels(const QString &css)
{
    static const QRegularExpression spans(QStringLiteral(R"((?<![\w.#-])(span|p|b|i|em|strong)(?=[\s,.:>{\[]))"));
    static const QRegularExpression boxes(QStringLiteral(R"((?<![\w.#-])div(?=[\s,.:>{\[]))"));
    QString result = css;
    return result.replace(spans, QStringLiteral("tspan")).replace(boxes, QStringLiteral("g"));
}

/// From attribute or style; empty: neither.
QString propertyOf(const QXmlStreamAttributes &attributes, const char *name)
{
    const QString value = declared(attributes.value(Name("style")), Name(name));
    return value.isEmpty() ? attributes.value(Name(name)).trimmed().toString() : value;
}

void set(QXmlStreamAttributes &attributes, const char *name, const QString &value)
{
    attributes.removeIf([&](const QXmlStreamAttribute &one) { return one.qualifiedName() == Name(name); });
    attributes.append(QString::fromLatin1(name), value);
}

/// librsvg sets text on its baseline only. Returns em.
double shiftBaseline(QXmlStreamAttributes &attributes)
{
    const QString wanted = propertyOf(attributes, "dominant-baseline");
    double shift = 0;
    if (wanted == Name("middle") || wanted == Name("central"))
        shift = 0.35;
    else if (wanted == Name("hanging") || wanted == Name("text-before-edge") || wanted == Name("text-top"))
        shift = 0.8;
    if (shift == 0)
        return 0;
    const QStringView dy = attributes.value(Name("dy"));
    bool number = dy.isEmpty();
    const double own = number ? 0 : (dy.endsWith(Name("em")) ? dy.chopped(2) : dy).toDouble(&number);
    if (number && (own == 0 || dy.endsWith(Name("em"))))
        set(attributes, "dy", QString::number(own + shift) + QStringLiteral("em"));
    return shift;
}

/// As paint opacity: a transparency group would not be text in the PDF.
void paintOpacity(QXmlStreamAttributes &attributes)
{
    bool number = false;
    const double opacity = attributes.value(Name("opacity")).toDouble(&number);
    if (!number || attributes.hasAttribute(Name("fill-opacity")) || attributes.hasAttribute(Name("stroke")))
        return;
    set(attributes, "fill-opacity", QString::number(std::clamp(opacity, 0.0, 1.0)));
    attributes.removeIf([](const QXmlStreamAttribute &one) { return one.qualifiedName() == Name("opacity"); });
}

bool isHidden(const QXmlStreamAttributes &attributes)
{
    return propertyOf(attributes, "display") == Name("none") || propertyOf(attributes, "visibility") == Name("hidden");
}

class Copier
{
public:
    Copier(const QByteArray &svg, const QString &language, const MeasuredWidths *widths)
        : m_reader(svg), m_writer(&m_result.svg), m_language(language), m_widths(widths)
    {
        m_reader.setEntityExpansionLimit(largestEntities);
        m_writer.writeDefaultNamespace(QString::fromLatin1(svgSpace));
        m_writer.writeNamespace(QString::fromLatin1(xlinkSpace), QStringLiteral("xlink"));
    }

    CopiedSvg copy()
    {
        while (!m_reader.atEnd() && !m_result.tooLarge) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::StartElement: begin(); break;
            case QXmlStreamReader::EndElement: end(); break;
            case QXmlStreamReader::Characters: characters(m_reader.text().toString()); break;
            case QXmlStreamReader::ProcessingInstruction:
                m_result.activeContent = m_result.activeContent || m_reader.processingInstructionTarget() == Name("xml-stylesheet");
                break;
            default: break;
            }
        }
        if (m_reader.hasError())
            m_result.error = m_reader.errorString();
        if (m_styledRasters) // rules may match any element
            m_result.rasters += m_result.elements / 4;
        return std::move(m_result);
    }

private:
    struct Open {
        QString name;
        bool text = false;
        bool hidden = false;
    };

    void begin()
    {
        const QString name = m_reader.name().toString();
        m_result.tooLarge = m_open.size() >= deepestElement || ++m_result.elements > mostElements;
        if (m_result.tooLarge)
            return;
        const bool known = m_reader.namespaceUri().isEmpty() || m_reader.namespaceUri() == Name(svgSpace);
        const bool active = name == Name("script") || m_reader.namespaceUri() == Name("http://www.w3.org/2001/XInclude");
        if (!known || active) { // editors keep private notes in drawings
            m_result.activeContent = m_result.activeContent || active;
            m_reader.skipCurrentElement();
            return;
        }
        if (name == Name("foreignObject"))
            return label();
        writeText(m_reader.attributes());
        Open open = m_open.isEmpty() ? Open() : m_open.last();
        QXmlStreamAttributes attributes = m_reader.attributes();
        const bool link = name == Name("a");
        open.name = name;
        open.hidden = open.hidden || isHidden(attributes) || name == Name("defs");
        if (name == Name("text")) {
            open.text = true;
            m_shift = shiftBaseline(attributes);
            paintOpacity(attributes);
        }
        if (m_open.isEmpty())
            root(attributes);
        for (const char *raster : {"filter", "mask"}) {
            const QString value = propertyOf(attributes, raster);
            m_result.rasters += value.isEmpty() || value == Name("none") ? 0 : 1;
        }
        m_open.append(open);
        if (name == Name("text"))
            m_text = attributes; // its content decides
        else
            writeStart(link ? QString::fromLatin1(open.text ? "tspan" : "g") : name, attributes, link);
    }

    void writeStart(const QString &name, const QXmlStreamAttributes &attributes, bool link)
    {
        m_writer.writeStartElement(name);
        for (const QXmlStreamAttribute &attribute : attributes)
            copyAttribute(attribute, link);
    }

    /// Starts a deferred text at its first @p child, whose dy overrides the text's (SVG 1.1, 10.5).
    void writeText(const QXmlStreamAttributes &child = {})
    {
        if (!m_text)
            return;
        if (child.hasAttribute(Name("dy")))
            set(*m_text, "dy", QString::number(m_shift) + QStringLiteral("em"));
        writeStart(QStringLiteral("text"), *m_text, false);
        m_text.reset();
    }

    /// Applies browser defaults.
    void root(QXmlStreamAttributes &attributes) const
    {
        if (!attributes.hasAttribute(Name("font-size")))
            attributes.append(QStringLiteral("font-size"), QStringLiteral("16px"));
        if (!attributes.hasAttribute(Name("xml:lang")) && !m_language.isEmpty())
            attributes.append(QStringLiteral("xml:lang"), m_language);
    }

    void copyAttribute(const QXmlStreamAttribute &attribute, bool link)
    {
        const QStringView key = attribute.name();
        const QStringView value = attribute.value();
        const bool reference = key == Name("href") || key == Name("src");
        if (link && reference)
            return;
        const bool outside = reference && !value.trimmed().startsWith(u'#') && !isPixels(value.trimmed());
        if (outside || leadsOutside(value) || key.startsWith(Name("on"))) {
            m_result.activeContent = true;
            return;
        }
        // By namespace: prefixes for XLink vary.
        const QString name = attribute.namespaceUri() == Name(xlinkSpace) ? QStringLiteral("xlink:") + key.toString() : attribute.qualifiedName().toString();
        if (attribute.namespaceUri().isEmpty() || attribute.namespaceUri() == Name(xlinkSpace) || name.startsWith(Name("xml:")))
            m_writer.writeAttribute(name, value.toString());
    }

    void label()
    {
        const HtmlLabel label(m_reader, m_labels++);
        if (!label.hasBox() && !m_open.isEmpty() && m_open.last().name == Name("switch"))
            return; // skips the fallback for programs without HTML
        for (const QString &lost : label.lost())
            lose(lost);
        if (label.isEmpty())
            return;
        if (!m_open.isEmpty() && !m_open.last().hidden)
            note(label.text());
        if (m_widths)
            label.write(m_writer, *m_widths);
        else
            m_result.measured += label.writeForMeasuring(m_writer);
    }

    void end()
    {
        writeText();
        m_writer.writeEndElement();
        if (!m_open.isEmpty())
            m_open.removeLast();
    }

    void characters(const QString &text)
    {
        if (m_open.isEmpty())
            return;
        const Open &open = m_open.last();
        if (open.name == Name("style")) {
            // librsvg loads nothing; other rules are still good.
            m_result.activeContent = m_result.activeContent || leadsOutside(text);
            if (text.contains(Name("filter:")) || text.contains(Name("mask:")))
                m_styledRasters = true;
            m_writer.writeCharacters(rulesForLabels(text));
            return;
        }
        if (m_text && text.trimmed().isEmpty())
            return;
        writeText();
        m_writer.writeCharacters(text);
        if (open.text && !open.hidden)
            note(text);
    }

    void note(const QString &text)
    {
        const QList<uint> characters = text.toUcs4();
        for (const uint c : characters) {
            if (c > 0x7f && !m_seen.contains(c)) {
                m_seen.insert(c);
                m_result.characters.append(c);
            }
        }
    }

    void lose(const QString &element)
    {
        if (!m_result.lost.contains(element))
            m_result.lost.append(element);
    }

    CopiedSvg m_result;
    QXmlStreamReader m_reader;
    QXmlStreamWriter m_writer;
    QString m_language;
    const MeasuredWidths *m_widths;
    QList<Open> m_open;
    QSet<uint> m_seen;
    std::optional<QXmlStreamAttributes> m_text; ///< not yet written
    double m_shift = 0;                         ///< em, of the last text
    int m_labels = 0;
    bool m_styledRasters = false;
};

} // namespace

QString declared(QStringView style, QLatin1StringView property)
{
    for (QStringView rest = style; !rest.isEmpty();) {
        const qsizetype end = rest.indexOf(u';');
        const QStringView one = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QStringView() : rest.sliced(end + 1);
        const qsizetype colon = one.indexOf(u':');
        if (colon >= 0 && one.first(colon).trimmed() == property) {
            const QStringView value = one.sliced(colon + 1);
            const qsizetype important = value.indexOf(u'!');
            return (important < 0 ? value : value.first(important)).trimmed().toString();
        }
    }
    return {};
}

CopiedSvg copySvg(const QByteArray &svg, const QString &language, const MeasuredWidths *widths)
{
    return Copier(svg, language, widths).copy();
}

} // namespace quayside
