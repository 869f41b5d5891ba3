// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/exporterror.h"

#include <tl/expected.hpp>

namespace quayside {

/// A value or an ExportError. GCC 12 has no std::expected.
template<class T>
using Result = tl::expected<T, ExportError>;

/// The error side of any Result: `return failure(ErrorCode::SourceNotFound, {{"path", path}});`
inline tl::unexpected<ExportError> failure(ExportError error)
{
    return tl::unexpected<ExportError>(std::move(error));
}

/// As above, constructed in place.
inline tl::unexpected<ExportError> failure(ErrorCode code, ErrorParams params = {}, QString details = {})
{
    return tl::unexpected<ExportError>(ExportError{code, std::move(params), {}, std::move(details)});
}

} // namespace quayside
