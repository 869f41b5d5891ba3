// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>
#include <QWidget>

class QLineEdit;

namespace quayside {

class FindBar;
class TextView;

/// TextView with a search field.
class TextPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextPanel)

public:
    explicit TextPanel(QWidget *parent = nullptr);

    [[nodiscard]] TextView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *searchField() const;
    [[nodiscard]] FindBar *findBar() const { return m_find; }
    [[nodiscard]] int hitCount() const { return int(m_hits.size()); }

private:
    void search();
    void showHit(int index);
    void markHits();

    TextView *m_view;
    FindBar *m_find;
    QList<int> m_hits; ///< where they begin, by place in the text
    int m_current = -1;
};

} // namespace quayside
