// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/svg/svgdrawing.h"

#include <cairo-pdf.h>
#include <librsvg/rsvg.h>

#include <cstring>

namespace quayside {
namespace {

constexpr double pixelsPerInch = 96;
constexpr QSizeF sizeOfNone{300, 150}; ///< CSS 2.2, 10.3.2

/// The message of @p error, which it frees.
QString take(GError *error)
{
    const QString words = error ? QString::fromUtf8(error->message) : QStringLiteral("unknown error");
    g_clear_error(&error);
    return words;
}

/// An absolute length in px; 0: relative.
double pixels(gboolean has, const RsvgLength &length)
{
    if (!has)
        return 0;
    switch (length.unit) {
    case RSVG_UNIT_PX: return length.length;
    case RSVG_UNIT_EM: return length.length * 16;
    case RSVG_UNIT_EX: return length.length * 8;
    case RSVG_UNIT_IN: return length.length * pixelsPerInch;
    case RSVG_UNIT_CM: return length.length * pixelsPerInch / 2.54;
    case RSVG_UNIT_MM: return length.length * pixelsPerInch / 25.4;
    case RSVG_UNIT_PT: return length.length * pixelsPerInch / 72;
    case RSVG_UNIT_PC: return length.length * pixelsPerInch / 6;
    case RSVG_UNIT_PERCENT: break;
    }
    return 0;
}

QSizeF sizeOf(RsvgHandle *handle)
{
    gboolean hasWidth = FALSE;
    gboolean hasHeight = FALSE;
    gboolean hasBox = FALSE;
    RsvgLength width{};
    RsvgLength height{};
    RsvgRectangle box{};
    rsvg_handle_get_intrinsic_dimensions(handle, &hasWidth, &width, &hasHeight, &height, &hasBox, &box);
    QSizeF size(pixels(hasWidth, width), pixels(hasHeight, height));
    if (hasBox && box.width > 0 && box.height > 0) {
        if (size.width() <= 0 && size.height() <= 0)
            size = QSizeF(box.width, box.height);
        else if (size.width() <= 0)
            size.setWidth(size.height() * box.width / box.height);
        else if (size.height() <= 0)
            size.setHeight(size.width() * box.height / box.width);
    }
    if (size.width() <= 0)
        size.setWidth(sizeOfNone.width());
    if (size.height() <= 0)
        size.setHeight(sizeOfNone.height());
    return size;
}

} // namespace

SvgDrawing::SvgDrawing(const QByteArray &svg, bool keepJpeg)
{
    const RsvgHandleFlags flags = keepJpeg ? RSVG_HANDLE_FLAG_KEEP_IMAGE_DATA : RSVG_HANDLE_FLAGS_NONE;
    GInputStream *stream = g_memory_input_stream_new_from_data(svg.constData(), svg.size(), nullptr);
    GError *error = nullptr;
    m_handle = rsvg_handle_new_from_stream_sync(stream, nullptr, flags, nullptr, &error); // without a base file it can reach no others
    g_object_unref(stream);
    if (!m_handle) {
        m_error = take(error);
        return;
    }
    rsvg_handle_set_dpi(m_handle, pixelsPerInch);
    m_size = sizeOf(m_handle);
}

SvgDrawing::~SvgDrawing()
{
    if (m_handle)
        g_object_unref(m_handle);
}

MeasuredWidths SvgDrawing::widths(const QStringList &ids) const
{
    MeasuredWidths result;
    for (const QString &id : ids) {
        RsvgRectangle ink{};
        RsvgRectangle logical{};
        if (rsvg_handle_get_geometry_for_element(m_handle, QByteArray('#' + id.toUtf8()).constData(), &ink, &logical, nullptr))
            result.insert(id, logical.width);
    }
    return result;
}

bool SvgDrawing::render(cairo_surface_t *surface, double scaleX, double scaleY)
{
    cairo_t *cr = cairo_create(surface);
    cairo_scale(cr, scaleX, scaleY);
    const RsvgRectangle viewport{0, 0, m_size.width(), m_size.height()};
    GError *error = nullptr;
    if (!rsvg_handle_render_document(m_handle, cr, &viewport, &error))
        m_error = take(error);
    cairo_destroy(cr);
    cairo_surface_finish(surface);
    if (m_error.isEmpty() && cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS)
        m_error = QString::fromUtf8(cairo_status_to_string(cairo_surface_status(surface)));
    return m_error.isEmpty();
}

QByteArray SvgDrawing::pdf(double scale)
{
    QByteArray result;
    const auto append = [](void *closure, const unsigned char *data, unsigned length) {
        static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(data), length);
        return CAIRO_STATUS_SUCCESS;
    };
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(append, &result, m_size.width() * scale, m_size.height() * scale);
    cairo_surface_set_fallback_resolution(surface, 72, 72); // a pixel a unit
    const bool ok = render(surface, scale, scale);
    cairo_surface_destroy(surface);
    return ok ? result : QByteArray();
}

QByteArray SvgDrawing::pixels(QSize size)
{
    const int stride = size.width() * 4;
    QByteArray result(qsizetype(stride) * size.height(), '\0');
    cairo_surface_t *surface =
        cairo_image_surface_create_for_data(reinterpret_cast<unsigned char *>(result.data()), CAIRO_FORMAT_ARGB32, size.width(), size.height(), stride);
    const bool ok = render(surface, size.width() / m_size.width(), size.height() / m_size.height());
    cairo_surface_destroy(surface);
    return ok ? result : QByteArray();
}

} // namespace quayside
