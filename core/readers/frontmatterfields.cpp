// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/frontmatterfields.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr qsizetype longestField = 64 * 1024;
constexpr qsizetype longestFields = 1024 * 1024; ///< all together
constexpr qsizetype mostFields = 1000;
constexpr int deepestField = 8;

using Kind = FieldValue::Kind;

/// Scalars as written, lists comma-separated, maps as "key: value".
QString textOf(const FieldValue &value)
{
    if (value.kind == Kind::Scalar)
        return value.text.trimmed();
    QStringList parts;
    for (const FieldValue &item : value.list)
        parts.append(textOf(item));
    for (const auto &[key, item] : value.map)
        parts.append(key + QStringLiteral(": ") + textOf(item));
    return parts.join(QStringLiteral(", "));
}

const FieldValue *member(const FieldValue &value, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        for (const auto &[key, item] : value.map) {
            if (key.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
                return &item;
        }
    }
    return nullptr;
}

/// The text, or of a map its name, also in parts: Quarto's `name: {given, family}`, the `given-names` of citation files.
QString personName(const FieldValue &value)
{
    if (value.kind != Kind::Map)
        return textOf(value);
    if (const FieldValue *name = member(value, {"name", "literal", "full-name", "display-name"}))
        return personName(*name);
    const FieldValue *given = member(value, {"given", "given-names", "first", "first-name", "firstname", "forename"});
    const FieldValue *family = member(value, {"family", "family-names", "last", "last-name", "lastname", "surname"});
    if (!given && !family)
        return textOf(value);
    return ((given ? textOf(*given) : QString()) + u' ' + (family ? textOf(*family) : QString())).trimmed();
}

QStringList personsOf(const FieldValue &value)
{
    QStringList names;
    for (const FieldValue &item : value.list)
        names.append(personName(item));
    // A map of maps names each person by a key.
    const bool keyed = !value.map.empty()
                       && std::all_of(value.map.begin(), value.map.end(), [](const FieldMember &member) { return member.value.kind == Kind::Map; })
                       && !member(value, {"name"});
    if (keyed) {
        for (const auto &[key, item] : value.map)
            names.append(personName(item));
    } else if (value.kind != Kind::List) {
        names.append(personName(value));
    }
    names.removeAll(QString());
    return names;
}

QStringList wordsOf(const FieldValue &value)
{
    if (value.kind == Kind::Scalar) {
        static const QRegularExpression separator(QStringLiteral("\\s*[,;]\\s*"));
        return textOf(value).split(separator, Qt::SkipEmptyParts);
    }
    QStringList words;
    for (const FieldValue &item : value.list)
        words.append(textOf(item));
    for (const auto &[key, item] : value.map)
        words.append(textOf(item));
    words.removeAll(QString());
    return words;
}

/// Members that several keys name: an earlier key of a row wins, whatever their order in the source.
struct Known {
    std::array<const char *, 4> keys;
    void (*set)(Metadata &, const FieldValue &);
};

const auto &knownFields()
{
    static const std::array rows{
        Known{{"title"}, [](Metadata &m, const FieldValue &v) { m.title = textOf(v); }},
        Known{{"subtitle", "sub-title", "sub_title"}, [](Metadata &m, const FieldValue &v) { m.subtitle = textOf(v); }},
        // "Martin Luther King, Jr." is one person
        Known{{"author", "creator"}, [](Metadata &m, const FieldValue &v) { m.authors = personsOf(v); }},
        Known{{"authors"},
              [](Metadata &m, const FieldValue &v) {
                  const QStringList people = v.kind == Kind::Scalar ? wordsOf(v) : personsOf(v);
                  if (!people.isEmpty())
                      m.authors = people;
              }},
        Known{{"date", "published", "publishdate", "pubdate"}, [](Metadata &m, const FieldValue &v) { m.date = textOf(v); }},
        Known{{"lang", "language", "locale"}, [](Metadata &m, const FieldValue &v) { m.language = textOf(v); }},
        Known{{"description", "summary", "abstract", "subject"}, [](Metadata &m, const FieldValue &v) { m.description = textOf(v); }},
        Known{{"keywords", "keyword", "tags"}, [](Metadata &m, const FieldValue &v) { m.keywords = wordsOf(v); }},
    };
    return rows;
}

/// Position of @p key in @p row; -1 if it is another.
int rankOf(const Known &row, QStringView key)
{
    for (std::size_t i = 0; i < row.keys.size() && row.keys[i]; ++i) {
        if (key.compare(QLatin1StringView(row.keys[i]), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

/// Whether a key that comes before @p rank in @p row was met.
bool isTaken(const Known &row, int rank, const Metadata &metadata)
{
    return std::any_of(metadata.all.begin(), metadata.all.end(), [&](const auto &pair) {
        const int met = rankOf(row, pair.first);
        return met >= 0 && met < rank && !pair.second.isEmpty();
    });
}

void setMember(const QString &key, const FieldValue &value, Metadata &metadata)
{
    for (const Known &row : knownFields()) {
        const int rank = rankOf(row, key);
        if (rank >= 0 && !isTaken(row, rank, metadata))
            row.set(metadata, value);
    }
}

/// Whether @p key holds an author's own fields.
bool isGroup(QStringView key)
{
    static constexpr std::array groups{"params", "taxonomies", "extra"};
    return std::any_of(groups.begin(), groups.end(), [&](const char *name) { return key == QLatin1StringView(name); });
}

} // namespace

FieldBudget::FieldBudget() : m_all(longestFields) {}

bool FieldBudget::next()
{
    m_field = longestField;
    m_cut = m_cut || m_fields >= mostFields;
    return m_fields++ < mostFields;
}

QString FieldBudget::take(QByteArrayView utf8)
{
    const qsizetype most = std::min(m_field, m_all);
    QString text = QString::fromUtf8(utf8.first(std::min(utf8.size(), most * 4)));
    m_cut = m_cut || text.size() > most;
    text.truncate(most);
    m_field -= text.size();
    m_all -= text.size();
    return text;
}

bool FieldBudget::more(int depth)
{
    const bool fits = m_field > 0 && m_all > 0 && depth <= deepestField;
    m_cut = m_cut || !fits;
    m_field -= fits ? 1 : 0;
    m_all -= fits ? 1 : 0;
    return fits;
}

void takeField(const QString &key, const FieldValue &value, Metadata &metadata)
{
    setMember(key, value, metadata);
    if (value.kind == Kind::Map && isGroup(key)) {
        for (const auto &[name, item] : value.map)
            setMember(name, item, metadata);
    }
    metadata.all.append({key, textOf(value)});
}

} // namespace quayside
