// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace quayside {

/// Numbers the equations of @p document as LaTeX does and leads references to them. Lines of `equation`, `align`, `alignat`, `flalign`, `gather`,
/// `eqnarray` and `multline` (without a star, `\notag` or `\tag` of their own) and displays with a `\label` get `\tag{1}`, `\tag{2}` … in their TeX.
/// A label becomes the id of its formula; `\ref` and `\eqref`, alone in a formula or (where the label is known) in a text, become links to it.
/// For formats that show formulas; those that hand TeX on leave all this to whoever reads them.
void numberEquations(Document &document);

} // namespace quayside
