// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programfolder.h"

#include <QDir>
#include <QJsonArray>

#include <sys/stat.h>

using namespace quayside::test;

/// Where results go: names, what stands there already, and what is never replaced.
class TestAppNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anExistingFileIsKept();
    void resultsOfOneBatchShareNoName_data();
    void resultsOfOneBatchShareNoName();
    void existingFilesAreRefusedBeforeAnythingStarts();
    void aDryRunShowsWhatWouldHappen_data();
    void aDryRunShowsWhatWouldHappen();
    void noSourceOfTheBatchIsReplaced_data();
    void noSourceOfTheBatchIsReplaced();
    void pipesAndDevicesAreWrittenTo();
    void namesThatAreNoUtf8AreExported();
    void resultsAreNoSources_data();
    void resultsAreNoSources();

private:
    std::unique_ptr<ProgramFolder> m_folder;
};

void TestAppNames::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY(m_folder->isValid());
}

void TestAppNames::anExistingFileIsKept()
{
    m_folder->write(QStringLiteral("a.md"), "new\n");
    m_folder->write(QStringLiteral("a.txt"), "old\n");
    const QStringList arguments{QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("text"),
                                QStringLiteral("--on-conflict")};
    const Ended refused = m_folder->run(arguments.mid(0, 4));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("on-conflict")), qPrintable(refused.err));
    QCOMPARE(m_folder->read(QStringLiteral("a.txt")), QByteArray("old\n"));
    QCOMPARE(m_folder->run(arguments + QStringList(QStringLiteral("skip"))).code, 0);
    QCOMPARE(m_folder->read(QStringLiteral("a.txt")), QByteArray("old\n"));
    QCOMPARE(m_folder->run(arguments + QStringList(QStringLiteral("rename"))).code, 0);
    QCOMPARE(m_folder->read(QStringLiteral("a.txt")), QByteArray("old\n"));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("a*.txt")}).size(), 2);
    QCOMPARE(m_folder->run(arguments + QStringList(QStringLiteral("overwrite"))).code, 0);
    QVERIFY(m_folder->read(QStringLiteral("a.txt")).startsWith("new"));
}

void TestAppNames::resultsOfOneBatchShareNoName_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("files");
    const auto row = [](const char *name, const char *line, const QStringList &files) { QTest::newRow(name) << QString::fromUtf8(line) << files; };
    row("kinds", "a.md a.html a.csv --to text", {QStringLiteral("a (2).txt"), QStringLiteral("a (3).txt"), QStringLiteral("a.txt")});
    row("folders", "x/a.md y/a.md --to text", {QStringLiteral("a (2).txt"), QStringLiteral("a.txt")});
    row("safe names", "a?.md a*.md --to text", {QStringLiteral("a_ (2).txt"), QStringLiteral("a_.txt")});
    row("locales", "a.md --to text --locale de,fr --name-template {name}.{ext}", {QStringLiteral("a (2).txt"), QStringLiteral("a.txt")});
    row("a constant template", "a.md a.csv --to text --name-template all.txt", {QStringLiteral("all (2).txt"), QStringLiteral("all.txt")});
    row("pictures", "pictured.md --to html,markdown --set html.images=files --set markdown.images=files",
        {QStringLiteral("pictured (2)/images/001-p.png"), QStringLiteral("pictured (2)/pictured (2).md"), QStringLiteral("pictured/images/001-p.png"),
         QStringLiteral("pictured/pictured.html")});
}

void TestAppNames::resultsOfOneBatchShareNoName()
{
    QFETCH(QString, line);
    for (const char *name : {"a.md", "x/a.md", "y/a.md", "a?.md", "a*.md", "a.csv"})
        m_folder->write(QString::fromUtf8(name), QByteArray(name) + "\n");
    m_folder->write(QStringLiteral("a.html"), "<p>a.html</p>\n");
    m_folder->write(QStringLiteral("p.png"),
                    QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    m_folder->write(QStringLiteral("pictured.md"), "![A dot](p.png)\n");
    const QStringList arguments =
        QStringList{QStringLiteral("export")} + line.split(u' ')
        + QStringList{QStringLiteral("--output-dir"), QStringLiteral("out"), QStringLiteral("--on-conflict"), QStringLiteral("overwrite")};
    for (int time = 0; time < 2; ++time) { // the second time over the first
        const Ended ended = m_folder->run(arguments + QStringList{QStringLiteral("--jobs"), QStringLiteral("4")});
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QVERIFY2(ended.err.contains(QStringLiteral("numbered")), qPrintable(ended.err));
        QTEST(m_folder->below(QStringLiteral("out")), "files");
    }
}

void TestAppNames::existingFilesAreRefusedBeforeAnythingStarts()
{
    for (const char *name : {"a.md", "b.md", "c.md", "out/b.txt", "out/c.txt"})
        m_folder->write(QString::fromUtf8(name), name);
    const Ended ended = m_folder->run({QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("b.md"), QStringLiteral("c.md"), QStringLiteral("--to"),
                                       QStringLiteral("text"), QStringLiteral("--output-dir"), QStringLiteral("out")});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(QStringLiteral("out/b.txt")) && ended.err.contains(QStringLiteral("out/c.txt")), qPrintable(ended.err));
    QCOMPARE(m_folder->below(QStringLiteral("out")), QStringList({QStringLiteral("b.txt"), QStringLiteral("c.txt")}));
    QVERIFY(jsonLines(m_folder->run({QStringLiteral("history"), QStringLiteral("--json")}).out).isEmpty());
}

void TestAppNames::aDryRunShowsWhatWouldHappen_data()
{
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QStringList>("told"); // action and name of a.md, a.csv and b.md, where a.txt is there
    QTest::addColumn<int>("code");
    QTest::newRow("fail") << "fail" << QStringList{QStringLiteral("refuse a.txt"), QStringLiteral("number a (2).txt"), QStringLiteral("write b.txt")} << 1;
    QTest::newRow("rename") << "rename" << QStringList{QStringLiteral("number a (2).txt"), QStringLiteral("number a (3).txt"), QStringLiteral("write b.txt")}
                            << 0;
    QTest::newRow("overwrite") << "overwrite"
                               << QStringList{QStringLiteral("overwrite a.txt"), QStringLiteral("number a (2).txt"), QStringLiteral("write b.txt")} << 0;
    QTest::newRow("skip") << "skip" << QStringList{QStringLiteral("skip a.txt"), QStringLiteral("number a (2).txt"), QStringLiteral("write b.txt")} << 0;
}

void TestAppNames::aDryRunShowsWhatWouldHappen()
{
    QFETCH(QString, policy);
    QFETCH(QStringList, told);
    QFETCH(int, code);
    for (const char *name : {"a.md", "a.csv", "b.md", "out/a.txt"})
        m_folder->write(QString::fromUtf8(name), name);
    const QStringList arguments{QStringLiteral("export"),
                                QStringLiteral("a.md"),
                                QStringLiteral("a.csv"),
                                QStringLiteral("b.md"),
                                QStringLiteral("--to"),
                                QStringLiteral("text"),
                                QStringLiteral("--output-dir"),
                                QStringLiteral("out"),
                                QStringLiteral("--json"),
                                QStringLiteral("--on-conflict"),
                                policy};
    const Ended dry = m_folder->run(arguments + QStringList{QStringLiteral("--dry-run")});
    QCOMPARE(dry.code, code);
    QStringList found;
    QStringList paths;
    for (const QJsonObject &line : jsonLines(dry.out)) {
        if (line.value(QStringLiteral("event")).toString() != QLatin1StringView("target"))
            continue;
        const QString path = line.value(QStringLiteral("path")).toString();
        found.append(line.value(QStringLiteral("action")).toString() + u' ' + path.section(u'/', -1));
        if (line.value(QStringLiteral("action")).toString() != QLatin1StringView("skip"))
            paths.append(path);
    }
    QCOMPARE(found, told);
    QCOMPARE(m_folder->below(QStringLiteral("out")), QStringList{QStringLiteral("a.txt")});
    if (code != 0)
        return;
    // The same then, by the same names.
    const Ended ended = m_folder->run(arguments);
    QCOMPARE(ended.code, 0);
    QStringList made;
    for (const QJsonValue &artifact : jsonLines(ended.out).constLast().value(QStringLiteral("artifacts")).toArray())
        made.append(artifact.toObject().value(QStringLiteral("path")).toString());
    QCOMPARE(made, paths);
}

void TestAppNames::noSourceOfTheBatchIsReplaced_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kept");
    QTest::newRow("itself") << "a.md --to markdown"
                            << "a.md";
    QTest::newRow("another source") << "b.html a.md --to markdown --name-template a.md"
                                    << "a.md";
    QTest::newRow("a chapter") << "book --to markdown --output-dir book/src --name-template one.md"
                               << "book/src/one.md";
    QTest::newRow("the summary") << "book --to markdown --output-dir book/src --name-template SUMMARY.md"
                                 << "book/src/SUMMARY.md";
    QTest::newRow("an include") << "book --to markdown --output-dir book/src --name-template part.md"
                                << "book/src/part.md";
    QTest::newRow("an image") << "pictured.md --to html --name-template p.png"
                              << "p.png";
    QTest::newRow("an image that is only linked") << "pictured.md --to markdown --name-template p.png"
                                                  << "p.png";
    QTest::newRow("an image of another source") << "pictured.md x/p.html --to html --name-template {name}.png --jobs 1"
                                                << "p.png";
    QTest::newRow("an image by a link") << "pictured.md --to html --name-template soft.html"
                                        << "p.png";
    QTest::newRow("an image by another name") << "pictured.md --to html --name-template hard.html"
                                              << "p.png";
}

void TestAppNames::noSourceOfTheBatchIsReplaced()
{
    QFETCH(QString, line);
    QFETCH(QString, kept);
    m_folder->write(QStringLiteral("a.md"), "# A\n");
    m_folder->write(QStringLiteral("b.html"), "<p>B</p>\n");
    m_folder->write(QStringLiteral("x/p.html"), "<p>P</p>\n");
    m_folder->write(QStringLiteral("p.png"),
                    QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    m_folder->write(QStringLiteral("pictured.md"), "![A dot](p.png)\n");
    m_folder->write(QStringLiteral("book/book.toml"), "[book]\ntitle = \"Book\"\n");
    m_folder->write(QStringLiteral("book/src/SUMMARY.md"), "# Summary\n\n- [One](one.md)\n");
    m_folder->write(QStringLiteral("book/src/one.md"), "# One\n\n{{#include part.md}}\n");
    m_folder->write(QStringLiteral("book/src/part.md"), "Part.\n");
    QVERIFY(QFile::link(m_folder->path(QStringLiteral("p.png")), m_folder->path(QStringLiteral("soft.html"))));
    QCOMPARE(::link(qPrintable(m_folder->path(QStringLiteral("p.png"))), qPrintable(m_folder->path(QStringLiteral("hard.html")))), 0);
    const QByteArray before = m_folder->read(kept);
    QStringList arguments =
        QStringList{QStringLiteral("export")} + line.split(u' ') + QStringList{QStringLiteral("--on-conflict"), QStringLiteral("overwrite")};
    if (line.startsWith(QLatin1StringView("book")))
        arguments += QStringList{QStringLiteral("--kind"), QStringLiteral("book")};
    const Ended ended = m_folder->run(arguments);
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(QStringLiteral("source")), qPrintable(ended.err));
    QCOMPARE(m_folder->read(kept), before);
}

void TestAppNames::pipesAndDevicesAreWrittenTo()
{
    m_folder->write(QStringLiteral("a.md"), "Text.\n");
    const QString pipe = m_folder->path(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    QProcess reader;
    reader.start(QStringLiteral("cat"), {pipe});
    const QStringList arguments{QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("text"), QStringLiteral("-o")};
    const Ended piped = m_folder->run(arguments + QStringList{QStringLiteral("pipe")});
    QVERIFY2(piped.code == 0, qPrintable(piped.err));
    QVERIFY(reader.state() == QProcess::NotRunning || reader.waitForFinished(programPatienceMs));
    QCOMPARE(reader.readAllStandardOutput(), QByteArray("Text.\n"));
    struct stat info {};
    QVERIFY(::lstat(qPrintable(pipe), &info) == 0 && S_ISFIFO(info.st_mode));
    QCOMPARE(m_folder->run(arguments + QStringList{QStringLiteral("/dev/null"), QStringLiteral("--on-conflict"), QStringLiteral("overwrite")}).code, 0);
    QVERIFY(::lstat("/dev/null", &info) == 0 && S_ISCHR(info.st_mode));
    QCOMPARE(m_folder->run(arguments + QStringList{QStringLiteral("/dev/stdout")}).out, QStringLiteral("Text.\n"));
}

void TestAppNames::namesThatAreNoUtf8AreExported()
{
    // QProcess gives no such arguments: a shell does.
    m_folder->write(QStringLiteral("make.sh"), "set -e\n"
                                               "printf 'one\\n' > \"$(printf 'caf\\351.md')\"\n"
                                               "mkdir -p \"$(printf 'd\\351/sub\\350')\"\n"
                                               "printf 'two\\n' > \"$(printf 'd\\351/sub\\350/t.md')\"\n"
                                               "\"$1\" export \"$(printf 'caf\\351.md')\" --to text --output-dir out\n"
                                               "\"$1\" export \"$(printf 'd\\351')\" --to text --output-dir \"$(printf 'o\\350')\"\n"
                                               "cat \"$(printf 'o\\350')/sub%E8/t.txt\"\n");
    QProcess shell;
    shell.setWorkingDirectory(m_folder->path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path(QStringLiteral("data")));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("sh"), {QStringLiteral("make.sh"), QStringLiteral(QUAYSIDE_PROGRAM)});
    QVERIFY(shell.waitForFinished(programPatienceMs));
    const QByteArray err = shell.readAllStandardError();
    QVERIFY2(shell.exitCode() == 0, err.constData());
    QCOMPARE(m_folder->read(QStringLiteral("out/caf%E9.txt")), QByteArray("one\n"));
    const QByteArray out = shell.readAllStandardOutput();
    QVERIFY2(out.contains("o\\xE8/sub%E8/t.txt\n"), out.constData()); // told with an escape
    QVERIFY2(out.endsWith("two\n"), out.constData());
}

void TestAppNames::resultsAreNoSources_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("folder");
    for (const char *format : {"html", "text", "json", "markdown", "pdf"}) {
        QTest::addRow("%s in a folder of the source", format) << QString::fromUtf8(format) << QStringLiteral("papers/out");
        QTest::addRow("%s beside", format) << QString::fromUtf8(format) << QStringLiteral("papers");
    }
}

void TestAppNames::resultsAreNoSources()
{
    QFETCH(QString, format);
    QFETCH(QString, folder);
    m_folder->write(QStringLiteral("papers/a.csv"), "x,y\n1,2\n");
    m_folder->write(QStringLiteral("papers/part/b.csv"), "x,y\n1,2\n");
    const QStringList arguments{
        QStringLiteral("export"),        QStringLiteral("papers"),    QStringLiteral("--to"),    format, QStringLiteral("--output-dir"), folder,
        QStringLiteral("--on-conflict"), QStringLiteral("overwrite"), QStringLiteral("--strict")};
    QStringList made;
    for (int time = 0; time < 3; ++time) {
        const Ended ended = m_folder->run(arguments);
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        if (time == 0)
            made = m_folder->below(QStringLiteral("papers"));
        QCOMPARE(m_folder->below(QStringLiteral("papers")), made);
        QCOMPARE(made.size(), 4);
    }
}

QTEST_GUILESS_MAIN(TestAppNames)
#include "tst_app_names.moc"
