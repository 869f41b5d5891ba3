// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programfolder.h"

#include <QDir>

using namespace quayside::test;

/// Sources that can be read once only: standard input by its names, pipes, what a shell makes of “<(…)”.
class TestAppStreams final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void standardInputToStandardOutput();
    void everyStreamIsASource_data();
    void everyStreamIsASource();
    void streamsBesideFilesKeepTheirFormats();
    void standardInputIsReadOnce();
    void aReadErrorIsNoEndOfInput();
    void anEndlessDeviceIsTooLarge();
    void aDryRunReadsNothing();

private:
    std::unique_ptr<ProgramFolder> m_folder;
};

void TestAppStreams::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY(m_folder->isValid());
}

void TestAppStreams::standardInputToStandardOutput()
{
    const Ended ended = m_folder->run(arguments("export - --to html -o - --set html.fragment=yes"), "Hello *you*\n");
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QCOMPARE(ended.out.trimmed(), QStringLiteral("<p>Hello <em>you</em></p>"));
    QVERIFY(QDir(m_folder->path(QStringLiteral("data/quayside/spool"))).isEmpty());
}

void TestAppStreams::everyStreamIsASource_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("made");
    QTest::addColumn<QByteArray>("holds");
    const auto row = [](const char *name, const char *line, const char *made, const QByteArray &holds) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(made) << holds;
    };
    row("dash", "printf '*a*' | \"$quayside\" export - --to html", "stdin.html", "<em>a</em>");
    row("/dev/stdin", "printf '*a*' | \"$quayside\" export /dev/stdin --to html", "stdin.html", "<em>a</em>");
    row("/dev/stdin of a file", "printf '*a*' > a.md; \"$quayside\" export /dev/stdin --to html < a.md", "stdin.html", "<em>a</em>");
    row("/proc/self/fd/0", "printf '*a*' | \"$quayside\" export /proc/self/fd/0 --to html", "stdin.html", "<em>a</em>");
    row("another descriptor", "\"$quayside\" export /dev/fd/7 --to html 7< <(printf '*a*')", "input.html", "<em>a</em>");
    row("of the shell", "\"$quayside\" export <(printf '*a*') --to html", "input.html", "<em>a</em>");
    row("two of the shell", "\"$quayside\" export <(printf '*a*') <(printf '*b*') --to html", "input (2).html", "<em>b</em>");
    row("a pipe", "mkfifo notes; (printf '*a*' > notes) & \"$quayside\" export notes --to html", "notes.html", "<em>a</em>");
    row("a pipe with an ending", "mkfifo t.csv; (printf 'x,y\\n1,2\\n' > t.csv) & \"$quayside\" export t.csv --to html", "t.html", "<td");
    row("an option says what it is", "printf '<p>a</p>' | \"$quayside\" export - --to text --set read.format=html", "stdin.txt", "a\n");
    row("nothing is kept", "printf '*a*' | \"$quayside\" export /dev/stdin --to html --no-history", "stdin.html", "<em>a</em>");
    row("nothing at all", "\"$quayside\" export /dev/null --to text", "null.txt", "");
}

void TestAppStreams::everyStreamIsASource()
{
    QFETCH(QString, line);
    QFETCH(QString, made);
    QFETCH(QByteArray, holds);
    const Ended ended = m_folder->shell(line);
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QVERIFY2(m_folder->exists(made) && m_folder->read(made).contains(holds), qPrintable(ended.out + ended.err));
    QVERIFY(m_folder->below(QStringLiteral("data/quayside/spool")).isEmpty());
}

void TestAppStreams::streamsBesideFilesKeepTheirFormats()
{
    m_folder->write(QStringLiteral("b.html"), "<p>*b*</p>\n");
    const Ended ended = m_folder->run(arguments("export - b.html --to html --set html.fragment=yes --output-dir out"), "*a*\n");
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QVERIFY(m_folder->read(QStringLiteral("out/stdin.html")).contains("<em>a</em>"));
    QVERIFY(m_folder->read(QStringLiteral("out/b.html")).contains("*b*"));
}

void TestAppStreams::standardInputIsReadOnce()
{
    const Ended ended = m_folder->run(arguments("export - /dev/stdin --to html"), "a\n");
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.err.contains(QStringLiteral("once only")), qPrintable(ended.err));
}

void TestAppStreams::aReadErrorIsNoEndOfInput()
{
    const Ended ended = m_folder->shell(QStringLiteral("\"$quayside\" export - --to html < .")); // a folder opens, and cannot be read
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(QStringLiteral("cannot be read")), qPrintable(ended.err));
    QVERIFY(!m_folder->exists(QStringLiteral("stdin.html")));
    const Ended closed = m_folder->shell(QStringLiteral("\"$quayside\" export /dev/fd/87 --to html"));
    QVERIFY2(closed.code == 1 && closed.err.contains(QStringLiteral("cannot be read")), qPrintable(closed.err));
}

void TestAppStreams::anEndlessDeviceIsTooLarge()
{
    const Ended ended = m_folder->run(arguments("export /dev/zero --to text"));
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(QStringLiteral("too large")), qPrintable(ended.err));
    QVERIFY(m_folder->below(QStringLiteral("data/quayside/spool")).isEmpty());
}

void TestAppStreams::aDryRunReadsNothing()
{
    const Ended ended = m_folder->shell(QStringLiteral("mkfifo notes; \"$quayside\" export notes --to html --dry-run")); // nobody writes into it
    QVERIFY2(ended.code == 0 && ended.out.startsWith(QStringLiteral("notes → ")) && ended.out.contains(QStringLiteral("/notes.html")),
             qPrintable(ended.out + ended.err));
}

QTEST_GUILESS_MAIN(TestAppStreams)
#include "tst_app_streams.moc"
