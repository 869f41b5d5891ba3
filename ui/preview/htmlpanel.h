// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace quayside {

class FindBar;
class HtmlView;

/// HtmlView with a search field.
class HtmlPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HtmlPanel)

public:
    explicit HtmlPanel(QWidget *parent = nullptr);

    [[nodiscard]] HtmlView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *searchField() const;

private:
    HtmlView *m_view;
    FindBar *m_find;
};

} // namespace quayside
