// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace quayside {

/// What a control says.
struct ControlWords {
    QString name;      ///< without the mark of its key (&), the dots that announce a dialog, and the keys that a tooltip adds
    QKeySequence keys; ///< that stood behind the name, in parentheses
};

ControlWords controlWords(const QString &label);

} // namespace quayside
