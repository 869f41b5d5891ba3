// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QSize>
#include <QString>

namespace quayside {

/// What the first bytes of an image tell.
struct ImageHeader {
    QString mediaType;    ///< "image/png" …; empty: no image that Quayside knows
    QSize pixels;         ///< empty where the format has none, or the header is damaged
    bool damaged = false; ///< the type is sure, the size cannot be read
};

/// Looks at PNG, JPEG, GIF, WebP, BMP, AVIF, ICO, TIFF and SVG. Decodes nothing; safe on any bytes.
/// Sizes: PNG §11.2.2, JPEG B.2.2, GIF89a §18, WebP container spec, BITMAPINFOHEADER, ISO 23008-12 `ispe`.
ImageHeader imageHeader(QByteArrayView bytes);

} // namespace quayside
