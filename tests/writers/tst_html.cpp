// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/reader.h"
#include "testpaths.h"
#include "writers/writer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace quayside;

namespace {

const QString folder = QStringLiteral(QUAYSIDE_TEST_DATA "/writers/html/");

Document markdown(const QByteArray &text)
{
    ReadInput input;
    input.bytes = text;
    input.name = QStringLiteral("test.md");
    WorkContext context;
    auto document = markdownReader().read(input, context);
    return document ? *std::move(document) : Document{};
}

struct Page {
    MemorySink sink;
    QStringList warnings;
    Result<void> result;
};

Page written(const Document &document, const QJsonObject &options = {}, const QString &locale = {})
{
    Page page;
    WorkContext context;
    page.result = htmlWriter().write({document, options, locale, {}, {}, QStringLiteral("test"), {}}, page.sink, context);
    for (const Warning &warning : std::as_const(context.warnings))
        page.warnings.append(QStringLiteral("%1:%2").arg(QString(warningId(warning.code))).arg(warning.line));
    return page;
}

/// The page without its style sheet and the program's version, which golden files do not repeat.
QByteArray withoutStyle(QByteArray html)
{
    html.replace("<meta name=\"generator\" content=\"Quayside " QUAYSIDE_VERSION "\" />\n", "");
    const qsizetype start = html.indexOf("<style>");
    const qsizetype end = html.indexOf("</style>\n");
    return start < 0 || end < 0 ? html : html.remove(start, end + 9 - start);
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden();
    void page();
    void rightToLeft();
    void tasksAmongItems();
    void rowsAreFilled();
    void codeRunsLeftToRight();
    void contents();
    void colors();
    void alignment();
    void titles();
    void details();
    void images();
    void repeatedImages();
    void dangerousLinks();
    void attributesAreSafe();
    void pagesAreValid();
    void sameBytes();
    void longTexts();
    void stop();
};

void TestHtml::golden()
{
    QFile source(folder + QStringLiteral("everything.md"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const Page page = written(markdown(source.readAll()));
    QVERIFY(page.result);
    QFile golden(folder + QStringLiteral("everything.html"));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(withoutStyle(page.sink.main)), QString::fromUtf8(golden.readAll()));
}

void TestHtml::page()
{
    const Page page = written(markdown("---\ntitle: A & B\nauthor: Ada\nlang: de\n---\n> [!NOTE]\n> x\n"));
    const QByteArray &html = page.sink.main;
    QVERIFY(html.startsWith("<!DOCTYPE html>\n<html lang=\"de\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\" />"));
    QVERIFY(html.contains("<title>A &amp; B</title>"));
    QVERIFY(html.contains("<meta name=\"author\" content=\"Ada\" />"));
    QVERIFY(html.contains("prefers-color-scheme: dark") && html.contains("@media print"));
    QVERIFY(html.contains("th:not([align]) { text-align: start; }")); // as the cells below it
    QVERIFY(!html.contains("revert-layer"));                          // which the validator of the W3C does not know
    QVERIFY(!html.contains("http"));
    QVERIFY(html.contains("<p class=\"markdown-alert-title\">Hinweis</p>"));
    QVERIFY(!html.contains("<script"));
    const Page files = written(markdown("x"), {{QStringLiteral("style"), QStringLiteral("file")}});
    QVERIFY(files.sink.main.contains("<link rel=\"stylesheet\" href=\"style.css\" />"));
    QVERIFY(files.sink.files.contains(QStringLiteral("style.css")));
    QVERIFY(!written(markdown("x"), {{QStringLiteral("style"), QStringLiteral("none")}}).sink.main.contains("<style"));
    QVERIFY(written(markdown("x")).sink.main.contains("<title>test</title>"));
}

/// Rows of a page's tables are of one width, and no cell reaches out of its part.
void TestHtml::rowsAreFilled()
{
    const QByteArray table = "<table><tr><td>a<td rowspan=9>b<td>c</tr><tr><td>d</tr><tr><td><table><tr><td>e</table></tr></table>";
    const QByteArray html = written(markdown(table)).sink.main;
    QVERIFY2(html.contains("<td rowspan=\"3\">b</td>"), html.constData());
    QVERIFY2(html.contains("<td>d</td>\n<td></td>\n</tr>"), html.constData());
    QVERIFY2(html.contains("<td>c</td>\n</tr>") && html.contains("<td>e</td>\n</tr>"), html.constData());
}

/// Among other items a task has its box for a bullet, and they keep theirs.
void TestHtml::tasksAmongItems()
{
    const QByteArray mixed = written(markdown("- a\n- [x] b\n")).sink.main;
    QVERIFY2(mixed.contains("<ul>\n<li>a</li>\n<li style=\"list-style: none\"><input type=\"checkbox\""), mixed.constData());
    QVERIFY(written(markdown("- [ ] a\n- [x] b\n")).sink.main.contains("<ul class=\"task-list\">\n<li><input"));
}

void TestHtml::rightToLeft()
{
    QVERIFY(written(markdown("x"), {}, QStringLiteral("ar-EG")).sink.main.contains("<html lang=\"ar-EG\" dir=\"rtl\">"));
    QVERIFY(written(markdown("x"), {}, QStringLiteral("ja")).sink.main.contains("<html lang=\"ja\" dir=\"ltr\">"));
}

/// A page whose language nobody knows has the direction of its letters; code has its own.
void TestHtml::codeRunsLeftToRight()
{
    const QByteArray arabic = written(markdown("# بداية\n\nاكتب `.git` ثم:\n\n```sh\ngit init\n```\n")).sink.main;
    QVERIFY(arabic.contains("<html dir=\"rtl\">"));
    QVERIFY(arabic.contains("<code dir=\"ltr\">.git</code>"));
    QVERIFY(arabic.contains("<pre tabindex=\"0\" dir=\"ltr\"><code class=\"language-sh\">"));
    QVERIFY(written(markdown("`a`"), {}, QStringLiteral("he")).sink.main.contains("<code dir=\"ltr\">a</code>"));
    const QByteArray english = written(markdown("word and `بداية`")).sink.main;
    QVERIFY(english.contains("<html>\n") && english.contains("<code>"));
}

void TestHtml::contents()
{
    const Document document = markdown("# A & B\n\n## c\n\n#### e\n\n## d\n\n# F\n");
    const QByteArray page = written(document, {{QStringLiteral("contents"), true}, {QStringLiteral("contents-depth"), 2}}, QStringLiteral("de")).sink.main;
    QVERIFY2(
        page.contains("<main>\n<nav class=\"contents\" aria-label=\"Inhalt\">\n<ul>\n<li><a href=\"#a--b\">A &amp; B</a><ul>\n<li><a href=\"#c\">c</a></li>\n"
                      "<li><a href=\"#d\">d</a></li>\n</ul>\n</li>\n<li><a href=\"#f\">F</a></li>\n</ul>\n</nav>\n<h1"),
        page.constData());
    QVERIFY(!written(document).sink.main.contains("<nav"));
    QVERIFY(!written(markdown("text"), {{QStringLiteral("contents"), true}}).sink.main.contains("<nav"));
    QVERIFY(!written(document, {{QStringLiteral("contents"), true}, {QStringLiteral("fragment"), true}}).sink.main.contains("<nav"));
}

void TestHtml::colors()
{
    const Document document = markdown("```rust\nfn a() { \"<x>\" } // é\nlet b;\n```\n\n```made-up\nfn\n```\n");
    QByteArray page = written(document, {{QStringLiteral("color-code"), true}}).sink.main;
    QVERIFY2(page.contains("<span class=\"code-keyword\">fn</span>"), page.constData());
    QVERIFY(page.contains("<span class=\"code-keyword\">let</span>"));
    QVERIFY(page.contains("<code class=\"language-made-up\">fn\n</code>"));
    page.remove(0, page.indexOf("<main>"));
    while (page.contains("<span")) {
        const qsizetype start = page.indexOf("<span");
        page.remove(start, page.indexOf('>', start) + 1 - start);
    }
    page.replace("</span>", "");
    QByteArray plain = written(document).sink.main;
    plain.remove(0, plain.indexOf("<main>"));
    QCOMPARE(page, plain); // colours change no letter
}

/// Pages are valid HTML, which has no attribute align any more; GitHub's own form of a fragment has it.
void TestHtml::alignment()
{
    const Document document = markdown("| a |\n|--:|\n| b |\n\n<p align=center>c</p>\n");
    const QByteArray page = written(document).sink.main;
    QVERIFY(!page.contains("align="));
    QVERIFY(page.contains("<th scope=\"col\" style=\"text-align: right\">a</th>"));
    QVERIFY(page.contains("<td style=\"text-align: right\">b</td>"));
    QVERIFY(page.contains("<p style=\"text-align: center\">c</p>"));
    const QByteArray fragment = written(document, {{QStringLiteral("fragment"), true}}).sink.main;
    QVERIFY(fragment.contains("<td align=\"right\">b</td>") && fragment.contains("<p align=\"center\">c</p>"));
}

void TestHtml::titles()
{
    QVERIFY(written(markdown("text\n\n# First\n")).sink.main.contains("<title>First</title>"));
    QVERIFY(written(markdown("## Sub\n\n# First\n")).sink.main.contains("<title>First</title>"));
    QVERIFY(written(markdown("## Sub\n")).sink.main.contains("<title>test</title>"));
}

void TestHtml::details()
{
    const Document document = markdown("<details>\n\nx\n\n</details>\n");
    QVERIFY(written(document).sink.main.contains("<details>\n<summary>…</summary>\n"));
    QVERIFY(!written(document, {{QStringLiteral("fragment"), true}}).sink.main.contains("<summary>"));
}

void TestHtml::images()
{
    Document document = markdown("![A \"b\"](a/my%20pic.svg 'T') ![](a/my%20pic.svg) ![gone](b.png)\n");
    document.media.insert(QStringLiteral("a/my%20pic.svg"), {QStringLiteral("image/svg+xml"), "<svg/>", {}});
    const Page embedded = written(document, {{QStringLiteral("fragment"), true}});
    QCOMPARE(embedded.sink.main, QByteArray("<p><img src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"A &quot;b&quot;\" title=\"T\" /> "
                                            "<img src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"\" /> <img src=\"b.png\" alt=\"gone\" /></p>\n"));
    const Page files = written(document, {{QStringLiteral("fragment"), true}, {QStringLiteral("images"), QStringLiteral("files")}});
    QCOMPARE(files.sink.files.keys(), QStringList{QStringLiteral("images/001-my-20pic.svg")});
    QCOMPARE(files.sink.main.count("src=\"images/001-my-20pic.svg\""), 2);
    const Page linked = written(document, {{QStringLiteral("fragment"), true}, {QStringLiteral("images"), QStringLiteral("link")}});
    QCOMPARE(linked.sink.main.count("src=\"a/my%20pic.svg\""), 2);
    const QByteArray page = written(markdown("a <img src=\"b.png\" alt=\"\" style=\"width: 1cm; height: 0.1px\"> ![*no* address]()\n")).sink.main;
    QVERIFY2(page.contains("<p>a <img src=\"b.png\" alt=\"\" width=\"38\" height=\"1\" style=\"aspect-ratio: 38 / 1\" /> <em>no</em> address</p>"),
             page.constData());
}

void TestHtml::repeatedImages()
{
    Document document =
        markdown("![A \"b\"](a.png 'T') ![](a.png) <img src=\"a.png\" alt=\"C\" width=\"50%\"> ![once](b.png) ![small](c.png) ![small](c.png)\n");
    const QByteArray large(20'000, 'x');
    for (const char *name : {"a.png", "b.png"})
        document.media.insert(QString::fromLatin1(name), {QStringLiteral("image/png"), large, {200, 100}});
    document.media.insert(QStringLiteral("c.png"), {QStringLiteral("image/png"), "x", {1, 1}});
    QByteArray page = written(document, {{QStringLiteral("fragment"), true}}).sink.main;
    QCOMPARE(page.count(large.toBase64()), 2); // one for each of the large ones
    page.replace(large.toBase64(), "…");
    const QByteArray id = "quayside-image-" + QCryptographicHash::hash(large, QCryptographicHash::Sha256).toHex().first(16);
    QCOMPARE(page.count("id=\"" + id + "\""), 1);
    page.replace(id, "quayside-image-1");
    QCOMPARE(page, QByteArray(
                       "<p><svg role=\"img\" aria-label=\"A &quot;b&quot;\" viewBox=\"0 0 200 100\" width=\"200\" height=\"100\""
                       " style=\"max-width: 100%; height: auto\" class=\"image\"><title>T</title>"
                       "<image id=\"quayside-image-1\" width=\"200\" height=\"100\" href=\"data:image/png;base64,…\" /></svg> "
                       "<svg aria-hidden=\"true\" viewBox=\"0 0 200 100\" width=\"200\" height=\"100\" style=\"max-width: 100%; height: auto\" class=\"image\">"
                       "<use href=\"#quayside-image-1\" /></svg> "
                       "<svg role=\"img\" aria-label=\"C\" viewBox=\"0 0 200 100\" width=\"50%\" style=\"max-width: 100%; height: auto\" class=\"image\">"
                       "<use href=\"#quayside-image-1\" /></svg> <img src=\"data:image/png;base64,…\" alt=\"once\" /> "
                       "<img src=\"data:image/png;base64,eA==\" alt=\"small\" /> <img src=\"data:image/png;base64,eA==\" alt=\"small\" /></p>\n"));
    // The same bytes under two names: no id twice.
    Document same = markdown("![1](a.png) ![2](a.png) ![3](d.png) ![4](d.png)\n");
    for (const char *name : {"a.png", "d.png"})
        same.media.insert(QString::fromLatin1(name), {QStringLiteral("image/png"), large, {200, 100}});
    const QByteArray twice = written(same, {{QStringLiteral("fragment"), true}}).sink.main;
    QCOMPARE(twice.count(" id=\"quayside-image-"), 1);
    QCOMPARE(twice.count("<use href=\"#quayside-image-"), 3);
}

void TestHtml::dangerousLinks()
{
    const Page page = written(markdown("[a](javascript:x) [b](JAVASCRIPT:x)\n[c](data:text/html,x) [d](made-up:x) ![e](data:image/png;base64,AA==)\n"),
                              {{QStringLiteral("fragment"), true}});
    QCOMPARE(page.sink.main, QByteArray("<p>a b\nc <a href=\"made-up:x\">d</a> <img src=\"data:image/png;base64,AA==\" alt=\"e\" /></p>\n"));
    QCOMPARE(page.warnings, QStringList({QStringLiteral("link-unsafe:1"), QStringLiteral("link-unsafe:1"), QStringLiteral("link-unsafe:2")}));
}

void TestHtml::attributesAreSafe()
{
    AttributeValues values;
    values.id = QStringLiteral("\"><script>");
    values.classes = QStringList{QStringLiteral("a\"b"), QStringLiteral("<c>")};
    values.language = QStringLiteral("fr\" onclick=\"x()");
    for (const char *name : {"onclick", "ONLOAD", "style", "href", "srcdoc", "data-x y", "data-\"><b", "data-ok", "title"})
        values.others.append({QString::fromLatin1(name), QStringLiteral("1<\"&")});
    const QByteArray kept = " id=\"&quot;&gt;&lt;script&gt;\" class=\"a&quot;b &lt;c&gt;\" lang=\"fr&quot; onclick=&quot;x()\" data-ok=\"1&lt;&quot;&amp;\" "
                            "title=\"1&lt;&quot;&amp;\"";
    Styled styled{Style::Strong, {{Text{QStringLiteral("t")}, {}, Origin::Markup}}, Attributes(values)};
    Paragraph paragraph{{{std::move(styled), {}, Origin::Markup}}, Alignment::None, Attributes(values)};
    Document document;
    document.blocks.push_back({std::move(paragraph), {}, Origin::Markup});
    QCOMPARE(written(document, {{QStringLiteral("fragment"), true}}).sink.main, "<p" + kept + "><strong" + kept + ">t</strong></p>\n");
}

/// What its validator refuses is not written into a page; a fragment is as the specifications print it.
void TestHtml::pagesAreValid()
{
    const Document document =
        markdown("---\nlang: not_a_lang!\n---\n[a](b%zz%20%4) ![c](%d.png)\n\n<dl><dt>e<dd>f<dt>g</dl>\n\n<p lang=\"xx-bad\" data-=\"1\" data-a:b=\"2\" "
                 "data-c=\"3\">h</p>\n\n<p lang=\"fr-CA\">i</p>\n");
    const QByteArray page = written(document).sink.main;
    QVERIFY2(page.contains("<html>") || page.contains("<html dir=\"ltr\">"), page.left(200));
    for (const char *part : {"href=\"b%25zz%20%254\"", "src=\"%25d.png\"", "<dt>g</dt>\n<dd></dd>\n</dl>", "<p data-c=\"3\">h</p>", "<p lang=\"fr-CA\">i</p>"})
        QVERIFY2(page.contains(part), page.mid(page.indexOf("<main>")));
    const QByteArray fragment = written(document, {{QStringLiteral("fragment"), true}}).sink.main;
    for (const char *part : {"href=\"b%zz%20%4\"", "<dt>g</dt>\n</dl>", "lang=\"xx-bad\""})
        QVERIFY2(fragment.contains(part), fragment);
}

void TestHtml::sameBytes()
{
    QFile source(folder + QStringLiteral("everything.md"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray text = source.readAll();
    QCOMPARE(written(markdown(text)).sink.main, written(markdown(text)).sink.main);
}

void TestHtml::longTexts()
{
    // Pieces of the encoder end inside of surrogate pairs and entities.
    QString text(4095, u'x');
    text += QStringLiteral("🌍&<").repeated(3000);
    Document document;
    document.blocks.push_back({Paragraph{{{Text{text}, {}, Origin::Markup}}, Alignment::None}, {}, Origin::Markup});
    QByteArray expected = text.toHtmlEscaped().toUtf8();
    QCOMPARE(written(document, {{QStringLiteral("fragment"), true}}).sink.main, "<p>" + expected + "</p>\n");
}

void TestHtml::stop()
{
    StopSource source;
    source.requestStop(StopReason::User);
    WorkContext context;
    context.stop = source;
    const Document document = markdown("x");
    MemorySink sink;
    const auto result = htmlWriter().write({document, {}, {}, {}, {}, {}, {}}, sink, context);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Canceled);
}

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
