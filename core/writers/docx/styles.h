// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/docx/setting.h"
#include "writers/office/fonts.h"
#include "writers/office/paragraphstyles.h"

namespace quayside::docx {

namespace style = office::style;

/// The part styles.xml: all styles that the document uses, with the looks of the theme.
QByteArray stylesPart(const Setting &setting, const office::Fonts &fonts);

} // namespace quayside::docx
