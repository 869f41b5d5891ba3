// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace quayside {

/// What can be done to a batch in its row.
enum class BatchDeed { Cancel, OpenFolder, ShowWarnings };

/// State as icon and text, progress as a bar with its stage; where deeds are offered, what can be done to a batch at the end of its row.
class JobDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setOffersDeeds(bool offers) { m_offersDeeds = offers; }
    /// Where @p deed is offered in the row of a batch, on the screen; null: it is not.
    [[nodiscard]] QRect placeOf(BatchDeed deed, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

Q_SIGNALS:
    void deedWanted(const QModelIndex &batch, quayside::BatchDeed deed);

private:
    bool m_offersDeeds = false;
};

} // namespace quayside
