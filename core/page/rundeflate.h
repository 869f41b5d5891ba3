// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace quayside {

/// Whether runs of one byte dominate @p data, judged by samples, as in filtered rows of screenshots.
bool isMostlyRuns(std::string_view data);

/// zlib stream (RFC 1950, 1951) of run-heavy @p data, up to 2 GB. Takes runs whole, where general compressors visit every byte; otherwise
/// compresses like middle levels of zlib.
std::string deflatedRuns(std::string_view data);

} // namespace quayside
