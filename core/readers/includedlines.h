// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace quayside {

/// What an include directive asks for: FILE, FILE:LINE, FILE:FROM:TO (either open) or FILE:ANCHOR. A FILE with blanks stands in quotation marks.
/// https://rust-lang.github.io/mdBook/format/mdbook.html#including-portions-of-a-file
struct IncludeTarget {
    QString file;
    int from = 0; ///< first line, from 1; 0: open
    int to = 0;   ///< last line; 0: open
    QByteArray anchor;
    QByteArray properties; ///< what follows, of playground: "editable"

    /// The part as written, for keys and messages; empty: the whole file.
    [[nodiscard]] QString part() const;
};

/// Reads a directive's argument; nothing without a file or with an open quotation mark. @p hasParts: ':' parts file and lines.
std::optional<IncludeTarget> includeTarget(QByteArrayView argument, bool hasParts);

/// Lines joined by line feeds, without the last.
struct IncludedLines {
    QByteArray text;
    bool isThere = true; ///< false: no such anchor, or no such line
};

/// The lines of @p text that @p target asks for. @p everySection: all sections of the anchor's name, as rustdoc_include has them, else the first.
IncludedLines includedLines(QByteArrayView text, const IncludeTarget &target, bool everySection);

} // namespace quayside
