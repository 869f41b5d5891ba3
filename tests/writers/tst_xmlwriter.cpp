// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/xmlwriter.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace quayside;

class TestXmlWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elements();
    void text_data();
    void text();
    void anythingIsWellFormed();
    void chunks();
};

void TestXmlWriter::elements()
{
    XmlWriter xml;
    xml.declaration().open("a").attribute("b", u"\"<\t\n&").attribute("n", -7).empty("c").text(u"x").element("d", u"y").empty("e", "f", "g");
    QCOMPARE(xml.depth(), std::size_t(1));
    QCOMPARE(xml.take(), "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                         "<a b=\"&quot;&lt;&#9;&#10;&amp;\" n=\"-7\"><c/>x<d>y</d><e f=\"g\"/></a>");
}

void TestXmlWriter::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<qint64>("replaced");
    QTest::newRow("plain") << QStringLiteral("a b") << QByteArray("a b") << qint64(0);
    QTest::newRow("markup") << QStringLiteral("<a> & \"b\"") << QByteArray("&lt;a&gt; &amp; \"b\"") << qint64(0);
    QTest::newRow("lines") << QStringLiteral("a\tb\nc\r") << QByteArray("a\tb\nc&#13;") << qint64(0);
    QTest::newRow("scripts") << QString::fromUtf8("é我🚀") << QByteArray("é我🚀") << qint64(0);
    QTest::newRow("controls") << QString(QChar(0)) + QChar(0x1b) + u'x' << QByteArray("��x") << qint64(2);
    QTest::newRow("halves of pairs") << QString(QChar(0xD83D)) + u'x' + QChar(0xDE80) << QByteArray("�x�") << qint64(2);
    QTest::newRow("no characters") << QString(QChar(0xFFFE)) + QChar(0xFFFF) << QByteArray("��") << qint64(2);
}

void TestXmlWriter::text()
{
    QFETCH(QString, text);
    XmlWriter xml;
    xml.open("t").text(text);
    QTEST(xml.replaced(), "replaced");
    const QByteArray written = xml.take();
    QTEST(written.mid(3, written.size() - 7), "xml");
}

void TestXmlWriter::anythingIsWellFormed()
{
    QString all;
    for (int c = 0; c < 0x10000; ++c)
        all += QChar(static_cast<char16_t>(c));
    XmlWriter xml;
    xml.declaration().open("t").attribute("a", all).text(all);
    QXmlStreamReader reader(xml.take());
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(reader.attributes().value(QStringLiteral("a")).size(), all.size());
    const QString back = reader.readElementText();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(back.size(), all.size());
}

void TestXmlWriter::chunks()
{
    QByteArray whole;
    int calls = 0;
    XmlWriter xml([&](QByteArrayView bytes) -> Result<void> {
        whole.append(bytes);
        ++calls;
        return {};
    });
    xml.open("t");
    for (int i = 0; i < 20'000; ++i) {
        xml.element("p", u"paragraph");
        QVERIFY(xml.step());
    }
    QVERIFY(xml.finish());
    QVERIFY(calls > 3);
    QVERIFY(whole.startsWith("<t><p>paragraph</p>"));
    QVERIFY(whole.endsWith("</p></t>"));
}

QTEST_GUILESS_MAIN(TestXmlWriter)
#include "tst_xmlwriter.moc"
