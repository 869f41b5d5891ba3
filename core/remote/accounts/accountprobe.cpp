// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/accounts/accountprobe.h"

#include "remote/http/remotewords.h"

#include <QJsonDocument>

#include <algorithm>

namespace quayside {
namespace {

ExportError signInRequired(const AccountSession &session)
{
    return {ErrorCode::SignInRequired, {{QStringLiteral("service"), session.service()}, {QStringLiteral("account"), session.account.name}}, {}, {}};
}

/// The request of the page after the one that gave @p next, else of the first.
Result<HttpRequest> pageRequest(const Lookup &picker, const Account &account, const QJsonObject &fields, const QString &next)
{
    const auto following = next.isEmpty() ? std::nullopt : httpRequestFromJson(QJsonDocument::fromJson(next.toUtf8()).object());
    return following ? Result<HttpRequest>(*following) : picker.first(account, fields);
}

Result<PickerPage> pageOf(const Lookup &picker, const AccountSession &session, const QJsonObject &fields, const AccountCall::Outcome &outcome)
{
    if (!outcome.result)
        return tl::unexpected(outcome.result.error().error);
    if (outcome.signInNeeded)
        return failure(signInRequired(session));
    const Result<LookupPage> page = picker.read(session.account, fields, *outcome.result);
    if (!page)
        return tl::unexpected(page.error());
    PickerPage told;
    told.searches = picker.searches;
    for (const LookupItem &item : page->items)
        told.items.append({item.id, item.label, item.detail});
    if (page->next)
        told.next = QString::fromUtf8(QJsonDocument(toJson(*page->next)).toJson(QJsonDocument::Compact));
    return told;
}

/// What the account is used with: its own settings, else their defaults.
QJsonObject settingsInUse(const AccountSession &session)
{
    QJsonObject settings = session.account.values();
    for (const OptionSpec &field : session.dialect.accountFields()) {
        if (!settings.contains(field.key))
            settings.insert(field.key, field.defaultValue);
    }
    return settings;
}

/// Names the first empty field that only the user can fill in: without it there is nothing to ask the service for.
ExportError fieldMissing(const AccountSession &session)
{
    const QJsonObject settings = settingsInUse(session);
    const QList<OptionSpec> fields = session.dialect.accountFields();
    const auto missing = std::find_if(fields.begin(), fields.end(), [&settings](const OptionSpec &field) {
        return !field.advanced && field.type != OptionType::Bool && settings.value(field.key).toVariant().toString().isEmpty();
    });
    const OptionSpec field = missing == fields.end() ? OptionSpec{} : *missing;
    const QString option = accountScope + u'.' + field.key;
    return {ErrorCode::RequiredOption, {{QStringLiteral("label"), field.label}, {QStringLiteral("option"), option}}, option, {}};
}

/// A suggestion is news only where the account has something else, and nothing speaks for what it has.
void keepNews(QList<AccountFinding> &findings, const QJsonObject &settings)
{
    QStringList confirmed;
    for (const AccountFinding &finding : std::as_const(findings)) {
        for (auto it = finding.suggestedSettings.begin(); it != finding.suggestedSettings.end(); ++it) {
            if (settings.value(it.key()) == it.value())
                confirmed.append(it.key());
        }
    }
    for (AccountFinding &finding : findings) {
        for (const QString &key : std::as_const(confirmed))
            finding.suggestedSettings.remove(key);
    }
}

} // namespace

/// One "test connection" under way.
struct AccountProbe::Run {
    QString id;
    QList<ProbeQuestion> questions;
    qsizetype at = 0;
    AccountTest test;
    Done<Result<AccountTest>> done;

    void add(bool ok, const QString &label, std::optional<ExportError> error = {}, const QJsonObject &suggested = {})
    {
        test.findings.append({ok, label, std::move(error), suggested});
        test.ok = test.ok && ok;
    }
};

AccountProbe::AccountProbe(const AccountDirectory &directory) : m_directory(directory) {}

AccountProbe::~AccountProbe() = default;

void AccountProbe::ask(const std::shared_ptr<AccountSession> &session, const HttpRequest &request, std::function<void(const AccountCall::Outcome &)> then)
{
    std::vector<AccountCallPtr> &calls = m_calls[session->account.id];
    // Ended calls are swept when the next one begins; nothing of a call is touched once its callback runs.
    std::erase_if(calls, [](const AccountCallPtr &call) { return call->isOver(); });
    calls.push_back(std::make_unique<AccountCall>(session, request, std::move(then)));
    calls.back()->start();
}

void AccountProbe::lookup(const QString &id, const QString &lookup, const QJsonObject &fields, const QString &next, const Done<Result<PickerPage>> &done)
{
    const auto session = m_directory.session(id);
    if (!session)
        return done(tl::unexpected(session.error()));
    const std::span<const Lookup> pickers = (*session)->dialect.lookups;
    const auto picker = std::find_if(pickers.begin(), pickers.end(), [&](const Lookup &one) { return lookup == QLatin1StringView(one.id); });
    if (picker == pickers.end())
        return done(failure(ErrorCode::UnknownOption, {{QStringLiteral("option"), lookup}}));
    const Result<HttpRequest> request = pageRequest(*picker, (*session)->account, fields, next);
    if (!request)
        return done(tl::unexpected(request.error()));
    ask(*session, *request,
        [session = *session, picker = *picker, fields, done](const AccountCall::Outcome &outcome) { done(pageOf(picker, *session, fields, outcome)); });
}

QJsonObject AccountProbe::fieldsFromUrl(const QString &id, const QString &kind, const QUrl &url) const
{
    const auto session = m_directory.session(id);
    return session && (*session)->dialect.fieldsFromUrl ? (*session)->dialect.fieldsFromUrl((*session)->account, kind, url) : QJsonObject();
}

void AccountProbe::test(const QString &id, const Done<Result<AccountTest>> &done)
{
    const auto session = m_directory.session(id);
    if (!session)
        return done(tl::unexpected(session.error()));
    if (const Result<void> &ca = (*session)->http.caState(); !ca) {
        ExportError error = ca.error();
        error.params.insert(QStringLiteral("host"), (*session)->dialect.baseUrl((*session)->account).host());
        return done(tl::unexpected(error));
    }
    (*session)->limiter.endPause(); // the user asks for the current state
    const auto run = std::make_shared<Run>();
    run->id = id;
    run->done = done;
    if ((*session)->dialect.probe.questions)
        run->questions = (*session)->dialect.probe.questions((*session)->account);
    if (run->questions.isEmpty())
        run->add(false, RemoteWords::tr("Nothing was asked"), fieldMissing(**session));
    askNext(run);
}

void AccountProbe::askNext(const std::shared_ptr<Run> &run)
{
    const auto session = m_directory.session(run->id);
    if (!session || run->at >= run->questions.size()) {
        if (session)
            keepNews(run->test.findings, settingsInUse(**session));
        return run->done(run->test);
    }
    ask(*session, run->questions.at(run->at).request,
        [this, run, session = *session](const AccountCall::Outcome &outcome) { onAnswer(run, *session, outcome); });
}

void AccountProbe::onAnswer(const std::shared_ptr<Run> &run, const AccountSession &session, const AccountCall::Outcome &outcome)
{
    const ProbeQuestion question = run->questions.at(run->at);
    if (!outcome.result) {
        const ExportError &error = outcome.result.error().error;
        const bool signIn = error.code == ErrorCode::SignInRequired || error.code == ErrorCode::SignInFailed;
        run->add(false, signIn ? RemoteWords::tr("Signed in") : RemoteWords::tr("Reachable"), error);
        return run->done(run->test); // the others would say the same
    }
    if (run->at == 0)
        run->add(true, RemoteWords::tr("Reachable"));
    if (outcome.signInNeeded) {
        run->add(false, RemoteWords::tr("Signed in"), signInRequired(session));
        return run->done(run->test);
    }
    if (run->at == 0 && question.request.credential == Credential::Account)
        run->add(true, RemoteWords::tr("Signed in"));
    const ProbeFinding finding = session.dialect.probe.judge(session.account, run->at, *outcome.result);
    run->add(finding.ok, finding.label.isEmpty() ? question.label : finding.label, finding.error, finding.suggestedSettings);
    ++run->at;
    askNext(run);
}

} // namespace quayside
