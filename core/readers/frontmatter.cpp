// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/frontmatter.h"

#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr qsizetype largestFrontMatter = 256 * 1024;
constexpr qsizetype longestField = 64 * 1024;
constexpr int deepestField = 8;

QByteArrayView lineAt(QByteArrayView text, qsizetype from)
{
    const qsizetype end = text.indexOf('\n', from);
    QByteArrayView line = end < 0 ? text.sliced(from) : text.sliced(from, end - from);
    while (!line.isEmpty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
        line.chop(1);
    return line;
}

/// Byte offsets; end: after the closing fence.
struct Fences {
    qsizetype yaml = 0;
    qsizetype yamlEnd = 0;
    qsizetype end = 0;
    qint32 lines = 0;
};

bool findFences(QByteArrayView text, Fences &fences)
{
    if (!text.startsWith("---") || lineAt(text, 0) != "---")
        return false;
    const qsizetype firstEnd = text.indexOf('\n');
    if (firstEnd < 0)
        return false;
    fences.yaml = firstEnd + 1;
    fences.lines = 1;
    for (qsizetype at = fences.yaml; at < text.size() && at < largestFrontMatter;) {
        const QByteArrayView line = lineAt(text, at);
        const qsizetype next = text.indexOf('\n', at);
        ++fences.lines;
        if (line == "---" || line == "...") {
            fences.yamlEnd = at;
            fences.end = next < 0 ? text.size() : next + 1;
            return true;
        }
        if (next < 0)
            return false;
        at = next + 1;
    }
    return false;
}

/// Scalars as written, lists comma-separated, maps as "key: value". Aliases can explode, so cut at longestField.
void appendText(const YAML::Node &node, QString &text, int depth)
{
    if (text.size() > longestField || depth > deepestField)
        return;
    if (node.IsScalar()) {
        text += QString::fromStdString(node.Scalar());
        return;
    }
    bool first = true;
    for (const auto &item : node) {
        if (!first)
            text += QStringLiteral(", ");
        first = false;
        if (node.IsMap()) {
            appendText(item.first, text, depth + 1);
            text += QStringLiteral(": ");
            appendText(item.second, text, depth + 1);
        } else {
            appendText(item, text, depth + 1);
        }
        if (text.size() > longestField)
            return;
    }
}

QString asText(const YAML::Node &node)
{
    QString text;
    appendText(node, text, 0);
    return text.left(longestField).trimmed();
}

/// Its text, or its `name`.
QString personName(const YAML::Node &node)
{
    if (node.IsMap() && node["name"])
        return asText(node["name"]);
    return asText(node);
}

QStringList asList(const YAML::Node &node)
{
    QStringList list;
    if (node.IsSequence()) {
        for (const auto &item : node) {
            list.append(personName(item));
            if (list.size() >= 1000)
                break;
        }
    } else if (node.IsMap()) {
        list.append(personName(node));
    } else if (node.IsScalar()) {
        const auto parts = asText(node).split(QRegularExpression(QStringLiteral("\\s*[,;]\\s*")), Qt::SkipEmptyParts);
        list = parts.mid(0, 1000);
    }
    list.removeAll(QString());
    return list;
}

void takeField(const QString &key, const YAML::Node &value, Metadata &metadata)
{
    const QString name = key.toLower();
    const auto is = [&](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(), [&](const char *known) { return name == QLatin1StringView(known); });
    };
    if (is({"title"}))
        metadata.title = asText(value);
    else if (is({"subtitle"}))
        metadata.subtitle = asText(value);
    else if (is({"author"}) && value.IsScalar())
        metadata.authors = QStringList{asText(value)}; // "Martin Luther King, Jr." is one person
    else if (is({"author", "authors"}))
        metadata.authors = asList(value);
    else if (is({"date"}))
        metadata.date = asText(value);
    else if (is({"lang", "language", "locale"}))
        metadata.language = asText(value);
    else if (is({"description", "summary", "abstract"}) && metadata.description.isEmpty())
        metadata.description = asText(value);
    else if (is({"keywords", "tags"}) && metadata.keywords.isEmpty())
        metadata.keywords = asList(value);
    metadata.all.append({key, asText(value)});
}

} // namespace

FrontMatter readFrontMatter(QByteArrayView text, const QString &file, WorkContext &context)
{
    FrontMatter result;
    Fences fences;
    if (!findFences(text, fences))
        return result;
    const QByteArrayView yaml = text.sliced(fences.yaml, fences.yamlEnd - fences.yaml);
    QString reason;
    int line = 1;
    try {
        const YAML::Node node = YAML::Load(std::string(yaml.data(), static_cast<std::size_t>(yaml.size())));
        if (!node.IsMap() && !node.IsNull())
            return result;
        if (node.IsNull() && !yaml.trimmed().isEmpty() && !yaml.trimmed().startsWith('#'))
            return result;
        if (node.IsNull() && yaml.trimmed().isEmpty() && fences.lines > 2)
            return result; // two rules with nothing between
        for (const auto &field : node) {
            if (field.first.IsScalar() && result.metadata.all.size() < 1000)
                takeField(QString::fromStdString(field.first.Scalar()), field.second, result.metadata);
        }
    } catch (const YAML::Exception &error) {
        result.metadata = {};
        reason = QString::fromStdString(error.msg);
        line = error.mark.is_null() ? 1 : error.mark.line + 2;
    }
    if (!reason.isEmpty())
        context.warn({WarningCode::FrontMatterInvalid, {{QStringLiteral("reason"), reason}}, file, line});
    result.length = fences.end;
    result.lines = fences.lines;
    result.metadata.source = QString::fromUtf8(text.first(fences.end));
    return result;
}

} // namespace quayside
