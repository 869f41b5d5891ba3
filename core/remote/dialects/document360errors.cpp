// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/common.h"
#include "remote/dialects/document360.h"

#include <QCoreApplication>
#include <QJsonArray>

// docs/contracts/document360.md, "Errors".
namespace quayside::document360 {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Document360)
};

// Nothing has started in these phases, so a 404 concerns the project.
const QStringList phasesBefore{QStringLiteral("version"), QStringLiteral("start")};

} // namespace

QString fieldFor(const RemoteState &state, const QString &name)
{
    const QString last = name.section(u'.', -1).toLower().remove(u'_');
    if (last == QLatin1StringView("projectid"))
        return QStringLiteral("source.projectId");
    if (last == QLatin1StringView("projectversionid") || last == QLatin1StringView("workspaceid"))
        return QStringLiteral("source.versionId");
    if (last == QLatin1StringView("langcode"))
        return QStringLiteral("locale");
    if (last == QLatin1StringView("format"))
        return state.request.target == QLatin1StringView("other") ? QStringLiteral("other.format") : QStringLiteral("to");
    return {};
}

QString messages(const QJsonValue &list)
{
    QStringList said;
    for (const QJsonValue &error : list.toArray()) {
        const QString field = error[QLatin1StringView("field")].toString();
        QString message = error[QLatin1StringView("message")].toString();
        if (message.isEmpty())
            message = error[QLatin1StringView("code")].toString();
        if (message.endsWith(u'.'))
            message.chop(1);
        if (!message.isEmpty() && said.size() < 10)
            said.append(field.isEmpty() ? message : field + QStringLiteral(": ") + message);
    }
    return said.join(QStringLiteral("; "));
}

ExportError errorFrom(const RemoteState &state, const HttpReply &reply, Facts &facts)
{
    const QJsonObject problem = reply.jsonObject();
    dialect::addFact(facts, QStringLiteral("httpStatus"), QString::number(reply.status));
    dialect::addFacts(facts, problem, {"type", "title", "instance", "trace_id", "request_id"});
    const QJsonArray errors = problem.value(QLatin1StringView("errors")).toArray();
    dialect::addListFacts(facts, errors, QStringLiteral("errors"), {"code", "message", "field", "details"});
    dialect::addListFacts(facts, problem.value(QLatin1StringView("warnings")), QStringLiteral("warnings"), {"code", "message"});
    QString said = messages(errors);
    for (const char *key : {"detail", "title"}) {
        if (said.isEmpty())
            said = problem.value(QLatin1StringView(key)).toString();
    }
    if (said.isEmpty())
        said = dialect::oddReason(reply, Words::tr("status %1").arg(reply.status));
    const QString named = errors.at(0)[QLatin1StringView("field")].toString();
    QString field = fieldFor(state, named);
    // The name of the version field changed between two versions of the contract.
    const bool otherName = field == QLatin1StringView("source.versionId") && named.section(u'.', -1) != scopeField(state.account);
    if (otherName)
        said = Words::tr("it calls the version “%1”; set “Name of the version field” of the account to that").arg(named.section(u'.', -1));
    if (field.isEmpty() && reply.status == 404 && phasesBefore.contains(state.phase))
        field = QStringLiteral("source.projectId");
    ExportError error = dialect::serviceError(dialect::codeForStatus(reply.status), service(), said, field, &reply);
    if (reply.status == 403)
        error.params.insert(QStringLiteral("scope"), Words::tr(" (exports need the permission UpdateProjectSettings)"));
    error.params.insert(QStringLiteral("account"), state.account.name);
    return error;
}

} // namespace quayside::document360
