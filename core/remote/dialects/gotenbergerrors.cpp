// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/dialects/common.h"
#include "remote/dialects/gotenberg.h"

#include <QCoreApplication>
#include <QRegularExpression>

// docs/contracts/gotenberg.md, "Errors". They are plain text, for people.
namespace quayside::gotenberg {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Gotenberg)
};

/// What the service says, without its full stop.
QString saidIn(const HttpReply &reply)
{
    QString said = reply.mediaType() == "text/plain" || reply.mediaType().isEmpty() ? QString::fromUtf8(reply.body.left(1000)).simplified() : QString();
    if (const QString message = reply.jsonObject().value(QLatin1StringView("message")).toString(); !message.isEmpty())
        said = message.simplified();
    if (said.endsWith(u'.'))
        said.chop(1);
    return said;
}

/// The option named in @p said: “form field 'x'”, “(x)”.
QString fieldIn(const RemoteState &state, const QString &said)
{
    static const QRegularExpression name(QStringLiteral(R"(['(]([A-Za-z]{2,40})[')])"));
    const ProviderDescription description = describe(state.account);
    auto matches = name.globalMatch(said);
    while (matches.hasNext()) {
        const QString key = matches.next().captured(1);
        for (const OptionSpec &spec : description.scope(state.request.sourceKind, state.request.target)) {
            if (spec.key == key || nameInNine(state.request, spec.key) == key)
                return state.request.target + u'.' + spec.key;
        }
    }
    static const QRegularExpression pdfFormat(QStringLiteral("PDF format"));
    return said.contains(pdfFormat) ? state.request.target + QStringLiteral(".pdfa") : QString();
}

QString sourceField(const RemoteState &state)
{
    const ProviderDescription description = describe(state.account);
    const SourceKind *kind = description.sourceKind(state.request.sourceKind);
    return kind && !kind->fields.isEmpty() ? QStringLiteral("source.") + kind->fields.first().key : QString();
}

/// Where the service's own word is only that of the status.
QString reasonFor(const RemoteState &state, const HttpReply &reply)
{
    switch (reply.status) {
    case 401: return Words::tr("it asks for a user name and a password or a token; choose that as the account’s sign-in");
    case 403:
        return state.request.sourceKind == urlKind ? Words::tr("its list of addresses that it may open does not allow this one")
                                                   : Words::tr("the page names an address that it may not open");
    case 404: return Words::tr("it has no such converter, or the account’s address is not quite right");
    case 413: return Words::tr("the files are larger than it takes (--api-body-limit)");
    case 429: return Words::tr("its queue is full");
    case 503:
        return reply.headers.contains("Gotenberg-Trace")
                   ? Words::tr("it took longer than the server’s time limit (--api-timeout), and would again; fewer or smaller files may fit")
                   : Words::tr("it took too long, or is being started or stopped");
    default: return Words::tr("status %1").arg(reply.status);
    }
}

ErrorCode codeOf(int status)
{
    // 409: the page did not load, or its scripts failed.
    return status == 401 ? ErrorCode::SignInFailed : status == 409 ? ErrorCode::RemoteFailed : dialect::codeForStatus(status);
}

} // namespace

ExportError errorFrom(const RemoteState &state, const HttpReply &reply)
{
    QString said = saidIn(reply);
    static const QStringList bare{QStringLiteral("Unauthorized"),
                                  QStringLiteral("Forbidden"),
                                  QStringLiteral("Not Found"),
                                  QStringLiteral("Service Unavailable"),
                                  QStringLiteral("Request Entity Too Large"),
                                  QStringLiteral("Too Many Requests")};
    if (said.isEmpty() || bare.contains(said))
        said = dialect::oddReason(reply, reasonFor(state, reply));
    QString field = fieldIn(state, said);
    const bool isOfFile = said.contains(QLatin1StringView("document '")) || said.contains(QLatin1StringView("no form file")) || reply.status == 409
                          || reply.status == 403 || said.contains(QLatin1StringView("net::ERR"));
    if (field.isEmpty() && isOfFile)
        field = sourceField(state);
    ExportError error = dialect::serviceError(codeOf(reply.status), service(), said, field, &reply);
    error.params.insert(QStringLiteral("account"), state.account.name);
    return error;
}

} // namespace quayside::gotenberg
