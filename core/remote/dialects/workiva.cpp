// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/workiva.h"

#include "remote/dialects/common.h"

#include <QCoreApplication>
#include <QJsonArray>

// docs/contracts/workiva.md. export → operation → file.
namespace quayside::workiva {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Workiva)
};

// Beside exportPhase:
const QString operationPhase = QStringLiteral("operation"); // the answer to a question about the operation is awaited
const QString filePhase = QStringLiteral("file");           // … to the download

ExportError untrusted(const QUrl &url)
{
    return {ErrorCode::UntrustedHost, {{QStringLiteral("service"), service()}, {QStringLiteral("host"), trustName(url)}}, {}, {}};
}

Transition begin(const AccountSettings &account, const ExportRequest &request)
{
    return {exportPhase, {}, {}, {}, Send{exportRequest(account, request), Words::tr("Starting the export")}};
}

Transition afterExport(const RemoteState &state, const HttpReply &reply)
{
    if (reply.saysLater())
        return dialect::createLater(state, exportRequest(state.account, state.request), service(), reply);
    if (dialect::isGatewaysWord(reply))
        return dialect::outcomeUnknown(state, service(), reply);
    if (!reply.isSuccess())
        return refused(state, reply);
    QUrl location = dialect::absoluteUrl(reply.url, QString::fromUtf8(reply.headers.value("Location")));
    const QString id = location.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    if (location.isEmpty() || id.isEmpty())
        return dialect::outcomeUnknown(state, service(), reply);
    // A host that may not see the token is not asked: the account's own knows the operation by its id too.
    if (!mayAsk(state.account, location))
        location = apiUrl(state.account, {QStringLiteral("operations"), id});
    Transition transition{operationPhase,
                          {{QStringLiteral("operation"), location.toString(QUrl::FullyEncoded)}},
                          {},
                          {},
                          PollAfter{get(state.account, location), std::nullopt, Words::tr("acknowledged")}};
    dialect::addFact(transition.facts, QStringLiteral("operationId"), id);
    return transition;
}

QUrl operationUrl(const RemoteState &state)
{
    return QUrl(state.memo.value(QLatin1StringView("operation")).toString(), QUrl::StrictMode);
}

Download download(const RemoteState &state, const QUrl &resource)
{
    Download step;
    step.request = {HttpMethod::Get, resource, {}, {}, Credential::Account, Repeat::Safe};
    if (isWorkivas(state.account, resource)) // nobody else has a use for it
        step.request.headers.set("X-Version", version(state.account));
    step.renew = get(state.account, operationUrl(state));
    step.renewPhase = operationPhase;
    const ProviderDescription description = describe(state.account);
    if (const TargetFormat *target = description.target(state.request.target)) {
        step.extension = target->extension;
        step.mediaType = target->mediaType;
    }
    // One sheet or a report is a CSV file, a whole spreadsheet a zip of them.
    const bool isOneTable =
        state.request.sourceKind != QLatin1StringView("spreadsheet") || state.request.source().value(QLatin1StringView("sheets")).toArray().size() == 1;
    if (state.request.target == QLatin1StringView("csv") && isOneTable)
        step.extension = QStringLiteral("csv");
    static const QStringList mayBePages{QStringLiteral("xhtml"), QStringLiteral("original"), QStringLiteral("file")};
    step.acceptHtml = mayBePages.contains(state.request.target);
    return step;
}

Transition completed(const RemoteState &state, const QJsonObject &operation, const HttpReply &reply)
{
    const QUrl resource = dialect::absoluteUrl(reply.url, operation.value(QLatin1StringView("resourceUrl")).toString());
    if (resource.isEmpty()) {
        return dialect::askAgainAfterOddAnswer(state, get(state.account, operationUrl(state)),
                                               dialect::serviceError(ErrorCode::RemoteUnexpected, service(),
                                                                     Words::tr("it says the export is done, and does not say where the file is (resourceUrl)"),
                                                                     {}, &reply));
    }
    if (!mayAsk(state.account, resource))
        return dialect::failed(state, untrusted(resource), InterruptReason::StillRunningThere);
    return {filePhase, state.memo, {}, {}, download(state, resource)};
}

Transition ended(const RemoteState &state, const QString &status, const QJsonObject &operation, const HttpReply &reply)
{
    QString said = wordsOf(operation);
    if (said.isEmpty())
        said = status == QLatin1StringView("failed") ? Words::tr("it gives no reason") : Words::tr("it was canceled there");
    return dialect::failed(state, dialect::serviceError(ErrorCode::RemoteFailed, service(), said, fieldFor(state, targetOf(operation)), &reply));
}

Transition afterOperation(const RemoteState &state, const HttpReply &reply)
{
    const HttpRequest again = get(state.account, operationUrl(state));
    if (dialect::isPassing(reply.status))
        return dialect::pollAgain(state, again, Words::tr("the last question was not answered"));
    if (!reply.isSuccess())
        return refused(state, reply);
    const QJsonObject operation = reply.jsonObject();
    const QString status = operation.value(QLatin1StringView("status")).toString().toLower();
    Transition transition;
    if (status.isEmpty())
        transition = dialect::askAgainAfterOddAnswer(
            state, again,
            dialect::serviceError(ErrorCode::RemoteUnexpected, service(), dialect::oddReason(reply, Words::tr("its answer has no status in it")), {}, &reply));
    else if (status == QLatin1StringView("completed"))
        transition = completed(state, operation, reply);
    else if (status == QLatin1StringView("failed") || status == QLatin1StringView("cancelled") || status == QLatin1StringView("canceled"))
        transition = ended(state, status, operation, reply);
    else
        transition = dialect::pollAgain(state, again, stateWords(status));
    addFacts(operation, transition.facts);
    return transition;
}

Transition next(const RemoteState &state, const HttpReply &reply)
{
    if (state.phase == exportPhase)
        return afterExport(state, reply);
    if (state.phase == operationPhase)
        return afterOperation(state, reply);
    return reply.isSuccess() ? Transition{filePhase, state.memo, {}, {}, Done{}} : refused(state, reply);
}

} // namespace
} // namespace quayside::workiva

namespace quayside {

Dialect workivaDialect()
{
    Dialect dialect;
    dialect.id = "workiva";
    dialect.service = "Workiva";
    dialect.accountFields = workiva::accountFields;
    dialect.baseUrl = workiva::baseUrl;
    dialect.describe = workiva::describe;
    dialect.auth = workiva::auth;
    dialect.rate = workiva::rate;
    dialect.begin = workiva::begin;
    dialect.next = workiva::next;
    dialect.trusts = workiva::trusts;
    dialect.fieldsFromUrl = workiva::fieldsFromUrl;
    dialect.lookups = workiva::lookups();
    dialect.probe = workiva::probe();
    return dialect;
}

} // namespace quayside
