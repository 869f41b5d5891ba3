// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/svg/svgcopy.h"
#include "page/svgprotocol.h"

#include <memory>

struct _RsvgHandle;
struct _cairo_surface;

namespace quayside {

/// A drawing loaded by librsvg.
class SvgDrawing
{
public:
    /// @p svg: from copySvg(). @p keepJpeg: JPEGs stay as they are.
    explicit SvgDrawing(const QByteArray &svg, bool keepJpeg = true);
    ~SvgDrawing();
    Q_DISABLE_COPY_MOVE(SvgDrawing)

    /// Why reading or drawing failed; empty: it did not.
    [[nodiscard]] const QString &error() const { return m_error; }
    /// CSS px, from width and height, viewBox, or browsers' default.
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// In px, without those that cannot be measured.
    [[nodiscard]] MeasuredWidths widths(const QStringList &ids) const;
    /// A one-page PDF of size() × @p scale points.
    QByteArray pdf(double scale);
    /// Pixels in the form of SvgReply::pixels.
    QByteArray pixels(QSize size);

private:
    bool render(_cairo_surface *surface, double scaleX, double scaleY);

    _RsvgHandle *m_handle = nullptr;
    QSizeF m_size;
    QString m_error;
};

} // namespace quayside
