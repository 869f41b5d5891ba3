// SPDX-License-Identifier: GPL-3.0-or-later
// The Document from its JSON, by what the nodes say of their fields: docs/document-json.md.
#include "document/jsonschema.h"
#include "document/walk.h"
#include "readers/embeddedhtml.h"
#include "readers/jsonversion1.h"
#include "readers/markdownoptions.h"
#include "readers/media.h"
#include "readers/reader.h"
#include "readers/shownchars.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace quayside {
namespace {

constexpr qsizetype longestShown = 40;
const QString rawHtmlKey = QStringLiteral("raw-html");

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonReader", text);
}

/// Reads values into nodes up to the first error, which names its place: `blocks[3].content[0].level`.
class JsonReader
{
public:
    JsonReader(const ReadInput &input, WorkContext &context) : m_input(input), m_context(context) {}
    Result<Document> read();

private:
    // ---- errors and places
    [[nodiscard]] bool failed() const { return !m_state; }
    void fail(const QString &reason);
    void wrongType(const QString &wanted) { fail(tr("%1 is wanted here").arg(wanted)); }
    template<class Read>
    void below(const QString &step, Read read);
    template<class Read>
    void eachItem(const QJsonValue &json, Read read);
    void checkNames(const QJsonObject &object, const QStringList &known);

    // ---- values
    struct Range {
        int low = 0;
        int high = 0;
    };
    void value(const QJsonValue &json, bool &flag, Range);
    void value(const QJsonValue &json, int &number, Range range);
    void value(const QJsonValue &json, double &number, Range range);
    void value(const QJsonValue &json, QString &text, Range);
    void value(const QJsonValue &json, QChar &character, Range);
    void value(const QJsonValue &json, KeyValues &pairs, Range);
    void value(const QJsonValue &json, Attributes &attributes, Range);
    void value(const QJsonValue &json, Inlines &nodes, Range) { typedNodes(json, nodes); }
    void value(const QJsonValue &json, Blocks &nodes, Range) { typedNodes(json, nodes); }
    void value(const QJsonValue &json, QStringList &texts, Range range) { items(json, texts, range); }
    template<class Item>
    void value(const QJsonValue &json, std::vector<Item> &list, Range range)
    {
        items(json, list, range);
    }
    template<class Value>
    void value(const QJsonValue &json, std::optional<Value> &some, Range range);
    template<class Value>
    void value(const QJsonValue &json, Value &some, Range range);
    template<class Items>
    void items(const QJsonValue &json, Items &list, Range range);

    // ---- nodes
    /// @p others: further names allowed in @p object.
    template<class Node>
    void members(const QJsonObject &object, Node &node, QStringList others);
    void position(const QJsonObject &object, SourcePosition &where);
    template<class Nodes>
    void typedNodes(const QJsonValue &json, Nodes &nodes);
    template<class Node>
    void typedNode(QJsonObject object, Node &node);
    void media(const QJsonValue &json);
    template<class Node>
    bool leftOut(Node &node);
    template<class Nodes>
    void addStructure(Nodes &nodes);
    void checkFootnotes();

    const ReadInput &m_input;
    WorkContext &m_context;
    Document m_document;
    QStringList m_path;
    GivenIds m_ids; ///< of HTML that got its structure here
    int m_version = jsonschema::version;
    int m_depth = 0;
    int m_embedded = 0; ///< how many nodes around are the structure of HTML
    bool m_keepsHtml = false;
    Result<void> m_state; ///< the first error
};

// ---- errors and places ------------------------------------------------------------------------------------------

void JsonReader::fail(const QString &reason)
{
    if (failed())
        return;
    QString path = m_path.join(QString());
    if (path.startsWith(u'.'))
        path.remove(0, 1);
    m_state = failure(ErrorCode::SourceMalformed,
                      {{QStringLiteral("path"), m_input.name}, {QStringLiteral("reason"), path.isEmpty() ? reason : path + QStringLiteral(": ") + reason}});
}

template<class Read>
void JsonReader::below(const QString &step, Read read)
{
    if (failed())
        return;
    m_path.append(step);
    read();
    m_path.removeLast();
}

template<class Read>
void JsonReader::eachItem(const QJsonValue &json, Read read)
{
    if (!json.isArray())
        return wrongType(tr("a list"));
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size() && !failed(); ++i)
        below(QStringLiteral("[%1]").arg(i), [&] { read(array.at(i)); });
}

// ---- values -----------------------------------------------------------------------------------------------------

void JsonReader::value(const QJsonValue &json, bool &flag, Range)
{
    if (!json.isBool())
        return wrongType(tr("true or false"));
    flag = json.toBool();
}

void JsonReader::value(const QJsonValue &json, int &number, Range range)
{
    const double given = json.toDouble(0.5);
    if (std::floor(given) != given || given < range.low || given > range.high)
        return wrongType(tr("a whole number from %1 to %2").arg(range.low).arg(range.high));
    number = static_cast<int>(given);
}

void JsonReader::value(const QJsonValue &json, double &number, Range range)
{
    constexpr double largest = 1'000'000; // of a length
    const double high = std::min<double>(range.high, largest);
    const double low = std::max(range.low, 0);
    if (!json.isDouble() || json.toDouble() < low || json.toDouble() > high)
        return wrongType(tr("a number from %1 to %2").arg(low).arg(high));
    number = json.toDouble();
}

void JsonReader::value(const QJsonValue &json, QString &text, Range)
{
    if (!json.isString())
        return wrongType(tr("a text"));
    text = json.toString();
}

void JsonReader::value(const QJsonValue &json, QChar &character, Range)
{
    if (json.toString().size() != 1)
        return wrongType(tr("a single character"));
    character = json.toString().front();
}

void JsonReader::value(const QJsonValue &json, KeyValues &pairs, Range)
{
    eachItem(json, [&](const QJsonValue &item) {
        QStringList pair;
        value(item, pair, Range());
        if (pair.size() == 2)
            pairs.append({pair.at(0), pair.at(1)});
        else
            wrongType(tr("a name and a value"));
    });
}

void JsonReader::value(const QJsonValue &json, Attributes &attributes, Range range)
{
    AttributeValues values;
    value(json, values, range);
    attributes = Attributes(std::move(values));
}

template<class Value>
void JsonReader::value(const QJsonValue &json, std::optional<Value> &some, Range range)
{
    Value given{};
    value(json, given, range);
    some = given;
}

template<class Value>
void JsonReader::value(const QJsonValue &json, Value &some, Range)
{
    if constexpr (std::is_enum_v<Value>) {
        QStringList names;
        for (std::size_t i = 0; i < described::count<Value>(); ++i) {
            const auto each = static_cast<Value>(i);
            names.append(QString::fromLatin1(nameOf(each)));
            if (json.toString() == names.back()) {
                some = each;
                return;
            }
        }
        wrongType(tr("one of %1").arg(names.join(QStringLiteral(", "))));
    } else {
        if (!json.isObject())
            return wrongType(tr("an object"));
        members(json.toObject(), some, {});
    }
}

template<class Items>
void JsonReader::items(const QJsonValue &json, Items &list, Range range)
{
    using Item = typename Items::value_type;
    eachItem(json, [&](const QJsonValue &item) {
        Item each{};
        if constexpr (described::isVector<Item>) { // a list of lists: {"content": […]}
            if (!item.isObject() || item.toObject().keys() != QStringList{QStringLiteral("content")})
                return wrongType(tr("an object with “content”"));
            below(QStringLiteral(".content"), [&] { value(item.toObject().value(QLatin1StringView("content")), each, range); });
        } else {
            value(item, each, range);
        }
        list.push_back(std::move(each));
    });
}

// ---- nodes ------------------------------------------------------------------------------------------------------

template<class Node>
void JsonReader::members(const QJsonObject &object, Node &node, QStringList others)
{
    Node::fields([&](const auto &field) {
        using Member = std::decay_t<decltype(node.*field.member)>;
        if constexpr (std::is_same_v<Member, SourcePosition>) {
            position(object, node.*field.member);
            others += {QStringLiteral("line"), QStringLiteral("file")};
        } else {
            const QString name = QString::fromLatin1(field.name);
            others.append(name);
            const QJsonValue given = object.value(name);
            if (!given.isUndefined())
                below(u'.' + name, [&] { value(given, node.*field.member, Range{field.low, field.high}); });
            else if (field.isRequired)
                fail(tr("“%1” is missing").arg(name));
        }
    });
    checkNames(object, others);
}

void JsonReader::checkNames(const QJsonObject &object, const QStringList &known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            fail(tr("there is no member “%1”").arg(it.key().left(longestShown)));
    }
}

void JsonReader::position(const QJsonObject &object, SourcePosition &where)
{
    const auto number = [&](const char *name, qint32 &part, qsizetype most) {
        const QJsonValue given = object.value(QLatin1StringView(name));
        if (!given.isUndefined())
            below(u'.' + QLatin1StringView(name), [&] { value(given, part, Range{0, static_cast<int>(most)}); });
    };
    number("line", where.line, std::numeric_limits<int>::max());
    number("file", where.file, std::max<qsizetype>(0, m_document.files.size() - 1));
}

template<class Nodes>
void JsonReader::typedNodes(const QJsonValue &json, Nodes &nodes)
{
    if (++m_depth > deepestNesting && !failed()) {
        m_state = failure(ErrorCode::SourceTooDeep, {{QStringLiteral("path"), m_input.name}, {QStringLiteral("limit"), QString::number(deepestNesting)}});
    } else {
        nodes.reserve(static_cast<std::size_t>(json.toArray().size()));
        eachItem(json, [&](const QJsonValue &item) {
            if (!item.isObject())
                return wrongType(tr("an object"));
            typedNode(item.toObject(), nodes.emplace_back());
            if (!m_keepsHtml && !failed() && leftOut(nodes.back()))
                nodes.pop_back();
        });
        if (m_keepsHtml && m_embedded == 0 && !failed())
            addStructure(nodes);
    }
    --m_depth;
}

template<class Node>
void JsonReader::typedNode(QJsonObject object, Node &node)
{
    if (std::is_same_v<Node, Block> && m_state)
        m_state = m_context.checkStop();
    if (failed())
        return;
    if (m_version == 1)
        upgradeFromVersion1(object);
    const QString type = object.value(QLatin1StringView("type")).toString();
    bool found = false;
    Node::Value::eachKind([&](auto kind) {
        using Kind = typename decltype(kind)::type;
        if (found || type != QLatin1StringView(Kind::typeName))
            return;
        found = true;
        position(object, node.position);
        if (const QJsonValue origin = object.value(QLatin1StringView("origin")); !origin.isUndefined())
            below(QStringLiteral(".origin"), [&] { value(origin, node.origin, Range()); });
        const int inside = node.origin == Origin::EmbeddedHtml ? 1 : 0;
        m_embedded += inside;
        Kind some{};
        members(object, some, {QStringLiteral("type"), QStringLiteral("line"), QStringLiteral("file"), QStringLiteral("origin")});
        m_embedded -= inside;
        node.value = std::move(some);
    });
    if (!found)
        fail(type.isEmpty() ? tr("“type” is missing") : tr("there is no type “%1” here").arg(type.left(longestShown)));
}

/// Whether @p node is unchecked HTML to drop. The nodes around it have its structure and count as markup from here on.
template<class Node>
bool JsonReader::leftOut(Node &node)
{
    node.origin = Origin::Markup;
    const auto *raw = node.value.template as<Raw>();
    if (!raw || raw->format != QLatin1StringView("html"))
        return false;
    m_context.warn({WarningCode::HtmlUnsafe,
                    {{QStringLiteral("what"), raw->text.simplified().left(longestShown)}},
                    m_document.files.value(node.position.file),
                    node.position.line});
    return true;
}

bool isHtml(const Raw *raw)
{
    return raw && raw->format == QLatin1StringView("html");
}

/// Programs may give HTML without what it means: adds that, for formats that cannot have HTML, as a Markdown document has it.
template<class Nodes>
void JsonReader::addStructure(Nodes &nodes)
{
    using Node = typename Nodes::value_type;
    const bool any = std::any_of(nodes.begin(), nodes.end(), [](const Node &node) { return isHtml(node.value.template as<Raw>()); });
    if (!any || std::any_of(nodes.begin(), nodes.end(), [](const Node &node) { return node.origin == Origin::EmbeddedHtml; }))
        return;
    const Nodes given = std::move(nodes);
    std::vector<QByteArray> sources(given.size());
    std::vector<EmbeddedPiece> pieces(given.size());
    for (std::size_t i = 0; i < given.size(); ++i) {
        const auto *raw = given[i].value.template as<Raw>();
        pieces[i] = {isHtml(raw), {}, given[i].position.line, &given[i]};
        if (isHtml(raw))
            pieces[i].html = sources[i] = raw->text.toUtf8();
    }
    EmbeddedHtmlContext embedding;
    embedding.mode = RawHtml::Keep;
    embedding.file = m_document.files.value(given.front().position.file);
    embedding.ids = &m_ids;
    embedding.work = &m_context;
    const auto make = [](const void *node, Nodes &out, int) { out.push_back(*static_cast<const Node *>(node)); };
    bool flat = false;
    if constexpr (std::is_same_v<Node, Block>)
        nodes = embedBlocks(pieces, embedding, make, m_depth, flat);
    else
        nodes = embedInlines(pieces, embedding, make, m_depth, flat);
    for (Node &node : nodes) {
        if (node.origin == Origin::EmbeddedHtml || isHtml(node.value.template as<Raw>()))
            node.position.file = given.front().position.file;
    }
}

// ---- the whole --------------------------------------------------------------------------------------------------

/// Embeds images with bytes; the rest are addresses, held by their nodes.
void JsonReader::media(const QJsonValue &json)
{
    eachItem(json, [&](const QJsonValue &item) {
        const QJsonObject object = item.toObject();
        const QJsonValue data = object.value(QLatin1StringView("data"));
        QString url;
        below(QStringLiteral(".url"), [&] { value(object.value(QLatin1StringView("url")), url, Range()); });
        if (failed() || data.isUndefined())
            return;
        const auto bytes = QByteArray::fromBase64Encoding(data.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes || (*bytes).isEmpty())
            below(QStringLiteral(".data"), [&] { wrongType(tr("base64")); });
        else if (auto taken = addImage(m_document, url, *bytes, m_context); !taken)
            m_state = taken;
    });
}

/// Rejects calls of missing footnotes: writers follow them unchecked.
void JsonReader::checkFootnotes()
{
    const auto count = static_cast<int>(m_document.footnotes.size());
    walkInlines(m_document, [&](const Inline &node) {
        const auto *call = node.value.as<FootnoteReference>();
        if (call && call->index >= count)
            fail(tr("footnote %1 is called, but there are only %2").arg(call->index).arg(count));
    });
}

Result<Document> JsonReader::read()
{
    m_context.progress(Stage::Reading);
    QJsonParseError error;
    const QJsonObject whole = QJsonDocument::fromJson(m_input.bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        fail(tr("line %1: %2").arg(m_input.bytes.left(error.offset).count('\n') + 1).arg(error.errorString()));
    if (whole.value(QLatin1StringView("format")).toString() != QLatin1StringView(jsonschema::format))
        fail(tr("it is no document: “format” must be “%1”").arg(QLatin1StringView(jsonschema::format)));
    const auto part = [&](const char *name, auto &member) {
        const QJsonValue given = whole.value(QLatin1StringView(name));
        if (!given.isUndefined())
            below(QString::fromLatin1(name), [&] { value(given, member, Range()); });
    };
    if (const auto options = markdownOptions(m_input.options))
        m_keepsHtml = options->rawHtml == RawHtml::Keep;
    const QStringList known{QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("locale"),    QStringLiteral("metadata"),
                            QStringLiteral("files"),  QStringLiteral("blocks"),  QStringLiteral("footnotes"), QStringLiteral("media")};
    checkNames(whole, known);
    below(QStringLiteral("version"), [&] {
        int version = 0;
        value(whole.value(QLatin1StringView("version")), version, Range{1, std::numeric_limits<int>::max()});
        if (version > jsonschema::version)
            fail(tr("version %1 is newer than this program, which reads up to version %2").arg(version).arg(jsonschema::version));
        m_version = version;
    });
    QJsonObject metadata = whole.value(QLatin1StringView("metadata")).toObject();
    if (m_version == 1)
        upgradeMetadataFromVersion1(metadata);
    below(QStringLiteral("metadata"), [&] { members(metadata, m_document.metadata, {}); });
    part("files", m_document.files);
    if (m_document.files.isEmpty())
        m_document.files.append(m_input.name);
    part("blocks", m_document.blocks);
    part("footnotes", m_document.footnotes);
    if (whole.contains(QLatin1StringView("media")))
        below(QStringLiteral("media"), [&] { media(whole.value(QLatin1StringView("media"))); });
    checkFootnotes();
    if (!failed() && m_input.bytes.contains("\\u00"))
        showControls(m_document, m_context);
    if (failed())
        return failure(m_state.error());
    return std::move(m_document);
}

Result<Document> read(const ReadInput &input, WorkContext &context)
{
    return JsonReader(input, context).read();
}

} // namespace

Reader jsonReader()
{
    Reader reader;
    reader.id = QStringLiteral("json");
    reader.name = tr("JSON");
    reader.extensions = {QStringLiteral("json")};
    reader.read = read;
    reader.inFolders = false;
    for (const OptionSpec &spec : markdownReader().options) { // means the same here
        if (spec.key == rawHtmlKey)
            reader.options.append(spec);
    }
    return reader;
}

} // namespace quayside
