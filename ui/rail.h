// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QKeySequence;
class QToolButton;
class QVBoxLayout;

namespace quayside {

/// The pages of the window at its edge, with the help below them.
class Rail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rail)

public:
    /// @p window is what the help tells of.
    explicit Rail(QWidget *window);

    /// Adds a button for the page @p page.
    void addPage(int page, const QString &icon, const QString &text, const QKeySequence &keys, const QString &help);
    /// What follows stands at the other end.
    void addStretch();
    void addHelp();
    /// Says that @p page is shown.
    void setCurrent(int page);
    /// Pictures only, for a small window; else with words.
    void setCompact(bool compact);

Q_SIGNALS:
    void chosen(int page);

private:
    [[nodiscard]] QToolButton *makeButton(const QString &icon, const QString &text, const QString &help);

    QWidget *m_window;
    QVBoxLayout *m_column;
    QButtonGroup *m_pages;
};

} // namespace quayside
