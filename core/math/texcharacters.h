// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside {

/// The characters of a formula that another program set, as TeX in math mode: α as \alpha, 𝐱 as \mathbf{x}, braces escaped. What has no command stays.
QString texInMath(QStringView text);

/// Words as they stand in \text{}.
QString texInText(QStringView text);

} // namespace quayside
