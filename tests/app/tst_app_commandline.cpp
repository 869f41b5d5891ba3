// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

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
