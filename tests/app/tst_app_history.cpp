// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programfolder.h"

#include <QJsonArray>

using namespace quayside::test;

/// What the command line does with what was exported.
class TestAppHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filters_data();
    void filters();
    void csvIsATable();
    void changedSourcesAreListed();
    void verifyTellsWhatStands();
    void rerunTakesSeveral();
    void settingsAreToldInWords();
    void pruneRemovesOldOnes();
    void everyCommandEndsAlike_data();
    void everyCommandEndsAlike();

private:
    Ended run(const char *line) const { return m_folder->run(arguments(line)); }
    QStringList titles(const char *line) const;
    std::unique_ptr<ProgramFolder> m_folder;
};

void TestAppHistory::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY(m_folder->isValid());
    m_folder->write(QStringLiteral("letter.md"), "# Letter\n");
    m_folder->write(QStringLiteral("report.md"), "# Report\n");
    QCOMPARE(run("export letter.md --to html,text --output-dir one").code, 0);
    QCOMPARE(run("export report.md --to text --output-dir two/deep --locale de --set text.columns=60").code, 0);
}

QStringList TestAppHistory::titles(const char *line) const
{
    QStringList titles;
    for (const QJsonObject &job : jsonLines(run(line).out))
        titles.append(job.value(QStringLiteral("title")).toString().section(u'.', 0, 0) + u':'
                      + job.value(QStringLiteral("request"))[QStringLiteral("target")].toString());
    return titles;
}

void TestAppHistory::filters_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("found");
    QTest::newRow("all") << ""
                         << "report:text letter:text letter:html";
    QTest::newRow("format") << "--format html"
                            << "letter:html";
    QTest::newRow("formats as people name them") << "--format txt,htm"
                                                 << "report:text letter:text letter:html";
    QTest::newRow("state") << "--state failed"
                           << "";
    QTest::newRow("states") << "--state succeeded,failed --limit 1"
                            << "report:text";
    QTest::newRow("folder") << "--folder two"
                            << "report:text";
    QTest::newRow("language") << "--language de"
                              << "report:text";
    QTest::newRow("this computer") << "--account local"
                                   << "report:text letter:text letter:html";
    QTest::newRow("since yesterday") << "--since yesterday"
                                     << "report:text letter:text letter:html";
    QTest::newRow("until yesterday") << "--until yesterday"
                                     << "";
    QTest::newRow("long ago") << "--since 2w --until 1d"
                              << "";
    QTest::newRow("sorted") << "--sort source"
                            << "letter:text letter:html report:text";
    QTest::newRow("sorted the other way") << "--sort -source"
                                          << "report:text letter:text letter:html";
    QTest::newRow("search and format") << "--search lett --format text"
                                       << "letter:text";
}

void TestAppHistory::filters()
{
    QFETCH(QString, options);
    QFETCH(QString, found);
    QCOMPARE(titles(qPrintable(QStringLiteral("history --json ") + options)).join(u' '), found);
}

void TestAppHistory::csvIsATable()
{
    const QStringList lines = run("history --csv --limit 0").out.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.first().startsWith(QStringLiteral("id,batch,state,")));
    QVERIFY2(lines.last().contains(m_folder->path(QStringLiteral("one/letter.html"))), qPrintable(lines.last()));
    QCOMPARE(run("history --csv --json").code, 2);
}

void TestAppHistory::changedSourcesAreListed()
{
    QVERIFY(titles("history --json --changed").isEmpty());
    m_folder->write(QStringLiteral("letter.md"), "# Letter, second edition\n");
    QCOMPARE(titles("history --json --changed"), (QStringList{QStringLiteral("letter:text"), QStringLiteral("letter:html")}));
    QCOMPARE(run("rerun 1 --on-conflict overwrite").code, 0); // now the newest to HTML is up to date
    QCOMPARE(titles("history --json --changed"), QStringList{QStringLiteral("letter:text")});
    QCOMPARE(titles("history --json --changed --sort -created"), QStringList{QStringLiteral("letter:text")}); // the older one to HTML does not count
    QFile::remove(m_folder->path(QStringLiteral("report.md")));
    QCOMPARE(titles("history --json --changed"), (QStringList{QStringLiteral("report:text"), QStringLiteral("letter:text")}));
    QVERIFY(run("history --changed --limit 1").out.contains(QStringLiteral("report.md")));
}

void TestAppHistory::verifyTellsWhatStands()
{
    const Ended fine = run("verify");
    QVERIFY2(fine.code == 0 && fine.out.contains(QStringLiteral("3 unchanged, 0 changed, 0 missing")), qPrintable(fine.out + fine.err));
    m_folder->write(QStringLiteral("one/letter.html"), "other");
    QFile::remove(m_folder->path(QStringLiteral("one/letter.txt")));
    const Ended ended = run("verify --quiet");
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.out.contains(QStringLiteral("Changed")) && ended.out.contains(QStringLiteral("Missing")) && !ended.out.contains(QStringLiteral("report")),
             qPrintable(ended.out));
    const QList<QJsonObject> lines = jsonLines(run("verify 1 2 --json").out);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).value(QStringLiteral("state")).toString(), QStringLiteral("changed"));
    QCOMPARE(lines.at(1).value(QStringLiteral("state")).toString(), QStringLiteral("missing"));
    QCOMPARE(lines.at(2).value(QStringLiteral("missing")).toInt(), 1);
    QCOMPARE(run("verify --folder two").code, 0);
    QCOMPARE(run("verify 99").code, 1);
    QCOMPARE(run("verify 1 --folder two").code, 2);
}

void TestAppHistory::rerunTakesSeveral()
{
    const Ended both = run("rerun 2 3 --set text.columns=40 --json");
    QVERIFY2(both.code == 0, qPrintable(both.err));
    QCOMPARE(jsonLines(both.out).last().value(QStringLiteral("succeeded")).toInt(), 2);
    QCOMPARE(m_folder->below(QStringLiteral("one")).size(), 3); // numbered beside the first
    QCOMPARE(m_folder->below(QStringLiteral("two/deep")).size(), 2);
    // HTML has no columns: nothing is exported.
    QCOMPARE(run("rerun 1 2 --set text.columns=40").code, 2);
    QCOMPARE(m_folder->below(QStringLiteral("one")).size(), 3);
    QCOMPARE(run("rerun 1 99").code, 1);
}

void TestAppHistory::settingsAreToldInWords()
{
    const QString shown = run("history 3").out;
    QVERIFY2(shown.contains(QStringLiteral("text.columns=60  (")) && shown.contains(QStringLiteral("Languages: de")), qPrintable(shown));
    QVERIFY2(!shown.contains(QStringLiteral("path=")), qPrintable(shown));
}

void TestAppHistory::pruneRemovesOldOnes()
{
    const Ended undecided = run("history prune");
    QVERIFY2(undecided.code == 2 && undecided.err.contains(QStringLiteral("--keep-days")), qPrintable(undecided.err));
    QCOMPARE(run("history prune --keep-days 1").code, 0);
    QCOMPARE(titles("history --json").size(), 3);
    const Ended dry = run("history prune --keep 1 --dry-run --json");
    QCOMPARE(jsonLines(dry.out).value(0).value(QStringLiteral("exports")).toInt(), 2);
    QCOMPARE(titles("history --json").size(), 3);
    QCOMPARE(jsonLines(run("history prune --keep 1 --json").out).value(0).value(QStringLiteral("exports")).toInt(), 2);
    QCOMPARE(titles("history --json"), QStringList{QStringLiteral("report:text")});
    QVERIFY(m_folder->exists(QStringLiteral("one/letter.html")));
    // From now on: at the end of each command.
    QCOMPARE(run("history prune --keep 2 --always").code, 0);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(run("export letter.md --to html --on-conflict overwrite").code, 0);
    QCOMPARE(titles("history --json").size(), 2);
    QCOMPARE(run("history prune --keep 0 --always").code, 0);
    QCOMPARE(run("export letter.md --to html --on-conflict overwrite").code, 0);
    QCOMPARE(titles("history --json").size(), 3);
    QCOMPARE(run("history --keep 1").code, 2);
}

void TestAppHistory::everyCommandEndsAlike_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    for (const char *line : {"history 99", "verify 99", "report 99", "cancel 99", "rerun 99", "resume 99"})
        QTest::newRow(line) << line << 1; // may have been there
    for (const char *line : {"history --account Nobody", "verify --account Nobody", "formats --via Nobody", "lookup Nobody",
                             "export letter.md --to html --via Nobody", "export letter.md --preset Nothing", "presets show Nothing"})
        QTest::newRow(line) << line << 2;
}

void TestAppHistory::everyCommandEndsAlike()
{
    QFETCH(QString, line);
    const Ended ended = run(line.toUtf8().constData());
    QTEST(ended.code, "code");
    QVERIFY2(ended.err.startsWith(QStringLiteral("quayside: ")), qPrintable(ended.err));
}

QTEST_GUILESS_MAIN(TestAppHistory)
#include "tst_app_history.moc"
