// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/frontmattersyntax.h"

#include "readers/frontmatterfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <toml++/toml.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <sstream>

namespace quayside {
namespace {

using Kind = FieldValue::Kind;

QByteArrayView viewOf(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

FieldValue scalar(FieldBudget &budget, QByteArrayView utf8)
{
    FieldValue value;
    value.text = budget.take(utf8);
    return value;
}

FieldValue valueOf(const YAML::Node &node, FieldBudget &budget, int depth)
{
    if (node.IsScalar())
        return scalar(budget, viewOf(node.Scalar()));
    FieldValue value;
    value.kind = node.IsMap() ? Kind::Map : node.IsSequence() ? Kind::List : Kind::Scalar;
    for (const auto &item : node) {
        if (!budget.more(depth))
            break;
        if (node.IsSequence())
            value.list.push_back(valueOf(item, budget, depth + 1));
        else if (item.first.IsScalar())
            value.map.push_back({budget.take(viewOf(item.first.Scalar())), valueOf(item.second, budget, depth + 1)});
    }
    return value;
}

/// Tables keep no order of their own.
std::vector<std::pair<std::string_view, const toml::node *>> inSourceOrder(const toml::table &table)
{
    std::vector<std::pair<std::string_view, const toml::node *>> fields;
    for (const auto &[key, node] : table)
        fields.emplace_back(key.str(), &node);
    std::stable_sort(fields.begin(), fields.end(), [](const auto &a, const auto &b) { return a.second->source().begin < b.second->source().begin; });
    return fields;
}

FieldValue valueOf(const toml::node &node, FieldBudget &budget, int depth)
{
    FieldValue value;
    if (const toml::table *table = node.as_table()) {
        value.kind = Kind::Map;
        for (const auto &[key, item] : inSourceOrder(*table)) {
            if (!budget.more(depth))
                break;
            value.map.push_back({budget.take({key.data(), static_cast<qsizetype>(key.size())}), valueOf(*item, budget, depth + 1)});
        }
        return value;
    }
    if (const toml::array *array = node.as_array()) {
        value.kind = Kind::List;
        for (const toml::node &item : *array) {
            if (!budget.more(depth))
                break;
            value.list.push_back(valueOf(item, budget, depth + 1));
        }
        return value;
    }
    if (const auto *text = node.as_string())
        return scalar(budget, viewOf(text->get()));
    std::ostringstream written;
    node.visit([&](const auto &leaf) {
        if constexpr (toml::is_boolean<decltype(leaf)>)
            written << (leaf.get() ? "true" : "false");
        else if constexpr (toml::is_value<decltype(leaf)>)
            written << leaf.get();
    });
    return scalar(budget, viewOf(written.str()));
}

FieldValue valueOf(const QJsonValue &json, FieldBudget &budget, int depth)
{
    FieldValue value;
    if (json.isArray()) {
        value.kind = Kind::List;
        const QJsonArray items = json.toArray();
        for (auto it = items.begin(); it != items.end() && budget.more(depth); ++it)
            value.list.push_back(valueOf(*it, budget, depth + 1));
    } else if (json.isObject()) {
        value.kind = Kind::Map;
        const QJsonObject items = json.toObject();
        for (auto it = items.begin(); it != items.end() && budget.more(depth); ++it)
            value.map.push_back({budget.take(it.key().toUtf8()), valueOf(it.value(), budget, depth + 1)});
    } else {
        value.text = budget.take(json.toVariant().toString().toUtf8());
    }
    return value;
}

/// Whether each line could be of YAML fields, not of prose: only then does broken YAML count as front matter.
bool looksLikeFields(QByteArrayView yaml)
{
    static const QRegularExpression field(QStringLiteral("^([\\w\"'][\\w .\"'/-]{0,99}:(\\s|$)|\\s|#|-|[\\]})]|$)"));
    bool first = true;
    qsizetype start = 0;
    while (start < yaml.size()) {
        const qsizetype found = yaml.indexOf('\n', start);
        const qsizetype end = found < 0 ? yaml.size() : found;
        const QString line = QString::fromUtf8(yaml.sliced(start, std::min<qsizetype>(end - start, 200)));
        if (!field.match(line).hasMatch() || (first && (line.trimmed().isEmpty() || !line.contains(u':'))))
            return false;
        first = false;
        start = end + 1;
    }
    return !first;
}

} // namespace

std::optional<FrontMatterFields> yamlFields(QByteArrayView yaml)
{
    FrontMatterFields fields;
    FieldBudget budget;
    if (yaml.trimmed().isEmpty())
        return fields;
    try {
        const YAML::Node node = YAML::Load(std::string(yaml.data(), static_cast<std::size_t>(yaml.size())));
        if (!node.IsMap())
            return {};
        for (const auto &field : node) {
            if (!budget.next())
                break;
            if (field.first.IsScalar())
                takeField(budget.take(viewOf(field.first.Scalar())), valueOf(field.second, budget, 0), fields.metadata);
        }
        fields.cut = budget.hasCut();
    } catch (const YAML::Exception &error) {
        if (!looksLikeFields(yaml))
            return {};
        fields.metadata = {};
        fields.reason = QString::fromStdString(error.msg);
        fields.line = error.mark.is_null() ? 1 : error.mark.line + 2;
    }
    return fields;
}

FrontMatterFields tomlFields(QByteArrayView toml)
{
    FrontMatterFields fields;
    FieldBudget budget;
    try {
        const toml::table table = toml::parse(std::string_view(toml.data(), static_cast<std::size_t>(toml.size())));
        for (const auto &[key, node] : inSourceOrder(table)) {
            if (!budget.next())
                break;
            takeField(budget.take({key.data(), static_cast<qsizetype>(key.size())}), valueOf(*node, budget, 0), fields.metadata);
        }
        fields.cut = budget.hasCut();
    } catch (const toml::parse_error &error) {
        fields.metadata = {};
        fields.reason = QString::fromUtf8(error.description().data(), static_cast<qsizetype>(error.description().size()));
        fields.line = static_cast<int>(error.source().begin.line) + 1;
    }
    return fields;
}

std::optional<FrontMatterFields> jsonFields(QByteArrayView json)
{
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError || !parsed.isObject())
        return {};
    FrontMatterFields fields;
    FieldBudget budget;
    const QJsonObject object = parsed.object();
    for (auto it = object.begin(); it != object.end() && budget.next(); ++it)
        takeField(budget.take(it.key().toUtf8()), valueOf(it.value(), budget, 0), fields.metadata);
    fields.cut = budget.hasCut();
    return fields;
}

FrontMatterFields percentFields(QByteArrayView lines)
{
    QStringList parts;
    for (const QByteArray &line : lines.toByteArray().split('\n')) {
        if (line.startsWith('%'))
            parts.append(QString::fromUtf8(line.mid(1)).trimmed());
        else if (!parts.isEmpty() && !line.trimmed().isEmpty())
            parts.last() += u'\n' + QString::fromUtf8(line).trimmed();
    }
    FrontMatterFields fields;
    fields.metadata.title = parts.value(0).replace(u'\n', u' ');
    static const QRegularExpression separator(QStringLiteral("\\s*[;\\n]\\s*"));
    fields.metadata.authors = parts.value(1).split(separator, Qt::SkipEmptyParts);
    fields.metadata.date = parts.value(2).replace(u'\n', u' ');
    const std::initializer_list<std::pair<const char *, QString>> all{
        {"title", fields.metadata.title}, {"author", fields.metadata.authors.join(QStringLiteral(", "))}, {"date", fields.metadata.date}};
    for (const auto &[key, value] : all) {
        if (!value.isEmpty())
            fields.metadata.all.append({QLatin1StringView(key), value});
    }
    return fields;
}

} // namespace quayside
