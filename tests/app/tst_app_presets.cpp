// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programfolder.h"

#include <QJsonArray>

using namespace quayside::test;

/// Presets on the command line: kept, given, carried from one profile to another.
class TestAppPresets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void builtInOnesAreThere();
    void theyDoWhatTheySay();
    void switchesWin();
    void severalExportEverySource();
    void noResultReplacesAnother();
    void unknownNamesAreNamed_data();
    void unknownNamesAreNamed();
    void wrongUse_data();
    void wrongUse();
    void savedOnesAreKept();
    void whatIsShownCanBePasted();
    void theyTravelAsFiles();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void builtInOnesStay();
    void withoutHistory();

private:
    /// Runs the line of arguments; words of several parts in single quotes.
    Ended run(const QString &line, const QByteArray &input = {}) { return m_folder->shell(QStringLiteral("\"$quayside\" ") + line, input); }
    std::unique_ptr<ProgramFolder> m_folder;
};

void TestAppPresets::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY(m_folder->isValid());
    m_folder->write(QStringLiteral("a.md"), "# One\n\nText with a [link](https://example.com/x).\n\n## Two\n\nMore.\n");
    m_folder->write(QStringLiteral("b.md"), "# Bee\n\nText.\n");
}

void TestAppPresets::builtInOnesAreThere()
{
    QStringList ids;
    for (const QJsonObject &line : jsonLines(run(QStringLiteral("presets --json")).out)) {
        ids.append(line.value(QStringLiteral("builtIn")).toString());
        QVERIFY(!line.value(QStringLiteral("preset")).toObject().value(QStringLiteral("targets")).toArray().isEmpty());
    }
    QCOMPARE(ids, QStringList({QStringLiteral("report-pdf"), QStringLiteral("manual-pdf"), QStringLiteral("archive-pdf"), QStringLiteral("web-page"),
                               QStringLiteral("plain-text"), QStringLiteral("markdown-clean-up")}));
    const Ended text = run(QStringLiteral("presets"));
    QCOMPARE(text.code, 0);
    QCOMPARE(text.out.count(QStringLiteral("built in")), 6);
    QVERIFY(text.out.contains(QStringLiteral("Report PDF")));
}

void TestAppPresets::theyDoWhatTheySay()
{
    QCOMPARE(run(QStringLiteral("export a.md --preset plain-text")).code, 0);
    QVERIFY2(m_folder->read(QStringLiteral("a.txt")).contains("link (https://example.com/x)")
                 || m_folder->read(QStringLiteral("a.txt")).contains("link <https://example.com/x>"),
             m_folder->read(QStringLiteral("a.txt")).constData());
    QCOMPARE(run(QStringLiteral("export a.md --preset 'WEB page'")).code, 0);
    QVERIFY(m_folder->read(QStringLiteral("a.html")).contains("<nav"));
    const Ended pdf = run(QStringLiteral("export a.md --preset 'Report PDF' -o x.pdf"));
    QVERIFY2(pdf.code == 0, qPrintable(pdf.err));
    QVERIFY(m_folder->read(QStringLiteral("x.pdf")).startsWith("%PDF"));
}

void TestAppPresets::switchesWin()
{
    QCOMPARE(run(QStringLiteral("presets save Mine --to html --set html.contents=yes --output-dir there --on-conflict overwrite --locale de")).code, 0);
    QCOMPARE(run(QStringLiteral("export a.md --preset mine")).code, 0);
    QVERIFY(m_folder->read(QStringLiteral("there/a.html")).contains("<nav"));
    QVERIFY(m_folder->read(QStringLiteral("there/a.html")).contains("lang=\"de\""));
    QCOMPARE(run(QStringLiteral("export a.md --preset mine --set html.contents=no --output-dir here --locale fr")).code, 0);
    QVERIFY(!m_folder->read(QStringLiteral("here/a.html")).contains("<nav"));
    QVERIFY(m_folder->read(QStringLiteral("here/a.html")).contains("lang=\"fr\""));
    QCOMPARE(run(QStringLiteral("export a.md --preset mine --on-conflict skip")).code, 0);
    const Ended refused = run(QStringLiteral("export a.md --preset mine --on-conflict fail"));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("exists already")), qPrintable(refused.err));
    QCOMPARE(run(QStringLiteral("export a.md --preset mine --to text --output-dir texts")).code, 0);
    QCOMPARE(m_folder->below(QStringLiteral("texts")), QStringList(QStringLiteral("a.txt")));
    const Ended foreign = run(QStringLiteral("export a.md --preset mine --set pdf.contents=yes"));
    QCOMPARE(foreign.code, 2);
    QVERIFY2(foreign.err.contains(QStringLiteral("pdf.contents")), qPrintable(foreign.err));
}

void TestAppPresets::severalExportEverySource()
{
    const Ended ended =
        run(QStringLiteral("export a.md b.md --preset 'Plain text' --preset web-page --preset 'plain text' --set html.contents=no --output-dir out --json"));
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QCOMPARE(m_folder->below(QStringLiteral("out")),
             QStringList({QStringLiteral("a.html"), QStringLiteral("a.txt"), QStringLiteral("b.html"), QStringLiteral("b.txt")}));
    QVERIFY(!m_folder->read(QStringLiteral("out/a.html")).contains("<nav"));
    const QList<QJsonObject> lines = jsonLines(ended.out);
    QCOMPARE(lines.last().value(QStringLiteral("succeeded")).toInt(), 4);
    QSet<QString> batches;
    QSet<QString> presets;
    for (const QJsonObject &line : lines) {
        const QJsonObject job = line.value(QStringLiteral("job")).toObject();
        if (job.isEmpty())
            continue;
        batches.insert(job.value(QStringLiteral("batch")).toString());
        presets.insert(job.value(QStringLiteral("request")).toObject().value(QStringLiteral("preset")).toString());
    }
    QCOMPARE(batches.size(), 1);
    QCOMPARE(presets, QSet<QString>({QStringLiteral("Plain text"), QStringLiteral("Web page")}));
}

void TestAppPresets::noResultReplacesAnother()
{
    m_folder->write(QStringLiteral("a.md"), "# One\n\nSee [bee](b.md).\n");
    QCOMPARE(run(QStringLiteral("presets save One --to html")).code, 0);
    QCOMPARE(run(QStringLiteral("presets save Two --to html --set html.contents=yes")).code, 0);
    const Ended dry = run(QStringLiteral("export a.md b.md --preset One --preset Two --output-dir out --dry-run --json"));
    QCOMPARE(dry.code, 0);
    QCOMPARE(dry.out.count(QStringLiteral("\"event\":\"target\"")), 4);
    const Ended ended = run(QStringLiteral("export a.md b.md --preset One --preset Two --output-dir out"));
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QCOMPARE(m_folder->below(QStringLiteral("out")),
             QStringList({QStringLiteral("a (2).html"), QStringLiteral("a.html"), QStringLiteral("b (2).html"), QStringLiteral("b.html")}));
    // Links stay among the results of the same preset.
    QVERIFY2(m_folder->read(QStringLiteral("out/a.html")).contains("href=\"b.html\""), m_folder->read(QStringLiteral("out/a.html")).constData());
    QVERIFY2(m_folder->read(QStringLiteral("out/a (2).html")).contains("href=\"b%20%282%29.html\""),
             m_folder->read(QStringLiteral("out/a (2).html")).constData());
}

void TestAppPresets::unknownNamesAreNamed_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"export a.md --preset 'Reprt PDF'", "presets show 'Reprt PDF'", "presets export reprt-pdf", "presets duplicate 'Report PDFs'",
                             "presets default 'Report-PDF!'", "presets save x --preset 'Report PFD'"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestAppPresets::unknownNamesAreNamed()
{
    QFETCH(QString, line);
    const Ended ended = run(line);
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.err.contains(QStringLiteral("Did you mean “Report PDF”?")), qPrintable(ended.err));
}

void TestAppPresets::wrongUse_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *line, const char *says) { QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(says); };
    row("presets shwo", "“show”");
    row("presets show", "needs the name");
    row("presets show Report PDF", "quotes");
    row("presets save Mine", "--to");
    row("presets save '' --to pdf", "needs the name");
    row("presets save ' ' --to pdf", "is needed");
    row("presets save $'a\\nb' --to pdf", "cannot be seen");
    row("presets save 'Report PDF' --to pdf", "built-in");
    row("presets save Mine --to pdg", "pdg");
    row("presets save Mine --to pdf --set source.path=x", "source");
    row("presets save Mine --to pdf --set pdf.margni-top=1", "pdf.margni-top");
    row("export a.md --preset web-page --to pdg", "pdg");
    row("export a.md b.md --preset web-page -o x", "-o takes one source");
    row("export a.md --preset web-page --preset plain-text -o x", "-o takes one source");
}

void TestAppPresets::wrongUse()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const Ended ended = run(line);
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.err.contains(says), qPrintable(ended.err));
}

void TestAppPresets::savedOnesAreKept()
{
    QCOMPARE(run(QStringLiteral("presets save 'تقرير \"1\"' --to text --set text.columns=20")).code, 0);
    QCOMPARE(run(QStringLiteral("presets save 'تقرير \"1\"' --to text")).code, 2);
    QCOMPARE(run(QStringLiteral("presets save 'تقرير \"1\"' --to text --set text.columns=30 --replace")).code, 0);
    QVERIFY(run(QStringLiteral("presets show 'تقرير \"1\"'")).out.contains(QStringLiteral("text.columns")));
    QCOMPARE(run(QStringLiteral("presets rename 'تقرير \"1\"' Short")).code, 0);
    QCOMPARE(run(QStringLiteral("presets duplicate short")).code, 0);
    QCOMPARE(run(QStringLiteral("presets default short")).code, 0);
    const QList<QJsonObject> lines = jsonLines(run(QStringLiteral("presets list --json")).out);
    QCOMPARE(lines.size(), 8);
    QCOMPARE(lines.at(6).value(QStringLiteral("name")).toString(), QStringLiteral("Short"));
    QVERIFY(lines.at(6).value(QStringLiteral("default")).toBool() && !lines.at(7).value(QStringLiteral("default")).toBool());
    QCOMPARE(run(QStringLiteral("presets delete 'short (COPY)'")).code, 0);
    QCOMPARE(run(QStringLiteral("presets delete 'short (copy)'")).code, 2);
    QCOMPARE(run(QStringLiteral("export a.md --preset short -o -")).out.split(u'\n').first(), QStringLiteral("One"));
}

void TestAppPresets::whatIsShownCanBePasted()
{
    m_folder->write(QStringLiteral("it's.txt"), "x");
    const Ended saved = run(QStringLiteral("presets save Odd --to text,html --set text.columns=30 --set 'read.extensions=table, strikethrough' --locale de "
                                           "--name-template \"it's {name}.{ext}\" --output-dir 'o u t' --on-conflict rename --strict"));
    QVERIFY2(saved.code == 0, qPrintable(saved.err));
    const QString shown = run(QStringLiteral("presets show Odd")).out;
    QString line = shown.section(QStringLiteral("\nquayside "), 1).trimmed();
    QVERIFY2(line.startsWith(QStringLiteral("export SOURCE…")), qPrintable(shown));
    const Ended ended = run(line.replace(QStringLiteral("SOURCE…"), QStringLiteral("a.md")));
    QVERIFY2(ended.code == 0, qPrintable(line + ended.err));
    QCOMPARE(m_folder->below(QStringLiteral("o u t")), QStringList({QStringLiteral("it's a.html"), QStringLiteral("it's a.txt")}));
    // The same as by its name.
    QCOMPARE(run(QStringLiteral("export a.md --preset Odd")).code, 0);
    QCOMPARE(m_folder->read(QStringLiteral("o u t/it's a (2).txt")), m_folder->read(QStringLiteral("o u t/it's a.txt")));
}

void TestAppPresets::theyTravelAsFiles()
{
    QCOMPARE(run(QStringLiteral("presets save Mine --to text --set text.columns=30")).code, 0);
    QCOMPARE(run(QStringLiteral("presets export mine my.json")).code, 0);
    QCOMPARE(run(QStringLiteral("presets export mine my.json")).code, 1);
    QCOMPARE(run(QStringLiteral("presets export mine my.json --replace")).code, 0);
    QCOMPARE(run(QStringLiteral("presets export mine")).out.toUtf8(), m_folder->read(QStringLiteral("my.json")));
    QCOMPARE(run(QStringLiteral("presets import my.json")).code, 2); // the name is taken
    QCOMPARE(run(QStringLiteral("presets import my.json --replace")).code, 0);
    QCOMPARE(run(QStringLiteral("presets import - Other"), m_folder->read(QStringLiteral("my.json"))).code, 0);
    const Ended elsewhere = run(QStringLiteral("--profile p2 presets list"));
    QVERIFY(elsewhere.code != 0 || !elsewhere.out.contains(QStringLiteral("Mine")));
    QCOMPARE(run(QStringLiteral("presets import my.json --profile p2")).code, 0);
    QCOMPARE(run(QStringLiteral("presets export mine --profile p2")).out, run(QStringLiteral("presets export mine")).out);
    QCOMPARE(run(QStringLiteral("presets export other")).out.size(), run(QStringLiteral("presets export mine")).out.size() + 1);
}

void TestAppPresets::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const QByteArray start = R"({"version":1,"name":"X","provider":"local","targets":["html"],"destination":{"kind":"folder","onConflict":"fail"})";
    const auto row = [](const char *name, const QByteArray &bytes, int code, const char *says) {
        QTest::newRow(name) << bytes << code << QString::fromUtf8(says);
    };
    row("not JSON", "PDF", 1, "no JSON object");
    row("ten megabytes", QByteArray(10 * 1024 * 1024, ' '), 2, "too long");
    row("newer", R"({"version":7})", 2, "version 7");
    row("a secret", start + R"(,"settings":{"html":{"values":{"apiToken":"hunter2"}}}})", 2, "cannot hold a secret");
    row("no such format", R"({"version":1,"name":"X","provider":"local","targets":["htlm"],"destination":{"kind":"folder","onConflict":"fail"}})", 2, "“html”");
    row("no such account", QByteArray(start).replace("local", "4711") + "}", 2, "4711");
    row("a wrong value", start + R"(,"settings":{"html":{"values":{"contents-depth":99}}}})", 2, "html.contents-depth");
}

void TestAppPresets::badFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, says);
    m_folder->write(QStringLiteral("x.json"), bytes);
    const Ended ended = run(QStringLiteral("presets import x.json"));
    QCOMPARE(ended.code, code);
    QVERIFY2(ended.err.contains(says), qPrintable(ended.err));
    QVERIFY(!ended.err.contains(QStringLiteral("hunter2")));
    QCOMPARE(jsonLines(run(QStringLiteral("presets --json")).out).size(), 6);
    QCOMPARE(run(QStringLiteral("presets import missing.json")).code, 1);
}

void TestAppPresets::builtInOnesStay()
{
    for (const char *line : {"presets delete report-pdf", "presets rename 'Report PDF' Mine"}) {
        const Ended ended = run(QString::fromLatin1(line));
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(QStringLiteral("is built in")), qPrintable(ended.err));
    }
    QCOMPARE(run(QStringLiteral("presets duplicate report-pdf Mine")).code, 0);
    QCOMPARE(run(QStringLiteral("presets delete mine")).code, 0);
}

void TestAppPresets::withoutHistory()
{
    QCOMPARE(run(QStringLiteral("export a.md --preset plain-text --no-history -o -")).code, 0); // there is no profile yet
    QCOMPARE(run(QStringLiteral("presets save Mine --to text --set text.columns=30")).code, 0);
    QCOMPARE(run(QStringLiteral("export a.md --preset mine --no-history -o -")).code, 0);
    QVERIFY(run(QStringLiteral("history --json")).out.isEmpty());
}

QTEST_GUILESS_MAIN(TestAppPresets)
#include "tst_app_presets.moc"
