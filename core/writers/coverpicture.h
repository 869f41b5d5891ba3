// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/writeinput.h"

namespace quayside {

/// A cover for a book: the title page that our typesetter makes of the metadata of @p words, in white on the colour of the theme; a PNG of 1,200 × 1,800
/// pixels. Empty: it was stopped, or nothing can be set.
QByteArray coverPicture(WriteInput &&words, const StopToken &stop);

} // namespace quayside
