// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/htmlbody.h"

#include "document/walk.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace quayside {
namespace {

/// Images smaller than this are simply embedded again.
constexpr qsizetype smallestShared = 8 * 1024;

const char *placeOf(const Image &image)
{
    switch (image.floats) {
    case FloatSide::Left: return "float: left";
    case FloatSide::Right: return "float: right";
    case FloatSide::None: break;
    }
    switch (image.alignment) {
    case Alignment::Left: return "display: block; margin-right: auto";
    case Alignment::Right: return "display: block; margin-left: auto";
    case Alignment::Center: return "display: block; margin: auto";
    case Alignment::None:
    case Alignment::Justify: break;
    }
    return nullptr;
}

QString number(double value)
{
    return QString::number(value, 'g', 8);
}

/// Width and height in CSS px that @p image has on the page, if it says or the file does.
QSizeF sizeOnPage(const Image &image, const QSize &pixels)
{
    const QSizeF natural(pixels);
    if (image.width && image.height)
        return {*image.width, *image.height};
    if (image.width)
        return {*image.width, natural.height() * *image.width / natural.width()};
    if (image.height)
        return {natural.width() * *image.height / natural.height(), *image.height};
    return natural;
}

} // namespace

// A picture on each of a hundred slides would be a hundred copies of its bytes. HTML cannot name the source of an <img> twice; SVG can.
void HtmlBody::shareImages()
{
    if (m_options.images != HtmlBodyOptions::Images::Embed)
        return;
    QHash<QString, int> uses;
    walkInlines(m_input.document, [&](const Inline &node) {
        if (const auto *image = node.value.as<Image>(); image && node.origin == Origin::Markup)
            ++uses[image->url];
    });
    for (const auto &[url, count] : uses.asKeyValueRange()) {
        const MediaItem *item = count > 1 ? m_input.document.media.find(url) : nullptr;
        if (item && item->data.size() >= smallestShared && !item->pixels.isEmpty())
            m_shared.insert(url, {});
    }
}

void HtmlBody::writeShared(const Image &image, const MediaItem &item)
{
    QString &id = m_shared[image.url];
    if (id.isEmpty()) {
        // Named by its bytes: fragments of several exports may stand in one page, and a plain number would show the picture of another.
        const QByteArray hash = QCryptographicHash::hash(item.data, QCryptographicHash::Sha256).toHex().first(16);
        id = QStringLiteral("quayside-image-") + QString::fromLatin1(hash);
    }
    const bool first = !m_sharedWritten.contains(id);
    m_sharedWritten.insert(id);
    const auto value = [this](std::string_view name, const QString &text) {
        m_out.raw(" ");
        m_out.raw(name);
        m_out.raw("=\"");
        m_out.text(text);
        m_out.raw("\"");
    };
    const auto pixels = [](double length) { return QString::number(std::round(length * 100) / 100, 'g', 8); };
    const QSizeF size = sizeOnPage(image, item.pixels);
    const QString alternative = plainText(image.alt);
    m_out.raw("<svg");
    if (alternative.isEmpty()) {
        value("aria-hidden", QStringLiteral("true"));
    } else {
        value("role", QStringLiteral("img"));
        value("aria-label", alternative);
    }
    value("viewBox", QStringLiteral("0 0 %1 %2").arg(item.pixels.width()).arg(item.pixels.height()));
    value("width", image.widthPercent ? number(*image.widthPercent) + u'%' : pixels(size.width()));
    if (!image.widthPercent)
        value("height", pixels(size.height()));
    const bool bothGiven = image.width && image.height;
    if (bothGiven)
        value("preserveAspectRatio", QStringLiteral("none"));
    QStringList style{bothGiven ? QStringLiteral("max-width: 100%") : QStringLiteral("max-width: 100%; height: auto")};
    style.append(lookOf(image));
    style.removeAll(QString());
    attributes(image.attributes, "image", style.join(QStringLiteral("; ")));
    m_out.raw(">");
    if (!image.title.isEmpty()) {
        m_out.raw("<title>");
        m_out.text(image.title);
        m_out.raw("</title>");
    }
    m_out.raw(first ? "<image" : "<use");
    if (first) {
        value("id", id);
        value("width", QString::number(item.pixels.width()));
        value("height", QString::number(item.pixels.height()));
        m_out.raw(" href=\"");
        const QByteArray address = dataAddress(item);
        m_out.raw({address.constData(), static_cast<std::size_t>(address.size())});
        m_out.raw("\"");
        if (m_result)
            m_result = m_out.step();
    } else {
        value("href", u'#' + id);
    }
    m_out.raw(" /></svg>");
}

/// CSS for its place and for sizes that attributes cannot say.
QString HtmlBody::lookOf(const Image &image) const
{
    QStringList style;
    if (image.widthPercent && !m_options.fragment)
        style.append(QStringLiteral("width: %1%").arg(number(*image.widthPercent)));
    if (image.maxWidthPercent)
        style.append(QStringLiteral("max-width: %1%").arg(number(*image.maxWidthPercent)));
    else if (image.maxWidth)
        style.append(QStringLiteral("max-width: min(100%, %1px)").arg(number(*image.maxWidth)));
    // Narrow screens make it smaller, in the shape it is given.
    if (image.width && image.height && !image.widthPercent && !m_options.fragment && !isPart())
        style.append(
            QStringLiteral("aspect-ratio: %1 / %2").arg(number(std::max(1.0, std::round(*image.width))), number(std::max(1.0, std::round(*image.height)))));
    if (const char *place = placeOf(image))
        style.append(QString::fromLatin1(place));
    return style.join(QStringLiteral("; "));
}

} // namespace quayside
