// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the page one by one: what is kept together, divided, boxed, tagged and told. Goldens of whole pages are in tst_layout.
#include "page/fontbook.h"
#include "page/fontstore.h"
#include "support/laying.h"
#include "typeset/layout/theme.h"

#include <QBuffer>
#include <QFont>
#include <QFontDatabase>
#include <QImage>
#include <QTest>
#include <QtEndian>

using namespace quayside;
using namespace quayside::test;

namespace {

const QJsonObject a5{{QStringLiteral("page-size"), QStringLiteral("a5")}};

QString joined(const PageDocument &pages)
{
    QString text;
    for (const Page &page : pages.pages)
        text += runsOf(page).join(QString());
    return text;
}

int pageOf(const PageDocument &pages, const QString &destination)
{
    for (const PageDestination &place : pages.destinations) {
        if (place.name == destination)
            return place.page;
    }
    return -1;
}

} // namespace

class TestPageRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imagesInCellsTakeTheRoom();
    void rulesStandBesideCellsOfSeveralRows();
    void nestedTablesKeepTheirSize();
    void runningLinesHaveOneFace();
    void imagesWithoutSizeLeaveRoom();
    void itemsFollowTheReading();
    void whatIsAnnouncedFollows();
    void pageBreaks_data();
    void pageBreaks();
    void anchorsLeadToWhatFollows();
    void linksMayDifferInCase();
    void theTopIsTheFirstPage();
    void missingPictureIsABox();
    void pictureInALink();
    void figuresHaveBounds();
    void headingsAreDividedOnlyWhenTooLong();
    void narrowTablesDivideWords();
    void shortColumnsStayWhole();
    void cellsKeepTheirShades();
    void contentsAreNested();
    void contentsKeepTheirColumns();
    void runningLinesShareTheirRoom();
    void longTitlesAreCut();
    void wrappedCodeHasAMark();
    void labelsInEnglishAreTold();
    void fontsThatRefuseAreTold();
};

void TestPageRules::itemsFollowTheReading()
{
    const QString text = QStringLiteral("אחת **שתיים** שלוש three ארבע [חמש](https://example.org/) שש 7 שמונה");
    const Laid laid = lay(markdown(text.toUtf8() + "\n"), {}, QStringLiteral("he"));
    QVERIFY(laid.pages.has_value());
    QString plain = text;
    plain.remove(QStringLiteral("**")).remove(u'[').remove(QStringLiteral("](https://example.org/)"));
    QCOMPARE(joined(*laid.pages).trimmed(), plain);
}

void TestPageRules::whatIsAnnouncedFollows()
{
    for (int lines = 20; lines < 40; ++lines) { // wherever the page ends, not between the colon and the code
        const Laid laid = lay(markdown(QByteArray("Filler.\n\n").repeated(lines) + "Run this:\n\n    command\n"), a5);
        QVERIFY(laid.pages.has_value());
        for (const Page &page : laid.pages->pages)
            QVERIFY(runsOf(page).isEmpty() || runsOf(page).last() != QStringLiteral("Run this:"));
    }
}

void TestPageRules::pageBreaks_data()
{
    QTest::addColumn<QByteArray>("between");
    for (const char *between : {"\\newpage", "\\pagebreak", "<div style=\"page-break-after: always\"></div>", "<div style=\"page-break-before:always;\"></div>",
                                "<div style=\"break-after: page\"></div>", "<hr style=\"break-before: page\">", "<div style=\"break-before: recto\"></div>",
                                "<div style=\"page-break-before: left\"></div>"})
        QTest::newRow(between) << QByteArray(between);
}

void TestPageRules::pageBreaks()
{
    QFETCH(QByteArray, between);
    const Laid laid = lay(markdown("Before.\n\n" + between + "\n\nAfter.\n"));
    QVERIFY(laid.pages.has_value());
    QCOMPARE(laid.pages->pages.size(), size_t(2));
    QCOMPARE(runsOf(laid.pages->pages[0]), QStringList{QStringLiteral("Before.")});
    QCOMPARE(runsOf(laid.pages->pages[1]), QStringList{QStringLiteral("After.")});
}

void TestPageRules::anchorsLeadToWhatFollows()
{
    const Laid laid = lay(markdown("[Old](#old)\n\n\\newpage\n\n<a id=\"old\"></a>\n\n# New\n\nText.\n"));
    QVERIFY(laid.pages.has_value());
    QCOMPARE(pageOf(*laid.pages, QStringLiteral("old")), 1);
    QCOMPARE(laid.pages->pages.front().links.size(), size_t(1));
    const Laid last = lay(markdown("[End](#end)\n\nText.\n\n<a id=\"end\"></a>\n"));
    QVERIFY(last.pages.has_value());
    QCOMPARE(pageOf(*last.pages, QStringLiteral("end")), 0);
    QCOMPARE(last.pages->pages.front().links.size(), size_t(1));
}

void TestPageRules::linksMayDifferInCase()
{
    const Laid laid = lay(markdown("[there](#Über-Uns) and [nowhere](#gone)\n\n# Über uns\n"));
    QVERIFY(laid.pages.has_value());
    QCOMPARE(laid.pages->pages.front().links.size(), size_t(1));
    QCOMPARE(laid.pages->pages.front().links.front().destination, QStringLiteral("über-uns"));
}

void TestPageRules::theTopIsTheFirstPage()
{
    const Laid laid = lay(markdown("[up](#top), [up](#Top) and [up](#)\n"));
    QVERIFY(laid.pages.has_value());
    QCOMPARE(laid.pages->pages.front().links.size(), size_t(3));
    QCOMPARE(pageOf(*laid.pages, laid.pages->pages.front().links.front().destination), 0);
}

void TestPageRules::missingPictureIsABox()
{
    const Laid laid = lay(markdown("![A view of the quay](gone.png)\n"), a5);
    QVERIFY(laid.pages.has_value());
    const PageDocument &pages = *laid.pages;
    const auto figures = elementsOf(pages, Role::Figure);
    QCOMPARE(figures.size(), size_t(1));
    QCOMPARE(pages.structure[static_cast<size_t>(figures.front())].extras->alt, QStringLiteral("A view of the quay"));
    bool box = false;
    for (const PageItem &item : pages.pages.front().items)
        box = box || (std::holds_alternative<PathItem>(item.shape) && item.element == figures.front());
    QVERIFY(box);
    QVERIFY(joined(pages).contains(QStringLiteral("A view of the quay")));
}

void TestPageRules::pictureInALink()
{
    Document document = markdown("[![Quay](quay.png)](https://example.org/)\n");
    QImage image(400, 100, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    document.media.insert(QStringLiteral("quay.png"), {QStringLiteral("image/png"), bytes, image.size()});
    const Laid laid = lay(document);
    QVERIFY(laid.pages.has_value());
    const Page &page = laid.pages->pages.front();
    QCOMPARE(page.links.size(), size_t(1));
    QCOMPARE(laid.pages->structure[static_cast<size_t>(page.links.front().element)].role, Role::Link);
    const auto &picture = std::get<ImageItem>(page.items.front().shape);
    QCOMPARE(page.links.front().rect, picture.rect);
    QCOMPARE(qRound(picture.rect.center().x()), qRound(page.size.width() / 2)); // as a picture that stands alone
}

void TestPageRules::figuresHaveBounds()
{
    const Laid laid = lay(markdown("![alone](gone.png)\n\nand ![inside](gone.png) a line.\n\n| ![cell](gone.png) |\n|---|\n"));
    QVERIFY(laid.pages.has_value());
    const auto figures = elementsOf(*laid.pages, Role::Figure);
    QCOMPARE(figures.size(), size_t(3));
    for (const ElementId figure : figures) {
        const auto &extras = laid.pages->structure[static_cast<size_t>(figure)].extras;
        QVERIFY(extras && extras->box && extras->boxPage == 0);
        QVERIFY(QRectF({0, 0}, laid.pages->pages.front().size).contains(*extras->box));
    }
}

void TestPageRules::headingsAreDividedOnlyWhenTooLong()
{
    const QJsonObject narrow{{QStringLiteral("page-size"), QStringLiteral("80x120")}};
    const auto divided = [&](const char *heading) {
        const Laid laid = lay(markdown(QByteArray("# ") + heading + "\n\nText.\n"), narrow, QStringLiteral("de"));
        return laid.pages && joined(*laid.pages).contains(QChar(0x00AD));
    };
    QVERIFY(divided("Donaudampfschifffahrtsgesellschaft"));
    QVERIFY(!divided("Reisen auf der Donau und auf dem Rhein"));
}

void TestPageRules::narrowTablesDivideWords()
{
    const QByteArray table = "| Donaudampfschifffahrtsgesellschaft | Wissenschaftlichkeit | Verantwortlichkeit |\n|---|---|---|\n| "
                             "Unverbindlichkeiten | Schifffahrtsgesellschaft | Gesellschaft |\n";
    const QJsonObject narrow{{QStringLiteral("page-size"), QStringLiteral("90x120")}};
    const Laid laid = lay(markdown(table), narrow, QStringLiteral("de"));
    QVERIFY(laid.pages.has_value());
    QVERIFY(joined(*laid.pages).contains(QChar(0x00AD)));
    QVERIFY(!hasWarning(laid, WarningCode::TableShrunk));
    const Laid undivided =
        lay(markdown(table), {{QStringLiteral("page-size"), QStringLiteral("90x120")}, {QStringLiteral("hyphenate"), false}}, QStringLiteral("de"));
    QVERIFY(hasWarning(undivided, WarningCode::TableShrunk));
}

/// What has little to say keeps its line beside long text, in whatever column it is.
void TestPageRules::shortColumnsStayWhole()
{
    const QByteArray text = QByteArray("words that go on and on, ").repeated(12);
    const QByteArray tables =
        "| `expr(expr, ...)` | " + text + " |\n|---|---|\n| `a` | b |\n\n| " + text + " | `type(a, b, c)` | " + text + " |\n|---|---|---|\n| a | b | c |\n";
    const Laid laid = lay(markdown(tables), a5);
    QVERIFY(laid.pages.has_value());
    QMap<int, QString> lines;
    for (const PageItem &item : laid.pages->pages.front().items) {
        if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && item.element != noElement)
            lines[qRound(run->origin.y())] += run->text;
    }
    const QString all = QStringList(lines.values()).join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("expr(expr, ...)")) && all.contains(QStringLiteral("type(a, b, c)")), qPrintable(all));
}

void TestPageRules::cellsKeepTheirShades()
{
    const Laid laid = lay(markdown("<table><tr><td><pre><code>let a = 1;\nlet b = 2;</code></pre></td><td>Words</td></tr></table>\n"));
    QVERIFY(laid.pages.has_value());
    const auto theme = Theme::builtIn(QStringLiteral("report"));
    QVERIFY(theme.has_value());
    QRectF shade;
    QRectF code;
    for (const PageItem &item : laid.pages->pages.front().items) {
        if (const auto *rect = std::get_if<FilledRect>(&item.shape); rect && rect->color == theme->codeBackground)
            shade |= rect->rect;
        if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && run->text.contains(u'='))
            code |= QRectF(run->origin.x(), run->origin.y() - double(run->size) * 0.7, double(run->width), double(run->size) * 0.7);
    }
    QVERIFY(!shade.isEmpty());
    QVERIFY(shade.contains(code));
}

void TestPageRules::contentsAreNested()
{
    const Laid laid = lay(markdown("# One\n\n## Below\n\n### Deep\n\n## Beside\n\n# Two\n"), {{QStringLiteral("contents"), true}});
    QVERIFY(laid.pages.has_value());
    const auto &structure = laid.pages->structure;
    const auto role = [&](ElementId id) { return structure[static_cast<size_t>(id)].role; };
    QList<int> depths;
    for (const ElementId item : elementsOf(*laid.pages, Role::TocItem)) {
        int depth = 0;
        for (ElementId id = item; id != noElement; id = structure[static_cast<size_t>(id)].parent)
            depth += role(id) == Role::Toc;
        depths += depth;
        QCOMPARE(role(structure[static_cast<size_t>(item)].parent), Role::Toc);
    }
    QCOMPARE(depths, (QList<int>{1, 2, 3, 2, 1}));
}

/// A title that reads from right to left stands where the others do.
void TestPageRules::contentsKeepTheirColumns()
{
    const Laid laid = lay(markdown("# One\n\n# שלום עולם\n"), {{QStringLiteral("contents"), true}});
    QVERIFY(laid.pages.has_value());
    QMap<QString, double> places;
    for (const PageItem &item : laid.pages->pages.front().items) {
        if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && item.element != noElement)
            places.insert(run->text.trimmed(), run->origin.x());
    }
    QVERIFY(places.contains(QStringLiteral("One")) && places.contains(QStringLiteral("שלום עולם")));
    QVERIFY(std::abs(places[QStringLiteral("One")] - places[QStringLiteral("שלום עולם")]) < 1);
}

void TestPageRules::runningLinesShareTheirRoom()
{
    const QByteArray text = "# A chapter whose name is rather long but leaves some room\n\n" + QByteArray("Words.\n\n").repeated(60);
    Document document = markdown(text);
    document.metadata.title = QStringLiteral("Title");
    const auto headers = [&](const QJsonObject &options) {
        QStringList result;
        const Laid laid = lay(document, options);
        for (const PageItem &item : laid.pages ? laid.pages->pages.at(1).items : std::vector<PageItem>()) {
            if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && item.element == noElement && item.artifact == ArtifactKind::Header)
                result += run->text;
        }
        return result;
    };
    QCOMPARE(headers({}), (QStringList{QStringLiteral("Title"), QStringLiteral("A chapter whose name is rather long but leaves some room")}));
    const QStringList cut = headers({{QStringLiteral("page-size"), QStringLiteral("90x150")}});
    QCOMPARE(cut.size(), 2);
    QVERIFY2(cut[1].endsWith(u'…') && text.contains((cut[1].chopped(1) + u' ').toUtf8()), qPrintable(cut[1])); // between words
}

void TestPageRules::longTitlesAreCut()
{
    // Headers repeat the title on each page: whole, these 40,000 letters would be set a hundred times.
    const QByteArray heading(40'000, 'T');
    const Laid laid = lay(markdown("# " + heading + "\n\nx\n"), {{QStringLiteral("contents"), true}});
    QVERIFY(laid.pages.has_value());
    QCOMPARE(laid.pages->outline.size(), size_t(1));
    QCOMPARE(laid.pages->outline.front().title, QString::fromLatin1(heading.first(1000)) + u'…');
    QCOMPARE(laid.pages->metadata.title, QString::fromLatin1(heading.first(1000)) + u'…');
    QVERIFY(joined(*laid.pages).count(u'T') >= heading.size());
    QVERIFY(hasWarning(laid, WarningCode::TextCut));
}

void TestPageRules::wrappedCodeHasAMark()
{
    const Laid laid = lay(markdown("```\n" + QByteArray("word ").repeated(60) + "\n```\n"), a5);
    QVERIFY(laid.pages.has_value());
    const int marks = static_cast<int>(std::count_if(laid.pages->pages.front().items.begin(), laid.pages->pages.front().items.end(), [](const PageItem &item) {
        return std::holds_alternative<PathItem>(item.shape) && item.element == noElement; // no letter, so that copies of the code are clean
    }));
    QVERIFY(marks >= 2);
    QCOMPARE(joined(*laid.pages).simplified(), QString::fromUtf8(QByteArray("word ").repeated(60)).simplified());
}

void TestPageRules::labelsInEnglishAreTold()
{
    const Document alert = markdown("> [!NOTE]\n> Words.\n");
    QVERIFY(hasWarning(lay(alert, {}, QStringLiteral("eo")), WarningCode::LabelsInEnglish));
    QVERIFY(!hasWarning(lay(alert, {}, QStringLiteral("fr")), WarningCode::LabelsInEnglish));
    QVERIFY(!hasWarning(lay(markdown("Words.\n"), {}, QStringLiteral("eo")), WarningCode::LabelsInEnglish));
    QVERIFY(hasWarning(lay(markdown("# Words\n"), {{QStringLiteral("contents"), true}}, QStringLiteral("eo")), WarningCode::LabelsInEnglish));
}

void TestPageRules::fontsThatRefuseAreTold()
{
    // a face like DejaVu Sans, of another name, that says it must not be embedded, or not as a subset
    FontStore plain;
    const auto stored = plain.add(QRawFont::fromFont(QFont(QStringLiteral("DejaVu Sans"))));
    QVERIFY(stored.has_value());
    for (const auto &[letter, fsType] : {std::pair{'z', 0x0002}, std::pair{'y', 0x0100}}) {
        QByteArray file = plain.singleFace(stored->id);
        for (const QByteArray &encoding : {QByteArray("DejaVu Sans"), QByteArray("\0D\0e\0j\0a\0V\0u\0 \0S\0a\0n\0s", 22)}) {
            QByteArray other = encoding;
            other[other.size() - 1] = letter;
            file.replace(encoding, other);
        }
        const qsizetype entry = file.indexOf("OS/2");
        QVERIFY(entry > 0);
        const auto table = qFromBigEndian<quint32>(file.constData() + entry + 8);
        qToBigEndian<quint16>(static_cast<quint16>(fsType), file.data() + table + 8);
        const int number = QFontDatabase::addApplicationFontFromData(file);
        QVERIFY(number >= 0);
        const QString family = QFontDatabase::applicationFontFamilies(number).value(0);
        QCOMPARE(family, QStringLiteral("DejaVu San") + QLatin1Char(letter));
        FontBook book(std::make_shared<FontStore>(), {QStringList{family, QStringLiteral("DejaVu Serif")}, QStringList{family}, QStringList{family}});
        const TextFace *face = book.primary({});
        QVERIFY(face);
        QCOMPARE(book.store()->info(face->id).family, QStringLiteral("DejaVu Serif"));
        QCOMPARE(book.refused(), QStringList{family});
        QFontDatabase::removeApplicationFont(number);
    }
}

namespace {

QByteArray picture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

std::vector<QRectF> picturesOf(const QByteArray &text, QSize size, const QJsonObject &options = {})
{
    Document document = markdown(text);
    document.media.insert(QStringLiteral("p.png"), {QStringLiteral("image/png"), picture(size), size});
    const Laid laid = lay(document, options);
    std::vector<QRectF> found;
    for (const PageItem &item : laid.pages ? laid.pages->pages.front().items : std::vector<PageItem>()) {
        if (const auto *image = std::get_if<ImageItem>(&item.shape))
            found.push_back(image->rect);
    }
    return found;
}

} // namespace

void TestPageRules::imagesInCellsTakeTheRoom()
{
    const auto one = picturesOf("<table><tr><td>left words</td><td><img src=\"p.png\" alt=\"a\"></td></tr></table>\n", {1200, 300});
    QCOMPARE(one.size(), size_t(1));
    QVERIFY2(one.front().width() > 250, qPrintable(QString::number(one.front().width())));
    const auto two = picturesOf("| ![a](p.png) | ![b](p.png) |\n|---|---|\n", {1200, 300});
    QCOMPARE(two.size(), size_t(2));
    QVERIFY(two.front().width() > 170 && std::abs(two.front().width() - two.back().width()) < 1);
    const auto small = picturesOf("| ![a](p.png) | words |\n|---|---|\n", {32, 32});
    QCOMPARE(qRound(small.front().width()), 24); // never enlarged
}

/// Rows beside a cell of several rows are parted by a rule, under their own columns only.
void TestPageRules::rulesStandBesideCellsOfSeveralRows()
{
    const Laid laid =
        lay(markdown("<table><tr><td rowspan=2>tall cell</td><td>first</td></tr><tr><td>second</td></tr><tr><td>x</td><td>y</td></tr></table>\n"));
    QVERIFY(laid.pages.has_value());
    const auto theme = Theme::builtIn(QStringLiteral("report"));
    double tall = 0;
    double first = 0;
    double second = 0;
    for (const PageItem &item : laid.pages->pages.front().items) {
        const auto *run = std::get_if<GlyphRun>(&item.shape);
        tall = run && run->text.contains(QStringLiteral("tall")) ? run->origin.x() : tall;
        first = run && run->text == QStringLiteral("first") ? run->origin.y() : first;
        second = run && run->text == QStringLiteral("second") ? run->origin.y() : second;
    }
    QVERIFY(first > 0 && second > first);
    int between = 0;
    for (const PageItem &item : laid.pages->pages.front().items) {
        const auto *rule = std::get_if<FilledRect>(&item.shape);
        if (!rule || rule->color != theme->tableInnerRule || rule->rect.top() < first || rule->rect.top() > second)
            continue;
        ++between;
        QVERIFY(rule->rect.left() > tall);
    }
    QCOMPARE(between, 1);
}

void TestPageRules::nestedTablesKeepTheirSize()
{
    const QByteArray inner =
        "<table><tr><th>Name</th><th>Description</th><th>Price</th></tr><tr><td>Berth</td><td>A place for a boat</td><td>12.50</td></tr></table>";
    const Laid laid = lay(markdown("<table><tr><td>left</td><td>" + inner + "</td></tr></table>\n"));
    QVERIFY(laid.pages.has_value());
    QVERIFY(!hasWarning(laid, WarningCode::TableShrunk));
    QMap<int, QString> lines;
    for (const PageItem &item : laid.pages->pages.front().items) {
        if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && item.element != noElement)
            lines[qRound(run->origin.y())] += run->text + u' ';
    }
    QVERIFY2(QStringList(lines.values()).join(u'\n').contains(QStringLiteral("A place for a boat")), "there is room for one line");
}

/// Scripts that are never slanted would stand in another face beside slanted letters.
void TestPageRules::runningLinesHaveOneFace()
{
    const auto faces = [](const QString &title) {
        Document document = markdown("# Eins\n\n" + QByteArray("Words.\n\n").repeated(60));
        document.metadata.title = title;
        QSet<QString> seen;
        const Laid laid = lay(document, {}, QStringLiteral("ja"));
        for (const PageItem &item : laid.pages ? laid.pages->pages.at(1).items : std::vector<PageItem>()) {
            if (const auto *run = std::get_if<GlyphRun>(&item.shape); run && item.artifact == ArtifactKind::Header && item.element == noElement)
                seen.insert(laid.pages->fonts->info(run->font).family);
        }
        return seen;
    };
    QCOMPARE(faces(QStringLiteral("Quay")), QSet<QString>{QStringLiteral("Noto Serif")});
    const QSet<QString> mixed = faces(QStringLiteral("波止場 Quay"));
    QVERIFY(mixed.contains(QStringLiteral("Noto Serif CJK JP")));
    QVERIFY(!mixed.contains(QStringLiteral("Noto Sans CJK JP")));
}

void TestPageRules::imagesWithoutSizeLeaveRoom()
{
    const double column = 595 - 60; // A5 with its margins is less
    const auto natural = picturesOf("![a](p.png)\n", {300, 3000}, a5);
    QCOMPARE(natural.size(), size_t(1));
    QVERIFY(natural.front().height() < column * 0.76);
    const auto asked = picturesOf("<img src=\"p.png\" alt=\"a\" height=\"3000\">\n", {300, 3000}, a5);
    QVERIFY(asked.front().height() > natural.front().height() * 1.1);
}

QTEST_MAIN(TestPageRules)
#include "tst_pagerules.moc"
