// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/workiva.h"

#include "remote/dialects/common.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace quayside::workiva {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Workiva)
};

} // namespace

QString fieldFor(const RemoteState &state, const QString &target)
{
    const QString last = target.section(u'.', -1).section(u'/', -1).section(u'[', 0, 0);
    if (last.isEmpty())
        return {};
    if (last.endsWith(QLatin1StringView("Id"), Qt::CaseSensitive) || last == QLatin1StringView("id"))
        return QStringLiteral("source.fileId");
    if (last == QLatin1StringView("format"))
        return QStringLiteral("to");
    if (last == QLatin1StringView("kind"))
        return QStringLiteral("kind");
    const ProviderDescription description = describe(state.account);
    for (const QString &scope : {QStringLiteral("source"), state.request.target}) {
        for (const OptionSpec &spec : description.scope(state.request.sourceKind, scope)) {
            if (spec.key == last)
                return scope + u'.' + last;
        }
    }
    return {};
}

QString wordsOf(const QJsonObject &error)
{
    QString said = error.value(QLatin1StringView("message")).toString();
    for (const QJsonValue &detail : error.value(QLatin1StringView("details")).toArray()) {
        const QString more = detail[QLatin1StringView("message")].toString();
        if (!more.isEmpty() && more != said)
            said += (said.isEmpty() ? QString() : QStringLiteral("; ")) + more;
    }
    return said;
}

QString targetOf(const QJsonObject &error)
{
    QString target = error.value(QLatin1StringView("target")).toString();
    for (const QJsonValue &detail : error.value(QLatin1StringView("details")).toArray()) {
        if (target.isEmpty())
            target = detail[QLatin1StringView("target")].toString();
    }
    return target;
}

Transition refused(const RemoteState &state, const HttpReply &reply)
{
    const QJsonObject error = reply.jsonObject();
    Transition transition = reply.status == 401 ? dialect::signInNeeded(state, service(), reply) : dialect::failed(state, {});
    dialect::addFact(transition.facts, QStringLiteral("httpStatus"), QString::number(reply.status));
    dialect::addFacts(transition.facts, error, {"code", "target", "version", "documentationUrl"});
    dialect::addListFacts(transition.facts, error.value(QLatin1StringView("details")), QStringLiteral("details"), {"code", "message", "target"});
    if (reply.status == 401)
        return transition;
    QString said = wordsOf(error);
    if (said.isEmpty())
        said = dialect::oddReason(reply, Words::tr("status %1").arg(reply.status));
    QString field = fieldFor(state, targetOf(error));
    if (field.isEmpty() && reply.status == 404 && state.phase == exportPhase)
        field = QStringLiteral("source.fileId");
    ExportError made = dialect::serviceError(dialect::codeForStatus(reply.status), service(), said, field, &reply);
    if (reply.status == 403) {
        made.params.insert(QStringLiteral("scope"), isOfGraph(state.request.sourceKind)
                                                        ? Words::tr(" (exports of this kind need the scope graph:read)")
                                                        : Words::tr(" (exports need the scope file:write, or file:read at the kind’s own address)"));
    }
    std::get<Fail>(transition.step).error = made;
    return transition;
}

void addFacts(const QJsonObject &operation, Facts &facts)
{
    dialect::addFact(facts, QStringLiteral("operationId"), operation.value(QLatin1StringView("id")).toString());
    dialect::addFacts(facts, operation, {"originalRequest"});
    for (const char *key : {"created", "updated"}) {
        const QJsonObject moment = operation.value(QLatin1StringView(key)).toObject();
        dialect::addFact(facts, QLatin1StringView(key), moment.value(QLatin1StringView("dateTime")).toString());
        dialect::addFact(facts, QLatin1StringView(key) + QStringLiteral(".user"), moment.value(QLatin1StringView("user"))[QLatin1StringView("id")].toString());
    }
    dialect::addListFacts(facts, operation.value(QLatin1StringView("details")), QStringLiteral("details"), {"code", "message", "target"});
}

QString stateWords(const QString &status)
{
    if (status == QLatin1StringView("acknowledged"))
        return Words::tr("acknowledged");
    if (status == QLatin1StringView("queued"))
        return Words::tr("queued");
    return status == QLatin1StringView("started") ? Words::tr("started") : status;
}

} // namespace quayside::workiva
