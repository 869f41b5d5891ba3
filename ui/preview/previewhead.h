// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace quayside {

class ElidedLabel;
class PreviewChoice;

/// The head of the preview: what is shown, what can be done to it, which result is chosen, and how far it is.
class PreviewHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewHead)

public:
    explicit PreviewHead(QWidget *parent = nullptr);

    /// Names the document, and beside it what it is shown as; empty: the place itself.
    void setTitle(const QString &title, const QString &format);
    /// While something is being made.
    void setBusy(bool busy);
    void setStage(int percent, const QString &stage);
    /// Whether the preview fills the page.
    void setExpanded(bool expanded);

    [[nodiscard]] PreviewChoice *choice() const { return m_choice; }
    [[nodiscard]] QToolButton *backButton() const { return m_back; }
    [[nodiscard]] QToolButton *findButton() const { return m_find; }
    [[nodiscard]] QToolButton *compareButton() const { return m_compare; }
    [[nodiscard]] QToolButton *expandButton() const { return m_expand; }
    [[nodiscard]] QToolButton *printButton() const { return m_print; }

Q_SIGNALS:
    void closed();

private:
    [[nodiscard]] QBoxLayout *makeTools();
    [[nodiscard]] QBoxLayout *makeTitleRow();

    ElidedLabel *m_title;
    ElidedLabel *m_format; ///< beside the title
    QLabel *m_busy;
    QProgressBar *m_bar;
    PreviewChoice *m_choice;
    QToolButton *m_back;
    QToolButton *m_find;
    QToolButton *m_compare;
    QToolButton *m_expand;
    QToolButton *m_print;
};

} // namespace quayside
