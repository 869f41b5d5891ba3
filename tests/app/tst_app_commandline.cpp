// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programfolder.h"

#include <QDir>
#include <QJsonArray>

#include <csignal>

using namespace quayside::test;

/// The program itself, as a script sees it: files, standard streams, exit codes.
class TestAppCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileBecomesAFile();
    void everyFormatIsMade_data();
    void everyFormatIsMade();
    void aFolderKeepsItsShape();
    void whatIsLeftOutCountsWhenStrict();
    void errorsNameTheFileAndWhatToDo();
    void damagedPicturesAreToldOnce();
    void wrongUseEndsWithTwo_data();
    void wrongUseEndsWithTwo();
    void jsonLinesTellTheWholeStory();
    void historyRemembersAndFinds();
    void noHistoryLeavesNothing();
    void localesMakeOneFileEach();
    void formatsListsEveryOption();
    void interruptEndsCleanly();
    void strictTurnsWarningsIntoFailure();

private:
    std::unique_ptr<ProgramFolder> m_folder;
};

void TestAppCommandLine::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY(m_folder->isValid());
}

void TestAppCommandLine::aFileBecomesAFile()
{
    m_folder->write(QStringLiteral("a.md"), "# Title\n\nSome *text*.\n");
    const Ended ended = m_folder->run({QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("html")});
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QVERIFY(m_folder->read(QStringLiteral("a.html")).contains("<em>text</em>"));
    QVERIFY2(ended.out.contains(QStringLiteral("a.html")), qPrintable(ended.out));
}

void TestAppCommandLine::everyFormatIsMade_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("html") << "html"
                          << "a.html" << QByteArray("<h1");
    QTest::newRow("markdown") << "markdown"
                              << "out/a.md" << QByteArray("# Title");
    QTest::newRow("text") << "text"
                          << "a.txt" << QByteArray("Title");
    QTest::newRow("json") << "json"
                          << "a.json" << QByteArray("\"Title\"");
    QTest::newRow("pdf") << "pdf"
                         << "a.pdf" << QByteArray("%PDF-1.");
}

void TestAppCommandLine::everyFormatIsMade()
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    QFETCH(QByteArray, holds);
    m_folder->write(QStringLiteral("a.md"), "# Title\n\nText.\n");
    QStringList arguments{QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), format};
    if (file.contains(u'/'))
        arguments += {QStringLiteral("--output-dir"), file.section(u'/', 0, 0)};
    const Ended ended = m_folder->run(arguments);
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QVERIFY2(m_folder->read(file).contains(holds), m_folder->read(file).left(200).constData());
}

void TestAppCommandLine::aFolderKeepsItsShape()
{
    m_folder->write(QStringLiteral("book/one.md"), "# One\n");
    m_folder->write(QStringLiteral("book/part/two.md"), "# Two\n");
    m_folder->write(QStringLiteral("book/part/picture.png"), "not a document");
    const Ended ended = m_folder->run({QStringLiteral("export"), QStringLiteral("book"), QStringLiteral("--to"), QStringLiteral("html,text"),
                                       QStringLiteral("--output-dir"), QStringLiteral("out")});
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    for (const char *name : {"out/one.html", "out/one.txt", "out/part/two.html", "out/part/two.txt"})
        QVERIFY2(m_folder->exists(QLatin1StringView(name)), name);
    QVERIFY(!m_folder->exists(QStringLiteral("out/part/picture.html")));
}

void TestAppCommandLine::whatIsLeftOutCountsWhenStrict()
{
    m_folder->write(QStringLiteral("papers/a.md"), "a\n");
    m_folder->write(QStringLiteral("papers/..md"), "hidden\n");
    const QStringList arguments{QStringLiteral("export"), QStringLiteral("papers"),        QStringLiteral("--to"),
                                QStringLiteral("text"),   QStringLiteral("--output-dir"),  QStringLiteral("out"),
                                QStringLiteral("--json"), QStringLiteral("--on-conflict"), QStringLiteral("overwrite")};
    const Ended mild = m_folder->run(arguments);
    QCOMPARE(mild.code, 0);
    const QJsonArray warnings = jsonLines(mild.out).constLast().value(QStringLiteral("warnings")).toArray();
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings.first().toObject().value(QStringLiteral("id")).toString(), QStringLiteral("folder-entry-skipped"));
    QCOMPARE(m_folder->run(arguments + QStringList{QStringLiteral("--strict")}).code, 1);
}

void TestAppCommandLine::errorsNameTheFileAndWhatToDo()
{
    const Ended ended = m_folder->run({QStringLiteral("export"), QStringLiteral("nothing.md"), QStringLiteral("--to"), QStringLiteral("html")});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(QStringLiteral("nothing.md")) && ended.err.contains(QStringLiteral("does not exist")), qPrintable(ended.err));
    QVERIFY(ended.out.isEmpty());
}

void TestAppCommandLine::damagedPicturesAreToldOnce()
{
    m_folder->write(QStringLiteral("a.md"), "![a](a.png)\n\n![b](b.svg)\n");
    QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAADklEQVR4nGNgGAWDEwAAAcgAAVxlxAwAAAAASUVORK5CYII=");
    png[45] = static_cast<char>(png[45] ^ 0x55);
    m_folder->write(QStringLiteral("a.png"), png);
    m_folder->write(QStringLiteral("b.svg"),
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" height=\"9\"><image "
                    "xlink:href=\"file:///x\" width=\"9\" height=\"9\"/></svg>");
    const Ended ended = m_folder->run({QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("pdf")});
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.err.contains(QStringLiteral("a.md:1")) && ended.err.contains(QStringLiteral("a.md:3")), qPrintable(ended.err));
    QVERIFY2(!ended.err.contains(QStringLiteral("qt.")), qPrintable(ended.err));
}

void TestAppCommandLine::wrongUseEndsWithTwo_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("format") << "export a.md --to hmtl"
                            << "html";
    QTest::newRow("option") << "export a.md --to html --set html.fragmnt=yes"
                            << "html.fragment";
    QTest::newRow("locale") << "export a.md --to html --locale en-XX"
                            << "language tag";
    QTest::newRow("zone") << "export a.md --to html --timezone paris"
                          << "Europe/Paris";
    QTest::newRow("account") << "export a.md --to html --via nobody"
                             << "nobody";
    QTest::newRow("switch") << "export a.md --to html --foo"
                            << "--foo";
}

void TestAppCommandLine::wrongUseEndsWithTwo()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    m_folder->write(QStringLiteral("a.md"), "x\n");
    const Ended ended = m_folder->run(line.split(u' '));
    QVERIFY2(ended.err.contains(says), qPrintable(ended.err));
    QCOMPARE(ended.code, 2);
}

void TestAppCommandLine::jsonLinesTellTheWholeStory()
{
    m_folder->write(QStringLiteral("a.md"), "# A\n");
    const Ended ended = m_folder->run({QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("missing.md"), QStringLiteral("--to"),
                                       QStringLiteral("html"), QStringLiteral("--json")});
    QCOMPARE(ended.code, 1);
    const QList<QJsonObject> objects = jsonLines(ended.out);
    QVERIFY(objects.size() >= 3);
    const QJsonObject summary = objects.last();
    QCOMPARE(summary.value(QStringLiteral("event")).toString(), QStringLiteral("summary"));
    QCOMPARE(summary.value(QStringLiteral("succeeded")).toInt(), 1);
    QCOMPARE(summary.value(QStringLiteral("failed")).toInt(), 1);
    const QJsonObject artifact = summary.value(QStringLiteral("artifacts")).toArray().first().toObject();
    QVERIFY(artifact.value(QStringLiteral("path")).toString().endsWith(QStringLiteral("/a.html")));
    QCOMPARE(artifact.value(QStringLiteral("size")).toInteger(), m_folder->read(QStringLiteral("a.html")).size());
    QCOMPARE(artifact.value(QStringLiteral("sha256")).toString().size(), 64);
    QCOMPARE(summary.value(QStringLiteral("errors")).toArray().first().toObject().value(QStringLiteral("id")).toString(), QStringLiteral("source-not-found"));
}

void TestAppCommandLine::historyRemembersAndFinds()
{
    m_folder->write(QStringLiteral("letter.md"), "x\n");
    m_folder->write(QStringLiteral("report.md"), "x\n");
    QCOMPARE(m_folder->run({QStringLiteral("export"), QStringLiteral("letter.md"), QStringLiteral("report.md"), QStringLiteral("--to"), QStringLiteral("text")})
                 .code,
             0);
    const QList<QJsonObject> all = jsonLines(m_folder->run({QStringLiteral("history"), QStringLiteral("--json")}).out);
    QCOMPARE(all.size(), 2);
    const QList<QJsonObject> found =
        jsonLines(m_folder->run({QStringLiteral("history"), QStringLiteral("--json"), QStringLiteral("--search"), QStringLiteral("lett")}).out);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().value(QStringLiteral("title")).toString(), QStringLiteral("letter.md"));
    QVERIFY(jsonLines(m_folder->run({QStringLiteral("history"), QStringLiteral("--json"), QStringLiteral("--failed")}).out).isEmpty());
    QVERIFY(m_folder->run({QStringLiteral("history")}).out.contains(QStringLiteral("letter.md")));
}

void TestAppCommandLine::noHistoryLeavesNothing()
{
    m_folder->write(QStringLiteral("a.md"), "x\n");
    const QString profile = m_folder->path(QStringLiteral("profile"));
    QCOMPARE(m_folder
                 ->run({QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("text"), QStringLiteral("--no-history"),
                        QStringLiteral("--profile"), profile})
                 .code,
             0);
    QVERIFY(m_folder->read(QStringLiteral("a.txt")).startsWith("x"));
    QVERIFY(jsonLines(m_folder->run({QStringLiteral("history"), QStringLiteral("--json"), QStringLiteral("--profile"), profile}).out).isEmpty());
}

void TestAppCommandLine::localesMakeOneFileEach()
{
    m_folder->write(QStringLiteral("a.md"), "> [!NOTE]\n> x\n");
    const Ended ended = m_folder->run({QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("html"),
                                       QStringLiteral("--locale"), QStringLiteral("de,ar")});
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    const QStringList made = QDir(m_folder->path()).entryList({QStringLiteral("*.html")});
    QCOMPARE(made.size(), 2);
    QByteArray all;
    for (const QString &name : made)
        all += m_folder->read(name);
    QVERIFY(all.contains("Hinweis") && all.contains("dir=\"rtl\""));
}

void TestAppCommandLine::formatsListsEveryOption()
{
    const QList<QJsonObject> listing = jsonLines(m_folder->run({QStringLiteral("formats"), QStringLiteral("--json")}).out);
    QCOMPARE(listing.size(), 1);
    QStringList targets;
    for (const QJsonValue &target : listing.first().value(QStringLiteral("targets")).toArray())
        targets.append(target.toObject().value(QStringLiteral("id")).toString());
    for (const char *target : {"html", "markdown", "text", "json", "pdf"})
        QVERIFY2(targets.contains(QLatin1StringView(target)), target);
    const QString text = m_folder->run({QStringLiteral("formats")}).out;
    QVERIFY(text.contains(QStringLiteral("html.fragment")) && text.contains(QStringLiteral("read.smart")));
}

void TestAppCommandLine::interruptEndsCleanly()
{
    QByteArray large;
    for (int i = 0; i < 60'000; ++i)
        large += "A paragraph with *some* words and `code` in it.\n\n";
    m_folder->write(QStringLiteral("large.md"), large);
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(QUAYSIDE_PROGRAM), {QStringLiteral("export"), QStringLiteral("large.md"), QStringLiteral("--to"), QStringLiteral("pdf"),
                                                     QStringLiteral("--json"), QStringLiteral("--profile"), m_folder->path(QStringLiteral("p"))});
    QByteArray out;
    while (!out.contains("\"running\"") && process.waitForReadyRead(programPatienceMs))
        out += process.readAllStandardOutput();
    QVERIFY(out.contains("\"running\""));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(programPatienceMs));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(!m_folder->exists(QStringLiteral("large.pdf")));
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*")}, QDir::Files | QDir::Hidden) == QStringList(QStringLiteral("large.md")));
}

void TestAppCommandLine::strictTurnsWarningsIntoFailure()
{
    m_folder->write(QStringLiteral("a.md"), "![picture](missing.png)\n");
    const QStringList arguments{QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("html")};
    const Ended warned = m_folder->run(arguments);
    QCOMPARE(warned.code, 0);
    QVERIFY2(warned.err.contains(QStringLiteral("a.md:1")) && warned.err.contains(QStringLiteral("missing.png")), qPrintable(warned.err));
    const Ended strict = m_folder->run(arguments + QStringList({QStringLiteral("--strict"), QStringLiteral("--on-conflict"), QStringLiteral("overwrite")}));
    QCOMPARE(strict.code, 1);
}

QTEST_GUILESS_MAIN(TestAppCommandLine)
#include "tst_app_commandline.moc"
