// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

#include <QByteArrayView>
#include <QImage>

namespace quayside {

/// @p image packed: each row with the PNG filter that leaves the smallest differences, compressed; grey and opaque pictures without what they do
/// not need. Empty (no width) for a null image.
PageImage packedImage(const QImage &image);

/// The picture of a PNG file without decoding its pixels: its own compressed rows where it has no alpha channel, else its rows taken apart into
/// colours and alpha, each with the filters that the file chose. The whole file is read and checked. Nothing for a file that is broken, interlaced,
/// of a kind that pages cannot hold as it is, or of more than 128 MB of pixels.
std::optional<PageImage> packedPng(QByteArrayView file);

/// The picture for painting; null when it is broken.
QImage unpackedImage(const PageImage &image);

} // namespace quayside
