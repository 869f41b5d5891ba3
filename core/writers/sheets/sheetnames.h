// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace quayside::sheets {

/// Names for the sheets of one workbook as Excel takes them: at most 31 characters, none of []:*?/\, no apostrophe at either end, not "History", and
/// no two that differ in case only.
class SheetNames
{
public:
    /// The name for a sheet called @p title.
    QString next(const QString &title);

private:
    QSet<QString> m_taken;         ///< case-folded
    QHash<QString, int> m_numbers; ///< the last one behind a name, case-folded
};

} // namespace quayside::sheets
