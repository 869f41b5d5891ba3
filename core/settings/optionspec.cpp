// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/optionspec.h"

#include "base/textdistance.h"
#include "settings/locales.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace quayside {
namespace {

constexpr std::array typeIds{"bool", "int",       "double", "text", "choice", "list",   "map",   "typed-map",
                             "date", "date-time", "locale", "zone", "path",   "secret", "lookup"};
constexpr qsizetype longestText = 32 * 1024;
constexpr qsizetype mostElements = 10'000;

QString words(const char *text)
{
    return QCoreApplication::translate("Option", text);
}

QStringList choiceValues(const OptionSpec &spec)
{
    QStringList values;
    for (const OptionChoice &choice : spec.choices)
        values.append(choice.value);
    return values;
}

/// The choice for @p text, by value or label ignoring case; else @p text itself.
QString choiceFromText(const OptionSpec &spec, const QString &text)
{
    const QString meant = text.simplified();
    for (const bool byLabel : {false, true}) {
        for (const OptionChoice &choice : spec.choices) {
            if (choice.value == text)
                return text;
            if (!meant.isEmpty() && (byLabel ? choice.label : choice.value).compare(meant, Qt::CaseInsensitive) == 0)
                return choice.value;
        }
    }
    return text;
}

/// Valid input described for error messages.
QString expected(const OptionSpec &spec)
{
    switch (spec.type) {
    case OptionType::Bool: return words("true or false");
    case OptionType::Int:
    case OptionType::Double: {
        const QString number = spec.type == OptionType::Int ? words("a whole number") : words("a number");
        if (spec.minimum && spec.maximum)
            return words("%1 from %2 to %3").arg(number, QString::number(*spec.minimum), QString::number(*spec.maximum));
        if (spec.minimum)
            return words("%1 of at least %2").arg(number, QString::number(*spec.minimum));
        if (spec.maximum)
            return words("%1 of at most %2").arg(number, QString::number(*spec.maximum));
        return number;
    }
    case OptionType::Choice: return words("one of %1").arg(choiceValues(spec).join(QStringLiteral(", ")));
    case OptionType::List: return words("values, comma separated");
    case OptionType::Map: return words("NAME=VALUE pairs, comma separated");
    case OptionType::TypedMap: return words("NAME:TYPE=VALUE entries, comma separated, TYPE one of %1").arg(choiceValues(spec).join(QStringLiteral(", ")));
    case OptionType::Date: return words("a date as YYYY-MM-DD");
    case OptionType::DateTime: return words("a time as YYYY-MM-DDTHH:MM:SS, with an offset or Z");
    case OptionType::Locale: return words("a language tag such as en-US");
    case OptionType::Zone: return words("a time zone such as Europe/Paris");
    case OptionType::Path: return words("a file or folder");
    case OptionType::Text:
    case OptionType::Secret:
    case OptionType::Lookup: return words("text");
    }
    return {};
}

/// Empty quotation marks mean nothing was given.
QString shownValue(const QString &text)
{
    return text.trimmed().isEmpty() ? words("nothing") : text;
}

ExportError invalid(const QString &scope, const OptionSpec &spec, const QString &shown, const QString &reason)
{
    const QString option = scope.isEmpty() ? spec.key : scope + u'.' + spec.key;
    return {ErrorCode::InvalidOption,
            {{QStringLiteral("option"), option},
             {QStringLiteral("label"), spec.label.isEmpty() ? option : spec.label},
             {QStringLiteral("value"), spec.type == OptionType::Secret ? QStringLiteral("•••") : shownValue(shown)},
             {QStringLiteral("reason"), reason},
             {QStringLiteral("expected"), expected(spec)}},
            option,
            {}};
}

Result<QJsonValue> boolFromText(const OptionSpec &spec, const QString &text)
{
    static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("on"), QStringLiteral("1")};
    static const QStringList no{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("off"), QStringLiteral("0")};
    if (yes.contains(text, Qt::CaseInsensitive))
        return QJsonValue(true);
    if (no.contains(text, Qt::CaseInsensitive))
        return QJsonValue(false);
    return failure(invalid({}, spec, text, words("it is neither true nor false")));
}

/// Splits at commas not escaped by a backslash.
QStringList splitAtCommas(const QString &text)
{
    QStringList parts;
    QString part;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size() && (text.at(i + 1) == u',' || text.at(i + 1) == u'\\'))
            part += text.at(++i);
        else if (text.at(i) == u',')
            parts.append(std::exchange(part, {}));
        else
            part += text.at(i);
    }
    parts.append(part);
    return parts;
}

QString escapedCommas(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\")).replace(u',', QStringLiteral("\\,"));
}

QJsonValue listFromText(const OptionSpec &spec, const QString &text)
{
    if (text.startsWith(u'[')) {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        if (document.isArray())
            return document.array();
    }
    QJsonArray array;
    if (!text.isEmpty()) {
        for (const QString &part : splitAtCommas(text))
            array.append(spec.elementType == OptionType::Choice ? choiceFromText(spec, part.trimmed()) : part.trimmed());
    }
    return array;
}

Result<QJsonValue> mapFromText(const OptionSpec &spec, const QString &text)
{
    if (text.startsWith(u'{')) {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        if (document.isObject())
            return QJsonValue(document.object());
    }
    QJsonObject object;
    if (text.isEmpty())
        return QJsonValue(object);
    for (const QString &part : splitAtCommas(text)) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 1)
            return failure(invalid({}, spec, part, words("it has no “=”")));
        object.insert(part.left(equals).trimmed(), part.mid(equals + 1));
    }
    return QJsonValue(object);
}

Result<QJsonValue> typedMapFromText(const OptionSpec &spec, const QString &text)
{
    if (text.startsWith(u'[')) {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        if (document.isArray())
            return QJsonValue(document.array());
    }
    QJsonArray array;
    if (text.isEmpty())
        return QJsonValue(array);
    for (const QString &part : splitAtCommas(text)) {
        const qsizetype equals = part.indexOf(u'=');
        const qsizetype colon = part.left(std::max<qsizetype>(equals, 0)).indexOf(u':');
        if (colon < 1)
            return failure(invalid({}, spec, part, words("it is not NAME:TYPE=VALUE")));
        // The zone follows the type: NAME:dateTime@Europe/Paris=2026-01-31T09:00:00.
        const QString type = part.mid(colon + 1, equals - colon - 1);
        QJsonObject entry{{QStringLiteral("name"), part.left(colon).trimmed()},
                          {QStringLiteral("type"), type.section(u'@', 0, 0).trimmed()},
                          {QStringLiteral("value"), part.mid(equals + 1)}};
        if (type.contains(u'@'))
            entry.insert(QLatin1StringView("zone"), type.section(u'@', 1).trimmed());
        array.append(entry);
    }
    return QJsonValue(array);
}

Result<void> checkNumber(const QString &scope, const OptionSpec &spec, const QJsonValue &value)
{
    const double number = value.toDouble();
    const QString shown = QString::number(number);
    if (!value.isDouble() || !std::isfinite(number))
        return failure(invalid(scope, spec, value.toVariant().toString(), words("it is not a number")));
    if (spec.type == OptionType::Int && number != std::floor(number))
        return failure(invalid(scope, spec, shown, words("it is not a whole number")));
    if ((spec.minimum && number < *spec.minimum) || (spec.maximum && number > *spec.maximum))
        return failure(invalid(scope, spec, shown, words("it is out of range")));
    return {};
}

Result<void> checkText(const QString &scope, const OptionSpec &spec, const QString &text)
{
    if (text.size() > longestText)
        return failure(invalid(scope, spec, text.left(40), words("it is too long")));
    if (spec.minimum && static_cast<double>(text.size()) < *spec.minimum)
        return failure(invalid(scope, spec, text, words("it is too short")));
    if (spec.maximum && static_cast<double>(text.size()) > *spec.maximum)
        return failure(invalid(scope, spec, text, words("it is too long")));
    switch (spec.type) {
    case OptionType::Choice: {
        const QStringList values = choiceValues(spec);
        if (spec.openChoice || values.contains(text))
            return {};
        const QString near = nearest(text, values);
        return failure(invalid(scope, spec, text, near.isEmpty() ? words("it is not one of the choices") : words("perhaps “%1” is meant").arg(near)));
    }
    case OptionType::Date:
        if (!QDate::fromString(text, Qt::ISODate).isValid())
            return failure(invalid(scope, spec, text, words("it is not a date")));
        return {};
    case OptionType::DateTime:
        if (!QDateTime::fromString(text, Qt::ISODate).isValid())
            return failure(invalid(scope, spec, text, words("it is not a time")));
        return {};
    case OptionType::Locale:
        if (const auto tag = parseLocale(text); !tag)
            return failure(tag.error());
        return {};
    case OptionType::Zone: return checkTimeZone(text);
    case OptionType::Path:
        if (text.contains(QChar(u'\0')))
            return failure(invalid(scope, spec, text, words("it is not a path")));
        return {};
    default: return {};
    }
}

Result<void> checkList(const QString &scope, const OptionSpec &spec, const QJsonValue &value)
{
    if (!value.isArray())
        return failure(invalid(scope, spec, value.toVariant().toString(), words("it is not a list")));
    const QJsonArray array = value.toArray();
    if (array.size() > mostElements || (spec.maximum && static_cast<double>(array.size()) > *spec.maximum))
        return failure(invalid(scope, spec, QString::number(array.size()), words("there are too many values")));
    if (spec.minimum && static_cast<double>(array.size()) < *spec.minimum)
        return failure(invalid(scope, spec, QString::number(array.size()), words("there are too few values")));
    OptionSpec element = spec;
    element.type = spec.elementType;
    element.minimum.reset();
    element.maximum.reset();
    for (const QJsonValue &entry : array) {
        if (const auto ok = checkValue(scope, element, entry); !ok)
            return ok;
    }
    return {};
}

Result<void> checkMap(const QString &scope, const OptionSpec &spec, const QJsonValue &value)
{
    if (!value.isObject())
        return failure(invalid(scope, spec, value.toVariant().toString(), words("it is not a list of NAME=VALUE pairs")));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            return failure(invalid(scope, spec, it.key(), words("its value is not text")));
    }
    return {};
}

Result<void> checkTypedMap(const QString &scope, const OptionSpec &spec, const QJsonValue &value)
{
    if (!value.isArray())
        return failure(invalid(scope, spec, value.toVariant().toString(), words("it is not a list of typed values")));
    const QStringList types = choiceValues(spec);
    QStringList seen;
    for (const QJsonValue &entry : value.toArray()) {
        const QString name = entry.toObject().value(QLatin1StringView("name")).toString();
        const QString type = entry.toObject().value(QLatin1StringView("type")).toString();
        if (name.isEmpty())
            return failure(invalid(scope, spec, type, words("a value has no name")));
        if (seen.contains(name))
            return failure(invalid(scope, spec, name, words("the name is there twice")));
        if (!types.contains(type))
            return failure(invalid(scope, spec, name, words("“%1” is not a type").arg(shownValue(type))));
        seen.append(name);
    }
    return {};
}

} // namespace

QLatin1StringView optionTypeId(OptionType type)
{
    return QLatin1StringView(typeIds[static_cast<std::size_t>(type)]);
}

QJsonValue optionValue(const QList<OptionSpec> &specs, const OptionValues &values, const QString &key, const QString &locale)
{
    if (const auto own = values.perLocale.constFind(locale); own != values.perLocale.constEnd() && own->contains(key))
        return own->value(key);
    if (values.values.contains(key))
        return values.values.value(key);
    const auto spec = std::find_if(specs.begin(), specs.end(), [&](const OptionSpec &s) { return s.key == key; });
    return spec == specs.end() || spec->defaultValue.isNull() ? QJsonValue(QJsonValue::Undefined) : spec->defaultValue;
}

QJsonObject effectiveValues(const QList<OptionSpec> &specs, const OptionValues &values, const QString &locale)
{
    // optionValue() for each, without another lookup.
    const QJsonObject ofLocale = values.perLocale.value(locale);
    QJsonObject effective;
    for (const OptionSpec &spec : specs) {
        QJsonValue value = ofLocale.value(spec.key);
        if (value.isUndefined())
            value = values.values.value(spec.key);
        if (value.isUndefined() && !spec.defaultValue.isNull())
            value = spec.defaultValue;
        if (!value.isUndefined())
            effective.insert(spec.key, value);
    }
    return effective;
}

Result<QJsonValue> valueFromText(const OptionSpec &spec, const QString &text)
{
    const auto parsed = [&]() -> Result<QJsonValue> {
        bool ok = false;
        switch (spec.type) {
        case OptionType::Bool: return boolFromText(spec, text);
        case OptionType::Int: {
            const qlonglong number = QLocale::c().toLongLong(text, &ok);
            if (!ok)
                return failure(invalid({}, spec, text, words("it is not a whole number")));
            return QJsonValue(number);
        }
        case OptionType::Double: {
            const double number = QLocale::c().toDouble(text, &ok);
            if (!ok)
                return failure(invalid({}, spec, text, words("it is not a number")));
            return QJsonValue(number);
        }
        case OptionType::List: return listFromText(spec, text);
        case OptionType::Choice: return QJsonValue(choiceFromText(spec, text));
        case OptionType::Map: return mapFromText(spec, text);
        case OptionType::TypedMap: return typedMapFromText(spec, text);
        default: return QJsonValue(text);
        }
    }();
    if (!parsed)
        return parsed;
    if (const auto ok = checkValue({}, spec, *parsed); !ok)
        return failure(ok.error());
    return parsed;
}

QString valueToText(const OptionSpec &spec, const QJsonValue &value)
{
    switch (spec.type) {
    case OptionType::Secret: return value.toString().isEmpty() ? QString() : QStringLiteral("•••");
    case OptionType::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case OptionType::Int: return QString::number(value.toInteger());
    case OptionType::Double: return QString::number(value.toDouble());
    case OptionType::List: {
        QStringList parts;
        for (const QJsonValue &entry : value.toArray())
            parts.append(escapedCommas(entry.toString()));
        return parts.join(u',');
    }
    case OptionType::Map: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts.append(escapedCommas(it.key() + u'=' + it.value().toString()));
        return parts.join(u',');
    }
    case OptionType::TypedMap: return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    default: return value.toString();
    }
}

Result<void> checkValue(const QString &scope, const OptionSpec &spec, const QJsonValue &value)
{
    switch (spec.type) {
    case OptionType::Bool:
        if (!value.isBool())
            return failure(invalid(scope, spec, value.toVariant().toString(), words("it is neither true nor false")));
        return {};
    case OptionType::Int:
    case OptionType::Double: return checkNumber(scope, spec, value);
    case OptionType::List: return checkList(scope, spec, value);
    case OptionType::Map: return checkMap(scope, spec, value);
    case OptionType::TypedMap: return checkTypedMap(scope, spec, value);
    default:
        if (!value.isString())
            return failure(invalid(scope, spec, value.toVariant().toString(), words("it is not text")));
        return checkText(scope, spec, value.toString());
    }
}

bool isEnabled(const OptionSpec &spec, const QJsonObject &effective)
{
    if (!spec.enabledWhen)
        return true;
    const QJsonValue value = effective.value(spec.enabledWhen->key);
    const QString text = value.isBool() ? (value.toBool() ? QStringLiteral("true") : QStringLiteral("false")) : value.toVariant().toString();
    return spec.enabledWhen->values.contains(text);
}

QJsonObject toJson(const OptionSpec &spec)
{
    QJsonObject object{{QStringLiteral("key"), spec.key},
                       {QStringLiteral("type"), optionTypeId(spec.type)},
                       {QStringLiteral("label"), spec.label},
                       {QStringLiteral("help"), spec.help}};
    if (!spec.defaultValue.isNull() && !spec.defaultValue.isUndefined())
        object.insert(QLatin1StringView("default"), spec.defaultValue);
    if (spec.required)
        object.insert(QLatin1StringView("required"), true);
    if (spec.perLocale)
        object.insert(QLatin1StringView("perLocale"), true);
    if (!spec.unit.isEmpty())
        object.insert(QLatin1StringView("unit"), spec.unit);
    if (spec.minimum)
        object.insert(QLatin1StringView("minimum"), *spec.minimum);
    if (spec.maximum)
        object.insert(QLatin1StringView("maximum"), *spec.maximum);
    if (!spec.choices.isEmpty()) {
        QJsonArray choices;
        for (const OptionChoice &choice : spec.choices)
            choices.append(
                QJsonObject{{QStringLiteral("value"), choice.value}, {QStringLiteral("label"), choice.label}, {QStringLiteral("help"), choice.help}});
        object.insert(QLatin1StringView("choices"), choices);
    }
    if (spec.openChoice)
        object.insert(QLatin1StringView("openChoice"), true);
    if (spec.type == OptionType::List)
        object.insert(QLatin1StringView("elementType"), optionTypeId(spec.elementType));
    if (!spec.lookup.isEmpty())
        object.insert(QLatin1StringView("lookup"), spec.lookup);
    if (!spec.kinds.isEmpty())
        object.insert(QLatin1StringView("kinds"), QJsonArray::fromStringList(spec.kinds));
    if (spec.enabledWhen)
        object.insert(QLatin1StringView("enabledWhen"), QJsonObject{{QStringLiteral("key"), spec.enabledWhen->key},
                                                                    {QStringLiteral("values"), QJsonArray::fromStringList(spec.enabledWhen->values)}});
    return object;
}

} // namespace quayside
