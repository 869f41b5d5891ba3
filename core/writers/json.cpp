// SPDX-License-Identifier: GPL-3.0-or-later
// The Document as JSON; the schema is described in docs/document-json.md and changes only with its version.
#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "writers/bufferedoutput.h"
#include "writers/writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside {
namespace {

constexpr int schemaVersion = 1;

const char *name(Alignment alignment)
{
    static constexpr const char *names[] = {"none", "left", "center", "right", "justify"};
    return names[static_cast<int>(alignment)];
}

const char *name(AlertKind kind)
{
    static constexpr const char *names[] = {"note", "tip", "important", "warning", "caution"};
    return names[static_cast<int>(kind)];
}

const char *name(Style style)
{
    static constexpr const char *names[] = {"emphasis",  "strong",    "strikethrough", "superscript", "subscript",
                                            "underline", "highlight", "small",         "keyboard",    "quotation"};
    return names[static_cast<int>(style)];
}

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
    static const OptionBinding<JsonOptions> binding{
        bind(&JsonOptions::indent, option("indent", tr("Indent"), tr("One node a line, so that a person can read it; off: everything on one line."))),
        bind(&JsonOptions::positions, option("positions", tr("Positions"), tr("Write the source line of every node."))),
        bind(&JsonOptions::media, option("media", tr("Images"), tr("Whether the images’ types and sizes, or their bytes too, are written.")),
             {{Media::None, "none", tr("Only their addresses")},
              {Media::List, "list", tr("Types and sizes")},
              {Media::Embed, "embed", tr("Types, sizes and bytes (base64)")}}),
    };
    return binding;
}

/// Writes nodes: the members of one node on one line, the nodes of an array below each other, so that a person can read it.
class JsonWriter
{
public:
    JsonWriter(const WriteInput &input, const JsonOptions &options, OutputSink &sink, WorkContext &context)
        : m_input(input), m_out(sink, context), m_compact(!options.indent), m_positions(options.positions), m_media(options.media)
    {}

    Result<void> write();

private:
    // ---- values
    void string(QStringView text);
    void key(const char *word);
    void open(char bracket);
    void close(char bracket);
    void line();
    void member(const char *word, QStringView value) { key(word), string(value); }
    void member(const char *word, const char *value) { key(word), string(QString::fromLatin1(value)); }
    void member(const char *word, bool value) { key(word), raw(value ? "true" : "false"); }
    void member(const char *word, double value) { key(word), raw(QByteArray::number(value, 'g', 15)); }
    void member(const char *word, int value) { key(word), raw(QByteArray::number(value)); }
    void memberUnlessEmpty(const char *word, const QString &value)
    {
        if (!value.isEmpty())
            member(word, QStringView(value));
    }
    void member(const char *word, const std::optional<double> &value)
    {
        if (value)
            member(word, *value);
    }
    void memberUnlessNone(const char *word, Alignment value)
    {
        if (value != Alignment::None)
            member(word, name(value));
    }
    void member(const char *word, const HtmlAttributes &attributes);
    void member(const char *word, const QStringList &values);
    void raw(const QByteArray &bytes) { m_out.add(bytes.constData(), bytes.size()); }

    // ---- nodes
    void position(const SourcePosition &where);
    void head(const char *type, const SourcePosition &where, Origin origin);
    template<class Items, class Item>
    void array(const char *word, const Items &items, Item item);
    void array(const char *word, const Inlines &inlines);
    void array(const char *word, const Blocks &blocks);
    void node(const Inline &node);
    void node(const Block &node);
    void metadata();
    void media();

    void value(const Text &v) { member("text", QStringView(v.text)); }
    void value(const SoftBreak &) {}
    void value(const LineBreak &) {}
    void value(const Code &v) { member("text", QStringView(v.text)); }
    void value(const Styled &v);
    void value(const Link &v);
    void value(const Image &v);
    void value(const FootnoteReference &v);
    void value(const Span &v);
    void value(const HtmlSource &v) { member("html", QStringView(v.html)); }

    void value(const Paragraph &v);
    void value(const Heading &v);
    void value(const CodeBlock &v);
    void value(const BlockQuote &v) { array("content", v.content); }
    void value(const Alert &v);
    void value(const ListBlock &v);
    void value(const Table &v);
    void value(const DefinitionList &v);
    void value(const ThematicBreak &) {}
    void value(const PageBreak &) {}
    void value(const Figure &v);
    void value(const Details &v);
    void value(const Division &v);
    void value(const HtmlSourceBlock &v) { member("html", QStringView(v.html)); }
    void rows(const char *word, const std::vector<TableRow> &rows);
    void cell(const TableCell &cell);

    const WriteInput &m_input;
    BufferedOutput m_out;
    bool m_compact;
    bool m_positions;
    Media m_media;
    int m_depth = 0;
    bool m_first = true;  ///< nothing stands in the open object or array yet
    Result<void> m_state; ///< the first error; from then on only unwinding
};

// ---- values -----------------------------------------------------------------------------------------------------

void JsonWriter::string(QStringView text)
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

void JsonWriter::key(const char *word)
{
    if (!m_first)
        m_compact ? m_out.add(",") : m_out.add(", ");
    m_first = false;
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

void JsonWriter::member(const char *word, const HtmlAttributes &attributes)
{
    if (attributes.isEmpty())
        return;
    key(word);
    open('{');
    for (const auto &[attribute, text] : attributes) {
        if (!m_first)
            m_compact ? m_out.add(",") : m_out.add(", ");
        m_first = false;
        string(attribute);
        m_compact ? m_out.add(":") : m_out.add(": ");
        string(text);
    }
    close('}');
}

void JsonWriter::member(const char *word, const QStringList &values)
{
    key(word);
    open('[');
    for (const QString &text : values) {
        if (!m_first)
            m_compact ? m_out.add(",") : m_out.add(", ");
        m_first = false;
        string(text);
    }
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

void JsonWriter::head(const char *type, const SourcePosition &where, Origin origin)
{
    open('{');
    member("type", type);
    position(where);
    if (origin == Origin::EmbeddedHtml)
        member("origin", "embedded-html");
}

template<class Items, class Item>
void JsonWriter::array(const char *word, const Items &items, Item item)
{
    key(word);
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

void JsonWriter::array(const char *word, const Inlines &inlines)
{
    array(word, inlines, [this](const Inline &each) { node(each); });
}

void JsonWriter::array(const char *word, const Blocks &blocks)
{
    array(word, blocks, [this](const Block &each) { node(each); });
}

void JsonWriter::node(const Inline &node)
{
    static constexpr const char *types[] = {"text", "soft-break", "line-break", "code", "styled", "link", "image", "footnote-reference", "span", "html"};
    head(types[node.value.index()], node.position, node.origin);
    node.value.visit([this](const auto &v) { value(v); });
    close('}');
}

void JsonWriter::node(const Block &node)
{
    static constexpr const char *types[] = {"paragraph",       "heading",        "code-block", "quote",  "alert",   "list",     "table",
                                            "definition-list", "thematic-break", "page-break", "figure", "details", "division", "html"};
    head(types[node.value.index()], node.position, node.origin);
    node.value.visit([this](const auto &v) { value(v); });
    close('}');
    if (m_state)
        m_state = m_out.step();
}

void JsonWriter::value(const Styled &v)
{
    member("style", name(v.style));
    array("content", v.content);
}

void JsonWriter::value(const Link &v)
{
    member("url", QStringView(v.url));
    memberUnlessEmpty("title", v.title);
    array("content", v.content);
}

void JsonWriter::value(const Image &v)
{
    member("url", QStringView(v.url));
    memberUnlessEmpty("title", v.title);
    member("width", v.width);
    member("height", v.height);
    member("width-percent", v.widthPercent);
    array("alt", v.alt);
}

void JsonWriter::value(const FootnoteReference &v)
{
    member("footnote", v.index);
    member("call", v.call);
}

void JsonWriter::value(const Span &v)
{
    member("attributes", v.attributes);
    array("content", v.content);
}

void JsonWriter::value(const Paragraph &v)
{
    memberUnlessNone("align", v.alignment);
    array("content", v.content);
}

void JsonWriter::value(const Heading &v)
{
    member("level", v.level);
    memberUnlessEmpty("id", v.id);
    memberUnlessNone("align", v.alignment);
    array("content", v.content);
}

void JsonWriter::value(const CodeBlock &v)
{
    memberUnlessEmpty("language", v.language);
    memberUnlessEmpty("info", v.info);
    member("fenced", v.fenced);
    member("text", QStringView(v.text));
}

void JsonWriter::value(const Alert &v)
{
    member("kind", name(v.kind));
    if (!v.title.empty())
        array("title", v.title);
    array("content", v.content);
}

void JsonWriter::value(const ListBlock &v)
{
    member("ordered", v.ordered);
    if (v.ordered)
        member("start", v.start);
    member("delimiter", QStringView(&v.delimiter, 1));
    member("tight", v.tight);
    array("items", v.items, [this](const ListItem &item) {
        open('{');
        position(item.position);
        if (item.checked)
            member("checked", *item.checked);
        array("content", item.content);
        close('}');
    });
}

void JsonWriter::value(const Table &v)
{
    QStringList columns;
    for (const Alignment alignment : v.columns)
        columns.append(QString::fromLatin1(name(alignment)));
    member("columns", columns);
    if (!v.caption.empty())
        array("caption", v.caption);
    rows("head", v.head);
    rows("body", v.body);
}

void JsonWriter::rows(const char *word, const std::vector<TableRow> &rows)
{
    array(word, rows, [this](const TableRow &row) {
        open('{');
        position(row.position);
        array("cells", row.cells, [this](const TableCell &each) { cell(each); });
        close('}');
        if (m_state)
            m_state = m_out.step();
    });
}

void JsonWriter::cell(const TableCell &cell)
{
    open('{');
    if (cell.header)
        member("header", true);
    memberUnlessNone("align", cell.alignment);
    if (cell.columnSpan != 1)
        member("column-span", cell.columnSpan);
    if (cell.rowSpan != 1)
        member("row-span", cell.rowSpan);
    array("content", cell.content);
    close('}');
}

void JsonWriter::value(const DefinitionList &v)
{
    array("items", v.items, [this](const DefinitionItem &item) {
        open('{');
        array("term", item.term);
        array("definitions", item.definitions, [this](const Blocks &definition) {
            open('{');
            array("content", definition);
            close('}');
        });
        close('}');
    });
}

void JsonWriter::value(const Figure &v)
{
    if (!v.caption.empty())
        array("caption", v.caption);
    array("content", v.content);
}

void JsonWriter::value(const Details &v)
{
    member("open", v.open);
    array("summary", v.summary);
    array("content", v.content);
}

void JsonWriter::value(const Division &v)
{
    member("attributes", v.attributes);
    memberUnlessNone("align", v.alignment);
    array("content", v.content);
}

// ---- the whole --------------------------------------------------------------------------------------------------

void JsonWriter::metadata()
{
    const Metadata &data = m_input.document.metadata;
    key("metadata");
    open('{');
    memberUnlessEmpty("title", data.title);
    memberUnlessEmpty("subtitle", data.subtitle);
    if (!data.authors.isEmpty())
        member("authors", data.authors);
    memberUnlessEmpty("date", data.date);
    memberUnlessEmpty("language", data.language);
    memberUnlessEmpty("description", data.description);
    if (!data.keywords.isEmpty())
        member("keywords", data.keywords);
    if (!data.fields.isEmpty())
        member("fields", data.fields);
    memberUnlessEmpty("source", data.source);
    close('}');
}

void JsonWriter::media()
{
    const QHash<QString, MediaItem> &all = m_input.document.media.items();
    QStringList urls = all.keys();
    std::sort(urls.begin(), urls.end());
    array("media", urls, [&](const QString &url) {
        const MediaItem &item = *all.constFind(url);
        open('{');
        member("url", QStringView(url));
        member("media-type", QStringView(item.mediaType));
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
    const auto part = [this](auto writePart) {
        if (!m_first && !m_compact) {
            m_out.add(",\n  ");
            m_first = true;
        } else if (!m_compact) {
            m_out.add("\n  ");
        }
        writePart();
    };
    m_depth = 1;
    open('{');
    part([&] { member("format", "quayside-document"); });
    part([&] { member("version", schemaVersion); });
    if (!m_input.locale.isEmpty())
        part([&] { member("locale", QStringView(m_input.locale)); });
    part([&] { metadata(); });
    part([&] { member("files", document.files); });
    part([&] { array("blocks", document.blocks); });
    part([&] {
        array("footnotes", document.footnotes, [this](const Footnote &note) {
            open('{');
            member("label", QStringView(note.label));
            position(note.position);
            array("content", note.content);
            close('}');
        });
    });
    if (m_media != Media::None)
        part([&] { media(); });
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
    return {target, writeJson, mediaNeed};
}

} // namespace quayside
