// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/frontmatter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <optional>

namespace quayside {
namespace {

constexpr qsizetype largestFrontMatter = 256 * 1024;
constexpr qsizetype farthestFence = 8 * 1024 * 1024; ///< larger front matter is recognized up to here, to be left out and told
constexpr qsizetype longestField = 64 * 1024;
constexpr qsizetype longestFields = 1024 * 1024; ///< all together
constexpr qsizetype mostFields = 1000;
constexpr int deepestField = 8;

QString tr(const char *text)
{
    return QCoreApplication::translate("MarkdownReader", text);
}

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

/// Whether the first line reads as "key:". Tells large front matter from a text between two rules, without parsing it.
bool startsWithKey(QByteArrayView yaml)
{
    static const QRegularExpression key(QStringLiteral("^[\\w][\\w .-]{0,99}:(\\s|$)"));
    return key.match(QString::fromUtf8(lineAt(yaml, 0).first(std::min<qsizetype>(lineAt(yaml, 0).size(), 200)))).hasMatch();
}

bool findFences(QByteArrayView text, Fences &fences)
{
    if (!text.startsWith("---") || lineAt(text, 0) != "---")
        return false;
    const qsizetype firstEnd = text.indexOf('\n');
    if (firstEnd < 0)
        return false;
    fences.yaml = firstEnd + 1;
    fences.lines = 1;
    for (qsizetype at = fences.yaml; at < text.size() && at < farthestFence;) {
        const QByteArrayView line = lineAt(text, at);
        const qsizetype next = text.indexOf('\n', at);
        ++fences.lines;
        if (line == "---" || line == "...") {
            fences.yamlEnd = at;
            fences.end = next < 0 ? text.size() : next + 1;
            return at - fences.yaml <= largestFrontMatter || startsWithKey(text.sliced(fences.yaml));
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

/// Reads fields within longestField each and longestFields together.
class FieldReader
{
public:
    void take(const QString &key, const YAML::Node &value, Metadata &metadata);
    [[nodiscard]] bool hasCut() const { return m_cut; }

private:
    QString asText(const YAML::Node &node);
    QString personName(const YAML::Node &node);
    QStringList asList(const YAML::Node &node);

    qsizetype m_left = longestFields;
    bool m_cut = false;
};

QString FieldReader::asText(const YAML::Node &node)
{
    QString text;
    appendText(node, text, 0);
    const qsizetype most = std::min(longestField, m_left);
    m_cut = m_cut || text.size() > most;
    text.truncate(most);
    m_left -= text.size();
    return text.trimmed();
}

/// Its text, or its `name`.
QString FieldReader::personName(const YAML::Node &node)
{
    if (node.IsMap() && node["name"])
        return asText(node["name"]);
    return asText(node);
}

QStringList FieldReader::asList(const YAML::Node &node)
{
    QStringList list;
    if (node.IsSequence()) {
        for (const auto &item : node) {
            m_cut = m_cut || list.size() >= mostFields;
            if (list.size() >= mostFields)
                break;
            list.append(personName(item));
        }
    } else if (node.IsMap()) {
        list.append(personName(node));
    } else if (node.IsScalar()) {
        const auto parts = asText(node).split(QRegularExpression(QStringLiteral("\\s*[,;]\\s*")), Qt::SkipEmptyParts);
        m_cut = m_cut || parts.size() > mostFields;
        list = parts.mid(0, mostFields);
    }
    list.removeAll(QString());
    return list;
}

void FieldReader::take(const QString &key, const YAML::Node &value, Metadata &metadata)
{
    if (metadata.all.size() >= mostFields) {
        m_cut = true;
        return;
    }
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

/// What stands between the fences, and what of it could not be taken.
struct Fields {
    Metadata metadata;
    QString reason; ///< why none of it could be read
    int line = 1;   ///< of the reason
    bool cut = false;
};

/// Nothing if @p yaml is no front matter but text between two rules.
std::optional<Fields> fieldsOf(QByteArrayView yaml, qint32 fencedLines)
{
    Fields fields;
    FieldReader reader;
    try {
        const YAML::Node node = YAML::Load(std::string(yaml.data(), static_cast<std::size_t>(yaml.size())));
        if (!node.IsMap() && !node.IsNull())
            return {};
        if (node.IsNull() && !yaml.trimmed().isEmpty() && !yaml.trimmed().startsWith('#'))
            return {};
        if (node.IsNull() && yaml.trimmed().isEmpty() && fencedLines > 2)
            return {}; // two rules with nothing between
        for (const auto &field : node) {
            if (field.first.IsScalar())
                reader.take(QString::fromStdString(field.first.Scalar()), field.second, fields.metadata);
        }
        fields.cut = reader.hasCut();
    } catch (const YAML::Exception &error) {
        fields.metadata = {};
        fields.reason = QString::fromStdString(error.msg);
        fields.line = error.mark.is_null() ? 1 : error.mark.line + 2;
    }
    return fields;
}

} // namespace

FrontMatter readFrontMatter(QByteArrayView text, const QString &file, WorkContext &context)
{
    FrontMatter result;
    Fences fences;
    if (!findFences(text, fences))
        return result;
    const QByteArrayView yaml = text.sliced(fences.yaml, fences.yamlEnd - fences.yaml);
    std::optional<Fields> fields = Fields{};
    if (yaml.size() > largestFrontMatter)
        fields->reason = tr("it is larger than 256 KB");
    else
        fields = fieldsOf(yaml, fences.lines);
    if (!fields)
        return result;
    if (!fields->reason.isEmpty())
        context.warn({WarningCode::FrontMatterInvalid, {{QStringLiteral("reason"), fields->reason}}, file, fields->line});
    if (fields->cut)
        context.warn({WarningCode::TextCut, {{QStringLiteral("what"), tr("the front matter has too many fields, or too long ones")}}, file, 1});
    result.metadata = std::move(fields->metadata);
    result.metadata.source = QString::fromUtf8(text.first(fences.end));
    result.length = fences.end;
    result.lines = fences.lines;
    return result;
}

} // namespace quayside
