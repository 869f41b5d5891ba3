// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/driver/remotejobstate.h"

#include <QJsonArray>

namespace quayside {
namespace {

constexpr int memoryVersion = 1;

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

QJsonObject stored(const Download &step)
{
    QJsonArray types;
    for (const QByteArray &type : step.acceptedTypes)
        types.append(QString::fromLatin1(type));
    QJsonObject object{{QStringLiteral("kind"), QStringLiteral("download")},
                       {QStringLiteral("types"), types},
                       {QStringLiteral("name"), step.name},
                       {QStringLiteral("extension"), step.extension},
                       {QStringLiteral("mediaType"), step.mediaType},
                       {QStringLiteral("locale"), step.locale},
                       {QStringLiteral("acceptHtml"), step.acceptHtml},
                       {QStringLiteral("asItIs"), step.asItIs}};
    if (step.callback) {
        object.insert(QStringLiteral("callback"), QJsonObject{{QStringLiteral("file"), QString::fromLatin1(step.callback->fileHeader)},
                                                              {QStringLiteral("refusal"), QString::fromLatin1(step.callback->refusalHeader)},
                                                              {QStringLiteral("longest"), static_cast<qint64>(step.callback->longest.count())}});
    }
    // A renewable link may be signed, and a signed link is a credential: store only how to get a new one.
    if (step.renew) {
        object.insert(QStringLiteral("renew"), toJson(*step.renew));
        object.insert(QStringLiteral("renewPhase"), step.renewPhase);
    } else {
        object.insert(QStringLiteral("request"), toJson(step.request));
    }
    return object;
}

struct StepToJson {
    QJsonObject operator()(const Send &step) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("send")}, {QStringLiteral("request"), toJson(step.request)}, {QStringLiteral("words"), step.words}};
    }
    QJsonObject operator()(const PollAfter &step) const
    {
        QJsonObject object{
            {QStringLiteral("kind"), QStringLiteral("poll")}, {QStringLiteral("request"), toJson(step.request)}, {QStringLiteral("words"), step.words}};
        if (step.after)
            object.insert(QStringLiteral("after"), static_cast<qint64>(step.after->count()));
        return object;
    }
    QJsonObject operator()(const Download &step) const { return stored(step); }
    QJsonObject operator()(const Done &step) const
    {
        QJsonArray links;
        for (const Artifact &link : step.links)
            links.append(toJson(link));
        return {{QStringLiteral("kind"), QStringLiteral("done")}, {QStringLiteral("links"), links}};
    }
    QJsonObject operator()(const Fail &step) const
    {
        return {{QStringLiteral("kind"), QStringLiteral("fail")},
                {QStringLiteral("error"), toJson(step.error)},
                {QStringLiteral("interrupt"), QString(interruptReasonId(step.interrupt))}};
    }
};

std::optional<Download> downloadFromJson(const QJsonObject &object)
{
    Download step;
    const auto request = httpRequestFromJson(object.value(QLatin1StringView("request")).toObject());
    step.renew = httpRequestFromJson(object.value(QLatin1StringView("renew")).toObject());
    if (!request && !step.renew)
        return std::nullopt;
    step.request = request.value_or(HttpRequest());
    step.renewPhase = text(object, "renewPhase");
    const QJsonArray types = object.value(QLatin1StringView("types")).toArray();
    for (const QJsonValue &type : types)
        step.acceptedTypes.append(type.toString().toLatin1());
    step.name = text(object, "name");
    step.extension = text(object, "extension");
    step.mediaType = text(object, "mediaType");
    step.locale = text(object, "locale");
    if (const QJsonObject callback = object.value(QLatin1StringView("callback")).toObject(); !callback.isEmpty())
        step.callback = Callback{text(callback, "file").toLatin1(), text(callback, "refusal").toLatin1(),
                                 std::chrono::seconds(callback.value(QLatin1StringView("longest")).toInteger())};
    step.acceptHtml = object.value(QLatin1StringView("acceptHtml")).toBool();
    step.asItIs = object.value(QLatin1StringView("asItIs")).toBool();
    return step;
}

std::optional<Step> stepFromJson(const QJsonObject &object)
{
    const QString kind = text(object, "kind");
    if (kind == QLatin1StringView("download")) {
        auto step = downloadFromJson(object);
        return step ? std::optional<Step>(*std::move(step)) : std::nullopt;
    }
    if (kind == QLatin1StringView("done")) {
        Done step;
        const QJsonArray links = object.value(QLatin1StringView("links")).toArray();
        for (const QJsonValue &link : links)
            step.links.append(artifactFromJson(link.toObject()));
        return step;
    }
    if (kind == QLatin1StringView("fail"))
        return Fail{errorFromJson(object.value(QLatin1StringView("error")).toObject()), interruptReasonFromId(text(object, "interrupt"))};
    const auto request = httpRequestFromJson(object.value(QLatin1StringView("request")).toObject());
    if (!request)
        return std::nullopt;
    if (kind == QLatin1StringView("send"))
        return Send{*request, text(object, "words")};
    if (kind != QLatin1StringView("poll"))
        return std::nullopt;
    PollAfter step{*request, std::nullopt, text(object, "words")};
    if (const QJsonValue after = object.value(QLatin1StringView("after")); after.isDouble())
        step.after = std::chrono::milliseconds(after.toInteger());
    return step;
}

QJsonObject stored(const FetchedFile &file)
{
    return {{QStringLiteral("step"), stored(file.step)},
            {QStringLiteral("path"), file.path},
            {QStringLiteral("serviceName"), file.serviceName},
            {QStringLiteral("extension"), file.extension},
            {QStringLiteral("mediaType"), file.mediaType},
            {QStringLiteral("size"), file.size},
            {QStringLiteral("phase"), file.phase},
            {QStringLiteral("memo"), file.memo}};
}

} // namespace

RemoteState RemoteJobState::state(const ExportRequest &request, const QStringList &trustedHosts) const
{
    RemoteState state{memoryVersion, account, request, phase, memo, facts};
    state.account.trustedHosts = trustedHosts;
    return state;
}

QJsonObject toJson(const RemoteJobState &memory)
{
    QJsonObject facts;
    for (const auto &[key, value] : memory.facts.asKeyValueRange())
        facts.insert(key, value);
    QJsonArray notes;
    for (const Warning &note : memory.notes)
        notes.append(toJson(note));
    QJsonArray files;
    for (const FetchedFile &file : memory.files)
        files.append(stored(file));
    return {{QStringLiteral("version"), memoryVersion},
            {QStringLiteral("account"), toJson(memory.account)},
            {QStringLiteral("phase"), memory.phase},
            {QStringLiteral("memo"), memory.memo},
            {QStringLiteral("facts"), facts},
            {QStringLiteral("notes"), notes},
            {QStringLiteral("step"), std::visit(StepToJson{}, memory.step)},
            {QStringLiteral("sent"), memory.sent},
            {QStringLiteral("asked"), memory.asked},
            {QStringLiteral("since"), memory.since},
            {QStringLiteral("notBefore"), memory.notBefore},
            {QStringLiteral("files"), files}};
}

Result<RemoteJobState> remoteJobStateFromJson(const QJsonObject &object)
{
    const int version = object.value(QLatin1StringView("version")).toInt();
    const Result<Account> account = accountFromJson(object.value(QLatin1StringView("account")).toObject());
    const std::optional<Step> step = stepFromJson(object.value(QLatin1StringView("step")).toObject());
    if (version < 1 || version > memoryVersion || !account || !step)
        return failure(ErrorCode::StoredRequestUnreadable, {{QStringLiteral("reason"), QStringLiteral("remote state, version %1").arg(version)}});
    RemoteJobState memory;
    memory.account = *account;
    memory.step = *step;
    memory.phase = text(object, "phase");
    memory.memo = object.value(QLatin1StringView("memo")).toObject();
    const QJsonObject facts = object.value(QLatin1StringView("facts")).toObject();
    for (auto it = facts.begin(); it != facts.end(); ++it)
        memory.facts.insert(it.key(), it.value().toString());
    const QJsonArray notes = object.value(QLatin1StringView("notes")).toArray();
    for (const QJsonValue &note : notes)
        memory.notes.append(warningFromJson(note.toObject()));
    memory.sent = object.value(QLatin1StringView("sent")).toBool();
    memory.asked = object.value(QLatin1StringView("asked")).toInt();
    memory.since = object.value(QLatin1StringView("since")).toInteger();
    memory.notBefore = object.value(QLatin1StringView("notBefore")).toInteger();
    const QJsonArray files = object.value(QLatin1StringView("files")).toArray();
    for (const QJsonValue &value : files) {
        const QJsonObject file = value.toObject();
        if (auto download = downloadFromJson(file.value(QLatin1StringView("step")).toObject()))
            memory.files.append({*download, text(file, "path"), text(file, "serviceName"), text(file, "extension"), text(file, "mediaType"),
                                 file.value(QLatin1StringView("size")).toInteger(), text(file, "phase"), file.value(QLatin1StringView("memo")).toObject()});
    }
    return memory;
}

} // namespace quayside
