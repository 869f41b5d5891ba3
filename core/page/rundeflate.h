// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace quayside {

/// Whether long runs of one byte make up most of @p data, as they do in the filtered rows of screenshots and drawings. Looks at samples.
bool isMostlyRuns(std::string_view data);

/// zlib stream (RFC 1950, 1951) of @p data, at most 2 GB, for what is mostly runs: a run is taken whole without a look at what came before, so that it
/// costs next to nothing, where general compressors visit every byte of it. Between runs as small as a middle level of zlib.
std::string deflatedRuns(std::string_view data);

} // namespace quayside
