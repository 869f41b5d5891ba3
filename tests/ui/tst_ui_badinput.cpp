// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heartbeat.h"
#include "ui/windowfixture.h"

#include "ui/common/notice.h"
#include "ui/compose/composepage.h"
#include "ui/compose/destinationbox.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/presetcontroller.h"
#include "ui/compose/presetrow.h"
#include "ui/compose/sourcedelegate.h"
#include "ui/compose/sourcespanel.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuepanel.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace quayside;
using namespace quayside::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void drop(QWidget *target, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
}

} // namespace

/// What people, disks and other programs do to the window: it says so, loses nothing and stays alive.
class TestUiBadInput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void namesOfAllKinds_data();
    void namesOfAllKinds();
    void manyFilesAreLookedAtInPortions();
    void lookingIsStopped();
    void thousandsAreRemovedAndComeBack();
    void aFolderThatIsNoneIsSaid();
    void presetFiles_data();
    void presetFiles();
    void foldersAreOfferedAgain();
    void sourcesAreOfferedAgain();
    void aFolderIsABookByAClick();

private:
    [[nodiscard]] ComposePage *compose() const { return m_fixture->window->compose(); }
    [[nodiscard]] SourceModel &sources() const { return *compose()->sources()->model(); }
    [[nodiscard]] JobTableModel &jobs() const { return *m_fixture->window->queue()->model(); }
    /// Makes @p count files and gives their paths.
    [[nodiscard]] QStringList manyFiles(int count) const;
    void exportAll() const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestUiBadInput::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QTRY_VERIFY(compose()->settingsPanel()->provider());
    compose()->settingsPanel()->formats()->setChosen({s("html")});
}

QStringList TestUiBadInput::manyFiles(int count) const
{
    QDir(m_fixture->folder.path()).mkdir(s("many"));
    QStringList paths;
    for (int i = 0; i < count; ++i)
        paths.append(m_fixture->file(s("many/note %1.md").arg(i), "x"));
    return paths;
}

void TestUiBadInput::exportAll() const
{
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Return, Qt::ControlModifier);
}

void TestUiBadInput::namesOfAllKinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Chinese") << s("年度报告 二〇二六.md");
    QTest::newRow("Arabic") << s("تقرير الربع الأول.md");
    QTest::newRow("quotes") << s("it's \"the\" “report”.md");
    QTest::newRow("newline") << s("first line\nsecond line.md");
    QTest::newRow("tab and percent") << s("a\t%20 %1 b.md");
    QTest::newRow("markup") << s("<b>bold<i> & so on.md");
    QTest::newRow("marks that reverse the text") << s("abc\u202Etxt.md");
    QTest::newRow("long") << QString(200, u'n') + s(".md");
}

/// Added by a drop, exported, listed in the queue and opened from there.
void TestUiBadInput::namesOfAllKinds()
{
    QFETCH(QString, name);
    const QString path = m_fixture->file(name);
    QVERIFY(QFileInfo::exists(path));
    drop(compose()->sources(), {path});
    QCOMPARE(sources().rowCount(), 1);
    QTRY_COMPARE(sources().entries().at(0).state, SourceEntry::State::Ready);
    QCOMPARE(sources().entries().at(0).path(), path);
    exportAll();
    QTRY_COMPARE(jobs().rowCount(), 1);
    QTRY_COMPARE(jobs().counts().succeeded, 1);
    const QString result = jobs().jobAt(0).artifacts.value(0).path;
    QVERIFY2(QFileInfo::exists(result), qPrintable(result));
    QCOMPARE(QFileInfo(result).path(), m_fixture->outFolder());
}

void TestUiBadInput::manyFilesAreLookedAtInPortions()
{
    constexpr int count = 20'000;
    const QStringList paths = manyFiles(count);
    SourcesPanel *panel = compose()->sources();
    QSignalSpy looking(&sources(), &SourceModel::looking);
    Heartbeat heart;
    drop(panel, paths);
    QCOMPARE(sources().rowCount(), count);
    QTRY_VERIFY(!panel->progressText().isEmpty());
    QVERIFY(panel->stopButton()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(panel->progressText().isEmpty(), 60'000);
    QVERIFY(looking.size() > 10); // told in between
    const QList<SourceEntry> &entries = sources().entries();
    QVERIFY(std::all_of(entries.cbegin(), entries.cend(), [](const SourceEntry &one) { return one.state == SourceEntry::State::Ready; }));
    qInfo("20,000 files dropped: the thread of the window worked %.0f ms at the longest, %.0f ms by the clock", heart.longestWork, heart.longestWall);
}

void TestUiBadInput::lookingIsStopped()
{
    const QStringList paths = manyFiles(3'000);
    SourcesPanel *panel = compose()->sources();
    drop(panel, {m_fixture->file(s("before.md"))});
    QTRY_COMPARE(sources().entries().at(0).state, SourceEntry::State::Ready);
    drop(panel, paths);
    QVERIFY(!panel->progressText().isEmpty());
    QTest::mouseClick(panel->stopButton(), Qt::LeftButton);
    QVERIFY(sources().rowCount() < 1 + paths.size());
    QCOMPARE(sources().entries().at(0).item.title, s("before.md"));
    QTRY_VERIFY(panel->progressText().isEmpty());
    const QList<SourceEntry> &entries = sources().entries();
    QTRY_VERIFY(std::all_of(entries.cbegin(), entries.cend(), [](const SourceEntry &one) { return one.state == SourceEntry::State::Ready; }));
    panel->undo();
    QCOMPARE(sources().rowCount(), 1 + int(paths.size()));
}

void TestUiBadInput::thousandsAreRemovedAndComeBack()
{
    drop(compose()->sources(), manyFiles(5'000));
    auto *list = compose()->sources()->findChild<QListView *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(sources().rowCount(), 0);
    compose()->sources()->undo();
    QCOMPARE(sources().rowCount(), 5'000);
}

/// The words of the error name the place, and the form keeps what was typed.
void TestUiBadInput::aFolderThatIsNoneIsSaid()
{
    drop(compose()->sources(), {m_fixture->file(s("a.md"))});
    Destination to = compose()->settingsPanel()->destinationBox()->destination();
    to.folder = m_fixture->file(s("not a folder"));
    compose()->settingsPanel()->setDestination(to);
    exportAll();
    const auto said = [&] {
        QString words = compose()->notice()->text();
        for (const ExportJob &job : jobs().jobs())
            words += job.error ? sentence(*job.error) : QString();
        return words;
    };
    QTRY_VERIFY2(said().contains(to.folder), qPrintable(said()));
    QCOMPARE(compose()->settingsPanel()->destinationBox()->destination().folder, to.folder);
    QCOMPARE(sources().rowCount(), 1);
}

void TestUiBadInput::presetFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("of a newer version") << QByteArray(R"({"version":9,"name":"P"})") << s("version 9");
    QTest::newRow("with unknown keys") << QByteArray(
        R"({"version":1,"name":"P","provider":"local","targets":["html","hologram"],"destination":{"kind":"folder","onConflict":"fail"}})")
                                       << s("hologram");
    QTest::newRow("with a secret") << QByteArray(
        R"({"version":1,"name":"P","provider":"local","targets":["json"],"settings":{"json":{"secret":"hush"}},"destination":{"kind":"folder","onConflict":"fail"}})")
                                   << s("secret");
    QTest::newRow("10 MB long") << QByteArray(R"({"version":1,"name":")") + QByteArray(10 * 1024 * 1024, 'x') + QByteArray(R"("})") << s("too long");
    QTest::newRow("no JSON") << QByteArray("# A document\n") << s("JSON");
    QTest::newRow("empty") << QByteArray() << s("JSON");
}

void TestUiBadInput::presetFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const QString file = m_fixture->file(s("p.json"), content);
    compose()->presets()->askOpenFile = [&] { return file; };
    Q_EMIT compose()->presetRow()->deedWanted(PresetRow::Deed::Import);
    QTRY_VERIFY2(compose()->notice()->text().contains(said, Qt::CaseInsensitive), qPrintable(compose()->notice()->text()));
    QVERIFY(!compose()->notice()->text().contains(s("hush")));
}

void TestUiBadInput::foldersAreOfferedAgain()
{
    DestinationBox *box = compose()->settingsPanel()->destinationBox();
    const auto entry = [&](const QString &words) -> QAction * {
        Q_EMIT box->foldersButton()->menu()->aboutToShow();
        for (QAction *one : box->foldersButton()->menu()->actions()) {
            if (one->text().contains(words) || one->toolTip() == words)
                return one;
        }
        return nullptr;
    };
    QVERIFY(!entry(m_fixture->outFolder())); // nothing was exported yet
    drop(compose()->sources(), {m_fixture->file(s("a.md"))});
    exportAll();
    QTRY_VERIFY(entry(m_fixture->outFolder()));
    Destination to = box->destination();
    to.folder = m_fixture->folder.filePath(s("R&D"));
    QVERIFY(QDir().mkpath(to.folder));
    box->setDestination(to);
    entry(s("favourite"))->trigger();
    QCOMPARE(box->folderChoices().favourites, QStringList{to.folder});
    to.folder = m_fixture->outFolder();
    box->setDestination(to);
    entry(m_fixture->folder.filePath(s("R&D")))->trigger();
    QCOMPARE(box->destination().folder, m_fixture->folder.filePath(s("R&D")));
    m_fixture->window->close();
    m_fixture->restart();
    DestinationBox *next = compose()->settingsPanel()->destinationBox();
    QCOMPARE(next->folderChoices().favourites, QStringList{m_fixture->folder.filePath(s("R&D"))});
    QCOMPARE(next->folderChoices().recent, QStringList{m_fixture->outFolder()});
}

void TestUiBadInput::sourcesAreOfferedAgain()
{
    const QString path = m_fixture->file(s("a.md"));
    drop(compose()->sources(), {path});
    exportAll();
    QTRY_COMPARE(jobs().rowCount(), 1);
    compose()->sources()->clearAll();
    m_fixture->window->close();
    m_fixture->restart();
    QMenu *menu = compose()->sources()->recentButton()->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().constFirst()->toolTip(), path);
    menu->actions().constFirst()->trigger();
    QCOMPARE(sources().rowCount(), 1);
    QCOMPARE(sources().entries().at(0).path(), path);
}

void TestUiBadInput::aFolderIsABookByAClick()
{
    SourceKind book;
    book.id = s("book");
    book.takesPath = true;
    book.isFolder = true;
    SourceKind folder = book;
    folder.id = s("folder");
    folder.isOneDocument = false;
    SourceModel model;
    model.setKinds({folder, book});
    QListView list;
    list.setModel(&model);
    list.setItemDelegate(new SourceDelegate(&list));
    list.resize(400, 200);
    list.show();
    model.addPaths({m_fixture->outFolder()});
    QTRY_COMPARE(model.entries().at(0).state, SourceEntry::State::Ready);
    QCOMPARE(model.index(0).data(SourceModel::BookRole), QVariant(false));
    const QRect row = list.visualRect(model.index(0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, {row.right() - 20, row.center().y()}); // “Files”, as it is
    QCOMPARE(model.index(0).data(SourceModel::BookRole), QVariant(false));
    const int files = QFontMetrics(list.font()).horizontalAdvance(SourceModel::tr("Files")) + unit * 2;
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, {row.right() - unit - files - 10, row.center().y()});
    QCOMPARE(model.index(0).data(SourceModel::BookRole), QVariant(true));
    QCOMPARE(model.entries().at(0).item.kind, s("book"));
}

QTEST_MAIN(TestUiBadInput)
#include "tst_ui_badinput.moc"
