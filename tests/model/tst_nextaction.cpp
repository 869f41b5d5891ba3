// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/resumepolicy.h"

#include <QTest>

using namespace quayside;

class TestNextAction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errorsNameTheActionThatIsOffered_data();
    void errorsNameTheActionThatIsOffered();
    void onlyWhatMayHarmIsAskedAbout();
};

void TestNextAction::errorsNameTheActionThatIsOffered_data()
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

void TestNextAction::errorsNameTheActionThatIsOffered()
{
    QFETCH(ErrorCode, code);
    QFETCH(JobState, state);
    QFETCH(InterruptReason, reason);
    QFETCH(QString, said);
    ExportJob job;
    job.state = state;
    job.interrupt = reason;
    job.request.provider = QStringLiteral("a-1");
    job.error = ExportError{code, {{QStringLiteral("account"), QStringLiteral("Docs")}, {QStringLiteral("host"), QStringLiteral("files.example.org")}}, {}, {}};
    QVERIFY2(errorWords(job).action.contains(said), qPrintable(errorWords(job).action));
    QString offered = words(resumePolicy(job).action, job).name;
    QCOMPARE(QStringLiteral("“%1”").arg(offered.remove(u'&')), said);
}

void TestNextAction::onlyWhatMayHarmIsAskedAbout()
{
    ExportJob job;
    job.request.title = QStringLiteral("Guide");
    job.error = ExportError{ErrorCode::UntrustedHost, {{QStringLiteral("host"), QStringLiteral("files.example.org")}}, {}, {}};
    for (const NextAction action : {NextAction::Retry, NextAction::FollowAgain, NextAction::SignIn, NextAction::GiveSecret, NextAction::StartAgain})
        QVERIFY(words(action, job).warning.isEmpty());
    QVERIFY(words(NextAction::SendAgain, job).warning.contains(QStringLiteral("Guide")));
    QVERIFY(words(NextAction::TrustHost, job).warning.contains(QStringLiteral("files.example.org")));
}

QTEST_GUILESS_MAIN(TestNextAction)
#include "tst_nextaction.moc"
