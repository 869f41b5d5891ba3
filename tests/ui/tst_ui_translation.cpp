// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/translations.h"

#include "ui/translationfile.h"

#include "base/exporterror.h"
#include "base/programlanguage.h"
#include "base/warning.h"
#include "base/workcontext.h"
#include "ui/mainwindow.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The forms that a language has for numbers, as Qt counts them.
int pluralForms(const QString &language)
{
    static const QMap<QString, int> others{{s("ar"), 6}, {s("zh_CN"), 1}};
    return others.value(language, 2);
}

/// What is filled in at run time: {name}, %1, %Ln.
QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(s(R"(\{[A-Za-z_%0-9]+\}|%L?\d|%L?n)"));
    QSet<QString> result;
    for (auto found = pattern.globalMatch(text); found.hasNext();)
        result.insert(found.next().captured());
    return result;
}

/// How many letters are marked as keys; “&&” and an “&” before anything else are none.
qsizetype keysIn(const QString &text)
{
    static const QRegularExpression pattern(s("&(?=\\w)"), QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(s("&&")).count(pattern);
}

/// What is wrong with a translation; empty: nothing. @p last: the form for most numbers, while others may say theirs in words.
QString faultOf(const QString &source, const QString &translation, bool last)
{
    QSet<QString> wanted = placeholdersOf(source);
    QSet<QString> found = placeholdersOf(translation);
    if (!last) {
        wanted.remove(s("%Ln"));
        found.remove(s("%Ln"));
    }
    if (translation.isEmpty())
        return s("empty");
    if (found != wanted)
        return s("other placeholders");
    if (keysIn(translation) != keysIn(source))
        return s("another number of keys");
    if (translation.contains(s(";;")) != source.contains(s(";;")) || translation.endsWith(u'\n') != source.endsWith(u'\n'))
        return s("another shape");
    return {};
}

} // namespace

class TestUiTranslation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMessageIsTranslated_data();
    void everyMessageIsTranslated();
    void allLanguagesHaveTheSameMessages();
    void eachNamesItself();
    void speaksEnglishWhereThereIsNoTranslation();
    void languagesAreOffered();
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
    QTest::addColumn<QString>("language");
    const QStringList files = translationFiles();
    QVERIFY(files.size() >= 5);
    for (const QString &path : files)
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path << QFileInfo(path).completeBaseName().section(u'_', 1);
}

void TestUiTranslation::everyMessageIsTranslated()
{
    QFETCH(QString, path);
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(path);
    const bool english = language == s("en"); // plurals only
    QVERIFY(messages.size() > (english ? 20 : 1000));
    QStringList wrong;
    for (const Message &message : messages) {
        QStringList faults;
        if (!message.finished || (english && !message.plural))
            faults.append(s("unfinished"));
        if (message.source.contains(s("%n")))
            faults.append(s("a number not as the language groups its digits (%Ln)"));
        if (message.translations.size() != (message.plural ? pluralForms(language) : 1))
            faults.append(s("%1 forms").arg(message.translations.size()));
        for (const QString &translation : message.translations) {
            if (const QString fault = faultOf(message.source, translation, &translation == &message.translations.constLast()); !fault.isEmpty())
                faults.append(fault);
        }
        if (!faults.isEmpty())
            wrong.append(message.context + s(": ") + message.source + s(": ") + faults.join(s(", ")));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestUiTranslation::allLanguagesHaveTheSameMessages()
{
    const QStringList files = translationFiles();
    QSet<QString> german;
    for (const Message &message : messagesOf(files.filter(s("quayside_de")).value(0)))
        german.insert(message.context + u'\n' + message.source);
    for (const QString &path : files) {
        QSet<QString> own;
        for (const Message &message : messagesOf(path))
            own.insert(message.context + u'\n' + message.source);
        if (!path.endsWith(s("_en.ts")))
            QVERIFY2(own == german, qPrintable(path));
    }
}

void TestUiTranslation::eachNamesItself()
{
    for (const auto &[tag, name] : programLanguages()) {
        if (tag.isEmpty())
            continue;
        const QLocale spoken = installTranslations(tag);
        QCOMPARE(programLanguage(), tag);
        QCOMPARE(spoken.language(), QLocale(tag).language());
        QVERIFY(!name.isEmpty());
    }
    QCOMPARE(installTranslations(s("ar")).textDirection(), Qt::RightToLeft);
    QCOMPARE(QLocale().language(), QLocale::Arabic);
    Warning placed;
    placed.code = WarningCode::ImageMissing;
    placed.params = {{s("image"), s("x.png")}};
    placed.file = s("a.md");
    QVERIFY(placedWords(placed).isRightToLeft()); // although a Latin name comes first
    QCOMPARE(QLocale().toString(10), s("10"));    // as %1 and %n in sentences
    QCOMPARE(installTranslations(s("de")).textDirection(), Qt::LeftToRight);
}

/// Of a language without a translation nothing is taken, not Qt's words and not the direction: the program speaks English.
void TestUiTranslation::speaksEnglishWhereThereIsNoTranslation()
{
    const QLocale spoken = installTranslations(s("he"));
    QCOMPARE(spoken.language(), QLocale::English);
    QCOMPARE(spoken.textDirection(), Qt::LeftToRight);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), s("Cancel"));
    QCOMPARE(MainWindow::tr("Settings"), s("Settings"));
    installTranslations(s("de"));
    QCOMPARE(MainWindow::tr("Settings"), s("Einstellungen"));
}

void TestUiTranslation::languagesAreOffered()
{
    const auto languages = programLanguages();
    QVERIFY(languages.contains(std::pair(s("de"), s("Deutsch"))));
    QVERIFY(languages.contains(std::pair(s("fr"), s("Français"))));
    QVERIFY(languages.contains(std::pair(s("zh-CN"), s("简体中文"))));
    QVERIFY(languages.contains(std::pair(s("ar"), s("العربية"))));
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
    QCOMPARE(QCoreApplication::translate("quayside::HistoryView", "%Ln export(s)", nullptr, 1), s("1 Export"));
    QCOMPARE(QCoreApplication::translate("quayside::HistoryView", "%Ln export(s)", nullptr, 7), s("7 Exporte"));
    QCOMPARE(QCoreApplication::translate("quayside::HistoryView", "%Ln export(s)", nullptr, 12345), s("12.345 Exporte"));
}

QTEST_MAIN(TestUiTranslation)
#include "tst_ui_translation.moc"
