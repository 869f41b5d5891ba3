// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace quayside::reader::xlsx {

/// A piece of a section of a number format: a letter or digit place of it, or words that stand as they are.
struct FormatToken {
    QString text;
    bool literal = false;
};
using FormatTokens = std::vector<FormatToken>;

/// The tokens of a section; conditions, colours and widths of blanks are left out.
FormatTokens tokensOf(const QString &section);

/// Whether they show a date or a time.
bool isDate(const FormatTokens &tokens);

/// Days and a fraction as the date or time that @p tokens ask for; @p since1904: from when they count.
QString dateShown(const FormatTokens &tokens, double value, const QLocale &locale, bool since1904);

/// A number that is not negative, as @p tokens ask for it.
QString numberShown(const FormatTokens &tokens, double value, const QLocale &locale);

} // namespace quayside::reader::xlsx
