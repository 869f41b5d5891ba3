// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QComboBox;

namespace quayside {

/// Manners of every combo box, spin box and date field of the program, as one event filter of the application: the wheel changes one only while it has
/// the focus and else scrolls the page, a list that unfolds shows all rows for which the screen has room, and screen readers say what a choice is for.
/// Make it before them: what a screen reader knows of one stays.
class FieldFilter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldFilter)

public:
    /// Installs itself on the application until it is destroyed.
    explicit FieldFilter(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace quayside
