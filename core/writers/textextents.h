// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "typeset/text/textextent.h"

namespace quayside {

/// How wide @p content would be in text of @p size points, about: no font is at hand. Bold text is wider.
TextExtent extentOf(const Blocks &content, double size, bool bold, const MediaBag &media);

} // namespace quayside
