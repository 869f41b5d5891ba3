// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/reader.h"

namespace quayside {

/// The input as UTF-8 without BOM, from UTF-8 (BOM optional) or UTF-16 with BOM; never guesses. Error: SourceEncoding, with the offset of the first bad byte;
/// SourceTooLarge.
Result<QByteArray> decodedSource(const ReadInput &input);

/// Offset of the first invalid byte (RFC 3629); -1: none.
qsizetype firstInvalidUtf8(QByteArrayView bytes);

/// As decodedSource; replaces NUL characters by U+FFFD and warns how many.
Result<QByteArray> sourceText(const ReadInput &input, WorkContext &context);

} // namespace quayside
