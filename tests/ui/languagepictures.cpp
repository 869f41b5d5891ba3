// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the window's pages in a language as PNG files, to look for words that are cut and for sides that are wrong.
// languagepictures FOLDER TAG [WIDTH HEIGHT]
#include "ui/windowfixture.h"

#include "local/localprovider.h"
#include "ui/compose/composepage.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/presetrow.h"
#include "ui/help/commandpalette.h"
#include "ui/help/shortcutsdialog.h"
#include "ui/history/historyview.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuepanel.h"
#include "ui/windowkeeper.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace quayside;
using namespace quayside::test;

namespace {

std::vector<std::unique_ptr<ExportProvider>> localProviders(ThreadBudget &threads)
{
    std::vector<std::unique_ptr<ExportProvider>> one;
    one.push_back(std::make_unique<LocalProvider>(threads));
    return one;
}

void openSections(QWidget *page)
{
    for (QToolButton *button : page->findChildren<QToolButton *>()) {
        if (button->property("fold").toBool() && !button->isChecked())
            button->click();
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral(".")));
    const QSize size(arguments.value(3, QStringLiteral("1280")).toInt(), arguments.value(4, QStringLiteral("800")).toInt());
    WindowFixture fixture(localProviders);
    fixture.window.reset();
    fixture.settings->setLanguage(arguments.value(2, QStringLiteral("en")));
    WindowKeeper keeper(*fixture.engine, *fixture.settings);
    keeper.engineStarted({});
    MainWindow &window = keeper.window();
    window.resize(size);
    window.show();
    const auto save = [&folder](QWidget &widget, const char *name) {
        QTest::qWait(400);
        widget.grab().save(folder.filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    };
    save(window, "1-empty");
    window.openSources({fixture.file(QStringLiteral("guide.md"), "# Guide\n\n![](no.png)\n\nText[^1] and `code`.\n\n[^1]: Note.\n"),
                        fixture.file(QStringLiteral("بيان.md"), "# عنوان\n\nنص.\n"), fixture.file(QStringLiteral("table.csv"), "a;b\n1;2\n"),
                        fixture.file(QStringLiteral("bad.docx"), "no zip"), fixture.file(QStringLiteral("notes.txt"), "one\n")});
    window.compose()->settingsPanel()->formats()->setChosen({QStringLiteral("html"), QStringLiteral("pdf")});
    QTest::qWait(3000);
    save(window, "2-ready");
    window.compose()->submit();
    [[maybe_unused]] const bool done = QTest::qWaitFor([&window] { return window.queue()->model()->counts().succeeded > 5; }, 60'000);
    QTest::qWait(1000);
    for (const ExportJob &job : window.queue()->model()->jobs()) {
        if (!job.warnings.isEmpty() || job.state == JobState::Failed)
            window.queue()->select({job.id});
    }
    save(window, "3-finished");
    openSections(window.compose());
    save(window, "4-options");
    for (QScrollArea *area : window.compose()->settingsPanel()->findChildren<QScrollArea *>()) {
        QWidget *inside = area->widget();
        inside->setFixedHeight(inside->sizeHint().height());
        save(*inside, "5-form");
    }
    window.showPage(MainWindow::Page::History);
    QTest::qWait(600);
    window.history()->select({window.history()->model()->jobAt(1).id});
    save(window, "6-history");
    window.showPage(MainWindow::Page::Accounts);
    save(window, "7-accounts");
    window.showPage(MainWindow::Page::Settings);
    save(window, "8-settings");
    auto *palette = new CommandPalette(&window);
    palette->show();
    save(*palette, "9-commands");
    auto *keys = new ShortcutsDialog(&window);
    keys->show();
    save(*keys, "10-keys");
    return 0;
}
