// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/htmlcontainer.h"

#include <litehtml/el_image.h>

#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QUrl>

#include <algorithm>

namespace quayside {

namespace {

constexpr int largestImageSide = 8000;
constexpr qsizetype largestUrl = 32 * 1024 * 1024;

/// litehtml has no SVG. Our pages use it for repeated images: an <image>, or a <use> of an earlier one.
class SharedImage final : public litehtml::el_image
{
public:
    SharedImage(const std::shared_ptr<litehtml::document> &document, QHash<QString, QString> &sources) : el_image(document), m_sources(sources) {}

    bool appendChild(const litehtml::element::ptr &child) override
    {
        const QString source = QString::fromUtf8(child->get_attr("href", ""));
        const QString id = QString::fromUtf8(child->get_attr("id", ""));
        if (source.isEmpty())
            return false; // a title
        if (!id.isEmpty())
            m_sources.insert(u'#' + id, source);
        set_tagName("img"); // before styles are applied
        set_attr("src", m_sources.value(source, source).toUtf8().constData());
        return false;
    }

private:
    QHash<QString, QString> &m_sources;
};

template<class Type>
Type *atHandle(litehtml::uint_ptr handle)
{
    return reinterpret_cast<Type *>(handle); // NOLINT(performance-no-int-to-ptr): handles of litehtml are numbers
}

QPainter *painterOf(litehtml::uint_ptr handle)
{
    return atHandle<QPainter>(handle);
}

const QFont &fontOf(litehtml::uint_ptr handle)
{
    return *atHandle<const QFont>(handle);
}

QColor colorOf(const litehtml::web_color &color)
{
    return {color.red, color.green, color.blue, color.alpha};
}

QRect rectOf(const litehtml::position &place)
{
    return {place.x, place.y, place.width, place.height};
}

Qt::PenStyle penStyle(litehtml::border_style style)
{
    switch (style) {
    case litehtml::border_style_dotted: return Qt::DotLine;
    case litehtml::border_style_dashed: return Qt::DashLine;
    default: return Qt::SolidLine;
    }
}

bool isShown(const litehtml::border &border)
{
    return border.width > 0 && border.style > litehtml::border_style_hidden;
}

} // namespace

HtmlContainer::HtmlContainer(const QString &family, const QString &fixedFamily, QMap<QString, QByteArray> files)
    : m_font(family), m_fixedFamily(fixedFamily), m_fontName(family.toStdString()), m_files(std::move(files))
{}

HtmlContainer::~HtmlContainer() = default;

litehtml::uint_ptr HtmlContainer::create_font(const litehtml::tchar_t *faceName, int size, int weight, litehtml::font_style italic, unsigned int decoration,
                                              litehtml::font_metrics *fm)
{
    QStringList families;
    for (QString family : QString::fromUtf8(faceName).split(QLatin1Char(','))) {
        family = family.trimmed().remove(QLatin1Char('"')).remove(QLatin1Char('\''));
        if (family == QLatin1StringView("monospace") || family == QLatin1StringView("ui-monospace"))
            families.append(m_fixedFamily);
        else if (family == QLatin1StringView("serif"))
            families.append(QStringLiteral("Noto Serif"));
        else if (family == QLatin1StringView("sans-serif") || family == QLatin1StringView("system-ui"))
            families.append(m_font.family());
        else
            families.append(family);
    }
    auto *font = new QFont(m_font);
    font->setFamilies(families);
    font->setPixelSize(qBound(1, size, 500));
    font->setWeight(QFont::Weight(qBound(100, weight, 900)));
    font->setItalic(italic == litehtml::fontStyleItalic);
    font->setUnderline(decoration & litehtml::font_decoration_underline);
    font->setStrikeOut(decoration & litehtml::font_decoration_linethrough);
    font->setOverline(decoration & litehtml::font_decoration_overline);
    const QFontMetrics metrics(*font);
    fm->ascent = metrics.ascent();
    fm->descent = metrics.descent();
    fm->height = metrics.height();
    fm->x_height = metrics.xHeight();
    fm->draw_spaces = italic == litehtml::fontStyleItalic || decoration != 0;
    return reinterpret_cast<litehtml::uint_ptr>(font);
}

void HtmlContainer::delete_font(litehtml::uint_ptr hFont)
{
    delete atHandle<QFont>(hFont);
}

int HtmlContainer::text_width(const litehtml::tchar_t *text, litehtml::uint_ptr hFont)
{
    return QFontMetrics(fontOf(hFont)).horizontalAdvance(QString::fromUtf8(text));
}

void HtmlContainer::draw_text(litehtml::uint_ptr hdc, const litehtml::tchar_t *text, litehtml::uint_ptr hFont, litehtml::web_color color,
                              const litehtml::position &pos)
{
    QPainter *painter = painterOf(hdc);
    painter->setFont(fontOf(hFont));
    painter->setPen(colorOf(color));
    painter->drawText(QPoint(pos.x, pos.y + QFontMetrics(fontOf(hFont)).ascent()), QString::fromUtf8(text));
}

int HtmlContainer::pt_to_px(int pt) const
{
    return pt * 96 / 72;
}

int HtmlContainer::get_default_font_size() const
{
    return 16;
}

const litehtml::tchar_t *HtmlContainer::get_default_font_name() const
{
    return m_fontName.c_str();
}

void HtmlContainer::draw_list_marker(litehtml::uint_ptr hdc, const litehtml::list_marker &marker)
{
    QPainter *painter = painterOf(hdc);
    const QRect place = rectOf(marker.pos);
    painter->setPen(colorOf(marker.color));
    painter->setRenderHint(QPainter::Antialiasing);
    switch (marker.marker_type) {
    case litehtml::list_style_type_none: break;
    case litehtml::list_style_type_circle:
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(place.adjusted(0, 0, -1, -1));
        break;
    case litehtml::list_style_type_square: painter->fillRect(place, colorOf(marker.color)); break;
    case litehtml::list_style_type_disc:
        painter->setPen(Qt::NoPen);
        painter->setBrush(colorOf(marker.color));
        painter->drawEllipse(place);
        break;
    default:
        painter->setFont(marker.font ? fontOf(marker.font) : m_font);
        painter->drawText(QRect(place.right() - 200, place.top(), 200, place.height()), Qt::AlignRight | Qt::AlignVCenter,
                          QString::number(marker.index) + QLatin1Char('.'));
    }
}

QByteArray HtmlContainer::bytesOf(const QString &url) const
{
    if (url.size() > largestUrl)
        return {};
    if (!url.startsWith(QLatin1StringView("data:"), Qt::CaseInsensitive)) {
        // Only files made with the page.
        return m_files.value(QUrl::fromPercentEncoding(url.section(QLatin1Char('#'), 0, 0).toUtf8()));
    }
    const qsizetype comma = url.indexOf(QLatin1Char(','));
    const QByteArray body = url.mid(comma + 1).toLatin1();
    return url.left(comma).endsWith(QLatin1StringView(";base64"), Qt::CaseInsensitive) ? QByteArray::fromBase64(QByteArray::fromPercentEncoding(body))
                                                                                       : QByteArray::fromPercentEncoding(body);
}

QImage HtmlContainer::image(const QString &url)
{
    const auto known = m_images.constFind(url);
    if (known != m_images.constEnd())
        return *known;
    QImage loaded = QImage::fromData(bytesOf(url));
    if (loaded.width() > largestImageSide || loaded.height() > largestImageSide)
        loaded = loaded.scaled(largestImageSide, largestImageSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    m_images.insert(url, loaded);
    return loaded;
}

void HtmlContainer::load_image(const litehtml::tchar_t *src, const litehtml::tchar_t *, bool)
{
    (void)image(QString::fromUtf8(src));
}

void HtmlContainer::get_image_size(const litehtml::tchar_t *src, const litehtml::tchar_t *, litehtml::size &sz)
{
    const QSize size = image(QString::fromUtf8(src)).size();
    sz.width = size.width();
    sz.height = size.height();
}

void HtmlContainer::draw_background(litehtml::uint_ptr hdc, const litehtml::background_paint &bg)
{
    QPainter *painter = painterOf(hdc);
    painter->save();
    const QRect box = rectOf(bg.clip_box);
    const int radius = qMin(bg.border_radius.top_left_x, 64);
    if (bg.color.alpha > 0) {
        painter->setRenderHint(QPainter::Antialiasing, radius > 0);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colorOf(bg.color));
        if (radius > 0)
            painter->drawRoundedRect(box, radius, radius);
        else
            painter->fillRect(box, colorOf(bg.color));
    }
    const QImage picture = bg.image.empty() ? QImage() : image(QString::fromStdString(bg.image));
    if (!picture.isNull()) {
        painter->setClipRect(box, Qt::IntersectClip);
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(QRect(bg.position_x, bg.position_y, bg.image_size.width, bg.image_size.height), picture);
    }
    painter->restore();
}

void HtmlContainer::draw_borders(litehtml::uint_ptr hdc, const litehtml::borders &borders, const litehtml::position &draw_pos, bool)
{
    QPainter *painter = painterOf(hdc);
    painter->save();
    const QRect box = rectOf(draw_pos);
    const auto edge = [painter](const litehtml::border &border, const QRect &strip, bool horizontal) {
        if (!isShown(border))
            return;
        if (border.style == litehtml::border_style_dotted || border.style == litehtml::border_style_dashed) {
            painter->setPen(QPen(colorOf(border.color), border.width, penStyle(border.style)));
            if (horizontal)
                painter->drawLine(strip.left(), strip.center().y(), strip.right(), strip.center().y());
            else
                painter->drawLine(strip.center().x(), strip.top(), strip.center().x(), strip.bottom());
        } else {
            painter->fillRect(strip, colorOf(border.color));
        }
    };
    edge(borders.top, {box.left(), box.top(), box.width(), borders.top.width}, true);
    edge(borders.bottom, {box.left(), box.bottom() + 1 - borders.bottom.width, box.width(), borders.bottom.width}, true);
    edge(borders.left, {box.left(), box.top(), borders.left.width, box.height()}, false);
    edge(borders.right, {box.right() + 1 - borders.right.width, box.top(), borders.right.width, box.height()}, false);
    painter->restore();
}

void HtmlContainer::set_caption(const litehtml::tchar_t *caption)
{
    m_caption = QString::fromUtf8(caption);
}

void HtmlContainer::set_base_url(const litehtml::tchar_t *) {}

void HtmlContainer::link(const std::shared_ptr<litehtml::document> &, const litehtml::element::ptr &) {}

void HtmlContainer::on_anchor_click(const litehtml::tchar_t *url, const litehtml::element::ptr &)
{
    if (onLink)
        onLink(QString::fromUtf8(url));
}

void HtmlContainer::set_cursor(const litehtml::tchar_t *cursor)
{
    m_cursor = QString::fromUtf8(cursor);
}

void HtmlContainer::transform_text(litehtml::tstring &text, litehtml::text_transform tt)
{
    QString words = QString::fromStdString(text);
    switch (tt) {
    case litehtml::text_transform_uppercase: words = words.toUpper(); break;
    case litehtml::text_transform_lowercase: words = words.toLower(); break;
    case litehtml::text_transform_capitalize:
        if (!words.isEmpty())
            words[0] = words.at(0).toUpper();
        break;
    case litehtml::text_transform_none: break;
    }
    text = words.toStdString();
}

void HtmlContainer::import_css(litehtml::tstring &text, const litehtml::tstring &url, litehtml::tstring &)
{
    text = bytesOf(QString::fromStdString(url)).toStdString();
}

void HtmlContainer::set_clip(const litehtml::position &, const litehtml::border_radiuses &, bool, bool) {}

void HtmlContainer::del_clip() {}

void HtmlContainer::get_client_rect(litehtml::position &client) const
{
    client.x = 0;
    client.y = 0;
    client.width = m_viewport.width();
    client.height = m_viewport.height();
}

std::shared_ptr<litehtml::element> HtmlContainer::create_element(const litehtml::tchar_t *tagName, const litehtml::string_map &,
                                                                 const std::shared_ptr<litehtml::document> &document)
{
    return qstrcmp(tagName, "svg") == 0 ? std::make_shared<SharedImage>(document, m_shared) : nullptr;
}

void HtmlContainer::get_media_features(litehtml::media_features &media) const
{
    media.type = litehtml::media_type_screen;
    media.width = m_viewport.width();
    media.height = m_viewport.height();
    media.device_width = m_viewport.width();
    media.device_height = m_viewport.height();
    media.color = 8;
    media.resolution = 96;
}

void HtmlContainer::get_language(litehtml::tstring &language, litehtml::tstring &culture) const
{
    language = "en";
    culture.clear();
}

litehtml::tstring HtmlContainer::resolve_color(const litehtml::tstring &color) const
{
    const QColor known(QString::fromStdString(color));
    return known.isValid() ? known.name().toStdString() : std::string();
}

} // namespace quayside
