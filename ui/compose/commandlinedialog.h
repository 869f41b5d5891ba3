// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace quayside {

/// Commands for a terminal that do what the form does, to be copied.
class CommandLineDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandLineDialog)

public:
    /// @p hasSources: whether @p commands name any.
    CommandLineDialog(const QString &commands, bool hasSources, QWidget *parent);
    [[nodiscard]] QPlainTextEdit *text() const { return m_text; }
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }

private:
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
};

} // namespace quayside
