// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowtest.h"

#include "ui/common/notice.h"
#include "ui/compose/destinationbox.h"
#include "ui/compose/sourcespanel.h"
#include "ui/history/historyview.h"
#include "ui/options/localespicker.h"
#include "ui/options/optionform.h"
#include "ui/preview/previewcontroller.h"
#include "ui/preview/previewpane.h"
#include "ui/queue/batchmodel.h"
#include "ui/queue/jobactions.h"
#include "ui/settings/settingspage.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

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

/// The window as a whole: from a drop to the history, settings, names and keys of its controls, the preview.
class TestUiWindow final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void dropsExportsCancelsAndOpensTheHistory();
    void saysWhatTheButtonWillDo();
    void closingAsksWhileExportsRun();
    void wrongOptionsAreSaidAtTheirField();
    void settingsAreRemembered();
    void everyControlCanBeReachedAndHasAName();
    void previewAndExportShareTheirNow();
    void aChangeBuildsTheBatchOnce();
    void previewShowsWhatExportWouldSave();
    void aPreviewThatIsMadeSaysSo();
    void theThemeChangesAtOnce();
    void nothingIsSqueezed();
};

void TestUiWindow::dropsExportsCancelsAndOpensTheHistory()
{
    drop(compose()->sources(), {m_fixture->file(s("good.md")), m_fixture->file(s("slow.md"))});
    QCOMPARE(compose()->sources()->model()->rowCount(), 2);
    choose({s("html")});
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(jobs().rowCount(), 2);
    QTRY_COMPARE(stateOf("good.md"), JobState::Succeeded);
    QVERIFY(QFileInfo::exists(m_fixture->outFolder() + s("/good.html")));
    QTRY_COMPARE(stateOf("slow.md"), JobState::Running);
    queue()->select({jobOf(jobs(), "slow.md")});
    QTRY_VERIFY(queue()->actions()->cancel->isEnabled());
    queue()->view()->setFocus();
    QTest::keyClick(queue()->view(), Qt::Key_Delete);
    QTRY_COMPARE(stateOf("slow.md"), JobState::Canceled);
    QVERIFY(!QFileInfo::exists(m_fixture->outFolder() + s("/slow.html")));
    QVERIFY(queue()->summary().contains(s("1 of 2")));
    m_fixture->window->showPage(MainWindow::Page::History);
    HistoryView *history = m_fixture->window->history();
    QTRY_COMPARE(history->model()->rowCount(), 2);
    QUrl opened;
    auto *actions = history->findChild<JobActions *>();
    actions->openUrl = [&](const QUrl &url) { opened = url; };
    history->select({jobOf(*history->model(), "good.md")});
    actions->open->trigger();
    QTRY_COMPARE(opened.toLocalFile(), m_fixture->outFolder() + s("/good.html"));
}

void TestUiWindow::saysWhatTheButtonWillDo()
{
    QTRY_VERIFY(settings()->provider());
    QVERIFY(!compose()->exportButton()->isEnabled());
    m_fixture->window->openSources({m_fixture->file(s("a.md")), m_fixture->file(s("b.md"))});
    choose({s("html"), s("pdf"), s("text")});
    QTRY_VERIFY(compose()->exportButton()->text().contains(s("6")));
    settings()->locales()->add(s("de-AT"));
    settings()->locales()->add(s("ar"));
    QVERIFY(compose()->exportButton()->text().contains(s("12")));
    choose({});
    QVERIFY(!compose()->exportButton()->isEnabled());
    QVERIFY(!compose()->exportButton()->toolTip().isEmpty());
}

void TestUiWindow::closingAsksWhileExportsRun()
{
    exportFiles({s("slow.md")}, {s("html")});
    QTRY_COMPARE(stateOf("slow.md"), JobState::Running);
    QVERIFY(!m_fixture->window->close());
    QMessageBox *box = nullptr;
    QTRY_VERIFY((box = m_fixture->window->findChild<QMessageBox *>()) && box->isVisible());
    QVERIFY(box->informativeText().contains(s("next start")));
    const auto press = [&](const char *words) {
        for (QAbstractButton *button : box->buttons()) {
            if (button->text().contains(s(words)))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    };
    press("open");
    QTRY_VERIFY(!m_fixture->window->findChild<QMessageBox *>());
    QVERIFY(m_fixture->window->isVisible());
    QVERIFY(!m_fixture->window->close());
    QTRY_VERIFY((box = m_fixture->window->findChild<QMessageBox *>()));
    press("done");
    QTRY_VERIFY(!m_fixture->window->findChild<QMessageBox *>());
    QVERIFY(m_fixture->window->isVisible());
    m_fixture->watch->release = true;
    QTRY_VERIFY(!m_fixture->window->isVisible());
}

void TestUiWindow::wrongOptionsAreSaidAtTheirField()
{
    m_fixture->window->openSources({m_fixture->file(s("a.md"))});
    choose({s("json")});
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    compose()->exportButton()->click();
    OptionForm *form = settings()->form(s("json"));
    QVERIFY(form);
    QVERIFY(!form->errorText(s("needed")).isEmpty());
    QTRY_VERIFY(form->editor(s("needed"))->isVisible());
    QCOMPARE(jobs().rowCount(), 0);
    QTest::keyClicks(form->editor(s("needed"))->findChild<QLineEdit *>(), s("here"));
    compose()->exportButton()->click();
    QTRY_COMPARE(jobs().rowCount(), 1);
}

void TestUiWindow::settingsAreRemembered()
{
    choose({s("pdf"), s("text")});
    settings()->locales()->add(s("ar"));
    OptionValues values;
    values.values.insert(s("margin"), 12.5);
    settings()->form(s("pdf"))->setValues(values);
    SettingsPage *page = m_fixture->window->settingsPage();
    page->concurrencyBox()->setValue(7);
    m_fixture->window->close();
    AppSettings again(m_fixture->folder.filePath(s("settings.ini")));
    QCOMPARE(again.concurrency(), 7);
    MainWindow second(*m_fixture->engine, again);
    second.engineStarted({});
    QTRY_VERIFY(second.compose()->settingsPanel()->provider());
    QCOMPARE(second.compose()->settingsPanel()->formats()->chosen(), (QStringList{s("pdf"), s("text")}));
    QCOMPARE(second.compose()->settingsPanel()->locales()->locales(), QStringList{s("ar")});
    QCOMPARE(second.compose()->settingsPanel()->form(s("pdf"))->values().values.value(s("margin")).toDouble(), 12.5);
    QCOMPARE(second.compose()->settingsPanel()->destinationBox()->destination().folder, m_fixture->outFolder());
}

void TestUiWindow::everyControlCanBeReachedAndHasAName()
{
    choose({s("pdf"), s("json")});
    m_fixture->window->openSources({m_fixture->file(s("a.md"))});
    QSet<QString> nameless;
    for (QWidget *widget : m_fixture->window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool control = button || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
                             || qobject_cast<QAbstractItemView *>(widget);
        // Parts that Qt puts inside its own controls are named by their owner.
        const bool inner = widget->objectName().startsWith(s("qt_")) || qobject_cast<QComboBox *>(widget->parentWidget())
                           || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) || qobject_cast<QLineEdit *>(widget->parentWidget())
                           || qobject_cast<QAbstractItemView *>(widget->parentWidget()) || widget->inherits("QComboBoxListView") || widget->inherits("QTabBar")
                           || (widget->parentWidget() && widget->parentWidget()->inherits("QTabBar")) || widget->inherits("QComboBoxPrivateContainer")
                           || widget->windowType() == Qt::Popup || (widget->parentWidget() && widget->parentWidget()->windowType() == Qt::Popup);
        if (!control || inner)
            continue;
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (!named)
            nameless.insert(
                s("%1 in %2")
                    .arg(s(widget->metaObject()->className()), widget->parentWidget() ? s(widget->parentWidget()->metaObject()->className()) : QString()));
        if (const auto *box = qobject_cast<QComboBox *>(widget); box && box->lineEdit() && box->lineEdit()->accessibleName().isEmpty())
            nameless.insert(s("field of %1").arg(box->accessibleName()));
        if (button && widget->isEnabled() && widget->focusPolicy() == Qt::NoFocus)
            nameless.insert(s("no focus: %1").arg(widget->accessibleName()));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(QStringList(nameless.values()).join(s("; "))));
}

void TestUiWindow::previewAndExportShareTheirNow()
{
    m_fixture->window->openSources({m_fixture->file(s("now.md"))});
    QTRY_VERIFY(!compose()->previewRequests().isEmpty());
    QVERIFY(compose()->batch().asOf.isValid());
    QCOMPARE(compose()->previewRequests().first().asOf, compose()->batch().asOf);
    const QDateTime before = compose()->batch().asOf;
    settings()->formats()->setChosen({s("text")});
    QCOMPARE(compose()->batch().asOf, before); // as long as it is recent
}

void TestUiWindow::aChangeBuildsTheBatchOnce()
{
    choose({s("html")});
    m_fixture->window->openSources({m_fixture->file(s("once.md"))});
    QTRY_VERIFY(!compose()->previewRequests().isEmpty());
    QSignalSpy built(compose(), &ComposePage::changed);
    QCheckBox *text = nullptr;
    for (QCheckBox *box : settings()->formats()->findChildren<QCheckBox *>()) {
        if (!box->isChecked())
            text = box;
    }
    QVERIFY(text);
    text->click();
    QCOMPARE(built.count(), 1);
    QCOMPARE(compose()->batch().targets.size(), 2);
    settings()->locales()->add(s("ar"));
    QCOMPARE(built.count(), 2);
    QCOMPARE(compose()->batch().locales, QStringList(s("ar")));
}

void TestUiWindow::previewShowsWhatExportWouldSave()
{
    m_fixture->window->openSources({m_fixture->file(s("good.md"))});
    choose({s("text")});
    QTRY_COMPARE(m_fixture->window->preview()->shownKind(), s("text"));
    choose({s("html")});
    QTRY_COMPARE(m_fixture->window->preview()->shownKind(), s("html"));
    compose()->sources()->clearAll();
    QTRY_COMPARE(m_fixture->window->preview()->shownKind(), QString());
}

void TestUiWindow::aPreviewThatIsMadeSaysSo()
{
    m_fixture->window->openSources({m_fixture->file(s("slow.md"))});
    choose({s("html")});
    QTRY_VERIFY(m_fixture->window->preview()->controller()->isBusy());
    QVERIFY2(m_fixture->window->preview()->shownWords().contains(s("is being made")), qPrintable(m_fixture->window->preview()->shownWords()));
    compose()->sources()->clearAll();
    QTRY_VERIFY(m_fixture->window->preview()->shownWords().contains(s("No preview yet")));
}

void TestUiWindow::theThemeChangesAtOnce()
{
    m_fixture->settings->setTheme(ThemeChoice::Dark);
    QVERIFY(themeColors(QGuiApplication::palette()).dark);
    m_fixture->settings->setTheme(ThemeChoice::Light);
    QVERIFY(!themeColors(QGuiApplication::palette()).dark);
}

void TestUiWindow::nothingIsSqueezed()
{
    choose({s("html"), s("pdf")});
    m_fixture->window->openSources({m_fixture->file(s("a.md"))});
    for (const QSize size : {QSize(1280, 800), QSize(960, 640)}) {
        m_fixture->window->resize(size);
        const auto squeezed = [this] {
            QStringList found;
            for (QWidget *widget : settings()->findChildren<QWidget *>()) {
                const bool control = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractButton *>(widget);
                // What Qt puts beside tabs and into a line of text is as high as those are.
                const bool inside = qobject_cast<QTabBar *>(widget->parentWidget()) || qobject_cast<QLineEdit *>(widget->parentWidget());
                if (control && !inside && widget->isVisible() && widget->height() < widget->minimumSizeHint().height())
                    found.append(s(widget->metaObject()->className()) + u' ' + widget->objectName() + u' ' + widget->accessibleName());
            }
            return found;
        };
        QTRY_VERIFY2(squeezed().isEmpty(), qPrintable(squeezed().join(s(", "))));
    }
}

QTEST_MAIN(TestUiWindow)
#include "tst_ui_window.moc"
