// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/providerdescription.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace quayside {

/// A provider's target formats as check boxes.
class FormatPicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormatPicker)

public:
    explicit FormatPicker(QWidget *parent = nullptr);
    /// Offers @p targets, keeping choices that are still there.
    void setTargets(const QList<TargetFormat> &targets);
    [[nodiscard]] QStringList chosen() const;
    void setChosen(const QStringList &ids);

Q_SIGNALS:
    void changed();

private:
    QGridLayout *m_grid;
    QList<std::pair<QString, QCheckBox *>> m_boxes;
};

} // namespace quayside
