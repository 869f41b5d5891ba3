// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace quayside {

/// Languages the program speaks, as (BCP 47 tag, own name); the first, with an empty tag, is the system's.
QList<std::pair<QString, QString>> programLanguages();

/// Loads the translation for @p tag (empty: the system's language) into the running application. The sources are English: its file has nothing but
/// the forms of plurals, and serves every language that the program does not speak.
void installTranslations(const QString &tag);

} // namespace quayside
