// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace quayside {

/// (BCP 47 tag, own name); first, with an empty tag, the system's.
QList<std::pair<QString, QString>> programLanguages();

/// Loads the translation for @p tag (empty: the system's). Source strings are English; the English file has only plural forms and serves all
/// untranslated languages.
void installTranslations(const QString &tag);

} // namespace quayside
