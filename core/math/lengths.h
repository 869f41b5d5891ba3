// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace quayside::math {

/// A length of TeX ("1.5em", "-3 mu", "2pt") in em of a font of ten points; none: it is no length.
std::optional<double> lengthInEm(QStringView text);

/// A colour as CSS has it, of @p value in xcolor's @p model ("", "rgb", "RGB", "HTML", "gray", "cmyk", "named"); empty: it is none.
QString cssColor(const QString &model, const QString &value);

} // namespace quayside::math
