// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/optionspec.h"

/// OptionSpecs in one expression. What a builder has no parameter for is set on its result, or by one of the functions at the end.
namespace quayside {

/// Key, label and help alone: for bind(), which takes type, default and choices from the member.
OptionSpec option(const char *key, const QString &label, const QString &help);
OptionSpec makeOption(OptionType type, const QString &key, const QString &label, const QString &help);
OptionSpec boolOption(const QString &key, const QString &label, const QString &help, bool defaultValue = false);
OptionSpec textOption(const QString &key, const QString &label, const QString &help, bool required = false);
OptionSpec intOption(const QString &key, const QString &label, const QString &help, int minimum, int maximum, int defaultValue);
OptionSpec numberOption(const QString &key, const QString &label, const QString &help, double minimum, double maximum, const QJsonValue &defaultValue);
/// An empty @p defaultValue is none.
OptionSpec choiceOption(const QString &key, const QString &label, const QString &help, const QList<OptionChoice> &choices, const QString &defaultValue);
OptionSpec secretOption(const QString &key, const QString &label, const QString &help);
OptionSpec lookupOption(const QString &key, const QString &label, const QString &help, const QString &lookup, bool required = false);
OptionSpec listOption(const QString &key, const QString &label, const QString &help);

/// The same spec with limits (a number's value, a text's length) and the unit that forms show behind the field.
OptionSpec ranged(OptionSpec spec, double minimum, double maximum, const QString &unit = {});
/// The same spec under a heading of the form.
OptionSpec inGroup(OptionSpec spec, const QString &group);
/// The same spec, offered only while @p key has one of @p values.
OptionSpec onlyWhen(OptionSpec spec, const QString &key, const QStringList &values);
/// The same spec, folded away in the form.
OptionSpec advanced(OptionSpec spec);

} // namespace quayside
