// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace quayside {

/// Patterns of files in the lines of a .gitignore: https://git-scm.com/docs/gitignore#_pattern_format. At most 1,000, of 20,000 characters together.
class IgnorePatterns
{
public:
    explicit IgnorePatterns(const QString &lines);

    /// Whether the file at @p path, relative, is meant: the last pattern that fits it or a folder around it decides. Takes time in proportion to the
    /// lengths of the path and of all patterns, whatever is in them.
    [[nodiscard]] bool matches(const QString &path) const;

private:
    /// A part of a pattern.
    struct Piece {
        enum class Kind {
            Letter,  ///< itself
            Any,     ///< `?`: one character of a name
            Name,    ///< `*`: any number of them
            Path,    ///< `**`: any number of characters
            Folders, ///< `**` and a slash: any number of folders
        } kind = Kind::Letter;
        char32_t letter = 0;
    };
    struct Pattern {
        std::vector<Piece> pieces;
        bool onlyFolders = false;
        bool excludes = true; ///< what fits is meant
    };

    static Pattern patternOf(QString text, bool excludes);
    static bool fits(const Pattern &pattern, const std::u32string &path);

    std::vector<Pattern> m_patterns;
};

} // namespace quayside
