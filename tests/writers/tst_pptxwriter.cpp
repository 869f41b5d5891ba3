// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxfile.h"
#include "testpaths.h"

#include <QTest>

using namespace docxtest;

namespace {

const QString folder = QStringLiteral(QUAYSIDE_TEST_DATA "/writers/pptx/");

/// A picture of 4 × 2 pixels.
QByteArray png()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR42mNQSFgARwy4OABwPQcBRV2pRwAAAABJRU5ErkJggg==");
}

Made slides(const QByteArray &text, const QJsonObject &options = {}, const QString &language = QStringLiteral("en"), StopToken stop = {})
{
    Document document = markdown(text);
    document.media.insert(QStringLiteral("pic.png"), {QStringLiteral("image/png"), png(), QSize(4, 2)});
    return madeBy(pptxWriter(), document, options, language, std::move(stop));
}

QString slide(const Made &made, int number)
{
    return made.text(qPrintable(QStringLiteral("ppt/slides/slide%1.xml").arg(number)));
}

int countOf(const Made &made)
{
    int count = 0;
    while (!slide(made, count + 1).isEmpty())
        ++count;
    return count;
}

/// The first shape's words of each slide: its title.
QStringList titles(const Made &made)
{
    QStringList all;
    for (int i = 1; i <= countOf(made); ++i) {
        const QString xml = slide(made, i);
        const bool titled = xml.contains(QRegularExpression(QStringLiteral("<p:ph type=\"(ctrT|t)itle\"")));
        const qsizetype end = xml.indexOf(QLatin1StringView("</p:sp>"));
        const QString words = titled ? wordsOf(QStringLiteral("<t:x xmlns:t=\"t\" xmlns:p=\"p\" xmlns:a=\"a\" xmlns:r=\"r\">%1</t:x>")
                                                   .arg(xml.mid(xml.indexOf(QLatin1StringView("<p:sp>")), end - xml.indexOf(QLatin1StringView("<p:sp>")) + 7))
                                                   .toUtf8())
                                           .trimmed()
                                     : QString();
        const QString layout =
            made.text(qPrintable(QStringLiteral("ppt/slides/_rels/slide%1.xml.rels").arg(i))).section(QLatin1StringView("slideLayout"), 3, 3).left(1);
        all.append(layout + u':' + words);
    }
    return all;
}

/// A slide as a person reads it: a line for each shape, paragraph, row and cell.
QByteArray readableSlide(QByteArray xml)
{
    const qsizetype root = xml.indexOf("<p:sld ");
    const qsizetype attributes = xml.indexOf(' ', root);
    xml.remove(attributes, xml.indexOf('>', root) - attributes);
    for (const char *element : {"<p:sp>", "<p:pic>", "<p:graphicFrame>", "<a:p>", "<a:tr ", "<a:tc>", "<a:tc ", "</p:spTree>"})
        xml.replace(element, QByteArray("\n") + element);
    return xml + '\n';
}

} // namespace

class TestPptxWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void everyPartIsKnown();
    void sameBytes();
    void division_data();
    void division();
    void speakersNotes();
    void overflowIsToldAndGoesOn();
    void longTablesRepeatTheirHead();
    void longParagraphsAreCut();
    void links();
    void lists();
    void footnotes();
    void spansOfTables();
    void pictures();
    void directions();
    void shapes();
    void anyTextIsValid();
    void noWordIsLost();
    void stop();
};

void TestPptxWriter::golden_data()
{
    QTest::addColumn<QString>("part");
    for (const char *name : {"slide1", "slide3", "slide4", "slide5", "slide6"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPptxWriter::golden()
{
    QFETCH(QString, part);
    const Made one = slides(bytesOf(folder + QStringLiteral("talk.markdown")), {{QStringLiteral("color-code"), false}});
    QVERIFY(one.result);
    const QByteArray written = readableSlide(one.parts.value(QStringLiteral("ppt/slides/%1.xml").arg(part)));
    const QString path = folder + part + QStringLiteral(".xml");
    if (qEnvironmentVariableIsSet("QUAYSIDE_WRITE_GOLDEN")) {
        QFile golden(path);
        QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(written) == written.size());
    }
    QCOMPARE(QString::fromUtf8(written), QString::fromUtf8(bytesOf(path)));
}

void TestPptxWriter::everyPartIsKnown()
{
    const Made one = slides(bytesOf(folder + QStringLiteral("talk.markdown")));
    const QString types = one.text("[Content_Types].xml");
    for (const auto &[name, content] : one.parts.asKeyValueRange()) {
        const bool byEnding = name.endsWith(QLatin1StringView(".rels")) || name.endsWith(QLatin1StringView(".png")) || name == u"[Content_Types].xml";
        QVERIFY2(byEnding || types.contains(u'/' + name + u'"'), qPrintable(name));
        if (name.endsWith(QLatin1StringView(".png")))
            continue;
        QXmlStreamReader reader(content);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(name + reader.errorString()));
    }
    // What a part refers to is there.
    static const QRegularExpression target(QStringLiteral("Target=\"([^\"]*)\"(?! TargetMode)"));
    for (const auto &[name, content] : one.parts.asKeyValueRange()) {
        if (!name.endsWith(QLatin1StringView(".rels")))
            continue;
        const QString base = QString(name).remove(QStringLiteral("_rels/")).section(u'/', 0, -2);
        for (auto it = target.globalMatch(QString::fromUtf8(content)); it.hasNext();) {
            QString path = (base.isEmpty() ? QString() : base + u'/') + it.next().captured(1);
            path.remove(QRegularExpression(QStringLiteral("[^/]+/\\.\\./")));
            QVERIFY2(one.parts.contains(path), qPrintable(name + u' ' + path));
        }
    }
}

void TestPptxWriter::sameBytes()
{
    const QByteArray text = bytesOf(folder + QStringLiteral("talk.markdown"));
    QCOMPARE(slides(text).file, slides(text).file);
}

void TestPptxWriter::division_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("titles"); ///< layout and title
    const auto add = [](const char *name, const QByteArray &text, const QJsonObject &options, const char *titles) {
        QTest::newRow(name) << text << options << QString::fromUtf8(titles);
    };
    add("by the highest level with text", "# A\n\n## B\n\ntext\n\n## C\n\ntext\n\n# D\n\n## E\n\ntext\n", {}, "2:A|3:B|3:C|2:D|3:E");
    add("one level", "# A\n\ntext\n\n# B\n\ntext\n", {}, "3:A|3:B");
    add("the only first heading is the title", "# Title\n\n## A\n\ntext\n\n## B\n\ntext\n", {}, "1:Title|3:A|3:B");
    add("text below the title", "# Title\n\nintro\n\n## A\n\ntext\n", {}, "1:Title|3:Title|3:A");
    add("title of the metadata", "---\ntitle: Talk\n---\n\n# A\n\ntext\n\n# B\n\ntext\n", {}, "1:Talk|3:A|3:B");
    add("not twice", "---\ntitle: Talk\n---\n\n# Talk\n\n## A\n\ntext\n", {}, "1:Talk|3:A");
    add("no title slide", "---\ntitle: Talk\n---\n\n# A\n\ntext\n", {{QStringLiteral("title-slide"), false}}, "3:A");
    add("a level that is asked for", "# A\n\ntext\n\n## B\n\ntext\n\n# C\n\ntext\n", {{QStringLiteral("slide-level"), 1}}, "3:A|3:C");
    add("sections with short text", "# A\n\nshort\n\n## B\n\ntext\n\n# C\n\n## D\n\ntext\n", {{QStringLiteral("slide-level"), 2}}, "2:A|3:B|2:C|3:D");
    add("sections with more", "# A\n\n- a\n- b\n\n## B\n\ntext\n\n# C\n", {{QStringLiteral("slide-level"), 2}}, "2:A|3:A|3:B|2:C");
    add("links do not stand on the colour of a section", "# A\n\n[b](https://example.org)\n\n## B\n\ntext\n\n# C\n", {{QStringLiteral("slide-level"), 2}},
        "2:A|3:A|3:B|2:C");
    add("rules", "# A\n\none\n\n***\n\ntwo\n\n***\n\n# B\n\nthree\n\n# C\n", {}, "3:A|5:|3:B|4:C");
    add("no headings", "one\n\ntwo\n", {}, "5:");
    add("nothing", "", {}, "1:");
}

void TestPptxWriter::division()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QJsonObject, options);
    QFETCH(QString, titles);
    const Made one = slides(markdown, options);
    QVERIFY(one.result);
    QCOMPARE(::titles(one).join(u'|'), titles);
}

void TestPptxWriter::speakersNotes()
{
    const Made one = slides("# A\n\ntext\n\n<!-- notes: Say *this*.\n\nThen that. -->\n\n<!-- another comment -->\n\n# B\n\ntext\n");
    QCOMPARE(wordsOf(one.parts.value(QStringLiteral("ppt/notesSlides/notesSlide1.xml"))), QStringLiteral("Say *this*.\nThen that.\n"));
    QVERIFY(one.text("ppt/notesSlides/notesSlide2.xml").isEmpty());
    QVERIFY(!slide(one, 1).contains(QLatin1StringView("Say")));
    for (const auto &[name, content] : one.parts.asKeyValueRange())
        QVERIFY(!content.contains("another comment"));
}

void TestPptxWriter::overflowIsToldAndGoesOn()
{
    QByteArray text("# First\n\nfits\n\n# Many\n\n");
    for (int i = 1; i <= 40; ++i)
        text += "- Item number " + QByteArray::number(i) + "\n";
    const Made one = slides(text);
    const QStringList all = titles(one);
    QVERIFY(all.size() >= 4);
    QCOMPARE(all.mid(0, 4), QStringList({QStringLiteral("3:First"), QStringLiteral("3:Many"), QStringLiteral("3:Many (2)"), QStringLiteral("3:Many (3)")}));
    QCOMPARE(one.warnings, QStringList(QStringLiteral("slide-continued:5")));
    QString words;
    for (int i = 2; i <= countOf(one); ++i)
        words += wordsOf(slide(one, i).toUtf8());
    for (int i = 1; i <= 40; ++i)
        QCOMPARE(words.count(QStringLiteral("Item number %1\n").arg(i)), 1);
}

void TestPptxWriter::longTablesRepeatTheirHead()
{
    QByteArray text("# Rows\n\n| Name | Value |\n|---|---|\n");
    for (int i = 1; i <= 40; ++i)
        text += "| row " + QByteArray::number(i) + " | x |\n";
    const Made one = slides(text);
    QVERIFY(countOf(one) >= 3);
    QString words;
    for (int i = 1; i <= countOf(one); ++i) {
        QVERIFY(slide(one, i).contains(QLatin1StringView("Name")));
        words += wordsOf(slide(one, i).toUtf8());
    }
    for (int i = 1; i <= 40; ++i)
        QCOMPARE(words.count(QStringLiteral("row %1\n").arg(i)), 1);
}

void TestPptxWriter::longParagraphsAreCut()
{
    QByteArray text("# Long\n\n");
    for (int i = 1; i <= 600; ++i)
        text += "word" + QByteArray::number(i) + ' ';
    const Made one = slides(text);
    QVERIFY(countOf(one) >= 3);
    QString words;
    for (int i = 1; i <= countOf(one); ++i)
        words += wordsOf(slide(one, i).toUtf8()) + u' ';
    for (int i = 1; i <= 600; ++i)
        QVERIFY2(words.contains(QRegularExpression(QStringLiteral("\\bword%1\\b").arg(i))), qPrintable(QString::number(i)));
}

void TestPptxWriter::links()
{
    const Made one = slides("# A\n\n[to B](#b) [out](https://example.org/x?y=1) [bad](javascript:alert(1)) [nowhere](#none)\n\n# B\n\ntext\n");
    const QString rels = one.text("ppt/slides/_rels/slide1.xml.rels");
    QVERIFY(rels.contains(QLatin1StringView("Target=\"slide2.xml\"")));
    QVERIFY(rels.contains(QLatin1StringView("Target=\"https://example.org/x?y=1\" TargetMode=\"External\"")));
    QVERIFY(!rels.contains(QLatin1StringView("javascript")));
    QCOMPARE(slide(one, 1).count(QLatin1StringView("ppaction://hlinksldjump")), 1);
    QCOMPARE(one.warnings, QStringList(QStringLiteral("link-unsafe:3")));
}

void TestPptxWriter::lists()
{
    const Made one = slides("# A\n\n- a\n  - b\n\n    more\n\n3. c\n4. d\n\n- [x] e\n- [ ] f\n\n<ol type=\"a\"><li>g</li></ol>\n");
    const QString xml = slide(one, 1);
    QCOMPARE(xml.count(QStringLiteral("<a:buChar char=\"•\"/>")), 1);
    QCOMPARE(xml.count(QStringLiteral("<a:buChar char=\"–\"/>")), 1);
    QCOMPARE(xml.count(QLatin1StringView("lvl=\"1\"")), 2);
    QCOMPARE(xml.count(QLatin1StringView("<a:buAutoNum type=\"arabicPeriod\" startAt=\"3\"/>")), 2); // 3, 4
    QVERIFY(xml.contains(QLatin1StringView("<a:buAutoNum type=\"alphaLcPeriod\" startAt=\"1\"/>")));
    QCOMPARE(xml.count(QStringLiteral("<a:buChar char=\"☑\"/>")), 1);
    QCOMPARE(xml.count(QStringLiteral("<a:buChar char=\"☐\"/>")), 1);
}

void TestPptxWriter::footnotes()
{
    QByteArray longer;
    for (int i = 0; i < 600; ++i)
        longer += "long ";
    const Made one = slides("# A\n\nwords[^1] and[^2]\n\n# B\n\nagain[^1]\n\n[^1]: The note.\n[^2]: " + longer + "\n");
    QVERIFY(wordsOf(slide(one, 1).toUtf8()).contains(QStringLiteral("The note.")));
    QVERIFY(wordsOf(slide(one, 2).toUtf8()).contains(QStringLiteral("The note.")));
    // One that takes more than a third of the slide is for who speaks.
    QVERIFY(wordsOf(one.parts.value(QStringLiteral("ppt/notesSlides/notesSlide1.xml"))).contains(QStringLiteral("long long")));
}

void TestPptxWriter::spansOfTables()
{
    const Made one = slides("# A\n\n<table><tr><td colspan=\"2\">wide</td><td rowspan=\"2\">high</td></tr><tr><td>a</td><td>b</td></tr></table>\n");
    const QString xml = slide(one, 1);
    QCOMPARE(xml.count(QLatin1StringView("<a:gridCol ")), 3);
    QCOMPARE(xml.count(QLatin1StringView("<a:tc gridSpan=\"2\"")), 1);
    QCOMPARE(xml.count(QLatin1StringView("hMerge=\"1\"")), 1);
    QCOMPARE(xml.count(QLatin1StringView("rowSpan=\"2\"")), 1);
    QCOMPARE(xml.count(QLatin1StringView("vMerge=\"1\"")), 1);
    QCOMPARE(xml.count(QRegularExpression(QStringLiteral("<a:tc[ >]"))), 6);
}

void TestPptxWriter::pictures()
{
    const Made one = slides("# A\n\n![What it shows](pic.png \"Title\")\n\n# B\n\ntext\n\n![Other](pic.png)\n\n# C\n\n![gone](gone.png)\n");
    QVERIFY(slide(one, 1).contains(QLatin1StringView("descr=\"What it shows\" title=\"Title\"")));
    QVERIFY(slide(one, 2).contains(QLatin1StringView("descr=\"Other\"")));
    QVERIFY(wordsOf(slide(one, 3).toUtf8()).contains(QStringLiteral("gone")));
    QCOMPARE(one.parts.value(QStringLiteral("ppt/media/image1.png")), png());
    QVERIFY(one.text("ppt/slides/_rels/slide1.xml.rels").contains(QLatin1StringView("../media/image1.png")));
}

void TestPptxWriter::directions()
{
    const Made one = slides("# مرحبا\n\nالعالم\n\n<p dir=\"ltr\">left</p>\n", {}, QStringLiteral("ar"));
    QVERIFY(one.text("ppt/presentation.xml").contains(QLatin1StringView("rtl=\"1\"")));
    QCOMPARE(slide(one, 1).count(QLatin1StringView("algn=\"r\" rtl=\"1\"")), 3); // title, text, foot
    QCOMPARE(slide(one, 1).count(QLatin1StringView("algn=\"l\"")), 1);
    QVERIFY(slide(one, 1).contains(QLatin1StringView("lang=\"ar\"")));
    QVERIFY(slide(one, 1).contains(QLatin1StringView("algn=\"l\" rtl=\"0\""))); // Impress would go on from the right
}

void TestPptxWriter::shapes()
{
    QVERIFY(slides("# A\n\ntext\n").text("ppt/presentation.xml").contains(QLatin1StringView("<p:sldSz cx=\"12192000\" cy=\"6858000\"/>")));
    QVERIFY(slides("# A\n\ntext\n", {{QStringLiteral("aspect"), QStringLiteral("4:3")}})
                .text("ppt/presentation.xml")
                .contains(QLatin1StringView("<p:sldSz cx=\"9144000\" cy=\"6858000\" type=\"screen4x3\"/>")));
}

void TestPptxWriter::anyTextIsValid()
{
    Document document;
    Paragraph paragraph;
    paragraph.content.push_back({Text{QStringLiteral("a\u0001b<&>\"") + QChar(0xFFFE) + QChar(0xD800)}, {}, Origin::Markup});
    document.blocks.push_back({paragraph, {}, Origin::Markup});
    const Made one = madeBy(pptxWriter(), document, {}, QStringLiteral("en"), {});
    QVERIFY(one.result);
    QXmlStreamReader reader(one.parts.value(QStringLiteral("ppt/slides/slide1.xml")));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(one.warnings, QStringList(QStringLiteral("characters-replaced:0")));
}

/// Every word of a document with all kinds of blocks stands on a slide.
void TestPptxWriter::noWordIsLost()
{
    const QByteArray text = bytesOf(QStringLiteral(QUAYSIDE_TEST_DATA "/writers/docx/everything.markdown"));
    const Made one = slides(text);
    QVERIFY(one.result);
    QString words;
    for (int i = 1; i <= countOf(one); ++i)
        words += wordsOf(slide(one, i).toUtf8()) + wordsOf(one.parts.value(QStringLiteral("ppt/notesSlides/notesSlide%1.xml").arg(i)));
    for (const char *word : {"Everything at once",
                             "Words",
                             "Emphasis",
                             "struck",
                             "code <b>",
                             "Ctrl",
                             "hard break",
                             "Blocks",
                             "A quote",
                             "in a quote",
                             "Try",
                             "three",
                             "four",
                             "done",
                             "open",
                             "Left",
                             "Centre",
                             "fn main()",
                             "More",
                             "Hidden words",
                             "Centred",
                             "Last",
                             "two paragraphs",
                             "code in an item",
                             "nested",
                             "quoted",
                             "Term",
                             "Definition",
                             "she said",
                             "√"})
        QVERIFY2(words.contains(QString::fromUtf8(word)), word);
}

void TestPptxWriter::stop()
{
    StopSource source;
    source.requestStop(StopReason::User);
    const Made one = slides("# A\n\ntext\n", {}, QStringLiteral("en"), source);
    QVERIFY(!one.result);
    QCOMPARE(one.result.error().code, ErrorCode::Canceled);
}

QTEST_GUILESS_MAIN(TestPptxWriter)
#include "tst_pptxwriter.moc"
