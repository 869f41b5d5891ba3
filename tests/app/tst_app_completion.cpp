// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programfolder.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace quayside::test;

/// What shells offer, and the manual page.
class TestAppCompletion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void words_data();
    void words();
    void noProfileIsMade();
    void exportsAreOffered();
    void bashTakesIt_data();
    void bashTakesIt();
    void theManualHoldsEveryCommand();

private:
    QStringList offered(const QStringList &typed);

    std::unique_ptr<ProgramFolder> m_folder;
};

void TestAppCompletion::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY(m_folder->isValid());
}

/// The words offered for the last of @p typed, without what they mean.
QStringList TestAppCompletion::offered(const QStringList &typed)
{
    const Ended ended = m_folder->run(QStringList{QStringLiteral("complete"), QStringLiteral("--")} + typed);
    QStringList words;
    for (const QString &line : ended.out.split(u'\n', Qt::SkipEmptyParts))
        words.append(line.section(u'\t', 0, 0));
    return words;
}

void TestAppCompletion::words_data()
{
    QTest::addColumn<QString>("typed"); ///< words separated by blanks; the last is being typed
    QTest::addColumn<QStringList>("has");
    QTest::addColumn<QStringList>("hasNot");
    const auto row = [](const char *typed, const QStringList &has, const QStringList &hasNot = {}) { QTest::addRow("%s", typed) << typed << has << hasNot; };
    row("ex", {QStringLiteral("export")}, {QStringLiteral("formats"), QStringLiteral("complete")});
    row("", {QStringLiteral("export"), QStringLiteral("history"), QStringLiteral(":files")}, {QStringLiteral("complete"), QStringLiteral("manual")});
    row("export ", {QStringLiteral(":files")}, {QStringLiteral("--to")});
    row("export --t", {QStringLiteral("--to"), QStringLiteral("--timezone"), QStringLiteral("--timeout")}, {QStringLiteral("--output")});
    row("export a.md --to p", {QStringLiteral("pdf")}, {QStringLiteral("html"), QStringLiteral(":files")});
    row("export a.md --to pdf,h", {QStringLiteral("pdf,html")}, {QStringLiteral("html")});
    row("export a.md --to=ht", {QStringLiteral("--to=html")});
    row("export -o ", {QStringLiteral(":files")});
    row("export --output-dir ", {QStringLiteral(":folders")}, {QStringLiteral(":files")});
    row("export --kind b", {QStringLiteral("book")}, {QStringLiteral("folder")});
    row("export --on-conflict ", {QStringLiteral("fail"), QStringLiteral("rename"), QStringLiteral("overwrite"), QStringLiteral("skip")});
    row("export --timezone Europe/Par", {QStringLiteral("Europe/Paris")}, {QStringLiteral("Europe/Berlin")});
    row("export --to pdf --set pdf.page-s", {QStringLiteral("pdf.page-size=")}, {QStringLiteral("html.contents=")});
    row("export --to pdf --set html.", {}, {QStringLiteral("html.contents=")});
    row("export --set pdf.page-size=", {QStringLiteral("pdf.page-size=a4"), QStringLiteral("pdf.page-size=letter")}, {QStringLiteral("pdf.page-size=")});
    row("export --set html.contents=", {QStringLiteral("html.contents=yes"), QStringLiteral("html.contents=no")});
    row("accounts s", {QStringLiteral("show"), QStringLiteral("set"), QStringLiteral("sign-in")}, {QStringLiteral("add")});
    row("history --", {QStringLiteral("--search"), QStringLiteral("--json")}, {QStringLiteral("--to")});
    row("accounts add X --service g", {QStringLiteral("gotenberg"), QStringLiteral("google-drive")}, {QStringLiteral("workiva")});
    row("formats ", {}, {QStringLiteral(":files")});
    row("no-command --js", {QStringLiteral("--json")});
}

void TestAppCompletion::words()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, has);
    QFETCH(QStringList, hasNot);
    const QStringList words = offered(typed.split(u' '));
    for (const QString &each : has)
        QVERIFY2(words.contains(each), qPrintable(each + QStringLiteral(" is not among ") + words.join(u' ')));
    for (const QString &each : hasNot)
        QVERIFY2(!words.contains(each), qPrintable(each + QStringLiteral(" is among ") + words.join(u' ')));
}

/// A key press in a shell leaves nothing behind.
void TestAppCompletion::noProfileIsMade()
{
    const QString profile = m_folder->path() + QStringLiteral("/nobody");
    for (const char *command : {"history", "accounts", "export"})
        offered({QString::fromLatin1(command), QStringLiteral("--profile"), profile, QString()});
    QVERIFY(!QDir(profile).exists());
}

void TestAppCompletion::exportsAreOffered()
{
    m_folder->write(QStringLiteral("report.md"), "# R\n");
    QCOMPARE(m_folder->run({QStringLiteral("export"), QStringLiteral("report.md"), QStringLiteral("--to"), QStringLiteral("text")}).code, 0);
    const Ended ended = m_folder->run({QStringLiteral("complete"), QStringLiteral("--"), QStringLiteral("rerun"), QString()});
    QVERIFY2(ended.out.startsWith(QStringLiteral("1\treport.md → text")), qPrintable(ended.out));
}

void TestAppCompletion::bashTakesIt_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a format") << QStringList{QStringLiteral("export"), QStringLiteral("--to"), QStringLiteral("pd")} << QStringList{QStringLiteral("pdf")};
    // bash gives and replaces what stands behind the sign
    QTest::newRow("a value") << QStringList{QStringLiteral("export"), QStringLiteral("--set"), QStringLiteral("pdf.page-size=lett")}
                             << QStringList{QStringLiteral("letter")};
    QTest::newRow("a file with a blank") << QStringList{QStringLiteral("export"), QStringLiteral("my")} << QStringList{QStringLiteral("my report.md")};
}

void TestAppCompletion::bashTakesIt()
{
    QFETCH(QStringList, typed);
    QFETCH(QStringList, expected);
    const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
    if (bash.isEmpty())
        QSKIP("there is no bash");
    m_folder->write(QStringLiteral("my report.md"), "");
    const QString script = QStringLiteral(". \"$1\"; shift; COMP_WORDBREAKS=$' \\n=:'; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _quayside; "
                                          "printf '%s\\n' \"${COMPREPLY[@]}\"");
    QProcess process;
    m_folder->prepare(process);
    process.start(bash, QStringList{QStringLiteral("-c"), script, QStringLiteral("bash"), QStringLiteral(QUAYSIDE_COMPLETIONS "/quayside.bash"),
                                    QStringLiteral(QUAYSIDE_PROGRAM)}
                            + typed);
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts), expected);
}

void TestAppCompletion::theManualHoldsEveryCommand()
{
    const QString page = m_folder->run({QStringLiteral("manual")}).out;
    QVERIFY(page.startsWith(QStringLiteral(".TH QUAYSIDE 1")));
    for (const QString &command : offered({QString()})) {
        if (!command.startsWith(u':'))
            QVERIFY2(page.contains(QStringLiteral(".SS \"quayside %1").arg(command)), qPrintable(command));
    }
    for (const QString &option : offered({QStringLiteral("export"), QStringLiteral("--")})) {
        if (option != QLatin1StringView("--help"))
            QVERIFY2(page.contains(QString(option).replace(u'-', QStringLiteral("\\-"))), qPrintable(option));
    }
}

QTEST_GUILESS_MAIN(TestAppCompletion)
#include "tst_app_completion.moc"
