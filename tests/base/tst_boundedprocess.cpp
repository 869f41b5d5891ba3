// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/boundedprocess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace quayside;

class TestBoundedProcess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesInputAndGivesOutput();
    void endsAreTold_data();
    void endsAreTold();
    void aStopEndsIt();
    void whatItStartedEndsToo();
    void secretsStayHere();
    void nothingGoesThroughAShell();

private:
    /// A program of @p script.
    [[nodiscard]] QString program(const char *name, const QByteArray &script) const;

    QTemporaryDir m_folder;
};

QString TestBoundedProcess::program(const char *name, const QByteArray &script) const
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script + '\n') < 0
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        qFatal("cannot write %s", name);
    return file.fileName();
}

void TestBoundedProcess::takesInputAndGivesOutput()
{
    const QByteArray input = QByteArray("some text\n").repeated(100'000); // more than pipes hold
    const ProcessResult result = runBounded({program("copy", "cat; echo note >&2; echo \"$1|$2\"; pwd")}, input, {}, {});
    QCOMPARE(result.outcome, ProcessOutcome::Done);
    QVERIFY(result.output.startsWith(input));
    QCOMPARE(result.messages, QByteArray("note\n"));
    QVERIFY(!result.output.contains(QFile::encodeName(m_folder.path()))); // a folder of its own
}

void TestBoundedProcess::endsAreTold_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<ProcessOutcome>("outcome");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("well") << QByteArray("exit 0") << ProcessOutcome::Done << 0;
    QTest::newRow("exit code") << QByteArray("exit 3") << ProcessOutcome::Failed << 3;
    QTest::newRow("signal") << QByteArray("kill -SEGV $$") << ProcessOutcome::Failed << -1;
    QTest::newRow("hang") << QByteArray("sleep 600") << ProcessOutcome::TimedOut << 0;
    QTest::newRow("hang with closed output") << QByteArray("exec >&- 2>&-; sleep 600") << ProcessOutcome::TimedOut << 0;
    QTest::newRow("flood") << QByteArray("yes") << ProcessOutcome::TooMuchOutput << 0;
    QTest::newRow("flood of messages") << QByteArray("yes >&2") << ProcessOutcome::TimedOut << 0;
}

void TestBoundedProcess::endsAreTold()
{
    QFETCH(QByteArray, script);
    QFETCH(ProcessOutcome, outcome);
    QFETCH(int, exitCode);
    ProcessLimits limits;
    limits.milliseconds = outcome == ProcessOutcome::TimedOut ? 200 : 60'000;
    limits.output = 100'000;
    const ProcessResult result = runBounded({program("ends", script)}, "x", limits, {});
    QCOMPARE(result.outcome, outcome);
    QCOMPARE(result.exitCode, exitCode);
    QVERIFY(result.messages.size() <= 4096);
    QCOMPARE(runBounded({QStringLiteral("no-such-program-anywhere")}, {}, limits, {}).outcome, ProcessOutcome::NotStarted);
    QCOMPARE(runBounded({m_folder.path()}, {}, limits, {}).outcome, ProcessOutcome::NotStarted);
    QCOMPARE(runBounded({}, {}, limits, {}).outcome, ProcessOutcome::NotStarted);
}

void TestBoundedProcess::aStopEndsIt()
{
    StopSource stop;
    stop.requestStop(StopReason::User);
    QCOMPARE(runBounded({program("sleeper", "sleep 600")}, {}, {}, stop).outcome, ProcessOutcome::Stopped);
}

void TestBoundedProcess::whatItStartedEndsToo()
{
    ProcessLimits limits;
    limits.milliseconds = 500;
    const ProcessResult result = runBounded({program("parent", "sleep 600 & echo $!; sleep 600")}, {}, limits, {});
    QCOMPARE(result.outcome, ProcessOutcome::TimedOut);
    const int child = result.output.trimmed().toInt();
    QVERIFY(child > 0);
    const auto isAlive = [child] {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(child));
        return stat.open(QIODevice::ReadOnly) && !stat.readAll().contains(") Z ");
    };
    QTRY_VERIFY(!isAlive());
}

void TestBoundedProcess::secretsStayHere()
{
    qputenv("QUAYSIDE_TEST_SECRET", "geheim");
    const ProcessResult result = runBounded({program("env", "env")}, {}, {}, {});
    QCOMPARE(result.outcome, ProcessOutcome::Done);
    QVERIFY(result.output.contains("PATH="));
    QVERIFY(!result.output.contains("geheim"));
}

void TestBoundedProcess::nothingGoesThroughAShell()
{
    const ProcessResult result = runBounded({program("show", "printf '%s|' \"$@\""), QStringLiteral("a b; $(id) `id`"), QStringLiteral("*")}, {}, {}, {});
    QCOMPARE(result.output, QByteArray("a b; $(id) `id`|*|"));
}

QTEST_GUILESS_MAIN(TestBoundedProcess)
#include "tst_boundedprocess.moc"
