// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/localename.h"

#include "settings/locales.h"

namespace quayside {

QString localeName(const QString &tag)
{
    const auto parsed = parseLocale(tag);
    if (!parsed)
        return {};
    const QLocale locale = parsed->qlocale();
    if (locale.language() == QLocale::C)
        return {};
    QString name = QLocale::languageToString(locale.language());
    QStringList rest;
    if (!parsed->script.isEmpty())
        rest.append(QLocale::scriptToString(QLocale::codeToScript(parsed->script)));
    if (!parsed->region.isEmpty())
        rest.append(QLocale::territoryToString(QLocale::codeToTerritory(parsed->region)));
    return rest.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, rest.join(QStringLiteral(", ")));
}

} // namespace quayside
