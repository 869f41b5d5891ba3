// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace quayside {

/// A chapter with includes expanded, and each line's origin.
struct IncludedText {
    QByteArray bytes;
    std::vector<int> sourceLines; ///< chapter line, from 1, of each line of `bytes`; included lines have their directive's

    /// The chapter's line for line @p line of `bytes`.
    [[nodiscard]] int sourceLine(int line) const;
};

/// Expands mdBook's directives: include, rustdoc_include (its hidden lines left out), playground (or playpen); takes title away, and the backslash of
/// escaped ones. Included lines keep the indent and the quotation marks of the line that the directive stands in. Files are relative to the including
/// one, @p path being that of @p text, and must stay in @p rootFolder. What cannot be included, such as a file that includes itself, is a Warning at
/// @p name. Error: Canceled, SourceTooLarge (over 64 MiB in all), SourceTooComplex (over 20,000 includes).
Result<IncludedText> withIncludes(const QByteArray &text, const QString &path, const QString &rootFolder, const QString &name, WorkContext &context);

} // namespace quayside
