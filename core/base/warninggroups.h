// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.h"

#include <QStringList>

namespace quayside {

/// From this many on, warnings of one kind in one file are told in one sentence.
inline constexpr int fewestGrouped = 3;

/// Warnings for a reader, in their order, each as placedWords() says it; but those of one kind in one file together: "a.md: 28 images have no
/// description: lines 7, 48, 65 …".
QStringList groupedWords(const QList<Warning> &warnings);

} // namespace quayside
