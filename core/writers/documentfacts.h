// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/writeinput.h"

namespace quayside {

/// The title of the whole: the metadata's, else the first heading of level 1, else the file name.
QString titleOf(const WriteInput &input);

/// The language that the whole states: the text's, else that of the labels; empty: not known.
QString languageOf(const WriteInput &input);

/// Whether the whole runs from right to left: by its language, else by its letters.
bool isRightToLeft(const WriteInput &input);

} // namespace quayside
