// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace quayside {

/// Paints an account: name, then service and state.
class AccountDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        SecondLineRole = Qt::UserRole + 1,
        ReadyRole ///< bool: can export
    };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace quayside
