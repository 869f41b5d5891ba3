// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QSize>
#include <QString>

namespace quayside {

struct ImageHeader {
    QString mediaType;    ///< "image/png" …; empty: unknown format
    QSize pixels;         ///< empty if unknown to the format or damaged
    bool damaged = false; ///< type known, size unreadable
};

/// Recognises PNG, JPEG, GIF, WebP, BMP, AVIF, ICO, TIFF, SVG; decodes nothing, safe on any bytes. Sizes: PNG §11.2.2, JPEG B.2.2, GIF89a §18, WebP
/// container spec, BITMAPINFOHEADER, ISO 23008-12 `ispe`.
ImageHeader imageHeader(QByteArrayView bytes);

} // namespace quayside
