// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/formula.h"

#include <QString>

namespace quayside::latex {

/// A formula for LaTeX: as the author wrote it, as long as it cannot break the document around it.
struct FormulaText {
    QString tex;         ///< with what begins and ends it; empty: it stands as code
    QString problem;     ///< why it stands as code; translated, fits into a sentence
    QStringList unknown; ///< commands that nobody knows, without their backslash
};

/// The formula @p tex, on a line of its own if @p display.
FormulaText formulaText(const QString &tex, bool display);

} // namespace quayside::latex
