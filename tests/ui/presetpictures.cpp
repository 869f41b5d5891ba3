// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the row of presets in its states, light and dark, in two sizes, as PNG files: to be looked at after a change of its look.
// presetpictures FOLDER [LANGUAGE]
#include "ui/windowfixture.h"

#include "local/localprovider.h"
#include "ui/common/translations.h"
#include "ui/compose/commandlinedialog.h"
#include "ui/compose/composepage.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/presetlist.h"
#include "ui/compose/presetrow.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace quayside;
using namespace quayside::test;

namespace {

/// With the popup that is open over it, as a screen would show it.
QPixmap grabbed(MainWindow &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != &window && widget->isVisible() && widget->size().width() > 50)
            painter.drawPixmap(window.mapFromGlobal(widget->pos()), widget->grab());
    }
    return picture;
}

void save(WindowFixture &fixture, const QDir &folder, const QString &name, const std::function<void()> &open = {})
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        fixture.settings->setTheme(theme);
        for (const QSize size : {QSize(1280, 800), QSize(900, 600)}) {
            fixture.window->resize(size);
            QTest::qWait(250);
            if (open)
                open();
            QTest::qWait(250);
            grabbed(*fixture.window).save(folder.filePath(QStringLiteral("%1-%2-%3.png").arg(name, themeId(theme)).arg(size.width())));
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (widget != fixture.window.get())
                    widget->close();
            }
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    installTranslations(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("en"));
    WindowFixture fixture([](ThreadBudget &threads) {
        std::vector<std::unique_ptr<ExportProvider>> one;
        one.push_back(std::make_unique<LocalProvider>(threads));
        return one;
    });
    ComposePage *compose = fixture.window->compose();
    PresetRow *row = compose->presetRow();
    const auto first = fixture.engine->presets().find(QStringLiteral("manual-pdf"));
    const auto second = fixture.engine->presets().find(QStringLiteral("web-page"));
    QTest::qWait(500);
    save(fixture, folder, QStringLiteral("1-none"));
    fixture.window->openSources({fixture.file(QStringLiteral("annual report.md"), "# Annual report\n\nText.\n")});
    for (const char *name : {"Board papers, double-sided, with a rather long name", "تقرير الربع الأول"}) {
        Preset own = first.result()->preset;
        own.name = QString::fromUtf8(name);
        (void)fixture.engine->presets().save(own, true);
    }
    const auto openList = [&] { Q_EMIT row->listWanted(); };
    Q_EMIT row->chosen(first.result()->preset.name);
    save(fixture, folder, QStringLiteral("2-one"));
    save(fixture, folder, QStringLiteral("3-list"), openList);
    compose->settingsPanel()->formats()->setChosen({QStringLiteral("pdf"), QStringLiteral("html")});
    save(fixture, folder, QStringLiteral("4-changed"));
    Q_EMIT row->ticked(second.result()->preset.name, true);
    save(fixture, folder, QStringLiteral("5-two"));
    save(fixture, folder, QStringLiteral("6-menu"),
         [&] { row->moreButton()->menu()->popup(row->moreButton()->mapToGlobal(QPoint(0, row->moreButton()->height()))); });
    Q_EMIT row->deedWanted(PresetRow::Deed::SaveAs);
    QTest::qWait(100);
    row->nameField()->setText(first.result()->preset.name);
    QTest::keyClick(row->nameField(), Qt::Key_Return);
    save(fixture, folder, QStringLiteral("7-name"));
    row->closeName();
    save(fixture, folder, QStringLiteral("8-commands"), [&] { Q_EMIT row->deedWanted(PresetRow::Deed::CommandLine); });
    return 0;
}
