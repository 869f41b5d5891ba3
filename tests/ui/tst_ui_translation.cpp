// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/translations.h"

#include "base/exporterror.h"
#include "base/warning.h"
#include "base/workcontext.h"
#include "ui/mainwindow.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace quayside;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// One message of a .ts file: its words in the sources, and its translations (several where numbers need plurals).
struct Message {
    QString context;
    QString source;
    QStringList translations;
    bool plural = false;
    bool finished = true;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.finished = !xml.attributes().hasAttribute(QLatin1StringView("type"));
    if (!message.plural) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> result;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1StringView("message"))
            result.append({context, {}, {}, xml.attributes().value(QLatin1StringView("numerus")) == QLatin1StringView("yes"), true});
        else if (xml.name() == QLatin1StringView("source"))
            result.last().source = xml.readElementText();
        else if (xml.name() == QLatin1StringView("translation"))
            readTranslation(xml, result.last());
    }
    return xml.hasError() ? QList<Message>() : result;
}

/// What is filled in at run time: {name}, %1, %n.
QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(s(R"(\{[A-Za-z_%0-9]+\}|%\d|%n)"));
    QSet<QString> result;
    for (auto found = pattern.globalMatch(text); found.hasNext();)
        result.insert(found.next().captured());
    return result;
}

} // namespace

class TestUiTranslation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMessageIsTranslated_data();
    void everyMessageIsTranslated();
    void germanIsOffered();
    void speaksGerman_data();
    void speaksGerman();
    void fillsPlaceholders();
    void countsInGerman();
};

void TestUiTranslation::initTestCase()
{
    QCOMPARE(stageWords(Stage::Reading), s("Reading"));
    installTranslations(s("de"));
}

void TestUiTranslation::everyMessageIsTranslated_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(s(QUAYSIDE_TEST_DATA "/../../resources/translations"));
    const QStringList files = folder.entryList({s("quayside_*.ts")});
    QVERIFY(files.contains(s("quayside_de.ts")));
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestUiTranslation::everyMessageIsTranslated()
{
    QFETCH(QString, path);
    const QList<Message> messages = messagesOf(path);
    const bool english = path.endsWith(s("quayside_en.ts")); // plurals only
    QVERIFY(messages.size() > (english ? 20 : 1000));
    QStringList wrong;
    for (const Message &message : messages) {
        const QSet<QString> wanted = placeholdersOf(message.source);
        bool right = message.finished && (message.plural || !english) && message.translations.size() == (message.plural ? 2 : 1);
        for (const QString &translation : message.translations)
            right = right && !translation.isEmpty() && placeholdersOf(translation) == wanted;
        if (!right)
            wrong.append(message.context + s(": ") + message.source);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestUiTranslation::germanIsOffered()
{
    const auto languages = programLanguages();
    QVERIFY(languages.contains(std::pair(s("de"), s("Deutsch"))));
    QVERIFY(languages.contains(std::pair(s("en"), s("English"))));
    QCOMPARE(std::count_if(languages.cbegin(), languages.cend(), [](const auto &language) { return language.first == s("en"); }), 1);
    QCOMPARE(languages.first().first, QString());
    QCOMPARE(languages.first().second, s("Wie der Desktop"));
}

void TestUiTranslation::speaksGerman_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("german");

    const ErrorWords full = words(ExportError{ErrorCode::DiskFull, {{s("path"), s("a.pdf")}}, {}, {}});
    QTest::newRow("what went wrong") << full.what << s("Für „a.pdf“ ist kein Platz mehr.");
    QTest::newRow("what to do") << full.action << s("Schaffen Sie Platz und wählen Sie „Wiederholen“; nichts wurde überschrieben.");
    Warning warning;
    warning.code = WarningCode::ImageMissing;
    warning.params = {{s("image"), s("x.png")}};
    QTest::newRow("warning") << words(warning) << s("Das Bild „x.png“ wurde nicht gefunden.");
    QTest::newRow("stage") << stageWords(Stage::Downloading) << s("Herunterladen");
    QTest::newRow("word of the window") << MainWindow::tr("Settings") << s("Einstellungen");
    // Words that reach translate() through a file's own helper.
    QTest::newRow("option of pages") << QCoreApplication::translate("PageOptions", "Page size") << s("Seitengröße");
    // Qt's own, of dialogs that are Qt's: its translations are a package of their own.
    QTest::newRow("print dialog") << QCoreApplication::translate("QPrintSettingsOutput", "Print range") << s("Bereich drucken");
    QTest::newRow("button of Qt") << QCoreApplication::translate("QPlatformTheme", "Cancel") << s("Abbrechen");
    QTest::newRow("option of a service") << QCoreApplication::translate("Workiva", "Page height") << s("Seitenhöhe");
}

void TestUiTranslation::speaksGerman()
{
    QFETCH(QString, said);
    QFETCH(QString, german);
    QCOMPARE(said, german);
}

void TestUiTranslation::fillsPlaceholders()
{
    const ExportError error{ErrorCode::StoreNewer, {{s("found"), s("9")}, {s("known"), s("2")}}, {}, {}};
    QCOMPARE(words(error).what, s("Der Verlauf stammt von einem neueren Quayside (Fassung 9; dieses kennt 2)."));
}

void TestUiTranslation::countsInGerman()
{
    QCOMPARE(QCoreApplication::translate("quayside::HistoryView", "%n export(s)", nullptr, 1), s("1 Export"));
    QCOMPARE(QCoreApplication::translate("quayside::HistoryView", "%n export(s)", nullptr, 7), s("7 Exporte"));
}

QTEST_MAIN(TestUiTranslation)
#include "tst_ui_translation.moc"
