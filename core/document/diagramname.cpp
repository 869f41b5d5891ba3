// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/diagramname.h"

namespace quayside {

QString usualDiagramName(const QString &language)
{
    if (language == QLatin1StringView("graphviz") || language == QLatin1StringView("gv"))
        return QStringLiteral("dot");
    if (language == QLatin1StringView("puml"))
        return QStringLiteral("plantuml");
    if (language == QLatin1StringView("mmd"))
        return QStringLiteral("mermaid");
    return language;
}

bool isDiagramLanguage(const QString &language)
{
    const QString name = usualDiagramName(language);
    return name == QLatin1StringView("mermaid") || name == QLatin1StringView("dot") || name == QLatin1StringView("plantuml") || name == QLatin1StringView("d2");
}

} // namespace quayside
