// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// What the program loads for each command, as the system's loader tells it: its start is mostly the loading of libraries.
class TestAppModules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadsWhatIsNeeded_data();
    void loadsWhatIsNeeded();
    void imagesOnTheNetworkLoadIt();
    void accountsOfTheProfileLoadTheNetwork();
    void modulesFindAllTheyUse_data();
    void modulesFindAllTheyUse();
    void aMissingModuleIsTold_data();
    void aMissingModuleIsTold();
    void whatNeedsNoModuleWorksWithoutThem();

private:
    struct Ended {
        int code = -1;
        QString err;
        QStringList loaded; ///< names of the libraries, for example libQt6Core.so.6
    };
    [[nodiscard]] Ended run(const QString &program, const QStringList &arguments, const QProcessEnvironment &more = {}) const;
    [[nodiscard]] QString in(const char *name) const { return m_folder->filePath(QLatin1StringView(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int patienceMs = 60'000;

const QString program = QStringLiteral(QUAYSIDE_PROGRAM);
/// What belongs to each module, by the beginnings of file names.
const QStringList ofPages{QStringLiteral("quayside-pages"), QStringLiteral("libQt6Gui."),           QStringLiteral("libharfbuzz"),
                          QStringLiteral("libfontconfig."), QStringLiteral("libsource-highlight."), QStringLiteral("libX11.")};
const QStringList ofNetwork{QStringLiteral("quayside-network"), QStringLiteral("libQt6Network."), QStringLiteral("libgssapi"),
                            QStringLiteral("libqt6keychain."), QStringLiteral("libarchive.")};
const QStringList ofWindow{QStringLiteral("quayside-window"), QStringLiteral("libQt6Widgets."), QStringLiteral("libQt6PrintSupport."),
                           QStringLiteral("libQt6Pdf."),      QStringLiteral("libQt6Svg."),     QStringLiteral("liblitehtml")};
/// Comes with pages and with the network.
const QStringList ofBoth{QStringLiteral("libQt6DBus.")};

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

/// Those of @p beginnings that nothing in @p names begins with, or (@p present) something does.
QStringList beginning(const QStringList &names, const QStringList &beginnings, bool present)
{
    QStringList found;
    for (const QString &one : beginnings) {
        const bool any = std::any_of(names.begin(), names.end(), [&](const QString &name) { return name.startsWith(one); });
        if (any == present)
            found.append(one);
    }
    return found;
}

/// The libraries whose initialisers the loader told of in its files in @p folder; only those of the program, not of what it starts.
QStringList loadedAsTold(const QDir &folder)
{
    static const QRegularExpression line(QStringLiteral(R"(calling init: \S*/([^/\s]+))"));
    QStringList names;
    for (const QString &name : folder.entryList({QStringLiteral("loader.*")})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (auto it = line.globalMatch(QString::fromLocal8Bit(file.readAll())); it.hasNext();)
            names.append(it.next().captured(1));
        file.remove();
    }
    return names;
}

} // namespace

void TestAppModules::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QFile page(in("page.md"));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write("# Title\n\nSome *text*, `code`.\n\n```c\nint a;\n```\n\n![far](https://localhost:1/a.png)\n");
}

TestAppModules::Ended TestAppModules::run(const QString &path, const QStringList &arguments, const QProcessEnvironment &more) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), in("data"));
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
    environment.insert(QStringLiteral("LD_DEBUG"), QStringLiteral("files"));
    environment.insert(QStringLiteral("LD_DEBUG_OUTPUT"), in("loader"));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.insert(more);
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.setProcessEnvironment(environment);
    process.start(path, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs))
        process.kill();
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, QString::fromUtf8(process.readAllStandardError()), loadedAsTold(QDir(m_folder->path()))};
}

void TestAppModules::loadsWhatIsNeeded_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("needed");
    QTest::addColumn<QStringList>("others");
    const QStringList none;
    const QStringList all = ofPages + ofNetwork + ofBoth + ofWindow;
    QTest::newRow("html") << words("export page.md --to html") << none << all;
    QTest::newRow("all that is no pages") << words("export page.md --to text,json,markdown --output-dir out") << none << all;
    QTest::newRow("help") << words("--help") << none << all;
    QTest::newRow("formats") << words("formats") << none << all;
    QTest::newRow("history") << words("history") << none << all;
    QTest::newRow("pdf") << words("export page.md --to pdf") << ofPages << ofNetwork + ofWindow;
    QTest::newRow("accounts") << words("accounts list") << ofNetwork << ofPages + ofWindow;
    QTest::newRow("window") << words("--screenshot window.png") << all << none;
}

void TestAppModules::loadsWhatIsNeeded()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, needed);
    QFETCH(QStringList, others);
    const Ended ended = run(program, arguments);
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QCOMPARE(beginning(ended.loaded, {QStringLiteral("libQt6Core.")}, false), QStringList()); // the loader did tell
    QCOMPARE(beginning(ended.loaded, needed, false), QStringList());
    QCOMPARE(beginning(ended.loaded, others, true), QStringList());
}

void TestAppModules::imagesOnTheNetworkLoadIt()
{
    const Ended ended = run(program, words("export page.md --to html --set read.remote-images=fetch --set html.images=embed"));
    QCOMPARE(beginning(ended.loaded, ofNetwork, false), QStringList());
    QCOMPARE(beginning(ended.loaded, ofWindow, true), QStringList());
}

void TestAppModules::accountsOfTheProfileLoadTheNetwork()
{
    QProcessEnvironment secrets;
    secrets.insert(QStringLiteral("QUAYSIDE_TEST_MODULES"), QStringLiteral("token=none"));
    const Ended added =
        run(program, words("accounts add Box --service document360 --set base-url=https://localhost:1 --secrets-env QUAYSIDE_TEST_MODULES"), secrets);
    QVERIFY2(added.code == 0, qPrintable(added.err));
    const Ended ended = run(program, words("history"));
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QCOMPARE(beginning(ended.loaded, ofNetwork, false), QStringList());
    QCOMPARE(beginning(ended.loaded, ofPages + ofWindow, true), QStringList());
}

void TestAppModules::modulesFindAllTheyUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("pages") << words("export page.md --to pdf");
    QTest::newRow("network") << words("accounts list");
    QTest::newRow("window") << words("--screenshot window.png");
}

/// Functions are looked up when they are first called; here they are at once, and what is nowhere keeps the module from being loaded.
void TestAppModules::modulesFindAllTheyUse()
{
    QFETCH(QStringList, arguments);
    QProcessEnvironment atOnce;
    atOnce.insert(QStringLiteral("LD_BIND_NOW"), QStringLiteral("1"));
    const Ended ended = run(program, arguments, atOnce);
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
}

void TestAppModules::aMissingModuleIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("module");
    QTest::newRow("pages") << words("export page.md --to pdf") << "quayside-pages.so";
    QTest::newRow("network") << words("accounts list") << "quayside-network.so";
    QTest::newRow("window") << words("--screenshot window.png") << "quayside-pages.so";
}

void TestAppModules::aMissingModuleIsTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, module);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("bin")));
    QVERIFY(QFile::copy(program, in("bin/quayside")));
    const Ended ended = run(in("bin/quayside"), arguments);
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(QStringLiteral("A part of Quayside is missing or does not fit: “")) && ended.err.contains(module)
                 && ended.err.contains(QStringLiteral("Install Quayside again.")),
             qPrintable(ended.err));
    QVERIFY(!QFile::exists(in("page.pdf")));
}

void TestAppModules::whatNeedsNoModuleWorksWithoutThem()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("bin")));
    QVERIFY(QFile::copy(program, in("bin/quayside")));
    const Ended ended = run(in("bin/quayside"), words("export page.md --to html,json"));
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QVERIFY(QFile::exists(in("page.html")));
}

QTEST_GUILESS_MAIN(TestAppModules)
#include "tst_app_modules.moc"
