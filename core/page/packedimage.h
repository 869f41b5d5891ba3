// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <QByteArrayView>
#include <QImage>

namespace quayside {

/// Filters each row with the PNG filter that leaves the smallest differences, then compresses. Drops the colour of grey images and the
/// alpha of opaque ones. Width 0 for a null image.
PageImage packedImage(const QImage &image);

/// Packs a PNG without decoding pixels: passes its compressed rows through, or splits them into colours and alpha with the same filters.
/// Checks the whole file; nothing if it is broken, interlaced, unsupported by PageImage or over 128 MB of pixels.
std::optional<PageImage> packedPng(QByteArrayView file);

/// Decodes for painting; null if broken.
QImage unpackedImage(const PageImage &image);

} // namespace quayside
