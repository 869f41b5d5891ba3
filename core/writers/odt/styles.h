// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/odt/liststyles.h"

namespace quayside::odt {

/// Writes what stands in office:styles but the styles of lists: defaults, and all styles that documents use, with the looks of the theme.
void writeStyles(XmlWriter &xml, const office::Setting &setting, const office::Fonts &fonts);

/// The size of inline code and of keys in ordinary text, which their styles have.
double sizeOfStyle(std::string_view characterStyle, const office::Setting &setting);

} // namespace quayside::odt
