// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace quayside {

/// Locale tags as a picker offers them for what was typed: those whose tag begins with it, then those of whose name a word does, then those where it
/// stands anywhere. Within each part @p first comes first, in its order; then alphabetically by tag. Nothing typed: all, @p first first.
QStringList rankedLocales(const QStringList &tags, const QString &typed, const QStringList &first);

/// The system's languages as tags, each after it without its region: "de-AT", "de".
QStringList systemLocales();

} // namespace quayside
