// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/optionbuilders.h"

namespace quayside {

OptionSpec option(const char *key, const QString &label, const QString &help)
{
    return makeOption(OptionType::Text, QLatin1StringView(key), label, help);
}

OptionSpec makeOption(OptionType type, const QString &key, const QString &label, const QString &help)
{
    OptionSpec spec;
    spec.type = type;
    spec.key = key;
    spec.label = label;
    spec.help = help;
    return spec;
}

OptionSpec boolOption(const QString &key, const QString &label, const QString &help, bool defaultValue)
{
    OptionSpec spec = makeOption(OptionType::Bool, key, label, help);
    spec.defaultValue = defaultValue;
    return spec;
}

OptionSpec textOption(const QString &key, const QString &label, const QString &help, bool required)
{
    OptionSpec spec = makeOption(OptionType::Text, key, label, help);
    spec.required = required;
    return spec;
}

OptionSpec intOption(const QString &key, const QString &label, const QString &help, int minimum, int maximum, int defaultValue)
{
    OptionSpec spec = numberOption(key, label, help, minimum, maximum, defaultValue);
    spec.type = OptionType::Int;
    return spec;
}

OptionSpec numberOption(const QString &key, const QString &label, const QString &help, double minimum, double maximum, const QJsonValue &defaultValue)
{
    OptionSpec spec = makeOption(OptionType::Double, key, label, help);
    spec.minimum = minimum;
    spec.maximum = maximum;
    spec.defaultValue = defaultValue;
    return spec;
}

OptionSpec choiceOption(const QString &key, const QString &label, const QString &help, const QList<OptionChoice> &choices, const QString &defaultValue)
{
    OptionSpec spec = makeOption(OptionType::Choice, key, label, help);
    spec.choices = choices;
    if (!defaultValue.isEmpty())
        spec.defaultValue = defaultValue;
    return spec;
}

OptionSpec secretOption(const QString &key, const QString &label, const QString &help)
{
    OptionSpec spec = makeOption(OptionType::Secret, key, label, help);
    spec.required = true;
    return spec;
}

OptionSpec lookupOption(const QString &key, const QString &label, const QString &help, const QString &lookup, bool required)
{
    OptionSpec spec = makeOption(OptionType::Lookup, key, label, help);
    spec.lookup = lookup;
    spec.required = required;
    return spec;
}

OptionSpec listOption(const QString &key, const QString &label, const QString &help)
{
    return makeOption(OptionType::List, key, label, help);
}

OptionSpec ranged(OptionSpec spec, double minimum, double maximum, const QString &unit)
{
    spec.minimum = minimum;
    spec.maximum = maximum;
    spec.unit = unit;
    return spec;
}

OptionSpec inGroup(OptionSpec spec, const QString &group)
{
    spec.group = group;
    return spec;
}

OptionSpec onlyWhen(OptionSpec spec, const QString &key, const QStringList &values)
{
    spec.enabledWhen = EnabledWhen{key, values};
    return spec;
}

OptionSpec advanced(OptionSpec spec)
{
    spec.advanced = true;
    return spec;
}

} // namespace quayside
