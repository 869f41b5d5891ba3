// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QColor;
class QLabel;
class QLineEdit;
class QPainter;

namespace quayside {

/// Search field, match count, steps: Ctrl+F opens it, Enter, F3 and Shift+F3 step, Escape closes it.
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    /// @p name, @p help: accessible name and tooltip. Keys work within @p scope.
    FindBar(const QString &name, const QString &help, QWidget *scope);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QString words() const;
    /// Shows the bar, ready to be typed into.
    void open();
    /// Starts over, with no current match.
    void restart();
    /// Matches so far; @p searching: maybe more.
    void setFound(int count, bool searching);

Q_SIGNALS:
    void wordsChanged();
    /// Show match @p index.
    void chosen(int index);
    /// The user returns to the document.
    void left();

private:
    void leave();
    void step(int by);
    void refresh();

    QLineEdit *m_field;
    QLabel *m_found;
    int m_count = 0;
    int m_current = -1;
    bool m_searching = false;
};

/// The color of a match in text.
QColor foundColor(bool current);
/// Highlights a match.
void paintFound(QPainter &painter, const QRectF &place, bool current);

} // namespace quayside
