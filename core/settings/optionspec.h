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

/// What kind of value an option takes. JSON form in brackets.
enum class OptionType {
    Bool,     ///< [bool]
    Int,      ///< [integer number]
    Double,   ///< [number]
    Text,     ///< [string]
    Choice,   ///< one of OptionSpec::choices [string]; any other text too where openChoice is set
    List,     ///< [array of strings], each of elementType
    Map,      ///< [object of strings]
    TypedMap, ///< [array of {name, type, value, zone?}], type one of choices
    Date,     ///< [string, YYYY-MM-DD]
    DateTime, ///< [string, ISO 8601]
    Locale,   ///< [string, BCP 47]
    Zone,     ///< [string, IANA id]
    Path,     ///< file or folder of this computer [string]
    Secret,   ///< [string], never serialised
    Lookup,   ///< an id that a remote picker helps to find [string]
};

/// Stable name of a type, for listings: "bool", "int", "typed-map" …
QLatin1StringView optionTypeId(OptionType type);

struct OptionChoice {
    QString value;
    QString label;
    QString help;
};

/// The option is offered only while option @p key of the same scope has one of @p values (compared as text).
struct EnabledWhen {
    QString key;
    QStringList values;
};

/// One setting of a source kind, a reader, a target or an account. Form, command line, validation and listing are drawn from it.
struct OptionSpec {
    QString key; ///< kebab-case or the API's own field name
    OptionType type = OptionType::Text;
    QString label;           ///< for forms, in the language of the program
    QString help;            ///< one sentence
    QJsonValue defaultValue; ///< undefined or null: none
    bool required = false;
    bool perLocale = false;        ///< may differ by locale: LOCALE:SCOPE.KEY=VALUE
    QString group;                 ///< heading in the form; empty: the first, unnamed group
    QString unit;                  ///< shown behind the field: "mm", "s"
    std::optional<double> minimum; ///< numbers: value; Text and List: length
    std::optional<double> maximum;
    QList<OptionChoice> choices;               ///< Choice; TypedMap: the types a value can have
    bool openChoice = false;                   ///< Choice: other texts are accepted too
    OptionType elementType = OptionType::Text; ///< List
    QString lookup;                            ///< Lookup: which picker of the provider helps
    std::optional<EnabledWhen> enabledWhen;
    bool advanced = false; ///< folded away in the form
    QStringList kinds;     ///< of a target's option: the source kinds it is for; empty: all of them
};

/// Values of one scope: plain ones, and those that differ by locale.
struct OptionValues {
    QJsonObject values;
    QMap<QString, QJsonObject> perLocale; ///< by locale tag, as typed

    friend bool operator==(const OptionValues &, const OptionValues &) = default;
};

/// The value of @p key for @p locale: its own, else the plain one, else the default of @p specs. Undefined when there is none.
QJsonValue optionValue(const QList<OptionSpec> &specs, const OptionValues &values, const QString &key, const QString &locale = {});

/// All values that hold for @p locale, defaults filled in. What a reader, a writer or a dialect is given.
QJsonObject effectiveValues(const QList<OptionSpec> &specs, const OptionValues &values, const QString &locale = {});

/// Parses command-line or form text to the JSON form of @p spec. List: comma separated (a JSON array is taken too); Map: a=b,c=d or a
/// JSON object; TypedMap: a JSON array or NAME:TYPE=VALUE,…. Error: InvalidOption.
Result<QJsonValue> valueFromText(const OptionSpec &spec, const QString &text);

/// The text that valueFromText would read back. Secrets come out as "•••".
QString valueToText(const OptionSpec &spec, const QJsonValue &value);

/// Checks type, range, choices, format. Error: InvalidOption with field @p scope.KEY.
Result<void> checkValue(const QString &scope, const OptionSpec &spec, const QJsonValue &value);

/// Whether enabledWhen of @p spec holds among @p effective values of its scope.
bool isEnabled(const OptionSpec &spec, const QJsonObject &effective);

/// {key, type, label, help, default?, required, …} for `formats --json`.
QJsonObject toJson(const OptionSpec &spec);

} // namespace quayside
