// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace quayside {

/// The warnings of a result by file and line: a line that unfolds to a list. Hidden where there are none.
class WarningsList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WarningsList)

public:
    explicit WarningsList(QWidget *parent = nullptr);

    void setWarnings(const QList<Warning> &warnings);
    [[nodiscard]] const QList<Warning> &warnings() const { return m_warnings; }
    [[nodiscard]] QToolButton *button() const { return m_button; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    /// By a click or the arrow keys: show where it is.
    void chosen(const quayside::Warning &warning);
    /// By a double click, Enter or the menu: open its source.
    void sourceWanted(const quayside::Warning &warning);

private:
    void fold();

    QList<Warning> m_warnings; ///< as listed
    QToolButton *m_button;
    QListWidget *m_list;
};

} // namespace quayside
