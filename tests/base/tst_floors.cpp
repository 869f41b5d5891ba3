// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpaths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// Holds the floors of the house: what a folder may include, and what it may link.
class TestFloors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderHasAFloor();
    void includesGoDownOnly();
    void coreLinksNoWidgets();
    void linksGoDownOnly();
    void theScanFindsAFault();
};

namespace {

/// The floors, lowest first. Folders of one line share a floor and do not see each other; a folder belongs to the longest name that fits.
const QList<QStringList> floors{
    {QStringLiteral("core/base")},
    {QStringLiteral("core/document"), QStringLiteral("core/math"), QStringLiteral("core/settings")},
    {QStringLiteral("core/model")},
    {QStringLiteral("core/output"), QStringLiteral("core/store")},
    {QStringLiteral("core/archive"), QStringLiteral("core/page")},
    {QStringLiteral("core/typeset/text"), QStringLiteral("core/paint"), QStringLiteral("core/pdf")},
    {QStringLiteral("core/typeset"), QStringLiteral("core/readers")},
    {QStringLiteral("core/writers")},
    {QStringLiteral("core/convert"), QStringLiteral("core/queue")},
    {QStringLiteral("core/engine"), QStringLiteral("core/remote/dialects")},
    {QStringLiteral("core/local"), QStringLiteral("core/remote/http")},
    {QStringLiteral("core/remote/auth")},
    {QStringLiteral("core/remote/driver")},
    {QStringLiteral("core/remote/accounts")},
    {QStringLiteral("ui/common")},
    {QStringLiteral("ui/options"), QStringLiteral("ui/preview")},
    {QStringLiteral("ui/compose"), QStringLiteral("ui/accounts"), QStringLiteral("ui/printing"), QStringLiteral("ui/settings"), QStringLiteral("ui/looks")},
    {QStringLiteral("ui/queue")},
    {QStringLiteral("ui/history")},
    {QStringLiteral("ui")},
    {QStringLiteral("app/cli"), QStringLiteral("app/sandbox"), QStringLiteral("app/svg")},
    {QStringLiteral("app")},
};

/// What a folder may not see although it stands below: the window asks the engine, never those who do the work; core/typeset makes no PDF.
const QList<std::pair<QString, QString>> hidden{
    {QStringLiteral("ui"), QStringLiteral("core/local")},
    {QStringLiteral("ui"), QStringLiteral("core/remote")},
    {QStringLiteral("ui"), QStringLiteral("core/readers")},
    {QStringLiteral("ui"), QStringLiteral("core/writers")},
    {QStringLiteral("core/typeset"), QStringLiteral("core/pdf")},
    {QStringLiteral("core/engine"), QStringLiteral("core/convert")},
    {QStringLiteral("core/remote"), QStringLiteral("core/convert")},
    {QStringLiteral("app/cli"), QStringLiteral("ui")},
};

const QString root = QStringLiteral(QUAYSIDE_SOURCE_DIR);

/// The folder of the list that @p path lies in; empty: none.
QString folderOf(const QString &path)
{
    QString best;
    for (const QStringList &floor : floors) {
        for (const QString &folder : floor) {
            if (path.startsWith(folder + u'/') && folder.size() > best.size())
                best = folder;
        }
    }
    return best;
}

qsizetype floorOf(const QString &folder)
{
    for (qsizetype i = 0; i < floors.size(); ++i) {
        if (floors.at(i).contains(folder))
            return i;
    }
    return -1;
}

bool maySee(const QString &from, const QString &to)
{
    for (const auto &[above, below] : hidden) {
        if ((from + u'/').startsWith(above + u'/') && (to + u'/').startsWith(below + u'/'))
            return false;
    }
    return from == to || floorOf(to) < floorOf(from);
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every source of core, ui and app, as a path from the project's root.
QStringList sources()
{
    QStringList files;
    for (const auto *top : {"core", "ui", "app"}) {
        QDirIterator it(root + u'/' + QLatin1StringView(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(QDir(root).relativeFilePath(it.next()));
    }
    return files;
}

/// Folders of the project that @p text includes and that @p folder may not see.
QStringList faults(const QString &folder, const QString &text)
{
    static const QRegularExpression include(QStringLiteral(R"x(^\s*#\s*include\s+"([^"]+)")x"), QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = include.globalMatch(text); it.hasNext();) {
        const QString path = it.next().captured(1);
        const bool fromRoot = path.startsWith(QLatin1StringView("ui/")) || path.startsWith(QLatin1StringView("app/"));
        const QString included = folderOf(fromRoot ? path : QStringLiteral("core/") + path);
        if (!included.isEmpty() && !maySee(folder, included))
            found.append(path);
    }
    return found;
}

} // namespace

void TestFloors::everyFolderHasAFloor()
{
    const QStringList files = sources();
    QVERIFY(files.size() > 300);
    for (const QString &file : files)
        QVERIFY2(!folderOf(file).isEmpty(), qPrintable(file));
    for (const QStringList &floor : floors) {
        for (const QString &folder : floor)
            QVERIFY2(std::any_of(files.begin(), files.end(), [&](const QString &file) { return folderOf(file) == folder; }), qPrintable(folder));
    }
}

void TestFloors::includesGoDownOnly()
{
    QStringList found;
    for (const QString &file : sources()) {
        const QStringList wrong = faults(folderOf(file), contentOf(root + u'/' + file));
        if (!wrong.isEmpty())
            found.append(file + QStringLiteral(" includes ") + wrong.join(u' '));
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestFloors::coreLinksNoWidgets()
{
    static const QRegularExpression widgets(QStringLiteral(R"(Qt6::(Widgets|PrintSupport)|#\s*include\s+<Q(Widget|Application|Print|MainWindow|Dialog))"));
    QDirIterator it(root + QStringLiteral("/core"), {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("CMakeLists.txt")}, QDir::Files,
                    QDirIterator::Subdirectories);
    int scanned = 0;
    while (it.hasNext()) {
        const QString path = it.next();
        ++scanned;
        QVERIFY2(!contentOf(path).contains(widgets), qPrintable(path));
    }
    QVERIFY(scanned > 20);
}

void TestFloors::linksGoDownOnly()
{
    static const QRegularExpression linked(QStringLiteral(R"(quayside_([a-z]+))"));
    const QStringList folders = QDir(root + QStringLiteral("/core")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(folders.size() > 10);
    for (const QString &name : folders) {
        const QString folder = QStringLiteral("core/") + name;
        const QString text = contentOf(root + u'/' + folder + QStringLiteral("/CMakeLists.txt"));
        QVERIFY2(!text.isEmpty(), qPrintable(folder));
        for (auto it = linked.globalMatch(text); it.hasNext();) {
            const QString target = QStringLiteral("core/") + it.next().captured(1);
            const qsizetype own = name == QLatin1StringView("remote") ? floors.size() : floorOf(folder);
            QVERIFY2(floorOf(target) < 0 || target == folder || floorOf(target) < own, qPrintable(folder + QStringLiteral(" links ") + target));
        }
    }
}

void TestFloors::theScanFindsAFault()
{
    const auto faultsOf = [](const char *folder, const char *line) { return faults(QString::fromLatin1(folder), QString::fromLatin1(line)); };
    QCOMPARE(faultsOf("core/base", "#include \"model/batch.h\"\n"), QStringList(QStringLiteral("model/batch.h")));
    QCOMPARE(faultsOf("core/store", "#include \"output/publish.h\"\n").size(), 1);
    QCOMPARE(faultsOf("core/engine", "#include \"ui/mainwindow.h\"\n").size(), 1);
    QCOMPARE(faultsOf("core/typeset/layout", "#include \"pdf/pdfwriter.h\"\n").size(), 1);
    QCOMPARE(faultsOf("core/remote/http", "#include \"remote/driver/jobdriver.h\"\n").size(), 1);
    QCOMPARE(faultsOf("ui/common", "#include \"ui/compose/composepage.h\"\n").size(), 1);
    QCOMPARE(faultsOf("ui/preview", "#include \"local/convert.h\"\n").size(), 1);
    QVERIFY(faultsOf("core/engine", "#include \"store/store.h\"\n#include <QString>\n").isEmpty());
    QVERIFY(faultsOf("app", "#include \"ui/mainwindow.h\"\n").isEmpty());
}

QTEST_GUILESS_MAIN(TestFloors)
#include "tst_floors.moc"
