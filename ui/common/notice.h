// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace quayside {

/// A line of words inside the page, in place of a message box: icon, text, at most one action, and a way to close it.
class Notice final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notice)

public:
    enum class Kind { Info, Success, Warning, Error };

    explicit Notice(QWidget *parent = nullptr);

    /// Shows @p text; with @p actionText a button that runs @p action and closes the notice. @p seconds 0: stays until closed.
    /// A notice with a time runs @p expired when it goes away without its action being used.
    void tell(Kind kind, const QString &text, const QString &actionText = {}, std::function<void()> action = {}, int seconds = 0,
              std::function<void()> expired = {});
    /// Ends the notice now; a pending `expired` runs.
    void dismiss();
    [[nodiscard]] QString text() const;
    /// Presses the action's button, as a click does. Nothing when there is none.
    void runAction();

private:
    void finish(bool actionUsed);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_close;
    QTimer m_timer;
    std::function<void()> m_action;
    std::function<void()> m_expired;
};

} // namespace quayside
