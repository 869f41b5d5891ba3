// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to a service that make nothing: pickers and "test connection".
#include "remote/accounts/remoteaccounts.h"

#include "remote/http/remotewords.h"

#include <QJsonDocument>

#include <algorithm>

namespace quayside {

void RemoteAccounts::ask(Entry &entry, const HttpRequest &request, std::function<void(AccountCall::Outcome)> then)
{
    // Ended calls are swept when the next one begins; nothing of a call is touched once its callback runs.
    std::erase_if(entry.calls, [](const AccountCallPtr &call) { return call->isOver(); });
    auto *call = new AccountCall(entry.session, request, std::move(then));
    entry.calls.emplace_back(call);
    call->start();
}

QFuture<Result<PickerPage>> RemoteAccounts::lookup(const QString &id, const QString &lookup, const QJsonObject &fields, const QString &next)
{
    return inThread<Result<PickerPage>>([this, id, lookup, fields, next](const Promise<Result<PickerPage>> &promise) {
        const auto refuse = [&](ExportError error) { answer(promise, Result<PickerPage>(tl::unexpected(std::move(error)))); };
        const auto found = entry(id);
        if (!found)
            return refuse(found.error());
        const AccountSession &session = *(*found)->session;
        const auto picker = std::find_if(session.dialect.lookups.begin(), session.dialect.lookups.end(),
                                         [&](const Lookup &one) { return lookup == QLatin1StringView(one.id); });
        if (picker == session.dialect.lookups.end())
            return refuse({ErrorCode::UnknownOption, {{QStringLiteral("option"), lookup}}, {}, {}});
        Result<HttpRequest> request = picker->first(session.account, fields);
        if (!next.isEmpty()) {
            const auto following = httpRequestFromJson(QJsonDocument::fromJson(next.toUtf8()).object());
            if (following)
                request = *following;
        }
        if (!request)
            return refuse(request.error());
        ask(**found, *request,
            [this, promise, fields, read = picker->read, account = session.account, service = session.service()](const AccountCall::Outcome &outcome) {
                if (!outcome.result)
                    return answer(promise, Result<PickerPage>(tl::unexpected(outcome.result.error().error)));
                if (outcome.signInNeeded)
                    return answer(promise, Result<PickerPage>(failure(ErrorCode::SignInRequired,
                                                                      {{QStringLiteral("service"), service}, {QStringLiteral("account"), account.name}})));
                const Result<LookupPage> page = read(account, fields, *outcome.result);
                if (!page)
                    return answer(promise, Result<PickerPage>(tl::unexpected(page.error())));
                PickerPage told;
                for (const LookupItem &item : page->items)
                    told.items.append({item.id, item.label, item.detail});
                if (page->next)
                    told.next = QString::fromUtf8(QJsonDocument(toJson(*page->next)).toJson(QJsonDocument::Compact));
                answer(promise, Result<PickerPage>(told));
            });
    });
}

QFuture<QJsonObject> RemoteAccounts::fieldsFromUrl(const QString &id, const QString &kind, const QUrl &url)
{
    return inThread<QJsonObject>([this, id, kind, url](const Promise<QJsonObject> &promise) {
        const auto found = entry(id);
        const bool can = found && (*found)->session->dialect.fieldsFromUrl;
        answer(promise, can ? (*found)->session->dialect.fieldsFromUrl((*found)->account, kind, url) : QJsonObject());
    });
}

struct RemoteAccounts::ProbeRun {
    QString id;
    QList<ProbeQuestion> questions;
    qsizetype at = 0;
    AccountTest test;
    Promise<Result<AccountTest>> promise;
};

QFuture<Result<AccountTest>> RemoteAccounts::test(const QString &id)
{
    return inThread<Result<AccountTest>>([this, id](const Promise<Result<AccountTest>> &promise) {
        const auto found = entry(id);
        if (!found)
            return answer(promise, Result<AccountTest>(tl::unexpected(found.error())));
        const AccountSession &session = *(*found)->session;
        auto run = std::make_shared<ProbeRun>();
        run->id = id;
        run->promise = promise;
        if (session.dialect.probe.questions)
            run->questions = session.dialect.probe.questions(session.account);
        session.tools.http->caState() ? probe(run) : answer(promise, Result<AccountTest>(tl::unexpected(session.tools.http->caState().error())));
    });
}

void RemoteAccounts::probe(const std::shared_ptr<ProbeRun> &run)
{
    const auto found = entry(run->id);
    if (!found || run->at >= run->questions.size())
        return answer(run->promise, Result<AccountTest>(run->test));
    const auto session = (*found)->session;
    const ProbeQuestion question = run->questions.at(run->at);
    const auto add = [run](bool ok, const QString &label, std::optional<ExportError> error, const QJsonObject &suggested = {}) {
        run->test.findings.append({ok, label, std::move(error), suggested});
        run->test.ok = run->test.ok && ok;
    };
    ask(**found, question.request, [this, run, session, question, add](const AccountCall::Outcome &outcome) {
        if (!outcome.result) {
            const ExportError &error = outcome.result.error().error;
            const bool signIn = error.code == ErrorCode::SignInRequired || error.code == ErrorCode::SignInFailed;
            add(false, signIn ? RemoteWords::tr("Signed in") : RemoteWords::tr("Reachable"), error);
            return answer(run->promise, Result<AccountTest>(run->test)); // the others would say the same
        }
        if (run->at == 0)
            add(true, RemoteWords::tr("Reachable"), std::nullopt);
        if (outcome.signInNeeded) {
            add(false, RemoteWords::tr("Signed in"),
                ExportError{
                    ErrorCode::SignInRequired, {{QStringLiteral("service"), session->service()}, {QStringLiteral("account"), session->account.name}}, {}, {}});
            return answer(run->promise, Result<AccountTest>(run->test));
        }
        if (run->at == 0 && question.request.credential == Credential::Account)
            add(true, RemoteWords::tr("Signed in"), std::nullopt);
        const ProbeFinding finding = session->dialect.probe.judge(session->account, run->at, *outcome.result);
        add(finding.ok, finding.label.isEmpty() ? question.label : finding.label, finding.error, finding.suggestedSettings);
        ++run->at;
        probe(run);
    });
}

} // namespace quayside
