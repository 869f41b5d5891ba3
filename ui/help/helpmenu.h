// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

namespace quayside {

/// The menu of what helps in @p window: all commands (Ctrl+K), all keys (F1, Ctrl+?), about the program. Its keys work in the whole window.
QMenu *makeHelpMenu(QWidget *window);

} // namespace quayside
