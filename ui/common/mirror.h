// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace quayside {

/// Where the program reads from the right: turns round what Qt leaves as it is in @p parent, the margins of its layouts. Once, when all is made.
void mirrorMargins(QWidget *parent);

/// @p path to be part of a sentence that reads from the right; as it is where none does.
QString pathInWords(const QString &path);

} // namespace quayside
