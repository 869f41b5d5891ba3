// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/notebookoutputs.h"

#include "document/classes.h"
#include "readers/documentparts.h"
#include "readers/media.h"
#include "readers/outputtext.h"
#include "readers/reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("NotebookReader", text);
}

/// Image types of a bundle, best first.
struct ImageKind {
    const char *mediaType;
    const char *ending;
};
constexpr std::array imageKinds{
    ImageKind{"image/svg+xml", "svg"}, ImageKind{"image/png", "png"},   ImageKind{"image/jpeg", "jpg"},
    ImageKind{"image/gif", "gif"},     ImageKind{"image/webp", "webp"}, ImageKind{"image/bmp", "bmp"},
};

/// The names that nbformat 3 has for media types.
struct OldKind {
    const char *key;
    const char *mediaType;
};
constexpr std::array oldKinds{
    OldKind{"svg", "image/svg+xml"},     OldKind{"png", "image/png"},          OldKind{"jpeg", "image/jpeg"}, OldKind{"html", "text/html"},
    OldKind{"latex", "text/latex"},      OldKind{"markdown", "text/markdown"}, OldKind{"text", "text/plain"}, OldKind{"javascript", "application/javascript"},
    OldKind{"json", "application/json"},
};

/// Data by media type. nbformat 4 has them under `data`, 3 in the output itself.
QJsonObject bundleOf(const QJsonObject &output)
{
    const QJsonValue data = output.value(QLatin1StringView("data"));
    if (data.isObject())
        return data.toObject();
    QJsonObject bundle;
    for (const OldKind &kind : oldKinds) {
        if (const QJsonValue value = output.value(QLatin1StringView(kind.key)); !value.isUndefined())
            bundle.insert(QLatin1StringView(kind.mediaType), value);
    }
    return bundle;
}

QByteArray imageBytes(const QJsonValue &value, bool isText)
{
    const QByteArray text = notebookText(value).toUtf8();
    return isText && !text.startsWith("PHN2") && !text.startsWith("PD94") ? text : QByteArray::fromBase64(text);
}

/// Whether @p tex is one formula, as SymPy writes it, and which.
std::optional<Math> formulaOf(const QString &text)
{
    static const QRegularExpression whole(QStringLiteral(R"(\A(?:\$\$((?:[^$\\]|\\.)+)\$\$|\$((?:[^$\\]|\\.)+)\$|\\\[(.+)\\\]|\\\((.+)\\\))\z)"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression environment(
        QStringLiteral(R"(\A\\begin\{((?:align|equation|gather|multline|eqnarray|math|displaymath)\*?)\}.*\\end\{\1\}\z)"),
        QRegularExpression::DotMatchesEverythingOption);
    const QString trimmed = text.trimmed();
    if (const auto match = whole.match(trimmed); match.hasMatch()) {
        const int group = match.lastCapturedIndex();
        return Math{match.captured(group).trimmed(), group == 1 || group == 3, {}};
    }
    if (environment.match(trimmed).hasMatch())
        return Math{trimmed, true, {}};
    return {};
}

class OutputReader
{
public:
    OutputReader(const NotebookCell &cell, Document &document, WorkContext &context) : m_cell(cell), m_document(document), m_context(context) {}

    Result<void> add(const QJsonObject &output);
    /// After the last one.
    void finish() { endStream(); }

private:
    bool addText(const QJsonObject &bundle);
    Result<bool> addRich(const QJsonObject &bundle);
    Result<bool> addHtml(const QString &html);
    Result<bool> addWith(const Reader &reader, const QString &text);
    bool addImage(const QJsonObject &bundle, const QJsonObject &metadata);
    void addError(const QJsonObject &output);
    void addStream(const QJsonObject &output);
    void endStream();
    void addCode(QString text, const QString &language);
    void push(Block::Value value) { m_document.blocks.push_back({std::move(value), {}, Origin::Markup}); }
    void tellScript(const QString &mediaType);

    const NotebookCell &m_cell;
    Document &m_document;
    WorkContext &m_context;
    int m_number = 0; ///< of the output in its cell
    QString m_stream; ///< the name of the one that is being printed to
    QString m_printed;
};

Result<void> OutputReader::add(const QJsonObject &output)
{
    ++m_number;
    if (auto going = m_context.checkStop(); !going)
        return going;
    const QString type = output.value(QLatin1StringView("output_type")).toString();
    if (type == QLatin1StringView("stream")) {
        addStream(output);
        return {};
    }
    endStream();
    if (type == QLatin1StringView("error") || type == QLatin1StringView("pyerr")) {
        addError(output);
        return {};
    }
    const QJsonObject bundle = bundleOf(output);
    if (addImage(bundle, output.value(QLatin1StringView("metadata")).toObject()))
        return {};
    const auto rich = addRich(bundle);
    if (!rich)
        return tl::unexpected(rich.error());
    if (*rich || addText(bundle) || bundle.isEmpty())
        return {};
    tellScript(bundle.keys().join(QStringLiteral(", ")));
    return {};
}

/// HTML, Markdown and formulas; false: none of them shows anything.
Result<bool> OutputReader::addRich(const QJsonObject &bundle)
{
    if (const QString html = notebookText(bundle.value(QLatin1StringView("text/html"))); !html.isEmpty()) {
        const bool textFollows = bundle.contains(QLatin1StringView("text/plain")) || bundle.contains(QLatin1StringView("text/markdown"));
        const QList<Warning> before = m_context.warnings;
        const auto added = addHtml(html);
        if (!added || *added)
            return added;
        if (textFollows)
            m_context.warnings = before; // what scripts would show is there as text
    }
    if (const QString text = notebookText(bundle.value(QLatin1StringView("text/markdown"))); !text.isEmpty())
        return addWith(markdownReader(), text);
    if (auto formula = formulaOf(notebookText(bundle.value(QLatin1StringView("text/latex"))))) {
        formula->display = true; // it stands alone
        Paragraph paragraph;
        paragraph.content.push_back({std::move(*formula), {}, Origin::Markup});
        push(std::move(paragraph));
        return true;
    }
    return false;
}

Result<bool> OutputReader::addHtml(const QString &html)
{
    const qsizetype before = m_context.warnings.size();
    const auto added = addWith(htmlReader(), html);
    withoutStyleWarnings(m_context.warnings, before); // pandas puts one into each table
    return added;
}

Result<bool> OutputReader::addWith(const Reader &reader, const QString &text)
{
    ReadInput input;
    input.bytes = text.toUtf8();
    input.name = m_cell.name;
    input.options = {{QStringLiteral("heading-ids"), false}, {QStringLiteral("front-matter"), false}, {QStringLiteral("encoding"), QStringLiteral("utf-8")}};
    auto part = reader.read(input, m_context);
    if (!part)
        return tl::unexpected(part.error());
    if (part->metadata.isWebPage)
        dropClasses(*part); // they serve a style sheet that is not here
    const bool shows = !part->blocks.empty();
    if (shows)
        appendPart(m_document, *std::move(part));
    return shows;
}

bool OutputReader::addText(const QJsonObject &bundle)
{
    if (const QJsonValue text = bundle.value(QLatin1StringView("text/plain")); !text.isUndefined()) {
        addCode(asShownByTerminal(notebookText(text)), {});
        return true;
    }
    if (const QString latex = notebookText(bundle.value(QLatin1StringView("text/latex"))); !latex.isEmpty()) {
        addCode(latex, QStringLiteral("latex"));
        return true;
    }
    const QJsonValue json = bundle.value(QLatin1StringView("application/json"));
    if (json.isUndefined())
        return false;
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    addCode(json.isString() ? json.toString() : QString::fromUtf8(document.toJson()), QStringLiteral("json"));
    return true;
}

bool OutputReader::addImage(const QJsonObject &bundle, const QJsonObject &metadata)
{
    const QString url = addNotebookImage(bundle, QStringLiteral("cell-%1/output-%2").arg(m_cell.number).arg(m_number), m_document, m_context);
    if (url.isEmpty())
        return false;
    Image image;
    image.url = url;
    const QString type = m_document.media.find(url)->mediaType;
    const QJsonValue own = metadata.value(type);
    const QJsonObject looks = own.isObject() ? own.toObject() : metadata;
    const auto pixels = [&](const char *key) -> std::optional<double> {
        const double value = looks.value(QLatin1StringView(key)).toDouble();
        return value > 0 && value < 1e5 ? std::optional(value) : std::nullopt;
    };
    image.width = pixels("width");
    image.height = pixels("height");
    if (const QString alt = looks.value(QLatin1StringView("alt")).toString(); !alt.isEmpty())
        image.alt.push_back({Text{alt}, {}, Origin::Markup});
    Paragraph paragraph;
    paragraph.content.push_back({std::move(image), {}, Origin::Markup});
    push(std::move(paragraph));
    return true;
}

void OutputReader::addError(const QJsonObject &output)
{
    QStringList lines;
    const QJsonArray traceback = output.value(QLatin1StringView("traceback")).toArray();
    for (const QJsonValue &line : traceback)
        lines.append(line.toString());
    QString text = lines.join(u'\n');
    if (text.trimmed().isEmpty())
        text = QStringLiteral("%1: %2").arg(output.value(QLatin1StringView("ename")).toString(), output.value(QLatin1StringView("evalue")).toString());
    addCode(asShownByTerminal(text), {});
}

/// What is printed in turns to one stream is one text.
void OutputReader::addStream(const QJsonObject &output)
{
    const QString name = output.value(QLatin1StringView(output.contains(QLatin1StringView("name")) ? "name" : "stream")).toString();
    if (name != m_stream)
        endStream();
    m_stream = name;
    m_printed += notebookText(output.value(QLatin1StringView("text")));
}

void OutputReader::endStream()
{
    addCode(asShownByTerminal(std::exchange(m_printed, {})), {});
}

void OutputReader::addCode(QString text, const QString &language)
{
    while (text.endsWith(u'\n') || text.endsWith(u' '))
        text.chop(1);
    if (text.isEmpty())
        return;
    push(CodeBlock{text + u'\n', language, language, true, {}});
}

void OutputReader::tellScript(const QString &mediaType)
{
    m_context.warn({WarningCode::PartDropped, {{QStringLiteral("what"), tr("an output that only a program can show (%1)").arg(mediaType)}}, m_cell.name, 0});
}

} // namespace

QString notebookText(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    QString text;
    const QJsonArray lines = value.toArray();
    for (const QJsonValue &line : lines)
        text += line.toString();
    return text;
}

QString addNotebookImage(const QJsonObject &bundle, const QString &stem, Document &document, WorkContext &context)
{
    for (const ImageKind &kind : imageKinds) {
        const QJsonValue data = bundle.value(QLatin1StringView(kind.mediaType));
        if (data.isUndefined())
            continue;
        const QString url = stem + u'.' + QLatin1StringView(kind.ending);
        (void)addImage(document, url, imageBytes(data, QLatin1StringView(kind.ending) == QLatin1StringView("svg")), context);
        if (document.media.find(url))
            return url;
    }
    return {};
}

Result<void> addNotebookOutputs(const QJsonArray &outputs, const NotebookCell &cell, Document &document, WorkContext &context)
{
    OutputReader reader(cell, document, context);
    for (const QJsonValue &output : outputs) {
        if (auto added = reader.add(output.toObject()); !added)
            return added;
    }
    reader.finish();
    return {};
}

} // namespace quayside
