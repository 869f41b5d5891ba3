// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/svgcleaner.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cmath>

namespace quayside {
namespace {

constexpr int deepestSvg = 256;
constexpr qsizetype largestClean = 32 * 1024 * 1024;

/// CSS pixels of a length such as "12", "3.5cm"; 0 where there is none or it is relative.
double pixels(QStringView length)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^\s*\+?([0-9]*\.?[0-9]+(?:[eE][-+]?[0-9]+)?)\s*(px|pt|pc|mm|cm|in|)\s*$)"));
    const QRegularExpressionMatch match = pattern.match(length);
    if (!match.hasMatch())
        return 0;
    const QString unit = match.captured(2);
    const double factor = unit == QLatin1StringView("pt")   ? 96.0 / 72
                          : unit == QLatin1StringView("pc") ? 16.0
                          : unit == QLatin1StringView("mm") ? 96 / 25.4
                          : unit == QLatin1StringView("cm") ? 96 / 2.54
                          : unit == QLatin1StringView("in") ? 96.0
                                                            : 1.0;
    return match.captured(1).toDouble() * factor;
}

QSize sizeOf(const QXmlStreamAttributes &attributes)
{
    double width = pixels(attributes.value(QLatin1StringView("width")));
    double height = pixels(attributes.value(QLatin1StringView("height")));
    static const QRegularExpression separators(QStringLiteral("[\\s,]+"));
    const QStringList box = attributes.value(QLatin1StringView("viewBox")).toString().split(separators, Qt::SkipEmptyParts);
    const double boxWidth = box.value(2).toDouble();
    const double boxHeight = box.value(3).toDouble();
    if (boxWidth > 0 && boxHeight > 0) {
        if (width <= 0 && height <= 0) {
            width = boxWidth;
            height = boxHeight;
        } else if (width <= 0) {
            width = height * boxWidth / boxHeight;
        } else if (height <= 0) {
            height = width * boxHeight / boxWidth;
        }
    }
    constexpr double most = 1e6;
    if (!(width >= 0.5) || !(height >= 0.5) || width > most || height > most)
        return {};
    return {static_cast<int>(std::lround(width)), static_cast<int>(std::lround(height))};
}

bool isActiveElement(QStringView name)
{
    return name == QLatin1StringView("script") || name == QLatin1StringView("foreignObject") || name == QLatin1StringView("iframe")
           || name == QLatin1StringView("object") || name == QLatin1StringView("embed") || name == QLatin1StringView("audio")
           || name == QLatin1StringView("video") || name == QLatin1StringView("handler") || name == QLatin1StringView("listener");
}

bool isOutside(QStringView reference)
{
    const QStringView target = reference.trimmed();
    return !target.isEmpty() && !target.startsWith(u'#') && !target.startsWith(QLatin1StringView("data:image/png"), Qt::CaseInsensitive)
           && !target.startsWith(QLatin1StringView("data:image/jpeg"), Qt::CaseInsensitive)
           && !target.startsWith(QLatin1StringView("data:image/gif"), Qt::CaseInsensitive)
           && !target.startsWith(QLatin1StringView("data:image/webp"), Qt::CaseInsensitive);
}

/// Whether style text loads something: @import, or url() of anything but a fragment or a data image. A backslash could hide either.
bool styleLoads(const QString &style)
{
    if (style.contains(QLatin1StringView("@import"), Qt::CaseInsensitive) || style.contains(u'\\'))
        return true;
    static const QRegularExpression url(QStringLiteral(R"(url\s*\(\s*["']?\s*([^"')]*))"), QRegularExpression::CaseInsensitiveOption);
    for (auto it = url.globalMatch(style); it.hasNext();) {
        if (isOutside(it.next().captured(1)))
            return true;
    }
    return false;
}

bool isActiveAttribute(const QXmlStreamAttribute &attribute)
{
    const QStringView name = attribute.name();
    if (name.startsWith(QLatin1StringView("on"), Qt::CaseInsensitive))
        return true;
    if (name == QLatin1StringView("href") || name == QLatin1StringView("src"))
        return isOutside(attribute.value());
    if (name == QLatin1StringView("base"))
        return true;
    return styleLoads(attribute.value().toString());
}

/// Reads the image once, and writes beside it what is harmless.
class Cleaner
{
public:
    explicit Cleaner(const QByteArray &bytes) : m_source(bytes), m_reader(bytes), m_writer(&m_clean) { m_writer.setAutoFormatting(false); }

    CleanSvg run();

private:
    void token();
    void startElement();
    void documentType();

    const QByteArray &m_source;
    QXmlStreamReader m_reader;
    QByteArray m_clean;
    QXmlStreamWriter m_writer;
    CleanSvg m_result;
    int m_depth = 0;
    int m_dropping = 0; ///< depth below an element that goes
    bool m_inStyle = false;
};

void Cleaner::startElement()
{
    ++m_depth;
    if (m_dropping > 0 || isActiveElement(m_reader.name())) {
        ++m_dropping;
        m_result.active = true;
        return;
    }
    if (m_depth == 1)
        m_result.pixels = sizeOf(m_reader.attributes());
    m_inStyle = m_reader.name() == QLatin1StringView("style");
    m_writer.writeStartElement(m_reader.qualifiedName().toString());
    for (const QXmlStreamNamespaceDeclaration &space : m_reader.namespaceDeclarations()) {
        if (space.prefix().isEmpty())
            m_writer.writeDefaultNamespace(space.namespaceUri().toString());
        else
            m_writer.writeNamespace(space.namespaceUri().toString(), space.prefix().toString());
    }
    for (const QXmlStreamAttribute &attribute : m_reader.attributes()) {
        // A link of the picture is no loading: it stays, wherever it leads.
        const bool link = m_reader.name() == QLatin1StringView("a") && attribute.name() == QLatin1StringView("href")
                          && !attribute.value().trimmed().startsWith(QLatin1StringView("javascript:"), Qt::CaseInsensitive);
        if (!link && isActiveAttribute(attribute))
            m_result.active = true;
        else
            m_writer.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
    }
}

void Cleaner::documentType()
{
    if (!m_reader.entityDeclarations().isEmpty() || m_reader.text().contains(u'['))
        m_result.active = true;
}

void Cleaner::token()
{
    switch (m_reader.tokenType()) {
    case QXmlStreamReader::StartElement: startElement(); break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        m_inStyle = false;
        if (m_dropping > 0)
            --m_dropping;
        else
            m_writer.writeEndElement();
        break;
    case QXmlStreamReader::Characters:
        if (m_dropping > 0)
            break;
        if (m_inStyle && styleLoads(m_reader.text().toString()))
            m_result.active = true;
        else
            m_writer.writeCharacters(m_reader.text().toString());
        break;
    case QXmlStreamReader::DTD: documentType(); break;
    case QXmlStreamReader::ProcessingInstruction:
        if (m_reader.processingInstructionTarget() == QLatin1StringView("xml-stylesheet"))
            m_result.active = true;
        break;
    default: break;
    }
}

CleanSvg Cleaner::run()
{
    m_reader.setNamespaceProcessing(true);
    while (!m_reader.atEnd()) {
        m_reader.readNext();
        token();
        if (m_depth > deepestSvg || m_clean.size() > largestClean) {
            m_result.error = QCoreApplication::translate("SvgCleaner", "it is nested too deeply or grows too large");
            return m_result;
        }
    }
    if (m_reader.hasError())
        m_result.error = m_reader.errorString();
    else
        m_result.bytes = m_result.active ? m_clean : m_source;
    return m_result;
}

} // namespace

CleanSvg cleanSvg(const QByteArray &bytes)
{
    return Cleaner(bytes).run();
}

} // namespace quayside
