// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nextaction.h"

#include <QJsonObject>
#include <QTest>

using namespace quayside;

class tst_NextAction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsHowTheJobEnded_data();
    void fitsHowTheJobEnded();
    void errorsNameTheActionThatIsOffered_data();
    void errorsNameTheActionThatIsOffered();
    void onlyWhatMayHarmIsAskedAbout();
};

void tst_NextAction::fitsHowTheJobEnded_data()
{
    QTest::addColumn<JobState>("state");
    QTest::addColumn<InterruptReason>("reason");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, JobState state, InterruptReason reason, const char *provider, const char *id) {
        QTest::newRow(name) << state << reason << QString::fromLatin1(provider) << QString::fromLatin1(id);
    };
    row("queued", JobState::Queued, InterruptReason::None, "local", "");
    row("running", JobState::Running, InterruptReason::None, "a-1", "");
    row("succeeded", JobState::Succeeded, InterruptReason::None, "a-1", "");
    row("failed", JobState::Failed, InterruptReason::None, "a-1", "retry");
    row("canceled here", JobState::Canceled, InterruptReason::None, "local", "start-again");
    row("no longer followed", JobState::Canceled, InterruptReason::None, "a-1", "follow-again");
    row("answer lost", JobState::Interrupted, InterruptReason::OutcomeUnknown, "a-1", "send-again");
    row("still running", JobState::Interrupted, InterruptReason::StillRunningThere, "a-1", "follow-again");
    row("signed out", JobState::Interrupted, InterruptReason::NeedsSignIn, "a-1", "sign-in");
    row("secret", JobState::Interrupted, InterruptReason::NeedsSecret, "local", "give-secret");
    row("crashed", JobState::Interrupted, InterruptReason::Crashed, "local", "start-again");
}

void tst_NextAction::fitsHowTheJobEnded()
{
    QFETCH(JobState, state);
    QFETCH(InterruptReason, reason);
    QFETCH(QString, provider);
    QFETCH(QString, id);
    ExportJob job;
    job.state = state;
    job.interrupt = reason;
    job.request.provider = provider;
    QCOMPARE(QString(nextActionId(nextAction(job))), id);
    QCOMPARE(toJson(job).value(QStringLiteral("next")).toString(), id);
}

void tst_NextAction::errorsNameTheActionThatIsOffered_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<JobState>("state");
    QTest::addColumn<InterruptReason>("reason");
    QTest::addColumn<QString>("said");
    QTest::newRow("failed") << ErrorCode::TimedOut << JobState::Failed << InterruptReason::None << QStringLiteral("“Retry”");
    QTest::newRow("left to itself") << ErrorCode::TimedOut << JobState::Interrupted << InterruptReason::StillRunningThere << QStringLiteral("“Follow again”");
    QTest::newRow("deadline") << ErrorCode::PollingDeadline << JobState::Interrupted << InterruptReason::StillRunningThere << QStringLiteral("“Follow again”");
    QTest::newRow("lost") << ErrorCode::OutcomeUnknown << JobState::Interrupted << InterruptReason::OutcomeUnknown << QStringLiteral("“Send again”");
    QTest::newRow("signed out") << ErrorCode::SignInRequired << JobState::Interrupted << InterruptReason::NeedsSignIn << QStringLiteral("“Sign in”");
    QTest::newRow("crashed") << ErrorCode::Crashed << JobState::Interrupted << InterruptReason::Crashed << QStringLiteral("“Start again”");
    QTest::newRow("strange host, found late") << ErrorCode::UntrustedHost << JobState::Failed << InterruptReason::None << QStringLiteral("“Trust this host”");
    QTest::newRow("strange host") << ErrorCode::UntrustedHost << JobState::Interrupted << InterruptReason::StillRunningThere
                                  << QStringLiteral("“Trust this host”");
}

void tst_NextAction::errorsNameTheActionThatIsOffered()
{
    QFETCH(ErrorCode, code);
    QFETCH(JobState, state);
    QFETCH(InterruptReason, reason);
    QFETCH(QString, said);
    ExportJob job;
    job.state = state;
    job.interrupt = reason;
    job.request.provider = QStringLiteral("a-1");
    job.error = ExportError{code, {}, {}, {}};
    QVERIFY2(errorWords(job).action.contains(said), qPrintable(errorWords(job).action));
    QString offered = words(nextAction(job), job).name;
    QCOMPARE(QStringLiteral("“%1”").arg(offered.remove(u'&')), said);
}

void tst_NextAction::onlyWhatMayHarmIsAskedAbout()
{
    ExportJob job;
    job.request.title = QStringLiteral("Guide");
    job.error = ExportError{ErrorCode::UntrustedHost, {{QStringLiteral("host"), QStringLiteral("files.example.org")}}, {}, {}};
    for (const NextAction action : {NextAction::Retry, NextAction::FollowAgain, NextAction::SignIn, NextAction::GiveSecret, NextAction::StartAgain})
        QVERIFY(words(action, job).warning.isEmpty());
    QVERIFY(words(NextAction::SendAgain, job).warning.contains(QStringLiteral("Guide")));
    QVERIFY(words(NextAction::TrustHost, job).warning.contains(QStringLiteral("files.example.org")));
}

QTEST_GUILESS_MAIN(tst_NextAction)
#include "tst_nextaction.moc"
