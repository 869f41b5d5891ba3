// SPDX-License-Identifier: GPL-3.0-or-later
// \ce and \pu of mhchem.
#include "math/parser.h"

namespace quayside::math {

Node Parser::makeChemistry(const Function &)
{
    return text({});
}

} // namespace quayside::math
