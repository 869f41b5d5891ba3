// SPDX-License-Identifier: GPL-3.0-or-later
// The Document as JSON, by what the nodes say of their fields. The schema is described in docs/document-json.md.
#include "document/jsonschema.h"
#include "document/walk.h"
#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "writers/bufferedoutput.h"
#include "writers/writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("JsonWriter", text);
}

enum class Media { None, List, Embed };

struct JsonOptions {
    bool indent = true;
    bool positions = true;
    Media media = Media::None;
};

const OptionBinding<JsonOptions> &jsonOptions()
{
    return inProgramLanguage([] {
        return OptionBinding<JsonOptions>{
            bind(&JsonOptions::indent, option("indent", tr("Indent"), tr("One node a line, so that a person can read it; off: everything on one line."))),
            bind(&JsonOptions::positions, option("positions", tr("Positions"), tr("Write the source line of every node."))),
            bind(&JsonOptions::media, option("media", tr("Images"), tr("Whether the images’ types and sizes, or their bytes too, are written.")),
                 {{Media::None, "none", tr("Only their addresses")},
                  {Media::List, "list", tr("Types and sizes")},
                  {Media::Embed, "embed", tr("Types, sizes and bytes (base64)")}}),
        };
    });
}

/// A node a line, for people to read.
class JsonWriter
{
public:
    JsonWriter(const WriteInput &input, const JsonOptions &options, OutputSink &sink, WorkContext &context)
        : m_input(input), m_out(sink, context), m_compact(!options.indent), m_positions(options.positions), m_media(options.media)
    {}

    Result<void> write();

private:
    // ---- values
    void raw(const QByteArray &bytes) { m_out.add(bytes.constData(), bytes.size()); }
    void value(bool flag) { raw(flag ? "true" : "false"); }
    void value(int number) { raw(QByteArray::number(number)); }
    void value(double number) { raw(QByteArray::number(number, 'g', 15)); }
    void value(QStringView text);
    void value(const QString &text) { value(QStringView(text)); }
    void value(QChar character) { value(QStringView(&character, 1)); }
    void value(const char *text) { value(QString::fromLatin1(text)); }
    void value(const Attributes &attributes) { value(attributes.values()); }
    void value(const KeyValues &pairs);
    void value(const MediaBag &bag);
    void value(const Inline &node) { typed(node); }
    void value(const Block &node) { typed(node); }
    template<class Optional>
    void value(const std::optional<Optional> &some)
    {
        value(*some);
    }
    template<class Value>
    void value(const Value &some);

    void key(const char *word);
    void comma();
    void open(char bracket);
    void close(char bracket);
    void line();
    template<class Value>
    void member(const char *word, const Value &some)
    {
        key(word);
        value(some);
    }
    template<class Items>
    void inlineArray(const Items &items);
    /// An array with a line an item.
    template<class Items, class Item>
    void array(const Items &items, Item item);

    // ---- nodes
    void position(const SourcePosition &where);
    template<class Node>
    void members(const Node &node);
    template<class Node>
    void typed(const Node &node);

    const WriteInput &m_input;
    BufferedOutput m_out;
    bool m_compact;
    bool m_positions;
    Media m_media;
    int m_depth = 0;
    bool m_first = true;  ///< the open object or array is still empty
    Result<void> m_state; ///< first error; then only unwinding
};

/// Whether a member has its default, which JSON omits.
template<class Node, class Member>
bool isDefault(const Node &node, Member Node::*member)
{
    if constexpr (described::isVector<Member>) {
        return (node.*member).empty();
    } else if constexpr (std::is_same_v<Member, Attributes>) {
        return (node.*member).isEmpty();
    } else {
        static const Node fresh{};
        return node.*member == fresh.*member;
    }
}

template<class Value>
void JsonWriter::value(const Value &some)
{
    if constexpr (std::is_enum_v<Value>) {
        value(nameOf(some));
    } else if constexpr (described::isNode<Value>) {
        open('{');
        members(some);
        close('}');
    } else if constexpr (std::is_same_v<Value, QStringList>) {
        inlineArray(some);
    } else {
        static_assert(described::isVector<Value>, "say here how a member of this type is written");
        using Item = typename described::VectorOf<Value>::Type;
        if constexpr (described::isLeaf<Item>) {
            inlineArray(some);
        } else {
            array(some, [this](const Item &item) {
                if constexpr (described::isVector<Item>) {
                    open('{');
                    member("content", item);
                    close('}');
                } else {
                    value(item);
                }
                if (!std::is_same_v<Item, Inline> && m_state)
                    m_state = m_out.step();
            });
        }
    }
}

// ---- values -----------------------------------------------------------------------------------------------------

void JsonWriter::value(QStringView text)
{
    m_out.add('"');
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c >= 0x20 && c != u'"' && c != u'\\')
            continue;
        m_out.add(text.mid(from, i - from));
        from = i + 1;
        switch (c) {
        case u'"': m_out.add("\\\""); break;
        case u'\\': m_out.add("\\\\"); break;
        case u'\n': m_out.add("\\n"); break;
        case u'\t': m_out.add("\\t"); break;
        default: raw("\\u" + QByteArray::number(c, 16).rightJustified(4, '0'));
        }
    }
    m_out.add(text.mid(from));
    m_out.add('"');
}

void JsonWriter::comma()
{
    if (!m_first)
        m_compact ? m_out.add(",") : m_out.add(", ");
    m_first = false;
}

void JsonWriter::key(const char *word)
{
    comma();
    m_out.add('"');
    m_out.add(word, static_cast<qsizetype>(qstrlen(word)));
    m_compact ? m_out.add("\":") : m_out.add("\": ");
}

void JsonWriter::open(char bracket)
{
    m_out.add(bracket);
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    m_out.add(bracket);
    m_first = false;
}

void JsonWriter::line()
{
    if (m_compact)
        return;
    static constexpr char blanks[] = "\n                                                                ";
    const int most = static_cast<int>(sizeof blanks) - 2;
    m_out.add(blanks, 1 + std::min(m_depth * 2, most));
    for (int rest = m_depth * 2 - most; rest > 0; rest -= most)
        m_out.add(blanks + 1, std::min(rest, most));
}

template<class Items>
void JsonWriter::inlineArray(const Items &items)
{
    open('[');
    for (const auto &item : items) {
        comma();
        value(item);
    }
    close(']');
}

void JsonWriter::value(const KeyValues &pairs)
{
    open('[');
    for (const auto &[name, text] : pairs) {
        comma();
        inlineArray(QStringList{name, text});
    }
    close(']');
}

template<class Items, class Item>
void JsonWriter::array(const Items &items, Item item)
{
    open('[');
    ++m_depth;
    bool first = true;
    for (const auto &each : items) {
        if (!m_state)
            break;
        if (!first)
            m_out.add(',');
        first = false;
        line();
        item(each);
    }
    --m_depth;
    if (!first)
        line();
    close(']');
}

// ---- nodes ------------------------------------------------------------------------------------------------------

void JsonWriter::position(const SourcePosition &where)
{
    if (!m_positions || where.line <= 0)
        return;
    member("line", where.line);
    if (where.file > 0)
        member("file", where.file);
}

template<class Node>
void JsonWriter::members(const Node &node)
{
    Node::fields([&](const auto &field) {
        if constexpr (std::is_same_v<std::decay_t<decltype(node.*field.member)>, SourcePosition>)
            position(node.*field.member);
        else if (field.isAlways || !isDefault(node, field.member))
            member(field.name, node.*field.member);
    });
}

template<class Node>
void JsonWriter::typed(const Node &node)
{
    node.value.visit([&](const auto &kind) {
        open('{');
        member("type", std::decay_t<decltype(kind)>::typeName);
        position(node.position);
        if (node.origin != Origin::Markup)
            member("origin", node.origin);
        members(kind);
        close('}');
    });
}

// ---- the whole --------------------------------------------------------------------------------------------------

void JsonWriter::value(const MediaBag &bag)
{
    const QHash<QString, MediaItem> &all = bag.items();
    QStringList urls = all.keys();
    std::sort(urls.begin(), urls.end());
    array(urls, [&](const QString &url) {
        const MediaItem &item = *all.constFind(url);
        open('{');
        member("url", url);
        member("media-type", item.mediaType);
        member("size", static_cast<double>(item.data.size()));
        if (!item.pixels.isEmpty()) {
            member("width", item.pixels.width());
            member("height", item.pixels.height());
        }
        if (m_media == Media::Embed)
            member("data", item.data.toBase64().constData());
        close('}');
        if (m_state)
            m_state = m_out.step();
    });
}

Result<void> JsonWriter::write()
{
    const Document &document = m_input.document;
    const auto part = [this](const char *word, const auto &some) {
        if (!m_compact)
            raw(m_first ? "\n  " : ",\n  ");
        m_first = m_first || !m_compact;
        member(word, some);
    };
    m_depth = 1;
    open('{');
    part("format", jsonschema::format);
    part("version", jsonschema::version);
    if (!m_input.locale.isEmpty())
        part("locale", m_input.locale);
    part("metadata", document.metadata);
    part("files", document.files);
    part("blocks", document.blocks);
    part("footnotes", document.footnotes);
    if (m_media != Media::None)
        part("media", document.media);
    if (!m_compact)
        m_out.add('\n');
    close('}');
    m_out.add('\n');
    if (!m_state)
        return m_state;
    return m_out.finish();
}

Result<void> writeJson(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    const auto options = jsonOptions().read(input.options);
    if (!options)
        return failure(options.error());
    return JsonWriter(input, *options, sink, context).write();
}

MediaNeed mediaNeed(const QJsonObject &options)
{
    return jsonOptions().accepted(options).media == Media::None ? MediaNeed::None : MediaNeed::LinkRemote;
}

} // namespace

Writer jsonWriter()
{
    TargetFormat target;
    target.id = QStringLiteral("json");
    target.name = tr("JSON");
    target.help = tr("The document’s structure as data, for scripts.");
    target.extension = QStringLiteral("json");
    target.mediaType = QStringLiteral("application/json");
    target.options = jsonOptions().specs();
    Writer writer{target, writeJson, mediaNeed};
    writer.texAsWritten = true;
    return writer;
}

} // namespace quayside
