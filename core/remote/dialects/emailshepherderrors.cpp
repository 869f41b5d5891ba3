// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/emailshepherd.h"

#include "remote/dialects/common.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace quayside::emailshepherd {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(EmailShepherd)
};

QString withoutStop(QString text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

QString fieldFor(const RemoteState &state, const QString &key)
{
    const QString last = key.section(u'.', -1);
    if (last == QLatin1StringView("locales") || last == QLatin1StringView("locale") || locales().contains(last))
        return QStringLiteral("locale");
    if (last == QLatin1StringView("export_type"))
        return QStringLiteral("to");
    const ProviderDescription description = describe(state.account);
    const QString name = last == QLatin1StringView("email") ? QStringLiteral("email_id") : last;
    for (const QString &scope : {QStringLiteral("source"), state.request.target}) {
        for (const OptionSpec &spec : description.scope(state.request.sourceKind, scope)) {
            if (spec.key == name)
                return scope + u'.' + name;
        }
    }
    return {};
}

void collect(const QJsonValue &errors, const QString &path, QStringList &said, QString &firstKey)
{
    if (said.size() >= 20)
        return;
    if (errors.isString()) {
        said.append(path.isEmpty() ? withoutStop(errors.toString()) : path + QStringLiteral(": ") + withoutStop(errors.toString()));
        return;
    }
    for (const QJsonValue &error : errors.toArray()) {
        if (error.isString())
            collect(error, path, said, firstKey);
    }
    const QJsonObject object = errors.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isBase = it.key() == QLatin1StringView("base");
        if (!isBase && firstKey.isEmpty() && (!it.value().toArray().isEmpty() || !it.value().toObject().isEmpty()))
            firstKey = it.key();
        // Two levels are what the page knows; deeper ones are nobody's words.
        if (path.count(QStringLiteral(": ")) < 2)
            collect(it.value(), isBase ? path : path.isEmpty() ? it.key() : path + QStringLiteral(": ") + it.key(), said, firstKey);
    }
}

Transition refused(const RemoteState &state, const HttpReply &reply)
{
    Transition transition = reply.status == 401 ? dialect::signInNeeded(state, service(), reply) : dialect::failed(state, {});
    dialect::addFact(transition.facts, QStringLiteral("httpStatus"), QString::number(reply.status));
    if (reply.status == 401)
        return transition;
    const QJsonObject object = reply.jsonObject();
    QStringList said;
    QString key;
    collect(object.value(QLatin1StringView("errors")), {}, said, key);
    if (said.isEmpty() && !object.value(QLatin1StringView("message")).toString().isEmpty())
        said = {object.value(QLatin1StringView("message")).toString()};
    if (said.isEmpty())
        said = {dialect::oddReason(reply, Words::tr("status %1").arg(reply.status))};
    dialect::addFact(transition.facts, QStringLiteral("message"), object.value(QLatin1StringView("message")).toString());
    QString field = fieldFor(state, key);
    // "Record not found" comes for an email as for a workspace that this key may not see.
    if (field.isEmpty() && (reply.status == 403 || reply.status == 404) && state.phase == createPhase)
        field = QStringLiteral("source.email_id");
    std::get<Fail>(transition.step).error =
        dialect::serviceError(dialect::codeForStatus(reply.status), service(), said.join(QStringLiteral("; ")), field, &reply);
    return transition;
}

} // namespace quayside::emailshepherd
