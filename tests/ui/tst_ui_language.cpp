// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowkeeper.h"

#include "convert/formats.h"
#include "convert/sourcekinds.h"
#include "local/localprovider.h"
#include "remote/accounts/accountdirectory.h"
#include "remote/dialects/dialect.h"
#include "settings/locales.h"
#include "ui/common/localename.h"
#include "ui/common/translations.h"
#include "ui/common/widgets.h"
#include "ui/compose/composepage.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/filefilters.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/sourcespanel.h"
#include "ui/history/historyview.h"
#include "ui/printing/printpreview.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuepanel.h"
#include "ui/settings/settingspage.h"
#include "ui/translationfile.h"
#include "ui/windowfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace quayside;
using namespace quayside::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

std::vector<std::unique_ptr<ExportProvider>> localProviders(ThreadBudget &threads)
{
    std::vector<std::unique_ptr<ExportProvider>> one;
    one.push_back(std::make_unique<LocalProvider>(threads));
    return one;
}

/// Everything that a window says: labels, buttons, choices, tips, names for screen readers.
QSet<QString> wordsOf(const QWidget &window)
{
    QSet<QString> said{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        said += {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(), widget->whatsThis()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            said.insert(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            said.insert(button->text());
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            said.insert(field->placeholderText());
        else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int at = 0; at < box->count(); ++at)
                said.insert(box->itemText(at));
        }
    }
    for (const QAction *action : window.findChildren<QAction *>())
        said += {action->text(), action->toolTip()};
    said.remove({});
    return said;
}

/// Words on the page shown that have less room than they need.
QStringList cutWords(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (button && !button->text().isEmpty() && button->width() < button->sizeHint().width())
            cut.append(button->text());
        if (label && !label->wordWrap() && !qobject_cast<const ElidedLabel *>(label) && label->width() < label->sizeHint().width())
            cut.append(label->text());
    }
    return cut;
}

/// Every text in @p value, but not ids.
QSet<QString> textsIn(const QJsonValue &value)
{
    QSet<QString> texts;
    static const QRegularExpression id(s("^[a-z0-9-]+$"));
    if (value.isString() && !id.match(value.toString()).hasMatch())
        texts.insert(value.toString());
    for (const QJsonValue &one : value.toArray())
        texts += textsIn(one);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts += textsIn(*it);
    return texts;
}

/// Words of everything that can be chosen: sources, formats and their options, services and what they ask for.
QSet<QString> wordsOfChoices()
{
    QSet<QString> said = textsIn(toJson(localDescription()));
    for (const ServiceForm &service : serviceForms(dialects())) {
        QList<OptionSpec> fields = service.fields;
        for (const SignInForm &way : service.signIns) {
            said += {way.label, way.help};
            fields += way.fields;
        }
        for (const OptionSpec &field : std::as_const(fields)) {
            said += {field.label, field.help};
            for (const OptionChoice &choice : field.choices)
                said += {choice.label, choice.help};
        }
    }
    return said;
}

/// English words that @p path translates to others, without those that some other message says alike.
QSet<QString> wordsToGo(const QString &path)
{
    QSet<QString> english;
    QSet<QString> kept;
    for (const Message &message : messagesOf(path)) {
        english.insert(message.source);
        for (const QString &translation : message.translations)
            kept.insert(translation);
    }
    return english - kept;
}

/// A window over an engine that makes files, kept in the settings' language.
struct Kept {
    WindowFixture fixture{localProviders};
    std::unique_ptr<WindowKeeper> keeper;

    Kept()
    {
        fixture.window.reset();
        fixture.settings->setLanguage(s("en"));
        keeper = std::make_unique<WindowKeeper>(*fixture.engine, *fixture.settings);
        keeper->engineStarted({});
        keeper->window().resize(1280, 800);
        keeper->window().show();
    }
    /// Chooses a language as a person does, and waits for the window that speaks it.
    void speak(const char *tag) const
    {
        QComboBox *box = keeper->window().settingsPage()->languageBox();
        QSignalSpy replaced(keeper.get(), &WindowKeeper::replaced);
        box->setCurrentIndex(box->findData(s(tag)));
        Q_EMIT box->activated(box->currentIndex());
        QTRY_COMPARE(replaced.size(), 1);
        QTRY_VERIFY(keeper->window().compose()->settingsPanel()->provider()); // the engine has answered
    }
};

} // namespace

/// The language of the program is changed while it runs.
class TestUiLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { installTranslations(s("en")); }
    void noWordStaysBehind();
    void keepsWhatTheWindowHeld();
    void theQueueGoesOn();
    void printingGoesOn();
    void theQueueIsReadAfterALanguageChosenAtOnce();
    void formatsAndServicesFollow();
    void languagesAreNamedInTheLanguageSpoken();
    void documentsAreFilteredByTheTableOfReaders();
    void mnemonicsLeadToOnePlaceOnAPage_data();
    void mnemonicsLeadToOnePlaceOnAPage();
};

void TestUiLanguage::noWordStaysBehind()
{
    Kept kept;
    kept.keeper->window().openSources({kept.fixture.file(s("a.md"))});
    QTRY_VERIFY(kept.keeper->window().compose()->settingsPanel()->provider());
    const QSet<QString> english = wordsOf(kept.keeper->window());
    QVERIFY(english.contains(s("Settings")));
    for (const char *tag : {"de", "fr", "zh-CN", "ar"}) {
        const QPointer<MainWindow> old = &kept.keeper->window();
        kept.speak(tag);
        QVERIFY(!old);
        const QSet<QString> toGo = wordsToGo(translationFiles().filter(s("quayside_") + s(tag).replace(u'-', u'_')).value(0));
        QVERIFY(toGo.contains(s("Settings")) && toGo.size() > 1000);
        QVERIFY((english & toGo).size() > 100);
        const QStringList left = (wordsOf(kept.keeper->window()) & toGo).values();
        QVERIFY2(left.isEmpty(), qPrintable(s(tag) + s(": ") + left.join(u'\n')));
        kept.keeper->window().resize(1280, 800);
        for (const MainWindow::Page page : {MainWindow::Page::History, MainWindow::Page::Accounts, MainWindow::Page::Settings, MainWindow::Page::Export}) {
            kept.keeper->window().showPage(page);
            QCoreApplication::processEvents();
            const QStringList cut = cutWords(kept.keeper->window());
            QVERIFY2(cut.isEmpty(), qPrintable(s(tag) + s(": ") + cut.join(u'\n')));
        }
        const ComposePage &form = *kept.keeper->window().compose();
        const bool formIsLeft = form.settingsPanel()->mapToGlobal(QPoint()).x() < form.sources()->mapToGlobal(QPoint()).x();
        QCOMPARE(formIsLeft, s(tag) == s("ar"));
        const Qt::LayoutDirection direction = s(tag) == s("ar") ? Qt::RightToLeft : Qt::LeftToRight;
        QCOMPARE(kept.keeper->window().layoutDirection(), direction);
        QCOMPARE(kept.keeper->window().settingsPage()->layoutDirection(), direction);
    }
    kept.speak("en");
    QCOMPARE(kept.keeper->window().settingsPage()->layoutDirection(), Qt::LeftToRight);
    QVERIFY(wordsOf(kept.keeper->window()).contains(s("Settings")));
}

void TestUiLanguage::keepsWhatTheWindowHeld()
{
    Kept kept;
    kept.keeper->window().openSources({kept.fixture.file(s("a.md")), kept.fixture.file(s("b.md"))});
    QTRY_VERIFY(kept.keeper->window().compose()->settingsPanel()->provider());
    kept.keeper->window().compose()->settingsPanel()->formats()->setChosen({s("html"), s("text")});
    kept.keeper->window().resize(740, 560);
    kept.keeper->window().showPage(MainWindow::Page::Settings);
    kept.speak("fr");
    MainWindow &now = kept.keeper->window();
    QCOMPARE(now.size(), QSize(740, 560));
    QVERIFY(now.isVisible());
    QVERIFY(now.settingsPage()->isVisible());
    QCOMPARE(now.settingsPage()->languageBox()->currentData().toString(), s("fr"));
    QVERIFY(now.settingsPage()->languageBox()->hasFocus());
    QCOMPARE(now.compose()->allSources().local.size(), 2);
    QTRY_COMPARE(now.compose()->batch().targets, QStringList({s("html"), s("text")}));
    QCOMPARE(kept.fixture.settings->language(), s("fr"));
}

void TestUiLanguage::theQueueGoesOn()
{
    Kept kept;
    kept.keeper->window().openSources({kept.fixture.file(s("a.md"))});
    QTRY_VERIFY(kept.keeper->window().compose()->settingsPanel()->provider());
    kept.keeper->window().compose()->settingsPanel()->formats()->setChosen({s("text")});
    QTRY_VERIFY(kept.keeper->window().compose()->exportButton()->isEnabled());
    kept.fixture.engine->setQueuePaused(true);
    QTRY_VERIFY(kept.keeper->window().queue()->isPaused());
    kept.keeper->window().compose()->submit();
    QTRY_COMPARE(kept.keeper->window().queue()->model()->rowCount(), 1);
    kept.speak("fr");
    QCOMPARE(kept.keeper->window().queue()->model()->rowCount(), 1);
    QVERIFY(kept.keeper->window().queue()->isPaused());
    kept.fixture.engine->setQueuePaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(kept.keeper->window().queue()->model()->counts().succeeded, 1, 10'000);
    kept.speak("de");
    QCOMPARE(kept.keeper->window().queue()->model()->counts().succeeded, 1); // as long as it is not taken off the list
    QCOMPARE(kept.keeper->window().queue()->model()->rowCount(), 1);
}

/// Pages that are being laid out for the printer are so in the next window too.
void TestUiLanguage::printingGoesOn()
{
    Kept kept;
    ExportRequest request;
    request.title = s("a.md");
    request.target = s("pdf");
    request.settings[sourceScope].values.insert(pathField, kept.fixture.file(s("a.md")));
    kept.keeper->window().printing()->print(request);
    kept.speak("fr"); // handled before the pages can be there
    QTRY_VERIFY_WITH_TIMEOUT(kept.keeper->window().findChild<PrintPreview *>(), 20'000);
    QVERIFY(kept.keeper->window().findChild<PrintPreview *>()->isVisible());
}

/// The engine may still be starting when the language is chosen.
void TestUiLanguage::theQueueIsReadAfterALanguageChosenAtOnce()
{
    Kept kept;
    kept.keeper->window().openSources({kept.fixture.file(s("a.md"))});
    QTRY_VERIFY(kept.keeper->window().compose()->settingsPanel()->provider());
    kept.keeper->window().compose()->settingsPanel()->formats()->setChosen({s("text")});
    QTRY_VERIFY(kept.keeper->window().compose()->exportButton()->isEnabled());
    kept.fixture.engine->setQueuePaused(true);
    QTRY_VERIFY(kept.keeper->window().queue()->isPaused());
    kept.keeper->window().compose()->submit();
    QTRY_COMPARE(kept.keeper->window().queue()->model()->rowCount(), 1);
    auto next = std::make_unique<WindowKeeper>(*kept.fixture.engine, *kept.fixture.settings); // the next start, not told yet
    next->window().show();
    kept.keeper = std::move(next);
    QSignalSpy replaced(kept.keeper.get(), &WindowKeeper::replaced);
    kept.fixture.settings->setLanguage(s("fr"));
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(kept.keeper->window().queue()->model()->rowCount(), 0);
    kept.keeper->engineStarted({});
    QTRY_COMPARE(kept.keeper->window().queue()->model()->rowCount(), 1);
    kept.fixture.engine->setQueuePaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(kept.keeper->window().queue()->model()->counts().succeeded, 1, 10'000);
}

/// Core keeps tables with words in them; they too are of the language that is spoken.
void TestUiLanguage::formatsAndServicesFollow()
{
    installTranslations(s("en"));
    const QSet<QString> toGo = wordsToGo(translationFiles().filter(s("quayside_fr")).value(0));
    QVERIFY((wordsOfChoices() & toGo).size() > 200);
    installTranslations(s("fr"));
    const QStringList left = (wordsOfChoices() & toGo).values();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QVERIFY(wordsOfChoices().contains(s("Largeur")));
    installTranslations(s("en"));
    QVERIFY(wordsOfChoices().contains(s("Width")));
}

void TestUiLanguage::languagesAreNamedInTheLanguageSpoken()
{
    installTranslations(s("en"));
    QCOMPARE(localeName(s("de-AT")), s("German (Austria)"));
    QCOMPARE(localeName(s("zh-Hant-TW")), s("Chinese (Traditional, Taiwan)"));
    installTranslations(s("de"));
    QCOMPARE(localeName(s("de-AT")), s("Deutsch (Österreich)"));
    installTranslations(s("fr"));
    QCOMPARE(localeName(s("de")), s("allemand"));
    installTranslations(s("zh-CN"));
    QCOMPARE(localeName(s("de")), s("德语"));
    installTranslations(s("ar"));
    QCOMPARE(localeName(s("de")), s("الألمانية"));
    QVERIFY(localeName(s("xx")).isEmpty());
    QVERIFY(localeName({}).isEmpty());
    for (const QString &tag : knownLocales()) {
        const QString name = localeName(tag);
        QVERIFY2(!name.isEmpty() && name != tag, qPrintable(tag));
    }
}

void TestUiLanguage::documentsAreFilteredByTheTableOfReaders()
{
    installTranslations(s("en"));
    const QStringList filters = fileFilters(readableFileTypes()).split(s(";;"));
    QCOMPARE(filters.size(), readers().size() + 2);
    for (const Reader &reader : readers()) {
        const QStringList own = filters.filter(reader.name + s(" ("));
        QCOMPARE(own.size(), 1);
        for (const QString &extension : reader.extensions) {
            const QRegularExpression pattern(s("[( ]\\*\\.%1[ )]").arg(extension));
            QVERIFY2(own.constFirst().contains(pattern), qPrintable(own.constFirst()));
            QCOMPARE(filters.constFirst().count(pattern), 1); // the first has them all
        }
    }
    QVERIFY(filters.constLast().endsWith(s("(*)")));
    installTranslations(s("de"));
    QVERIFY(fileFilters(readableFileTypes()).contains(s("Word-Dokument")));
}

void TestUiLanguage::mnemonicsLeadToOnePlaceOnAPage_data()
{
    QTest::addColumn<QString>("tag");
    for (const char *tag : {"en", "de", "fr", "zh-CN", "ar"})
        QTest::newRow(tag) << s(tag);
}

/// Alt with a letter goes to one place, not round between two.
void TestUiLanguage::mnemonicsLeadToOnePlaceOnAPage()
{
    QFETCH(QString, tag);
    Kept kept;
    if (tag != s("en"))
        kept.speak(qPrintable(tag));
    MainWindow &window = kept.keeper->window();
    window.openSources({kept.fixture.file(s("a.md"))});
    QTRY_VERIFY(window.compose()->settingsPanel()->provider());
    window.compose()->settingsPanel()->formats()->setChosen({s("html"), s("pdf")});
    QStringList twice;
    for (const MainWindow::Page page : {MainWindow::Page::Export, MainWindow::Page::History, MainWindow::Page::Accounts, MainWindow::Page::Settings}) {
        window.showPage(page);
        QCoreApplication::processEvents();
        QMap<QKeySequence, QStringList> places;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            const QString text = button ? button->text() : label && label->buddy() ? label->text() : QString();
            if (const QKeySequence keys = QKeySequence::mnemonic(text); widget->isVisible() && !keys.isEmpty())
                places[keys].append(text);
        }
        QVERIFY(page != MainWindow::Page::Export || places.size() > 4);
        for (auto it = places.cbegin(); it != places.cend(); ++it) {
            if (it->size() > 1)
                twice.append(s("page %1, %2: %3").arg(int(page)).arg(it.key().toString(), it->join(s(" | "))));
        }
    }
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

QTEST_MAIN(TestUiLanguage)
#include "tst_ui_language.moc"
