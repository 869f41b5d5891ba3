// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QString>

#include <optional>

namespace quayside {

/// A cell of code that Quarto runs, by the options in its first lines: `#| echo: false`.
/// https://quarto.org/docs/computations/execution-options.html
struct QuartoCell {
    QString text;         ///< the code without the options
    QString sample;       ///< the first option as written
    bool shown = true;    ///< the code, not only what it makes
    bool listing = false; ///< label and caption are the code's own
    QString label;
    QString caption;
    QString title; ///< a file's name
};

/// The cell that @p code is; nothing if it has no options.
std::optional<QuartoCell> quartoCell(const CodeBlock &code);

} // namespace quayside
