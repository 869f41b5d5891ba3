// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.h"

#include <QStringList>

namespace quayside {

/// At this many, warnings of one kind in one file become one sentence.
inline constexpr int fewestGrouped = 3;

/// One or more warnings that are said in one sentence.
struct WarningGroup {
    QString words;   ///< with its place
    Warning first;   ///< that was warned of
    qsizetype count; ///< of warnings
};

/// Warnings in order, many of one kind in one file as one: "a.md: 28 images have no description: lines 7, 48, 65 …"; others by placedWords().
QList<WarningGroup> warningGroups(const QList<Warning> &warnings);

/// The words of warningGroups().
QStringList groupedWords(const QList<Warning> &warnings);

/// How many of @p warnings are losses, not notes.
qsizetype countLosses(const QList<Warning> &warnings);

} // namespace quayside
