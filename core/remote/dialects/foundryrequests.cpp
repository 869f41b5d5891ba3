// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/foundrynotepad.h"

#include "remote/dialects/common.h"

#include <QJsonArray>

namespace quayside::foundry {

QUrl baseUrl(const AccountSettings &account)
{
    return dialect::originOf(accountOptions(account).baseUrl);
}

QUrl notepadUrl(const AccountSettings &account, const QStringList &segments)
{
    return dialect::apiUrl(baseUrl(account), QStringList{QStringLiteral("api"), QStringLiteral("v2"), QStringLiteral("notepad")} + segments,
                           {{QStringLiteral("preview"), QStringLiteral("true")}});
}

namespace {

QString fieldRid(const ExportRequest &request, const QString &key, const QString &kind)
{
    return ridIn(request.source().value(key).toString(), kind);
}

QString sentZone(const ExportRequest &request)
{
    return request.timeZone == QLatin1StringView("UTC") ? QStringLiteral("Etc/UTC") : request.timeZone;
}

} // namespace

QString templateRid(const RemoteState &state)
{
    return fieldRid(state.request, QStringLiteral("templateRid"), QStringLiteral("notepad-template"));
}

QString generationJobRid(const RemoteState &state)
{
    const QString own = state.memo.value(QLatin1StringView("generationJobRid")).toString();
    return own.isEmpty() ? fieldRid(state.request, QStringLiteral("generationJobRid"), QStringLiteral("generation-job")) : own;
}

HttpRequest generateRequest(const RemoteState &state)
{
    QJsonObject body;
    const auto parameters = templateParameters(state.request.source().value(QLatin1StringView("templateParameters")).toArray(), state.request.timeZone);
    body.insert(QStringLiteral("templateParameters"), parameters.value_or(QJsonObject()));
    const QJsonValue version = state.request.source().value(QLatin1StringView("templateVersion"));
    if (const QString number = dialect::idText(version); !number.isEmpty()) // a string, despite the published page
        body.insert(QStringLiteral("templateVersion"), number);
    return sendJson(HttpMethod::Post, notepadUrl(state.account, {QStringLiteral("templates"), templateRid(state), QStringLiteral("generate")}), body,
                    Repeat::Creates);
}

HttpRequest generationJobRequest(const RemoteState &state)
{
    return getJson(notepadUrl(state.account, {QStringLiteral("templates"), templateRid(state), QStringLiteral("generationJobs"), generationJobRid(state)}));
}

HttpRequest saveRequest(const RemoteState &state)
{
    const QJsonObject &read = state.request.read().values;
    QJsonObject body{{QStringLiteral("parentFolderRid"), ridIn(read.value(QLatin1StringView("parentFolderRid")).toString(), QStringLiteral("folder"))}};
    if (const QString name = read.value(QLatin1StringView("documentName")).toString(); !name.isEmpty())
        body.insert(QStringLiteral("documentName"), name);
    return sendJson(HttpMethod::Post,
                    notepadUrl(state.account, {QStringLiteral("templates"), templateRid(state), QStringLiteral("generationJobs"), generationJobRid(state),
                                               QStringLiteral("saveDocument")}),
                    body, Repeat::Creates);
}

HttpRequest createRequest(const RemoteState &state)
{
    QJsonObject source;
    if (state.request.sourceKind == QLatin1StringView("document")) {
        source = {{QStringLiteral("type"), QStringLiteral("documentSource")},
                  {QStringLiteral("documentRid"), fieldRid(state.request, QStringLiteral("documentRid"), QStringLiteral("notepad"))}};
    } else {
        source = {{QStringLiteral("type"), QStringLiteral("generationJobSource")},
                  {QStringLiteral("templateRid"), templateRid(state)},
                  {QStringLiteral("generationJobRid"), generationJobRid(state)}};
    }
    const QJsonObject target{{QStringLiteral("type"), QStringLiteral("pdf")},
                             {QStringLiteral("userLocale"), state.request.locale()},
                             {QStringLiteral("userTimezone"), sentZone(state.request)}};
    return sendJson(HttpMethod::Post, notepadUrl(state.account, {QStringLiteral("exportJobs"), QStringLiteral("create")}),
                    {{QStringLiteral("exportJobSource"), source}, {QStringLiteral("exportJobTarget"), target}}, Repeat::Creates);
}

HttpRequest exportJobRequest(const RemoteState &state)
{
    return getJson(notepadUrl(state.account, {QStringLiteral("exportJobs"), state.memo.value(QLatin1StringView("exportJobRid")).toString()}));
}

} // namespace quayside::foundry
