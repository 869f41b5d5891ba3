// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside::rtf {

/// @p text as RTF (version 1.9.1) has it in plain ASCII: what means something escaped, other characters as \uN.
QByteArray escaped(QStringView text);

/// A control word with its number: "\\fs22".
QByteArray control(const char *word, int value);

/// A name for a bookmark: at most 40 letters, digits and underscores.
QByteArray bookmarkName(const QString &id);

} // namespace quayside::rtf
