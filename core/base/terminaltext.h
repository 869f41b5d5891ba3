// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace quayside {

enum class TerminalText {
    Line,  ///< a value inside a line, such as a file's name: line breaks and tabs are escaped too
    Lines, ///< whole lines: their breaks and tabs stay
};

/// @p text as a terminal may be given it: control characters (C0, C1, DEL), and those that turn the direction of what stands around them, become
/// \\uXXXX, line breaks \\n. Inside a JSON string that means the same as the character itself.
QString forTerminal(QStringView text, TerminalText kind = TerminalText::Line);

} // namespace quayside
