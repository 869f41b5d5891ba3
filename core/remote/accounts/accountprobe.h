// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/accounts/accountdirectory.h"

namespace quayside {

/// Questions to a service that change nothing: "test connection" and pickers. Lives in the engine's thread.
class AccountProbe final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountProbe)

public:
    /// @p directory outlives this.
    explicit AccountProbe(const AccountDirectory &directory);
    ~AccountProbe() override;

    template<class Value>
    using Done = std::function<void(Value)>;

    /// Asks the questions of the account's dialect. Error: AccountNotFound, TlsFailed for an own CA that cannot be used.
    void test(const QString &id, const Done<Result<AccountTest>> &done);
    /// A page of the picker @p lookup; @p next is of the page before, or empty.
    void lookup(const QString &id, const QString &lookup, const QJsonObject &fields, const QString &next, const Done<Result<PickerPage>> &done);
    /// Fields of source kind @p kind that a pasted browser url holds; empty when it holds none.
    [[nodiscard]] QJsonObject fieldsFromUrl(const QString &id, const QString &kind, const QUrl &url) const;
    /// Drops what is being asked for @p id; nothing of it is answered any more.
    void drop(const QString &id) { m_calls.erase(id); }

private:
    struct Run;

    void ask(const std::shared_ptr<AccountSession> &session, const HttpRequest &request, std::function<void(const AccountCall::Outcome &)> then);
    void askNext(const std::shared_ptr<Run> &run);
    void onAnswer(const std::shared_ptr<Run> &run, const AccountSession &session, const AccountCall::Outcome &outcome);

    const AccountDirectory &m_directory;
    std::map<QString, std::vector<AccountCallPtr>> m_calls; ///< by account
};

} // namespace quayside
