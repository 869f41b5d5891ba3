// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/auth/browsersignin.h"

#include "remote/auth/pkce.h"
#include "remote/http/origin.h"
#include "remote/http/remotewords.h"

#include <QTcpSocket>
#include <QUrlQuery>

namespace quayside {
namespace {

constexpr auto deadline = std::chrono::minutes(5);
constexpr qint64 longestHead = 16 * 1024;

/// Percent-encodes every pair: QUrlQuery leaves '+' alone, which servers read as a space.
QString encodedQuery(std::initializer_list<std::pair<QString, QString>> fields)
{
    return QString::fromLatin1(formBody(fields));
}

/// Why the browser came back without a code (error names of RFC 6749, 4.1.2.1).
QString refusal(const QString &error, const QString &description)
{
    if (!description.isEmpty())
        return description;
    if (error == QLatin1StringView("access_denied"))
        return RemoteWords::tr("it was declined in the browser");
    return error.isEmpty() ? RemoteWords::tr("the browser brought no code") : error;
}

} // namespace

BrowserSignIn::BrowserSignIn(std::shared_ptr<AccountSession> session, OpenUrl openUrl, Finished finished)
    : m_session(std::move(session)), m_openUrl(std::move(openUrl)), m_finished(std::move(finished)), m_verifier(pkceVerifier()), m_state(pkceVerifier())
{
    connect(&m_server, &QTcpServer::newConnection, this, &BrowserSignIn::onConnection);
}

BrowserSignIn::~BrowserSignIn()
{
    const QList<QTcpSocket *> sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnect(this);
}

QString BrowserSignIn::clientId() const
{
    return quayside::clientId(m_session->account, m_method);
}

Result<QUrl> redirectOf(const Account &account)
{
    const QString text = account.values().value(redirectKey).toString().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    const bool isPlain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (text.isEmpty() || (url.scheme() == QLatin1StringView("http") && isLoopback(url.host()) && url.port() > 0 && isPlain))
        return url;
    const QString field = accountScope + u'.' + redirectKey;
    return failure(ExportError{ErrorCode::InvalidOption,
                               {{QStringLiteral("value"), text},
                                {QStringLiteral("label"), RemoteWords::tr("Redirect address")},
                                {QStringLiteral("option"), field},
                                {QStringLiteral("reason"), RemoteWords::tr("the browser has to come back to this computer")},
                                {QStringLiteral("expected"), RemoteWords::tr("an address such as http://127.0.0.1:49321/callback")}},
                               field,
                               {}});
}

Result<void> BrowserSignIn::listen()
{
    const Result<QUrl> wanted = redirectOf(m_session->account);
    if (!wanted)
        return tl::unexpected(wanted.error());
    m_redirect = *wanted;
    const bool isSix = m_redirect.host() == QLatin1StringView("::1");
    const QHostAddress here(isSix ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost);
    if (m_server.listen(here, static_cast<quint16>(m_redirect.port(0))))
        return {};
    return failure(failed(m_redirect.isEmpty()
                              ? RemoteWords::tr("this computer lets no program listen for the browser’s answer")
                              : RemoteWords::tr("another program uses the port %1, where the browser should come back to").arg(m_redirect.port())));
}

QString BrowserSignIn::redirectUri() const
{
    return m_redirect.isEmpty() ? QStringLiteral("http://127.0.0.1:%1/callback").arg(m_server.serverPort()) : m_redirect.toString(QUrl::FullyEncoded);
}

void BrowserSignIn::start()
{
    const AuthDescription auth = m_session->dialect.auth(m_session->account);
    const AuthMethod *method = auth.method(AuthKind::AuthorizationCode);
    const bool usable = method && isSafeTransport(method->authorizeUrl) && isSafeTransport(method->tokenUrl);
    const Result<void> begun = usable ? listen() : failure(failed(RemoteWords::tr("this account has no sign-in with the browser")));
    if (!begun) {
        QMetaObject::invokeMethod(
            this, [this, begun] { finish(begun); }, Qt::QueuedConnection);
        return;
    }
    m_method = *method;
    m_session->clock.after(deadline, this, [this] {
        // A service that rejects the address says so only in the browser.
        finish(failure(failed(RemoteWords::tr("nobody signed in within five minutes; the browser should have come back to %1").arg(redirectUri()))));
    });
    QUrl url = m_method.authorizeUrl;
    url.setQuery(encodedQuery({{QStringLiteral("response_type"), QStringLiteral("code")},
                               {QStringLiteral("client_id"), clientId()},
                               {QStringLiteral("redirect_uri"), redirectUri()},
                               {QStringLiteral("scope"), m_method.scopes.join(u' ')},
                               {QStringLiteral("state"), QString::fromLatin1(m_state)},
                               {QStringLiteral("code_challenge"), QString::fromLatin1(pkceChallenge(m_verifier))},
                               {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}}),
                 QUrl::StrictMode);
    m_openUrl(url);
}

void BrowserSignIn::cancel()
{
    finish(failure(ErrorCode::Canceled));
}

void BrowserSignIn::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void BrowserSignIn::onBytes(QTcpSocket *socket)
{
    // The head may arrive in pieces.
    const QByteArray head = socket->peek(longestHead);
    if (!head.contains("\r\n\r\n")) {
        if (head.size() >= longestHead)
            socket->abort();
        return;
    }
    socket->readAll();
    const QList<QByteArray> first = head.left(head.indexOf("\r\n")).split(' ');
    const QUrl url(QStringLiteral("http://127.0.0.1") + QString::fromUtf8(first.value(1)), QUrl::StrictMode);
    const QString path = m_redirect.isEmpty() ? QStringLiteral("/callback") : m_redirect.path();
    const auto orRoot = [](const QString &one) { return one.isEmpty() ? QStringLiteral("/") : one; };
    if (first.value(0) != "GET" || !url.isValid() || orRoot(url.path()) != orRoot(path))
        return answer(socket, 404, RemoteWords::tr("There is nothing here."));
    onRedirect(url, socket);
}

void BrowserSignIn::onRedirect(const QUrl &url, QTcpSocket *socket)
{
    const QUrlQuery query(url);
    const auto value = [&query](const char *name) { return query.queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded); };
    // Somebody else's answer, or an injected code: ignore it, the real one may still come.
    if (value("state").toLatin1() != m_state)
        return answer(socket, 400, RemoteWords::tr("This answer does not belong to the sign-in that Quayside began."));
    if (m_gotCode)
        return answer(socket, 400, RemoteWords::tr("This sign-in is over already."));
    m_gotCode = true;
    const QString code = value("code");
    if (code.isEmpty()) {
        answer(socket, 200, RemoteWords::tr("You were not signed in. You can close this page."));
        return finish(tl::unexpected(failed(refusal(value("error"), value("error_description")))));
    }
    answer(socket, 200, RemoteWords::tr("You are signed in. You can close this page and go back to Quayside."));
    exchange(code);
}

void BrowserSignIn::exchange(const QString &code)
{
    const QByteArray form = formBody({{QStringLiteral("grant_type"), QStringLiteral("authorization_code")},
                                      {QStringLiteral("code"), code},
                                      {QStringLiteral("redirect_uri"), redirectUri()},
                                      {QStringLiteral("client_id"), clientId()},
                                      {QStringLiteral("code_verifier"), QString::fromLatin1(m_verifier)}});
    if (!hasClientSecret(m_method))
        return sendForm(form);
    m_session->tools.secrets->read(secretKey(m_session->account.id, clientSecretKey), this, [this, form](const std::optional<QString> &secret) {
        sendForm(secret.value_or(QString()).isEmpty() ? form : form + '&' + formBody({{QStringLiteral("client_secret"), *secret}}));
    });
}

void BrowserSignIn::sendForm(const QByteArray &form)
{
    HttpRequest request{HttpMethod::Post, m_method.tokenUrl, m_method.tokenHeaders, form, Credential::None, Repeat::Creates}; // single use
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    request.headers.set("Accept", "application/json");
    m_call = m_session->http.send(request, {}, [this](HttpResult result) {
        if (!result)
            return finish(tl::unexpected(result.error().error));
        const QJsonObject object = result->jsonObject();
        const QString said = object.value(QLatin1StringView("error_description")).toString(object.value(QLatin1StringView("error")).toString());
        if (!result->isSuccess())
            return finish(tl::unexpected(failed(said.isEmpty() ? RemoteWords::tr("the sign-in server answered with status %1").arg(result->status) : said)));
        finish(m_session->tokens.adopt(*result));
    });
}

void BrowserSignIn::answer(QTcpSocket *socket, int status, const QString &words)
{
    const QByteArray page =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Quayside</title></head><body style=\"font-family:sans-serif;margin:4em\"><p>"
        + words.toHtmlEscaped().toUtf8() + "</p></body></html>";
    socket->write(
        "HTTP/1.1 " + QByteArray::number(status) + (status == 200 ? " OK" : " Refused")
        + "\r\nContent-Type: text/html; charset=utf-8\r\nReferrer-Policy: no-referrer\r\nCache-Control: no-store\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(page.size()) + "\r\n\r\n" + page);
    socket->flush(); // this may be gone before the event loop runs
    socket->disconnectFromHost();
}

void BrowserSignIn::finish(Result<void> result)
{
    m_call.reset();
    const Finished finished = std::move(m_finished);
    m_finished = nullptr;
    if (finished)
        finished(std::move(result));
}

ExportError BrowserSignIn::failed(const QString &reason) const
{
    return {ErrorCode::SignInFailed,
            {{QStringLiteral("service"), m_session->service()}, {QStringLiteral("account"), m_session->account.name}, {QStringLiteral("reason"), reason}},
            {},
            {}};
}

} // namespace quayside
