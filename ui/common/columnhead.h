// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace quayside {

/// The head of a list: its words stand over those of the cells whichever side these begin at, and an arrow follows those it is sorted by. Qt's own
/// keeps room for the arrow at the right of every column, so that words which begin or end there stand beside their cells.
class ColumnHead final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnHead)

public:
    /// @p padding: pixels beside the words of a cell.
    explicit ColumnHead(int padding, QWidget *parent = nullptr);

    /// Where the words of @p section are painted in @p rect, as on the screen.
    [[nodiscard]] QRect wordsIn(const QRect &rect, int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] Qt::Alignment alignmentOf(int section) const;
    [[nodiscard]] QString wordsOf(int section) const;
    [[nodiscard]] QFont wordsFont() const;
    [[nodiscard]] bool isSortedBy(int section) const;

    int m_padding;
};

/// Pixels beside the words of a cell in a table that the style paints.
int tableCellPadding(const QWidget *table);

} // namespace quayside
