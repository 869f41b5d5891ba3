// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heartbeat.h"
#include "ui/windowtest.h"

#include "ui/common/notice.h"
#include "ui/compose/sourcespanel.h"
#include "ui/options/optionform.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

#include <memory>

using namespace quayside;
using namespace quayside::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The list of sources in the window.
class TestUiSources final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void aBadSourceIsMarkedAndLeftOut();
    void aMarkGoesWhenTheFileAppears();
    void sourcesComeBack();
    void removedSourcesComeBack();
    void sourcesAreReorderedByKeyboard();
    void severalAreMovedTogether_data();
    void severalAreMovedTogether();
    void severalAreDroppedElsewhere();
    void movingManyIsNotQuadratic();
    void sourcesOfOneKindLeaveTheFormAlone();
};

void TestUiSources::aBadSourceIsMarkedAndLeftOut()
{
    const QString gone = m_fixture->file(s("gone.md"));
    m_fixture->window->openSources({m_fixture->file(s("good.md")), gone, m_fixture->file(s("fine.md"))});
    choose({s("html")});
    QTRY_COMPARE(compose()->sources()->model()->entries().at(1).state, SourceEntry::State::Ready);
    QVERIFY(QFile::remove(gone));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(jobs().rowCount(), 2);
    QTRY_COMPARE(jobs().counts().succeeded, 2);
    const SourceEntry &bad = compose()->sources()->model()->entries().at(1);
    QVERIFY(bad.problem && bad.problem->code == ErrorCode::SourceNotFound);
    QVERIFY(compose()->notice()->isVisible());
    QVERIFY(compose()->notice()->text().contains(gone));
    QVERIFY(!compose()->notice()->text().contains(s("good.md")));
}

void TestUiSources::aMarkGoesWhenTheFileAppears()
{
    const QString late = m_fixture->folder.filePath(s("late.md"));
    m_fixture->window->openSources({late});
    choose({s("html")});
    const SourceModel &model = *compose()->sources()->model();
    QTRY_VERIFY(model.entries().at(0).problem);
    QVERIFY(!compose()->exportButton()->isEnabled());
    QVERIFY(!model.index(0).data(SourceModel::StateRole).toString().isEmpty());
    m_fixture->file(s("late.md"));
    QTRY_VERIFY(!model.entries().at(0).problem);
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    QVERIFY(QFile::remove(late));
    QTRY_VERIFY(model.entries().at(0).problem);
}

void TestUiSources::sourcesComeBack()
{
    const QStringList paths{m_fixture->file(s("a.md")), m_fixture->file(s("b.md"))};
    m_fixture->window->openSources(paths);
    QVERIFY(m_fixture->window->close());
    m_fixture->restart();
    m_fixture->window->restoreSources();
    QCOMPARE(compose()->sources()->model()->rowCount(), 2);
    QCOMPARE(compose()->sources()->model()->entries().at(1).path(), paths.at(1));
    QTRY_COMPARE(compose()->sources()->model()->entries().at(1).state, SourceEntry::State::Ready);
}

void TestUiSources::removedSourcesComeBack()
{
    SourcesPanel *sources = compose()->sources();
    m_fixture->window->openSources({m_fixture->file(s("a.md")), m_fixture->file(s("b.md")), m_fixture->file(s("a.md"))});
    QCOMPARE(sources->model()->rowCount(), 2); // one twice is one
    auto *list = sources->findChild<QListView *>();
    list->setFocus();
    list->selectionModel()->setCurrentIndex(sources->model()->index(0), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(sources->model()->rowCount(), 1);
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sources->model()->rowCount(), 2);
    QCOMPARE(sources->model()->entries().at(0).item.title, s("a.md"));
    sources->clearAll();
    QCOMPARE(sources->model()->rowCount(), 0);
    sources->undo();
    QCOMPARE(sources->model()->rowCount(), 2);
}

void TestUiSources::sourcesAreReorderedByKeyboard()
{
    SourcesPanel *sources = compose()->sources();
    m_fixture->window->openSources({m_fixture->file(s("a.md")), m_fixture->file(s("b.md")), m_fixture->file(s("c.md"))});
    auto *list = sources->findChild<QListView *>();
    list->setFocus();
    list->selectionModel()->setCurrentIndex(sources->model()->index(2), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(sources->model()->entries().at(1).item.title, s("c.md"));
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(sources->model()->entries().at(0).item.title, s("c.md"));
    QTRY_COMPARE(sources->model()->entries().at(0).state, SourceEntry::State::Ready);
}

void TestUiSources::severalAreMovedTogether_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("order");
    QTest::newRow("up") << QList<int>{1, 2} << -1 << s("bcadef");
    QTest::newRow("down") << QList<int>{1, 2} << 1 << s("adbcef");
    QTest::newRow("two runs") << QList<int>{4, 2} << -1 << s("acbedf");
    QTest::newRow("one is at the top") << QList<int>{0, 3} << -1 << s("abdcef");
    QTest::newRow("a run at the end") << QList<int>{1, 4, 5} << 1 << s("acbdef");
    QTest::newRow("all") << QList<int>{0, 1, 2, 3, 4, 5} << 1 << s("abcdef");
}

void TestUiSources::severalAreMovedTogether()
{
    QFETCH(QList<int>, rows);
    QFETCH(int, step);
    QFETCH(QString, order);
    SourceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QChar name : s("abcdef"))
        model.addPaths({s("/nowhere/") + name});
    const QPersistentModelIndex kept = model.index(rows.constFirst());
    const QString title = kept.data().toString();
    model.moveBy(rows, step);
    QString now;
    for (const SourceEntry &entry : model.entries())
        now += entry.item.title;
    QCOMPARE(now, order);
    QCOMPARE(kept.data().toString(), title); // it is selected still
}

void TestUiSources::severalAreDroppedElsewhere()
{
    SourceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QChar name : s("abcdef"))
        model.addPaths({s("/nowhere/") + name});
    const auto drop = [&](const QList<int> &rows, int before) {
        QModelIndexList picked;
        for (const int row : rows)
            picked.append(model.index(row));
        const std::unique_ptr<QMimeData> data(model.mimeData(picked));
        model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {});
        QString now;
        for (const SourceEntry &entry : model.entries())
            now += entry.item.title;
        return now;
    };
    QCOMPARE(drop({0, 2}, 5), s("bdeacf"));
    QCOMPARE(drop({5, 4}, 0), s("cfbdea"));
    QCOMPARE(drop({0, 1}, -1), s("bdeacf"));
}

void TestUiSources::movingManyIsNotQuadratic()
{
    const auto cost = [](int count) {
        SourceModel model;
        QListView list;
        list.setModel(&model);
        QStringList paths;
        QList<int> rows;
        QModelIndexList picked;
        for (int i = 0; i < count; ++i)
            paths.append(s("/nowhere/note %1.md").arg(i));
        model.addPaths(paths);
        for (int i = 1; i < count; i += 2) {
            rows.append(i);
            picked.append(model.index(i));
        }
        const double start = threadMilliseconds();
        model.moveBy(rows, -1);
        const std::unique_ptr<QMimeData> data(model.mimeData(picked));
        model.dropMimeData(data.get(), Qt::MoveAction, 10, 0, {});
        return threadMilliseconds() - start;
    };
    const double few = qMin(cost(2'000), cost(2'000));
    const double many = cost(20'000);
    qInfo("1,000 sources of 2,000 are moved in %.1f ms, 10,000 of 20,000 in %.1f ms", few, many);
    QVERIFY2(many < 35 * few + 5, qPrintable(s("%1 ms against %2 ms").arg(many).arg(few)));
}

/// Who stands in a field stays there, whatever is added.
void TestUiSources::sourcesOfOneKindLeaveTheFormAlone()
{
    choose({s("pdf")});
    OptionForm *form = settings()->form(s("pdf"));
    QVERIFY(form);
    auto *box = settings()->formats()->findChild<QCheckBox *>();
    box->setFocus();
    m_fixture->window->openSources({m_fixture->file(s("a.md")), m_fixture->file(s("b.md"))});
    QTRY_COMPARE(compose()->sources()->model()->entries().at(1).state, SourceEntry::State::Ready);
    QCOMPARE(settings()->form(s("pdf")), form);
    QCOMPARE(settings()->formats()->findChild<QCheckBox *>(), box);
}

QTEST_MAIN(TestUiSources)
#include "tst_ui_sources.moc"
