// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/common.h"
#include "remote/dialects/gotenberg.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

// docs/contracts/gotenberg.md, "Requests" and "Form fields".
namespace quayside::gotenberg {
namespace {

QString stemOf(const QString &path)
{
    const QString name = path.section(u'/', -1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.left(dot) : name;
}

FormPart field(const QString &name, const QString &text)
{
    FormPart part;
    part.name = name.toUtf8();
    part.text = text;
    return part;
}

FormPart file(const QString &path, const QString &fileName = {})
{
    FormPart part;
    part.name = "files";
    part.path = path;
    part.fileName = fileName;
    return part;
}

/// A local page, marked by type so that the files it references are sent too (http/pagebundle.h).
FormPart pageFile(const QString &path, const QString &fileName)
{
    FormPart part = file(path, fileName);
    part.mediaType = fileName.endsWith(QLatin1StringView(".md")) ? "text/markdown" : "text/html";
    return part;
}

FormPart page(const QString &fileName, const QString &text)
{
    FormPart part = field(QStringLiteral("files"), text);
    part.fileName = fileName;
    part.mediaType = "text/html";
    return part;
}

// ---- the form ------------------------------------------------------------------------------------------------------------

/// An option's value as the form has it.
QString formText(const OptionSpec &spec, const QJsonValue &value)
{
    switch (spec.type) {
    case OptionType::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case OptionType::Int: return QString::number(value.toInt());
    case OptionType::Double: return QString::number(value.toDouble(), 'g', 12) + (spec.unit == QLatin1StringView("px") ? QString() : spec.unit);
    case OptionType::Map: return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default: return value.toString();
    }
}

/// Options that differ from the service's defaults.
QList<FormPart> fieldsOf(const ExportRequest &request, const ProviderDescription &description, Generation generation)
{
    static const QStringList ours{QStringLiteral("unpack"), QStringLiteral("header"), QStringLiteral("footer"), QStringLiteral("merge")};
    QList<FormPart> parts;
    const QList<OptionSpec> specs = description.scope(request.sourceKind, request.target);
    const QJsonObject effective = effectiveValues(specs, request.options());
    for (const OptionSpec &spec : specs) {
        const QJsonValue value = effective.value(spec.key);
        const bool isSet = !value.isUndefined() && !value.isNull() && value != spec.defaultValue && !(value.isString() && value.toString().isEmpty());
        const bool isEmpty = spec.type == OptionType::Map && value.toObject().isEmpty();
        const QString name = generation == Generation::Nine ? nameInNine(request, spec.key) : spec.key;
        if (isSet && !isEmpty && !name.isEmpty() && !ours.contains(spec.key) && isEnabled(spec, effective))
            parts.append(field(name, formText(spec, value)));
    }
    return parts;
}

/// What Gotenberg 9 does with the PDFs, one after the other. A standard comes last: what changes a PDF later may break it.
QJsonArray stagesOf(const ExportRequest &request)
{
    const auto stage = [](const char *op, QJsonObject settings = {}) {
        settings.insert(QStringLiteral("op"), QLatin1StringView(op));
        return settings;
    };
    const QJsonObject &values = request.options().values;
    QJsonArray stages;
    if (isMerged(request))
        stages.append(stage("merge"));
    QJsonObject metadata;
    const QJsonObject given = values.value(QLatin1StringView("metadata")).toObject();
    for (auto it = given.begin(); it != given.end(); ++it) // Title is title there
        metadata.insert(it.key().left(1).toLower() + it.key().mid(1), it.value());
    if (!metadata.isEmpty())
        stages.append(stage("set-metadata", metadata));
    QJsonArray profiles;
    if (const QString archive = values.value(QLatin1StringView("pdfa")).toString(); !archive.isEmpty())
        profiles.append(archive);
    if (values.value(QLatin1StringView("pdfua")).toBool())
        profiles.append(QStringLiteral("PDF/UA-1"));
    if (!profiles.isEmpty())
        stages.append(stage("remediate", {{QStringLiteral("profile"), profiles.size() == 1 ? profiles.first() : QJsonValue(profiles)}}));
    return stages;
}

/// The service orders files by name, numbers numerically.
QList<FormPart> inOrder(const QStringList &paths)
{
    QList<FormPart> parts;
    for (const QString &path : paths)
        parts.append(file(path, QStringLiteral("%1 %2").arg(parts.size() + 1, 4, 10, QLatin1Char('0')).arg(path.section(u'/', -1))));
    return parts;
}

QList<FormPart> markdownFiles(const ExportRequest &request)
{
    const QString around = request.source().value(QLatin1StringView("template")).toString();
    if (!around.isEmpty()) {
        // The service knows Markdown by this ending only; the template calls it by its name.
        return {pageFile(around, QStringLiteral("index.html")), pageFile(request.path(), stemOf(request.path()) + QStringLiteral(".md"))};
    }
    const QString plain = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head>\n"
                                         "<body style=\"font-family: sans-serif\">{{ toHTML \"document.md\" }}</body></html>\n");
    QString title = nameOf(request).toHtmlEscaped();
    title.remove(u'{').remove(u'}'); // the page is a template
    return {page(QStringLiteral("index.html"), plain.arg(title)), pageFile(request.path(), QStringLiteral("document.md"))};
}

QList<FormPart> filesOf(const ExportRequest &request)
{
    const bool areNumbered = isMerged(request);
    const QJsonObject &source = request.source();
    const QStringList files = pathsIn(source.value(QLatin1StringView("files")));
    QList<FormPart> parts;
    if (request.sourceKind == urlKind)
        parts.append(field(QStringLiteral("url"), source.value(QLatin1StringView("url")).toString().trimmed()));
    else if (request.sourceKind == htmlKind)
        parts.append(pageFile(request.path(), QStringLiteral("index.html")));
    else if (request.sourceKind == markdownKind)
        parts += markdownFiles(request);
    else if (files.isEmpty())
        parts.append(file(request.path()));
    else if (areNumbered)
        parts += inOrder(files);
    for (const QString &path : areNumbered ? QStringList() : files)
        parts.append(file(path));
    for (const QString &path : pathsIn(source.value(QLatin1StringView("assets"))))
        parts.append(file(path));
    for (const char *key : {"header", "footer"}) {
        const QString path = request.options().values.value(QLatin1StringView(key)).toString();
        if (!path.isEmpty())
            parts.append(file(path, QLatin1StringView(key) + QStringLiteral(".html")));
    }
    return parts;
}

QStringList routeOf(const ExportRequest &request, Generation generation)
{
    const QJsonObject &values = request.options().values;
    const QString &kind = request.sourceKind;
    const bool isStandard = !values.value(QLatin1StringView("pdfa")).toString().isEmpty() || values.value(QLatin1StringView("pdfua")).toBool();
    const bool hasMetadata = !values.value(QLatin1StringView("metadata")).toObject().isEmpty();
    const QString forms = QStringLiteral("forms");
    const QString engines = QStringLiteral("pdfengines");
    if (kind == htmlKind || kind == markdownKind || kind == urlKind) {
        const bool isPdf = request.target == QLatin1StringView("pdf");
        return {forms, QStringLiteral("chromium"), isPdf ? QStringLiteral("convert") : QStringLiteral("screenshot"), kind};
    }
    if (kind == officeKind || kind == officeFilesKind)
        return {forms, QStringLiteral("libreoffice"), QStringLiteral("convert")};
    if (generation == Generation::Nine)
        return {forms, QStringLiteral("pdf"), QStringLiteral("pipe")};
    // Only the merging of one does both.
    if (kind == mergeKind || (isStandard && hasMetadata))
        return {forms, engines, QStringLiteral("merge")};
    return isStandard ? QStringList{forms, engines, QStringLiteral("convert")}
                      : QStringList{forms, engines, QStringLiteral("metadata"), QStringLiteral("write")};
}

/// A name that a header can carry.
QByteArray headerName(const QString &name)
{
    const bool isPlain = std::all_of(name.begin(), name.end(), [](QChar c) { return c >= u' ' && c < QChar(0x7f) && c != u'/' && c != u'\\'; });
    return isPlain ? name.left(150).toLatin1() : QByteArray();
}

} // namespace

QString nameInNine(const ExportRequest &request, const QString &name)
{
    static const QMap<QString, QString> renamed{
        {QStringLiteral("nativePageRanges"), QStringLiteral("nativePages")},
        {QStringLiteral("generateDocumentOutline"), QStringLiteral("nativeBookmarks")},
        {QStringLiteral("exportBookmarks"), QStringLiteral("nativeBookmarks")},
        {QStringLiteral("generateTaggedPdf"), QStringLiteral("nativeTaggedPdf")},
        {QStringLiteral("pdfa"), {}},
        {QStringLiteral("pdfua"), {}},
        {QStringLiteral("metadata"), {}},
    };
    const bool isOfOffice = request.sourceKind == officeKind || request.sourceKind == officeFilesKind;
    if (name == QLatin1StringView("quality") && isOfOffice)
        return QStringLiteral("nativeQuality");
    return renamed.value(name, name);
}

QString nameOf(const ExportRequest &request)
{
    if (request.sourceKind == urlKind) {
        const QUrl url(request.source().value(QLatin1StringView("url")).toString().trimmed());
        const QString page = stemOf(url.path(QUrl::FullyDecoded));
        return page.isEmpty() ? url.host() : url.host() + u'-' + page;
    }
    const QStringList files = pathsIn(request.source().value(QLatin1StringView("files")));
    return stemOf(files.isEmpty() ? request.path() : files.first());
}

bool isMerged(const ExportRequest &request)
{
    return request.sourceKind == mergeKind
           || (request.sourceKind == officeFilesKind && request.options().values.value(QLatin1StringView("merge")).toBool(true));
}

HttpRequest conversion(const AccountSettings &account, const ExportRequest &request, Generation generation)
{
    HttpRequest made;
    made.method = HttpMethod::Post;
    made.url = dialect::apiUrl(baseUrl(account), routeOf(request, generation));
    made.headers.set("Accept", "*/*");
    if (const QByteArray name = headerName(nameOf(request)); !name.isEmpty())
        made.headers.set("Gotenberg-Output-Filename", name);
    made.parts = filesOf(request) + fieldsOf(request, describe(account), generation);
    const bool isPdf = request.target == QLatin1StringView("pdf");
    if (!isPdf)
        made.parts.append(field(QStringLiteral("format"), request.target));
    if (generation == Generation::Nine) {
        if (const QJsonArray stages = stagesOf(request); isPdf && !stages.isEmpty())
            made.parts.append(field(QStringLiteral("stages"), QString::fromUtf8(QJsonDocument(stages).toJson(QJsonDocument::Compact))));
    } else if (request.sourceKind == officeFilesKind && isMerged(request)) {
        made.parts.append(field(QStringLiteral("merge"), QStringLiteral("true")));
    }
    made.answerSeconds = accountOptions(account).longest;
    return made;
}

} // namespace quayside::gotenberg
