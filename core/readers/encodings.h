// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace quayside {

struct DecodedText {
    QByteArray utf8;
    qsizetype replaced = 0; ///< bytes or sequences that stand for no character, each U+FFFD in the text
};

/// @p bytes in the encoding @p name as UTF-8: the names of the WHATWG Encoding Standard mean what browsers take them for, others what ICU does. None if
/// nobody knows the name. Ends early when asked to stop.
std::optional<DecodedText> decodedAs(const QString &name, QByteArrayView bytes, const StopToken &stop = {});

/// Whether decodedAs() knows @p name.
bool isKnownEncoding(const QString &name);

/// What an HTML page says in its first 1,024 bytes: <meta charset>, <meta http-equiv> or an XML declaration; empty: nothing. UTF-16 means UTF-8 there, as
/// the HTML standard has it: the declaration itself could not be read otherwise.
QString declaredEncoding(QByteArrayView html);

/// "utf-16le" or "utf-16be" if @p bytes are text in it without a mark; else empty.
QString unmarkedUtf16(QByteArrayView bytes);

/// What bytes that are no UTF-8 most likely are: one of East Asia's encodings or an alphabet other than Latin if the bytes say so clearly, else what was
/// usual where @p locale is spoken, else windows-1252.
QString guessedEncoding(QByteArrayView bytes, const QString &locale);

} // namespace quayside
