// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/token.h"

#include <QStringView>

namespace quayside::math {

/// The TeX that the command @p name (with its backslash) of every formula stands for, arguments as #1, #2 …; null: it is no such macro.
QStringView builtInMacro(QStringView name);

/// A macro that the formula defines.
struct Macro {
    TexTokens body;
    int parameters = 0;
    std::vector<TexTokens> delimiters; ///< what stands before each parameter, and behind the last; empty: nothing
    TexTokens optional;                ///< what the first argument is where it is left out
    bool hasOptional = false;
};

} // namespace quayside::math
