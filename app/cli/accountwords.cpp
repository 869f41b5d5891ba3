// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountwords.h"

#include "app/cli/accountsecrets.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

const QString separator = QStringLiteral(", ");

QString signedInWords(const AccountInfo &info)
{
    if (info.account.auth == AuthKind::None)
        return tr("needs no sign-in");
    if (!info.signedIn)
        return tr("needs sign-in: %1").arg(info.missingSecrets.join(separator));
    return info.sessionSecrets.isEmpty() ? tr("signed in") : tr("signed in until this command ends");
}

QString line(const QString &name, const QString &value)
{
    return QStringLiteral("  %1  %2\n").arg(name.leftJustified(24), value);
}

} // namespace

QJsonObject toJson(const AccountInfo &info)
{
    return {{QStringLiteral("account"), quayside::toJson(info.account)},
            {QStringLiteral("service"), info.serviceName},
            {QStringLiteral("signedIn"), info.signedIn},
            {QStringLiteral("notices"), QJsonArray::fromStringList(info.notices)},
            {QStringLiteral("missingSecrets"), QJsonArray::fromStringList(info.missingSecrets)}};
}

QString accountLine(const AccountInfo &info)
{
    QString text = QStringLiteral("%1  %2  %3\n").arg(info.account.name.leftJustified(24), info.serviceName.leftJustified(20), signedInWords(info));
    for (const QString &notice : info.notices)
        text += QStringLiteral("    ") + notice + u'\n';
    return text;
}

QString accountText(const AccountInfo &info, const QList<OptionSpec> &fields)
{
    QString text = info.account.name + u'\n';
    text += line(tr("service"), QStringLiteral("%1 (%2)").arg(info.serviceName, info.account.dialect));
    text += line(tr("id"), info.account.id);
    const QString way = info.account.auth == AuthKind::None ? QString() : authKindId(info.account.auth) + separator;
    text += line(tr("sign-in"), way + signedInWords(info));
    const QJsonObject &values = info.account.values();
    for (const OptionSpec &field : fields) {
        const QJsonValue own = values.value(field.key);
        if (field.type == OptionType::Secret)
            continue;
        // Defaults are kept with the rest when an account is saved.
        const bool hasDefault = !field.defaultValue.isNull() && !field.defaultValue.isUndefined();
        if (hasDefault && (own.isUndefined() || own == field.defaultValue))
            text += line(field.key, tr("%1 (default)").arg(valueToText(field, field.defaultValue)));
        else if (!own.isUndefined())
            text += line(field.key, valueToText(field, own));
    }
    if (!info.account.trustedHosts.isEmpty())
        text += line(tr("trusted servers"), info.account.trustedHosts.join(separator));
    for (const QString &notice : info.notices)
        text += QStringLiteral("  ") + notice + u'\n';
    return text;
}

QString savedWords(const AccountInfo &info, bool isNew)
{
    const QString name = info.account.name;
    if (!info.missingSecrets.isEmpty())
        return (isNew ? tr("Added “%1”, but it is not signed in (%2 is missing): quayside accounts sign-in \"%1\"")
                      : tr("Changed “%1”, but it is not signed in (%2 is missing): quayside accounts sign-in \"%1\""))
            .arg(name, info.missingSecrets.join(separator));
    if (!info.sessionSecrets.isEmpty())
        return (isNew ? tr("Added “%1”.") : tr("Changed “%1”.")).arg(name) + u' ' + sessionOnlyWords(info);
    return (isNew ? tr("Added “%1”. Try it with: quayside accounts test \"%1\"") : tr("Changed “%1”. Try it with: quayside accounts test \"%1\"")).arg(name);
}

} // namespace quayside::cli
