// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/commands.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace quayside {

/// Finds a command by its words and runs it. Opens over a window; Up and Down choose while one types, Enter runs, Escape leaves.
class CommandPalette final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    /// With the commands of @p window as they are now.
    explicit CommandPalette(QWidget *window);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void filter();
    void run();

    QList<Command> m_commands;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace quayside
