// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "writers/pagework.h"

namespace quayside {

/// The faces that the text of @p pages is set in, each cut down to the letters it sets there and those of ASCII; ordered by family and style. Without
/// those of formulas and colored emoji.
std::vector<FontFile> fontFilesOf(const PageDocument &pages, const StopToken &stop);

} // namespace quayside
