// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/reader.h"

#include "readers/cmarktree.h"
#include "readers/frontmatter.h"
#include "readers/markdownbuilder.h"
#include "readers/markdownlimits.h"
#include "readers/markdownlosses.h"
#include "readers/markdownoptions.h"
#include "readers/textdecoding.h"
#include "settings/optionbuilders.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MarkdownReader", text);
}

OptionSpec rawHtmlOption()
{
    return choiceOption(QStringLiteral("raw-html"), tr("HTML in the text"), tr("What becomes of HTML that stands in the Markdown."),
                        {{QStringLiteral("safe"), tr("Safe"), tr("What is on the safe list works everywhere; scripts and the like are left out")},
                         {QStringLiteral("keep"), tr("Keep"), tr("HTML and Markdown get it exactly as written; other formats get its structure")},
                         {QStringLiteral("drop"), tr("Leave out"), tr("No HTML at all")}},
                        QStringLiteral("safe"));
}

OptionSpec extensionsOption()
{
    OptionSpec spec = listOption(QStringLiteral("extensions"), tr("Markdown extensions"),
                                 tr("What counts besides plain CommonMark: table, tasklist, strikethrough, autolink, footnotes, tagfilter."));
    QStringList names = markdownExtensions();
    names.removeAll(QStringLiteral("tagfilter"));
    spec.defaultValue = QJsonArray::fromStringList(names);
    return advanced(spec);
}

QList<OptionSpec> options()
{
    return {rawHtmlOption(),
            boolOption(QStringLiteral("front-matter"), tr("Read front matter"),
                       tr("Takes title, author and the like from the YAML between “---” lines at the start."), true),
            boolOption(QStringLiteral("heading-ids"), tr("Anchors for headings"), tr("Gives every heading an anchor that links can lead to, as GitHub does."),
                       true),
            boolOption(QStringLiteral("alerts"), tr("Alerts"), tr("Shows “> [!NOTE]” quotes as highlighted notes, as GitHub does."), true),
            boolOption(QStringLiteral("smart"), tr("Typographic punctuation"),
                       tr("Turns straight quotes, “--” and “...” into curly quotes, dashes and an ellipsis.")),
            extensionsOption()};
}

/// The error with the name of the file and the line as the user counts it.
ExportError placed(ExportError error, const ReadInput &input, qint32 lineOffset)
{
    if (error.code == ErrorCode::Canceled)
        return error;
    error.params.insert(QStringLiteral("path"), input.name);
    if (const int line = error.params.value(QStringLiteral("line")).toInt(); line > 0)
        error.params.insert(QStringLiteral("line"), QString::number(line + lineOffset));
    return error;
}

Result<Document> read(const ReadInput &input, WorkContext &context)
{
    context.progress(Stage::Reading);
    const auto settings = markdownOptions(input.options);
    if (!settings)
        return failure(settings.error());
    auto decoded = decodedSource(input);
    if (!decoded)
        return failure(decoded.error());
    const QByteArray text = *std::move(decoded);
    Document document;
    document.files = QStringList{input.name};
    FrontMatter front;
    if (settings->frontMatter)
        front = readFrontMatter(text, input.name, context);
    document.metadata = front.metadata;
    const QByteArrayView body = QByteArrayView(text).sliced(front.length);
    auto shape = checkMarkdownShape(body, settings->cmark, context);
    if (!shape)
        return failure(placed(shape.error(), input, front.lines));
    if (body.contains('\0'))
        context.warn({WarningCode::CharactersReplaced, {{QStringLiteral("count"), QString::number(body.count('\0'))}}, input.name, 0});
    auto tree = CmarkTree::parse(body, settings->cmark, context);
    if (!tree)
        return failure(placed(tree.error(), input, front.lines));
    MarkdownBuilder builder(*tree, *settings, input.name, front.lines, context);
    if (auto built = builder.build(document); !built)
        return failure(built.error());
    const bool notes = settings->cmark.extensions.contains(QStringLiteral("footnotes"));
    reportMarkdownLosses(document, {body, front.lines, input.name, shape->footnotes, notes}, context);
    return document;
}

} // namespace

QStringList markdownExtensions()
{
    return {QStringLiteral("table"),    QStringLiteral("tasklist"),  QStringLiteral("strikethrough"),
            QStringLiteral("autolink"), QStringLiteral("footnotes"), QStringLiteral("tagfilter")};
}

Result<MarkdownOptions> markdownOptions(const QJsonObject &values)
{
    MarkdownOptions options;
    const auto flagOf = [&](const char *key, bool byDefault) { return values.value(QLatin1StringView(key)).toBool(byDefault); };
    options.frontMatter = flagOf("front-matter", true);
    options.headingIds = flagOf("heading-ids", true);
    options.alerts = flagOf("alerts", true);
    options.cmark.smart = flagOf("smart", false);
    const QString raw = values.value(QLatin1StringView("raw-html")).toString();
    options.rawHtml = raw == QLatin1StringView("keep") ? RawHtml::Keep : raw == QLatin1StringView("drop") ? RawHtml::Drop : RawHtml::Safe;
    const QStringList known = markdownExtensions();
    if (!values.contains(QLatin1StringView("extensions"))) {
        options.cmark.extensions = known.mid(0, known.size() - 1);
        return options;
    }
    const QJsonArray names = values.value(QLatin1StringView("extensions")).toArray();
    for (const QJsonValue &value : names) {
        const QString name = value.toString().trimmed();
        if (name.isEmpty())
            continue;
        if (!known.contains(name)) {
            ExportError error{ErrorCode::InvalidOption, {}, QStringLiteral("read.extensions"), {}};
            error.params = {{QStringLiteral("value"), name},
                            {QStringLiteral("label"), tr("Markdown extensions")},
                            {QStringLiteral("option"), QStringLiteral("read.extensions")},
                            {QStringLiteral("reason"), tr("there is no such extension")},
                            {QStringLiteral("expected"), known.join(QStringLiteral(", "))}};
            return failure(std::move(error));
        }
        options.cmark.extensions.append(name);
    }
    return options;
}

Reader markdownReader()
{
    return {QStringLiteral("markdown"),
            tr("Markdown"),
            {QStringLiteral("md"), QStringLiteral("markdown"), QStringLiteral("mkd"), QStringLiteral("mdown"), QStringLiteral("mkdn"), QStringLiteral("mdwn")},
            options(),
            read};
}

} // namespace quayside
