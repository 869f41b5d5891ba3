// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/configuration.h"
#include "app/cli/historyjobs.h"
#include "app/cli/jobwords.h"

#include "base/terminaltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Verifies exports one after the other, telling each result.
class Verification
{
public:
    Verification(Session &session, const Common &common, Reporter &reporter) : m_session(session), m_common(common), m_reporter(reporter) {}

    void verify(const ExportJob &job)
    {
        const QList<Verified> verified = m_session.await(m_session.engine().verify(job));
        for (qsizetype i = 0; i < qMin(verified.size(), job.artifacts.size()); ++i)
            tell(job, job.artifacts.at(i), verified.at(i));
    }

    int end()
    {
        const int unchanged = m_counts[Verified::State::Unchanged];
        const int changed = m_counts[Verified::State::Changed];
        const int missing = m_counts[Verified::State::Missing];
        if (m_common.json)
            m_reporter.object({{QStringLiteral("event"), QStringLiteral("summary")},
                               {QStringLiteral("unchanged"), unchanged},
                               {QStringLiteral("changed"), changed},
                               {QStringLiteral("missing"), missing}});
        else if (!m_common.quiet)
            m_reporter.text(tr("%1 unchanged, %2 changed, %3 missing").arg(unchanged).arg(changed).arg(missing) + u'\n');
        return changed + missing > 0 ? SomeFailed : AllSucceeded;
    }

private:
    void tell(const ExportJob &job, const Artifact &artifact, const Verified &verified)
    {
        ++m_counts[verified.state];
        if (m_common.json) {
            QJsonObject line{
                {QStringLiteral("event"), QStringLiteral("verified")}, {QStringLiteral("id"), job.id}, {QStringLiteral("state"), verifiedId(verified.state)}};
            line.insert(QStringLiteral("path"), artifact.path.isEmpty() ? artifact.url : artifact.path);
            if (!verified.files.isEmpty())
                line.insert(QStringLiteral("files"), QJsonArray::fromStringList(verified.files));
            if (!verified.added.isEmpty())
                line.insert(QStringLiteral("added"), QJsonArray::fromStringList(verified.added));
            return m_reporter.object(line);
        }
        const bool isFine = verified.state == Verified::State::Unchanged || verified.state == Verified::State::Nothing;
        if (artifact.path.isEmpty() || (isFine && m_common.quiet))
            return;
        m_reporter.text(forTerminal(QStringLiteral("%1  %2  %3").arg(job.id, 6).arg(verifiedWords(verified.state).leftJustified(11), artifact.path)) + u'\n');
        for (const QString &file : verified.files)
            m_reporter.text(forTerminal(QString(21, u' ') + file) + u'\n');
        for (const QString &file : verified.added)
            m_reporter.text(forTerminal(QString(21, u' ') + tr("%1 (added)").arg(file)) + u'\n');
    }

    Session &m_session;
    const Common &m_common;
    Reporter &m_reporter;
    QMap<Verified::State, int> m_counts;
};

} // namespace

int runVerify(const VerifyCommand &command, const EngineMaker &makeEngine)
{
    Reporter reporter({command.common.json, command.common.quiet, true});
    Session session(makeEngine(configFor(command.common)), reporter);
    if (const auto opened = session.open(); !opened)
        return reporter.fail(opened.error());
    QList<ExportJob> named;
    for (const qint64 id : command.ids) {
        auto job = session.await(session.engine().job(id));
        if (!job)
            return reporter.fail(job.error());
        named.append(std::move(*job));
    }
    const auto filter = filterOf(session, command.choice);
    if (!filter)
        return reporter.fail(filter.error());
    Verification verification(session, command.common, reporter);
    for (const ExportJob &job : std::as_const(named))
        verification.verify(job);
    HistoryQuery query;
    query.filter = *filter;
    for (bool more = named.isEmpty(); more;) {
        const auto page = session.await(session.engine().history(query));
        if (!page)
            return reporter.fail(page.error());
        for (const ExportJob &job : page->jobs)
            verification.verify(job);
        query.after = page->next;
        more = page->next.isValid();
    }
    return verification.end();
}

} // namespace quayside::cli
