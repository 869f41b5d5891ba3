// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pathfields.h"

#include "base/nativepath.h"

#include <QJsonArray>

#include <algorithm>

namespace quayside::cli {

bool isListOfPaths(const OptionSpec &field)
{
    return field.type == OptionType::List && field.elementType == OptionType::Path;
}

QJsonValue absoluteField(const OptionSpec &field, const QJsonValue &value)
{
    if (field.type == OptionType::Path && !value.toString().isEmpty())
        return absolutePath(value.toString());
    if (field.openPath && !value.toString().isEmpty()) {
        const auto names = [&](const OptionChoice &choice) { return choice.value == value.toString(); };
        return std::any_of(field.choices.cbegin(), field.choices.cend(), names) ? value : QJsonValue(absolutePath(value.toString()));
    }
    if (!isListOfPaths(field))
        return value;
    QJsonArray paths;
    for (const QJsonValue &path : value.toArray())
        paths.append(absolutePath(path.toString()));
    return paths;
}

void makeAbsolute(Settings &settings, const ProviderDescription &description, const QString &kind)
{
    for (const QString &scope : settings.scopes()) {
        QJsonObject &values = settings[scope].values;
        for (const OptionSpec &field : description.scope(kind, scope)) {
            if (values.contains(field.key))
                values.insert(field.key, absoluteField(field, values.value(field.key)));
        }
    }
}

} // namespace quayside::cli
