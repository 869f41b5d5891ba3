// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace quayside {

/// Type of an option's value, with its JSON form in brackets.
enum class OptionType {
    Bool,     ///< [bool]
    Int,      ///< [integer number]
    Double,   ///< [number]
    Text,     ///< [string]
    Choice,   ///< [string] one of OptionSpec::choices, or any text if openChoice
    List,     ///< [array of strings], each of elementType
    Map,      ///< [object of strings]
    TypedMap, ///< [array of {name, type, value, zone?}], type one of choices
    Date,     ///< [string, YYYY-MM-DD]
    DateTime, ///< [string, ISO 8601]
    Locale,   ///< [string, BCP 47]
    Zone,     ///< [string, IANA id]
    Path,     ///< [string] local file or folder
    Secret,   ///< [string], never serialized
    Lookup,   ///< [string] an id, found with a remote picker
};

/// Stable name for listings: "bool", "int", "typed-map" …
QLatin1StringView optionTypeId(OptionType type);

struct OptionChoice {
    QString value;
    QString label;
    QString help;
};

/// The option applies only while @p key of the same scope has one of @p values (compared as text).
struct EnabledWhen {
    QString key;
    QStringList values;
};

/// One setting of a source kind, reader, target or account; forms, command line, checks and listings derive from it.
struct OptionSpec {
    QString key; ///< kebab-case, or the API's field name
    OptionType type = OptionType::Text;
    QString label;           ///< translated
    QString help;            ///< one sentence
    QJsonValue defaultValue; ///< undefined or null: none
    bool required = false;
    bool perLocale = false;        ///< may differ by locale: LOCALE:SCOPE.KEY=VALUE
    QString group;                 ///< heading in the form; empty: the first, untitled group
    QString unit;                  ///< shown after the field: "mm", "s"
    std::optional<double> minimum; ///< of the number, or the length of a Text or List
    std::optional<double> maximum;
    QList<OptionChoice> choices;               ///< Choice; TypedMap: the allowed types
    bool openChoice = false;                   ///< Choice: accepts other texts
    bool openPath = false;                     ///< Choice with openChoice: they are paths of files
    OptionType elementType = OptionType::Text; ///< List
    QString lookup;                            ///< Lookup: the provider's picker
    std::optional<EnabledWhen> enabledWhen;
    bool advanced = false; ///< collapsed in the form
    QStringList kinds;     ///< target options: the source kinds it applies to; empty: all
};

/// Values of one scope.
struct OptionValues {
    QJsonObject values;
    QMap<QString, QJsonObject> perLocale; ///< by locale tag as typed

    friend bool operator==(const OptionValues &, const OptionValues &) = default;
};

/// The value for @p locale, else the common one, else the default; undefined if none.
QJsonValue optionValue(const QList<OptionSpec> &specs, const OptionValues &values, const QString &key, const QString &locale = {});

/// All values for @p locale, with defaults.
QJsonObject effectiveValues(const QList<OptionSpec> &specs, const OptionValues &values, const QString &locale = {});

/// Parses text. List: comma-separated or a JSON array; Map: a=b,c=d or a JSON object; TypedMap: a JSON array or NAME:TYPE=VALUE,…. Error:
/// InvalidOption.
Result<QJsonValue> valueFromText(const OptionSpec &spec, const QString &text);

/// The inverse of valueFromText; secrets become "•••".
QString valueToText(const OptionSpec &spec, const QJsonValue &value);

/// Checks type, range, choices, format. Error: InvalidOption with field @p scope.KEY.
Result<void> checkValue(const QString &scope, const OptionSpec &spec, const QJsonValue &value);

/// Whether enabledWhen of @p spec holds for the scope's @p effective values.
bool isEnabled(const OptionSpec &spec, const QJsonObject &effective);

/// {key, type, label, help, default?, required, …} for `formats --json`.
QJsonObject toJson(const OptionSpec &spec);

} // namespace quayside
