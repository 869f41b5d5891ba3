// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Holds the floors of the house: what a folder may include, and what it may link.
class tst_Floors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesGoDownOnly_data();
    void includesGoDownOnly();
    void coreLinksNoWidgets();
    void linksGoDownOnly();
    void theScanFindsAFault();
};

namespace {

/// Folders of one string share a floor and do not see each other; DESIGN's list, lowest first.
const QList<QStringList> floors{
    {QStringLiteral("base")},
    {QStringLiteral("model")},
    {QStringLiteral("document"), QStringLiteral("output"), QStringLiteral("store")},
    {QStringLiteral("pages"), QStringLiteral("readers")},
    {QStringLiteral("writers"), QStringLiteral("jobs")},
    {QStringLiteral("local"), QStringLiteral("remote")},
};

const QString root = QStringLiteral(QUAYSIDE_SOURCE_DIR);

int floorOf(const QString &folder)
{
    for (qsizetype i = 0; i < floors.size(); ++i) {
        if (floors.at(i).contains(folder))
            return static_cast<int>(i);
    }
    return -1;
}

bool maySee(const QString &from, const QString &to)
{
    return from == to || floorOf(to) < floorOf(from);
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sourcesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(root + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    return files;
}

/// Own headers that @p text includes, by their first folder.
QStringList includedFolders(const QString &text)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s+"([a-z]+)/)"), QRegularExpression::MultilineOption);
    QStringList folders;
    for (auto it = include.globalMatch(text); it.hasNext();)
        folders.append(it.next().captured(1));
    return folders;
}

QStringList faults(const QString &folder, const QString &text)
{
    QStringList found;
    for (const QString &included : includedFolders(text)) {
        const bool own = floorOf(included) >= 0;
        const bool above = included == QLatin1StringView("ui") || included == QLatin1StringView("app");
        if (above || (own && !maySee(folder, included)))
            found.append(included);
    }
    return found;
}

} // namespace

void tst_Floors::includesGoDownOnly_data()
{
    QTest::addColumn<QString>("folder");
    for (const QStringList &floor : floors) {
        for (const QString &folder : floor)
            QTest::newRow(qPrintable(folder)) << folder;
    }
}

void tst_Floors::includesGoDownOnly()
{
    QFETCH(QString, folder);
    const QStringList files = sourcesIn(QStringLiteral("core/") + folder);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        const QStringList found = faults(folder, contentOf(file));
        QVERIFY2(found.isEmpty(), qPrintable(file + QStringLiteral(" includes ") + found.join(u' ')));
    }
}

void tst_Floors::coreLinksNoWidgets()
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

void tst_Floors::linksGoDownOnly()
{
    static const QRegularExpression linked(QStringLiteral(R"(quayside_([a-z]+))"));
    for (const QStringList &floor : floors) {
        for (const QString &folder : floor) {
            const QString text = contentOf(root + QStringLiteral("/core/") + folder + QStringLiteral("/CMakeLists.txt"));
            QVERIFY2(!text.isEmpty(), qPrintable(folder));
            for (auto it = linked.globalMatch(text); it.hasNext();) {
                const QString target = it.next().captured(1);
                QVERIFY2(floorOf(target) < 0 || maySee(folder, target), qPrintable(folder + QStringLiteral(" links ") + target));
            }
        }
    }
}

void tst_Floors::theScanFindsAFault()
{
    QCOMPARE(faults(QStringLiteral("base"), QStringLiteral("#include \"model/batch.h\"\n")), QStringList(QStringLiteral("model")));
    QCOMPARE(faults(QStringLiteral("store"), QStringLiteral("#include \"output/publish.h\"\n")), QStringList(QStringLiteral("output")));
    QCOMPARE(faults(QStringLiteral("jobs"), QStringLiteral("#include \"ui/mainwindow.h\"\n")), QStringList(QStringLiteral("ui")));
    QVERIFY(faults(QStringLiteral("jobs"), QStringLiteral("#include \"store/store.h\"\n#include <QString>\n")).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Floors)
#include "tst_floors.moc"
