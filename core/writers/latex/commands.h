// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace quayside::latex {

/// Lines of the preamble that give the commands of formulas a meaning, where LaTeX with amsmath, amssymb and mathtools has none: packages, or definitions
/// that do not replace what is there. @p commands: those in use, without their backslash.
QStringList definitionsOf(const QSet<QString> &commands);

/// The character that a command of a formula stands for, if LaTeX does not know the command; 0: it does, or it is no symbol.
char32_t characterOf(const QString &command);

/// What a command of a formula stands for by itself, in TeX, if it is one of the macros that every formula has; empty: it is none.
QString macroOf(const QString &command);

/// Whether LaTeX with amsmath, amssymb and mathtools has every command of @p tex, as far as our own formulas go.
bool isKnown(const QString &tex);

} // namespace quayside::latex
