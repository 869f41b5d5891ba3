// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside::reader::docx {

/// The character that the fonts Symbol and Wingdings, whose letters are signs, show for @p code, with or without their offset of F000; empty: the font or
/// the sign is not known.
QString symbolCharacter(const QString &font, int code);

} // namespace quayside::reader::docx
