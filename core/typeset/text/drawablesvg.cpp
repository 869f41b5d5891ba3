// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/drawablesvg.h"

#include <QFontDatabase>
#include <QHash>
#include <QRectF>
#include <QRegularExpression>
#include <QTransform>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace quayside {
namespace {

constexpr int deepestElement = 64;
constexpr int mostElements = 100'000;

bool isDataImage(QStringView url)
{
    return url.startsWith(QLatin1StringView("data:image/")) && !url.startsWith(QLatin1StringView("data:image/svg"));
}

/// Elements of SVG that Qt Svg passes over, or takes for others.
bool isUndrawn(QStringView name)
{
    static constexpr std::array names{"clipPath", "filter", "marker", "mask", "pattern", "symbol", "textPath"};
    return std::any_of(names.begin(), names.end(), [&](const char *one) { return name == QLatin1StringView(one); });
}

/// Makes the attributes of an svg inside another one those of a group in the same place (SVG 1.1, 7.7 and 7.8): Qt Svg takes it for the whole picture.
/// False where its place is not said in plain numbers.
bool becomeGroup(QXmlStreamAttributes &attributes)
{
    bool plain = true;
    const auto number = [&](const char *key) {
        QString value = attributes.value(QLatin1StringView(key)).toString();
        if (value.endsWith(QLatin1StringView("px")))
            value.chop(2);
        bool ok = value.isEmpty();
        const double found = ok ? 0 : value.toDouble(&ok);
        plain = plain && ok;
        return found;
    };
    QTransform map = QTransform::fromTranslate(number("x"), number("y"));
    const QSizeF size(number("width"), number("height"));
    static const QRegularExpression separators(QStringLiteral("[\\s,]+"));
    const QStringList box = attributes.value(QLatin1StringView("viewBox")).toString().split(separators, Qt::SkipEmptyParts);
    if (box.size() == 4) {
        const QRectF seen(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble());
        if (size.isEmpty() || seen.isEmpty())
            return false;
        const bool stretched = attributes.value(QLatin1StringView("preserveAspectRatio")).startsWith(QLatin1StringView("none"));
        const QSizeF shown = stretched ? size : seen.size().scaled(size, Qt::KeepAspectRatio);
        map.translate((size.width() - shown.width()) / 2, (size.height() - shown.height()) / 2);
        map.scale(shown.width() / seen.width(), shown.height() / seen.height());
        map.translate(-seen.x(), -seen.y());
    }
    static const QStringList places{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("width"), QStringLiteral("height"), QStringLiteral("viewBox")};
    attributes.removeIf([](const QXmlStreamAttribute &one) { return places.contains(one.name()); });
    attributes.append(QStringLiteral("transform"), QStringLiteral("matrix(%1 0 0 %2 %3 %4)").arg(map.m11()).arg(map.m22()).arg(map.dx()).arg(map.dy()));
    return plain;
}

/// A family that this machine has for one that a drawing asks for, and by how much its letters are wider: drawings are made to the widths of the
/// families that every browser knows.
struct Substitute {
    QString family;
    double scale = 1;
};

Substitute substituteFor(const QString &wanted)
{
    struct Row {
        const char *names;
        const char *family;
        double scale;
    };
    static constexpr std::array rows{
        Row{"times;times new roman;serif;georgia;liberation serif;nimbus roman", "Noto Serif", 0.83},
        Row{"courier;courier new;monospace;consolas;menlo;liberation mono", "DejaVu Sans Mono", 1.0},
        Row{"arial;helvetica;sans-serif;verdana;liberation sans;segoe ui;system-ui", "Noto Sans", 0.94},
    };
    const QStringList names = wanted.split(u',', Qt::SkipEmptyParts);
    for (const QString &one : names) {
        QString name = one.trimmed();
        name.remove(u'"').remove(u'\'');
        if (QFontDatabase::hasFamily(name))
            return {name, 1};
        for (const Row &row : rows) {
            if (QString::fromLatin1(row.names).split(u';').contains(name.toLower()))
                return {QString::fromLatin1(row.family), row.scale};
        }
    }
    return {QStringLiteral("Noto Sans"), 1};
}

/// Gives text an installed family, and letters of a size at which they are as wide as the drawing expects. @p known: by what drawings ask for.
void replaceFont(QXmlStreamAttributes &attributes, QHash<QString, Substitute> &known)
{
    Substitute found;
    if (attributes.hasAttribute(QLatin1StringView("font-family"))) {
        const QString wanted = attributes.value(QLatin1StringView("font-family")).toString();
        auto it = known.constFind(wanted);
        if (it == known.constEnd())
            it = known.insert(wanted, substituteFor(wanted));
        found = *it;
    }
    if (found.family.isEmpty())
        return;
    for (QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == QLatin1StringView("font-family")) {
            attribute = {attribute.name().toString(), found.family};
        } else if (attribute.name() == QLatin1StringView("font-size")) {
            bool number = false;
            const double size = attribute.value().toDouble(&number);
            if (number)
                attribute = {attribute.name().toString(), QString::number(size * found.scale)};
        }
    }
}

/// Counts what an SVG becomes when all that it uses is drawn: a few levels of use stand for billions of elements.
class Expansion
{
public:
    void begin(QStringView name, const QXmlStreamAttributes &attributes)
    {
        QString owner = m_open.isEmpty() ? QString() : m_open.last();
        const QString id = attributes.value(QLatin1StringView("id")).toString();
        if (!id.isEmpty() && id != owner) {
            m_parts[owner].uses.append(id);
            owner = id;
        }
        Part &part = m_parts[owner];
        ++part.elements;
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (name == QLatin1StringView("use") && attribute.name() == QLatin1StringView("href"))
                part.uses.append(attribute.value().mid(1).toString());
        }
        m_open.append(owner);
    }
    void end() { m_open.removeLast(); }
    [[nodiscard]] double elements() { return elements({}, 0); }

private:
    struct Part {
        double elements = 0;
        QStringList uses; ///< ids, those of elements in it too
        double all = -1;  ///< once counted
    };
    double elements(const QString &id, int depth)
    {
        Part &part = m_parts[id];
        if (part.all >= 0)
            return part.all;
        part.all = std::numeric_limits<double>::infinity(); // what uses itself has no end
        double all = part.elements;
        const QStringList uses = part.uses;
        for (const QString &used : uses)
            all += depth < deepestUse ? elements(used, depth + 1) : part.all;
        return m_parts[id].all = all;
    }
    static constexpr int deepestUse = 500;
    std::map<QString, Part> m_parts; ///< by id
    QStringList m_open;              ///< by element: the nearest id
};

/// Whether a style refers to anything but a part of the same drawing.
bool leadsOutside(QStringView style)
{
    constexpr QLatin1StringView reference("url(");
    for (qsizetype at = style.indexOf(reference); at >= 0; at = style.indexOf(reference, at)) {
        at += reference.size();
        QStringView target = style.sliced(at).trimmed();
        if (target.startsWith(u'\'') || target.startsWith(u'"'))
            target = target.sliced(1);
        if (!target.startsWith(u'#'))
            return true;
    }
    return false;
}

/// Copies a drawing element by element.
class Copier
{
public:
    explicit Copier(const QByteArray &svg) : m_reader(svg), m_writer(&m_result.svg)
    {
        m_reader.setEntityExpansionLimit(0);
        m_writer.writeNamespace(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("xlink")); // Qt Svg looks for this very prefix
    }

    DrawableSvg copy()
    {
        while (!m_reader.atEnd() && m_result.problem.isEmpty()) {
            m_reader.readNext();
            if (m_reader.isStartElement())
                begin();
            else if (m_reader.isEndElement())
                end();
            else if (m_reader.isCharacters() && m_skipping == 0)
                characters(m_reader.text());
            else if (m_reader.isDTD() && (!m_reader.entityDeclarations().isEmpty() || m_reader.text().contains(QLatin1StringView("<!ENTITY"))))
                m_result.problem = QStringLiteral("it declares entities");
        }
        if (m_reader.hasError() && m_result.problem.isEmpty())
            m_result.problem = m_reader.errorString();
        else if (m_expansion.elements() > mostElements && m_result.problem.isEmpty())
            m_result.problem = QStringLiteral("it uses its parts too often");
        return std::move(m_result);
    }

private:
    void begin()
    {
        ++m_depth;
        const QStringView name = m_reader.name();
        if (m_depth > deepestElement || ++m_elements > mostElements) {
            m_result.problem = QStringLiteral("it is too deep or too large");
            return;
        }
        const bool active = name == QLatin1StringView("script") || name == QLatin1StringView("foreignObject");
        if (m_skipping > 0 || active) {
            m_result.activeContent = m_result.activeContent || active;
            ++m_skipping;
            return;
        }
        QXmlStreamAttributes attributes = m_reader.attributes();
        const bool nested = m_depth > 1 && name == QLatin1StringView("svg");
        const bool drawn = nested ? becomeGroup(attributes) : !isUndrawn(name);
        if (!drawn && !m_result.lost.contains(name))
            m_result.lost.append(name.toString());
        m_inText += m_inText > 0 || name == QLatin1StringView("text") ? 1 : 0;
        m_writer.writeStartElement(m_reader.namespaceUri().toString(), nested ? QStringLiteral("g") : name.toString());
        m_expansion.begin(name, attributes);
        replaceFont(attributes, m_families);
        for (const QXmlStreamAttribute &attribute : std::as_const(attributes))
            copyAttribute(name, attribute);
    }

    void copyAttribute(QStringView element, const QXmlStreamAttribute &attribute)
    {
        const QStringView key = attribute.name();
        const QStringView value = attribute.value();
        const bool reference = key == QLatin1StringView("href") && !value.startsWith(u'#') && !isDataImage(value);
        if (reference && element == QLatin1StringView("a"))
            return;
        if (reference || leadsOutside(value) || key.startsWith(QLatin1StringView("on")))
            m_result.activeContent = true;
        else
            m_writer.writeAttribute(attribute.namespaceUri().toString(), key.toString(), value.toString());
    }

    void end()
    {
        --m_depth;
        if (m_skipping > 0) {
            --m_skipping;
            return;
        }
        m_writer.writeEndElement();
        m_expansion.end();
        m_inText = std::max(0, m_inText - 1);
    }

    void characters(QStringView text)
    {
        if (text.contains(QLatin1StringView("@import")) || leadsOutside(text)) {
            m_result.activeContent = true;
            return;
        }
        m_writer.writeCharacters(text.toString());
        if (m_inText > 0 && !text.trimmed().isEmpty())
            m_result.words << text.toString();
    }

    DrawableSvg m_result;
    QXmlStreamReader m_reader;
    QXmlStreamWriter m_writer;
    Expansion m_expansion;
    QHash<QString, Substitute> m_families; ///< asking the system for one is slow
    int m_depth = 0;
    int m_elements = 0;
    int m_skipping = 0; ///< depth in what is left out
    int m_inText = 0;   ///< depth of a text element, and of those in it
};

} // namespace

DrawableSvg drawableSvg(const QByteArray &svg)
{
    return Copier(svg).copy();
}

} // namespace quayside
