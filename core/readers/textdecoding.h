// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/reader.h"

namespace quayside {

/// The input as UTF-8 without a byte order mark. UTF-8, UTF-8 with BOM and UTF-16 with BOM are read; nothing else is guessed.
/// Error: SourceEncoding, with the offset of the first byte that is wrong; SourceTooLarge.
Result<QByteArray> decodedSource(const ReadInput &input);

/// Offset of the first byte of @p bytes that is not valid UTF-8 (RFC 3629), -1 when all is.
qsizetype firstInvalidUtf8(QByteArrayView bytes);

/// Takes NUL characters, which no document means, out for U+FFFD; tells how many with a Warning.
QByteArray withoutNulls(QByteArray utf8, const ReadInput &input, WorkContext &context);

} // namespace quayside
