// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPainter;

namespace quayside {

/// A field for words to be found in what is shown, how often they are there, and steps from place to place: Ctrl+F, Enter, F3, Shift+F3, Escape.
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    /// @p name: of the field, for screen readers; @p help: as its tip. The keys work in @p scope and all that is in it.
    FindBar(const QString &name, const QString &help, QWidget *scope);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QString words() const;
    /// Another search: no place is the current one.
    void restart();
    /// How many places were found so far; @p searching: there may be more.
    void setFound(int count, bool searching);

Q_SIGNALS:
    void wordsChanged();
    /// The place @p index of those found shall be seen.
    void chosen(int index);
    /// Back to what is searched.
    void left();

private:
    void step(int by);
    void refresh();

    QLineEdit *m_field;
    QLabel *m_found;
    int m_count = 0;
    int m_current = -1;
    bool m_searching = false;
};

/// Marks a place where words were found.
void paintFound(QPainter &painter, const QRectF &place, bool current);

} // namespace quayside
