// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the window in its states, light and dark, in two sizes, as PNG files: to be looked at after a change of its look.
// windowpictures FOLDER
#include "ui/windowfixture.h"

#include "ui/compose/composepage.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/sourcespanel.h"
#include "ui/history/historyview.h"
#include "ui/options/localespicker.h"
#include "ui/options/optionform.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuepanel.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QToolButton>

using namespace quayside;
using namespace quayside::test;

namespace {

void save(WindowFixture &fixture, const QDir &folder, const QString &name)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        fixture.settings->setTheme(theme);
        for (const QSize size : {QSize(1280, 800), QSize(960, 640)}) {
            fixture.window->resize(size);
            QTest::qWait(250);
            fixture.window->grab().save(folder.filePath(QStringLiteral("%1-%2-%3.png").arg(name, themeId(theme)).arg(size.width())));
        }
    }
    fixture.window->resize(1280, 800);
}

void fill(WindowFixture &fixture)
{
    QStringList files;
    for (const char *name : {"annual report 2026.md", "warn-guide.md", "fail-deep-nesting.md", "slow-handbook-of-the-harbour-with-a-long-name.md",
                             "slow-unknown-photo-album.md", "notes.txt"})
        files.append(fixture.file(QString::fromLatin1(name), QByteArray(23456, 'x')));
    fixture.window->openSources(files);
    auto *settings = fixture.window->compose()->settingsPanel();
    settings->formats()->setChosen({QStringLiteral("html"), QStringLiteral("pdf")});
    QTest::qWait(300);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));

    WindowFixture fixture;
    QTest::qWait(300);
    save(fixture, folder, QStringLiteral("1-empty"));
    fill(fixture);
    save(fixture, folder, QStringLiteral("2-ready"));
    auto *settings = fixture.window->compose()->settingsPanel();
    settings->locales()->setLocales({QStringLiteral("de-AT"), QStringLiteral("ar"), QStringLiteral("pt-BR")});
    fixture.window->compose()->submit();
    QTest::qWait(1200);
    auto *queue = fixture.window->queue();
    for (int row = 0; row < queue->model()->rowCount(); ++row) {
        if (queue->model()->jobAt(row).state == JobState::Failed)
            queue->select({queue->model()->jobAt(row).id});
    }
    save(fixture, folder, QStringLiteral("3-busy"));
    fixture.watch->release = true;
    QTest::qWait(1500);
    for (int row = 0; row < queue->model()->rowCount(); ++row) {
        if (queue->model()->jobAt(row).state == JobState::Succeeded && !queue->model()->jobAt(row).warnings.isEmpty())
            queue->select({queue->model()->jobAt(row).id});
    }
    save(fixture, folder, QStringLiteral("4-finished"));
    settings->formats()->setChosen({QStringLiteral("json")});
    if (auto *form = settings->form(QStringLiteral("json"))) {
        for (QWidget *up = form->parentWidget(); up; up = up->parentWidget()) {
            if (auto *section = up->findChild<QToolButton *>(); section && section->isCheckable()) {
                section->setChecked(true);
                break;
            }
        }
        OptionValues values;
        values.values = {{QStringLiteral("list"), QJsonArray{QStringLiteral("one"), QStringLiteral("two")}},
                         {QStringLiteral("map"), QJsonObject{{QStringLiteral("a"), QStringLiteral("b")}}},
                         {QStringLiteral("zone"), QStringLiteral("Europe/Nowhere")}};
        form->setValues(values);
        form->resize(340, 1500);
        fixture.settings->setTheme(ThemeChoice::Light);
        QTest::qWait(200);
        form->grab().save(folder.filePath(QStringLiteral("5-form.png")));
    }
    fixture.window->showPage(MainWindow::Page::History);
    QTest::qWait(500);
    fixture.window->history()->select({fixture.window->history()->model()->jobAt(1).id});
    save(fixture, folder, QStringLiteral("6-history"));
    fixture.window->showPage(MainWindow::Page::Settings);
    save(fixture, folder, QStringLiteral("7-settings"));
    return 0;
}
