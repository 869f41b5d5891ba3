// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace quayside::cli {

/// Usage error (exit code 2); @p reason is translated.
inline tl::unexpected<ExportError> usage(const QString &reason)
{
    return failure(ErrorCode::Usage, {{QStringLiteral("reason"), reason}});
}

} // namespace quayside::cli
