// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/optionspec.h"

/// OptionSpecs in one expression. Set what has no parameter on the result or with the functions at the end.
namespace quayside {

/// Key, label and help only, for bind(), which takes the rest from the member.
OptionSpec option(const char *key, const QString &label, const QString &help);
OptionSpec makeOption(OptionType type, const QString &key, const QString &label, const QString &help);
OptionSpec boolOption(const QString &key, const QString &label, const QString &help, bool defaultValue = false);
OptionSpec textOption(const QString &key, const QString &label, const QString &help, bool required = false);
OptionSpec intOption(const QString &key, const QString &label, const QString &help, int minimum, int maximum, int defaultValue);
OptionSpec numberOption(const QString &key, const QString &label, const QString &help, double minimum, double maximum, const QJsonValue &defaultValue);
/// Empty @p defaultValue: none.
OptionSpec choiceOption(const QString &key, const QString &label, const QString &help, const QList<OptionChoice> &choices, const QString &defaultValue);
OptionSpec secretOption(const QString &key, const QString &label, const QString &help);
OptionSpec lookupOption(const QString &key, const QString &label, const QString &help, const QString &lookup, bool required = false);
OptionSpec listOption(const QString &key, const QString &label, const QString &help);

/// Adds limits (of a number, or of a text's length) and the unit forms show after the field.
OptionSpec ranged(OptionSpec spec, double minimum, double maximum, const QString &unit = {});
/// Puts it under a heading in the form.
OptionSpec inGroup(OptionSpec spec, const QString &group);
/// Enables it only while @p key has one of @p values.
OptionSpec onlyWhen(OptionSpec spec, const QString &key, const QStringList &values);
/// Collapses it in the form.
OptionSpec advanced(OptionSpec spec);

} // namespace quayside
