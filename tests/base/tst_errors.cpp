// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/exporterror.h"
#include "base/phrase.h"
#include "base/textdistance.h"
#include "base/warning.h"

#include <QSet>
#include <QTest>

using namespace quayside;

class TestErrors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsFillTheirPlaceholders();
    void everyErrorHasWordsAndAnIdOfItsOwn();
    void errorsSurviveJson();
    void anUnknownErrorIdKeepsItsWords();
    void everyWarningHasWordsAndAnIdOfItsOwn();
    void warningsSurviveJson();
    void aWarningNamesItsPlace();
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
    for (int code = 0; code <= static_cast<int>(ErrorCode::ArchiveUnsafe); ++code) {
        const ExportError error{static_cast<ErrorCode>(code), {{QStringLiteral("reason"), QStringLiteral("a reason")}}, {}, {}};
        QVERIFY2(!words(error).what.isEmpty(), errorId(error.code).data());
        QVERIFY2(!words(error).what.contains(u'{') && !words(error).action.contains(u'{'), errorId(error.code).data());
        ids.insert(errorId(error.code));
    }
    QCOMPARE(ids.size(), static_cast<int>(ErrorCode::ArchiveUnsafe) + 1);
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
