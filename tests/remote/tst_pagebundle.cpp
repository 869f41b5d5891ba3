// SPDX-License-Identifier: GPL-3.0-or-later
// Pages on their way to a service that puts all files into one folder: what they name, what goes along, and what does not.
#include "remote/http/pagebundle.h"
#include "remote/http/pagereferences.h"
#include "remote/http/uploads.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;

class TestPageBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void references_data();
    void references();
    void hostilePagesEndInTime_data();
    void hostilePagesEndInTime();
    void everythingLiesInOneFolder();
    void markdownAndItsPage();
    void nothingElseIsTaken_data();
    void nothingElseIsTaken();
    void whatIsMissingIsTold();
    void pagesThatNeedNoCopyAreSentThemselves();

private:
    void write(const QString &name, const QByteArray &bytes = "x") const;
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(QStringLiteral("site/") + name); }
    [[nodiscard]] Result<Bundled> sent(const QString &page, const QList<FormPart> &more = {}) const;
    [[nodiscard]] static QStringList namesOf(const Bundled &bundle);
    [[nodiscard]] static QByteArray bytesOf(const Bundled &bundle, const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init();
};

void TestPageBundle::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("scratch")));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("site")));
}

void TestPageBundle::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = at(name);
    QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Result<Bundled> TestPageBundle::sent(const QString &page, const QList<FormPart> &more) const
{
    FormPart part;
    part.name = "files";
    part.path = at(page);
    part.fileName = page.endsWith(QLatin1StringView(".md")) ? QStringLiteral("document.md") : QStringLiteral("index.html");
    part.mediaType = page.endsWith(QLatin1StringView(".md")) ? "text/markdown" : "text/html";
    return bundled(QList<FormPart>{part} + more, m_folder->filePath(QStringLiteral("scratch")));
}

QStringList TestPageBundle::namesOf(const Bundled &bundle)
{
    QStringList names;
    for (const FormPart &part : bundle.parts)
        names.append(part.fileName);
    names.sort();
    return names;
}

QByteArray TestPageBundle::bytesOf(const Bundled &bundle, const QString &name)
{
    for (const FormPart &part : bundle.parts) {
        QFile file(part.path);
        if (part.fileName == name && file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return {};
}

void TestPageBundle::references_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("found"); // targets, separated by spaces; images with a !
    const auto html = [](const char *name, const char *text, const char *found) {
        QTest::newRow(name) << int(PageLanguage::Html) << QByteArray(text) << QString::fromUtf8(found);
    };
    const auto markdown = [](const char *name, const char *text, const char *found) {
        QTest::newRow(name) << int(PageLanguage::Markdown) << QByteArray(text) << QString::fromUtf8(found);
    };
    const auto css = [](const char *name, const char *text, const char *found) {
        QTest::newRow(name) << int(PageLanguage::Css) << QByteArray(text) << QString::fromUtf8(found);
    };
    html("image", "<p><img alt=x src='img/a.png'/>", "!img/a.png");
    html("in capitals, without quotes", "<IMG SRC=a.png>", "!a.png");
    html("sheet and script", "<link rel=\"stylesheet\" href=\"s.css\"><script src = s.js></script>", "s.css s.js");
    html("set", "<img srcset='a.png 1x, b.png 2x,c.png'>", "!a.png !b.png !c.png");
    html("source", "<picture><source srcset=a.webp><source src=b.mp4></picture>", "!a.webp b.mp4");
    html("drawing", "<svg><image xlink:href='a.png'/><use href='b.svg#x'/></svg>", "!a.png !b.svg");
    html("style", "<style>a { background: url( \"a.png\" ) }</style><p style='background:URL(b.png)'>", "a.png b.png");
    html("percent and entities", "<img src='a%20b&amp;c.png?x=1#y'>", "!a b&c.png");
    html("no file", "<img src=''><img src='#a'><img src='/a.png'><img src='//h/a.png'><img src='http://h/a.png'><img src='data:x'><img src='{{ .X }}'>", "");
    html("a link", "<a href='a.png'>a</a>", "");
    html("comment, script, text", "<!-- <img src=a.png> --><script>'<img src=b.png>'</script>img src=c.png <img src=d.png", "!d.png");
    html("end in the middle", "<img src='a.png", "!a.png");
    html("umlauts", "<img src='\xc3\xbc.png'>", "!\xc3\xbc.png");
    css("values", "@import 'a.css';@import url(b.css); a{src:url('c.woff2') format('woff2'), url(d.ttf)} /* url(e.png) */", "a.css b.css c.woff2 d.ttf");
    markdown("image", "![a](img/a.png) ![b](<b c.png> \"title\")", "!img/a.png !b c.png");
    markdown("image in a link", "[![a](a.png)](http://x)", "!a.png");
    markdown("brackets", "![a [b] \\] c](a(1).png)", "!a(1).png");
    markdown("definition", "![a][x]\n\n[x]: a.png 'title'\n", "!a.png");
    markdown("html", "text <img src=a.png> text", "!a.png");
    markdown("code", "`![a](a.png)` ``![b](b.png)``\n```\n![c](c.png)\n```\n![d](d.png)", "!d.png");
    markdown("a link", "[a](a.png)", "");
}

void TestPageBundle::references()
{
    QFETCH(int, language);
    QFETCH(QByteArray, text);
    QFETCH(QString, found);
    QStringList targets;
    for (const PageReference &one : referencesIn(text, PageLanguage(language))) {
        targets.append((one.isImage ? QStringLiteral("!") : QString()) + one.target);
        QVERIFY(one.from >= 0 && one.size > 0 && one.from + one.size <= text.size());
    }
    QCOMPARE(targets.join(u' '), found);
}

void TestPageBundle::hostilePagesEndInTime_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, PageLanguage language, const QByteArray &text) { QTest::newRow(name) << int(language) << text; };
    row("tags", PageLanguage::Html, QByteArray("<a").repeated(400'000));
    row("comments", PageLanguage::Html, QByteArray("<!-").repeated(400'000));
    row("styles", PageLanguage::Html, QByteArray("<style>").repeated(300'000));
    row("quotes", PageLanguage::Html, "<img " + QByteArray("src=\"").repeated(150'000));
    row("imports", PageLanguage::Css, QByteArray("@import url(").repeated(200'000));
    row("comments in sheets", PageLanguage::Css, QByteArray("/*").repeated(400'000));
    row("images", PageLanguage::Markdown, QByteArray("![").repeated(20'000));
    row("definitions", PageLanguage::Markdown, QByteArray("[a\n").repeated(200'000));
    QByteArray ticks;
    for (int i = 1; i < 1500; ++i)
        ticks += QByteArray(i, '`') + ' ';
    row("ticks", PageLanguage::Markdown, ticks);
}

void TestPageBundle::hostilePagesEndInTime()
{
    QFETCH(int, language);
    QFETCH(QByteArray, text);
    (void)referencesIn(text, PageLanguage(language)); // from each begin to the end it takes hours
}

void TestPageBundle::everythingLiesInOneFolder()
{
    write(QStringLiteral("page.html"),
          "<link rel=stylesheet href=\"css/s.css\"><img src='img/a.png'><img src='./img/../img/a.png'><img src='other/a.png'><img src='b.png'>");
    write(QStringLiteral("css/s.css"), "@import 'more.css'; a{background:url(../img/a.png)} b{src:url(f%20f.woff2)}");
    write(QStringLiteral("css/more.css"), "@import 's.css';");
    write(QStringLiteral("css/f f.woff2"));
    for (const char *name : {"img/a.png", "other/a.png", "b.png"})
        write(QLatin1StringView(name));
    const auto bundle = sent(QStringLiteral("page.html"));
    QVERIFY(bundle);
    QCOMPARE(namesOf(*bundle), (QStringList{QStringLiteral("2-a.png"), QStringLiteral("a.png"), QStringLiteral("b.png"), QStringLiteral("f f.woff2"),
                                            QStringLiteral("index.html"), QStringLiteral("more.css"), QStringLiteral("s.css")}));
    // From the page's end on, so the other a.png came first.
    QCOMPARE(bytesOf(*bundle, QStringLiteral("index.html")),
             QByteArray("<link rel=stylesheet href=\"s.css\"><img src='2-a.png'><img src='2-a.png'><img src='a.png'><img src='b.png'>"));
    QCOMPARE(bytesOf(*bundle, QStringLiteral("s.css")), QByteArray("@import 'more.css'; a{background:url(2-a.png)} b{src:url(f%20f.woff2)}"));
    QVERIFY(bundle->warnings.isEmpty());
    QVERIFY(bundle->parts.first().path.startsWith(m_folder->filePath(QStringLiteral("scratch"))));
    QVERIFY(!needLook(bundle->parts));
}

void TestPageBundle::markdownAndItsPage()
{
    write(QStringLiteral("notes.md"), "# A\n\n![a](img/a.png \"title\") and `![a](img/a.png)`\n");
    write(QStringLiteral("img/a.png"));
    const auto bundle = sent(QStringLiteral("notes.md"));
    QVERIFY(bundle);
    QCOMPARE(bytesOf(*bundle, QStringLiteral("document.md")), QByteArray("# A\n\n![a](a.png \"title\") and `![a](img/a.png)`\n"));
    QCOMPARE(namesOf(*bundle), (QStringList{QStringLiteral("a.png"), QStringLiteral("document.md")}));
}

void TestPageBundle::nothingElseIsTaken_data()
{
    QTest::addColumn<QString>("reference");
    for (const char *one : {"../secret.png", "img/../../secret.png", "link.png", "folder/inside.png", "notes.txt", "page2.html", ".hidden/a.png", ".a.png",
                            "d.png", "%2e%2e/secret.png"})
        QTest::newRow(one) << QString::fromLatin1(one);
}

void TestPageBundle::nothingElseIsTaken()
{
    QFETCH(QString, reference);
    for (const char *name : {"../secret.png", "../elsewhere/inside.png", "notes.txt", "page2.html", ".hidden/a.png", ".a.png"})
        write(QLatin1StringView(name));
    QVERIFY(QDir().mkpath(at(QStringLiteral("d.png"))));
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("secret.png")), at(QStringLiteral("link.png"))));
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("elsewhere")), at(QStringLiteral("folder"))));
    const QByteArray page = "<img src='" + reference.toUtf8() + "'><link href='" + reference.toUtf8() + "'>";
    write(QStringLiteral("page.html"), page);
    const auto bundle = sent(QStringLiteral("page.html"));
    QVERIFY(bundle);
    QCOMPARE(namesOf(*bundle), QStringList{QStringLiteral("index.html")});
    QCOMPARE(bytesOf(*bundle, QStringLiteral("index.html")), page);
}

void TestPageBundle::whatIsMissingIsTold()
{
    write(QStringLiteral("page.html"), "<img src='no.png'><img src='no.png'><img src='../out.png'><link href='no.css'>");
    write(QStringLiteral("../out.png"));
    const auto bundle = sent(QStringLiteral("page.html"));
    QVERIFY(bundle);
    QCOMPARE(bundle->warnings.size(), 2);
    QCOMPARE(bundle->warnings.first().code, WarningCode::ImageOutsideFolder);
    QCOMPARE(bundle->warnings.last().code, WarningCode::ImageMissing);
    QCOMPARE(bundle->warnings.last().params.value(QStringLiteral("image")), QStringLiteral("no.png"));
}

void TestPageBundle::pagesThatNeedNoCopyAreSentThemselves()
{
    write(QStringLiteral("page.html"), "<img src='a.png'>");
    write(QStringLiteral("a.png"));
    const auto bundle = sent(QStringLiteral("page.html"));
    QVERIFY(bundle);
    QCOMPARE(bundle->parts.size(), 2);
    QCOMPARE(bundle->parts.first().path, at(QStringLiteral("page.html")));
    // A file that the user sends anyway is not sent twice.
    FormPart given;
    given.name = "files";
    given.path = at(QStringLiteral("a.png"));
    QCOMPARE(sent(QStringLiteral("page.html"), {given})->parts.size(), 2);
    // Names that count from somewhere else are left alone.
    write(QStringLiteral("base.html"), "<BASE href='http://x/'><img src='img/a.png'>");
    write(QStringLiteral("img/a.png"));
    QCOMPARE(sent(QStringLiteral("base.html"))->parts.size(), 1);
}

QTEST_GUILESS_MAIN(TestPageBundle)
#include "tst_pagebundle.moc"
