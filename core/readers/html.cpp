// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/reader.h"

#include "document/safeurl.h"
#include "readers/htmlconverter.h"
#include "readers/htmlnodes.h"
#include "readers/htmlstylesheet.h"
#include "readers/htmltree.h"
#include "readers/lineindex.h"
#include "readers/textdecoding.h"
#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("HtmlReader", text);
}

const GumboNode *childWithTag(const GumboNode *parent, GumboTag tag)
{
    for (void *pointer : htmlnode::children(parent)) {
        if (htmlnode::tag(htmlnode::child(pointer)) == tag)
            return htmlnode::child(pointer);
    }
    return nullptr;
}

QString languageAttribute(const GumboNode *node)
{
    const QString language = htmlnode::attribute(node, "lang").trimmed();
    return language.isEmpty() ? htmlnode::attribute(node, "xml:lang").trimmed() : language;
}

void takeMeta(const GumboNode *meta, Metadata &metadata)
{
    QString name = htmlnode::attribute(meta, "name").toLower();
    if (name.isEmpty())
        name = htmlnode::attribute(meta, "property").toLower();
    const QString content = htmlnode::attribute(meta, "content").trimmed();
    if (name.isEmpty() || content.isEmpty())
        return;
    const auto is = [&](std::initializer_list<const char *> names) {
        return std::any_of(names.begin(), names.end(), [&](const char *known) { return name == QLatin1StringView(known); });
    };
    if (is({"viewport", "generator", "theme-color", "color-scheme", "robots", "referrer"}))
        return;
    if (is({"author", "dc.creator", "article:author"})) {
        if (!metadata.authors.contains(content))
            metadata.authors.append(content);
    } else if (is({"keywords"})) {
        metadata.keywords = content.split(QRegularExpression(QStringLiteral("\\s*,\\s*")), Qt::SkipEmptyParts);
    } else if (is({"description", "dc.description"}) || (is({"og:description"}) && metadata.description.isEmpty())) {
        metadata.description = content;
    } else if (is({"date", "dc.date", "dcterms.date", "article:published_time"})) {
        metadata.date = content;
    }
    if (metadata.all.size() < 1000)
        metadata.all.append({name, content});
}

Metadata readHead(const GumboNode *root)
{
    Metadata metadata;
    metadata.isWebPage = true;
    metadata.language = languageAttribute(root);
    if (const GumboNode *body = childWithTag(root, GUMBO_TAG_BODY); body && metadata.language.isEmpty())
        metadata.language = languageAttribute(body);
    const GumboNode *head = childWithTag(root, GUMBO_TAG_HEAD);
    if (!head)
        return metadata;
    for (void *pointer : htmlnode::children(head)) {
        const GumboNode *node = htmlnode::child(pointer);
        if (htmlnode::tag(node) == GUMBO_TAG_TITLE)
            metadata.title = htmlnode::textBelow(node).simplified();
        else if (htmlnode::tag(node) == GUMBO_TAG_META)
            takeMeta(node, metadata);
    }
    return metadata;
}

/// Of the first <base> with an address; one that is not safe to follow counts for nothing.
QString baseOf(const GumboNode *root)
{
    const GumboNode *head = childWithTag(root, GUMBO_TAG_HEAD);
    for (void *pointer : head ? htmlnode::children(head) : std::span<void *const>()) {
        const GumboNode *node = htmlnode::child(pointer);
        if (htmlnode::tag(node) != GUMBO_TAG_BASE || !htmlnode::hasAttribute(node, "href"))
            continue;
        const QString base = htmlnode::attribute(node, "href").trimmed();
        return isAllowedUrl(base) && !base.startsWith(u'#') ? base : QString();
    }
    return {};
}

void reportHead(const GumboNode *root, const ReadInput &input, const LineIndex &lines, WorkContext &context)
{
    const GumboNode *head = childWithTag(root, GUMBO_TAG_HEAD);
    for (void *pointer : head ? htmlnode::children(head) : std::span<void *const>()) {
        const GumboNode *node = htmlnode::child(pointer);
        if (htmlnode::tag(node) == GUMBO_TAG_SCRIPT && !setsFormulas(node)) // what those do is done here
            context.warn({WarningCode::HtmlUnsafe,
                          {{QStringLiteral("what"), QStringLiteral("<%1>").arg(htmlnode::name(node))}},
                          input.name,
                          lines.lineOf(node->v.element.start_pos.offset)});
    }
}

void reportStyles(const QList<LeftOutStyle> &styles, const ReadInput &input, const LineIndex &lines, WorkContext &context)
{
    for (const LeftOutStyle &style : styles) {
        context.warn({WarningCode::AttributeDropped,
                      {{QStringLiteral("attribute"), style.what}, {QStringLiteral("element"), QStringLiteral("style")}},
                      input.name,
                      lines.lineOf(style.offset)});
    }
}

struct PageIds {
    QSet<QString> targets; ///< the page's own links point to them
    QSet<QString> taken;   ///< elements have them
};

PageIds pageIds(const GumboNode *root)
{
    PageIds ids;
    std::vector<const GumboNode *> open{root};
    while (!open.empty()) {
        const GumboNode *node = open.back();
        open.pop_back();
        if (const QString id = htmlnode::attribute(node, "id"); !id.isEmpty())
            ids.taken.insert(id);
        if (htmlnode::tag(node) == GUMBO_TAG_A) {
            const QString url = htmlnode::attribute(node, "href").trimmed();
            if (url.size() > 1 && url.startsWith(u'#'))
                ids.targets.insert(QUrl::fromPercentEncoding(url.mid(1).toUtf8()));
        }
        for (void *pointer : htmlnode::children(node))
            open.push_back(htmlnode::child(pointer));
    }
    return ids;
}

struct HtmlReaderOptions {
    bool headingIds = true;
};

const OptionBinding<HtmlReaderOptions> &htmlReaderOptions()
{
    return inProgramLanguage([] {
        const auto words = [](const char *text) { return QCoreApplication::translate("MarkdownReader", text); };
        return OptionBinding<HtmlReaderOptions>{
            bind(&HtmlReaderOptions::headingIds,
                 option("heading-ids", words("Anchors for headings"), words("Gives every heading an anchor that links can lead to, as GitHub does."))),
        };
    });
}

Result<Document> read(const ReadInput &input, WorkContext &context)
{
    context.progress(Stage::Reading);
    const auto options = htmlReaderOptions().read(input.options, readScope);
    if (!options)
        return failure(options.error());
    const auto source = sourceText(input, {.declares = true, .guesses = true, .formFeeds = FormFeeds::Keep}, context);
    if (!source)
        return failure(source.error());
    const QByteArray &text = *source;
    auto tree = HtmlTree::document(text, context);
    if (!tree) {
        ExportError error = tree.error();
        error.params.insert(QStringLiteral("path"), input.name);
        return failure(std::move(error));
    }
    LineIndex lines;
    lines.add(0, text, 1);
    Document document;
    document.files = QStringList{input.name};
    document.metadata = readHead(tree->root());
    reportHead(tree->root(), input, lines, context);
    reportStyles(applyStyleSheets(*tree, context), input, lines, context);
    HeadingIds ids;
    HtmlConversion conversion;
    conversion.file = input.name;
    const PageIds found = pageIds(tree->root());
    conversion.targets = found.targets;
    for (const QString &id : found.taken)
        ids.take(id);
    conversion.lineOf = [&](unsigned offset) { return lines.lineOf(offset); };
    if (options->headingIds)
        conversion.headingIds = &ids;
    conversion.base = baseOf(tree->root());
    conversion.tex = texMarksOf(tree->root());
    HtmlConverter converter(conversion, context);
    if (const GumboNode *body = childWithTag(tree->root(), GUMBO_TAG_BODY))
        document.blocks = converter.blocks(body, 1);
    if (converter.stopped())
        return failure(ErrorCode::Canceled);
    converter.reportHidden();
    if (text.contains("&#"))
        showControls(document, context);
    return document;
}

} // namespace

Reader htmlReader()
{
    Reader reader;
    reader.id = QStringLiteral("html");
    reader.name = tr("HTML");
    reader.extensions = {QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("xhtml")};
    reader.options = htmlReaderOptions().specs() + encodingOptions();
    reader.read = read;
    return reader;
}

} // namespace quayside
