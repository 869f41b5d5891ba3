// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/theme.h"

#include <QByteArray>

namespace quayside::epub {

/// The style sheet of all chapters: sizes, spaces, fonts and colours of @p theme, relative to the letters that the reader chooses.
QByteArray styleSheet(const Theme &theme);

} // namespace quayside::epub
