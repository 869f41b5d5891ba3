// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowfixture.h"

#include "output/sha256.h"
#include "support/fileutil.h"
#include "ui/common/translations.h"
#include "ui/compose/composepage.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/sourcespanel.h"
#include "ui/history/comparedialog.h"
#include "ui/history/historyactions.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historyview.h"
#include "ui/history/textdiff.h"
#include "ui/preview/comparepanel.h"
#include "ui/queue/batchmodel.h"
#include "ui/queue/jobactions.h"
#include "ui/queue/jobdetails.h"
#include "ui/queue/queuepanel.h"
#include "ui/settings/retentionbox.h"
#include "ui/settings/settingspage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace quayside;
using namespace quayside::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The history as a page to work on, with real events.
class TestUiHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(s("en")); } // for plurals
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void isSortedAsAWholeAndLoadedAsOneScrolls();
    void daysAndBatchesAreHeadings();
    void isFiltered_data();
    void isFiltered();
    void isSearchedAndRemovedWithUndo();
    void changedSourcesAreMarkedAndExportedAgain();
    void filesAreVerified();
    void settingsComeBackIntoTheForm();
    void settingsBecomeAPreset();
    void settingsAndTimesAreTold();
    void twoAreCompared();
    void pagesAreCompared();
    void theListIsExported_data();
    void theListIsExported();
    void nothingIsRemovedBeforeItIsApplied();
    void linesAreCompared_data();
    void linesAreCompared();
    void hugeDifferencesEnd();

private:
    void exportFiles(const QStringList &names, const QStringList &formats = {s("html")}) const;
    HistoryView *open() const;
    JobId idOf(const char *title, const char *format = "html") const;
    QStringList titles() const;
    void press(QWidget *where, const char *words) const;
    HistoryView *history() const { return m_fixture->window->history(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestUiHistory::exportFiles(const QStringList &names, const QStringList &formats) const
{
    const MainWindow &window = *m_fixture->window;
    QTRY_VERIFY(window.compose()->settingsPanel()->provider());
    QStringList paths;
    for (const QString &name : names)
        paths.append(m_fixture->file(name));
    window.compose()->sources()->model()->clear();
    m_fixture->window->openSources(paths);
    window.compose()->settingsPanel()->formats()->setChosen(formats);
    QTRY_VERIFY(window.compose()->exportButton()->isEnabled());
    const int before = window.queue()->model()->rowCount();
    QTest::mouseClick(window.compose()->exportButton(), Qt::LeftButton);
    QTRY_COMPARE(window.queue()->model()->rowCount(), before + int(names.size() * formats.size()));
    QTRY_VERIFY_WITH_TIMEOUT(window.queue()->model()->counts().running + window.queue()->model()->counts().queued == 0, 60'000);
}

HistoryView *TestUiHistory::open() const
{
    m_fixture->window->showPage(MainWindow::Page::History);
    return QTest::qWaitFor([this] { return history()->model()->rowCount() > 0; }) ? history() : history();
}

JobId TestUiHistory::idOf(const char *title, const char *format) const
{
    for (const ExportJob &job : history()->model()->jobs()) {
        if (job.request.title == s(title) && job.request.target == s(format))
            return job.id;
    }
    return 0;
}

QStringList TestUiHistory::titles() const
{
    QStringList titles;
    for (const ExportJob &job : history()->model()->jobs())
        titles.append(job.request.title.section(u'.', 0, 0));
    return titles;
}

void TestUiHistory::press(QWidget *where, const char *words) const
{
    for (QPushButton *button : where->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&').contains(s(words))) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(words);
}

void TestUiHistory::isSortedAsAWholeAndLoadedAsOneScrolls()
{
    QStringList names;
    for (int i = 0; i < 430; ++i) // more than two pages
        names.append(s("n%1.md").arg((i * 37) % 430, 3, 10, QLatin1Char('0')));
    exportFiles(names);
    open();
    QTRY_VERIFY(history()->model()->rowCount() >= 200);
    const QHeaderView *head = history()->view()->header();
    const int at = head->sectionViewportPosition(history()->model()->columnOf(JobTableModel::Column::Source)) + 30;
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, {at, head->height() / 2});
    QTRY_VERIFY(titles().value(0) == s("n000") || titles().value(0) == s("n429"));
    QTRY_COMPARE(history()->model()->rowCount(), 200); // the rest is far from sight
    const bool up = titles().value(0) == s("n000");
    history()->view()->setFocus();
    QTest::keyClick(history()->view(), Qt::Key_Home); // the first key only makes a row the current one
    QTest::keyClick(history()->view(), Qt::Key_End);
    QTRY_COMPARE(history()->model()->rowCount(), 400);
    QTest::keyClick(history()->view(), Qt::Key_End);
    QTRY_COMPARE(history()->model()->rowCount(), 430);
    for (int row = 0; row < 430; ++row)
        QCOMPARE(titles().at(row), s("n%1").arg(up ? row : 429 - row, 3, 10, QLatin1Char('0')));
    QCOMPARE(history()->view()->model()->rowCount(), 430); // sorted otherwise, nothing is put together
}

void TestUiHistory::daysAndBatchesAreHeadings()
{
    exportFiles({s("a.md"), s("b.md"), s("c.md")});
    exportFiles({s("alone.md")});
    open();
    QTRY_COMPARE(history()->model()->rowCount(), 4);
    auto *rows = qobject_cast<BatchModel *>(history()->view()->model());
    const QAbstractItemModelTester tester(rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rows->rowCount(), 3); // today, the single one, the batch
    const QModelIndex day = rows->index(0, 0);
    QVERIFY(rows->isHeading(day) && !rows->isBatch(day) && !(rows->flags(day) & Qt::ItemIsSelectable));
    QCOMPARE(day.data().toString(), s("Today"));
    QVERIFY(history()->view()->isFirstColumnSpanned(0, {}));
    QCOMPARE(rows->index(1, 0).data().toString(), s("alone.md"));
    const QModelIndex batch = rows->index(2, 0);
    QVERIFY(rows->isBatch(batch) && history()->view()->isExpanded(batch));
    QCOMPARE(rows->rowCount(batch), 3);
    // The batch stands for all of its exports.
    QTest::mouseClick(history()->view()->viewport(), Qt::LeftButton, {}, history()->view()->visualRect(batch).center());
    QVERIFY(history()->actions()->edit->isEnabled());
    QTest::keyClick(history()->view(), Qt::Key_Delete);
    QTRY_COMPARE(history()->model()->rowCount(), 1);
}

void TestUiHistory::isFiltered_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<QString>("words"); ///< of the row
    QTest::addColumn<QStringList>("found");
    QTest::newRow("failed") << s("State") << s("Failed") << QStringList{s("fail-storm")};
    QTest::newRow("done") << s("State") << s("Done") << QStringList{s("tide"), s("harbour"), s("harbour")};
    QTest::newRow("format") << s("Format") << s("PDF") << QStringList{s("harbour")};
    QTest::newRow("today") << s("Time") << s("Today") << QStringList{s("tide"), s("fail-storm"), s("harbour"), s("harbour")};
    QTest::newRow("yesterday") << s("Time") << s("Yesterday") << QStringList();
}

void TestUiHistory::isFiltered()
{
    QFETCH(QString, box);
    QFETCH(QString, words);
    QFETCH(QStringList, found);
    exportFiles({s("harbour.md")}, {s("html"), s("pdf")});
    exportFiles({s("fail-storm.md")});
    exportFiles({s("tide.md")});
    open();
    QTRY_COMPARE(history()->model()->rowCount(), 4);
    QComboBox *chosen = nullptr;
    for (QComboBox *one : history()->filterBar()->findChildren<QComboBox *>())
        chosen = one->accessibleName() == box ? one : chosen;
    QVERIFY(chosen);
    QTRY_VERIFY(chosen->isVisible() && chosen->findText(words) > 0);
    chosen->setFocus();
    for (int row = 0; row < chosen->findText(words); ++row)
        QTest::keyClick(chosen, Qt::Key_Down);
    QCOMPARE(chosen->currentText(), words);
    QTRY_COMPARE(titles(), found);
    QVERIFY(history()->filterBar()->resetButton()->isVisible());
    QTest::mouseClick(history()->filterBar()->resetButton(), Qt::LeftButton);
    QTRY_COMPARE(history()->model()->rowCount(), 4);
    QVERIFY(!history()->filterBar()->resetButton()->isVisible());
}

void TestUiHistory::isSearchedAndRemovedWithUndo()
{
    exportFiles({s("harbour.md"), s("lighthouse.md"), s("fail-storm.md")});
    open();
    QTRY_COMPARE(history()->model()->rowCount(), 3);
    QTest::keyClick(history()->view(), Qt::Key_F, Qt::ControlModifier);
    QLineEdit *field = history()->filterBar()->searchField();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, s("lighthouse"));
    QTRY_COMPARE(titles(), QStringList{s("lighthouse")});
    field->clear();
    QTRY_COMPARE(history()->model()->rowCount(), 3);
    const JobId gone = idOf("harbour.md");
    history()->select({gone});
    history()->view()->setFocus();
    QTest::keyClick(history()->view(), Qt::Key_Delete);
    QCOMPARE(history()->model()->rowOf(gone), -1);
    press(history(), "Undo");
    QTRY_VERIFY(history()->model()->rowOf(gone) >= 0);
    history()->select({gone});
    history()->removeSelected();
    history()->commitRemovals();
    QTRY_COMPARE(history()->model()->rowCount(), 2);
    QCOMPARE(history()->model()->rowOf(gone), -1);
}

void TestUiHistory::changedSourcesAreMarkedAndExportedAgain()
{
    exportFiles({s("harbour.md"), s("tide.md"), s("market.md")});
    m_fixture->file(s("harbour.md"), "# Another edition\n");
    QFile::remove(m_fixture->folder.filePath(s("market.md")));
    open();
    QTRY_VERIFY(history()->changedStrip()->isVisible());
    QTRY_VERIFY(history()->model()->hasChanged(idOf("harbour.md")) && history()->model()->hasChanged(idOf("market.md")));
    QVERIFY(!history()->model()->hasChanged(idOf("tide.md")));
    QCOMPARE(history()->changedStrip()->findChild<QLabel *>()->text(), s("2 of 3 changed since they were exported"));
    const int column = history()->model()->columnOf(JobTableModel::Column::State);
    const auto words = [&](const char *title) { return history()->model()->index(history()->model()->rowOf(idOf(title)), column).data().toString(); };
    QCOMPARE(words("harbour.md"), s("Done · source changed"));
    QCOMPARE(words("market.md"), s("Done · source gone"));
    QVERIFY(history()->view()->model()->index(1, 0).data(BatchModel::WordsRole).toString().endsWith(s("2 of 3 changed since")));

    press(history()->changedStrip(), "only these");
    QTRY_COMPARE(history()->view()->model()->rowCount(history()->view()->model()->index(1, 0)), 2);
    press(history()->changedStrip(), "again"); // what is gone cannot be made again
    QTRY_COMPARE(history()->model()->rowCount(), 4);
    QTRY_COMPARE(m_fixture->window->queue()->model()->counts().succeeded, 4);
    QTRY_COMPARE(history()->changedStrip()->findChild<QLabel *>()->text(), s("1 of 3 changed since they were exported"));
}

void TestUiHistory::filesAreVerified()
{
    exportFiles({s("harbour.md"), s("tide.md"), s("market.md")});
    open();
    QTRY_COMPARE(history()->model()->rowCount(), 3);
    writeFile(m_fixture->outFolder() + s("/tide.html"), "somebody else's");
    QFile::remove(m_fixture->outFolder() + s("/market.html"));
    history()->view()->setFocus();
    QTest::keyClick(history()->view(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(history()->actions()->verify->isEnabled());
    history()->actions()->verify->trigger();
    const auto results = [this](const char *title) { return history()->model()->since(idOf(title)).results; };
    QTRY_COMPARE(results("market.md"), Verified::State::Missing);
    QTRY_COMPARE(results("tide.md"), Verified::State::Changed);
    QTRY_COMPARE(results("harbour.md"), Verified::State::Unchanged);
    const auto told = [this] {
        QStringList all;
        for (const QLabel *label : history()->findChildren<QLabel *>())
            all.append(label->isVisible() ? label->text() : QString());
        return all.join(u'\n');
    };
    QTRY_VERIFY2(told().contains(s(" unchanged, 1 changed, 1 missing: ")), qPrintable(told()));
    QVERIFY2(told().contains(s("tide.html")) && told().contains(s("market.html")) && !told().contains(s("harbour.html")), qPrintable(told()));
}

void TestUiHistory::settingsComeBackIntoTheForm()
{
    ExportSettings *form = m_fixture->window->compose()->settingsPanel();
    exportFiles({s("harbour.md"), s("tide.md")}, {s("pdf")});
    form->formats()->setChosen({s("html")});
    m_fixture->window->compose()->sources()->model()->clear();
    open();
    QTRY_COMPARE(history()->model()->rowCount(), 2);
    history()->select({idOf("harbour.md", "pdf"), idOf("tide.md", "pdf")});
    history()->actions()->edit->trigger();
    QTRY_VERIFY(m_fixture->window->compose()->isVisible());
    QTRY_COMPARE(m_fixture->window->compose()->sources()->model()->rowCount(), 2);
    QCOMPARE(form->preset().targets, QStringList{s("pdf")});
    QTRY_VERIFY(m_fixture->window->compose()->exportButton()->isEnabled());
}

void TestUiHistory::settingsBecomeAPreset()
{
    exportFiles({s("harbour.md")}, {s("pdf")});
    open();
    QTRY_COMPARE(history()->model()->rowCount(), 1);
    history()->select({idOf("harbour.md", "pdf")});
    history()->actions()->askName = [](const QString &, const std::function<void(const QString &)> &taker) { taker(s("From the past")); };
    history()->actions()->savePreset->trigger();
    const auto find = [this] {
        const auto found = m_fixture->engine->presets().find(s("From the past"));
        (void)QTest::qWaitFor([&] { return found.isFinished(); });
        return found.result();
    };
    QTRY_VERIFY(find().has_value());
    QCOMPARE(find()->preset.targets, QStringList{s("pdf")});
    QCOMPARE(find()->preset.destination.folder, m_fixture->outFolder());
}

void TestUiHistory::settingsAndTimesAreTold()
{
    exportFiles({s("harbour.md")}, {s("pdf")});
    open();
    QTRY_COMPARE(history()->model()->rowCount(), 1);
    history()->select({idOf("harbour.md", "pdf")});
    const auto *details = history()->findChild<JobDetails *>();
    for (const char *words : {"Format: PDF", "When a file exists: keep both", "Asked for: ", "Took: "})
        QTRY_VERIFY2(details->plainText().contains(s(words)), qPrintable(details->plainText()));
}

void TestUiHistory::twoAreCompared()
{
    exportFiles({s("harbour.md")}, {s("text")});
    exportFiles({s("tide.md")}, {s("text")});
    open();
    QTRY_COMPARE(history()->model()->rowCount(), 2);
    history()->select({idOf("harbour.md", "text")});
    QVERIFY(!history()->actions()->compare->isEnabled());
    history()->select({idOf("tide.md", "text"), idOf("harbour.md", "text")});
    QVERIFY(history()->actions()->compare->isEnabled());
    history()->actions()->compare->trigger();
    const auto *dialog = history()->findChild<CompareDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY2(dialog->resultWords().contains(s("only in the first")), qPrintable(dialog->resultWords()));
    QVERIFY2(dialog->diffText().contains(s("harbour.md as text")) && dialog->diffText().contains(s("tide.md as text")), qPrintable(dialog->diffText()));
    const QTreeWidget *settings = dialog->settings();
    QVERIFY(settings->headerItem()->text(1).startsWith(s("harbour.md"))); // the earlier one first
    QVERIFY(settings->topLevelItemCount() >= 3);
    QCOMPARE(settings->topLevelItem(0)->text(1), s("Plain text"));
    dialog->differencesOnly()->click();
    for (int row = 0; row < settings->topLevelItemCount(); ++row)
        QVERIFY(settings->topLevelItem(row)->isHidden()); // they were made the same way
}

/// An export whose result is a PDF with @p words on its second page.
static ExportJob pdfExport(const QTemporaryDir &folder, const QString &words)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.drawText(100, 100, s("the same"));
    writer.newPage();
    painter.drawText(100, 100, words);
    painter.end();
    ExportJob job;
    job.state = JobState::Succeeded;
    job.request.title = words;
    job.request.target = s("pdf");
    Artifact artifact;
    artifact.path = folder.filePath(words + s(".pdf"));
    artifact.mediaType = s("application/pdf");
    artifact.size = bytes.size();
    artifact.sha256 = sha256(bytes);
    writeFile(artifact.path, bytes);
    job.artifacts = {artifact};
    return job;
}

void TestUiHistory::pagesAreCompared()
{
    const ExportJob first = pdfExport(m_fixture->folder, s("ebb"));
    const ExportJob second = pdfExport(m_fixture->folder, s("flood"));
    auto *dialog = new CompareDialog(first, second, {}, m_fixture->window.get());
    dialog->open();
    QTRY_VERIFY2_WITH_TIMEOUT(dialog->pages() != nullptr, qPrintable(dialog->resultWords()), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->pages()->words(), s("1 page changed"), 20'000);
    QVERIFY(dialog->pages()->isVisible() && dialog->pages()->height() > dialog->settings()->height());
    dialog->close();
    writeFile(first.artifacts.first().path, "no PDF any more");
    const ComparedResults changed = compareResults(first, second);
    QVERIFY(changed.firstPages.isEmpty() && changed.summary.contains(s("changed")));
}

void TestUiHistory::theListIsExported_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("CSV") << s("list.csv");
    QTest::newRow("JSON") << s("list.json");
}

void TestUiHistory::theListIsExported()
{
    QFETCH(QString, name);
    exportFiles({s("harbour.md"), s("tide.md")});
    open();
    QTRY_COMPARE(history()->model()->rowCount(), 2);
    const QString path = m_fixture->folder.filePath(name);
    history()->askListFile = [path] { return path; };
    for (QToolButton *button : history()->findChildren<QToolButton *>()) {
        if (button->defaultAction() && button->defaultAction()->text().contains(s("list")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(QFile::exists(path));
    const QByteArray list = readFile(path);
    if (name.endsWith(s("csv"))) {
        QCOMPARE(list.count("\r\n"), 3);
        QVERIFY(list.contains("tide.md"));
    } else {
        const QJsonArray array = QJsonDocument::fromJson(list).array();
        QCOMPARE(array.size(), 2);
        QCOMPARE(array.at(0)[QLatin1StringView("title")].toString(), s("tide.md"));
    }
}

void TestUiHistory::nothingIsRemovedBeforeItIsApplied()
{
    exportFiles({s("a.md"), s("b.md"), s("c.md")});
    m_fixture->window->showPage(MainWindow::Page::Settings);
    RetentionBox *box = m_fixture->window->settingsPage()->retention();
    QVERIFY(!box->numberBox()->isVisible() && !box->applyButton()->isEnabled());
    box->kindBox()->setFocus();
    QTest::keyClick(box->kindBox(), Qt::Key_Down);
    QTest::keyClick(box->kindBox(), Qt::Key_Down);
    QVERIFY(box->numberBox()->isVisible() && box->applyButton()->isEnabled());
    box->numberBox()->setFocus();
    box->numberBox()->selectAll();
    QTest::keyClicks(box->numberBox(), s("1"));
    QCOMPARE(box->retention(), (Retention{0, 1}));
    QTRY_VERIFY2(box->words()->text().startsWith(s("2 export")), qPrintable(box->words()->text()));
    QVERIFY(m_fixture->settings->retention().keepsAll());
    QTest::mouseClick(box->applyButton(), Qt::LeftButton);
    QCOMPARE(m_fixture->settings->retention(), (Retention{0, 1}));
    QVERIFY(!box->applyButton()->isEnabled());
    open();
    QTRY_COMPARE_WITH_TIMEOUT(history()->model()->rowCount(), 1, 10'000);
    QVERIFY(QFile::exists(m_fixture->outFolder() + s("/a.html")));
}

void TestUiHistory::linesAreCompared_data()
{
    QTest::addColumn<QString>("first"); ///< a letter a line
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("diff"); ///< “-a” removed, “+a” added, “(3)” same lines left out
    QTest::newRow("nothing") << ""
                             << ""
                             << "";
    QTest::newRow("same") << "abc"
                          << "abc"
                          << "";
    QTest::newRow("all new") << ""
                             << "ab"
                             << "+a+b";
    QTest::newRow("all gone") << "ab"
                              << ""
                              << "-a-b";
    QTest::newRow("one replaced") << "abc"
                                  << "axc"
                                  << "a-b+xc";
    QTest::newRow("the shortest way") << "abcabba"
                                      << "cbabac"
                                      << "-a-bc+bab-ba+c";
    QTest::newRow("far from it") << "abcdefghijX"
                                 << "abcdefghijY"
                                 << "(7)hij-X+Y";
    QTest::newRow("between two") << "Xabcdefghijklm1"
                                 << "Yabcdefghijklm2"
                                 << "-X+Yabc(7)klm-1+2";
    QTest::newRow("near enough") << "Xabcdefg1"
                                 << "Yabcdefg2"
                                 << "-X+Yabcdefg-1+2";
    QTest::newRow("inserted in front") << "abc"
                                       << "xabc"
                                       << "+xabc";
}

void TestUiHistory::linesAreCompared()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    const TextDiff diff = diffLines(first.split(QString(), Qt::SkipEmptyParts), second.split(QString(), Qt::SkipEmptyParts));
    QString told;
    for (const DiffLine &line : diff.lines) {
        switch (line.kind) {
        case DiffLine::Kind::Same: told += line.text; break;
        case DiffLine::Kind::First: told += u'-' + line.text; break;
        case DiffLine::Kind::Second: told += u'+' + line.text; break;
        case DiffLine::Kind::Skipped: told += s("(%1)").arg(line.skipped); break;
        }
    }
    QTEST(told, "diff");
    QCOMPARE(diff.isSame(), first == second);
}

void TestUiHistory::hugeDifferencesEnd()
{
    QStringList first;
    QStringList second;
    for (int i = 0; i < 20'000; ++i) {
        first.append(s("a%1").arg(i));
        second.append(s("b%1").arg(i));
    }
    const TextDiff diff = diffLines(first, second, 100);
    QVERIFY(diff.isCut && !diff.isSame());
    QCOMPARE(diff.lines.size(), 200);
}

QTEST_MAIN(TestUiHistory)
#include "tst_ui_history.moc"
