// SPDX-License-Identifier: GPL-3.0-or-later
// A theme file in every format that takes one: the same brand in all, and plain words about what is wrong with it.
#include "archive/archivereader.h"
#include "convert/convert.h"
#include "convert/formats.h"
#include "model/batch.h"
#include "page/page.h"
#include "support/sourcefolder.h"
#include "typeset/layout/theme.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace quayside;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr auto brand = R"({
  "name": "Brand", "base": "manual",
  "fonts": {"body": ["DejaVu Serif"]},
  "body": {"size": 11, "color": "#102030"},
  "headings": [{"size": 26, "color": "#c0ffee"}, {"color": "#abcdef"}],
  "linkColor": "#123456",
  "headerLogo": "logo.png",
  "cover": {"background": "#223344", "color": "#ffeedd"}
})";

/// The words of all parts of the package @p file whose names end with @p ending.
QString textOf(QByteArray file, const QString &ending)
{
    QString text;
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    ArchiveReader reader(buffer);
    for (auto entry = reader.next(); entry && *entry; entry = reader.next()) {
        const auto bytes = reader.readAll(16 * 1024 * 1024);
        if ((*entry)->name.endsWith(ending) && bytes)
            text += QString::fromUtf8(*bytes);
    }
    return text;
}

QByteArray png(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class TestThemeFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileOverridesItsBase();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void filesThatCannotBeThemes();
    void everyFormatTakesTheFile_data();
    void everyFormatTakesTheFile();
    void theLogoStandsInTheHeader();
    void officeDocumentsHaveTheLogos_data();
    void officeDocumentsHaveTheLogos();
    void theCoverHasItsColours();
    void everyFileReadIsTold();

private:
    [[nodiscard]] ExportRequest request(const char *target) const;

    std::unique_ptr<test::SourceFolder> m_folder;
};

void TestThemeFiles::init()
{
    m_folder = std::make_unique<test::SourceFolder>();
    m_folder->put("a.md", "---\ntitle: Harbour\n---\n# One\n\nText with a [link](https://example.org/).\n\n## Two\n\nMore.\n\n# Three\n\nEnd.\n");
    m_folder->put("brand.json", brand);
    m_folder->put("logo.png", png(80, 40));
}

ExportRequest TestThemeFiles::request(const char *target) const
{
    ExportRequest wanted = m_folder->request(target, "a.md");
    wanted.settings[wanted.target].values.insert(themeKey, m_folder->in("brand.json"));
    return wanted;
}

void TestThemeFiles::aFileOverridesItsBase()
{
    const auto manual = Theme::named(s("manual"));
    const auto theme = Theme::named(m_folder->in("brand.json"));
    QVERIFY(manual && theme);
    QCOMPARE(theme->headings[0].size, 26.0F);
    QCOMPARE(theme->headings[0].color, 0xffc0ffeeU);
    QCOMPARE(theme->headings[0].leading, manual->headings[0].leading);
    QCOMPARE(theme->headings[0].bold, manual->headings[0].bold);
    QCOMPARE(theme->headings[1].color, 0xffabcdefU);
    QCOMPARE(theme->headings[2].color, manual->headings[2].color);
    QCOMPARE(theme->fonts[0], QStringList(s("DejaVu Serif")));
    QCOMPARE(theme->fonts[2], manual->fonts[2]);
    QCOMPARE(theme->headerLogo, m_folder->in("logo.png"));
    QCOMPARE(theme->marginTop, manual->marginTop);
}

void TestThemeFiles::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown key") << QByteArray(R"({"linkColour": "#123456"})") << s("“linkColour” is no key of themes (Did you mean “linkColor”?)");
    QTest::newRow("unknown key inside") << QByteArray(R"({"headings": [{}, {"colour": "#123456"}]})") << s("“headings.2.colour”");
    QTest::newRow("a size that is text") << QByteArray(R"({"body": {"size": "10pt"}})") << s("“body.size” must be a number from 1 to 200");
    QTest::newRow("a size that fits no page") << QByteArray(R"({"body": {"size": 1e9}})") << s("“body.size” must be a number");
    QTest::newRow("no colour") << QByteArray(R"x({"linkColor": "url(x)"})x") << s("“linkColor” must be a color");
    QTest::newRow("colours in a list") << QByteArray(R"({"alerts": ["#123456", 7]})") << s("“alerts.2” must be a color");
    QTest::newRow("no list") << QByteArray(R"({"headings": {"size": 4}})") << s("“headings” must be a list of at most 6");
    QTest::newRow("no object") << QByteArray(R"({"body": 10})") << s("“body” must be an object");
    QTest::newRow("no flag") << QByteArray(R"({"justify": "yes"})") << s("“justify” must be true or false");
    QTest::newRow("a font that is style") << QByteArray(R"({"fonts": {"body": ["x\"; } body { display: none"]}})") << s("“fonts.body”");
    QTest::newRow("a class that is a number") << QByteArray(R"({"codeColors": {"999999999": "#123456"}})") << s("“codeColors.999999999”");
    QTest::newRow("a class that is style") << QByteArray(R"({"codeColors": {"x{}": "#123456"}})") << s("“codeColors.x{}”");
    QTest::newRow("unknown base") << QByteArray(R"({"base": "letter"})") << s("“base” must be");
    QTest::newRow("no JSON") << QByteArray("{\n\"body\": \n oops }") << s("not the JSON of a theme, near line 3");
    QTest::newRow("a list") << QByteArray("[1]") << s("not the JSON of a theme");
    QTest::newRow("empty") << QByteArray() << s("not the JSON of a theme");
    QTest::newRow("deep") << QByteArray("{\"body\":").repeated(5000) << s("not the JSON of a theme");
    QTest::newRow("large") << (QByteArray("{\"name\": \"") + QByteArray(2'000'000, 'x') + "\"}") << s("larger than 1 MB");
}

void TestThemeFiles::whatIsWrongIsSaid()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, words);
    m_folder->put("brand.json", json);
    const auto theme = Theme::named(m_folder->in("brand.json"));
    QVERIFY(!theme);
    QCOMPARE(theme.error().code, ErrorCode::ThemeInvalid);
    const QString said = sentence(theme.error());
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY2(said.contains(s("brand.json")), qPrintable(said));
    QVERIFY(said.size() < 1500);
}

void TestThemeFiles::filesThatCannotBeThemes()
{
    const auto gone = Theme::named(m_folder->in("gone.json"));
    QVERIFY(!gone);
    QVERIFY(sentence(gone.error()).contains(s("there is no such file")));
    const auto folder = Theme::named(m_folder->in("."));
    QVERIFY(!folder);
    QVERIFY(sentence(folder.error()).contains(s("it is no file")));
    QVERIFY(!Theme::named(s("/dev/zero")));
}

void TestThemeFiles::everyFormatTakesTheFile_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QStringList>("marks");
    QTest::newRow("html") << QString() << QStringList{s("#c0ffee"), s("#abcdef"), s("#123456"), s("DejaVu Serif"), s("font-size: 11pt")};
    QTest::newRow("docx") << s("word/styles.xml") << QStringList{s("C0FFEE"), s("ABCDEF"), s("123456"), s("DejaVu Serif"), s("w:val=\"52\"")};
    QTest::newRow("odt") << s("styles.xml") << QStringList{s("#c0ffee"), s("#abcdef"), s("#123456"), s("DejaVu Serif"), s("fo:font-size=\"26pt\"")};
    QTest::newRow("epub") << s("EPUB/style.css") << QStringList{s("#c0ffee"), s("#abcdef"), s("#123456"), s("DejaVu Serif"), s("2.364em")};
}

void TestThemeFiles::everyFormatTakesTheFile()
{
    QFETCH(QString, part);
    QFETCH(QStringList, marks);
    MemorySink sink;
    WorkContext context;
    const auto done = Conversion(request(QTest::currentDataTag())).write(sink, context);
    QVERIFY2(done, done ? "" : qPrintable(sentence(done.error())));
    const QString text = part.isEmpty() ? QString::fromUtf8(sink.main) : textOf(sink.main, part.section(u'/', -1));
    QVERIFY(!text.isEmpty());
    for (const QString &mark : marks)
        QVERIFY2(text.contains(mark, Qt::CaseInsensitive), qPrintable(mark));
    for (const Warning &warning : std::as_const(context.warnings))
        QVERIFY2(isNote(warning), qPrintable(placedWords(warning)));
    // A broken one fails with its words, and nothing is written by halves.
    m_folder->put("brand.json", "{\"sise\": 1}");
    MemorySink other;
    WorkContext again;
    const auto refused = Conversion(request(QTest::currentDataTag())).write(other, again);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ThemeInvalid);
}

void TestThemeFiles::theLogoStandsInTheHeader()
{
    ExportRequest wanted = request("pdf");
    wanted.settings[wanted.target].values.insert(s("chapters-on-new-page"), true);
    wanted.settings[wanted.target].values.insert(s("first-page-different"), false);
    WorkContext context;
    const auto pages = Conversion(wanted).layOut(context);
    QVERIFY2(pages, pages ? "" : qPrintable(sentence(pages.error())));
    QVERIFY((*pages)->pages.size() >= 2);
    QCOMPARE((*pages)->images.size(), std::size_t(1)); // once, whatever the number of pages
    const auto theme = Theme::named(s("manual"));
    for (const Page &page : (*pages)->pages) {
        QRectF logo;
        double left = page.size.width();
        for (const PageItem &item : page.items) {
            if (const auto *image = std::get_if<ImageItem>(&item.shape)) {
                logo = image->rect;
                QCOMPARE(item.artifact, ArtifactKind::Header);
                QCOMPARE(item.element, noElement);
            } else if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && item.artifact == ArtifactKind::Header && item.element == noElement) {
                left = std::min(left, run->origin.x());
            }
        }
        QVERIFY(!logo.isEmpty());
        QCOMPARE(logo.width() / logo.height(), 2.0);
        QVERIFY(logo.top() > 0 && logo.bottom() < double(theme->marginTop) * 72 / 25.4);
        QVERIFY(left > logo.right()); // the title stands beside it
    }
}

void TestThemeFiles::officeDocumentsHaveTheLogos_data()
{
    QTest::addColumn<QString>("headers"); ///< the end of the names of the parts with them
    QTest::addColumn<QString>("shown");   ///< a picture in its size: as high as themes have it
    QTest::newRow("docx") << s("header1.xml") << s("<wp:extent cx=\"558800\" cy=\"279400\"/>");
    QTest::newRow("odt") << s("styles.xml") << s("svg:width=\"44pt\" svg:height=\"22pt\"");
}

void TestThemeFiles::officeDocumentsHaveTheLogos()
{
    QFETCH(QString, headers);
    QFETCH(QString, shown);
    const QString target = QString::fromLatin1(QTest::currentDataTag());
    m_folder->put("cover.png", png(60, 60));
    m_folder->put("brand.json", R"({"headerLogo": "logo.png", "headerLogoHeight": 22, "cover": {"logo": "cover.png"}})");
    ExportRequest wanted = request(qPrintable(target));
    wanted.settings[wanted.target].values.insert(s("title-page"), true);
    MemorySink sink;
    WorkContext context;
    const auto done = Conversion(wanted).write(sink, context);
    QVERIFY2(done, done ? "" : qPrintable(sentence(done.error())));
    const QString text = textOf(sink.main, headers);
    QVERIFY2(text.contains(shown), qPrintable(text));
    const QString body = textOf(sink.main, target == u"docx" ? s("word/document.xml") : s("content.xml"));
    QCOMPARE(body.count(target == u"docx" ? s("<pic:pic>") : s("<draw:image ")), 1); // of the cover
}

void TestThemeFiles::theCoverHasItsColours()
{
    ExportRequest wanted = request("pdf");
    wanted.settings[wanted.target].values.insert(s("title-page"), true);
    WorkContext context;
    const auto pages = Conversion(wanted).layOut(context);
    QVERIFY(pages);
    const Page &cover = (*pages)->pages.front();
    const auto *background = std::get_if<FilledRect>(&cover.items.front().shape);
    QVERIFY(background);
    QCOMPARE(background->color, 0xff223344U);
    QCOMPARE(background->rect, QRectF(QPointF(), cover.size));
    int runs = 0;
    for (const PageItem &item : cover.items) {
        if (const auto *run = std::get_if<GlyphRun>(&item.shape)) {
            QCOMPARE(run->color, 0xffffeeddU);
            ++runs;
        }
    }
    QVERIFY(runs > 0);
}

void TestThemeFiles::everyFileReadIsTold()
{
    for (const char *target : {"pdf", "html", "docx", "odt", "epub"}) {
        QStringList inputs;
        WorkContext context;
        context.onInput = [&](const QString &path, const QByteArray *bytes) {
            if (bytes)
                inputs.append(path);
        };
        MemorySink sink;
        QVERIFY(Conversion(request(target)).write(sink, context));
        QVERIFY2(inputs.contains(m_folder->in("brand.json")), target); // so that a preview follows it
    }
}

QTEST_MAIN(TestThemeFiles)
#include "tst_themefiles.moc"
