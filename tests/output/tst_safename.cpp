// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/nametemplate.h"
#include "output/outputsink.h"
#include "output/safename.h"
#include "output/sha256.h"

#include <QTest>

using namespace quayside;

class TestSafeName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void everyShortNameIsSafe();
    void cutsBetweenGraphemes();
    void relativePaths_data();
    void relativePaths();
    void templates_data();
    void templates();
    void badTemplates();
    void sinkRefusesTraversal();
    void hashes();
};

void TestSafeName::names_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const QString &wanted, const QString &safe) { QTest::newRow(name) << wanted << safe; };
    row("plain", QStringLiteral("report.html"), QStringLiteral("report.html"));
    row("blanks kept inside", QStringLiteral("my report.html"), QStringLiteral("my report.html"));
    row("traversal", QStringLiteral("../../etc/passwd"), QStringLiteral("_.._etc_passwd"));
    row("backslash", QStringLiteral("..\\a.html"), QStringLiteral("_a.html"));
    row("absolute", QStringLiteral("/etc/passwd"), QStringLiteral("_etc_passwd"));
    row("drive and stream", QStringLiteral("C:a.txt:hidden"), QStringLiteral("C_a.txt_hidden"));
    row("wildcards", QStringLiteral("a<b>|c?*\".txt"), QStringLiteral("a_b__c___.txt"));
    row("control", QStringLiteral("a\nb\x07.txt"), QStringLiteral("a_b_.txt"));
    row("nul", QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b")), QStringLiteral("a_b"));
    row("right-to-left override", QStringLiteral("gpj\u202Eexe.html"), QStringLiteral("gpjexe.html"));
    row("isolates and marks", QStringLiteral("\u2066a\u2069\u200F\u061C\uFEFFb"), QStringLiteral("ab"));
    row("joiner stays", QStringLiteral("می\u200Cخواهم"), QStringLiteral("می\u200Cخواهم"));
    row("emoji family stays", QStringLiteral("👨‍👩‍👧.md"), QStringLiteral("👨‍👩‍👧.md"));
    row("line separator", QStringLiteral("a\u2028b"), QStringLiteral("a b"));
    row("trailing dots", QStringLiteral("a. . ."), QStringLiteral("a"));
    row("leading dots", QStringLiteral("..hidden"), QStringLiteral("hidden"));
    row("only dots", QStringLiteral("..."), QStringLiteral("export"));
    row("empty", QString(), QStringLiteral("export"));
    row("reserved", QStringLiteral("CON"), QStringLiteral("_CON"));
    row("reserved with ending", QStringLiteral("nul.tar.gz"), QStringLiteral("_nul.tar.gz"));
    row("reserved with blank", QStringLiteral("aux .txt"), QStringLiteral("_aux .txt"));
    row("reserved port", QStringLiteral("Com1.html"), QStringLiteral("_Com1.html"));
    row("reserved superscript port", QStringLiteral("LPT²"), QStringLiteral("_LPT²"));
    row("not reserved", QStringLiteral("CONSOLE.html"), QStringLiteral("CONSOLE.html"));
    row("composed", QStringLiteral("u\u0308ber"), QStringLiteral("über"));
}

void TestSafeName::names()
{
    QFETCH(QString, wanted);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(wanted), safe);
    QCOMPARE(safeFileName(safe), safe);
}

void TestSafeName::everyShortNameIsSafe()
{
    // All names of three characters from those that matter: the rules must hold in every combination, and twice gives the same.
    const QString alphabet = QStringLiteral(" ./\\:*a\u0001\u202E\u0301");
    for (const QChar a : alphabet) {
        for (const QChar b : alphabet) {
            for (const QChar c : alphabet) {
                const QString safe = safeFileName(QString(a) + b + c);
                QVERIFY(!safe.isEmpty() && !safe.contains(u'/') && !safe.contains(u'\\') && !safe.contains(QChar(0x202e)) && !safe.contains(QChar(1)));
                QVERIFY(!safe.startsWith(u'.') && !safe.endsWith(u'.') && !safe.endsWith(u' '));
                QVERIFY(isSafeRelativePath(safe));
                QCOMPARE(safeFileName(safe), safe);
            }
        }
    }
}

void TestSafeName::cutsBetweenGraphemes()
{
    const QString family = QStringLiteral("👨‍👩‍👧"); // 18 bytes, one grapheme
    QCOMPARE(cutToBytes(family + family, 35), family);
    QCOMPARE(cutToBytes(family, 17), QString());
    QCOMPARE(cutToBytes(QStringLiteral("e\u0301e\u0301"), 5), QStringLiteral("e\u0301"));
    QCOMPARE(cutToBytes(QStringLiteral("äöü"), 4), QStringLiteral("äö"));
    const QString longName = QString(300, u'ü') + QStringLiteral(".html");
    const QString safe = safeFileName(longName);
    QCOMPARE(safe.toUtf8().size(), 255);
    QVERIFY(safe.endsWith(QStringLiteral("ü.html")));
    QCOMPARE(safeFileName(longName, 143).toUtf8().size(), 143);
    QVERIFY(safeFileName(QString(300, u'a') + QStringLiteral(" . .html")).toUtf8().size() <= 255);
    QVERIFY(safeFileName(QStringLiteral("a.") + QString(300, u'b')).toUtf8().size() <= 255);
}

void TestSafeName::relativePaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("safe");
    QTest::addColumn<QString>("made");
    QTest::newRow("plain") << QStringLiteral("a/b.png") << true << QStringLiteral("a/b.png");
    QTest::newRow("up") << QStringLiteral("../b.png") << false << QStringLiteral("b.png");
    QTest::newRow("up inside") << QStringLiteral("a/../../b.png") << false << QStringLiteral("a/b.png");
    QTest::newRow("absolute") << QStringLiteral("/b.png") << false << QStringLiteral("b.png");
    QTest::newRow("backslash") << QStringLiteral("a\\..\\b") << false << QStringLiteral("a/b");
    QTest::newRow("drive") << QStringLiteral("C:/b") << false << QStringLiteral("C_/b");
    QTest::newRow("here") << QStringLiteral("./a") << false << QStringLiteral("a");
    QTest::newRow("double") << QStringLiteral("a//b") << false << QStringLiteral("a/b");
    QTest::newRow("empty") << QString() << false << QString();
    QTest::newRow("control") << QStringLiteral("a\nb") << false << QStringLiteral("a_b");
}

void TestSafeName::relativePaths()
{
    QFETCH(QString, path);
    QFETCH(bool, safe);
    QFETCH(QString, made);
    QCOMPARE(isSafeRelativePath(path), safe);
    QCOMPARE(safeRelativePath(path), made);
}

void TestSafeName::templates_data()
{
    QTest::addColumn<QString>("nameTemplate");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &nameTemplate, const QString &name) { QTest::newRow(qPrintable(nameTemplate)) << nameTemplate << name; };
    row(QString(), QStringLiteral("report.html"));
    row(QStringLiteral("{name}.{ext}"), QStringLiteral("report.html"));
    row(QStringLiteral("{name}.{locale}.{ext}"), QStringLiteral("report.html"));
    row(QStringLiteral("{title}-{format}-{n}.{ext}"), QStringLiteral("a_b-html-7.html"));
    row(QStringLiteral("{date}_{time}.{ext}"), QStringLiteral("2026-11-22_003000.html"));
    row(QStringLiteral("{format}/{name}.{ext}"), QStringLiteral("html/report.html"));
    row(QStringLiteral("{locale}/{name}.{ext}"), QStringLiteral("export/report.html"));
    row(QStringLiteral("no braces"), QStringLiteral("no braces"));
}

void TestSafeName::templates()
{
    QFETCH(QString, nameTemplate);
    QFETCH(QString, name);
    NameParts parts;
    parts.name = QStringLiteral("report");
    parts.extension = QStringLiteral("html");
    parts.title = QStringLiteral("a/b");
    parts.format = QStringLiteral("html");
    parts.asOf = QDateTime::fromString(QStringLiteral("2026-11-21T23:30:00Z"), Qt::ISODate);
    parts.timeZone = QStringLiteral("Europe/Paris");
    parts.number = 7;
    const auto made = nameFromTemplate(nameTemplate, parts, 255);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(sentence(made.error())));
    QCOMPARE(*made, name);
}

void TestSafeName::badTemplates()
{
    const auto reason = [](const char *text) { return checkNameTemplate(QString::fromUtf8(text)).error(); };
    QCOMPARE(reason("{nane}.html").code, ErrorCode::NameInvalid);
    QVERIFY(reason("{nane}.html").params.value(QStringLiteral("reason")).contains(QLatin1StringView("name")));
    QCOMPARE(reason("{name.html").code, ErrorCode::NameInvalid);
    QCOMPARE(reason("../{name}").code, ErrorCode::NameInvalid);
    QCOMPARE(reason("/{name}").code, ErrorCode::NameInvalid);
    QCOMPARE(reason("a//{name}").code, ErrorCode::NameInvalid);
    QVERIFY(checkNameTemplate(QString()).has_value());
}

void TestSafeName::sinkRefusesTraversal()
{
    MemorySink sink;
    QVERIFY(sink.write("abc").has_value());
    QVERIFY(sink.addFile(QStringLiteral("images/a.png"), QStringLiteral("image/png"), "png").has_value());
    QCOMPARE(sink.addFile(QStringLiteral("../a.png"), QStringLiteral("image/png"), "png").error().code, ErrorCode::NameInvalid);
    QCOMPARE(sink.main, QByteArray("abc"));
    QCOMPARE(sink.files.size(), 1);
}

void TestSafeName::hashes()
{
    // FIPS 180-2, appendix B.1 and the empty message.
    QCOMPARE(sha256("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(sha256("").toHex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(sha256OfFile(QStringLiteral("/nonexistent")).error().code, ErrorCode::SourceNotReadable);
}

QTEST_APPLESS_MAIN(TestSafeName)
#include "tst_safename.moc"
