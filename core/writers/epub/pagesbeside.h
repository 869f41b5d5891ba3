// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/epub/bookoptions.h"
#include "writers/pagework.h"

namespace quayside::epub {

/// Makes the pages of @p input as the PDF has them in the book's theme, as far as @p options ask for something of them: marks where they begin, and
/// gives their fonts. Error: of the layout.
Result<std::vector<FontFile>> takeFromPages(WriteInput &input, const BookOptions &options, WorkContext &context);

} // namespace quayside::epub
