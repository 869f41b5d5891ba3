// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/svg/htmllabel.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr int deepestLabel = 128;
constexpr double baseline = 0.35; ///< em below the middle of a line

bool isOneOf(QStringView name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *one) { return name == QLatin1StringView(one); });
}

/// The text style an HTML element implies.
QString styleOf(QStringView name)
{
    if (isOneOf(name, {"b", "strong", "th", "h1", "h2", "h3"}))
        return QStringLiteral("font-weight:bold;");
    if (isOneOf(name, {"i", "em", "cite", "var"}))
        return QStringLiteral("font-style:italic;");
    if (isOneOf(name, {"code", "kbd", "samp", "tt", "pre"}))
        return QStringLiteral("font-family:monospace;");
    if (isOneOf(name, {"u", "ins"}))
        return QStringLiteral("text-decoration:underline;");
    if (isOneOf(name, {"s", "del"}))
        return QStringLiteral("text-decoration:line-through;");
    if (isOneOf(name, {"small", "sub", "sup"}))
        return QStringLiteral("font-size:smaller;");
    return {};
}

bool breaksLines(QStringView name)
{
    return isOneOf(name, {"div", "p", "br", "li", "tr", "h1", "h2", "h3", "h4", "pre", "ul", "ol", "table", "section", "hr"});
}

double number(QStringView text)
{
    if (text.endsWith(QLatin1StringView("px")))
        text.chop(2);
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? value : 0;
}

/// A style without what SVG would read differently.
QString textStyle(const QString &style)
{
    static constexpr std::array kept{"color", "font", "font-family", "font-size", "font-style", "font-weight", "text-decoration", "letter-spacing"};
    QString result;
    for (const QString &part : style.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u':', 0, 0).trimmed().toLower();
        if (std::any_of(kept.begin(), kept.end(), [&](const char *one) { return name == QLatin1StringView(one); }))
            result += part.trimmed() + u';';
    }
    return result;
}

} // namespace

HtmlLabel::HtmlLabel(QXmlStreamReader &reader, int number) : m_number(number)
{
    const QXmlStreamAttributes attributes = reader.attributes();
    const auto value = [&](const char *name) { return quayside::number(attributes.value(QLatin1StringView(name))); };
    m_box = QRectF(value("x"), value("y"), value("width"), value("height"));
    m_open.append(Span());
    for (int depth = 1; depth > 0 && !reader.atEnd();) {
        reader.readNext();
        if (reader.isStartElement()) {
            if (++depth > deepestLabel)
                reader.raiseError(QStringLiteral("A label is nested too deeply"));
            begin(reader);
        } else if (reader.isEndElement()) {
            --depth;
            m_open.removeLast();
            if (breaksLines(reader.name()) && depth > 0)
                breakLine();
        } else if (reader.isCharacters()) {
            addText(reader.text().toString());
        }
    }
    while (!m_lines.isEmpty() && m_lines.last().isEmpty())
        m_lines.removeLast();
}

void HtmlLabel::begin(const QXmlStreamReader &reader)
{
    const QStringView name = reader.name();
    const QString style = reader.attributes().value(QLatin1StringView("style")).toString();
    const QString classes = reader.attributes().value(QLatin1StringView("class")).toString();
    if (isOneOf(name, {"img", "input", "svg", "video", "iframe", "canvas", "math"}) && !m_lost.contains(name))
        m_lost.append(name.toString());
    readBox(style);
    if (m_open.size() == 1 && classes.contains(QLatin1StringView("labelBkg")))
        m_background = classes;
    if (breaksLines(name))
        breakLine();
    Span span = m_open.last();
    span.classes += (span.classes.isEmpty() ? QString() : QStringLiteral(" ")) + classes;
    span.style += styleOf(name) + textStyle(style);
    m_open.append(span);
    if (name == QLatin1StringView("li"))
        addText(QStringLiteral("• "));
}

void HtmlLabel::readBox(const QString &style)
{
    if (const QString align = declared(style, QLatin1StringView("text-align")); !align.isEmpty())
        m_align = align;
    if (const double height = number(declared(style, QLatin1StringView("line-height"))); height > 0 && height < 10)
        m_lineHeight = height;
    m_middle = m_middle || declared(style, QLatin1StringView("vertical-align")) == QLatin1StringView("middle");
    if (const QString space = declared(style, QLatin1StringView("white-space")); !space.isEmpty())
        m_wraps = space != QLatin1StringView("nowrap");
}

void HtmlLabel::addText(const QString &text)
{
    const QString plain = text.simplified();
    if (plain.isEmpty()) {
        m_blank = m_blank || (!m_atStart && !text.isEmpty());
        return;
    }
    if (m_lines.isEmpty() || m_atStart)
        m_lines.append(Line());
    Span span = m_open.last();
    const bool blank = !m_atStart && (m_blank || text.front().isSpace());
    span.text = (blank ? QStringLiteral(" ") : QString()) + plain;
    m_blank = text.back().isSpace();
    m_atStart = false;
    m_lines.last().append(span);
}

void HtmlLabel::breakLine()
{
    m_atStart = true;
    m_blank = false;
}

QString HtmlLabel::text() const
{
    QString result;
    for (const Line &line : m_lines) {
        for (const Span &span : line)
            result += span.text;
    }
    return result;
}

QString HtmlLabel::id(const char *kind, qsizetype i) const
{
    return QStringLiteral("quayside-%1-%2-%3").arg(QLatin1StringView(kind)).arg(m_number).arg(i);
}

void HtmlLabel::writeText(QXmlStreamWriter &writer, const Line &line, const QString &id, const QString &style, QPointF at, double scale) const
{
    writer.writeStartElement(QStringLiteral("text"));
    if (!id.isEmpty())
        writer.writeAttribute(QStringLiteral("id"), id);
    writer.writeAttribute(QStringLiteral("transform"), QStringLiteral("translate(%1 %2) scale(%3)").arg(at.x()).arg(at.y()).arg(scale));
    writer.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    writer.writeAttribute(QStringLiteral("style"), style + QStringLiteral("stroke:none!important"));
    for (const Span &span : line) {
        writer.writeStartElement(QStringLiteral("tspan"));
        if (!span.classes.isEmpty())
            writer.writeAttribute(QStringLiteral("class"), span.classes);
        writer.writeAttribute(QStringLiteral("style"), span.style + QStringLiteral("fill:currentColor!important;stroke:none!important"));
        writer.writeCharacters(span.text);
        writer.writeEndElement();
    }
    writer.writeEndElement();
}

QStringList HtmlLabel::writeForMeasuring(QXmlStreamWriter &writer) const
{
    QStringList ids{id("em")};
    writer.writeEmptyElement(QStringLiteral("rect"));
    writer.writeAttribute(QStringLiteral("id"), ids.last());
    writer.writeAttribute(QStringLiteral("width"), QStringLiteral("1em"));
    writer.writeAttribute(QStringLiteral("height"), QStringLiteral("1em"));
    writer.writeAttribute(QStringLiteral("class"), m_lines.first().first().classes);
    writer.writeAttribute(QStringLiteral("style"), m_lines.first().first().style + QStringLiteral("stroke:none!important"));
    qsizetype words = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        writeText(writer, m_lines.at(i), ids.emplaceBack(id("line", i)), {}, {}, 1);
        for (const Span &span : m_lines.at(i)) {
            for (const QString &word : m_wraps ? span.text.split(u' ', Qt::SkipEmptyParts) : QStringList()) {
                Span one = span;
                one.text = word;
                writeText(writer, {one}, ids.emplaceBack(id("word", words++)), {}, {}, 1);
            }
        }
    }
    return ids;
}

QList<HtmlLabel::Line> HtmlLabel::wrapped(const MeasuredWidths &widths) const
{
    QList<Line> result;
    qsizetype word = 0;
    const double em = widths.value(id("em"), 16);
    const double most = m_box.width() * 1.02; // browsers round the box
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        const bool fits = !m_wraps || m_box.width() < em || widths.value(id("line", i)) <= most;
        if (fits)
            result.append(line);
        else
            result.append(Line());
        double width = 0;
        for (const Span &span : line) {
            for (const QString &text : m_wraps ? span.text.split(u' ', Qt::SkipEmptyParts) : QStringList()) {
                const double own = widths.value(id("word", word++));
                if (fits)
                    continue;
                Span one = span;
                if (width > 0 && width + em * 0.25 + own > most) {
                    result.append(Line());
                    width = 0;
                }
                one.text = width > 0 ? u' ' + text : text;
                width += own + (width > 0 ? em * 0.25 : 0);
                result.last().append(one);
            }
        }
    }
    return result;
}

void HtmlLabel::write(QXmlStreamWriter &writer, const MeasuredWidths &widths) const
{
    const QList<Line> lines = wrapped(widths);
    const double em = widths.value(id("em"), 16);
    double widest = 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        widest = std::max(widest, m_wraps && lines.size() != m_lines.size() ? 0 : widths.value(id("line", i)));
    double scale = 1;
    if (m_box.width() >= em && m_box.height() > 0)
        scale = std::clamp(m_box.width() / std::max(widest, 1.0), 0.3, 1.0);
    const double step = m_lineHeight * em * scale;
    const double height = step * static_cast<double>(lines.size());
    // Centred text was measured in another font; keep the centre if the line count differs.
    double y = !m_middle && m_align != QLatin1StringView("center") && height <= m_box.height() * 1.05 ? m_box.y() : m_box.center().y() - height / 2;
    const bool middle = m_align == QLatin1StringView("center");
    const bool end = m_align == QLatin1StringView("right") || m_align == QLatin1StringView("end");
    const double x = middle ? m_box.center().x() : end ? m_box.right() : m_box.x();
    const QString style = QStringLiteral("text-anchor:%1!important;").arg(QLatin1StringView(middle ? "middle" : end ? "end" : "start"));
    if (!m_background.isEmpty()) {
        writer.writeEmptyElement(QStringLiteral("rect"));
        writer.writeAttribute(QStringLiteral("class"), m_background);
        const std::array<std::pair<const char *, double>, 4> sides{{{"x", m_box.x()}, {"y", m_box.y()}, {"width", m_box.width()}, {"height", m_box.height()}}};
        for (const auto &[name, side] : sides)
            writer.writeAttribute(QString::fromLatin1(name), QString::number(side));
        writer.writeAttribute(QStringLiteral("fill"), QStringLiteral("none"));
        writer.writeAttribute(QStringLiteral("style"), QStringLiteral("stroke:none!important;opacity:1!important"));
    }
    writer.writeStartElement(QStringLiteral("g")); // in one element, as switch requires
    for (const Line &line : lines) {
        writeText(writer, line, {}, style, QPointF(x, y + step / 2 + baseline * em * scale), scale);
        y += step;
    }
    writer.writeEndElement();
}

} // namespace quayside
