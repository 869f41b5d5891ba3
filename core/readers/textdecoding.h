// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/reader.h"
#include "readers/shownchars.h"

namespace quayside {

/// How a format's bytes become text.
struct TextRules {
    bool declares = false; ///< HTML: the text itself may say its encoding
    bool guesses = false;  ///< bytes that are no UTF-8 may be of an encoding from before Unicode
    FormFeeds formFeeds = FormFeeds::Show;
};

/// The option `encoding` of all readers of text: auto, or a name.
const QList<OptionSpec> &encodingOptions();

/// The input as UTF-8 without BOM: by the option `encoding`; else by its BOM, as UTF-16 without BOM, as it declares, as UTF-8, by guess (where @p rules
/// allow them). What was guessed or replaced is told. Error: SourceEncoding, with the offset of the first bad byte; SourceTooLarge; InvalidOption.
Result<QByteArray> decodedSource(const ReadInput &input, const TextRules &rules, WorkContext &context);

/// Offset of the first invalid byte (RFC 3629); -1: none.
qsizetype firstInvalidUtf8(QByteArrayView bytes);

/// As decodedSource; replaces NUL and other characters that cannot be shown, and warns how many.
Result<QByteArray> sourceText(const ReadInput &input, const TextRules &rules, WorkContext &context);

} // namespace quayside
