// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/dialect.h"

#include <algorithm>

namespace quayside {

const AuthMethod *AuthDescription::method(AuthKind kind) const
{
    const auto at = std::find_if(methods.begin(), methods.end(), [kind](const AuthMethod &method) { return method.kind == kind; });
    return at == methods.end() ? nullptr : &*at;
}

} // namespace quayside
