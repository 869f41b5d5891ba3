// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace quayside::math {

/// Adds @p text to @p out in UTF-8, as text or an attribute of XML: its marks as entities. Control characters,
/// which XML cannot hold, become blanks; line ends and tabs stay.
void appendEscaped(QByteArray &out, QStringView text);

} // namespace quayside::math
