// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside::latex {

/// The name of a language in the LaTeX package babel: "ngerman" for "de-DE"; empty: babel has none for it. @p tag: BCP 47.
QString babelName(const QString &tag);

} // namespace quayside::latex
