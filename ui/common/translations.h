// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

#include <utility>

namespace quayside {

/// (BCP 47 tag, own name); first, with an empty tag, the system's.
QList<std::pair<QString, QString>> programLanguages();

/// Loads the translation for @p tag (empty: the system's) in place of the one before, and returns the language that is spoken now: English where
/// there is no translation. Numbers and dates follow @p tag. Source strings are English; the English file has only plural forms.
QLocale installTranslations(const QString &tag);

} // namespace quayside
