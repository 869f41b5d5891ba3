// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside {

/// What a terminal shows of @p text in the end, without colours: escape sequences (ECMA-48) taken out, a line written anew behind a carriage return,
/// backspaces obeyed.
QString asShownByTerminal(QStringView text);

} // namespace quayside
