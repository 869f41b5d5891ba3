// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowtest.h"

#include "ui/common/notice.h"
#include "ui/compose/sourcespanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

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

QTEST_MAIN(TestUiSources)
#include "tst_ui_sources.moc"
