// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures and fields of a page: what is no words, but says something.
#include "document/safeurl.h"
#include "readers/htmlconverter.h"
#include "readers/htmlforeign.h"
#include "readers/htmlnodes.h"
#include "readers/htmlstyles.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

namespace quayside {
namespace {

using htmlnode::Kind;

bool isTag(const GumboInternalNode *node, GumboTag tag)
{
    return htmlnode::tag(node) == tag;
}

/// The address of a srcset that serves paper best: the largest, but no more than a page can show.
QString bestOfSet(const QString &set)
{
    constexpr double enough = 2400; // pixels of a page's width
    constexpr double usual = 800;   // of a picture with a density
    static const QRegularExpression part(QStringLiteral("\\s*([^\\s,]\\S*[^\\s,])(?:\\s+([0-9.]+)([wx]))?\\s*(?:,|$)"));
    QString best;
    double bestWidth = -1;
    for (auto it = part.globalMatch(set.left(20'000)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const double number = match.captured(2).isEmpty() ? 1 : match.captured(2).toDouble();
        const double width = match.captured(3) == QLatin1StringView("w") ? number : number * usual;
        const bool better = bestWidth > enough ? width < bestWidth : width > bestWidth && width <= enough;
        if (bestWidth < 0 || better) {
            best = match.captured(1);
            bestWidth = width;
        }
    }
    return best;
}

/// Whether an address only holds the place of a picture that a script would load: a data address of a few bytes.
bool isPlaceholder(const QString &address)
{
    constexpr qsizetype longest = 400;
    return address.size() < longest && address.startsWith(QLatin1StringView("data:image/"), Qt::CaseInsensitive);
}

/// The address of an image: src; where that is missing or waits for a script, what the script would take, or one of a set.
QString imageAddress(const GumboInternalNode *node)
{
    const QString own = htmlnode::attribute(node, "src").trimmed();
    if (!own.isEmpty() && !isPlaceholder(own))
        return own;
    for (const char *name : {"data-src", "data-original", "data-lazy-src"}) {
        if (const QString address = htmlnode::attribute(node, name).trimmed(); !address.isEmpty())
            return address;
    }
    for (const char *name : {"srcset", "data-srcset", "data-lazy-srcset"}) {
        if (const QString address = bestOfSet(htmlnode::attribute(node, name)); !address.isEmpty())
            return address;
    }
    const GumboInternalNode *parent = node->parent;
    const bool inPicture = parent && htmlnode::name(parent) == QLatin1StringView("picture");
    for (void *pointer : own.isEmpty() && inPicture ? htmlnode::children(parent) : std::span<void *const>()) {
        const QString address = bestOfSet(htmlnode::attribute(htmlnode::child(pointer), "srcset"));
        if (isTag(htmlnode::child(pointer), GUMBO_TAG_SOURCE) && !address.isEmpty())
            return address;
    }
    return own;
}

/// Whether an image only tells its server who looks at the page: a pixel that says nothing.
bool isTracker(const GumboInternalNode *node)
{
    const auto isPixel = [&](const char *name) {
        const htmlstyle::Length length = htmlstyle::lengthOf(node, name);
        return (length.pixels && *length.pixels <= 1) || htmlnode::attribute(node, name).trimmed() == QLatin1StringView("0");
    };
    return isPixel("width") && isPixel("height") && htmlnode::attribute(node, "alt").trimmed().isEmpty();
}

/// Whether a drawing is one of the page's marks for the eye: small, and hidden from those who hear it.
bool isIcon(const GumboInternalNode *svg)
{
    constexpr double largest = 32;
    if (htmlnode::attribute(svg, "aria-hidden") != QLatin1StringView("true"))
        return false;
    const QStringList box = htmlnode::attribute(svg, "viewBox").simplified().split(u' ');
    const htmlstyle::Length width = htmlstyle::lengthOf(svg, "width");
    return (width.pixels && *width.pixels <= largest) || (!width.pixels && box.size() == 4 && box[2].toDouble() <= largest);
}

/// Whether a drawing only keeps parts for others.
bool isStore(const GumboInternalNode *svg)
{
    const auto below = htmlnode::children(svg);
    return std::all_of(below.begin(), below.end(), [](void *pointer) {
        static const QStringList stored{QStringLiteral("defs"), QStringLiteral("symbol"), QStringLiteral("title"), QStringLiteral("desc"),
                                        QStringLiteral("style")};
        const GumboInternalNode *child = htmlnode::child(pointer);
        return child->type != GUMBO_NODE_ELEMENT || stored.contains(htmlnode::name(child));
    });
}

/// What a field of a form shows; null: nothing that words can say.
QString fieldWords(const GumboInternalNode *node)
{
    const QString value = htmlnode::attribute(node, "value");
    const QString type = htmlnode::attribute(node, "type").toLower();
    const bool checked = htmlnode::hasAttribute(node, "checked");
    switch (htmlnode::tag(node)) {
    case GUMBO_TAG_INPUT:
        if (type == QLatin1StringView("checkbox"))
            return checked ? QStringLiteral("☑") : QStringLiteral("☐");
        if (type == QLatin1StringView("radio"))
            return checked ? QStringLiteral("◉") : QStringLiteral("○");
        if (type == QLatin1StringView("password") || type == QLatin1StringView("image") || type == QLatin1StringView("file"))
            return {};
        return value.simplified();
    case GUMBO_TAG_TEXTAREA: return htmlnode::textBelow(node).trimmed();
    case GUMBO_TAG_PROGRESS:
    case GUMBO_TAG_METER: {
        const double most = htmlnode::hasAttribute(node, "max") ? htmlnode::attribute(node, "max").toDouble() : 1;
        bool isNumber = false;
        const double done = value.toDouble(&isNumber);
        return isNumber && most > 0 ? QStringLiteral("%1 %").arg(qRound(std::clamp(done / most, 0.0, 1.0) * 100)) : QString();
    }
    default: return {};
    }
}

/// The chosen options of a list, else the first: what a page shows while the list is closed. All of one that stands open.
QStringList chosenOptions(const GumboInternalNode *select)
{
    QStringList all, chosen;
    std::vector<const GumboInternalNode *> open{select};
    while (!open.empty()) {
        const GumboInternalNode *node = open.back();
        open.pop_back();
        const auto below = htmlnode::children(node);
        if (!isTag(node, GUMBO_TAG_OPTION)) {
            for (std::size_t i = below.size(); i > 0; --i)
                open.push_back(htmlnode::child(below[i - 1]));
            continue;
        }
        const QString text = htmlnode::textBelow(node).simplified();
        all.append(text);
        if (htmlnode::hasAttribute(node, "selected"))
            chosen.append(text);
    }
    const bool standsOpen = htmlnode::hasAttribute(select, "multiple") || htmlnode::number(select, "size", 1, 1, 1000) > 1;
    if (standsOpen)
        return all;
    return chosen.isEmpty() ? all.first(std::min<qsizetype>(1, all.size())) : QStringList{chosen.last()};
}

} // namespace

void HtmlConverter::readSizes(Image &image, const Node *node)
{
    const htmlstyle::Length width = htmlstyle::lengthOf(node, "width");
    image.width = width.pixels;
    image.widthPercent = width.percent;
    const htmlstyle::Length height = htmlstyle::lengthOf(node, "height");
    image.height = height.pixels;
    if (height.percent) // of what is around, which has no height of its own on pages
        reportDropped(QStringLiteral("height: %1%").arg(*height.percent), node);
    const htmlstyle::Length most = htmlstyle::lengthOf(htmlnode::styleProperty(node, QLatin1StringView("max-width")));
    image.maxWidth = most.pixels;
    if (most.percent && *most.percent < 100) // images are never wider than their column
        image.maxWidthPercent = most.percent;
}

void HtmlConverter::addImage(const Node *node, Inlines &out)
{
    Image image;
    image.url = addressOf(m_conversion.origin == Origin::Markup ? imageAddress(node) : htmlnode::attribute(node, "src").trimmed());
    if (image.url.isEmpty())
        return noteAnchor(node);
    if (!isAllowedUrl(image.url, true)) {
        noteAnchor(node);
        reportLost(QStringLiteral("<img src=\"%1\">").arg(image.url.left(80)), node);
        return;
    }
    if (isWholePage() && isTracker(node)) {
        noteAnchor(node);
        reportLost(QStringLiteral("<img src=\"%1\">").arg(image.url.left(80)), node);
        return;
    }
    if (htmlnode::hasAttribute(node, "usemap"))
        reportDropped(QStringLiteral("usemap"), node);
    image.attributes = attributesOf(node);
    image.title = htmlnode::attribute(node, "title");
    if (const QString alt = htmlnode::attribute(node, "alt").simplified(); !alt.isEmpty())
        image.alt.push_back(makeInline(Text{alt}, node));
    readSizes(image, node);
    QString side = htmlnode::styleProperty(node, QLatin1StringView("float"));
    if (side.isEmpty())
        side = htmlnode::attribute(node, "align").toLower();
    for (const FloatSide each : {FloatSide::Left, FloatSide::Right}) {
        if (side == QLatin1StringView(nameOf(each)))
            image.floats = each;
    }
    const Alignment place = htmlstyle::placeOf(node);
    const bool inLine = side == QLatin1StringView("middle"); // says where the image stands in the height of its line
    if (image.floats == FloatSide::None && !inLine)
        image.alignment = place;
    out.push_back(makeInline(std::move(image), node));
    m_blank = false;
}

/// The element of an id, in the page that @p node is in; null: there is none.
const GumboInternalNode *HtmlConverter::elementWith(const QString &id, const Node *node)
{
    if (m_elements.empty()) {
        const Node *root = node;
        while (root->parent && root->parent->type == GUMBO_NODE_ELEMENT)
            root = root->parent;
        std::vector<const Node *> open{root};
        while (!open.empty()) {
            const Node *at = open.back();
            open.pop_back();
            if (const QString own = htmlnode::attribute(at, "id"); !own.isEmpty())
                m_elements.insert(own, at);
            for (void *pointer : htmlnode::children(at))
                open.push_back(htmlnode::child(pointer));
        }
        m_elements.insert(QString(), nullptr);
    }
    return m_elements.value(id);
}

/// A drawing or a formula that stands in the page itself; false for others, and for what only marks something for the eye.
bool HtmlConverter::addForeign(const Node *node, Inlines &out)
{
    if (node->type != GUMBO_NODE_ELEMENT || m_conversion.origin != Origin::Markup)
        return false;
    if (node->v.element.tag == GUMBO_TAG_MATH) {
        const QString tex = htmlforeign::texOf(node, m_context);
        if (tex.isEmpty())
            return false;
        out.push_back(makeInline(Math{tex, htmlnode::attribute(node, "display") == QLatin1StringView("block"), {}}, node));
        m_blank = false;
        return true;
    }
    const auto byId = [&](const QString &id) { return elementWith(id, node); };
    if (node->v.element.tag != GUMBO_TAG_SVG || isIcon(node) || !htmlforeign::isWhole(node, byId))
        return false;
    if (isStore(node))
        return true;
    Image image;
    const Node *only = htmlforeign::onlyImage(node, byId);
    image.url = only ? addressIn(only, "href") : QString();
    if (!only)
        image.url = QStringLiteral("data:image/svg+xml;base64,") + QString::fromLatin1(htmlforeign::xmlOf(node, byId).toBase64());
    if (image.url.isEmpty() || !isAllowedUrl(image.url, true))
        return false;
    if (const QString name = htmlforeign::nameOf(node); !name.isEmpty())
        image.alt.push_back(makeInline(Text{name}, node));
    readSizes(image, node);
    out.push_back(makeInline(std::move(image), node));
    m_blank = false;
    return true;
}

void HtmlConverter::addWords(const QString &words, const Node *node, Inlines &out)
{
    const QStringList lines = words.split(u'\n');
    if (!m_blank)
        out.push_back(makeInline(Text{QStringLiteral(" ")}, node));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            out.push_back(makeInline(LineBreak{}, node));
        if (const QString line = lines[i].simplified(); !line.isEmpty())
            out.push_back(makeInline(Text{line}, node));
    }
    out.push_back(makeInline(Text{QStringLiteral(" ")}, node)); // fields stand apart
    m_blank = true;
}

/// What a form shows without its fields: values, choices, marks.
bool HtmlConverter::addField(const Node *node, Inlines &out)
{
    if (htmlnode::kind(node) != Kind::Control || !isWholePage())
        return false;
    if (isTag(node, GUMBO_TAG_INPUT) && htmlnode::attribute(node, "type").compare(QLatin1StringView("hidden"), Qt::CaseInsensitive) == 0)
        return true;
    const QString words = isTag(node, GUMBO_TAG_SELECT) ? chosenOptions(node).join(QStringLiteral(", ")) : fieldWords(node);
    if (words.isEmpty())
        return false;
    addWords(words, node, out);
    return true;
}

/// The picture that a video shows before it runs, leading to it; pictures that are embedded as objects; what an object says without its program.
bool HtmlConverter::addMedia(const Node *node, Inlines &out, int depth)
{
    if (m_conversion.origin != Origin::Markup)
        return false;
    if (addScriptFormula(node, out))
        return true;
    const bool isObject = isTag(node, GUMBO_TAG_OBJECT);
    const bool isPicture = (isObject || isTag(node, GUMBO_TAG_EMBED)) && htmlnode::attribute(node, "type").startsWith(QLatin1StringView("image/"));
    const bool isVideo = isTag(node, GUMBO_TAG_VIDEO);
    const QString shown = addressIn(node, isVideo ? "poster" : isObject ? "data" : "src");
    if (!(isPicture || isVideo) || shown.isEmpty() || !isAllowedUrl(shown, true)) {
        if (isObject && !m_conversion.parts)
            inlineChildren(node, out, depth);
        return false;
    }
    if (isVideo)
        reportLost(QStringLiteral("<video>"), node);
    Image image;
    image.url = shown;
    QString name = htmlnode::attribute(node, isVideo ? "aria-label" : "title").simplified();
    if (name.isEmpty())
        name = htmlnode::textBelow(node).simplified().left(500);
    if (!name.isEmpty())
        image.alt.push_back(makeInline(Text{name}, node));
    readSizes(image, node);
    const QString source = isVideo ? addressIn(node, "src") : QString();
    Inlines content;
    content.push_back(makeInline(std::move(image), node));
    if (!source.isEmpty() && isAllowedUrl(source))
        out.push_back(makeInline(Link{source, {}, std::move(content)}, node));
    else
        out.push_back(std::move(content.front()));
    m_blank = false;
    return true;
}

} // namespace quayside
