// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace quayside {

enum class TerminalText {
    Line,  ///< a value inside a line, such as a file's name: line breaks and tabs are escaped too
    Lines, ///< whole lines: their breaks and tabs stay
};

/// @p text made safe for a terminal: control characters (C0, C1, DEL) and bidirectional ones become \\uXXXX, line breaks \\n. In a JSON string that
/// means the same character.
QString forTerminal(QStringView text, TerminalText kind = TerminalText::Line);

} // namespace quayside
