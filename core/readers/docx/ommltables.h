// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/docx/wordxml.h"

namespace quayside::reader::docx {

/// A matrix (m:m) as TeX, with the alignment of its columns.
QString texOfMatrix(const XmlElement &element);

/// Lines one below the other (m:eqArr), aligned at "&", with the numbers that stand behind "#".
QString texOfLines(const XmlElement &element);

} // namespace quayside::reader::docx
