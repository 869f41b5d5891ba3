// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.h"

#include <QStringList>

namespace quayside {

/// At this many, warnings of one kind in one file become one sentence.
inline constexpr int fewestGrouped = 3;

/// Warnings as text, in order, each by placedWords(); many of one kind in one file as one: "a.md: 28 images have no description: lines 7, 48,
/// 65 …".
QStringList groupedWords(const QList<Warning> &warnings);

/// How many of @p warnings are losses, not notes.
qsizetype countLosses(const QList<Warning> &warnings);

} // namespace quayside
