// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/completion.h"
#include "app/cli/configuration.h"
#include "app/cli/jobwords.h"
#include "app/cli/session.h"

#include "base/terminaltext.h"
#include "store/profile.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>

namespace quayside::cli {
namespace {

/// Opens a session when the first word needs one. A profile that is not there yet is not made for a completion: then a temporary one serves.
class LazySession
{
public:
    LazySession(const CompleteCommand &command, const EngineMaker &makeEngine) : m_command(command), m_makeEngine(makeEngine) {}

    /// Null: it cannot be opened.
    Session *get()
    {
        if (!m_session) {
            EngineConfig config = configFor(m_command.common);
            if (!QFileInfo::exists(profileAt(config.profileFolder).database))
                config.profileFolder = m_temporary.path();
            config.manageAccounts = m_command.words.startsWith(QStringLiteral("accounts")); // may be the first account
            m_session = std::make_unique<Session>(m_makeEngine(config), m_reporter);
            m_open = m_session->open().has_value();
        }
        return m_open ? m_session.get() : nullptr;
    }

private:
    const CompleteCommand &m_command;
    const EngineMaker &m_makeEngine;
    const QTemporaryDir m_temporary;
    Reporter m_reporter{{false, true, false}};
    std::unique_ptr<Session> m_session;
    bool m_open = false;
};

QList<Candidate> accountsOf(Session *session)
{
    QList<Candidate> candidates;
    if (!session || !session->engine().accounts())
        return candidates;
    for (const AccountInfo &info : session->await(session->engine().accounts()->accounts()))
        candidates.append({info.account.name, info.serviceName});
    return candidates;
}

QList<Candidate> servicesOf(Session *session)
{
    QList<Candidate> candidates;
    if (!session || !session->engine().accounts())
        return candidates;
    for (const ServiceForm &form : session->engine().accounts()->services())
        candidates.append({form.id, form.name});
    return candidates;
}

QList<Candidate> presetsOf(Session *session)
{
    QList<Candidate> candidates;
    const auto entries = session ? session->await(session->engine().presets().list()) : Result<QList<PresetEntry>>(QList<PresetEntry>());
    for (const PresetEntry &entry : entries ? *entries : QList<PresetEntry>())
        candidates.append({entry.preset.name, entry.preset.targets.join(QStringLiteral(", "))});
    return candidates;
}

QList<Candidate> newestExports(Session *session)
{
    HistoryQuery query;
    query.limit = 30;
    QList<Candidate> candidates;
    const auto page = session ? session->await(session->engine().history(query)) : Result<HistoryPage>(HistoryPage());
    for (const ExportJob &job : page ? page->jobs : QList<ExportJob>())
        candidates.append(
            {QString::number(job.id), QStringLiteral("%1 → %2, %3").arg(job.request.title, job.request.target, stateWords(job.state, job.interrupt))});
    return candidates;
}

/// A line each: the word, and behind a tab what it is. A line that begins with a colon says what the shell adds.
void print(const Completion &completion, Reporter &reporter)
{
    QString text;
    for (const Candidate &candidate : completion.candidates)
        text += forTerminal(candidate.word) + u'\t' + forTerminal(candidate.help) + u'\n';
    if (completion.paths != Completion::Paths::None)
        text += completion.paths == Completion::Paths::Files ? QStringLiteral(":files\n") : QStringLiteral(":folders\n");
    reporter.text(text);
}

} // namespace

int runComplete(const CompleteCommand &command, const EngineMaker &makeEngine)
{
    LazySession session(command, makeEngine);
    const CompletionSource source{
        [&](const QString &account) {
            const auto provider = session.get() ? findProvider(*session.get(), account) : Result<ProviderDescription>(ProviderDescription());
            return provider ? *provider : ProviderDescription();
        },
        [&] { return accountsOf(session.get()); },
        [&] { return servicesOf(session.get()); },
        [&] { return presetsOf(session.get()); },
        [&] { return newestExports(session.get()); },
    };
    Reporter reporter({});
    print(complete(command.words, source), reporter);
    return AllSucceeded;
}

} // namespace quayside::cli
