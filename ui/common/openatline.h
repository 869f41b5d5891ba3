// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace quayside {

/// Program and arguments of an editor's command, “code -g {file}:{line}”, for a place; without {file} the path comes last. Line 0, unknown, is 1.
QStringList editorCommand(const QString &command, const QString &path, int line);

/// Opens @p path at @p line with the editor's @p command; without one, or if it cannot be started, with the desktop's program for it.
void openAtLine(const QString &command, const QString &path, int line);

} // namespace quayside
