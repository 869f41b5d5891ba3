// SPDX-License-Identifier: GPL-3.0-or-later
// Documents made with the styles, headers and pages of a template.
#include "odtfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace odttest;

namespace {

/// A company's template: a heading of its own, a header with a picture and a placeholder that is cut in two, a macro, an object.
QMap<QString, QByteArray> companyTemplate()
{
    const QByteArray ns =
        R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
        R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
        R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink")";
    return {
        {QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text-template"},
        {QStringLiteral("content.xml"), "<office:document-content" + ns
                                            + R"(><office:automatic-styles><style:style style:name="P1" style:family="paragraph" )"
                                              R"(style:master-page-name="First_20_Page"/></office:automatic-styles><office:body><office:text>)"
                                              R"(<text:p text:style-name="P1">Secret words</text:p></office:text></office:body></office:document-content>)"},
        {QStringLiteral("styles.xml"),
         "<office:document-styles" + ns
             + R"( office:version="1.2"><office:font-face-decls><style:font-face style:name="House Sans"/></office:font-face-decls><office:styles>)"
               R"(<style:default-style style:family="paragraph"><style:text-properties fo:font-size="12pt" fo:language="xx"/></style:default-style>)"
               R"(<style:style style:name="Standard" style:family="paragraph"/><style:style style:name="Heading_20_1" style:display-name="Heading 1" )"
               R"(style:family="paragraph"><style:text-properties fo:color="#c00000"/></style:style>)"
               R"(<style:style style:name="List_20_1" style:display-name="List 1" style:family="paragraph" style:list-style-name="House"/>)"
               R"(<text:list-style style:name="House"><text:list-level-style-bullet text:level="1" text:bullet-char="*"/></text:list-style></office:styles>)"
               R"(<office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="400pt" fo:page-height="500pt" )"
               R"(fo:margin-top="1cm" fo:margin-bottom="1cm" fo:margin-left="50pt" fo:margin-right="40pt"/></style:page-layout></office:automatic-styles>)"
               R"(<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header>)"
               R"(<office:event-listeners><script:event-listener xmlns:script="urn:x"/></office:event-listeners>)"
               R"(<text:p>House: {ti<text:span>tle} by {author}</text:span><draw:frame><draw:image xlink:href="Pictures/logo.png"/></draw:frame>)"
               R"(<draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="https://example.org/spy.png"/></draw:frame>)"
               R"(</text:p></style:header></style:master-page><style:master-page style:name="First_20_Page" style:page-layout-name="pm1"/>)"
               R"(</office:master-styles></office:document-styles>)"},
        {QStringLiteral("Pictures/logo.png"), "PNG"},
        {QStringLiteral("Object 1/content.xml"), "<x/>"},
        {QStringLiteral("Basic/Standard/Module1.xml"), "<macro/>"},
    };
}

} // namespace

class TestOdtTemplates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templates();
    void templatesThatAreNone_data();
    void templatesThatAreNone();
};

void TestOdtTemplates::templates()
{
    const QTemporaryDir dir;
    const QString path = packed(dir, QStringLiteral("house.ott"), companyTemplate());
    const Made one =
        made(markdown("---\ntitle: Plan\nauthor: Ada\n---\n# One\n\n> quote\n\n- a\n\n1. b\n"), {{QStringLiteral("template"), path}}, QStringLiteral("de-AT"));
    QVERIFY2(one.result, one.result ? "" : qPrintable(one.result.error().params.value(QStringLiteral("reason"))));
    const QString styles = one.text("styles.xml");
    QVERIFY(styles.contains(QLatin1StringView("<style:font-face style:name=\"House Sans\"/>")));
    QCOMPARE(styles.count(QLatin1StringView("style:name=\"Heading_20_1\"")), 1);
    QVERIFY(styles.contains(QLatin1StringView("fo:color=\"#c00000\"")));
    QVERIFY(styles.contains(QLatin1StringView("style:name=\"Quotations\""))); // ours, which it lacks
    QVERIFY(styles.contains(QLatin1StringView("style:name=\"List_20_Bullet\" style:display-name=\"List Bullet\" style:family=\"paragraph\" "
                                              "style:parent-style-name=\"List_20_1\""))); // stands on theirs
    QVERIFY(styles.contains(QLatin1StringView("fo:language=\"de\" fo:country=\"AT\"")));  // the text's, not theirs
    QVERIFY(styles.contains(QLatin1StringView("fo:page-width=\"400pt\"")));
    const QString header = all(styles, "<style:header>(.*?)</style:header>").value(0);
    QVERIFY2(header.contains(QLatin1StringView("House: Plan<text:span> by Ada</text:span>")), qPrintable(header));
    QVERIFY(header.contains(QLatin1StringView("xlink:href=\"Pictures/template1.png\"")));
    for (const char *gone : {"event-listener", "draw:object", "spy.png", "Secret"})
        QVERIFY2(!styles.contains(QLatin1StringView(gone)) && !contentOf(one).contains(QLatin1StringView(gone)), gone);
    QCOMPARE(one.parts.value(QStringLiteral("Pictures/template1.png")), QByteArray("PNG"));
    QCOMPARE(all(bodyOf(one), "<text:list text:style-name=\"([^\"]*)\"").join(u','), QStringLiteral("House,Numbers_20_1."));
    QCOMPARE(all(contentOf(one), "style:master-page-name=\"([^\"]*)\"").join(u','), QStringLiteral("First_20_Page")); // the text begins as theirs does
    QCOMPARE(one.parts.keys().filter(QStringLiteral("Basic")).size(), 0);
}

void TestOdtTemplates::templatesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no zip") << QByteArray("hello");
    QTest::newRow("empty") << QByteArray();
    const auto zipped = [](const QMap<QString, QByteArray> &parts) {
        const QTemporaryDir dir;
        return bytesOf(packed(dir, QStringLiteral("a.ott"), parts));
    };
    QMap<QString, QByteArray> parts = companyTemplate();
    parts.remove(QStringLiteral("styles.xml"));
    QTest::newRow("no styles") << zipped(parts);
    parts = companyTemplate();
    parts[QStringLiteral("styles.xml")] = "<!DOCTYPE a [<!ENTITY b \"cccc\">]><office:document-styles>&b;</office:document-styles>";
    QTest::newRow("entities") << zipped(parts);
    QTest::newRow("another package") << zipped({{QStringLiteral("mimetype"), "application/epub+zip"}});
    QTest::newRow("cut") << zipped(companyTemplate()).left(900);
}

void TestOdtTemplates::templatesThatAreNone()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("x.ott")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    const Made one = made(markdown("a\n"), {{QStringLiteral("template"), file.fileName()}});
    QVERIFY(!one.result);
    QCOMPARE(one.result.error().code, ErrorCode::SourceMalformed);
    QCOMPARE(one.result.error().params.value(QStringLiteral("path")), file.fileName());
    QCOMPARE(made(markdown("a\n"), {{QStringLiteral("template"), dir.filePath(QStringLiteral("gone.ott"))}}).result.error().code, ErrorCode::SourceNotFound);
}

QTEST_MAIN(TestOdtTemplates)
#include "tst_odttemplates.moc"
