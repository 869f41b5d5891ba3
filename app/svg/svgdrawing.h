// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/svg/svgcopy.h"
#include "page/svgprotocol.h"

#include <memory>

struct _RsvgHandle;
struct _cairo_surface;

namespace quayside {

/// A drawing that librsvg has read.
class SvgDrawing
{
public:
    /// @p svg: from copySvg(). @p keepJpeg: pictures in it stay as they are in the PDF.
    explicit SvgDrawing(const QByteArray &svg, bool keepJpeg = true);
    ~SvgDrawing();
    Q_DISABLE_COPY_MOVE(SvgDrawing)

    /// Why it could not be read or drawn; empty: it could.
    [[nodiscard]] const QString &error() const { return m_error; }
    /// CSS px; from its width and height, else its view box, else what browsers take.
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// Widths of the elements with these ids, in px; those that cannot be measured are left out.
    [[nodiscard]] MeasuredWidths widths(const QStringList &ids) const;
    /// A PDF of one page of size() × @p scale points.
    QByteArray pdf(double scale);
    /// A picture as SvgReply::pixels has it.
    QByteArray pixels(QSize size);

private:
    bool render(_cairo_surface *surface, double scaleX, double scaleY);

    _RsvgHandle *m_handle = nullptr;
    QSizeF m_size;
    QString m_error;
};

} // namespace quayside
