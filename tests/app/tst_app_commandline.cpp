// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fileutil.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

/// The program itself, as a script sees it: files, standard streams, exit codes.
class TestAppCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileBecomesAFile();
    void everyFormatIsMade_data();
    void everyFormatIsMade();
    void standardInputToStandardOutput();
    void aFolderKeepsItsShape();
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
    void whatIsLeftOutCountsWhenStrict();
    void resultsAreNoSources_data();
    void resultsAreNoSources();
    void errorsNameTheFileAndWhatToDo();
    void damagedPicturesAreToldOnce();
    void wrongUseEndsWithTwo_data();
    void wrongUseEndsWithTwo();
    void strictTurnsWarningsIntoFailure();
    void jsonLinesTellTheWholeStory();
    void historyRemembersAndFinds();
    void rerunExportsOnceMore();
    void noHistoryLeavesNothing();
    void localesMakeOneFileEach();
    void formatsListsEveryOption();
    void interruptEndsCleanly();

private:
    struct Ended {
        int code = -1;
        QString out;
        QString err;
    };
    Ended run(const QStringList &arguments, const QByteArray &input = {}) const;
    void write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QStringList below(const QString &folder) const { return quayside::test::filesBelow(m_folder->filePath(folder)); }
    [[nodiscard]] QByteArray read(const QString &name) const;
    [[nodiscard]] bool exists(const QString &name) const { return QFile::exists(m_folder->filePath(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int patienceMs = 60'000;

QList<QJsonObject> lines(const QString &text)
{
    QList<QJsonObject> objects;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return objects;
}

} // namespace

void TestAppCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

TestAppCommandLine::Ended TestAppCommandLine::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->filePath(QStringLiteral("data")));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(QUAYSIDE_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestAppCommandLine::write(const QString &name, const QByteArray &text) const
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestAppCommandLine::read(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

void TestAppCommandLine::aFileBecomesAFile()
{
    write(QStringLiteral("a.md"), "# Title\n\nSome *text*.\n");
    const Ended ended = run({QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("html")});
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QVERIFY(read(QStringLiteral("a.html")).contains("<em>text</em>"));
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
    write(QStringLiteral("a.md"), "# Title\n\nText.\n");
    QStringList arguments{QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), format};
    if (file.contains(u'/'))
        arguments += {QStringLiteral("--output-dir"), file.section(u'/', 0, 0)};
    const Ended ended = run(arguments);
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QVERIFY2(read(file).contains(holds), read(file).left(200).constData());
}

void TestAppCommandLine::standardInputToStandardOutput()
{
    const Ended ended = run({QStringLiteral("export"), QStringLiteral("-"), QStringLiteral("--to"), QStringLiteral("html"), QStringLiteral("-o"),
                             QStringLiteral("-"), QStringLiteral("--set"), QStringLiteral("html.fragment=yes")},
                            "Hello *you*\n");
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QCOMPARE(ended.out.trimmed(), QStringLiteral("<p>Hello <em>you</em></p>"));
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("data/quayside/spool"))).isEmpty());
}

void TestAppCommandLine::aFolderKeepsItsShape()
{
    write(QStringLiteral("book/one.md"), "# One\n");
    write(QStringLiteral("book/part/two.md"), "# Two\n");
    write(QStringLiteral("book/part/picture.png"), "not a document");
    const Ended ended = run({QStringLiteral("export"), QStringLiteral("book"), QStringLiteral("--to"), QStringLiteral("html,text"),
                             QStringLiteral("--output-dir"), QStringLiteral("out")});
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    for (const char *name : {"out/one.html", "out/one.txt", "out/part/two.html", "out/part/two.txt"})
        QVERIFY2(exists(QLatin1StringView(name)), name);
    QVERIFY(!exists(QStringLiteral("out/part/picture.html")));
}

void TestAppCommandLine::anExistingFileIsKept()
{
    write(QStringLiteral("a.md"), "new\n");
    write(QStringLiteral("a.txt"), "old\n");
    const QStringList arguments{QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("text"),
                                QStringLiteral("--on-conflict")};
    const Ended refused = run(arguments.mid(0, 4));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(QStringLiteral("on-conflict")), qPrintable(refused.err));
    QCOMPARE(read(QStringLiteral("a.txt")), QByteArray("old\n"));
    QCOMPARE(run(arguments + QStringList(QStringLiteral("skip"))).code, 0);
    QCOMPARE(read(QStringLiteral("a.txt")), QByteArray("old\n"));
    QCOMPARE(run(arguments + QStringList(QStringLiteral("rename"))).code, 0);
    QCOMPARE(read(QStringLiteral("a.txt")), QByteArray("old\n"));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("a*.txt")}).size(), 2);
    QCOMPARE(run(arguments + QStringList(QStringLiteral("overwrite"))).code, 0);
    QVERIFY(read(QStringLiteral("a.txt")).startsWith("new"));
}

void TestAppCommandLine::resultsOfOneBatchShareNoName_data()
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

void TestAppCommandLine::resultsOfOneBatchShareNoName()
{
    QFETCH(QString, line);
    for (const char *name : {"a.md", "x/a.md", "y/a.md", "a?.md", "a*.md", "a.csv"})
        write(QString::fromUtf8(name), QByteArray(name) + "\n");
    write(QStringLiteral("a.html"), "<p>a.html</p>\n");
    write(QStringLiteral("p.png"), QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    write(QStringLiteral("pictured.md"), "![A dot](p.png)\n");
    const QStringList arguments =
        QStringList{QStringLiteral("export")} + line.split(u' ')
        + QStringList{QStringLiteral("--output-dir"), QStringLiteral("out"), QStringLiteral("--on-conflict"), QStringLiteral("overwrite")};
    for (int time = 0; time < 2; ++time) { // the second time over the first
        const Ended ended = run(arguments + QStringList{QStringLiteral("--jobs"), QStringLiteral("4")});
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QVERIFY2(ended.err.contains(QStringLiteral("numbered")), qPrintable(ended.err));
        QTEST(below(QStringLiteral("out")), "files");
    }
}

void TestAppCommandLine::existingFilesAreRefusedBeforeAnythingStarts()
{
    for (const char *name : {"a.md", "b.md", "c.md", "out/b.txt", "out/c.txt"})
        write(QString::fromUtf8(name), name);
    const Ended ended = run({QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("b.md"), QStringLiteral("c.md"), QStringLiteral("--to"),
                             QStringLiteral("text"), QStringLiteral("--output-dir"), QStringLiteral("out")});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(QStringLiteral("out/b.txt")) && ended.err.contains(QStringLiteral("out/c.txt")), qPrintable(ended.err));
    QCOMPARE(below(QStringLiteral("out")), QStringList({QStringLiteral("b.txt"), QStringLiteral("c.txt")}));
    QVERIFY(lines(run({QStringLiteral("history"), QStringLiteral("--json")}).out).isEmpty());
}

void TestAppCommandLine::aDryRunShowsWhatWouldHappen_data()
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

void TestAppCommandLine::aDryRunShowsWhatWouldHappen()
{
    QFETCH(QString, policy);
    QFETCH(QStringList, told);
    QFETCH(int, code);
    for (const char *name : {"a.md", "a.csv", "b.md", "out/a.txt"})
        write(QString::fromUtf8(name), name);
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
    const Ended dry = run(arguments + QStringList{QStringLiteral("--dry-run")});
    QCOMPARE(dry.code, code);
    QStringList found;
    QStringList paths;
    for (const QJsonObject &line : lines(dry.out)) {
        if (line.value(QStringLiteral("event")).toString() != QLatin1StringView("target"))
            continue;
        const QString path = line.value(QStringLiteral("path")).toString();
        found.append(line.value(QStringLiteral("action")).toString() + u' ' + path.section(u'/', -1));
        if (line.value(QStringLiteral("action")).toString() != QLatin1StringView("skip"))
            paths.append(path);
    }
    QCOMPARE(found, told);
    QCOMPARE(below(QStringLiteral("out")), QStringList{QStringLiteral("a.txt")});
    if (code != 0)
        return;
    // The same then, by the same names.
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 0);
    QStringList made;
    for (const QJsonValue &artifact : lines(ended.out).constLast().value(QStringLiteral("artifacts")).toArray())
        made.append(artifact.toObject().value(QStringLiteral("path")).toString());
    QCOMPARE(made, paths);
}

void TestAppCommandLine::noSourceOfTheBatchIsReplaced_data()
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

void TestAppCommandLine::noSourceOfTheBatchIsReplaced()
{
    QFETCH(QString, line);
    QFETCH(QString, kept);
    write(QStringLiteral("a.md"), "# A\n");
    write(QStringLiteral("b.html"), "<p>B</p>\n");
    write(QStringLiteral("x/p.html"), "<p>P</p>\n");
    write(QStringLiteral("p.png"), QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    write(QStringLiteral("pictured.md"), "![A dot](p.png)\n");
    write(QStringLiteral("book/book.toml"), "[book]\ntitle = \"Book\"\n");
    write(QStringLiteral("book/src/SUMMARY.md"), "# Summary\n\n- [One](one.md)\n");
    write(QStringLiteral("book/src/one.md"), "# One\n\n{{#include part.md}}\n");
    write(QStringLiteral("book/src/part.md"), "Part.\n");
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("p.png")), m_folder->filePath(QStringLiteral("soft.html"))));
    QCOMPARE(::link(qPrintable(m_folder->filePath(QStringLiteral("p.png"))), qPrintable(m_folder->filePath(QStringLiteral("hard.html")))), 0);
    const QByteArray before = read(kept);
    QStringList arguments =
        QStringList{QStringLiteral("export")} + line.split(u' ') + QStringList{QStringLiteral("--on-conflict"), QStringLiteral("overwrite")};
    if (line.startsWith(QLatin1StringView("book")))
        arguments += QStringList{QStringLiteral("--kind"), QStringLiteral("book")};
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(QStringLiteral("source")), qPrintable(ended.err));
    QCOMPARE(read(kept), before);
}

void TestAppCommandLine::pipesAndDevicesAreWrittenTo()
{
    write(QStringLiteral("a.md"), "Text.\n");
    const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    QProcess reader;
    reader.start(QStringLiteral("cat"), {pipe});
    const QStringList arguments{QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("text"), QStringLiteral("-o")};
    const Ended piped = run(arguments + QStringList{QStringLiteral("pipe")});
    QVERIFY2(piped.code == 0, qPrintable(piped.err));
    QVERIFY(reader.waitForFinished(patienceMs));
    QCOMPARE(reader.readAllStandardOutput(), QByteArray("Text.\n"));
    struct stat info {};
    QVERIFY(::lstat(qPrintable(pipe), &info) == 0 && S_ISFIFO(info.st_mode));
    QCOMPARE(run(arguments + QStringList{QStringLiteral("/dev/null"), QStringLiteral("--on-conflict"), QStringLiteral("overwrite")}).code, 0);
    QVERIFY(::lstat("/dev/null", &info) == 0 && S_ISCHR(info.st_mode));
    QCOMPARE(run(arguments + QStringList{QStringLiteral("/dev/stdout")}).out, QStringLiteral("Text.\n"));
}

void TestAppCommandLine::namesThatAreNoUtf8AreExported()
{
    // QProcess gives no such arguments: a shell does.
    write(QStringLiteral("make.sh"), "set -e\n"
                                     "printf 'one\\n' > \"$(printf 'caf\\351.md')\"\n"
                                     "mkdir -p \"$(printf 'd\\351/sub\\350')\"\n"
                                     "printf 'two\\n' > \"$(printf 'd\\351/sub\\350/t.md')\"\n"
                                     "\"$1\" export \"$(printf 'caf\\351.md')\" --to text --output-dir out\n"
                                     "\"$1\" export \"$(printf 'd\\351')\" --to text --output-dir \"$(printf 'o\\350')\"\n"
                                     "cat \"$(printf 'o\\350')/sub%E8/t.txt\"\n");
    QProcess shell;
    shell.setWorkingDirectory(m_folder->path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->filePath(QStringLiteral("data")));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("sh"), {QStringLiteral("make.sh"), QStringLiteral(QUAYSIDE_PROGRAM)});
    QVERIFY(shell.waitForFinished(patienceMs));
    const QByteArray err = shell.readAllStandardError();
    QVERIFY2(shell.exitCode() == 0, err.constData());
    QCOMPARE(read(QStringLiteral("out/caf%E9.txt")), QByteArray("one\n"));
    const QByteArray out = shell.readAllStandardOutput();
    QVERIFY2(out.contains("o\\xE8/sub%E8/t.txt\n"), out.constData()); // told with an escape
    QVERIFY2(out.endsWith("two\n"), out.constData());
}

void TestAppCommandLine::whatIsLeftOutCountsWhenStrict()
{
    write(QStringLiteral("papers/a.md"), "a\n");
    write(QStringLiteral("papers/..md"), "hidden\n");
    const QStringList arguments{QStringLiteral("export"), QStringLiteral("papers"),        QStringLiteral("--to"),
                                QStringLiteral("text"),   QStringLiteral("--output-dir"),  QStringLiteral("out"),
                                QStringLiteral("--json"), QStringLiteral("--on-conflict"), QStringLiteral("overwrite")};
    const Ended mild = run(arguments);
    QCOMPARE(mild.code, 0);
    const QJsonArray warnings = lines(mild.out).constLast().value(QStringLiteral("warnings")).toArray();
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(warnings.first().toObject().value(QStringLiteral("id")).toString(), QStringLiteral("folder-entry-skipped"));
    QCOMPARE(run(arguments + QStringList{QStringLiteral("--strict")}).code, 1);
}

void TestAppCommandLine::resultsAreNoSources_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("folder");
    for (const char *format : {"html", "text", "json", "markdown", "pdf"}) {
        QTest::addRow("%s in a folder of the source", format) << QString::fromUtf8(format) << QStringLiteral("papers/out");
        QTest::addRow("%s beside", format) << QString::fromUtf8(format) << QStringLiteral("papers");
    }
}

void TestAppCommandLine::resultsAreNoSources()
{
    QFETCH(QString, format);
    QFETCH(QString, folder);
    write(QStringLiteral("papers/a.csv"), "x,y\n1,2\n");
    write(QStringLiteral("papers/part/b.csv"), "x,y\n1,2\n");
    const QStringList arguments{
        QStringLiteral("export"),        QStringLiteral("papers"),    QStringLiteral("--to"),    format, QStringLiteral("--output-dir"), folder,
        QStringLiteral("--on-conflict"), QStringLiteral("overwrite"), QStringLiteral("--strict")};
    QStringList made;
    for (int time = 0; time < 3; ++time) {
        const Ended ended = run(arguments);
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        if (time == 0)
            made = below(QStringLiteral("papers"));
        QCOMPARE(below(QStringLiteral("papers")), made);
        QCOMPARE(made.size(), 4);
    }
}

void TestAppCommandLine::errorsNameTheFileAndWhatToDo()
{
    const Ended ended = run({QStringLiteral("export"), QStringLiteral("nothing.md"), QStringLiteral("--to"), QStringLiteral("html")});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(QStringLiteral("nothing.md")) && ended.err.contains(QStringLiteral("does not exist")), qPrintable(ended.err));
    QVERIFY(ended.out.isEmpty());
}

void TestAppCommandLine::damagedPicturesAreToldOnce()
{
    write(QStringLiteral("a.md"), "![a](a.png)\n\n![b](b.svg)\n");
    QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAADklEQVR4nGNgGAWDEwAAAcgAAVxlxAwAAAAASUVORK5CYII=");
    png[45] = static_cast<char>(png[45] ^ 0x55);
    write(QStringLiteral("a.png"), png);
    write(QStringLiteral("b.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\" height=\"9\"><image "
                                   "xlink:href=\"file:///x\" width=\"9\" height=\"9\"/></svg>");
    const Ended ended = run({QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("pdf")});
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
    write(QStringLiteral("a.md"), "x\n");
    const Ended ended = run(line.split(u' '));
    QVERIFY2(ended.err.contains(says), qPrintable(ended.err));
    QCOMPARE(ended.code, 2);
}

void TestAppCommandLine::strictTurnsWarningsIntoFailure()
{
    write(QStringLiteral("a.md"), "![picture](missing.png)\n");
    const QStringList arguments{QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("html")};
    const Ended warned = run(arguments);
    QCOMPARE(warned.code, 0);
    QVERIFY2(warned.err.contains(QStringLiteral("a.md:1")) && warned.err.contains(QStringLiteral("missing.png")), qPrintable(warned.err));
    const Ended strict = run(arguments + QStringList({QStringLiteral("--strict"), QStringLiteral("--on-conflict"), QStringLiteral("overwrite")}));
    QCOMPARE(strict.code, 1);
}

void TestAppCommandLine::jsonLinesTellTheWholeStory()
{
    write(QStringLiteral("a.md"), "# A\n");
    const Ended ended = run({QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("missing.md"), QStringLiteral("--to"), QStringLiteral("html"),
                             QStringLiteral("--json")});
    QCOMPARE(ended.code, 1);
    const QList<QJsonObject> objects = lines(ended.out);
    QVERIFY(objects.size() >= 3);
    const QJsonObject summary = objects.last();
    QCOMPARE(summary.value(QStringLiteral("event")).toString(), QStringLiteral("summary"));
    QCOMPARE(summary.value(QStringLiteral("succeeded")).toInt(), 1);
    QCOMPARE(summary.value(QStringLiteral("failed")).toInt(), 1);
    const QJsonObject artifact = summary.value(QStringLiteral("artifacts")).toArray().first().toObject();
    QVERIFY(artifact.value(QStringLiteral("path")).toString().endsWith(QStringLiteral("/a.html")));
    QCOMPARE(artifact.value(QStringLiteral("size")).toInteger(), read(QStringLiteral("a.html")).size());
    QCOMPARE(artifact.value(QStringLiteral("sha256")).toString().size(), 64);
    QCOMPARE(summary.value(QStringLiteral("errors")).toArray().first().toObject().value(QStringLiteral("id")).toString(), QStringLiteral("source-not-found"));
}

void TestAppCommandLine::historyRemembersAndFinds()
{
    write(QStringLiteral("letter.md"), "x\n");
    write(QStringLiteral("report.md"), "x\n");
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("letter.md"), QStringLiteral("report.md"), QStringLiteral("--to"), QStringLiteral("text")}).code, 0);
    const QList<QJsonObject> all = lines(run({QStringLiteral("history"), QStringLiteral("--json")}).out);
    QCOMPARE(all.size(), 2);
    const QList<QJsonObject> found = lines(run({QStringLiteral("history"), QStringLiteral("--json"), QStringLiteral("--search"), QStringLiteral("lett")}).out);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().value(QStringLiteral("title")).toString(), QStringLiteral("letter.md"));
    QVERIFY(lines(run({QStringLiteral("history"), QStringLiteral("--json"), QStringLiteral("--failed")}).out).isEmpty());
    QVERIFY(run({QStringLiteral("history")}).out.contains(QStringLiteral("letter.md")));
}

void TestAppCommandLine::rerunExportsOnceMore()
{
    write(QStringLiteral("a.md"), "one\n");
    const QStringList overwrite{QStringLiteral("--on-conflict"), QStringLiteral("overwrite")};
    QCOMPARE(run(QStringList({QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("text")}) + overwrite).code, 0);
    write(QStringLiteral("a.md"), "two\n");
    const auto id = lines(run({QStringLiteral("history"), QStringLiteral("--json")}).out).first().value(QStringLiteral("id")).toInteger();
    const Ended again = run({QStringLiteral("rerun"), QString::number(id)});
    QVERIFY2(again.code == 0, qPrintable(again.err));
    QVERIFY(read(QStringLiteral("a.txt")).startsWith("two"));
    QCOMPARE(lines(run({QStringLiteral("history"), QStringLiteral("--json")}).out).size(), 2);
    const Ended unknown = run({QStringLiteral("rerun"), QStringLiteral("999")});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.err.contains(QStringLiteral("999")));
}

void TestAppCommandLine::noHistoryLeavesNothing()
{
    write(QStringLiteral("a.md"), "x\n");
    const QString profile = m_folder->filePath(QStringLiteral("profile"));
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("text"), QStringLiteral("--no-history"),
                  QStringLiteral("--profile"), profile})
                 .code,
             0);
    QVERIFY(read(QStringLiteral("a.txt")).startsWith("x"));
    QVERIFY(lines(run({QStringLiteral("history"), QStringLiteral("--json"), QStringLiteral("--profile"), profile}).out).isEmpty());
}

void TestAppCommandLine::localesMakeOneFileEach()
{
    write(QStringLiteral("a.md"), "> [!NOTE]\n> x\n");
    const Ended ended = run({QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("html"), QStringLiteral("--locale"),
                             QStringLiteral("de,ar")});
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    const QStringList made = QDir(m_folder->path()).entryList({QStringLiteral("*.html")});
    QCOMPARE(made.size(), 2);
    QByteArray all;
    for (const QString &name : made)
        all += read(name);
    QVERIFY(all.contains("Hinweis") && all.contains("dir=\"rtl\""));
}

void TestAppCommandLine::formatsListsEveryOption()
{
    const QList<QJsonObject> listing = lines(run({QStringLiteral("formats"), QStringLiteral("--json")}).out);
    QCOMPARE(listing.size(), 1);
    QStringList targets;
    for (const QJsonValue &target : listing.first().value(QStringLiteral("targets")).toArray())
        targets.append(target.toObject().value(QStringLiteral("id")).toString());
    for (const char *target : {"html", "markdown", "text", "json", "pdf"})
        QVERIFY2(targets.contains(QLatin1StringView(target)), target);
    const QString text = run({QStringLiteral("formats")}).out;
    QVERIFY(text.contains(QStringLiteral("html.fragment")) && text.contains(QStringLiteral("read.smart")));
}

void TestAppCommandLine::interruptEndsCleanly()
{
    QByteArray large;
    for (int i = 0; i < 60'000; ++i)
        large += "A paragraph with *some* words and `code` in it.\n\n";
    write(QStringLiteral("large.md"), large);
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(QUAYSIDE_PROGRAM), {QStringLiteral("export"), QStringLiteral("large.md"), QStringLiteral("--to"), QStringLiteral("pdf"),
                                                     QStringLiteral("--json"), QStringLiteral("--profile"), m_folder->filePath(QStringLiteral("p"))});
    QByteArray out;
    while (!out.contains("\"running\"") && process.waitForReadyRead(patienceMs))
        out += process.readAllStandardOutput();
    QVERIFY(out.contains("\"running\""));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(!exists(QStringLiteral("large.pdf")));
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*")}, QDir::Files | QDir::Hidden) == QStringList(QStringLiteral("large.md")));
}

QTEST_GUILESS_MAIN(TestAppCommandLine)
#include "tst_app_commandline.moc"
