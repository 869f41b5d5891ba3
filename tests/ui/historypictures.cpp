// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the history in its states, light and dark, as PNG files: to be looked at after a change of its look.
// historypictures FOLDER
// historypictures --measure PROFILE: how long the page takes to open, and to search, with the history of that profile (see bench_history --keep).
#include "ui/windowfixture.h"

#include "store/database.h"
#include "ui/compose/composepage.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/sourcespanel.h"
#include "ui/history/comparedialog.h"
#include "ui/history/historyactions.h"
#include "ui/history/historyfilterbar.h"
#include "ui/history/historyview.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/settings/retentionbox.h"
#include "ui/settings/settingspage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTreeView>

#include <cstdio>

using namespace quayside;
using namespace quayside::test;

namespace {

void save(WindowFixture &fixture, const QDir &folder, const QString &name)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        fixture.settings->setTheme(theme);
        for (const QSize size : {QSize(1280, 800), QSize(900, 600)}) {
            fixture.window->resize(size);
            QTest::qWait(300);
            fixture.window->grab().save(folder.filePath(QStringLiteral("%1-%2-%3.png").arg(name, themeId(theme)).arg(size.width())));
        }
    }
    fixture.window->resize(1280, 800);
}

void exportFiles(WindowFixture &fixture, const QStringList &names, const QStringList &formats)
{
    QStringList files;
    for (const QString &name : names)
        files.append(fixture.file(name, "# " + name.toUtf8() + "\n"));
    fixture.window->compose()->sources()->model()->clear();
    fixture.window->openSources(files);
    fixture.window->compose()->settingsPanel()->formats()->setChosen(formats);
    QTest::qWait(300);
    fixture.window->compose()->submit();
    QTest::qWait(900);
}

/// As if the first exports had been made days ago.
void makeOlder(const WindowFixture &fixture)
{
    const auto database = Database::open(fixture.folder.filePath(QStringLiteral("profile/quayside.sqlite")), Database::Mode::ReadWrite);
    for (const auto &[last, days] : {std::pair{9, 1}, std::pair{4, 8}})
        (void)(*database)->execute(QStringLiteral("UPDATE jobs SET created = created - %1, started = started - %1, finished = finished - %1 WHERE id <= %2")
                                       .arg(days * 86'400'000LL)
                                       .arg(last));
}

/// Until the page shows what @p done waits for, painted.
double millisecondsUntil(MainWindow &window, const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    if (!QTest::qWaitFor(done, 20'000))
        return -1;
    window.history()->view()->viewport()->repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

int measure(const QString &profile)
{
    const QTemporaryDir folder;
    AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    EngineConfig config;
    config.profileFolder = profile;
    Engine engine(config, [](ThreadBudget &) { return std::vector<std::unique_ptr<ExportProvider>>(); });
    MainWindow window(engine, settings);
    auto started = engine.start();
    (void)QTest::qWaitFor([&] { return started.isFinished(); }, 20'000);
    window.engineStarted(started.result());
    window.resize(1280, 800);
    window.show();
    QTest::qWait(500);
    HistoryView &history = *window.history();
    window.showPage(MainWindow::Page::History);
    const double opened = millisecondsUntil(window, [&] { return history.model()->rowCount() > 0; });
    QTest::qWait(1000);
    const auto first = [&] { return history.model()->rowCount() > 0 ? history.model()->jobAt(0).id : 0; };
    const JobId newest = first();
    history.filterBar()->searchField()->setText(QStringLiteral("harbour 4321"));
    const double found = millisecondsUntil(window, [&] { return first() != newest; });
    std::printf("the page opens in %.0f ms; a search shows in %.0f ms, 200 ms of them for more letters\n", opened, found);
    return opened >= 0 && found >= 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "--measure") == 0)
        return measure(QString::fromLocal8Bit(argv[2]));
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    WindowFixture fixture;
    QTest::qWait(300);
    fixture.window->showPage(MainWindow::Page::History);
    save(fixture, folder, QStringLiteral("1-empty"));
    exportFiles(fixture, {QStringLiteral("annual report 2026.md"), QStringLiteral("warn-guide.md")}, {QStringLiteral("html"), QStringLiteral("pdf")});
    exportFiles(fixture, {QStringLiteral("minutes of the harbour board.md")}, {QStringLiteral("text")});
    exportFiles(fixture,
                {QStringLiteral("tide tables.md"), QStringLiteral("fail-storm.md"),
                 QStringLiteral("a guide with a very long name that no column holds as a whole.md"), QStringLiteral("letter.md")},
                {QStringLiteral("html")});
    exportFiles(fixture, {QStringLiteral("minutes of the harbour board.md")}, {QStringLiteral("text")});
    fixture.file(QStringLiteral("tide tables.md"), "# changed\n");
    fixture.file(QStringLiteral("annual report 2026.md"), "# changed too\n");
    QFile::remove(fixture.folder.filePath(QStringLiteral("letter.md")));
    makeOlder(fixture);
    HistoryView *history = fixture.window->history();
    fixture.window->showPage(MainWindow::Page::History);
    QTest::qWait(900);
    save(fixture, folder, QStringLiteral("2-list"));
    history->select({history->model()->jobAt(5).id});
    save(fixture, folder, QStringLiteral("3-selected"));
    QFile::remove(fixture.outFolder() + QStringLiteral("/tide tables.html"));
    history->view()->selectAll();
    history->actions()->verify->trigger();
    QTest::qWait(500);
    save(fixture, folder, QStringLiteral("4-verified"));
    history->filterBar()->stateBox()->setCurrentIndex(2);
    QTest::qWait(500);
    save(fixture, folder, QStringLiteral("5-filtered"));
    history->filterBar()->timeBox()->setCurrentIndex(6);
    history->filterBar()->searchField()->setText(QStringLiteral("zebra"));
    QTest::qWait(700);
    save(fixture, folder, QStringLiteral("6-nothing"));
    history->filterBar()->reset();
    history->filterBar()->timeBox()->setCurrentIndex(0);
    QTest::qWait(500);
    QList<JobId> two;
    for (const ExportJob &job : history->model()->jobs()) {
        if (job.request.target == QStringLiteral("text"))
            two.append(job.id);
    }
    history->select(two);
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        fixture.settings->setTheme(theme);
        history->select(two.mid(0, 1) + QList<JobId>{history->model()->jobAt(1).id});
        history->actions()->compare->trigger();
        QTest::qWait(500);
        if (auto *dialog = history->findChild<CompareDialog *>()) {
            dialog->grab().save(folder.filePath(QStringLiteral("7-compare-%1.png").arg(themeId(theme))));
            dialog->close();
            QTest::qWait(100);
        }
    }
    fixture.window->showPage(MainWindow::Page::Settings);
    fixture.window->settingsPage()->retention()->kindBox()->setCurrentIndex(2);
    QTest::qWait(300);
    save(fixture, folder, QStringLiteral("8-settings"));
    return 0;
}
