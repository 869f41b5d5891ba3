// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/resumepolicy.h"

#include <QTest>

using namespace quayside;

namespace {

constexpr std::array states{JobState::Queued, JobState::Running, JobState::Succeeded, JobState::Failed, JobState::Canceled, JobState::Interrupted};
constexpr std::array reasons{InterruptReason::None,        InterruptReason::OutcomeUnknown, InterruptReason::StillRunningThere,
                             InterruptReason::NeedsSignIn, InterruptReason::NeedsSecret,    InterruptReason::Crashed};

/// "goes-on sign-in": how it starts, and what is offered.
QString described(const ResumePolicy &policy)
{
    constexpr std::array starts{"none", "anew", "goes-on"};
    QString words = QLatin1StringView(starts[static_cast<std::size_t>(policy.start)]);
    if (policy.action != NextAction::None)
        words += u' ' + nextActionId(policy.action);
    return words;
}

ExportJob jobOf(JobState state, InterruptReason reason, const QString &provider, bool hasSavedState)
{
    ExportJob job;
    job.state = state;
    job.interrupt = reason;
    job.request.provider = provider;
    job.hasSavedState = hasSavedState;
    return job;
}

/// What is expected of every state and reason; the columns are a local job, an account's that has stored nothing, and one that has.
struct Row {
    JobState state;
    InterruptReason reason;
    const char *local;
    const char *account;
    const char *saved;
};

constexpr std::array rows{
    Row{JobState::Queued, InterruptReason::None, "goes-on", "goes-on", "goes-on"},
    Row{JobState::Running, InterruptReason::None, "anew", "goes-on", "goes-on"},
    Row{JobState::Succeeded, InterruptReason::None, "anew", "anew", "anew"},
    Row{JobState::Failed, InterruptReason::None, "anew retry", "anew retry", "goes-on retry"},
    Row{JobState::Canceled, InterruptReason::None, "anew start-again", "anew start-again", "goes-on follow-again"},
    Row{JobState::Interrupted, InterruptReason::None, "anew retry", "anew retry", "goes-on retry"},
    Row{JobState::Interrupted, InterruptReason::OutcomeUnknown, "anew send-again", "anew send-again", "anew send-again"},
    Row{JobState::Interrupted, InterruptReason::StillRunningThere, "anew follow-again", "anew follow-again", "goes-on follow-again"},
    Row{JobState::Interrupted, InterruptReason::NeedsSignIn, "anew sign-in", "anew sign-in", "goes-on sign-in"},
    Row{JobState::Interrupted, InterruptReason::NeedsSecret, "anew give-secret", "anew give-secret", "goes-on give-secret"},
    Row{JobState::Interrupted, InterruptReason::Crashed, "anew start-again", "anew start-again", "goes-on start-again"},
};

} // namespace

class TestResumePolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateAndReason_data();
    void everyStateAndReason();
    void everyCombinationHasARow();
    void whatADeadProcessLeft_data();
    void whatADeadProcessLeft();
    void strangeHostsComeFirst();
    void needsFitTheAction();
};

void TestResumePolicy::everyStateAndReason_data()
{
    QTest::addColumn<ExportJob>("job");
    QTest::addColumn<QString>("expected");
    for (const Row &row : rows) {
        for (const bool account : {false, true}) {
            for (const bool saved : {false, true}) {
                const QString provider = account ? QStringLiteral("a-1") : QString(localProviderId);
                const QByteArray name = QByteArray(jobStateId(row.state).data()) + ' ' + interruptReasonId(row.reason).data()
                                        + (account ? " account" : " local") + (saved ? " saved" : "");
                QTest::newRow(name.constData()) << jobOf(row.state, row.reason, provider, saved)
                                                << QString::fromLatin1(account ? (saved ? row.saved : row.account) : row.local);
            }
        }
    }
}

void TestResumePolicy::everyStateAndReason()
{
    QFETCH(ExportJob, job);
    QFETCH(QString, expected);
    QCOMPARE(described(resumePolicy(job)), expected);
    // The command line tells scripts the same.
    const NextAction action = resumePolicy(job).action;
    QCOMPARE(toJson(job).value(QStringLiteral("next")).toString(), QString(nextActionId(action)));
}

void TestResumePolicy::everyCombinationHasARow()
{
    for (const JobState state : states) {
        for (const InterruptReason reason : reasons) {
            if (state != JobState::Interrupted && reason != InterruptReason::None)
                continue;
            const auto found = std::count_if(rows.begin(), rows.end(), [&](const Row &row) { return row.state == state && row.reason == reason; });
            QVERIFY2(found == 1, qPrintable(jobStateId(state) + u' ' + interruptReasonId(reason)));
        }
    }
}

void TestResumePolicy::whatADeadProcessLeft_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<bool>("toStandardOutput");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first time") << QStringLiteral("local") << 1 << false << QStringLiteral("anew");
    QTest::newRow("second time") << QStringLiteral("local") << mostAttempts - 1 << false << QStringLiteral("anew");
    QTest::newRow("too often") << QStringLiteral("local") << mostAttempts << false << QStringLiteral("none");
    QTest::newRow("half of it was read already") << QStringLiteral("local") << 1 << true << QStringLiteral("none");
    QTest::newRow("a service is followed again, however often") << QStringLiteral("a-1") << mostAttempts + 7 << false << QStringLiteral("goes-on");
}

void TestResumePolicy::whatADeadProcessLeft()
{
    QFETCH(QString, provider);
    QFETCH(int, attempts);
    QFETCH(bool, toStandardOutput);
    QFETCH(QString, expected);
    ExportJob job = jobOf(JobState::Running, InterruptReason::None, provider, false);
    job.attempts = attempts;
    if (toStandardOutput)
        job.request.destination.kind = Destination::Kind::StandardOutput;
    QCOMPARE(described(resumePolicy(job)), expected);
}

void TestResumePolicy::strangeHostsComeFirst()
{
    for (const JobState state : {JobState::Failed, JobState::Interrupted}) {
        ExportJob job = jobOf(state, InterruptReason::None, QStringLiteral("a-1"), true);
        job.error = ExportError{ErrorCode::UntrustedHost, {}, {}, {}};
        QCOMPARE(resumePolicy(job), (ResumePolicy{Resumption::GoesOn, ResumeNeed::Trust, NextAction::TrustHost}));
    }
}

void TestResumePolicy::needsFitTheAction()
{
    for (const Row &row : rows) {
        const ResumePolicy policy = resumePolicy(jobOf(row.state, row.reason, QStringLiteral("a-1"), true));
        QCOMPARE(policy.need == ResumeNeed::SignIn, policy.action == NextAction::SignIn);
        QCOMPARE(policy.need == ResumeNeed::Secret, policy.action == NextAction::GiveSecret);
    }
}

QTEST_GUILESS_MAIN(TestResumePolicy)
#include "tst_resumepolicy.moc"
