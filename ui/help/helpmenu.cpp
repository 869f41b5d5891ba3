// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpmenu.h"

#include "ui/common/icons.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/commandpalette.h"
#include "ui/help/shortcutsdialog.h"

#include <QCoreApplication>
#include <QMenu>

namespace quayside {

QMenu *makeHelpMenu(QWidget *window)
{
    auto *menu = new QMenu(window);
    const auto tr = [](const char *text) { return QCoreApplication::translate("HelpMenu", text); };
    const auto add = [&](const QString &icon, const QString &words, const QList<QKeySequence> &keys, auto open) {
        QAction *action = menu->addAction(themedIcon(icon), words);
        action->setShortcuts(keys);
        window->addAction(action); // so that its keys work while the menu is closed
        QObject::connect(action, &QAction::triggered, window, open);
    };
    add(QStringLiteral("search"), tr("&All commands…"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, [window] { (new CommandPalette(window))->open(); });
    add(QStringLiteral("key"), tr("&Keys…"), {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)},
        [window] { (new ShortcutsDialog(window))->open(); });
    menu->addSeparator();
    add(QStringLiteral("info"), tr("A&bout Quayside"), {}, [window] { (new AboutDialog(window))->open(); });
    return menu;
}

} // namespace quayside
