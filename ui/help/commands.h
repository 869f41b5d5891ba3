// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace quayside {

/// Object name of the stack that has the pages of a window, each with its title (windowTitle).
inline constexpr QLatin1StringView commandPages{"pages"};

/// Something that can be done in a window now, in the words of its control.
struct Command {
    QString name;
    QString place; ///< the page that it is on, which opens first; empty: the one that is shown
    QString help;  ///< empty if it says no more than the name
    QList<QKeySequence> keys;
    std::function<void()> run;

    /// The keys as the platform writes them, separated by commas.
    [[nodiscard]] QString keysText() const;
};

/// The commands of @p window: its buttons, the actions of their menus and of its lists, and its shortcuts that have a name (whatsThis). Those of
/// other pages than the one that is shown follow, but for names that it has itself. What is hidden or not available now is left out; nothing happens
/// where a control went away before it runs.
QList<Command> commandsOf(QWidget *window);

/// The same with hidden and unavailable ones, only those that have keys, in the order of the window.
QList<Command> shortcutsOf(QWidget *window);

} // namespace quayside
