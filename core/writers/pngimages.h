// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/mediabag.h"
#include "page/svgrenderer.h"
#include "writers/pagework.h"

namespace quayside {

/// @p item as a PNG: a drawing by @p drawings, at twice its size for print; any other as it is to be shown, at most 4,000 pixels a side.
PngImage pngOf(const MediaItem &item, const QString &language, SvgRenderer &drawings, const StopToken &stop);

} // namespace quayside
