// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace quayside::cli {

/// What was typed cannot be meant: @p reason says why, in the language of the program. Exit code 2.
inline tl::unexpected<ExportError> usage(const QString &reason)
{
    return failure(ErrorCode::Usage, {{QStringLiteral("reason"), reason}});
}

} // namespace quayside::cli
