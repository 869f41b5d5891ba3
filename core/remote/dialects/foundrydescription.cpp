// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textdistance.h"
#include "remote/dialects/common.h"
#include "remote/dialects/foundrynotepad.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace quayside::foundry {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FoundryNotepad)
};

/// ri.SERVICE.INSTANCE.TYPE.LOCATOR, the platform's resource identifier.
const QRegularExpression &ridPattern()
{
    static const QRegularExpression pattern(QStringLiteral("ri\\.[a-z][a-z0-9-]*\\.[a-z0-9-]*\\.([a-z][a-z0-9-]*)\\.[A-Za-z0-9._-]+"));
    return pattern;
}

OptionSpec ridField(const QString &key, const QString &label, const QString &help)
{
    return textOption(key, label, help, true);
}

const OptionBinding<AccountOptions> &accountBinding()
{
    using O = AccountOptions;
    return inProgramLanguage([] {
        return OptionBinding<O>{
            bind(&O::baseUrl, textOption(QStringLiteral("base-url"), Words::tr("Foundry address"),
                                         Words::tr("As in the browser, for example https://example.palantirfoundry.com"), true)),
            bind(&O::documentAddress, advanced(option("document-address", Words::tr("Address of saved documents"),
                                                      Words::tr("Where a saved document opens in the browser; {rid} stands for its id.")))),
        };
    });
}

QList<OptionSpec> saveOptions()
{
    return {
        boolOption(QStringLiteral("saveDocument"), Words::tr("Save the generated document too"),
                   Words::tr("Keeps the generated document in Foundry; the result has a link to it.")),
        onlyWhen(textOption(QStringLiteral("documentName"), Words::tr("Name of the saved document"), Words::tr("Empty: the template’s own name.")),
                 QStringLiteral("saveDocument"), {QStringLiteral("true")}),
        onlyWhen(textOption(QStringLiteral("parentFolderRid"), Words::tr("Folder for it"),
                            Words::tr("The folder’s id (ri.compass…), or its address in the browser."), true),
                 QStringLiteral("saveDocument"), {QStringLiteral("true")}),
    };
}

SourceKind documentKind()
{
    SourceKind kind;
    kind.id = QStringLiteral("document");
    kind.name = Words::tr("Notepad document");
    kind.help = Words::tr("A document that is there already.");
    kind.fields = {
        ridField(QStringLiteral("documentRid"), Words::tr("Document"), Words::tr("Its id (ri.notepad.main.notepad.…), or its address in the browser."))};
    return kind;
}

SourceKind templateKind()
{
    SourceKind kind;
    kind.id = QStringLiteral("template");
    kind.name = Words::tr("Notepad template");
    kind.help = Words::tr("Fills a template with values, waits for the document, and exports it. The generated document is kept for one hour.");
    OptionSpec version;
    version.key = QStringLiteral("templateVersion");
    version.type = OptionType::Int;
    version.label = Words::tr("Version");
    version.help = Words::tr("Empty: the newest one.");
    version.minimum = 0;
    OptionSpec parameters;
    parameters.key = QStringLiteral("templateParameters");
    parameters.type = OptionType::TypedMap;
    parameters.label = Words::tr("Values");
    parameters.help = Words::tr("One row a parameter of the template.");
    parameters.choices = {{QStringLiteral("string"), Words::tr("text"), {}},
                          {QStringLiteral("date"), Words::tr("date"), {}},
                          {QStringLiteral("dateTime"), Words::tr("date and time"), Words::tr("With its time zone.")},
                          {QStringLiteral("double"), Words::tr("number"), {}},
                          {QStringLiteral("objectRid"), Words::tr("object (id)"), {}},
                          {QStringLiteral("objectSetRid"), Words::tr("set of objects (id)"), {}}};
    kind.fields = {ridField(QStringLiteral("templateRid"), Words::tr("Template"),
                            Words::tr("Its id (ri.notepad.main.notepad-template.…), or its address in the browser.")),
                   version, parameters};
    kind.readOptions = saveOptions();
    return kind;
}

SourceKind generationJobKind()
{
    SourceKind kind;
    kind.id = QStringLiteral("generation-job");
    kind.name = Words::tr("Generation job");
    kind.help = Words::tr("A document that was generated from a template within the last hour.");
    kind.fields = {ridField(QStringLiteral("templateRid"), Words::tr("Template"), Words::tr("Id of the template it was generated from.")),
                   ridField(QStringLiteral("generationJobRid"), Words::tr("Generation job"), Words::tr("Its id (ri.notepad.main.generation-job.…)."))};
    kind.readOptions = saveOptions();
    return kind;
}

ExportError invalid(const QString &field, const QString &label, const QString &value, const QString &reason, const QString &expected)
{
    return {ErrorCode::InvalidOption,
            {{QStringLiteral("option"), field},
             {QStringLiteral("label"), label},
             {QStringLiteral("value"), value},
             {QStringLiteral("reason"), reason},
             {QStringLiteral("expected"), expected}},
            field,
            {}};
}

/// The type of each field's id: the service would call any other only "not found".
QString ridTypeOf(const QString &key)
{
    if (key == QLatin1StringView("documentRid"))
        return QStringLiteral("notepad");
    if (key == QLatin1StringView("templateRid"))
        return QStringLiteral("notepad-template");
    if (key == QLatin1StringView("generationJobRid"))
        return QStringLiteral("generation-job");
    return QStringLiteral("folder");
}

void checkRids(const QString &scope, const QList<OptionSpec> &specs, const QJsonObject &values, QList<ExportError> &errors)
{
    for (const OptionSpec &spec : specs) {
        if (!spec.key.endsWith(QLatin1StringView("Rid")))
            continue;
        const QString value = values.value(spec.key).toString();
        if (value.isEmpty() || !ridIn(value, ridTypeOf(spec.key)).isEmpty())
            continue;
        errors.append(invalid(scope + u'.' + spec.key, spec.label, value, Words::tr("it is not the id of a %1 of Foundry").arg(ridTypeOf(spec.key)),
                              Words::tr("an id such as ri.….%1.…, or an address that holds one,").arg(ridTypeOf(spec.key))));
    }
}

QList<ExportError> crossCheck(const ExportRequest &request, const ProviderDescription &description)
{
    QList<ExportError> errors;
    const SourceKind *kind = description.sourceKind(request.sourceKind);
    if (!kind)
        return errors;
    checkRids(QStringLiteral("source"), kind->fields, request.source(), errors);
    checkRids(QStringLiteral("read"), kind->readOptions, request.read().values, errors);
    const QString zone = request.timeZone;
    if (!zone.isEmpty() && !zone.contains(u'/') && zone != QLatin1StringView("UTC")) {
        errors.append(
            {ErrorCode::UnknownTimeZone,
             {{QStringLiteral("zone"), zone}, {QStringLiteral("hint"), Words::tr("Foundry takes names of two parts only, such as Europe/Paris or Etc/UTC.")}},
             QStringLiteral("timezone"),
             {}});
    }
    if (kind->id == QLatin1StringView("template")) {
        const auto parameters = templateParameters(request.source().value(QLatin1StringView("templateParameters")).toArray(), zone);
        if (!parameters)
            errors.append(parameters.error());
    }
    return errors;
}

Result<QJsonObject> dateTimeParameter(const QString &text, const QString &zoneId, const ExportError &wrong)
{
    QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    const QTimeZone zone(zoneId.toUtf8());
    if (!instant.isValid() || !zone.isValid())
        return failure(wrong);
    // A time without an offset is in the zone beside it.
    if (instant.timeSpec() == Qt::LocalTime)
        instant = QDateTime(instant.date(), instant.time(), zone);
    return QJsonObject{{QStringLiteral("type"), QStringLiteral("dateTime")},
                       {QStringLiteral("timestamp"), instant.toUTC().toString(Qt::ISODate)},
                       {QStringLiteral("timezone"), zoneId == QLatin1StringView("UTC") ? QStringLiteral("Etc/UTC") : zoneId}};
}

Result<QJsonObject> parameter(const QJsonObject &row, const QString &requestZone)
{
    const QString field = QStringLiteral("source.templateParameters");
    const QString name = row.value(QLatin1StringView("name")).toString();
    const QString type = row.value(QLatin1StringView("type")).toString();
    const QJsonValue value = row.value(QLatin1StringView("value"));
    const QString text = value.isDouble() ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest) : value.toString();
    const auto wrong = [&](const QString &expected) {
        return invalid(field, Words::tr("Values") + QStringLiteral(": ") + name, text, Words::tr("it is not %1").arg(expected), expected);
    };
    QJsonValue sent = text;
    if (type == QLatin1StringView("dateTime")) {
        const QString zone = row.value(QLatin1StringView("zone")).toString();
        return dateTimeParameter(text, zone.isEmpty() ? requestZone : zone, wrong(Words::tr("a date and time such as 2026-01-31T09:30:00 with a time zone")));
    }
    if (type == QLatin1StringView("date") && !QDate::fromString(text, Qt::ISODate).isValid())
        return failure(wrong(Words::tr("a date such as 2026-01-31")));
    if (type == QLatin1StringView("double")) {
        bool ok = false;
        sent = QLocale::c().toDouble(text, &ok);
        if (!ok)
            return failure(wrong(Words::tr("a number such as 12.5")));
    }
    if (type.endsWith(QLatin1StringView("Rid"))) {
        if (!ridPattern().match(text).hasMatch())
            return failure(wrong(Words::tr("an id such as ri.….…")));
        sent = ridPattern().match(text).captured();
    }
    return QJsonObject{{QStringLiteral("type"), type}, {QStringLiteral("value"), sent}};
}

} // namespace

QString ridIn(const QString &text, const QString &kind)
{
    auto matches = ridPattern().globalMatch(QUrl::fromPercentEncoding(text.trimmed().left(4096).toUtf8()));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(1) == kind)
            return match.captured();
    }
    return {};
}

Result<QJsonObject> templateParameters(const QJsonArray &rows, const QString &requestZone)
{
    QJsonObject parameters;
    for (const QJsonValue &row : rows) {
        const auto made = parameter(row.toObject(), requestZone);
        if (!made)
            return failure(made.error());
        parameters.insert(row.toObject().value(QLatin1StringView("name")).toString(), *made);
    }
    return parameters;
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
    description.notices = {Words::tr("Foundry’s Notepad interface is a preview: it may change or go away at any time."),
                           Words::tr("Foundry keeps exports and their files for seven days, and generated documents for one hour.")};
    description.sourceKinds = {documentKind(), templateKind(), generationJobKind()};
    TargetFormat pdf;
    pdf.id = QStringLiteral("pdf");
    pdf.name = Words::tr("PDF");
    pdf.help = Words::tr("Made by Foundry, with dates and numbers in the conventions of the locale and the time zone.");
    pdf.extension = QStringLiteral("pdf");
    pdf.mediaType = QStringLiteral("application/pdf");
    description.targets = {pdf};
    description.localePolicy = LocalePolicy::OneAJob;
    description.localeRequired = true;
    description.zonePolicy = ZonePolicy::Required;
    // The rules need the fields' labels: a description without its own rule in it.
    description.crossCheck = [plain = description](const ExportRequest &request) { return crossCheck(request, plain); };
    return description;
}

} // namespace quayside::foundry
