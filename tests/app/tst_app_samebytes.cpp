// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

/// The program makes the same PDF of the same document: in every run, on one processor and on all, alone and beside other jobs.
class TestAppSameBytes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inEveryRun();
    void onOneProcessor();
    void besideOtherJobs();
    void inEveryLocale_data();
    void inEveryLocale();

private:
    QByteArray exportedIn(const QMap<QString, QString> &locale, const QString &source, const QString &target);
    QByteArray exported(const QString &out, bool oneProcessor = false, const QStringList &more = {});
    QTemporaryDir m_folder;
    QByteArray m_first;
};

namespace {

constexpr int patienceMs = 180'000;

/// Everything that threads race for: pictures, drawings, faces, footnotes, languages, colours, warnings.
QByteArray book()
{
    QByteArray text = "---\ntitle: Same bytes\nauthor: Nobody\n---\n\n";
    for (int i = 0; i < 160; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "# Chapter " + n + "\n\nA paragraph with *emphasis*, **weight**, `code " + n + "`, a note[^" + n + "], 😀 and 漢字, and a [link](#chapter-"
                + QByteArray::number((i * 7) % 160) + "). " + QByteArray("Words that fill some lines and may be hyphenated, responsibility. ").repeated(6)
                + "\n\n";
        text += "![drawing](drawing" + QByteArray::number(i % 5) + ".svg)\n\n![missing](missing" + QByteArray::number(i % 3) + ".png)\n\n";
        text += "```rust\nfn number_" + n + "() -> u32 { " + n + " } // a comment\n```\n\n| a | b |\n|---|---|\n| " + n + " | עברית |\n\n- one\n- two\n\n[^" + n
                + "]: Note " + n + ".\n\n";
    }
    return text;
}

} // namespace

void TestAppSameBytes::initTestCase()
{
    const auto put = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    put(QStringLiteral("book.md"), book());
    for (int i = 0; i < 5; ++i)
        put(QStringLiteral("drawing%1.svg").arg(i), "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"80\" height=\"40\"><rect width=\""
                                                        + QByteArray::number(20 + i) + "\" height=\"30\" fill=\"#336699\"/></svg>");
    m_first = exported(QStringLiteral("first.pdf"));
    QVERIFY(m_first.size() > 50'000);
}

QByteArray TestAppSameBytes::exported(const QString &out, bool oneProcessor, const QStringList &more)
{
    QStringList command;
    if (oneProcessor)
        command << QStringLiteral("taskset") << QStringLiteral("-c") << QStringLiteral("0");
    command << QStringLiteral(QUAYSIDE_PROGRAM) << QStringLiteral("export") << QStringLiteral("book.md") << more << QStringLiteral("--to")
            << QStringLiteral("pdf") << QStringLiteral("--set") << QStringLiteral("pdf.contents=yes") << QStringLiteral("--profile")
            << m_folder.filePath(QStringLiteral("profile")) << QStringLiteral("--quiet");
    if (more.isEmpty())
        command << QStringLiteral("-o") << out;
    else
        command << QStringLiteral("--output-dir") << out;
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1700000000"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("DISPLAY"));
    process.setProcessEnvironment(environment);
    process.start(command.first(), command.mid(1));
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    QFile file(m_folder.filePath(more.isEmpty() ? out : out + QStringLiteral("/book.pdf")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAppSameBytes::inEveryRun()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(exported(QStringLiteral("again%1.pdf").arg(i)) == m_first);
}

void TestAppSameBytes::onOneProcessor()
{
    if (QThread::idealThreadCount() < 2 || QStandardPaths::findExecutable(QStringLiteral("taskset")).isEmpty())
        QSKIP("needs two processors and taskset");
    QVERIFY(exported(QStringLiteral("alone.pdf"), true) == m_first);
}

void TestAppSameBytes::besideOtherJobs()
{
    QStringList others;
    for (int i = 0; i < 3; ++i) {
        others << QStringLiteral("other%1.md").arg(i);
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("book.md")), m_folder.filePath(others.last())));
    }
    QVERIFY(exported(QStringLiteral("many"), false, others) == m_first);
}

QByteArray TestAppSameBytes::exportedIn(const QMap<QString, QString> &locale, const QString &source, const QString &target)
{
    const QString out = m_folder.filePath(QStringLiteral("local.") + target);
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1700000000"));
    for (const QString &name : {QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("DISPLAY"), QStringLiteral("LANGUAGE")})
        environment.remove(name);
    for (const auto &[name, value] : locale.asKeyValueRange())
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(QUAYSIDE_PROGRAM),
                  {QStringLiteral("export"), source, QStringLiteral("--to"), target, QStringLiteral("-o"), out, QStringLiteral("--on-conflict"),
                   QStringLiteral("overwrite"), QStringLiteral("--profile"), m_folder.filePath(QStringLiteral("profile")), QStringLiteral("--quiet")});
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    QFile file(out);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAppSameBytes::inEveryLocale_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::newRow("workbook") << QStringLiteral("numbers.csv") << QStringLiteral("xlsx");
    QTest::newRow("table on pages") << QStringLiteral("numbers.csv") << QStringLiteral("pdf");
    QTest::newRow("page") << QStringLiteral("words.md") << QStringLiteral("html");
    QTest::newRow("word processor") << QStringLiteral("words.md") << QStringLiteral("docx");
    QTest::newRow("pages with a drawing") << QStringLiteral("words.md") << QStringLiteral("pdf");
}

/// A locale of the system with commas in numbers changes no file: libraries print theirs with the C library.
void TestAppSameBytes::inEveryLocale()
{
    QFETCH(QString, source);
    QFETCH(QString, target);
    const QString locales = m_folder.filePath(QStringLiteral("locales"));
    QDir().mkpath(locales);
    if (!QFile::exists(locales + QStringLiteral("/de_DE.UTF-8")))
        QProcess::execute(QStringLiteral("localedef"), {QStringLiteral("-i"), QStringLiteral("de_DE"), QStringLiteral("-f"), QStringLiteral("UTF-8"),
                                                        locales + QStringLiteral("/de_DE.UTF-8")});
    if (!QFile::exists(locales + QStringLiteral("/de_DE.UTF-8")))
        QSKIP("localedef and the definitions of locales are not installed");
    const auto put = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    put(QStringLiteral("numbers.csv"), "name,value\na,1234.5\nb,0.25\n");
    put(QStringLiteral("words.md"), "---\nlang: en\n---\n# Title\n\nWords, 3.25 and $x^{1.5}$.\n\n![drawing](drawing0.svg)\n");
    const QByteArray plain = exportedIn({{QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")}}, source, target);
    const QByteArray german = exportedIn({{QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8")}, {QStringLiteral("LOCPATH"), locales}}, source, target);
    QVERIFY(plain.size() > 100);
    QVERIFY(german == plain);
}

QTEST_GUILESS_MAIN(TestAppSameBytes)
#include "tst_app_samebytes.moc"
