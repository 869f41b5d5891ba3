// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures, text boxes and what else is drawn: DrawingML (ECMA-376-1, 20) and VML (ECMA-376-4, 19).
#include "readers/docx/charts.h"
#include "readers/docx/inlinereader.h"

#include "readers/media.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace quayside::reader::docx {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DocxReader", text);
}

constexpr double emusInPixel = 9525; ///< 914,400 in an inch of 96

std::optional<double> pixelsOfEmus(const QString &value)
{
    const double emus = value.toDouble();
    return emus > 0 && emus < 1e10 ? std::optional(std::round(emus / emusInPixel * 100) / 100) : std::nullopt;
}

/// A length of a style attribute, "12.5pt", in pixels.
std::optional<double> pixelsOfStyle(const QString &style, const char *property)
{
    static const QRegularExpression declaration(QStringLiteral(R"((?:^|;)\s*([a-z-]+)\s*:\s*([0-9.]+)(pt|px|in|cm|mm)\b)"));
    for (auto it = declaration.globalMatch(style); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(1) != QLatin1StringView(property))
            continue;
        const double value = match.capturedView(2).toDouble();
        const QString unit = match.captured(3);
        const double scale = unit == QLatin1StringView("pt")   ? 96.0 / 72
                             : unit == QLatin1StringView("in") ? 96.0
                             : unit == QLatin1StringView("cm") ? 96 / 2.54
                             : unit == QLatin1StringView("mm") ? 96 / 25.4
                                                               : 1.0;
        return value > 0 && value < 1e5 ? std::optional(std::round(value * scale * 100) / 100) : std::nullopt;
    }
    return {};
}

/// The side that text leaves to an anchored picture.
FloatSide floatOf(const XmlElement &anchor)
{
    const bool wraps = anchor.child(QLatin1StringView("wp:wrapSquare")) || anchor.child(QLatin1StringView("wp:wrapTight"))
                       || anchor.child(QLatin1StringView("wp:wrapThrough"));
    const XmlElement *side = anchor.path({QLatin1StringView("wp:positionH"), QLatin1StringView("wp:align")});
    if (!wraps || !side)
        return FloatSide::None;
    const QString where = side->textBelow();
    if (where == QLatin1StringView("left") || where == QLatin1StringView("inside"))
        return FloatSide::Left;
    return where == QLatin1StringView("right") || where == QLatin1StringView("outside") ? FloatSide::Right : FloatSide::None;
}

void setAlt(Image &image, const QString &description)
{
    if (!description.trimmed().isEmpty())
        image.alt.push_back({Text{description.simplified()}, {}, Origin::Markup});
}

/// Every descendant of this name, not looking into those found.
void collect(const XmlElement &element, QLatin1StringView name, std::vector<const XmlElement *> &found)
{
    for (const XmlElement &one : element.children) {
        if (one.is(name)) {
            found.push_back(&one);
        } else if (one.is(QLatin1StringView("mc:AlternateContent"))) {
            if (const XmlElement *chosen = chosenContent(one))
                collect(*chosen, name, found);
        } else {
            collect(one, name, found);
        }
    }
}

} // namespace

void InlineReader::drawing(const XmlElement &element, const office::PieceLook &look)
{
    for (const XmlElement &place : element.children) {
        if (!place.is(QLatin1StringView("wp:inline")) && !place.is(QLatin1StringView("wp:anchor")))
            continue;
        std::vector<const XmlElement *> blips;
        collect(place, QLatin1StringView("a:blip"), blips);
        Image shown;
        if (blips.size() == 1) { // pictures of a group have sizes of their own
            shown.width = pixelsOfEmus(place.childAttribute(QLatin1StringView("wp:extent"), QLatin1StringView("cx")));
            shown.height = pixelsOfEmus(place.childAttribute(QLatin1StringView("wp:extent"), QLatin1StringView("cy")));
        }
        shown.title = place.childAttribute(QLatin1StringView("wp:docPr"), QLatin1StringView("title"));
        setAlt(shown, place.childAttribute(QLatin1StringView("wp:docPr"), QLatin1StringView("descr")));
        shown.floats = floatOf(place);
        office::PieceLook own = look;
        if (const XmlElement *link = place.find(QLatin1StringView("a:hlinkClick")); link && own.link < 0) {
            const Relationship target = m_story.relationships.value(link->attribute(QLatin1StringView("r:id")));
            if (target.external && !target.target.isEmpty()) {
                own.link = static_cast<int>(m_reading.tables.links.size());
                m_reading.tables.links.push_back({target.target, {}});
            }
        }
        for (const XmlElement *blip : blips) {
            // A drawing has a picture of its points beside it.
            const XmlElement *drawn = blip->find(QLatin1StringView("asvg:svgBlip"));
            QString relationship = drawn ? drawn->attribute(QLatin1StringView("r:embed")) : QString();
            if (relationship.isEmpty())
                relationship = blip->attribute(QLatin1StringView("r:embed"));
            if (relationship.isEmpty())
                relationship = blip->attribute(QLatin1StringView("r:link"));
            image(relationship, shown, own);
        }
        const bool hasBox = place.find(QLatin1StringView("w:txbxContent")) != nullptr;
        if (hasBox)
            textBoxes(place);
        if (const XmlElement *found = place.find(QLatin1StringView("c:chart")))
            chart(found->attribute(QLatin1StringView("r:id")));
        else if (const XmlElement *parts = place.find(QLatin1StringView("dgm:relIds")))
            diagram(parts->attribute(QLatin1StringView("r:dm")));
        else if (!hasBox && drawnWords(place))
            m_reading.dropped.add(tr("drawn shapes, of which their text stays"));
        else if (blips.empty() && !hasBox)
            m_reading.dropped.add(tr("drawn shapes"));
    }
}

/// The part that a drawing is made of; an empty element: it cannot be read.
XmlElement InlineReader::drawnPart(const QString &relationship)
{
    const Relationship target = m_story.relationships.value(relationship);
    if (target.external || target.target.isEmpty())
        return {};
    auto root = m_reading.package.readOptional(target.target, namespaces, m_reading.context);
    if (!root)
        m_reading.error = root.error();
    return root ? *std::move(root) : XmlElement();
}

void InlineReader::addBox(Block::Value value)
{
    office::FlatBlock flat;
    flat.block = {std::move(value), {}, Origin::Markup};
    m_boxes.push_back(std::move(flat));
}

void InlineReader::chart(const QString &relationship)
{
    const QString &language = m_reading.document.metadata.language;
    Table table = tableOfChart(drawnPart(relationship), language.isEmpty() ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(language));
    m_reading.dropped.add(table.columns.empty() ? tr("charts") : tr("charts, of which their numbers stay"));
    if (!table.columns.empty())
        addBox(std::move(table));
}

void InlineReader::diagram(const QString &relationship)
{
    ListBlock list = listOfDiagram(drawnPart(relationship));
    m_reading.dropped.add(list.items.empty() ? tr("SmartArt diagrams") : tr("SmartArt diagrams, of which their text stays"));
    if (!list.items.empty())
        addBox(std::move(list));
}

/// Text in shapes that are not Word's own, as drawings of other programs hold it; whether there is any.
bool InlineReader::drawnWords(const XmlElement &element)
{
    std::vector<const XmlElement *> paragraphs;
    collect(element, QLatin1StringView("a:p"), paragraphs);
    bool any = false;
    for (const XmlElement *one : paragraphs) {
        const QString words = wordsOfDrawn(*one);
        if (words.isEmpty())
            continue;
        Paragraph paragraph;
        paragraph.content.push_back({Text{words}, {}, Origin::Markup});
        addBox(std::move(paragraph));
        any = true;
    }
    return any;
}

void InlineReader::picture(const XmlElement &element, const office::PieceLook &look)
{
    std::vector<const XmlElement *> pictures;
    collect(element, QLatin1StringView("v:imagedata"), pictures);
    const XmlElement *shape = element.find(QLatin1StringView("v:shape"));
    if (!shape)
        shape = element.find(QLatin1StringView("v:rect"));
    const QString style = shape ? shape->attribute(QLatin1StringView("style")) : QString();
    for (const XmlElement *one : pictures) {
        Image shown;
        if (pictures.size() == 1) {
            shown.width = pixelsOfStyle(style, "width");
            shown.height = pixelsOfStyle(style, "height");
        }
        setAlt(shown, shape ? shape->attribute(QLatin1StringView("alt")) : QString());
        const QString relationship = one->attribute(QLatin1StringView("r:id"));
        image(relationship.isEmpty() ? one->attribute(QLatin1StringView("r:link")) : relationship, shown, look);
    }
    const bool hasBox = element.find(QLatin1StringView("w:txbxContent")) != nullptr;
    const QString rule = shape ? shape->attribute(QLatin1StringView("o:hr")) : QString();
    if (rule == QLatin1StringView("t") || rule == QLatin1StringView("true"))
        m_hasRule = true;
    else if (hasBox)
        textBoxes(element);
    else if (pictures.empty() && !element.children.empty())
        m_reading.dropped.add(tr("drawn shapes"));
}

void InlineReader::embeddedObject(const XmlElement &element, const office::PieceLook &look)
{
    m_reading.dropped.add(tr("embedded files, of which their picture stays"));
    picture(element, look);
    if (const XmlElement *drawn = element.child(QLatin1StringView("w:drawing")))
        drawing(*drawn, look);
}

void InlineReader::textBoxes(const XmlElement &element)
{
    std::vector<const XmlElement *> boxes;
    collect(element, QLatin1StringView("w:txbxContent"), boxes);
    if (m_reading.depth >= deepestStory)
        return m_reading.dropped.add(tr("text boxes that are nested too deeply"), static_cast<int>(boxes.size()));
    ++m_reading.depth;
    for (const XmlElement *box : boxes)
        readFlats(*box, m_story, m_reading, m_boxes);
    --m_reading.depth;
}

void InlineReader::image(const QString &relationship, Image image, const office::PieceLook &look)
{
    const Relationship target = m_story.relationships.value(relationship);
    if (target.target.isEmpty()) {
        m_reading.dropped.add(tr("pictures that the file does not hold"));
        return;
    }
    image.url = target.target;
    if (!target.external && !m_reading.document.media.find(image.url)) {
        const auto bytes = m_reading.package.read(target.target, m_reading.context);
        if (!bytes && bytes.error().code == ErrorCode::Canceled) {
            m_reading.error = bytes.error();
            return;
        }
        if (!bytes) {
            m_reading.dropped.add(tr("pictures that the file does not hold"));
            return;
        }
        if (auto added = addImage(m_reading.document, image.url, *bytes, m_reading.context); !added) {
            m_reading.error = added.error();
            return;
        }
    }
    office::PieceLook own;
    own.link = look.link;
    own.change = look.change;
    push(std::move(image), own);
}

} // namespace quayside::reader::docx
