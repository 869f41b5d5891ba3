// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishrun.h"

#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <thread>
#include <unistd.h>

using namespace quayside;
using namespace quayside::test;

/// Pipes, devices and standard output.
class TestPublishStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<PublishFolder>(); }
    void pipesAreWrittenTo_data();
    void pipesAreWrittenTo();
    void aPipeWithoutReaderWaitsForAStop();
    void aReaderThatLeavesIsAnError();
    void devicesAreWrittenTo();
    void standardOutput();

private:
    QString at(const char *name) const { return m_folder->at(name); }
    PublishOrder order(const QByteArray &content, ConflictPolicy policy = ConflictPolicy::Fail) const { return m_folder->order(content, policy); }
    QStringList leftovers() const { return m_folder->leftovers(); }

    std::unique_ptr<PublishFolder> m_folder;
};

void TestPublishStreams::pipesAreWrittenTo_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("small") << 5;
    QTest::newRow("more than a pipe holds") << 3'000'000;
}

void TestPublishStreams::pipesAreWrittenTo()
{
    QFETCH(int, size);
    const QByteArray content(size, 'x');
    auto job = order(content);
    job.destination.kind = Destination::Kind::Stream;
    job.destination.filePath = at("pipe");
    QCOMPARE(::mkfifo(qPrintable(at("pipe")), 0600), 0);
    QByteArray got;
    std::thread reader([&] {
        QFile pipe(at("pipe"));
        if (pipe.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            for (QByteArray part = pipe.read(65536); !part.isEmpty(); part = pipe.read(65536))
                got += part;
        }
    });
    const auto intent = choosePlace(job);
    QVERIFY(intent.has_value());
    QCOMPARE(intent->kind, PublishIntent::Kind::Stream);
    const auto written = writeToStream(job, WorkContext());
    reader.join();
    QVERIFY(written.has_value());
    QCOMPARE(got.size(), content.size());
    QVERIFY(got == content);
    QVERIFY(whatStandsAt(at("pipe")) == Standing::Stream);
    QVERIFY(leftovers().isEmpty());
}

void TestPublishStreams::aPipeWithoutReaderWaitsForAStop()
{
    auto job = order("x");
    job.destination.kind = Destination::Kind::Stream;
    job.destination.filePath = at("pipe");
    QCOMPARE(::mkfifo(qPrintable(at("pipe")), 0600), 0);
    StopSource stop;
    WorkContext context;
    context.stop = stop;
    stop.requestStop(StopReason::User);
    QCOMPARE(writeToStream(job, context).error().code, ErrorCode::Canceled);
}

void TestPublishStreams::aReaderThatLeavesIsAnError()
{
    auto job = order(QByteArray(3'000'000, 'x'));
    job.destination.kind = Destination::Kind::Stream;
    job.destination.filePath = at("pipe");
    QCOMPARE(::mkfifo(qPrintable(at("pipe")), 0600), 0);
    std::thread reader([&] {
        QFile pipe(at("pipe"));
        if (pipe.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            pipe.read(1);
    });
    const auto written = writeToStream(job, WorkContext());
    reader.join();
    QCOMPARE(written.error().code, ErrorCode::PublishFailed);
}

void TestPublishStreams::devicesAreWrittenTo()
{
    auto job = order("x");
    job.destination.kind = Destination::Kind::Stream;
    job.destination.filePath = QStringLiteral("/dev/null");
    QVERIFY(writeToStream(job, WorkContext()).has_value());
    job.destination.filePath = QStringLiteral("/dev/full");
    QCOMPARE(writeToStream(job, WorkContext()).error().code, ErrorCode::DiskFull);
    // As root a node of our own, which a rename over it would destroy.
    const QByteArray node = QFile::encodeName(at("null"));
    if (::mknod(node.constData(), S_IFCHR | 0600, makedev(1, 3)) != 0)
        QSKIP("only root makes devices");
    job.destination.filePath = at("null");
    QVERIFY(writeToStream(job, WorkContext()).has_value());
    QVERIFY(whatStandsAt(at("null")) == Standing::Stream);
}

void TestPublishStreams::standardOutput()
{
    auto one = order("to the pipe");
    one.destination.kind = Destination::Kind::StandardOutput;
    const auto intent = choosePlace(one);
    QVERIFY(intent.has_value());
    QCOMPARE(artifactOf(*intent).kind, Artifact::Kind::StandardOutput);
    const int saved = ::dup(STDOUT_FILENO);
    const int file = ::open(qPrintable(at("stdout")), O_WRONLY | O_CREAT, 0600);
    ::dup2(file, STDOUT_FILENO);
    const bool written = writeToStandardOutput(one, {}).has_value();
    const int full = ::open("/dev/full", O_WRONLY);
    ::dup2(full, STDOUT_FILENO);
    const auto refusedOutcome = writeToStandardOutput(one, {});
    ::dup2(saved, STDOUT_FILENO);
    for (const int descriptor : {saved, file, full})
        ::close(descriptor);
    QVERIFY(written);
    QCOMPARE(readFile(at("stdout")), QByteArray("to the pipe"));
    QCOMPARE(refusedOutcome.error().code, ErrorCode::DiskFull);
    one.files.append(one.files.first());
    QCOMPARE(writeToStandardOutput(one, {}).error().code, ErrorCode::OptionConflict);
}

QTEST_APPLESS_MAIN(TestPublishStreams)
#include "tst_publishstreams.moc"
