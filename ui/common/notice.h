// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace quayside {

/// A message in the page, not a box: icon, text, at most one action, close.
class Notice final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notice)

public:
    enum class Kind { Info, Success, Warning, Error };

    explicit Notice(QWidget *parent = nullptr);

    /// Shows @p text; button @p actionText runs @p action and closes. @p seconds 0: until closed; else @p expired runs when it ends without the
    /// action.
    void tell(Kind kind, const QString &text, const QString &actionText = {}, std::function<void()> action = {}, int seconds = 0,
              std::function<void()> expired = {});
    /// Adds a second button to the notice that tell() shows; it closes it too.
    void offer(const QString &actionText, std::function<void()> action);
    /// Long texts are one line that unfolds: for what stands there all the time.
    void setFolding();
    /// Closes the notice now; a pending `expired` runs.
    void dismiss();
    [[nodiscard]] QString text() const;
    /// Triggers the action, if any.
    void runAction();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void finish(bool actionUsed);
    void showText();

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_second;
    QToolButton *m_close;
    QToolButton *m_fold; ///< unfolds the text
    QString m_words;
    bool m_folds = false;
    QTimer m_timer;
    std::function<void()> m_action;
    std::function<void()> m_secondAction;
    std::function<void()> m_expired;
};

} // namespace quayside
