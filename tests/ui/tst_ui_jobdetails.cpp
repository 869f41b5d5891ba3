// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batchjobs.h"
#include "ui/windowtest.h"

#include "ui/common/appsettings.h"
#include "ui/common/theme.h"
#include "ui/common/translations.h"
#include "ui/history/historyview.h"
#include "ui/queue/jobdetails.h"

#include <QDir>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTextCursor>

using namespace quayside;
using namespace quayside::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What is said of the selected export or batch beside the list.
class TestUiJobDetails final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(s("en")); } // for plurals
    void aWarningLeadsToItsSource();
    void sourcesOfOneNameAreToldApart();
    void warningsAreGrouped();
    void notesAreNoWarnings();
    void aBatchKeepsUp();
    void whatTheRowSaysIsNotRepeated();
    void aWarningOpensInTheEditor_data();
    void aWarningOpensInTheEditor();
};

void TestUiJobDetails::aWarningLeadsToItsSource()
{
    const QString source = m_fixture->file(s("guide.md"));
    ExportJob job = makeJob(1, "b", JobState::Succeeded);
    job.request.settings[sourceScope].values.insert(pathField, source);
    job.warnings = {{WarningCode::ImageMissing, {{s("image"), s("a.png")}}, s("guide.md"), 7},
                    {WarningCode::ImageMissing, {{s("image"), s("b.png")}}, s("part.md"), 3}};
    JobDetails details(*m_fixture->engine);
    QString opened;
    details.openSource = [&](const QString &path, int line) { opened = s("%1:%2").arg(path).arg(line); };
    details.show(&job);
    const auto follow = [&](const char *words) {
        auto *text = details.findChild<QTextBrowser *>();
        QTextCursor cursor = text->document()->find(s(words));
        cursor.setPosition(cursor.selectionEnd());
        Q_EMIT text->anchorClicked(QUrl(cursor.charFormat().anchorHref()));
    };
    follow("guide.md:7");
    QTRY_COMPARE(opened, source + s(":7"));
    const QString beside = m_fixture->file(s("part.md"));
    follow("part.md:3");
    QTRY_COMPARE(opened, beside + s(":3"));
    QVERIFY(QFile::remove(beside) && QFile::remove(source));
    QSignalSpy missing(&details, &JobDetails::sourceMissing);
    follow("part.md:3");
    QTRY_COMPARE(missing.size(), 1);
}

void TestUiJobDetails::sourcesOfOneNameAreToldApart()
{
    QList<ExportJob> ended;
    for (const char *folder : {"one", "two"}) {
        ExportJob job = makeJob(JobId(ended.size() + 1), "b", JobState::Succeeded);
        QVERIFY(QDir(m_fixture->folder.path()).mkpath(s(folder)));
        const QString source = m_fixture->file(s("%1/doc.md").arg(s(folder)));
        job.request.settings[sourceScope].values.insert(pathField, source);
        job.warnings = {{WarningCode::ImageMissing, {{s("image"), s("%1.png").arg(s(folder))}}, s("doc.md"), 7}};
        ended.append(job);
    }
    JobDetails details(*m_fixture->engine);
    QString opened;
    details.openSource = [&](const QString &path, int) { opened = path; };
    details.showBatch(ended);
    for (const char *folder : {"one", "two"}) {
        auto *text = details.findChild<QTextBrowser *>();
        QTextCursor cursor = text->document()->find(s("%1.png").arg(s(folder)));
        cursor.setPosition(cursor.selectionEnd());
        Q_EMIT text->anchorClicked(QUrl(cursor.charFormat().anchorHref()));
        QTRY_VERIFY2(opened.endsWith(s("%1/doc.md").arg(s(folder))), qPrintable(opened));
    }
}

void TestUiJobDetails::warningsAreGrouped()
{
    ExportJob job = makeJob(1, "b", JobState::Succeeded);
    for (int i = 0; i < 28; ++i)
        job.warnings.append({WarningCode::AltTextMissing, {{s("image"), s("i%1.png").arg(i)}}, s("guide.md"), 7 + i});
    JobDetails details(*m_fixture->engine);
    details.show(&job);
    QVERIFY(details.plainText().contains(s("28")));
    QCOMPARE(details.plainText().count(s("guide.md")), 1);
    details.showBatch({job, job});
    QCOMPARE(details.plainText().count(s("guide.md")), 1);
}

/// As the row counts them.
void TestUiJobDetails::notesAreNoWarnings()
{
    ExportJob job = makeJob(1, "b", JobState::Succeeded);
    job.warnings = {{WarningCode::LanguageGuessed, {{s("locale"), s("en")}}, s("guide.md"), 0},
                    {WarningCode::ImageMissing, {{s("image"), s("a.png")}}, s("guide.md"), 7}};
    JobDetails details(*m_fixture->engine);
    details.showBatch({job, job});
    QVERIFY2(details.plainText().contains(s("2 warnings, 2 notes")), qPrintable(details.plainText()));
    QVERIFY(details.plainText().indexOf(s("a.png")) < details.plainText().indexOf(s("language"))); // what is lost comes first
    job.warnings.removeLast();
    details.show(&job);
    QVERIFY2(details.plainText().contains(s("1 note")) && !details.plainText().contains(s("1 warning")), qPrintable(details.plainText()));
}

/// With its jobs and with the theme; and a name with a line break stays on its line.
void TestUiJobDetails::aBatchKeepsUp()
{
    ExportJob job = makeJob(1, "b", JobState::Failed);
    job.request.title = s("two\nlines.md");
    job.error = ExportError{ErrorCode::DiskFull, {{s("path"), s("/out/a.html")}}, {}, {}};
    JobDetails details(*m_fixture->engine);
    details.showBatch({job, makeJob(2, "b")});
    QVERIFY2(details.plainText().contains(s("two lines.md")), qPrintable(details.plainText()));
    const auto *text = details.findChild<QTextBrowser *>();
    applyTheme(ThemeChoice::Dark);
    QTRY_VERIFY(text->toHtml().contains(themeColors(true).error.name()));
    applyTheme(ThemeChoice::Light);
    QTRY_VERIFY(text->toHtml().contains(themeColors(false).error.name()));
    job.state = JobState::Succeeded;
    job.error.reset();
    details.showBatch({job, makeJob(2, "b")});
    QVERIFY(!details.plainText().contains(s("two lines.md")));
}

void TestUiJobDetails::whatTheRowSaysIsNotRepeated()
{
    ExportJob job = makeJob(1, "b", JobState::Succeeded);
    job.request.title = s("The title of its row");
    job.request.settings[sourceScope].values.insert(pathField, s("/home/me/report.md"));
    Artifact file;
    file.path = s("/home/me/Documents/report.html");
    job.artifacts = {file};
    JobDetails details(*m_fixture->engine);
    details.show(&job);
    QVERIFY2(!details.plainText().contains(job.request.title), qPrintable(details.plainText()));
    QVERIFY(details.plainText().startsWith(s("Results"))); // what one looks for
    details.showBatch({job, job});
    QVERIFY(!details.plainText().contains(job.request.title));
    job.artifacts.clear();
    details.showBatch({job, job});
    QVERIFY(!details.plainText().isEmpty());
    ExportJob remote = makeJob(2, "c", JobState::Queued);
    remote.request.title = job.request.title;
    remote.request.settings[sourceScope].values.insert(s("document"), s("42"));
    details.show(&remote);
    QVERIFY(details.plainText().contains(s("document: 42")));
    QVERIFY(!details.plainText().contains(job.request.title));
}

void TestUiJobDetails::aWarningOpensInTheEditor_data()
{
    QTest::addColumn<bool>("history");
    QTest::newRow("from the queue") << false;
    QTest::newRow("from the history") << true;
}

/// A click on a warning runs the editor that the settings name.
void TestUiJobDetails::aWarningOpensInTheEditor()
{
    QFETCH(bool, history);
    const QString editor = m_fixture->file(s("my editor"), "#!/bin/sh\nprintf '%s at %s' \"$1\" \"$2\" >\"$0.new\"\nmv \"$0.new\" \"$0.said\"\n");
    QVERIFY(QFile::setPermissions(editor, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_fixture->settings->setEditor(s("\"%1\" {file} {line}").arg(editor));
    const QString source = m_fixture->file(s("warn-guide.md"));
    exportFiles({s("warn.md")}, {s("html")});
    QTRY_COMPARE(stateOf("warn.md"), JobState::Succeeded);
    JobDetails *details = queue()->details();
    if (history) {
        m_fixture->window->showPage(MainWindow::Page::History);
        HistoryView *view = m_fixture->window->history();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        view->select({view->model()->jobAt(0).id});
        details = view->details();
    } else {
        queue()->select({queue()->model()->jobAt(0).id});
    }
    QTRY_VERIFY(details->isVisible() && details->plainText().contains(s("warn-guide.md:12")));
    auto *text = details->findChild<QTextBrowser *>();
    QTextCursor cursor = text->document()->find(s("warn-guide.md:12"));
    text->setTextCursor(cursor);
    text->ensureCursorVisible();
    cursor.setPosition(cursor.selectionStart() + 3);
    QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, text->cursorRect(cursor).center());
    QFile said(editor + s(".said"));
    QTRY_VERIFY(said.exists());
    QVERIFY(said.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(said.readAll()), s("%1 at 12").arg(source));
}

QTEST_MAIN(TestUiJobDetails)
#include "tst_ui_jobdetails.moc"
