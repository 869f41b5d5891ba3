// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside::math {

/// The TeX of a chemical formula or equation, as `\ce` of mhchem takes it: `2H2O -> 2H2 + O2`, `SO4^2-`, `^{227}_{90}Th`.
QString texOfChemistry(QStringView source);
/// The TeX of a number with its units, as `\pu` of mhchem takes it: `123 kJ mol-1`, `1.2e3 m/s`.
QString texOfUnits(QStringView source);

} // namespace quayside::math
