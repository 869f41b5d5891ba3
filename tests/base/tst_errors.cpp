// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/exporterror.h"
#include "base/label.h"
#include "base/phrase.h"
#include "base/terminalwords.h"
#include "base/textdistance.h"
#include "base/warning.h"
#include "base/warninggroups.h"

#include <QSet>
#include <QTest>

using namespace quayside;

class TestErrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsFillTheirPlaceholders();
    void everyErrorHasWordsAndAnIdOfItsOwn();
    void noErrorIsHalfASentence_data();
    void noErrorIsHalfASentence();
    void aTerminalIsToldCommands();
    void warningsOfOneKindAreTogether();
    void errorsSurviveJson();
    void anUnknownErrorIdKeepsItsWords();
    void everyWarningHasWordsAndAnIdOfItsOwn();
    void warningsSurviveJson();
    void aWarningNamesItsPlace();
    void labelsLoseTheMarkOfTheirKey_data();
    void labelsLoseTheMarkOfTheirKey();
    void phrases_data();
    void phrases();
    void nearestWords_data();
    void nearestWords();
};

void TestErrors::wordsFillTheirPlaceholders()
{
    const ExportError error{ErrorCode::SourceNotFound, {{QStringLiteral("path"), QStringLiteral("/tmp/a.md")}}, {}, {}};
    QCOMPARE(words(error).what, QStringLiteral("“/tmp/a.md” does not exist."));
    QCOMPARE(sentence(error), QStringLiteral("“/tmp/a.md” does not exist. Check the name; it may have been moved or renamed."));
}

void TestErrors::everyErrorHasWordsAndAnIdOfItsOwn()
{
    QSet<QString> ids;
    for (int code = 0; code <= static_cast<int>(ErrorCode::OutOfFiles); ++code) {
        const ExportError error{static_cast<ErrorCode>(code), {{QStringLiteral("reason"), QStringLiteral("a reason")}}, {}, {}};
        QVERIFY2(!words(error).what.isEmpty(), errorId(error.code).data());
        QVERIFY2(!words(error).what.contains(u'{') && !words(error).action.contains(u'{'), errorId(error.code).data());
        ids.insert(errorId(error.code));
    }
    QCOMPARE(ids.size(), static_cast<int>(ErrorCode::OutOfFiles) + 1);
}

void TestErrors::noErrorIsHalfASentence_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= static_cast<int>(ErrorCode::OutOfFiles); ++code)
        QTest::newRow(errorId(static_cast<ErrorCode>(code)).data()) << code;
}

/// Whichever of its parameters are missing: none of them, all, each alone.
void TestErrors::noErrorIsHalfASentence()
{
    QFETCH(int, code);
    static const QStringList names{
        QStringLiteral("reason"), QStringLiteral("option"),  QStringLiteral("options"),    QStringLiteral("label"),  QStringLiteral("value"),
        QStringLiteral("hint"),   QStringLiteral("path"),    QStringLiteral("paths"),      QStringLiteral("count"),  QStringLiteral("service"),
        QStringLiteral("host"),   QStringLiteral("account"), QStringLiteral("expected"),   QStringLiteral("format"), QStringLiteral("formats"),
        QStringLiteral("limit"),  QStringLiteral("size"),    QStringLiteral("candidates"), QStringLiteral("name"),   QStringLiteral("id"),
        QStringLiteral("state"),  QStringLiteral("found"),   QStringLiteral("known"),      QStringLiteral("lost"),   QStringLiteral("time"),
        QStringLiteral("line"),   QStringLiteral("locale"),  QStringLiteral("zone"),       QStringLiteral("kind"),   QStringLiteral("provider")};
    ErrorParams all;
    for (const QString &name : names)
        all.insert(name, QStringLiteral("a word"));
    QList<ErrorParams> variants{all, {}};
    for (const QString &name : names) {
        ErrorParams less = all;
        less.remove(name);
        variants.append(less);
        variants.append({{name, QStringLiteral("a word")}});
    }
    for (const ErrorParams &params : std::as_const(variants)) {
        const ExportError error{static_cast<ErrorCode>(code), params, {}, {}};
        for (const QString &said : {sentence(error), sentence(terminalWords(error)), sentence(terminalWords(error, {QStringLiteral("x 1"), {}}))}) {
            QVERIFY(!words(error).what.isEmpty());
            for (const char *broken : {"“”", "()", "( ", ": .", " .", " ,", " ;", "  ", "{", "Give for", "..", "with ."})
                QVERIFY2(!said.contains(QString::fromUtf8(broken)), qPrintable(said));
            QVERIFY2(said.endsWith(u'.') || said.endsWith(QStringLiteral("a word")), qPrintable(said));
        }
    }
}

void TestErrors::aTerminalIsToldCommands()
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::OutOfFiles); ++code) {
        const ExportError error{static_cast<ErrorCode>(code), {}, {}, {}};
        const QString action = terminalWords(error, {QStringLiteral("quayside resume 7"), QStringLiteral("quayside report 7")}).action;
        for (const char *button : {"Retry", "hoose “", "Sign in”", "Follow again", "Send again", "Trust this host”", "opy the report"})
            QVERIFY2(!action.contains(QString::fromUtf8(button)), qPrintable(action));
        QVERIFY2(!words(error).action.contains(QStringLiteral("--")) || error.code == ErrorCode::Usage, qPrintable(words(error).action));
    }
    const ExportError full{ErrorCode::DiskFull, {{QStringLiteral("path"), QStringLiteral("/a")}}, {}, {}};
    QVERIFY(terminalWords(full, {QStringLiteral("quayside resume 7"), {}}).action.contains(QStringLiteral("“quayside resume 7”")));
    QVERIFY(terminalWords(full).action.contains(QStringLiteral("the same command")));
    QVERIFY(words(full).action.contains(QStringLiteral("“Retry”")));
}

void TestErrors::warningsOfOneKindAreTogether()
{
    QList<Warning> warnings;
    const auto add = [&warnings](WarningCode code, const QMap<QString, QString> &params, const char *file, int line) {
        warnings.append({code, params, QString::fromUtf8(file), line});
    };
    for (const int line : {48, 7, 70, 65, 7})
        add(WarningCode::AltTextMissing, {}, "a.md", line);
    add(WarningCode::AltTextMissing, {}, "b.md", 3);
    for (const char *image : {"x.png", "y.png", "x.png"})
        add(WarningCode::ImageMissing, {{QStringLiteral("image"), QString::fromUtf8(image)}}, "", 1);
    for (int i = 0; i < 3; ++i)
        add(WarningCode::DateInvalid, {{QStringLiteral("value"), QStringLiteral("soon")}}, "a.md", 2);
    const QStringList said = groupedWords(warnings);
    QCOMPARE(said.size(), 4);
    QCOMPARE(said.at(0), QStringLiteral("a.md: 5 images have no description for people who cannot see them: lines 7, 48, 65, 70."));
    QVERIFY(said.at(1).startsWith(QStringLiteral("b.md:3: ")));
    QCOMPARE(said.at(2), QStringLiteral("3 images were not found; placeholders stand in their places: “x.png”, “y.png”."));
    QVERIFY2(said.at(3).contains(QStringLiteral("“soon” is not a date")) && said.at(3).contains(QStringLiteral("2 more times")), qPrintable(said.at(3)));
    QVERIFY(groupedWords({}).isEmpty());
}

void TestErrors::errorsSurviveJson()
{
    const ExportError error{ErrorCode::InvalidOption,
                            {{QStringLiteral("value"), QStringLiteral("x")}, {QStringLiteral("label"), QStringLiteral("Size")}},
                            QStringLiteral("pdf.size"),
                            QStringLiteral("raw")};
    QCOMPARE(errorFromJson(toJson(error)), error);
}

void TestErrors::anUnknownErrorIdKeepsItsWords()
{
    const ExportError read = errorFromJson({{QStringLiteral("id"), QStringLiteral("from-the-future")}, {QStringLiteral("what"), QStringLiteral("It rained.")}});
    QCOMPARE(read.code, ErrorCode::Internal);
    QVERIFY(words(read).what.contains(QStringLiteral("It rained.")));
}

void TestErrors::everyWarningHasWordsAndAnIdOfItsOwn()
{
    QSet<QString> ids;
    for (int code = 0; code <= static_cast<int>(WarningCode::FolderEntryLeftOut); ++code) {
        const Warning warning{static_cast<WarningCode>(code), {}, {}, 0};
        QVERIFY2(!words(warning).isEmpty() && !words(warning).contains(u'{'), warningId(warning.code).data());
        ids.insert(warningId(warning.code));
    }
    QCOMPARE(ids.size(), static_cast<int>(WarningCode::FolderEntryLeftOut) + 1);
}

void TestErrors::warningsSurviveJson()
{
    const Warning warning{WarningCode::ImageMissing, {{QStringLiteral("image"), QStringLiteral("a.png")}}, QStringLiteral("a.md"), 12};
    QCOMPARE(warningFromJson(toJson(warning)), warning);
}

void TestErrors::aWarningNamesItsPlace()
{
    const Warning warning{WarningCode::ImageMissing, {{QStringLiteral("image"), QStringLiteral("a.png")}}, QStringLiteral("a.md"), 12};
    QVERIFY(placedWords(warning).startsWith(QStringLiteral("a.md:12: The image “a.png”")));
}

void TestErrors::labelsLoseTheMarkOfTheirKey_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("words");
    QTest::newRow("in a word") << QStringLiteral("Re&try") << QStringLiteral("Retry");
    QTest::newRow("behind the words") << QStringLiteral("重试(&R)") << QStringLiteral("重试");
    QTest::newRow("before dots") << QStringLiteral("另存为 (&S)…") << QStringLiteral("另存为…");
    QTest::newRow("a sign of its own") << QStringLiteral("Books && &pages") << QStringLiteral("Books & pages");
    QTest::newRow("in brackets, no mark") << QStringLiteral("Find (Ctrl+F)") << QStringLiteral("Find (Ctrl+F)");
    QTest::newRow("alone") << QStringLiteral("&") << QString();
}

void TestErrors::labelsLoseTheMarkOfTheirKey()
{
    QFETCH(const QString, label);
    QTEST(withoutMnemonic(label), "words");
}

void TestErrors::phrases_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in a sentence") << "It is {v}, they say."
                                   << "blue"
                                   << "It is blue, they say.";
    QTest::newRow("full stop of the value goes") << "It failed: {v}. Wait."
                                                 << "Broken."
                                                 << "It failed: Broken. Wait.";
    QTest::newRow("alone keeps its stop") << "{v}"
                                          << "Broken."
                                          << "Broken.";
    QTest::newRow("missing leaves nothing") << "One {x} two"
                                            << ""
                                            << "One two";
    QTest::newRow("missing takes its colon along") << "It failed: {x}. Wait."
                                                   << ""
                                                   << "It failed. Wait.";
    QTest::newRow("missing takes its quotes along") << "It is needed: “{x}”."
                                                    << ""
                                                    << "It is needed.";
    QTest::newRow("missing takes its brackets along") << "It failed ({x}) here."
                                                      << ""
                                                      << "It failed here.";
    QTest::newRow("brackets before a comma") << "It failed ({x}), they say."
                                             << ""
                                             << "It failed, they say.";
    QTest::newRow("French: quotes with their spaces") << "Il manque\u00a0: «\u00a0{x}\u00a0»."
                                                      << ""
                                                      << "Il manque.";
    QTest::newRow("French: fixed spaces stay") << "Échec de «\u00a0{v}\u00a0»\u00a0: fin\u202f; rien."
                                               << "a"
                                               << "Échec de «\u00a0a\u00a0»\u00a0: fin\u202f; rien.";
    QTest::newRow("Chinese: colon and stop") << "无法读取“{x}”：{x}。"
                                             << ""
                                             << "无法读取。";
    QTest::newRow("Chinese: brackets") << "图片过大（{x}），已省略。"
                                       << ""
                                       << "图片过大，已省略。";
    QTest::newRow("Chinese: full stop of the value goes") << "失败：{v}。"
                                                          << "坏了。"
                                                          << "失败：坏了。";
    QTest::newRow("Arabic: isolates in quotes") << "تعذّر «\u2068{x}\u2069»: \u2068{x}\u2069."
                                                << ""
                                                << "تعذّر.";
    QTest::newRow("control characters") << "It is {v} here"
                                        << "a\nb\x1b[31m"
                                        << "It is a b [31m here";
    QTest::newRow("unclosed brace") << "It is {v"
                                    << "a"
                                    << "It is {v";
    QTest::newRow("over-long") << "{v} end" << QString(1000, u'a') << QString(300, u'a') + u'…' + QStringLiteral(" end");
}

void TestErrors::phrases()
{
    QFETCH(QString, pattern);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    QCOMPARE(phrase("Test", pattern.toUtf8().constData(), {{QStringLiteral("v"), value}}), expected);
}

void TestErrors::nearestWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("typing slip") << "hmtl"
                                 << "html";
    QTest::newRow("case") << "PDF"
                          << "pdf";
    QTest::newRow("one letter short") << "markdow"
                                      << "markdown";
    QTest::newRow("nothing like it") << "xyzzy"
                                     << "";
}

void TestErrors::nearestWords()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QStringList candidates{QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("markdown"), QStringLiteral("text")};
    QCOMPARE(nearest(text, candidates), expected);
    const QString hint = didYouMean(text, candidates);
    if (expected.isEmpty())
        QVERIFY(hint.contains(QStringLiteral("html, pdf, markdown, text")));
    else
        QVERIFY(hint.contains(expected));
}

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
