// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accountform.h"

#include "app/cli/usageerror.h"
#include "base/textdistance.h"

#include <QCoreApplication>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// The field of an account setting. Error: UnknownOption.
Result<OptionSpec> fieldOf(const QList<OptionSpec> &fields, const Setting &setting)
{
    QStringList keys;
    for (const OptionSpec &field : fields) {
        if (field.key == setting.key && (setting.scope.isEmpty() || setting.scope == accountScope))
            return field;
        keys.append(field.key);
    }
    const QString option = setting.scope.isEmpty() ? setting.key : setting.scope + u'.' + setting.key;
    return failure(ErrorCode::UnknownOption, {{QStringLiteral("option"), option}, {QStringLiteral("hint"), didYouMean(setting.key, keys)}});
}

} // namespace

Result<ServiceForm> findService(const QList<ServiceForm> &services, const QString &name)
{
    QStringList ids;
    for (const ServiceForm &service : services) {
        if (service.id == name || service.name.compare(name, Qt::CaseInsensitive) == 0)
            return service;
        ids.append(service.id);
    }
    return usage(tr("“%1” is not a service. %2").arg(name, didYouMean(name, ids)));
}

Result<SignInForm> findSignIn(const ServiceForm &service, const QString &id)
{
    QStringList ids;
    for (const SignInForm &form : service.signIns) {
        if (id.isEmpty() || authKindId(form.kind) == id)
            return form;
        ids.append(authKindId(form.kind));
    }
    return usage(tr("%1 cannot be signed in to with “%2”. %3").arg(service.name, id, didYouMean(id, ids)));
}

QList<OptionSpec> fieldsOf(const QList<ServiceForm> &services, const Account &account)
{
    QList<OptionSpec> fields;
    for (const ServiceForm &service : services) {
        if (service.id != account.dialect)
            continue;
        fields = service.fields;
        for (const SignInForm &way : service.signIns)
            fields += way.kind == account.auth ? way.fields : QList<OptionSpec>();
    }
    return fields;
}

QList<OptionSpec> secretFieldsOf(const QList<ServiceForm> &services, const Account &account)
{
    QList<OptionSpec> fields = fieldsOf(services, account);
    fields.removeIf([](const OptionSpec &field) { return field.type != OptionType::Secret; });
    return fields;
}

Result<void> fillIn(Account &account, const QList<OptionSpec> &fields, const QList<Setting> &settings)
{
    QJsonObject &values = account.settings[accountScope].values;
    QStringList given;
    for (const Setting &setting : settings) {
        const auto field = fieldOf(fields, setting);
        if (!field)
            return failure(field.error());
        if (field->type == OptionType::Secret)
            return usage(tr("A secret on the command line can be seen by others: give it as account.%1=… with --secrets-fd or --secrets-env, or leave it out "
                            "and type it when you are asked.")
                             .arg(setting.key));
        if (given.contains(setting.key))
            return usage(tr("“%1” was given more than once, and takes one value.").arg(setting.key));
        given.append(setting.key);
        if (setting.value.isEmpty()) {
            values.remove(setting.key);
            continue;
        }
        const auto value = valueFromText(*field, setting.value);
        if (!value)
            return failure(value.error());
        values.insert(setting.key, *value);
    }
    return {};
}

Result<QMap<QString, QString>> takeSecrets(Account &account, const QList<OptionSpec> &fields, const QList<Setting> &given)
{
    QMap<QString, QString> secrets;
    QList<Setting> plain;
    for (const Setting &setting : given) {
        const auto field = fieldOf(fields, setting);
        if (field && field->type == OptionType::Secret && !setting.value.trimmed().isEmpty())
            secrets.insert(setting.key, setting.value);
        else if (!field || field->type != OptionType::Secret)
            plain.append(setting);
    }
    const auto filled = fillIn(account, fields, plain);
    return filled ? Result<QMap<QString, QString>>(secrets) : failure(filled.error());
}

} // namespace quayside::cli
