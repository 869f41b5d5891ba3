// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace quayside {

/// Something that can be done in a window now, in the words of its control.
struct Command {
    QString name;
    QString help; ///< empty if it says no more than the name
    QList<QKeySequence> keys;
    std::function<void()> run;

    /// The keys as the platform writes them, separated by commas.
    [[nodiscard]] QString keysText() const;
};

/// The commands of @p window: its buttons, the actions of their menus and of its lists, and its shortcuts that have a name (whatsThis). Those
/// that are hidden or not available now are left out; so are those whose control went away before they run.
QList<Command> commandsOf(QWidget *window);

/// The same with hidden and unavailable ones, only those that have keys, in the order of the window.
QList<Command> shortcutsOf(QWidget *window);

} // namespace quayside
