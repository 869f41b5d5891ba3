// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/common.h"
#include "remote/dialects/foundrynotepad.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace quayside::foundry {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FoundryNotepad)
};

struct Row {
    const char *name;
    ErrorCode code;
    const char *reason; ///< `{parameter}` stands for a value of the envelope's `parameters`
    const char *field;  ///< where it belongs, when the source has such a field
};

#define T(text) QT_TRANSLATE_NOOP("FoundryNotepad", text)

// docs/contracts/foundry-notepad.md, "Errors". Names are the API's own, without a namespace.
constexpr std::array rows{
    Row{"GenerationJobStatusFailed", ErrorCode::RemoteRejected, T("the template’s generation job failed there, so there is nothing to export"),
        "source.generationJobRid"},
    Row{"GenerationJobStatusRunning", ErrorCode::RemoteRejected, T("the template’s generation job is still running; wait until it is done"),
        "source.generationJobRid"},
    Row{"DocumentNotFound", ErrorCode::RemoteNotFound, T("there is no Notepad document {documentRid}"), "source.documentRid"},
    Row{"ExportDocumentPermissionDenied", ErrorCode::PermissionDenied, T("you may not export the document {documentRid}"), "source.documentRid"},
    Row{"ExportGenerationJobPermissionDenied", ErrorCode::PermissionDenied, T("you may not export the generation job {generationJobRid}"),
        "source.generationJobRid"},
    Row{"InvalidExportJobUserLocale", ErrorCode::RemoteRejected, T("it does not know the locale “{userLocale}”"), "locale"},
    Row{"InvalidTimezone", ErrorCode::RemoteRejected, T("it does not know the time zone “{userTimezone}”; it takes names such as Europe/Paris"), "timezone"},
    Row{"CreateExportJobPermissionDenied", ErrorCode::PermissionDenied, T("you may not start exports"), ""},
    Row{"GenerationJobNotFound", ErrorCode::RemoteNotFound,
        T("there is no generation job {generationJobRid} of the template {templateRid}; such jobs are kept for one hour"), "source.generationJobRid"},
    Row{"ExportJobNotFound", ErrorCode::RemoteNotFound, T("the export job {exportJobRid} is not there; only its maker sees it, and for seven days"), ""},
    Row{"ContentFilePermissionDenied", ErrorCode::PermissionDenied, T("you may not read the finished file {fileRid}"), ""},
    Row{"FileNotFound", ErrorCode::RemoteNotFound, T("the finished file {fileRid} is not there; files are kept for seven days"), ""},
    Row{"TemplateNotFound", ErrorCode::RemoteNotFound, T("there is no template {templateRid}"), "source.templateRid"},
    Row{"InvalidGenerationJobTemplateVersion", ErrorCode::RemoteRejected, T("the template has no version {templateVersion}"), "source.templateVersion"},
    Row{"InvalidGenerationJobTemplateParameter", ErrorCode::RemoteRejected, T("the value of “{templateParameterName}” does not fit: {reason}"),
        "source.templateParameters"},
    Row{"MissingGenerationJobTemplateParameters", ErrorCode::RemoteRejected, T("the template needs these values too: {templateParameterNames}"),
        "source.templateParameters"},
    Row{"GenerateTemplatePermissionDenied", ErrorCode::PermissionDenied, T("you may not use the template {templateRid}"), "source.templateRid"},
    Row{"SaveDocumentGenerationJobPermissionDenied", ErrorCode::PermissionDenied, T("you may not save the generated document"), "read.saveDocument"},
    Row{"CreateDocumentPermissionDenied", ErrorCode::PermissionDenied, T("you may not make documents in that folder"), "read.parentFolderRid"},
    Row{"InvalidDisplayName", ErrorCode::RemoteRejected, T("a document cannot have this name"), "read.documentName"},
    Row{"ResourceNameAlreadyExists", ErrorCode::RemoteRejected, T("the folder holds a document of this name already"), "read.documentName"},
    Row{"InvalidFolder", ErrorCode::RemoteRejected, T("that is not a folder a document can be saved in"), "read.parentFolderRid"},
    Row{"FolderNotFound", ErrorCode::RemoteNotFound, T("there is no such folder"), "read.parentFolderRid"},
    Row{"ApiFeaturePreviewUsageOnly", ErrorCode::RemoteUnexpected, T("it did not see that we asked for the preview interface"), ""},
    Row{"ApiUsageDenied", ErrorCode::PermissionDenied, T("the sign-in lacks the scope {missingScope}"), ""},
    Row{"MissingPostBody", ErrorCode::RemoteUnexpected, T("the request reached it without its body"), ""},
    Row{"InvalidArgument", ErrorCode::RemoteRejected, T("it found a value it cannot use"), ""},
    Row{"UnprocessableEntity", ErrorCode::RemoteRejected, T("it found a value it cannot use"), ""},
    Row{"UnsupportedMediaType", ErrorCode::RemoteUnexpected, T("it does not take the form of our request"), ""},
    Row{"Internal", ErrorCode::RemoteFailed, T("it had a fault of its own"), ""},
    Row{"PermissionDenied", ErrorCode::PermissionDenied, T("you have no permission for this"), ""},
    Row{"Unauthorized", ErrorCode::SignInRequired, T("the token is missing, expired or revoked"), ""},
};
#undef T

/// "Default:Internal" and "Internal" are the same name to us.
QString bare(const QString &name)
{
    return name.section(u':', -1);
}

QString shown(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(shown(part));
        return parts.join(QStringLiteral(", "));
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.isDouble() ? dialect::idText(value) : value.toVariant().toString();
}

QString filled(const char *pattern, const QJsonObject &parameters)
{
    QString text = Words::tr(pattern);
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        text.replace(u'{' + it.key() + u'}', shown(it.value()).left(200));
    // Missing parameters leave no braces behind.
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            break;
        text.remove(open, close - open + 1);
    }
    return text.simplified();
}

/// Fields exist only where the source kind has them: a template’s own generation job is none of the user’s fields.
QString fieldFor(const RemoteState &state, const QString &field)
{
    const QString key = field.section(u'.', 1);
    return field.startsWith(QLatin1StringView("source.")) && !state.request.source().contains(key) ? QString() : field;
}

ErrorCode codeForName(const QString &code, int status)
{
    if (code == QLatin1StringView("NOT_FOUND"))
        return ErrorCode::RemoteNotFound;
    if (code == QLatin1StringView("PERMISSION_DENIED"))
        return ErrorCode::PermissionDenied;
    if (code == QLatin1StringView("UNAUTHORIZED"))
        return ErrorCode::SignInRequired;
    if (code == QLatin1StringView("INVALID_ARGUMENT") || code == QLatin1StringView("FAILED_PRECONDITION") || code == QLatin1StringView("CONFLICT"))
        return ErrorCode::RemoteRejected;
    return dialect::codeForStatus(status);
}

ExportError withoutEnvelope(const RemoteState &state, const HttpReply &reply)
{
    if (reply.status == 404 && reply.body.trimmed().isEmpty())
        return dialect::serviceError(ErrorCode::RemoteNotFound, service(),
                                     Words::tr("the Notepad interface is not yet there on this instance (%1)").arg(reply.url.host()), {}, &reply);
    ExportError error =
        dialect::serviceError(dialect::codeForStatus(reply.status), service(), dialect::oddReason(reply, Words::tr("status %1").arg(reply.status)), {}, &reply);
    error.params.insert(QStringLiteral("account"), state.account.name);
    return error;
}

} // namespace

QString service()
{
    return QStringLiteral("Foundry Notepad");
}

QString errorName(const HttpReply &reply)
{
    return bare(reply.jsonObject().value(QLatin1StringView("errorName")).toString());
}

ExportError errorFrom(const RemoteState &state, const HttpReply &reply, Facts &facts)
{
    const QJsonObject envelope = reply.jsonObject();
    const QString name = envelope.value(QLatin1StringView("errorName")).toString();
    const QString code = envelope.value(QLatin1StringView("errorCode")).toString();
    dialect::addFact(facts, QStringLiteral("httpStatus"), QString::number(reply.status));
    if (name.isEmpty() && code.isEmpty())
        return withoutEnvelope(state, reply);
    const QJsonObject parameters = envelope.value(QLatin1StringView("parameters")).toObject();
    dialect::addFacts(facts, envelope, {"errorName", "errorCode", "errorInstanceId", "errorDescription", "message"});
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        dialect::addFact(facts, QStringLiteral("parameters.") + it.key(), shown(it.value()));

    ExportError error;
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return bare(name) == QLatin1StringView(r.name); });
    if (row != rows.end()) {
        error = dialect::serviceError(row->code, service(), filled(row->reason, parameters), fieldFor(state, QLatin1StringView(row->field)), &reply);
    } else {
        QString said = envelope.value(QLatin1StringView("errorDescription")).toString();
        if (said.isEmpty())
            said = envelope.value(QLatin1StringView("message")).toString();
        error = dialect::serviceError(codeForName(code, reply.status), service(), said.isEmpty() ? name : said, {}, &reply);
    }
    if (const QString scope = parameters.value(QLatin1StringView("missingScope")).toString(); !scope.isEmpty())
        error.params.insert(QStringLiteral("scope"), Words::tr(" to the scope %1").arg(scope));
    error.params.insert(QStringLiteral("account"), state.account.name);
    return error;
}

} // namespace quayside::foundry
