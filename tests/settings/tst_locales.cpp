// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/locales.h"

#include <QTest>

#include <algorithm>

using namespace quayside;

class TestLocales final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tags_data();
    void tags();
    void theTagStaysAsTyped();
    void directions_data();
    void directions();
    void zones_data();
    void zones();
    void labels_data();
    void labels();
    void everyLabelIsThere_data();
    void everyLabelIsThere();
    void labelsAreInTheScriptOfTheLanguage();
    void dates_data();
    void dates();
    void knownTagsAreAllAccepted();
};

void TestLocales::tags_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("parts"); // language/script/region, or the hint that the error must hold
    QTest::newRow("language") << "en"
                              << "en//";
    QTest::newRow("region") << "no-NO"
                            << "no//NO";
    QTest::newRow("script") << "zh-Hant-TW"
                            << "zh/Hant/TW";
    QTest::newRow("case") << "SR-latn-rs"
                          << "sr/Latn/RS";
    QTest::newRow("UN region") << "es-419"
                               << "es//419";
    QTest::newRow("variant") << "de-1996"
                             << "de//";
    QTest::newRow("extension") << "th-TH-u-nu-thai"
                               << "th//TH";
    QTest::newRow("unknown language") << "xx-YY"
                                      << "?";
    QTest::newRow("unknown region") << "en-XX"
                                    << "?Did you mean “en";
    QTest::newRow("unknown script") << "zh-Hanx"
                                    << "?Did you mean “zh";
    QTest::newRow("underscore") << "en_US"
                                << "?Did you mean “en-US”";
    QTest::newRow("empty") << ""
                           << "?";
    QTest::newRow("hostile") << QString(5000, u'a') << "?";
}

void TestLocales::tags()
{
    QFETCH(QString, tag);
    QFETCH(QString, parts);
    const auto parsed = parseLocale(tag);
    if (parts.startsWith(u'?')) {
        QVERIFY(!parsed);
        QVERIFY2(sentence(parsed.error()).contains(parts.mid(1)), qPrintable(sentence(parsed.error())));
        return;
    }
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->language + u'/' + parsed->script + u'/' + parsed->region, parts);
}

void TestLocales::theTagStaysAsTyped()
{
    QCOMPARE(parseLocale(QStringLiteral("no-NO"))->tag, QStringLiteral("no-NO"));
}

void TestLocales::directions_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("Arabic") << "ar-EG" << true;
    QTest::newRow("Hebrew") << "he" << true;
    QTest::newRow("Persian") << "fa-IR" << true;
    QTest::newRow("German") << "de" << false;
    QTest::newRow("Azerbaijani in Arabic script") << "az-Arab" << true;
    QTest::newRow("Arabic in Latin script") << "ar-Latn" << false;
}

void TestLocales::directions()
{
    QFETCH(QString, tag);
    QFETCH(bool, rightToLeft);
    QCOMPARE(parseLocale(tag)->isRightToLeft(), rightToLeft);
}

void TestLocales::zones_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("hint"); // empty: accepted
    QTest::newRow("Paris") << "Europe/Paris"
                           << "";
    QTest::newRow("UTC") << "UTC"
                         << "";
    QTest::newRow("Etc/UTC") << "Etc/UTC"
                             << "";
    QTest::newRow("slip") << "Europe/Pariss"
                          << "Europe/Paris";
    QTest::newRow("city alone") << "paris"
                                << "Europe/Paris";
    QTest::newRow("offset") << "UTC+02:00"
                            << "IANA";
    QTest::newRow("nonsense") << "Qwertzuiop"
                              << "IANA";
}

void TestLocales::zones()
{
    QFETCH(QString, zone);
    QFETCH(QString, hint);
    const auto ok = checkTimeZone(zone);
    QCOMPARE(ok.has_value(), hint.isEmpty());
    if (!ok && zone != QLatin1StringView("UTC+02:00"))
        QVERIFY2(sentence(ok.error()).contains(hint), qPrintable(sentence(ok.error())));
}

void TestLocales::labels_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("fellBack");
    QTest::newRow("none") << ""
                          << "Contents" << false;
    QTest::newRow("German in Austria") << "de-AT"
                                       << "Inhalt" << false;
    QTest::newRow("Taiwan") << "zh-TW"
                            << "目錄" << false;
    QTest::newRow("China") << "zh-CN"
                           << "目录" << false;
    QTest::newRow("Norwegian as typed") << "no-NO"
                                        << "Innhold" << false;
    QTest::newRow("Brazil") << "pt-BR"
                            << "Sumário" << false;
    QTest::newRow("Portugal") << "pt-PT"
                              << "Índice" << false;
    QTest::newRow("Serbian") << "sr-RS"
                             << "Садржај" << false;
    QTest::newRow("Serbian in Latin letters") << "sr-Latn-RS"
                                              << "Sadržaj" << false;
    QTest::newRow("the script that the language has anyway") << "ta-Taml"
                                                             << "பொருளடக்கம்" << false;
    QTest::newRow("a script that has no labels") << "az-Cyrl"
                                                 << "Contents" << true;
    QTest::newRow("Serbian in Montenegro") << "sr-ME"
                                           << "Sadržaj" << false;
    QTest::newRow("Azerbaijani in Arabic letters") << "az-IR"
                                                   << "Contents" << true;
    QTest::newRow("Filipino as typed") << "tl-PH"
                                       << "Nilalaman" << false;
    QTest::newRow("Urdu") << "ur-PK"
                          << "فہرست" << false;
    QTest::newRow("no labels yet") << "eo"
                                   << "Contents" << true;
}

void TestLocales::labels()
{
    QFETCH(QString, tag);
    QFETCH(QString, expected);
    QFETCH(bool, fellBack);
    bool fell = false;
    QCOMPARE(label(Label::Contents, tag, &fell), expected);
    QCOMPARE(fell, fellBack);
}

void TestLocales::everyLabelIsThere_data()
{
    QTest::addColumn<QString>("tag");
    for (const char *tag : {"de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb",      "nn", "fi", "pl", "cs", "sk", "sl", "hr", "sr", "bg", "hu", "ro", "el",
                            "ru", "uk", "tr", "id", "vi", "ja", "ko", "zh", "zh-Hant", "ar", "fa", "ur", "he", "hi", "bn", "ta", "te", "ml", "th", "my", "km"})
        QTest::newRow(tag) << tag;
}

void TestLocales::everyLabelIsThere()
{
    QFETCH(QString, tag);
    for (int i = 0; i <= int(Label::BackToText); ++i) {
        bool fellBack = true;
        QVERIFY2(!label(Label(i), tag, &fellBack).isEmpty(), qPrintable(QString::number(i)));
        QVERIFY(!fellBack);
    }
}

void TestLocales::labelsAreInTheScriptOfTheLanguage()
{
    const auto latin = [](QChar c) { return c.unicode() < 0x250 && c.isLetter(); };
    for (const QString &tag : knownLocales()) {
        bool fellBack = false;
        (void)label(Label::Contents, tag, &fellBack);
        const auto parsed = parseLocale(tag);
        const bool inLatin = parsed && (parsed->script.isEmpty() ? parsed->qlocale().script() : QLocale::codeToScript(parsed->script)) == QLocale::LatinScript;
        if (fellBack || !parsed || (inLatin && parsed->language != QLatin1StringView("zh")))
            continue;
        for (int i = 0; i <= int(Label::BackToText); ++i) {
            const QString words = label(Label(i), tag);
            QVERIFY2(std::none_of(words.cbegin(), words.cend(), latin), qPrintable(tag + u' ' + words));
        }
    }
}

void TestLocales::dates_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    QTest::newRow("English") << "en-US"
                             << ""
                             << "March 1, 2026";
    QTest::newRow("British") << "en-GB"
                             << ""
                             << "1 March 2026";
    QTest::newRow("German") << "de"
                            << ""
                            << "1. März 2026";
    QTest::newRow("a zone behind") << "en-US"
                                   << "America/New_York"
                                   << "February 28, 2026";
    QTest::newRow("Japanese") << "ja"
                              << ""
                              << "2026年3月1日";
}

void TestLocales::dates()
{
    QFETCH(QString, tag);
    QFETCH(QString, zone);
    QFETCH(QString, expected);
    const QDateTime instant(QDate(2026, 3, 1), QTime(2, 0), Qt::UTC);
    QVERIFY2(longDate(instant, tag, zone).startsWith(expected), qPrintable(longDate(instant, tag, zone)));
}

void TestLocales::knownTagsAreAllAccepted()
{
    QVERIFY(knownLocales().size() > 300);
    QVERIFY(knownLocales().contains(QStringLiteral("en-US")));
    for (const QString &tag : knownLocales())
        QVERIFY2(parseLocale(tag).has_value(), qPrintable(tag));
}

QTEST_GUILESS_MAIN(TestLocales)
#include "tst_locales.moc"
