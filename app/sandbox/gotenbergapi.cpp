// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/apis.h"

#include "app/sandbox/multipart.h"
#include "app/sandbox/samples.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTimer>
#include <QUuid>

// docs/contracts/gotenberg.md.
namespace quayside::sandbox {
namespace {

const QStringList pdfEnding{QStringLiteral(".pdf")};

Reply text(int status, const QString &words)
{
    return {status, {{"Content-Type", "text/plain; charset=UTF-8"}}, words.toUtf8(), {}, false};
}

Reply invalid(const QString &problem)
{
    return text(400, QStringLiteral("Invalid form data: ") + problem);
}

// ---- fields --------------------------------------------------------------------------------------------------------------

bool isNumber(const QString &value, const QString &units)
{
    static const QRegularExpression number(QStringLiteral(R"(^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)([a-z]*)$)"));
    const auto match = number.match(value);
    return match.hasMatch() && units.split(u' ').contains(match.captured(2));
}

bool isBool(const QString &value)
{
    return value == QLatin1StringView("true") || value == QLatin1StringView("false");
}

/// At least one, each of a kind that is known here, with settings of its own.
bool areStages(const QJsonArray &stages)
{
    static const QStringList metadata = QStringLiteral("title author subject keywords creator producer creationDate modDate").split(u' ');
    static const QRegularExpression profile(QStringLiteral("^PDF/(A-[123]b|UA-1)$"));
    const auto isProfile = [](const QJsonValue &one) { return profile.match(one.toString()).hasMatch(); };
    const auto isStage = [&](const QJsonValue &one) {
        QJsonObject settings = one.toObject();
        const QString op = settings.take(QLatin1StringView("op")).toString();
        const QStringList keys = settings.keys();
        if (op == QLatin1StringView("merge"))
            return keys.isEmpty();
        if (op == QLatin1StringView("set-metadata"))
            return !keys.isEmpty() && std::all_of(keys.begin(), keys.end(), [](const QString &key) { return metadata.contains(key); });
        const QJsonValue asked = settings.value(QLatin1StringView("profile"));
        const QJsonArray list = asked.isArray() ? asked.toArray() : QJsonArray{asked};
        return op == QLatin1StringView("remediate") && !list.isEmpty() && std::all_of(list.begin(), list.end(), isProfile);
    };
    return !stages.isEmpty() && std::all_of(stages.begin(), stages.end(), isStage);
}

/// What became of fields of Gotenberg 8 in 9; of one that became a stage, its word.
const QMap<QString, QString> &movedFields()
{
    static const QMap<QString, QString> moved{
        {QStringLiteral("nativePageRanges"), QStringLiteral("renamed it 'nativePages'")},
        {QStringLiteral("generateDocumentOutline"), QStringLiteral("renamed it 'nativeBookmarks'")},
        {QStringLiteral("generateTaggedPdf"), QStringLiteral("renamed it 'nativeTaggedPdf'")},
        {QStringLiteral("exportBookmarks"), QStringLiteral("renamed it 'nativeBookmarks'")},
        {QStringLiteral("merge"), QStringLiteral("moved it to a stage: add {\"op\":\"merge\"} to 'stages'")},
        {QStringLiteral("metadata"), QStringLiteral("moved it to a stage: add {\"op\":\"set-metadata\"} to 'stages'")},
        {QStringLiteral("pdfa"), QStringLiteral("moved it to a stage: add {\"op\":\"remediate\"} to 'stages'")},
        {QStringLiteral("pdfua"), QStringLiteral("moved it to a stage: add {\"op\":\"remediate\"} to 'stages'")},
    };
    return moved;
}

const QStringList &newFields()
{
    static const QStringList names = QStringLiteral("nativePages nativeBookmarks nativeTaggedPdf nativeQuality stages").split(u' ');
    return names;
}

/// Whether the form's stages make one PDF of all.
bool isMerged(const MultipartForm &form)
{
    const QJsonArray stages = QJsonDocument::fromJson(form.fields.value(QStringLiteral("stages")).toUtf8()).array();
    const bool hasStage =
        std::any_of(stages.begin(), stages.end(), [](const QJsonValue &one) { return one[QLatin1StringView("op")] == QLatin1StringView("merge"); });
    return hasStage || form.fields.value(QStringLiteral("merge")) == QLatin1StringView("true");
}

/// The names of fields, by the form of their value.
struct FieldForm {
    QStringList names;
    bool (*fits)(const QString &);
};

const QList<FieldForm> &fieldForms()
{
    static const QList<FieldForm> forms{
        {QStringLiteral("landscape printBackground omitBackground preferCssPageSize singlePage generateDocumentOutline generateTaggedPdf pdfua merge clip "
                        "optimizeForSpeed failOnConsoleExceptions failOnResourceLoadingFailed exportBookmarks exportFormFields exportNotes updateIndexes "
                        "singlePageSheets losslessImageCompression reduceImageResolution exportNotesPages exportHiddenSlides skipEmptyPages "
                        "skipNetworkIdleEvent autoIndexBookmarks nativeBookmarks nativeTaggedPdf")
             .split(u' '),
         isBool},
        {QStringLiteral("paperWidth paperHeight marginTop marginBottom marginLeft marginRight").split(u' '),
         [](const QString &value) { return isNumber(value, QStringLiteral(" pt px in mm cm pc")); }},
        {QStringLiteral("scale deviceScaleFactor").split(u' '), [](const QString &value) { return isNumber(value, {}); }},
        {{QStringLiteral("waitDelay")}, [](const QString &value) { return isNumber(value, QStringLiteral("ns us ms s m h")); }},
        {QStringLiteral("width height quality nativeQuality").split(u' '),
         [](const QString &value) {
             bool isInteger = false;
             return value.toInt(&isInteger) >= 0 && isInteger;
         }},
        {{QStringLiteral("maxImageResolution")}, [](const QString &value) { return QStringLiteral("75 150 300 600 1200").split(u' ').contains(value); }},
        {{QStringLiteral("emulatedMediaType")},
         [](const QString &value) { return value == QLatin1StringView("screen") || value == QLatin1StringView("print"); }},
        {{QStringLiteral("format")}, [](const QString &value) { return QStringLiteral("png jpeg webp").split(u' ').contains(value); }},
        {{QStringLiteral("metadata")}, [](const QString &value) { return QJsonDocument::fromJson(value.toUtf8()).isObject(); }},
        {{QStringLiteral("stages")}, [](const QString &value) { return areStages(QJsonDocument::fromJson(value.toUtf8()).array()); }},
        {QStringLiteral("url nativePageRanges nativePages waitForExpression waitForSelector pdfa").split(u' '), [](const QString &) { return true; }},
    };
    return forms;
}

/// What is wrong with the fields. Unlike the real one, the sandbox takes no field it does not know: that is a slip of whoever sends it.
std::optional<Reply> wrongFields(const MultipartForm &form, bool isNine)
{
    for (auto it = form.fields.begin(); it != form.fields.end(); ++it) {
        if (isNine && movedFields().contains(it.key()))
            return invalid(QStringLiteral("form field '%1' is unknown to this route; Gotenberg 9 %2").arg(it.key(), movedFields().value(it.key())));
        if (!isNine && newFields().contains(it.key()))
            return invalid(QStringLiteral("form field '%1' is invalid (got '%2')").arg(it.key(), it.value()));
        const auto known = std::find_if(fieldForms().begin(), fieldForms().end(), [&](const FieldForm &one) { return one.names.contains(it.key()); });
        if (known == fieldForms().end() || !known->fits(it.value()))
            return invalid(QStringLiteral("form field '%1' is invalid (got '%2')").arg(it.key(), it.value()));
    }
    const QString pdfa = form.fields.value(QStringLiteral("pdfa"));
    if (!pdfa.isEmpty() && !QRegularExpression(QStringLiteral("^PDF/A-[123]b$")).match(pdfa).hasMatch())
        return text(400, QStringLiteral("The requested PDF format is not supported, or no PDF engine could apply it. Valid formats include PDF/A-1b, PDF/A-2b, "
                                        "PDF/A-3b, and PDF/UA."));
    if (form.fields.value(QStringLiteral("omitBackground")) == QLatin1StringView("true") && form.fields.value(QStringLiteral("format")).isEmpty()
        && form.fields.value(QStringLiteral("printBackground")) != QLatin1StringView("true"))
        return text(400, QStringLiteral("omitBackground requires printBackground set to true"));
    // The samples have one page.
    const QString rangesName = isNine ? QStringLiteral("nativePages") : QStringLiteral("nativePageRanges");
    const QString ranges = form.fields.value(rangesName);
    if (!ranges.isEmpty() && ranges.section(u'-', 0, 0).trimmed() != QLatin1StringView("1"))
        return text(400, QStringLiteral("The page ranges '%1' (%2) exceeds the page count").arg(ranges, rangesName));
    return std::nullopt;
}

// ---- results -------------------------------------------------------------------------------------------------------------

QByteArray picture(const QString &format)
{
    if (format == QLatin1StringView("webp")) // not every Qt can write one
        return QByteArray::fromBase64("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, format == QLatin1StringView("jpeg") ? "JPEG" : "PNG");
    return bytes.data();
}

Reply fileReply(const Request &request, const QByteArray &bytes, const QByteArray &type, const QString &ending)
{
    const QByteArray name = request.header(QByteArrayLiteral("gotenberg-output-filename"));
    const QByteArray stem = name.isEmpty() ? QUuid::createUuid().toByteArray(QUuid::WithoutBraces) : name;
    return {200,
            {{"Content-Type", type}, {"Content-Disposition", "attachment; filename=\"" + stem + ending.toLatin1() + '"'}, {"X-Sandbox-Content", "sample"}},
            bytes,
            {},
            false};
}

/// A PDF, or a zip of one for each of @p names.
Reply pdfReply(const Request &request, const QStringList &names)
{
    const auto made = [](const QString &name) { return pdfOf({name, QStringLiteral("A sample made by quayside-sandbox.")}); };
    if (names.size() == 1)
        return fileReply(request, made(names.first()), "application/pdf", QStringLiteral(".pdf"));
    QList<Entry> entries;
    for (const QString &name : names)
        entries.append({name + QStringLiteral(".pdf"), made(name)});
    return fileReply(request, zipOf(entries), "application/zip", QStringLiteral(".zip"));
}

// ---- routes --------------------------------------------------------------------------------------------------------------

std::optional<Reply> wrongPage(const QString &kind, const MultipartForm &form)
{
    const QString url = form.fields.value(QStringLiteral("url"));
    if (kind == QLatin1StringView("url")) {
        const QString host = QUrl(url).host();
        if (url.isEmpty())
            return invalid(QStringLiteral("form field 'url' is required"));
        if (host == QLatin1StringView("forbidden.example"))
            return text(403, QStringLiteral("Forbidden"));
        if (host == QLatin1StringView("nowhere.example"))
            return text(400, QStringLiteral("Chromium returned net::ERR_NAME_NOT_RESOLVED"));
        if (host == QLatin1StringView("broken.example"))
            return text(409, QStringLiteral("Invalid HTTP status code from the main page: 500: Internal Server Error"));
        return std::nullopt;
    }
    if (!form.files.contains(QStringLiteral("index.html")))
        return invalid(QStringLiteral("form file 'index.html' is required"));
    if (kind != QLatin1StringView("markdown"))
        return std::nullopt;
    if (form.filesWith({QStringLiteral(".md")}).isEmpty())
        return invalid(QStringLiteral("no form file found for extensions: [.md]"));
    static const QRegularExpression call(QStringLiteral(R"(\{\{\s*toHTML\s+"([^"]*)\"\s*\}\})"));
    const QString page = QString::fromUtf8(form.files.value(QStringLiteral("index.html")));
    auto calls = call.globalMatch(page);
    while (calls.hasNext()) {
        const QString name = calls.next().captured(1);
        if (!form.files.contains(name))
            return text(400, QStringLiteral("Markdown file(s) not found: '%1'").arg(name));
    }
    return std::nullopt;
}

Reply fromPage(const Request &request, const QString &kind, bool isPicture, const MultipartForm &form)
{
    if (const auto wrong = wrongPage(kind, form))
        return *wrong;
    if (!isPicture)
        return pdfReply(request, {form.fields.value(QStringLiteral("url"), QStringLiteral("index"))});
    const QString format = form.fields.value(QStringLiteral("format"), QStringLiteral("png"));
    return fileReply(request, picture(format), "image/" + format.toLatin1(), u'.' + format);
}

Reply fromOffice(const Request &request, const MultipartForm &form)
{
    const QStringList names = form.filesWith(
        {QStringLiteral(".docx"), QStringLiteral(".xlsx"), QStringLiteral(".pptx"), QStringLiteral(".odt"), QStringLiteral(".txt"), QStringLiteral(".rtf")});
    if (names.isEmpty())
        return invalid(QStringLiteral("no form file found for extensions: [.docx .xlsx …]"));
    for (const QString &name : names) {
        if (form.files.value(name).isEmpty())
            return text(400, QStringLiteral("LibreOffice could not read the document '%1'. Ensure the file is not corrupted and that its extension matches its "
                                            "actual format.")
                                 .arg(name));
    }
    return pdfReply(request, isMerged(form) ? QStringList{names.join(QStringLiteral(", "))} : names);
}

Reply fromPdfs(const Request &request, const QString &what, const MultipartForm &form)
{
    const QStringList names = form.filesWith(pdfEnding);
    if (names.isEmpty())
        return invalid(QStringLiteral("no form file found for extensions: [.pdf]"));
    if (what == QLatin1StringView("write") && form.fields.value(QStringLiteral("metadata")).isEmpty())
        return invalid(QStringLiteral("form field 'metadata' is required"));
    const bool isStandard = !form.fields.value(QStringLiteral("pdfa")).isEmpty() || form.fields.value(QStringLiteral("pdfua")) == QLatin1StringView("true");
    if (what == QLatin1StringView("convert") && !isStandard)
        return invalid(QStringLiteral("either 'pdfa' or 'pdfua' form fields must be provided"));
    if (what == QLatin1StringView("pipe") && form.fields.value(QStringLiteral("stages")).isEmpty())
        return invalid(QStringLiteral("form field 'stages' is required"));
    for (const QString &name : names) {
        if (!form.files.value(name).startsWith("%PDF-"))
            return text(500, QStringLiteral("Internal Server Error"));
    }
    return pdfReply(request, what == QLatin1StringView("merge") || isMerged(form) ? QStringList{names.join(QStringLiteral(", "))} : names);
}

/// No credential, or one that is right.
bool isWelcome(const Request &request, const QString &token)
{
    const QByteArray given = request.header(QByteArrayLiteral("authorization"));
    return given.isEmpty() || given == "Basic " + QByteArray("sandbox:sandbox-secret").toBase64() || request.bearer() == token;
}

/// What all routes check.
template<class Handle>
Reply checked(const Request &request, const QString &token, bool isNine, const Handle &handle)
{
    const auto form = multipartForm(request);
    if (!isWelcome(request, token))
        return text(401, QStringLiteral("Unauthorized"));
    if (!request.header(QByteArrayLiteral("content-type")).startsWith("multipart/form-data"))
        return text(415, QStringLiteral("Invalid 'Content-Type' header value: want 'multipart/form-data'"));
    if (!form)
        return text(400, QStringLiteral("Malformed body: it does not match the 'Content-Type' header boundaries"));
    if (const auto wrong = wrongFields(*form, isNine))
        return *wrong;
    return handle(request, *form);
}

class GotenbergService final : public ApiService
{
public:
    explicit GotenbergService(const Config &config) : m_token(config.token), m_workMs(config.workMs), m_isNine(config.gotenberg == 9) {}
    [[nodiscard]] QList<Route> routes() override;
    [[nodiscard]] Voice voice() const override;
    [[nodiscard]] QStringList greeting() const override;

private:
    Reply answered(const Request &request, Reply reply);
    void call(const QUrl &url, const Reply &reply, bool isEvent);

    QString m_token;
    int m_workMs;
    bool m_isNine;
    QNetworkAccessManager m_caller;
};

/// With a trace; brought by a call of its own where that was asked for.
Reply GotenbergService::answered(const Request &request, Reply reply)
{
    const QByteArray given = request.header(QByteArrayLiteral("gotenberg-trace"));
    const std::pair<QByteArray, QByteArray> trace{"Gotenberg-Trace", given.isEmpty() ? QUuid::createUuid().toByteArray(QUuid::WithoutBraces) : given};
    reply.add(trace);
    const QUrl file = QUrl::fromEncoded(request.header(QByteArrayLiteral("gotenberg-webhook-url")));
    const QUrl events = QUrl::fromEncoded(request.header(QByteArrayLiteral("gotenberg-webhook-events-url")));
    const QUrl old = m_isNine ? QUrl() : QUrl::fromEncoded(request.header(QByteArrayLiteral("gotenberg-webhook-error-url")));
    const QUrl refusal = old.isEmpty() ? events : old;
    if (file.isEmpty() || reply.status == 401)
        return reply;
    if (refusal.isEmpty())
        return text(400, QStringLiteral("At least one of 'Gotenberg-Webhook-Error-Url' or 'Gotenberg-Webhook-Events-Url' headers must be provided"));
    const bool isEvent = old.isEmpty() && reply.status != 200;
    QTimer::singleShot(m_workMs, &m_caller, [this, url = reply.status == 200 ? file : refusal, reply, isEvent] { call(url, reply, isEvent); });
    return {204, {trace}, {}, {}, false};
}

void GotenbergService::call(const QUrl &url, const Reply &reply, bool isEvent)
{
    QNetworkRequest request(url);
    for (const auto &[name, value] : reply.headers)
        request.setRawHeader(name, value);
    QByteArray body = reply.body;
    if (reply.status != 200) {
        request.setRawHeader("Content-Type", "application/json");
        const QJsonObject error{{QStringLiteral("status"), reply.status}, {QStringLiteral("message"), QString::fromUtf8(reply.body)}};
        const QJsonObject event{{QStringLiteral("event"), QStringLiteral("webhook.error")}, {QStringLiteral("error"), error}};
        body = QJsonDocument(isEvent ? event : error).toJson();
    }
    QNetworkReply *call = m_caller.post(request, body);
    QObject::connect(call, &QNetworkReply::finished, call, &QObject::deleteLater);
}

QList<Route> GotenbergService::routes()
{
    QList<Route> all;
    const auto add = [this, &all](const QString &name, const QString &path, auto handle) {
        const auto answer = [this, handle](const Request &request, const Captures &) { return answered(request, checked(request, m_token, m_isNine, handle)); };
        all.append({Api::Gotenberg, QStringLiteral("gotenberg.") + name, "POST", path, answer, false});
    };
    for (const bool isPicture : {false, true}) {
        for (const QString &kind : {QStringLiteral("html"), QStringLiteral("markdown"), QStringLiteral("url")}) {
            const QString verb = isPicture ? QStringLiteral("screenshot") : QStringLiteral("convert");
            add(verb + u'-' + kind, QStringLiteral("/forms/chromium/%1/%2").arg(verb, kind),
                [kind, isPicture](const Request &request, const MultipartForm &form) { return fromPage(request, kind, isPicture, form); });
        }
    }
    add(QStringLiteral("office"), QStringLiteral("/forms/libreoffice/convert"), fromOffice);
    const auto addPdfs = [&add](const QString &what, const QString &path) {
        add(what, path, [what](const Request &request, const MultipartForm &form) { return fromPdfs(request, what, form); });
    };
    for (const QString &what : {QStringLiteral("merge"), QStringLiteral("convert"), QStringLiteral("write")}) {
        const QString path = QStringLiteral("/forms/pdfengines/") + (what == QLatin1StringView("write") ? QStringLiteral("metadata/write") : what);
        const auto gone = [](const Request &, const Captures &) { return text(404, QStringLiteral("Gotenberg 9 replaced this route: use /forms/pdf/pipe")); };
        if (m_isNine)
            all.append({Api::Gotenberg, QStringLiteral("gotenberg.") + what, "POST", path, gone, false});
        else
            addPdfs(what, path);
    }
    if (m_isNine)
        addPdfs(QStringLiteral("pipe"), QStringLiteral("/forms/pdf/pipe"));
    const auto health = [](const Request &, const Captures &) {
        const QJsonObject up{{QStringLiteral("status"), QStringLiteral("up")}};
        return jsonReply(200, QJsonObject{{QStringLiteral("status"), QStringLiteral("up")},
                                          {QStringLiteral("details"), QJsonObject{{QStringLiteral("chromium"), up}, {QStringLiteral("libreoffice"), up}}}});
    };
    all.append({Api::Gotenberg, QStringLiteral("gotenberg.health"), "GET", QStringLiteral("/health"), health, false});
    const auto version = [token = m_token, number = m_isNine ? QStringLiteral("9.9.0") : QStringLiteral("8.36.0")](const Request &request, const Captures &) {
        return isWelcome(request, token) ? text(200, number) : text(401, QStringLiteral("Unauthorized"));
    };
    all.append({Api::Gotenberg, QStringLiteral("gotenberg.version"), "GET", QStringLiteral("/version"), version, false});
    return all;
}

Voice GotenbergService::voice() const
{
    return {[](bool) { return text(401, QStringLiteral("Unauthorized")); }, [](const QString &) { return text(403, QStringLiteral("Forbidden")); },
            [](int) { return text(429, QStringLiteral("The request queue is full. Retry shortly.")); }};
}

QStringList GotenbergService::greeting() const
{
    return {QStringLiteral("Gotenberg (dialect gotenberg), without a sign-in, with the token, or as sandbox with the password sandbox-secret"),
            QStringLiteral("  takes any file; forbidden.example, nowhere.example and broken.example are pages that cannot be had")};
}

} // namespace

std::unique_ptr<ApiService> gotenbergService(World &world)
{
    return std::make_unique<GotenbergService>(world.config());
}

} // namespace quayside::sandbox
