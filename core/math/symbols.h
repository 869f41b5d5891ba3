// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/node.h"

#include <QStringView>

#include <optional>

namespace quayside::math {

/// One character of a formula.
struct Symbol {
    char32_t character = 0;
    Atom atom = Atom::Ordinary;
    bool letter = false; ///< set in the current alphabet
};

/// The symbol of the command @p name (without its backslash); none: it is no symbol.
std::optional<Symbol> symbolNamed(QStringView name);

/// What @p character means when it is typed as it is.
Symbol symbolOf(char32_t character);

} // namespace quayside::math
