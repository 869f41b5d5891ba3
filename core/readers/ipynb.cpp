// SPDX-License-Identifier: GPL-3.0-or-later
// Jupyter notebooks: nbformat 4 (https://nbformat.readthedocs.io) and 3, whose cells stand in worksheets.
#include "readers/reader.h"

#include "readers/documentparts.h"
#include "readers/notebookoutputs.h"
#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr int mostCells = 100'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("NotebookReader", text);
}

struct NotebookOptions {
    bool inputs = true;
    bool outputs = true;
    bool prompts = false;
};

const OptionBinding<NotebookOptions> &notebookOptions()
{
    using O = NotebookOptions;
    return inProgramLanguage([] {
        return OptionBinding<O>{
            bind(&O::inputs, option("inputs", tr("Code of notebooks"), tr("Shows the code of a notebook’s cells."))),
            bind(&O::outputs, option("outputs", tr("Outputs of notebooks"),
                                     tr("Shows what the code of a notebook’s cells gave when it was last run; nothing is run anew."))),
            bind(&O::prompts,
                 option("prompts", tr("Numbers of cells"), tr("Shows “In [1]:” and “Out [1]:” above the code of a notebook’s cells and its outputs."))),
        };
    });
}

/// Code languages by the first line of a cell, as IPython's magics name them.
struct Magic {
    const char *name;
    const char *language;
};
constexpr std::array magics{
    Magic{"bash", "bash"}, Magic{"sh", "sh"},   Magic{"script", "sh"},     Magic{"javascript", "javascript"}, Magic{"js", "javascript"}, Magic{"html", "html"},
    Magic{"HTML", "html"}, Magic{"svg", "xml"}, Magic{"SVG", "xml"},       Magic{"latex", "latex"},           Magic{"perl", "perl"},     Magic{"ruby", "ruby"},
    Magic{"R", "r"},       Magic{"sql", "sql"}, Magic{"cython", "python"}, Magic{"markdown", "markdown"},
};

QString languageOfMagic(const QString &code)
{
    if (!code.startsWith(QLatin1StringView("%%")))
        return {};
    const QString name = code.mid(2).section(u'\n', 0, 0).section(u' ', 0, 0).trimmed();
    const auto found = std::find_if(magics.begin(), magics.end(), [&](const Magic &magic) { return name == QLatin1StringView(magic.name); });
    return found == magics.end() ? QString() : QString::fromLatin1(found->language);
}

class NotebookReader
{
public:
    NotebookReader(const ReadInput &input, const NotebookOptions &options, WorkContext &context) : m_input(input), m_options(options), m_context(context) {}

    Result<Document> read(const QJsonObject &notebook);

private:
    void readMetadata(const QJsonObject &metadata);
    Result<void> addCell(const QJsonObject &cell);
    Result<void> addMarkdown(const QJsonObject &cell);
    Result<void> addWith(const Reader &reader, const QString &text, const QJsonObject &attachments);
    Result<void> addRaw(const QJsonObject &cell);
    Result<void> addCode(const QJsonObject &cell);
    void addHeading(const QJsonObject &cell);
    void addPrompt(const QString &words, const QJsonValue &count);
    void addCodeBlock(const QString &text, const QString &language);
    void leadAttachments(Document &part, const QJsonObject &attachments);
    void push(Block::Value value) { m_document.blocks.push_back({std::move(value), {}, Origin::Markup}); }
    [[nodiscard]] QString codeLanguage(const QJsonObject &cell, const QString &code) const;

    const ReadInput &m_input;
    const NotebookOptions &m_options;
    WorkContext &m_context;
    Document m_document;
    NotebookCell m_cell;
    bool m_partsHidden = false;
};

/// The cells of nbformat 4, or of all worksheets of 3.
QJsonArray cellsOf(const QJsonObject &notebook)
{
    QJsonArray cells = notebook.value(QLatin1StringView("cells")).toArray();
    const QJsonArray sheets = notebook.value(QLatin1StringView("worksheets")).toArray();
    for (const QJsonValue &sheet : sheets) {
        const QJsonArray more = sheet.toObject().value(QLatin1StringView("cells")).toArray();
        for (const QJsonValue &cell : more)
            cells.append(cell);
    }
    return cells;
}

/// What metadata of a cell ask to keep from readers, by the tags of nbconvert and Jupyter Book and by what JupyterLab has collapsed.
bool hides(const QJsonObject &cell, const char *part)
{
    const QJsonObject metadata = cell.value(QLatin1StringView("metadata")).toObject();
    const QJsonArray tags = metadata.value(QLatin1StringView("tags")).toArray();
    const auto isMeant = [&](const QJsonValue &value) {
        const QString tag = value.toString().replace(u'_', u'-');
        return tag == QStringLiteral("remove-%1").arg(QLatin1StringView(part)) || tag == QStringLiteral("hide-%1").arg(QLatin1StringView(part));
    };
    const QJsonObject jupyter = metadata.value(QLatin1StringView("jupyter")).toObject();
    const QLatin1StringView collapsed(qstrcmp(part, "input") == 0 ? "source_hidden" : qstrcmp(part, "output") == 0 ? "outputs_hidden" : "");
    return std::any_of(tags.begin(), tags.end(), isMeant) || (!collapsed.isEmpty() && jupyter.value(collapsed).toBool());
}

QString sourceOf(const QJsonObject &cell)
{
    return notebookText(cell.value(QLatin1StringView(cell.contains(QLatin1StringView("source")) ? "source" : "input")));
}

Result<Document> NotebookReader::read(const QJsonObject &notebook)
{
    m_document.files = QStringList{m_input.name};
    readMetadata(notebook.value(QLatin1StringView("metadata")).toObject());
    const QJsonArray cells = cellsOf(notebook);
    if (cells.size() > mostCells)
        return failure(ErrorCode::SourceTooComplex,
                       {{QStringLiteral("path"), m_input.name}, {QStringLiteral("reason"), tr("it has more than %1 cells").arg(mostCells)}});
    for (const QJsonValue &cell : cells) {
        if (auto going = m_context.checkStop(); !going)
            return tl::unexpected(going.error());
        ++m_cell.number;
        m_cell.name = tr("%1, cell %2").arg(m_input.name).arg(m_cell.number);
        if (auto added = addCell(cell.toObject()); !added)
            return tl::unexpected(added.error());
    }
    if (m_partsHidden)
        m_context.warn({WarningCode::PartsHidden, {}, m_input.name, 0});
    return std::move(m_document);
}

void NotebookReader::readMetadata(const QJsonObject &metadata)
{
    m_document.metadata.title = metadata.value(QLatin1StringView("title")).toString();
    const QJsonArray authors = metadata.value(QLatin1StringView("authors")).toArray();
    for (const QJsonValue &author : authors) {
        const QString name = author.isString() ? author.toString() : author.toObject().value(QLatin1StringView("name")).toString();
        if (!name.isEmpty())
            m_document.metadata.authors.append(name);
    }
    const QJsonObject info = metadata.value(QLatin1StringView("language_info")).toObject();
    const QJsonObject kernel = metadata.value(QLatin1StringView("kernelspec")).toObject();
    m_cell.language = info.value(QLatin1StringView("name")).toString(kernel.value(QLatin1StringView("language")).toString()).toLower();
}

Result<void> NotebookReader::addCell(const QJsonObject &cell)
{
    if (hides(cell, "cell")) {
        m_partsHidden = true;
        return {};
    }
    const QString type = cell.value(QLatin1StringView("cell_type")).toString();
    if (type == QLatin1StringView("markdown"))
        return addMarkdown(cell);
    if (type == QLatin1StringView("code"))
        return addCode(cell);
    if (type == QLatin1StringView("raw"))
        return addRaw(cell);
    if (type == QLatin1StringView("heading"))
        addHeading(cell);
    else if (type == QLatin1StringView("html"))
        return addWith(htmlReader(), sourceOf(cell), {});
    else
        m_context.warn({WarningCode::PartDropped, {{QStringLiteral("what"), tr("a cell of the unknown kind “%1”").arg(type)}}, m_cell.name, 0});
    return {};
}

Result<void> NotebookReader::addMarkdown(const QJsonObject &cell)
{
    return addWith(markdownReader(), sourceOf(cell), cell.value(QLatin1StringView("attachments")).toObject());
}

Result<void> NotebookReader::addWith(const Reader &reader, const QString &text, const QJsonObject &attachments)
{
    ReadInput input;
    input.bytes = text.toUtf8();
    input.path = m_input.path;
    input.name = m_cell.name;
    input.options = m_input.options;
    input.options.insert(QStringLiteral("encoding"), QStringLiteral("utf-8"));
    // Front matter stands at the start only; elsewhere “---” is a rule.
    if (!m_document.blocks.empty() || m_cell.number > 1)
        input.options.insert(QStringLiteral("front-matter"), false);
    input.locale = m_input.locale;
    auto part = reader.read(input, m_context);
    if (!part)
        return tl::unexpected(part.error());
    leadAttachments(*part, attachments);
    if (!part->metadata.source.isEmpty()) {
        Metadata own = std::exchange(m_document.metadata, std::move(part->metadata));
        if (m_document.metadata.title.isEmpty())
            m_document.metadata.title = own.title;
        if (m_document.metadata.authors.isEmpty())
            m_document.metadata.authors = own.authors;
    }
    appendPart(m_document, *std::move(part));
    return {};
}

/// Images that a cell carries with it: `attachment:NAME`.
void NotebookReader::leadAttachments(Document &part, const QJsonObject &attachments)
{
    if (attachments.isEmpty())
        return;
    static const QString scheme = QStringLiteral("attachment:");
    QHash<QString, QString> urls; ///< by name
    editInlines(part.blocks, [&](Inline &node) {
        auto *image = node.value.as<Image>();
        if (!image || !image->url.startsWith(scheme))
            return;
        const QString name = QString::fromUtf8(QByteArray::fromPercentEncoding(image->url.mid(scheme.size()).toUtf8()));
        if (!urls.contains(name)) {
            const QString stem = QStringLiteral("cell-%1/attachment-%2").arg(m_cell.number).arg(urls.size() + 1);
            urls.insert(name, addNotebookImage(attachments.value(name).toObject(), stem, part, m_context));
        }
        if (const QString url = urls.value(name); !url.isEmpty())
            image->url = url;
    });
}

/// nbconvert hands raw cells on as they are. Those of formats that are read here are read; the others are shown as code.
Result<void> NotebookReader::addRaw(const QJsonObject &cell)
{
    const QJsonObject metadata = cell.value(QLatin1StringView("metadata")).toObject();
    QString format = metadata.value(QLatin1StringView("raw_mimetype")).toString();
    if (format.isEmpty())
        format = metadata.value(QLatin1StringView("format")).toString();
    const QString text = sourceOf(cell);
    if (format == QLatin1StringView("text/html"))
        return addWith(htmlReader(), text, {});
    const bool isFrontMatter = m_cell.number == 1 && text.startsWith(QLatin1StringView("---"));
    if (format == QLatin1StringView("text/markdown") || isFrontMatter)
        return addWith(markdownReader(), text, {});
    if (format == QLatin1StringView("text/latex") || format == QLatin1StringView("latex"))
        push(Raw{QStringLiteral("latex"), text});
    else
        addCodeBlock(text, format.section(u'/', 1).remove(QLatin1StringView("x-")));
    return {};
}

Result<void> NotebookReader::addCode(const QJsonObject &cell)
{
    const QString code = sourceOf(cell);
    const QJsonValue count = cell.value(QLatin1StringView(cell.contains(QLatin1StringView("execution_count")) ? "execution_count" : "prompt_number"));
    const bool inputHidden = hides(cell, "input");
    const bool outputHidden = hides(cell, "output");
    const QJsonArray outputs = cell.value(QLatin1StringView("outputs")).toArray();
    m_partsHidden = m_partsHidden || (inputHidden && m_options.inputs) || (outputHidden && m_options.outputs && !outputs.isEmpty());
    if (m_options.inputs && !inputHidden && !code.trimmed().isEmpty()) {
        addPrompt(QStringLiteral("In [%1]:"), count);
        addCodeBlock(code, codeLanguage(cell, code));
    }
    if (!m_options.outputs || outputHidden || outputs.isEmpty())
        return {};
    addPrompt(QStringLiteral("Out [%1]:"), count);
    return addNotebookOutputs(outputs, m_cell, m_document, m_context);
}

QString NotebookReader::codeLanguage(const QJsonObject &cell, const QString &code) const
{
    const QJsonObject editor = cell.value(QLatin1StringView("metadata")).toObject().value(QLatin1StringView("vscode")).toObject();
    for (const QString &language :
         {languageOfMagic(code), editor.value(QLatin1StringView("languageId")).toString(), cell.value(QLatin1StringView("language")).toString()}) {
        if (!language.isEmpty())
            return language;
    }
    return m_cell.language;
}

void NotebookReader::addHeading(const QJsonObject &cell)
{
    Heading heading;
    heading.level = std::clamp(cell.value(QLatin1StringView("level")).toInt(1), 1, 6);
    heading.content.push_back({Text{sourceOf(cell).simplified()}, {}, Origin::Markup});
    push(std::move(heading));
}

void NotebookReader::addPrompt(const QString &words, const QJsonValue &count)
{
    if (!m_options.prompts)
        return;
    Paragraph prompt;
    Styled small{Style::Small, {}, {}};
    small.content.push_back({Text{words.arg(count.isDouble() ? QString::number(count.toInt()) : QStringLiteral(" "))}, {}, Origin::Markup});
    prompt.content.push_back({std::move(small), {}, Origin::Markup});
    push(std::move(prompt));
}

void NotebookReader::addCodeBlock(const QString &text, const QString &language)
{
    if (!text.trimmed().isEmpty())
        push(CodeBlock{text.endsWith(u'\n') ? text : text + u'\n', language, language, true, {}});
}

Result<Document> read(const ReadInput &input, WorkContext &context)
{
    context.progress(Stage::Reading);
    const auto options = notebookOptions().read(input.options, readScope);
    if (!options)
        return failure(options.error());
    const auto malformed = [&](const QString &reason) {
        return failure(ErrorCode::SourceMalformed, {{QStringLiteral("path"), input.name}, {QStringLiteral("reason"), reason}});
    };
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(input.bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return malformed(tr("it is not JSON (%1, at byte %2)").arg(error.errorString()).arg(error.offset));
    const QJsonObject notebook = json.object();
    if (!notebook.value(QLatin1StringView("cells")).isArray() && !notebook.value(QLatin1StringView("worksheets")).isArray())
        return malformed(tr("it is no notebook: it has no cells"));
    return NotebookReader(input, *options, context).read(notebook);
}

} // namespace

Reader ipynbReader()
{
    Reader reader;
    reader.id = QStringLiteral("ipynb");
    reader.name = tr("Jupyter notebook");
    reader.extensions = {QStringLiteral("ipynb")};
    reader.options = notebookOptions().specs();
    for (const OptionSpec &spec : markdownReader().options) { // of its Markdown cells
        if (spec.key != QLatin1StringView("encoding"))
            reader.options.append(spec);
    }
    reader.read = read;
    return reader;
}

} // namespace quayside
