// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the window with the preview in its states, on a real engine, as PNG files: to be looked at after a change of its look.
// previewpictures FOLDER [light|dark] [LANGUAGE] [WIDTHxHEIGHT]
#include "engine/engine.h"
#include "local/localprovider.h"
#include "ui/common/appsettings.h"
#include "ui/common/theme.h"
#include "ui/common/translations.h"
#include "ui/compose/composepage.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/sourcespanel.h"
#include "ui/looks/looksdialog.h"
#include "ui/looks/themedraft.h"
#include "ui/mainwindow.h"
#include "ui/options/localespicker.h"
#include "ui/preview/comparepanel.h"
#include "ui/preview/htmlpanel.h"
#include "ui/preview/htmlview.h"
#include "ui/preview/pdfpanel.h"
#include "ui/preview/pdfview.h"
#include "ui/preview/previewchoice.h"
#include "ui/preview/previewcontroller.h"
#include "ui/preview/previewpane.h"
#include "ui/preview/warningslist.h"
#include "ui/printing/printing.h"
#include "ui/printing/printpreview.h"
#include "ui/printing/sheetsview.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace quayside;

namespace {

const char *const document = R"(---
title: Harbour handbook
---
# Harbour handbook

The quay is **open** from six to nine. See [the berths](#berths) and [the port's page](https://example.org/port).

## Berths

| Berth | Length | Depth | Free |
|:------|-------:|------:|:----:|
| North | 120 m  | 8.5 m | yes  |
| South | 80 m   | 6.0 m | no   |

```rust
fn moor(ship: &Ship) -> Result<Berth, Full> {
    berths().find(|b| b.length > ship.length).ok_or(Full) // the first that fits
}
```

> [!NOTE]
> Pilots board at the outer buoy.

- Lines ready
  - bow
  - stern
- [x] Papers checked

## Tides

High water follows the moon, about fifty minutes later each day.[^1]

[^1]: See the tables of the port office.
)";

class Pictures
{
public:
    Pictures(QString folder, ThemeChoice theme, QSize size) : m_out(std::move(folder)), m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
    {
        m_settings.setTheme(theme);
        applyTheme(theme);
        EngineConfig config;
        config.profileFolder = m_folder.filePath(QStringLiteral("profile"));
        m_engine = std::make_unique<Engine>(config, [](ThreadBudget &threads) {
            std::vector<std::unique_ptr<ExportProvider>> providers;
            providers.push_back(std::make_unique<LocalProvider>(threads));
            return providers;
        });
        auto started = m_engine->start();
        started.waitForFinished();
        m_window = std::make_unique<MainWindow>(*m_engine, m_settings);
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow(); // shortcuts need it
        m_window->engineStarted(started.result());
        QTest::qWait(300);
    }

    void all()
    {
        save("1-empty");
        m_window->openSources({file("handbook.md", QByteArray(document).replace("fifty", "![chart](chart.png) fifty"))});
        show("pdf", "2-pdf");
        m_window->preview()->pdf()->view()->setFocus();
        QTest::keyClick(m_window->preview()->pdf()->view(), Qt::Key_F7);
        m_window->preview()->pdf()->searchField()->setText(QStringLiteral("berth"));
        QTest::keyClick(m_window->preview()->pdf()->searchField(), Qt::Key_Return);
        QTest::qWait(600);
        save("3-pdf-tools");
        m_window->preview()->pdf()->side()->setCurrentIndex(1);
        QTest::qWait(600);
        save("4-pdf-thumbnails");
        show("html", "5-html");
        Q_EMIT m_window->preview()->html()->view()->linkClicked(QStringLiteral("https://example.org/port"));
        QTest::qWait(300);
        save("6-html-link");
        show("markdown", "7-text");
        place();
        looks();
        printing();
        savedFile();
        QFile::remove(m_folder.filePath(QStringLiteral("handbook.md")));
        QTest::qWait(1500);
        save("9-error");
    }

private:
    QString file(const char *name, const QByteArray &bytes) const
    {
        QFile out(m_folder.filePath(QString::fromLatin1(name)));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }
    void save(const char *name) const { m_window->grab().save(m_out + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".png")); }
    void show(const char *target, const char *name)
    {
        m_window->compose()->settingsPanel()->formats()->setChosen({QString::fromLatin1(target)});
        QTest::qWait(500);
        (void)QTest::qWaitFor([this] { return !m_window->preview()->controller()->isBusy(); }, 20'000);
        QTest::qWait(900);
        save(name);
    }
    /// Tabs, warnings, comparing, the whole window.
    void place()
    {
        PreviewPane *pane = m_window->preview();
        QByteArray text;
        for (int i = 1; i < 40; ++i)
            text += "\n\n## Berth " + QByteArray::number(i) + "\n\nThe berth takes one ship at a time; the clerk notes its draught, its flag and its papers.";
        m_window->openSources({file("berths.md", document + text + "\n\n![plan](plan.png)\n")});
        m_window->compose()->settingsPanel()->locales()->setLocales({QStringLiteral("en"), QStringLiteral("de")});
        show("pdf", "10-long");
        const auto receipt = m_engine->submit(m_window->compose()->batch());
        (void)QTest::qWaitFor([&] { return receipt.isFinished(); }, 20'000);
        QTest::qWait(1500);
        m_window->compose()->settingsPanel()->formats()->setChosen(
            {QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("docx"), QStringLiteral("epub")});
        QTest::qWait(1500);
        if (pane->isHidden())
            m_window->compose()->previewButton()->click();
        QTest::qWait(1500);
        save("11-tabs");
        pane->warnings()->button()->click();
        QTest::qWait(200);
        const QRect row = pane->warnings()->list()->visualItemRect(pane->warnings()->list()->item(pane->warnings()->list()->count() - 1));
        QTest::mouseClick(pane->warnings()->list()->viewport(), Qt::LeftButton, {}, row.center());
        QTest::qWait(900);
        save("12-warning");
        pane->expandButton()->click();
        pane->pdf()->view()->setColumns(2);
        pane->pdf()->side()->show();
        pane->pdf()->side()->setCurrentIndex(1);
        QTest::qWait(1500);
        save("13-expanded");
        pane->pdf()->side()->hide();
        pane->pdf()->view()->setColumns(1);
        file("berths.md", document + text.replace("Berth 7", "Berth seven") + "\n\n![plan](plan.png)\n");
        QTest::qWait(2500);
        pane->compareButton()->click();
        (void)QTest::qWaitFor([&] { return !pane->compare()->pairs().isEmpty(); }, 20'000);
        QTest::qWait(900);
        save("14-compare");
        pane->compare()->nextButton()->click();
        QTest::qWait(900);
        save("15-compare-next");
        QTest::keyClick(pane, Qt::Key_Escape);
        QTest::qWait(900);
        save("16-compare-beside");
        pane->compareButton()->click();
        pane->choice()->tabs()->setCurrentIndex(2);
        QTest::qWait(2500);
        save("17-docx");
    }

    void looks()
    {
        LooksDialog dialog(*m_engine, {}, QStringLiteral("manual"), m_window.get());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        if (m_window->width() < dialog.width() || m_window->height() < dialog.height())
            dialog.resize(m_window->size());
        dialog.show();
        QTest::qWait(2500);
        dialog.grab().save(m_out + QStringLiteral("/20-looks.png"));
        dialog.draft().setName(QStringLiteral("Harbour"));
        dialog.draft().setValue(QStringLiteral("headings.0.color"), QStringLiteral("#0b6e6e"));
        dialog.draft().setValue(QStringLiteral("headings.0.size"), 30);
        dialog.draft().setValue(QStringLiteral("cover.background"), QStringLiteral("#0b6e6e"));
        dialog.draft().setValue(QStringLiteral("cover.color"), QStringLiteral("#ffffff"));
        dialog.draft().setValue(QStringLiteral("tableStripe"), QStringLiteral("#e6f2f2"));
        QTest::qWait(2500);
        dialog.grab().save(m_out + QStringLiteral("/21-looks-cover.png"));
        dialog.pages()->view()->goToPage(1);
        QTest::qWait(900);
        dialog.grab().save(m_out + QStringLiteral("/22-looks-changed.png"));
    }

    void printing()
    {
        m_window->preview()->printButton()->click();
        (void)QTest::qWaitFor([this] { return m_window->findChild<PrintPreview *>() && m_window->findChild<PrintPreview *>()->sheets()->isSettled(); }, 20'000);
        auto *preview = m_window->findChild<PrintPreview *>();
        QTest::qWait(300);
        preview->grab().save(m_out + QStringLiteral("/8-print.png"));
        preview->paperField()->setCurrentIndex(3);
        preview->scaleField()->setCurrentIndex(1);
        QTest::qWait(600);
        preview->grab().save(m_out + QStringLiteral("/8-print-as-is.png"));
        preview->accept();
        QTest::qWait(500);
        if (auto *dialog = m_window->findChild<QPrintDialog *>()) {
            dialog->grab().save(m_out + QStringLiteral("/8-print-dialog.png"));
            dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
            dialog->printer()->setOutputFileName(m_out + QStringLiteral("/8-printed.pdf"));
            Q_EMIT static_cast<QDialog *>(dialog)->accepted();
            dialog->close();
            QTest::qWait(100);
            save("8-printing");
            QTest::qWait(1500);
        }
    }
    void savedFile()
    {
        Artifact artifact;
        artifact.path = file("from-a-service.html", "<h1>From a service</h1><p>A finished file.</p>");
        artifact.mediaType = QStringLiteral("text/html");
        m_window->preview()->showFile(artifact);
        QTest::qWait(800);
        save("9-file");
        m_window->preview()->leaveFile();
        QTest::qWait(800);
    }

    QString m_out;
    QTemporaryDir m_folder;
    AppSettings m_settings;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    installTranslations(arguments.value(3));
    const QString folder = arguments.value(1, QStringLiteral("."));
    QDir().mkpath(folder);
    const QStringList size = arguments.value(4, QStringLiteral("1440x900")).split(QLatin1Char('x'));
    Pictures(folder, themeFromId(arguments.value(2, QStringLiteral("light"))), {size.value(0).toInt(), size.value(1).toInt()}).all();
    return 0;
}
