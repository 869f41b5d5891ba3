// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/profile.h"
#include "support/fileutil.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <grp.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace quayside;
using namespace quayside::test;

namespace {

constexpr int patienceMs = 60'000;
/// Nobody else's on a usual machine: limits of processes are counted by user.
constexpr uid_t stranger = 54321;

/// What a process is started with.
struct Start {
    QByteArray input;
    QStringList unset;
    QMap<QString, QString> set;
    std::function<void()> inChild; ///< between fork and exec
};

struct Ended {
    int code = -1; ///< -1: it crashed, or did not end
    QString out;
    QString err;
};

void limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{value, value};
    ::setrlimit(resource, &both);
}

void becomeStranger()
{
    if (::setgroups(0, nullptr) != 0 || ::setgid(stranger) != 0 || ::setuid(stranger) != 0)
        ::_exit(99);
}

/// Whether the process has its handler for the signal by now.
bool catches(qint64 process, int signal)
{
    for (const QByteArray &line : readFile(QStringLiteral("/proc/%1/status").arg(process)).split('\n')) {
        if (line.startsWith("SigCgt:"))
            return (line.mid(7).trimmed().toULongLong(nullptr, 16) >> (signal - 1) & 1) != 0;
    }
    return false;
}

/// A pipe with a name, open at both ends, from which nobody reads.
class Unread
{
public:
    explicit Unread(const QString &path)
        : m_made(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0), m_end(::open(QFile::encodeName(path).constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC))
    {}
    ~Unread() { ::close(m_end); }
    Q_DISABLE_COPY_MOVE(Unread)
    [[nodiscard]] bool isOpen() const { return m_made && m_end >= 0; }
    void fill() const
    {
        const QByteArray bytes(4096, 'x');
        while (::write(m_end, bytes.constData(), static_cast<std::size_t>(bytes.size())) > 0) {
        }
    }
    [[nodiscard]] bool isFull() const
    {
        int waiting = 0;
        return ::ioctl(m_end, FIONREAD, &waiting) == 0 && waiting >= ::fcntl(m_end, F_GETPIPE_SZ) - 4096;
    }

private:
    bool m_made;
    int m_end;
};

bool holdsControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
}

} // namespace

/// The program at the limits of the system: full disks, locks, no threads, no memory, no home, a reader that goes away. It says what is wrong and ends.
class TestAppLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneInterruptIsEnough_data();
    void oneInterruptIsEnough();
    void aFullDiskUnderTheHistory();
    void aFullDiskUnderAResultInTheMaking();
    void aLimitOnFileSizes();
    void noThreads();
    void tooFewFiles_data();
    void tooFewFiles();
    void fonts_data();
    void fonts();
    void noMemory_data();
    void noMemory();
    void aReaderThatHasSeenEnough();
    void theDeadDoNotRun();
    void aDeadExportIsResumedByItsNumber();
    void aSignalClosesTheWindow();
    void theMainFileIsAWholeBackup();
    void backsUpTheHistory();
    void everythingIsPrivate();
    void controlCharactersAreShownNotSent();
    void noHistoryNeedsNoProfile_data();
    void noHistoryNeedsNoProfile();

private:
    Ended run(const QStringList &arguments, const Start &start = {}) const;
    void prepare(QProcess &process, const QStringList &arguments, const Start &start) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString profile() const { return path(QStringLiteral("profile")); }
    [[nodiscard]] QStringList exportOf(const QString &source, const QString &target) const
    {
        return {QStringLiteral("export"), source, QStringLiteral("--to"), target, QStringLiteral("--profile"), profile()};
    }
    [[nodiscard]] QList<QJsonObject> history() const;
    void writeBook() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAppLimits::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755); // for the stranger
}

void TestAppLimits::prepare(QProcess &process, const QStringList &arguments, const Start &start) const
{
    process.setWorkingDirectory(m_folder->path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    for (const QString &name : QStringList{QStringLiteral("DISPLAY"), QStringLiteral("QT_QPA_PLATFORM")} + start.unset)
        environment.remove(name);
    for (const auto &[name, value] : start.set.asKeyValueRange())
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    if (start.inChild)
        process.setChildProcessModifier(start.inChild);
    process.setProgram(QStringLiteral(QUAYSIDE_PROGRAM));
    process.setArguments(arguments);
}

Ended TestAppLimits::run(const QStringList &arguments, const Start &start) const
{
    QProcess process;
    prepare(process, arguments, start);
    process.start();
    process.write(start.input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QList<QJsonObject> TestAppLimits::history() const
{
    QList<QJsonObject> jobs;
    const Ended listed = run({QStringLiteral("history"), QStringLiteral("--json"), QStringLiteral("--profile"), profile()});
    for (const QString &line : listed.out.split(u'\n', Qt::SkipEmptyParts))
        jobs.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return jobs;
}

/// book.md, which takes longer to export than anything here takes to look.
void TestAppLimits::writeBook() const
{
    writeFile(path(QStringLiteral("book.md")), QByteArray("A paragraph with *some* words and `code` in it.\n\n").repeated(60'000));
}

void TestAppLimits::oneInterruptIsEnough_data()
{
    QTest::addColumn<QString>("stuck");
    QTest::addColumn<int>("signal");
    for (const int signal : {SIGINT, SIGTERM}) {
        const QByteArray name = signal == SIGINT ? "Ctrl-C" : "SIGTERM";
        QTest::addRow("nothing stuck, %s", name.constData()) << "" << signal;
        QTest::addRow("the store, %s", name.constData()) << "store" << signal;
        QTest::addRow("the result, %s", name.constData()) << "result" << signal;
        QTest::addRow("the messages, %s", name.constData()) << "messages" << signal;
    }
}

void TestAppLimits::oneInterruptIsEnough()
{
    QFETCH(QString, stuck);
    QFETCH(int, signal);
    writeBook();
    const Unread pipe(path(QStringLiteral("pipe")));
    QVERIFY(pipe.isOpen());
    QStringList arguments = exportOf(QStringLiteral("book.md"), stuck == QLatin1StringView("result") ? QStringLiteral("html") : QStringLiteral("pdf"));
    QProcess process;
    if (stuck == QLatin1StringView("result")) {
        arguments += {QStringLiteral("-o"), QStringLiteral("-")};
        process.setStandardOutputFile(path(QStringLiteral("pipe")));
    } else {
        arguments += {QStringLiteral("--json")};
    }
    if (stuck == QLatin1StringView("messages")) {
        process.setStandardOutputFile(path(QStringLiteral("pipe")));
        pipe.fill();
    }
    prepare(process, arguments, {});
    process.start();
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(catches(process.processId(), signal), patienceMs);
    std::unique_ptr<Database> holder;
    if (stuck == QLatin1StringView("result"))
        QTRY_VERIFY_WITH_TIMEOUT(pipe.isFull(), patienceMs);
    QByteArray out;
    if (stuck.isEmpty() || stuck == QLatin1StringView("store"))
        QTRY_VERIFY_WITH_TIMEOUT((out += process.readAllStandardOutput()).contains("\"running\""), patienceMs);
    if (stuck == QLatin1StringView("store")) {
        auto opened = Database::open(profileAt(profile()).database, Database::Mode::ReadWrite);
        QVERIFY(opened && (*opened)->begin());
        holder = std::move(*opened);
    }
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(!QFile::exists(path(QStringLiteral("book.pdf"))));
}

void TestAppLimits::aFullDiskUnderTheHistory()
{
    TinyDisk disk(profile(), 640 * 1024);
    if (!disk.isMounted())
        QSKIP("mounting a small disk needs root");
    for (int i = 0; i < 300; ++i)
        writeFile(path(QStringLiteral("in/%1.md").arg(i)), "# Title\n\n![](nowhere.png)\n");
    const Ended ended = run(exportOf(QStringLiteral("in"), QStringLiteral("html")) + QStringList{QStringLiteral("--output-dir"), path(QStringLiteral("out"))});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(QStringLiteral("no room left")), qPrintable(ended.err));
    QVERIFY2(!ended.err.contains(QStringLiteral("set aside")), qPrintable(ended.err));
    // A job's own half file is let go of before its end is stored.
    writeBook();
    const Ended large = run(exportOf(QStringLiteral("book.md"), QStringLiteral("html")));
    QCOMPARE(large.code, 1);
    QVERIFY2(large.err.contains(QStringLiteral("no room left")), qPrintable(large.err));
    QVERIFY(!QFile::exists(path(QStringLiteral("book.html"))));
}

/// The last write before a disk is full takes a part, without an error.
void TestAppLimits::aFullDiskUnderAResultInTheMaking()
{
    TinyDisk disk(profile(), 2 * 1024 * 1024);
    if (!disk.isMounted())
        QSKIP("mounting a small disk needs root");
    writeBook();
    const Ended ended = run(exportOf(QStringLiteral("book.md"), QStringLiteral("html")));
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(QStringLiteral("no room left")), qPrintable(ended.err));
    QVERIFY(!QFile::exists(path(QStringLiteral("book.html"))));
}

void TestAppLimits::aLimitOnFileSizes()
{
    writeFile(path(QStringLiteral("a.md")), "# Title\n");
    QCOMPARE(run(exportOf(QStringLiteral("a.md"), QStringLiteral("html"))).code, 0);
    // The log of the store cannot grow …
    for (int i = 0; i < 200; ++i)
        writeFile(path(QStringLiteral("in/%1.md").arg(i)), "# Title\n");
    const auto small = [](rlim_t bytes) { return Start{{}, {}, {}, [bytes] { limit(RLIMIT_FSIZE, bytes); }}; };
    const Ended batch = run(exportOf(QStringLiteral("in"), QStringLiteral("html")), small(64 * 1024));
    QCOMPARE(batch.code, 1);
    QVERIFY2(batch.err.contains(QStringLiteral("cannot be written")), qPrintable(batch.err));
    QVERIFY2(!batch.err.contains(QStringLiteral("set aside")), qPrintable(batch.err));
    // … and nor can the result.
    writeBook();
    const Ended large = run(exportOf(QStringLiteral("book.md"), QStringLiteral("html")), small(1024 * 1024));
    QCOMPARE(large.code, 1);
    QVERIFY2(large.err.startsWith(QStringLiteral("quayside: book.md: ")), qPrintable(large.err));
    QVERIFY(!QFile::exists(path(QStringLiteral("book.html"))));
    QCOMPARE(run(exportOf(QStringLiteral("a.md"), QStringLiteral("text"))).code, 0);
}

void TestAppLimits::noThreads()
{
    if (::geteuid() != 0)
        QSKIP("a limit of processes binds another user only, and becoming one needs root");
    writeFile(path(QStringLiteral("a.md")), "# Title\n");
    const Start start{{}, {}, {{QStringLiteral("HOME"), QStringLiteral("/nonexistent")}}, [] {
                          becomeStranger();
                          limit(RLIMIT_NPROC, 1);
                      }};
    const Ended ended = run({QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("html"), QStringLiteral("--no-history"),
                             QStringLiteral("--profile"), path(QStringLiteral("stranger"))},
                            start);
    QVERIFY2(ended.code == 1, qPrintable(QString::number(ended.code) + ended.err));
    QVERIFY2(ended.err.contains(QStringLiteral("threads")), qPrintable(ended.err));
}

void TestAppLimits::tooFewFiles_data()
{
    QTest::addColumn<int>("files");
    for (const int files : {12, 18, 24, 64})
        QTest::addRow("%d", files) << files;
}

void TestAppLimits::tooFewFiles()
{
    QFETCH(int, files);
    writeFile(path(QStringLiteral("a.md")), "# Title\n");
    const Ended ended = run(exportOf(QStringLiteral("a.md"), QStringLiteral("pdf")), {{}, {}, {}, [files] { limit(RLIMIT_NOFILE, rlim_t(files)); }});
    QVERIFY2(ended.code == 1, qPrintable(QString::number(ended.code) + ended.err));
    QVERIFY2(ended.err.contains(QStringLiteral("ulimit -n")), qPrintable(ended.err));
    QVERIFY(!QFile::exists(path(QStringLiteral("a.pdf"))));
    QCOMPARE(run(exportOf(QStringLiteral("a.md"), QStringLiteral("pdf")), {{}, {}, {}, [] { limit(RLIMIT_NOFILE, 256); }}).code, 0);
}

void TestAppLimits::fonts_data()
{
    QTest::addColumn<QString>("installed");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QString() << 1 << QStringLiteral("No font is installed");
    QTest::newRow("none of the look's") << QStringLiteral("/usr/share/fonts/opentype/stix") << 0 << QStringLiteral("stands in for them");
}

void TestAppLimits::fonts()
{
    QFETCH(const QString, installed);
    QFETCH(const int, code);
    QFETCH(const QString, words);
    if (!installed.isEmpty() && !QFile::exists(installed))
        QSKIP("the fonts of fonts-stix are not installed");
    const QString folder = installed.isEmpty() ? path(QStringLiteral("no-fonts")) : installed;
    writeFile(path(QStringLiteral("fonts.conf")),
              QStringLiteral("<fontconfig><dir>%1</dir><cachedir>%2</cachedir></fontconfig>").arg(folder, path(QStringLiteral("cache"))).toUtf8());
    writeFile(path(QStringLiteral("a.md")), "# Title\n\nText, *slanted*, `code` and $x^2$.\n\n```cpp\nint a;\n```\n");
    const Ended ended = run({QStringLiteral("export"), QStringLiteral("a.md"), QStringLiteral("--to"), QStringLiteral("pdf")},
                            {{}, {}, {{QStringLiteral("FONTCONFIG_FILE"), path(QStringLiteral("fonts.conf"))}}, {}});
    QVERIFY2(ended.code == code, qPrintable(QString::number(ended.code) + ended.err));
    QVERIFY2(ended.err.contains(words), qPrintable(ended.err));
    QCOMPARE(QFile::exists(path(QStringLiteral("a.pdf"))), code == 0);
}

void TestAppLimits::noMemory_data()
{
    QTest::addColumn<int>("megabytes");
    for (const int megabytes : {150, 210, 250, 400}) // no room for threads, for some of them, for reading, for the layout
        QTest::addRow("%d MB", megabytes) << megabytes;
}

void TestAppLimits::noMemory()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers need more room than any limit leaves");
#endif
    QFETCH(int, megabytes);
    // One paragraph, which is read and laid out as a whole: memory runs out in a second, where a book of many takes half a minute.
    writeFile(path(QStringLiteral("book.md")), QByteArray("A paragraph with *some* words and `code` in it. ").repeated(60'000));
    const Start start{{}, {}, {}, [megabytes] { limit(RLIMIT_AS, rlim_t(megabytes) * 1024 * 1024); }};
    for (const char *target : {"html", "pdf"}) {
        const Ended ended = run(
            exportOf(QStringLiteral("book.md"), QLatin1StringView(target)) + QStringList{QStringLiteral("--on-conflict"), QStringLiteral("overwrite")}, start);
        QVERIFY2(ended.code == 0 || ended.code == 1, qPrintable(QStringLiteral("%1 %2: %3").arg(QLatin1StringView(target)).arg(ended.code).arg(ended.err)));
        const bool told = ended.err.contains(QStringLiteral("memory")) || ended.err.contains(QStringLiteral("threads"));
        QVERIFY2(ended.code == 0 || told, qPrintable(ended.err));
    }
}

void TestAppLimits::aReaderThatHasSeenEnough()
{
    writeBook();
    QProcess shell;
    shell.setWorkingDirectory(m_folder->path());
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("(\"$0\" export book.md --locale en --to html -o - --profile profile 2>err; echo $? >code) | head -c 20"),
                 QStringLiteral(QUAYSIDE_PROGRAM)});
    QVERIFY(shell.waitForFinished(patienceMs));
    QCOMPARE(shell.readAllStandardOutput().size(), 20);
    QCOMPARE(readFile(path(QStringLiteral("err"))), QByteArray());
    QCOMPARE(readFile(path(QStringLiteral("code"))).trimmed(), QByteArray("130"));
    QCOMPARE(history().first().value(QStringLiteral("state")).toString(), QStringLiteral("canceled"));
}

void TestAppLimits::theDeadDoNotRun()
{
    writeBook();
    for (const int signal : {SIGKILL, SIGHUP}) {
        QProcess process;
        prepare(process, exportOf(QStringLiteral("book.md"), QStringLiteral("pdf")) + QStringList(QStringLiteral("--json")), {});
        process.start();
        QByteArray out;
        QTRY_VERIFY_WITH_TIMEOUT((out += process.readAllStandardOutput()).contains("\"running\""), patienceMs);
        QCOMPARE(history().first().value(QStringLiteral("state")).toString(), QStringLiteral("running"));
        ::kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished(patienceMs));
        const QJsonObject job = history().first();
        QCOMPARE(job.value(QStringLiteral("state")).toString(), QStringLiteral("interrupted"));
        QCOMPARE(job.value(QStringLiteral("reason")).toString(), QStringLiteral("crashed"));
    }
    const Ended listed = run({QStringLiteral("history"), QStringLiteral("--profile"), profile()});
    QVERIFY2(!listed.out.contains(QStringLiteral("Running")), qPrintable(listed.out));
    const QString id = QString::number(history().first().value(QStringLiteral("id")).toInteger());
    QVERIFY(run({QStringLiteral("cancel"), id, QStringLiteral("--profile"), profile()}).code == 0);
    QCOMPARE(history().first().value(QStringLiteral("state")).toString(), QStringLiteral("canceled"));
}

void TestAppLimits::aDeadExportIsResumedByItsNumber()
{
    writeBook();
    QProcess process;
    prepare(process, exportOf(QStringLiteral("book.md"), QStringLiteral("text")) + QStringList(QStringLiteral("--json")), {});
    process.start();
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT((out += process.readAllStandardOutput()).contains("\"running\""), patienceMs);
    process.kill();
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(history().first().value(QStringLiteral("state")).toString(), QStringLiteral("interrupted"));
    const Ended resumed = run({QStringLiteral("resume"), QStringLiteral("1"), QStringLiteral("--profile"), profile()});
    QVERIFY2(resumed.code == 0, qPrintable(resumed.err));
    QCOMPARE(history().first().value(QStringLiteral("state")).toString(), QStringLiteral("succeeded"));
    QVERIFY(readFile(path(QStringLiteral("book.txt"))).startsWith("A paragraph"));
}

void TestAppLimits::aSignalClosesTheWindow()
{
    for (const int signal : {SIGTERM, SIGINT}) {
        QProcess process;
        Start start;
        start.set.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        start.set.insert(QStringLiteral("XDG_RUNTIME_DIR"), path(QStringLiteral("not private"))); // of which Qt would complain
        QDir(m_folder->path()).mkpath(QStringLiteral("not private"));
        prepare(process, {QStringLiteral("--profile"), profile()}, start);
        process.start();
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(catches(process.processId(), signal), patienceMs);
        ::kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished(patienceMs));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(filesBelow(profile() + QStringLiteral("/run")), (QStringList{QStringLiteral("store.lock"), QStringLiteral("window.lock")}));
    }
}

void TestAppLimits::theMainFileIsAWholeBackup()
{
    writeFile(path(QStringLiteral("a.md")), "# Title\n");
    QCOMPARE(run(exportOf(QStringLiteral("a.md"), QStringLiteral("html"))).code, 0);
    const Profile whole = profileAt(profile());
    QCOMPARE(QFileInfo(whole.database + QStringLiteral("-wal")).size(), 0);
    const Profile copy = profileAt(path(QStringLiteral("copy")));
    QVERIFY(copy.makeFolders() && QFile::copy(whole.database, copy.database));
    const Ended listed = run({QStringLiteral("history"), QStringLiteral("--profile"), copy.folder});
    QVERIFY2(listed.out.contains(QStringLiteral("a.md")), qPrintable(listed.out));
}

void TestAppLimits::backsUpTheHistory()
{
    writeFile(path(QStringLiteral("a.md")), "# Title\n");
    QCOMPARE(run(exportOf(QStringLiteral("a.md"), QStringLiteral("html"))).code, 0);
    const QString file = path(QStringLiteral("copy/quayside.sqlite"));
    QVERIFY(QDir().mkpath(path(QStringLiteral("copy"))));
    const QStringList backup{QStringLiteral("history"), QStringLiteral("--backup"), file, QStringLiteral("--profile"), profile()};
    const Ended made = run(backup);
    QVERIFY2(made.code == 0 && made.out.trimmed() == file, qPrintable(made.out + made.err));
    struct stat found {};
    QVERIFY(::stat(QFile::encodeName(file).constData(), &found) == 0);
    QCOMPARE(found.st_mode & 0777, 0600u);
    QCOMPARE(filesBelow(path(QStringLiteral("copy"))), QStringList(QStringLiteral("quayside.sqlite")));
    QVERIFY(run({QStringLiteral("history"), QStringLiteral("--profile"), path(QStringLiteral("copy"))}).out.contains(QStringLiteral("a.md")));
    // What stands there is replaced only when that is asked for.
    writeFile(file, "mine");
    const Ended refused = run(backup);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(file), qPrintable(refused.err));
    QCOMPARE(readFile(file), QByteArray("mine"));
    QCOMPARE(run(backup + QStringList(QStringLiteral("--overwrite"))).code, 0);
    QVERIFY(readFile(file).startsWith("SQLite format 3"));
}

void TestAppLimits::everythingIsPrivate()
{
    writeFile(path(QStringLiteral("a.md")), "# Title\n");
    QCOMPARE(run(exportOf(QStringLiteral("a.md"), QStringLiteral("html"))).code, 0);
    const auto modeOf = [&](const QString &name) {
        struct stat found {};
        return ::stat(QFile::encodeName(profile() + name).constData(), &found) == 0 ? found.st_mode & 0777 : 0u;
    };
    // As an earlier program, or somebody's mkdir, left them.
    for (const char *name : {"", "/run", "/staging"})
        ::chmod(QFile::encodeName(profile() + QLatin1StringView(name)).constData(), 0755);
    for (const char *name : {"/quayside.sqlite", "/quayside.sqlite-wal", "/quayside.sqlite-shm"})
        ::chmod(QFile::encodeName(profile() + QLatin1StringView(name)).constData(), 0644);
    QCOMPARE(run(exportOf(QStringLiteral("a.md"), QStringLiteral("text"))).code, 0);
    for (const char *name : {"", "/run", "/staging"})
        QCOMPARE(modeOf(QLatin1StringView(name)), 0700u);
    QCOMPARE(modeOf(QStringLiteral("/quayside.sqlite")), 0600u);
    for (const char *name : {"/quayside.sqlite-wal", "/quayside.sqlite-shm"})
        QVERIFY2((modeOf(QLatin1StringView(name)) & 0077) == 0, name);
}

void TestAppLimits::controlCharactersAreShownNotSent()
{
    const QString name = QStringLiteral("a\x1b[31mred\n\u009b2Jb\u202e.md");
    writeFile(path(name), "![](nowhere\x1b[0m.png)\n");
    const Ended ended = run(exportOf(name, QStringLiteral("html")));
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QVERIFY(ended.err.contains(QStringLiteral("a\\u001b[31mred\\n\\u009b2Jb\\u202e")));
    const Ended again = run(exportOf(name, QStringLiteral("html"))); // there is one: an error
    QCOMPARE(again.code, 1);
    const Ended missing = run(exportOf(name + u'x', QStringLiteral("html")));
    QCOMPARE(missing.code, 1);
    const Ended listed = run({QStringLiteral("history"), QStringLiteral("--profile"), profile()});
    QCOMPARE(listed.out.count(u'\n'), history().size());
    const Ended json = run({QStringLiteral("history"), QStringLiteral("--json"), QStringLiteral("--profile"), profile()});
    QCOMPARE(history().first().value(QStringLiteral("title")).toString(), name);
    for (const QString &text : {ended.err, ended.out, again.err, again.out, missing.err, listed.out, json.out}) {
        QVERIFY2(!holdsControls(text), qPrintable(text.toHtmlEscaped()));
        QVERIFY(!text.contains(QChar(0x202e)));
    }
}

void TestAppLimits::noHistoryNeedsNoProfile_data()
{
    QTest::addColumn<bool>("asStranger");
    QTest::addColumn<QString>("home"); // empty: there is none
    QTest::addColumn<QStringList>("profile");
    QTest::newRow("no HOME") << true << "" << QStringList();
    QTest::newRow("a HOME that is nowhere") << true << "/nonexistent" << QStringList();
    QTest::newRow("a HOME that may only be read") << true << "home" << QStringList();
    QTest::newRow("somebody else's profile") << true << "home" << QStringList{QStringLiteral("--profile"), QStringLiteral("profile")};
    QTest::newRow("a profile that cannot be made") << false << "home" << QStringList{QStringLiteral("--profile"), QStringLiteral("a.md/profile")};
}

void TestAppLimits::noHistoryNeedsNoProfile()
{
    QFETCH(bool, asStranger);
    QFETCH(QString, home);
    QFETCH(QStringList, profile);
    if (asStranger && ::geteuid() != 0)
        QSKIP("becoming another user needs root");
    writeFile(path(QStringLiteral("a.md")), "# Title\n");
    QCOMPARE(run(exportOf(QStringLiteral("a.md"), QStringLiteral("json"))).code, 0); // makes a profile, which is private
    QVERIFY(QDir().mkpath(path(QStringLiteral("home"))) && QDir().mkpath(path(QStringLiteral("out"))));
    ::chmod(QFile::encodeName(path(QStringLiteral("out"))).constData(), 0777);
    Start start{"# Title\n", {QStringLiteral("XDG_DATA_HOME"), QStringLiteral("XDG_RUNTIME_DIR")}, {}, asStranger ? becomeStranger : nullptr};
    if (home.isEmpty())
        start.unset.append(QStringLiteral("HOME"));
    else
        start.set.insert(QStringLiteral("HOME"), home.startsWith(u'/') ? home : path(home));
    for (const QString &source : {QStringLiteral("a.md"), QStringLiteral("-")}) {
        const Ended ended = run(QStringList{QStringLiteral("export"), source, QStringLiteral("--to"), QStringLiteral("html"), QStringLiteral("--output-dir"),
                                            QStringLiteral("out"), QStringLiteral("--no-history")}
                                    + profile,
                                start);
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
    }
    QCOMPARE(filesBelow(path(QStringLiteral("out"))).size(), 2);
    QVERIFY(filesBelow(path(QStringLiteral("home"))).isEmpty());
    const Ended formats = run(QStringList{QStringLiteral("formats")} + profile, start);
    QVERIFY2(formats.code == 0 && formats.out.contains(QStringLiteral("html")), qPrintable(formats.err));
}

QTEST_GUILESS_MAIN(TestAppLimits)
#include "tst_app_limits.moc"
