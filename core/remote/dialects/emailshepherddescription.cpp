// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/common.h"
#include "remote/dialects/emailshepherd.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

// docs/contracts/emailshepherd.md, "Requests".
namespace quayside::emailshepherd {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(EmailShepherd)
};

const QString cdnMode = QStringLiteral("use_cdn_connector");

/// The number of a connector, which a picker finds.
OptionSpec connector(const QString &key, const QString &label, const QString &help, bool required = false)
{
    OptionSpec spec = lookupOption(key, label, help, QStringLiteral("connectors"), required);
    spec.type = OptionType::Int;
    spec.minimum = 1;
    return spec;
}

QList<OptionSpec> imageOptions()
{
    return {choiceOption(QStringLiteral("image_mode"), Words::tr("Images"), Words::tr("Empty: as the workspace is set."),
                         {{QStringLiteral("use_cdn"), Words::tr("on EmailShepherd’s servers"), {}},
                          {QStringLiteral("include_in_zip"), Words::tr("in the zip file"), {}},
                          {cdnMode, Words::tr("on the servers of a CDN connector"), {}}},
                         {}),
            connector(QStringLiteral("cdn_connector_id"), Words::tr("CDN connector"), Words::tr("Its number; empty: images keep their usual addresses."))};
}

OptionSpec minify()
{
    return boolOption(QStringLiteral("minify_html"), Words::tr("Make the HTML small"), Words::tr("Takes out what browsers do not need."));
}

/// What only a connector has a place for.
QList<OptionSpec> connectorOptions()
{
    OptionSpec values;
    values.key = QStringLiteral("export_field_values");
    values.type = OptionType::Map;
    values.label = Words::tr("Fields of the connector");
    values.help = Words::tr("One row a field: its name and its value.");
    OptionSpec name = textOption(QStringLiteral("resource_name"), Words::tr("Name there"), Words::tr("May differ by locale."));
    name.perLocale = true;
    OptionSpec update = boolOption(QStringLiteral("update_previous_export"), Words::tr("Update the former export"),
                                   Words::tr("Instead of making a new one; may differ by locale."));
    update.perLocale = true;
    return {connector(QStringLiteral("connector_id"), Words::tr("Connector"), Words::tr("Its number."), true),
            textOption(QStringLiteral("folder_id"), Words::tr("Folder there"), Words::tr("Its id.")),
            textOption(QStringLiteral("campaign_id"), Words::tr("Campaign there"), Words::tr("Its id.")),
            values,
            name,
            update};
}

TargetFormat target(const QString &id, const QString &name, const QString &help, const QString &extension, const QList<OptionSpec> &options)
{
    TargetFormat made;
    made.id = id;
    made.name = name;
    made.help = help;
    made.extension = extension;
    made.options = options;
    return made;
}

const OptionBinding<AccountOptions> &accountBinding()
{
    using O = AccountOptions;
    return inProgramLanguage([] {
        return OptionBinding<O>{
            bind(&O::workspaceId, option(workspaceKey.data(), Words::tr("Workspace"),
                                         Words::tr("Its number, or an address of the workspace; used where an export names none."))),
            bind(&O::baseUrl, advanced(option(addressKey.data(), Words::tr("Address"), {}))),
            bind(&O::statusPath, advanced(option("status-path", Words::tr("Where an export is followed"),
                                                 Words::tr("EmailShepherd does not publish it; {workspace_id} and {id} stand for the numbers.")))),
        };
    });
}

ExportError invalidId(const OptionSpec &spec, const QString &value)
{
    const QString field = QStringLiteral("source.") + spec.key;
    return {ErrorCode::InvalidOption,
            {{QStringLiteral("option"), field},
             {QStringLiteral("label"), spec.label},
             {QStringLiteral("value"), value},
             {QStringLiteral("reason"), Words::tr("it is no number and holds none")},
             {QStringLiteral("expected"), Words::tr("a number, or an address that holds it,")}},
            field,
            {}};
}

QList<ExportError> crossCheck(const ExportRequest &request, const QList<OptionSpec> &fields)
{
    QList<ExportError> errors;
    for (const OptionSpec &spec : fields) {
        const QString value = request.source().value(spec.key).toString();
        const QString word = spec.key == QLatin1StringView("email_id") ? QStringLiteral("emails") : QStringLiteral("workspaces");
        if (spec.key.endsWith(QLatin1StringView("_id")) && spec.key != QLatin1StringView("dynamic_content_profile_id") && !value.isEmpty()
            && numberIn(value, word).isEmpty())
            errors.append(invalidId(spec, value));
    }
    const QJsonObject &options = request.options().values;
    if (options.value(QLatin1StringView("image_mode")).toString() == cdnMode && !options.value(QLatin1StringView("cdn_connector_id")).isDouble()) {
        const QString field = request.target + QStringLiteral(".cdn_connector_id");
        errors.append({ErrorCode::RequiredOption, {{QStringLiteral("label"), Words::tr("CDN connector")}, {QStringLiteral("option"), field}}, field, {}});
    }
    for (auto it = request.options().perLocale.begin(); it != request.options().perLocale.end(); ++it) {
        if (request.locales.contains(it.key()))
            continue;
        const QString field = request.target + u'.' + it.value().keys().value(0);
        errors.append({ErrorCode::OptionConflict,
                       {{QStringLiteral("reason"), Words::tr("There are settings for the locale %1, which is not exported").arg(it.key())},
                        {QStringLiteral("options"), it.key() + u':' + field}},
                       field,
                       {}});
    }
    return errors;
}

/// Settings that differ by locale: each locale gets its own value, or the one for all.
QJsonObject perLocaleOptions(const ExportRequest &request)
{
    QJsonObject all;
    for (const QString &locale : request.locales) {
        QJsonObject own;
        const QString name = optionValue({}, request.options(), QStringLiteral("resource_name"), locale).toString();
        if (!name.isEmpty())
            own.insert(QStringLiteral("resource_name"), name);
        if (const QJsonValue update = optionValue({}, request.options(), QStringLiteral("update_previous_export"), locale); update.isBool())
            own.insert(QStringLiteral("update_previous_export"), update);
        if (!own.isEmpty())
            all.insert(locale, own);
    }
    return all;
}

} // namespace

QString service()
{
    return QStringLiteral("EmailShepherd");
}

QStringList locales()
{
    static const QStringList codes = QStringLiteral("ar-SA bn-BD bn-IN ca-ES cs-CZ da-DK de-AT de-CH de-DE el-GR en-AU en-CA en-GB en-IE en-IN en-NZ en-US "
                                                    "en-ZA es-AR es-CL es-CO es-ES es-MX es-US fi-FI fr-BE fr-CA "
                                                    "fr-CH fr-FR he-IL hi-IN hu-HU id-ID it-CH it-IT ja-JP ko-KR nl-BE nl-NL no-NO pl-PL pt-BR pt-PT ro-RO "
                                                    "ru-RU sk-SK sv-SE ta-IN ta-LK th-TH tr-TR zh-CN zh-HK")
                                         .split(u' ');
    return codes;
}

QString numberIn(const QString &text, const QString &word)
{
    const QString trimmed = text.trimmed();
    static const QRegularExpression plain(QStringLiteral("^[1-9][0-9]{0,17}$"));
    if (plain.match(trimmed).hasMatch())
        return trimmed;
    const QRegularExpression named(QStringLiteral("/%1/([1-9][0-9]{0,17})(?:[/?#]|$)").arg(QRegularExpression::escape(word)));
    return named.match(trimmed.left(4096)).captured(1);
}

QJsonObject createBody(const ExportRequest &request)
{
    const QJsonObject &chosen = request.options().values;
    QJsonObject options{{QStringLiteral("locales"), QJsonArray::fromStringList(request.locales)}};
    for (const char *key : {"image_mode", "minify_html", "folder_id", "campaign_id", "export_field_values"}) {
        const QJsonValue value = chosen.value(QLatin1StringView(key));
        const bool isEmpty =
            value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
        if (!isEmpty)
            options.insert(QLatin1StringView(key), value);
    }
    if (const QJsonObject own = perLocaleOptions(request); !own.isEmpty())
        options.insert(QStringLiteral("per_locale_options"), own);
    QJsonObject body{
        {QStringLiteral("email_id"), numberIn(request.source().value(QLatin1StringView("email_id")).toString(), QStringLiteral("emails")).toLongLong()},
        {QStringLiteral("export_type"), request.target},
        {QStringLiteral("options"), options}};
    for (const char *key : {"connector_id", "cdn_connector_id"}) {
        if (const QJsonValue value = chosen.value(QLatin1StringView(key)); value.isDouble())
            body.insert(QLatin1StringView(key), value.toInteger());
    }
    if (const QString profile = request.source().value(QLatin1StringView("dynamic_content_profile_id")).toString(); !profile.isEmpty())
        body.insert(QStringLiteral("dynamic_content_profile_id"), profile);
    return body;
}

QList<OptionSpec> accountFields()
{
    return accountBinding().specs();
}

AccountOptions accountOptions(const AccountSettings &account)
{
    return accountBinding().accepted(dialect::givenValues(account));
}

ProviderDescription describe(const AccountSettings &account)
{
    ProviderDescription description = dialect::descriptionOf(account, service());
    description.notices = {Words::tr("An email has to be published in EmailShepherd before it can be exported.")};
    SourceKind email;
    email.id = QStringLiteral("email");
    email.name = Words::tr("Email");
    const bool usual = !numberIn(accountOptions(account).workspaceId, QStringLiteral("workspaces")).isEmpty();
    email.fields = {
        lookupOption(QStringLiteral("email_id"), Words::tr("Email"), Words::tr("Its number, or its address in the browser."), QStringLiteral("emails"), true),
        textOption(QStringLiteral("workspace_id"), Words::tr("Workspace"),
                   usual ? Words::tr("Empty: the account’s usual one.") : Words::tr("Its number, or an address of the workspace."), !usual),
        lookupOption(QStringLiteral("dynamic_content_profile_id"), Words::tr("Dynamic content profile"), Words::tr("Its id; empty: default values."),
                     QStringLiteral("profiles"))};
    description.sourceKinds = {email};
    const QList<OptionSpec> images = imageOptions();
    description.targets = {target(QStringLiteral("html"), Words::tr("HTML"), Words::tr("A zip file with the HTML of each locale."), QStringLiteral("zip"),
                                  images + QList<OptionSpec>{minify()} + deliveryOptions().specs()),
                           target(QStringLiteral("connector"), Words::tr("Connector"),
                                  Words::tr("Sends the email to another service; the result is a link there."), {},
                                  connectorOptions() + images + QList<OptionSpec>{minify()}),
                           target(QStringLiteral("json"), Words::tr("JSON"), {}, QStringLiteral("json"), images + QList<OptionSpec>{minify()}),
                           target(QStringLiteral("pdf"), Words::tr("PDF"),
                                  Words::tr("EmailShepherd does not publish where the PDF is put; what its answer offers is taken."), {}, images)};
    description.localePolicy = LocalePolicy::ManyAJob;
    description.localeRequired = true;
    description.allowedLocales = locales();
    description.crossCheck = [fields = email.fields](const ExportRequest &request) { return crossCheck(request, fields); };
    return description;
}

} // namespace quayside::emailshepherd
