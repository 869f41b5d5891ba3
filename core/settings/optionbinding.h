// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/programlanguage.h"
#include "settings/optionspec.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <optional>
#include <type_traits>
#include <vector>

/// Options as members of a struct, each bound to its OptionSpec:
///
///     struct TextOptions {
///         int columns = 80;
///         Links links = Links::Notes;
///     };
///     const OptionBinding<TextOptions> &textOptions()
///     {
///         return inProgramLanguage([] {
///             return OptionBinding<TextOptions>{
///                 bind(&TextOptions::columns, ranged(option("columns", tr("Width"), tr("Most columns of a line.")), 0, 1000)),
///                 bind(&TextOptions::links, option("links", tr("Links"), {}), {{Links::Notes, "notes", tr("At the end")}, …}),
///             };
///         });
///     }
///
/// Type and default come from the member, so they cannot differ from the code.
namespace quayside {

/// One enumerator, its id in settings and its label.
template<class Enum>
struct BoundChoice {
    Enum value;
    const char *id;
    QString label;
    QString help = {};
};

/// An option and its member.
template<class Struct>
struct BoundOption {
    OptionSpec spec;
    std::function<void(Struct &, const QJsonValue &)> assign; ///< from a checked value
    std::function<QJsonValue(const Struct &)> fetch;
    std::function<const void *(const Struct &)> member; ///< the member's address
};

namespace detail {

/// A member type in JSON. `type`: the option's type; none: the spec decides (Text, Path, Locale …).
template<class Member>
struct Codec;

template<>
struct Codec<bool> {
    static constexpr std::optional<OptionType> type = OptionType::Bool;
    static QJsonValue toJson(bool value) { return value; }
    static bool fromJson(const QJsonValue &value) { return value.toBool(); }
};

template<>
struct Codec<int> {
    static constexpr std::optional<OptionType> type = OptionType::Int;
    static QJsonValue toJson(int value) { return value; }
    static int fromJson(const QJsonValue &value) { return value.toInt(); }
};

template<>
struct Codec<double> {
    static constexpr std::optional<OptionType> type = OptionType::Double;
    static QJsonValue toJson(double value) { return value; }
    static double fromJson(const QJsonValue &value) { return value.toDouble(); }
};

template<>
struct Codec<QString> {
    static constexpr std::optional<OptionType> type = std::nullopt;
    /// An empty text is not a default: forms show nothing either way.
    static QJsonValue toJson(const QString &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); }
    static QString fromJson(const QJsonValue &value) { return value.toString(); }
};

template<>
struct Codec<QStringList> {
    static constexpr std::optional<OptionType> type = OptionType::List;
    static QJsonValue toJson(const QStringList &value) { return value.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(value)); }
    static QStringList fromJson(const QJsonValue &value)
    {
        QStringList texts;
        for (const QJsonValue &one : value.toArray())
            texts.append(one.toString());
        return texts;
    }
};

template<>
struct Codec<QMap<QString, QString>> {
    static constexpr std::optional<OptionType> type = OptionType::Map;
    static QJsonValue toJson(const QMap<QString, QString> &value)
    {
        QJsonObject object;
        for (const auto &[key, one] : value.asKeyValueRange())
            object.insert(key, one);
        return value.isEmpty() ? QJsonValue() : QJsonValue(object);
    }
    static QMap<QString, QString> fromJson(const QJsonValue &value)
    {
        QMap<QString, QString> values;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            values.insert(it.key(), it.value().toString());
        return values;
    }
};

/// Unset by default.
template<class Member>
struct Codec<std::optional<Member>> {
    static constexpr std::optional<OptionType> type = Codec<Member>::type;
    static QJsonValue toJson(const std::optional<Member> &value) { return value ? Codec<Member>::toJson(*value) : QJsonValue(); }
    static std::optional<Member> fromJson(const QJsonValue &value) { return Codec<Member>::fromJson(value); }
};

} // namespace detail

/// Binds @p member to @p spec; type and default come from the member.
template<class Struct, class Member>
BoundOption<Struct> bind(Member Struct::*member, OptionSpec spec)
{
    using Codec = detail::Codec<Member>;
    if constexpr (Codec::type.has_value())
        spec.type = *Codec::type;
    spec.defaultValue = Codec::toJson(Struct().*member);
    return {std::move(spec), [member](Struct &values, const QJsonValue &value) { values.*member = Codec::fromJson(value); },
            [member](const Struct &values) { return Codec::toJson(values.*member); }, [member](const Struct &values) { return &(values.*member); }};
}

/// Binds an enumeration; @p choices alone maps enumerators to ids.
template<class Struct, class Enum>
requires std::is_enum_v<Enum> BoundOption<Struct> bind(Enum Struct::*member, OptionSpec spec, std::initializer_list<BoundChoice<Enum>> choices)
{
    spec.type = OptionType::Choice;
    std::vector<std::pair<QString, Enum>> ids;
    for (const BoundChoice<Enum> &choice : choices) {
        ids.emplace_back(QLatin1StringView(choice.id), choice.value);
        spec.choices.append({ids.back().first, choice.label, choice.help});
        if (choice.value == Struct().*member)
            spec.defaultValue = ids.back().first;
    }
    return {std::move(spec),
            [member, ids](Struct &values, const QJsonValue &value) {
                const auto at = std::find_if(ids.begin(), ids.end(), [&](const auto &row) { return value == row.first; });
                if (at != ids.end())
                    values.*member = at->second;
            },
            [member, ids](const Struct &values) {
                const auto at = std::find_if(ids.begin(), ids.end(), [&](const auto &row) { return row.second == values.*member; });
                return at == ids.end() ? QJsonValue() : QJsonValue(at->first);
            },
            [member](const Struct &values) { return &(values.*member); }};
}

/// All options of a struct. Build it once a language (inProgramLanguage()), as it holds words.
template<class Struct>
class OptionBinding
{
public:
    OptionBinding(std::initializer_list<BoundOption<Struct>> rows) : OptionBinding({std::vector(rows)}) {}
    /// Several lists of rows, for many options.
    OptionBinding(std::initializer_list<std::vector<BoundOption<Struct>>> parts)
    {
        for (const auto &part : parts)
            m_rows.insert(m_rows.end(), part.begin(), part.end());
        for (const BoundOption<Struct> &row : m_rows)
            m_specs.append(row.spec);
    }

    /// In the order of the rows.
    [[nodiscard]] const QList<OptionSpec> &specs() const { return m_specs; }

    /// The key bound to @p member; empty: none.
    template<class Member>
    [[nodiscard]] QString key(Member Struct::*member) const
    {
        const Struct probe;
        const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &one) { return one.member(probe) == &(probe.*member); });
        return row == m_rows.end() ? QString() : row->spec.key;
    }

    /// A struct with @p values. Missing and null values, and empty text for a non-text option, keep the initial value. Unknown keys are ignored, as
    /// structs may share a scope; check() rejects them. Error: InvalidOption, its field @p scope.KEY.
    [[nodiscard]] Result<Struct> read(const QJsonObject &values, const QString &scope = {}) const
    {
        Result<Struct> result;
        for (const BoundOption<Struct> &row : m_rows) {
            const QJsonValue value = values.value(row.spec.key);
            if (isNotSet(row.spec, value))
                continue;
            if (auto fits = checkValue(scope, row.spec, value); !fits)
                return tl::unexpected(std::move(fits.error()));
            row.assign(*result, value);
        }
        return result;
    }

    /// As read(), but skips invalid values: for checked values and callers that cannot fail.
    [[nodiscard]] Struct accepted(const QJsonObject &values) const
    {
        Struct result;
        for (const BoundOption<Struct> &row : m_rows) {
            const QJsonValue value = values.value(row.spec.key);
            if (!isNotSet(row.spec, value) && checkValue({}, row.spec, value))
                row.assign(result, value);
        }
        return result;
    }

    /// As above, with the values for @p locale.
    [[nodiscard]] Result<Struct> read(const OptionValues &values, const QString &scope, const QString &locale = {}) const
    {
        return read(effectiveValues(m_specs, values, locale), scope);
    }

    /// The inverse of read(): only non-default values.
    [[nodiscard]] QJsonObject values(const Struct &values) const
    {
        QJsonObject result;
        for (const BoundOption<Struct> &row : m_rows) {
            if (const QJsonValue value = row.fetch(values); value != row.spec.defaultValue)
                result.insert(row.spec.key, value);
        }
        return result;
    }

private:
    static bool isNotSet(const OptionSpec &spec, const QJsonValue &value)
    {
        const bool isText = spec.type == OptionType::Text;
        return value.isUndefined() || value.isNull() || (!isText && value.isString() && value.toString().isEmpty());
    }

    std::vector<BoundOption<Struct>> m_rows;
    QList<OptionSpec> m_specs;
};

} // namespace quayside
