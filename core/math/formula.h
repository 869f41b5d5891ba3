// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/warning.h"
#include "math/node.h"

namespace quayside::math {

/// What was found wrong in a formula.
struct Problem {
    enum class Kind {
        Unknown, ///< a command that is not known; shown by its name
        Mended,  ///< a rule of TeX is broken; the rest is set
        NotSet,  ///< the formula is too large or deep, or its macros run in a circle: the formula stands as TeX
    };
    Kind kind = Kind::Mended;
    QString what; ///< the command, or words that say what is wrong
    int line = 0; ///< of the formula, from 0

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// A formula that was read.
struct Formula {
    Node root;
    bool display = false;
    QList<Problem> problems;

    /// Whether `root` is the formula; else it stands as TeX, in a text.
    [[nodiscard]] bool isSet() const;
};

/// Reads @p tex as KaTeX and MathJax take it, without dollar signs. Never fails: what is wrong is told in Formula::problems. Bounded in size, depth and
/// the expansion of macros.
Formula readTex(QStringView tex, bool display);

/// Whether formulas have the command @p name (without its backslash): as a function, a symbol, a macro, or in texts.
bool isCommand(QStringView name);
/// Whether formulas have the environment @p name, with or without a star.
bool isEnvironment(QStringView name);

/// What to tell of the problems of @p formula, read from @p tex, which begins in @p line of @p file (0: not known).
QList<Warning> warningsOf(const Formula &formula, QStringView tex, const QString &file, int line);

} // namespace quayside::math
