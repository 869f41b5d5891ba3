// SPDX-License-Identifier: GPL-3.0-or-later
// What happens where a page ends: notes, rows that no page can hold, long chains of headings.
#include "support/laying.h"

#include "typeset/layout/theme.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

namespace {

const QJsonObject a5{{QStringLiteral("page-size"), QStringLiteral("a5")}};

bool isIn(const PageDocument &pages, ElementId element, Role role)
{
    for (; element != noElement; element = pages.structure[size_t(element)].parent) {
        if (pages.structure[size_t(element)].role == role)
            return true;
    }
    return false;
}

/// Where the text of one page ends and where its notes begin, baselines counted from the top.
struct Meeting {
    double text = 0;
    double notes = 1e9;
};

Meeting meetingOn(const PageDocument &pages, const Page &page)
{
    Meeting found;
    for (const PageItem &item : page.items) {
        const auto *run = std::get_if<GlyphRun>(&item.shape);
        if (!run || item.element == noElement)
            continue;
        if (isIn(pages, item.element, Role::Note))
            found.notes = std::min(found.notes, run->origin.y() - double(run->size));
        else
            found.text = std::max(found.text, run->origin.y());
    }
    return found;
}

/// All words that stand on the paper, outside of the margins' lines.
QString seen(const PageDocument &pages)
{
    QString words;
    for (const Page &page : pages.pages) {
        for (const PageItem &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.shape);
            if (run && item.element != noElement && run->origin.y() > 0 && run->origin.y() < page.size.height() - 20)
                words += run->text + u' ';
        }
    }
    return words;
}

QByteArray lines(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "<p>line" + QByteArray::number(i) + "</p>";
    return text;
}

/// Nothing, or the first of the lines() that is not seen once.
QString lostLine(const PageDocument &pages, int count)
{
    const QStringList words = seen(pages).split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < count; ++i) {
        const QString line = QStringLiteral("line%1").arg(i);
        if (words.count(line) != 1)
            return line;
    }
    return {};
}

QStringList placesOf(const PageDocument &pages)
{
    QStringList names;
    for (const PageDestination &place : pages.destinations)
        names += place.name;
    return names;
}

} // namespace

class TestPageBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imagesFillThePage_data();
    void imagesFillThePage();
    void textFlowsPastAnImage();
    void headingsStayWithTheirImage();
    void headingsWaitWithTheirImage();
    void headingsPassImagesThatWait();
    void imagesInCellsFillThePage();
    void imagesKeepTheirSizeIfAsked();
    void tablesFillThePage_data();
    void tablesFillThePage();
    void shortCodeIsNotDivided();
    void notesCallNotes();
    void notesStayBelowTheText();
    void oldNotesLeaveRoom();
    void tallLineBoxesWaitForOldNotes();
    void notesKeepTheirShades();
    void tallCellsGoOnBesideEmptyOnes();
    void spansStayWholeWhereTheyCan();
    void tablesInCellsAreDivided();
    void dividedRowsKeepWhatStandsBesideThem();
    void notesOfDividedRows();
    void headingsAloneFillPages();
    void headingsInCellsAreHeadings();
    void tablesAreRegular();
    void tablesLoseNothingInSilence();
    void linksSayWords();
};

void TestPageBreaks::notesCallNotes()
{
    const Laid laid = lay(markdown("Text[^a].\n\n[^a]: First, see[^b].\n[^b]: Second, see[^a] and[^c].\n[^c]: Third.\n"));
    QVERIFY(laid.pages.has_value());
    const QString words = seen(*laid.pages);
    for (const char *note : {"First", "Second", "Third"})
        QCOMPARE(words.count(QLatin1StringView(note)), 1);
    const QStringList places = placesOf(*laid.pages);
    QVERIFY(places.contains(QStringLiteral("fn-2")) && places.contains(QStringLiteral("fn-3")));
}

/// Lines that are kept together are all placed before their note takes the rest of the page.
void TestPageBreaks::notesStayBelowTheText()
{
    const QByteArray words = QByteArray("The ferry leaves the quay at noon. ").repeated(6);
    for (int filler = 0; filler < 40; ++filler) {
        const Laid laid = lay(markdown(QByteArray("Filler.\n\n").repeated(filler) + "## Heading\n\nA call[^1] first. " + words
                                       + "\n\n> [!NOTE]\n> Shaded[^2].\n\n[^1]: " + QByteArray(words).repeated(8) + "\n[^2]: " + words + "\n"),
                              a5);
        QVERIFY(laid.pages.has_value());
        for (const Page &page : laid.pages->pages) {
            const Meeting at = meetingOn(*laid.pages, page);
            QVERIFY2(at.text < at.notes, QByteArray::number(filler).constData());
        }
    }
}

/// A note that goes on over pages leaves the text a part of each.
void TestPageBreaks::oldNotesLeaveRoom()
{
    const QByteArray words = QByteArray("The ferry leaves the quay at noon. ").repeated(10) + "\n\n";
    const Laid laid = lay(markdown("Call[^1].\n\n" + QByteArray(words).repeated(20) + "[^1]: " + QByteArray(words.trimmed() + ' ').repeated(30) + "\n"), a5);
    QVERIFY(laid.pages.has_value());
    QVERIFY(laid.pages->pages.size() > 3);
    const Meeting second = meetingOn(*laid.pages, laid.pages->pages[1]);
    QVERIFY(second.notes < 1e9);
    QVERIFY(second.text < second.notes);
    QVERIFY(second.text > laid.pages->pages[1].size.height() * 0.25);
}

/// What needs most of a page does not stand on one where an older note still has its foot.
void TestPageBreaks::tallLineBoxesWaitForOldNotes()
{
    Document document = markdown("Call[^1].\n\n![Quay](quay.png)\n\nAfter.\n\n[^1]: " + QByteArray("The ferry leaves the quay at noon. ").repeated(130) + "\n");
    QImage image(300, 600, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    document.media.insert(QStringLiteral("quay.png"), {QStringLiteral("image/png"), bytes, image.size()});
    const Laid laid = lay(document, a5);
    QVERIFY(laid.pages.has_value());
    bool found = false;
    for (const Page &page : laid.pages->pages) {
        for (const PageItem &item : page.items) {
            const auto *picture = std::get_if<ImageItem>(&item.shape);
            found = found || picture;
            QVERIFY(!picture || picture->rect.bottom() < meetingOn(*laid.pages, page).notes);
        }
    }
    QVERIFY(found);
}

void TestPageBreaks::notesKeepTheirShades()
{
    const auto theme = Theme::builtIn(QStringLiteral("report"));
    QVERIFY(theme.has_value());
    const Laid laid = lay(markdown("Call[^1].\n\n[^1]: Words.\n\n        code in the note\n"));
    QVERIFY(laid.pages.has_value());
    const auto &items = laid.pages->pages.front().items;
    QVERIFY(std::any_of(items.begin(), items.end(), [&](const PageItem &item) {
        const auto *rect = std::get_if<FilledRect>(&item.shape);
        return rect && rect->color == theme->codeBackground && rect->rect.height() > 10;
    }));
}

/// A cell over several rows that is taller than the page: its lines go on over pages, whatever stands beside them.
void TestPageBreaks::tallCellsGoOnBesideEmptyOnes()
{
    for (const char *beside : {"<td></td>", "<td>beside</td>", ""}) {
        const QByteArray table = "<table><tr><td rowspan=\"2\">" + lines(120) + "</td><td>first</td></tr><tr>" + beside + "</tr></table>\n";
        const Laid laid = lay(markdown("Before.\n\n" + table + "\nAfter.\n"), a5);
        QVERIFY(laid.pages.has_value());
        QVERIFY(laid.pages->pages.size() < 8);
        QCOMPARE(lostLine(*laid.pages, 120), QString());
        QVERIFY(seen(*laid.pages).contains(QStringLiteral("After.")));
    }
}

void TestPageBreaks::spansStayWholeWhereTheyCan()
{
    const QByteArray table = "<table><tr><td rowspan=\"2\">" + lines(6) + "</td><td>first</td></tr><tr><td>second</td></tr></table>\n";
    for (int filler = 1; filler < 40; ++filler) {
        const Laid laid = lay(markdown(QByteArray("Filler.\n\n").repeated(filler) + table), a5);
        QVERIFY(laid.pages.has_value());
        QSet<size_t> on;
        for (size_t page = 0; page < laid.pages->pages.size(); ++page) {
            for (const QString &run : runsOf(laid.pages->pages[page])) {
                if (run.startsWith(QLatin1StringView("line")) || run == QLatin1StringView("second"))
                    on.insert(page);
            }
        }
        QCOMPARE(on.size(), 1);
    }
}

void TestPageBreaks::tablesInCellsAreDivided()
{
    const QByteArray inner = "<table><tr><td>" + lines(120) + "</td><td>side</td></tr></table>";
    const Laid laid = lay(markdown("<table><tr><td><p>above</p>" + inner + "<p>below</p></td></tr></table>\n"), a5);
    QVERIFY(laid.pages.has_value());
    QCOMPARE(lostLine(*laid.pages, 120), QString());
    for (const char *word : {"above", "below", "side"})
        QCOMPARE(seen(*laid.pages).count(QLatin1StringView(word)), 1);
    QVERIFY(laid.pages->pages.size() < 8);
}

void TestPageBreaks::dividedRowsKeepWhatStandsBesideThem()
{
    const QByteArray table = "<div id=\"there\"><table><tr><td><span id=\"here\"></span>" + lines(120) + "</td></tr></table></div>";
    const Laid laid = lay(markdown("[go](#there)\n\n<ol><li>one</li><li>" + table + "</li></ol>\n"), a5);
    QVERIFY(laid.pages.has_value());
    QCOMPARE(lostLine(*laid.pages, 120), QString());
    QVERIFY(seen(*laid.pages).contains(QStringLiteral("2.")));
    QVERIFY(placesOf(*laid.pages).contains(QStringLiteral("there")) && placesOf(*laid.pages).contains(QStringLiteral("here")));
    QCOMPARE(laid.pages->pages.front().links.size(), size_t(1));
}

/// A row that is divided leaves room for the notes that it calls.
void TestPageBreaks::notesOfDividedRows()
{
    QByteArray cell;
    for (int i = 0; i < 60; ++i)
        cell += "Line.<br>";
    for (int at = 0; at < 60; at += 3) {
        QByteArray called = cell;
        called.insert(qsizetype(at) * 9 + 5, "[^n]");
        const Laid laid = lay(markdown("| head |\n|---|\n| " + called + " |\n\n[^n]: " + QByteArray("Words of the note. ").repeated(3) + "\n"), a5);
        QVERIFY(laid.pages.has_value());
        for (size_t page = 0; page < laid.pages->pages.size(); ++page) {
            const auto &items = laid.pages->pages[page].items;
            const bool calls = std::any_of(items.begin(), items.end(), [&](const PageItem &item) {
                const auto *run = std::get_if<GlyphRun>(&item.shape);
                return run && run->text == QLatin1StringView("1") && isIn(*laid.pages, item.element, Role::Reference);
            });
            const Meeting meeting = meetingOn(*laid.pages, laid.pages->pages[page]);
            QVERIFY(meeting.text < meeting.notes);
            QCOMPARE(meeting.notes < 1e9, calls);
        }
    }
}

/// Headings are kept with what follows, but not all of a list of headings with each other.
void TestPageBreaks::headingsAloneFillPages()
{
    QByteArray text;
    for (int i = 0; i < 150; ++i)
        text += "## Heading " + QByteArray::number(i) + "\n\n";
    const Laid laid = lay(markdown(text + "Text.\n"), {{QStringLiteral("contents"), true}});
    QVERIFY(laid.pages.has_value());
    qsizetype most = 0;
    for (const Page &page : laid.pages->pages)
        most = std::max(most, runsOf(page).size());
    for (size_t page = 0; page + 1 < laid.pages->pages.size(); ++page) {
        const qsizetype runs = runsOf(laid.pages->pages[page]).size();
        const bool last = laid.pages->labels.at(1).first == qint32(page) + 1; // of the contents
        QVERIFY2(last || runs > 10, QByteArray::number(qulonglong(page)).constData());
    }
    QCOMPARE(runsOf(laid.pages->pages.back()).last(), QStringLiteral("Text."));
    QVERIFY(most > 10);
}

void TestPageBreaks::headingsInCellsAreHeadings()
{
    const Laid laid = lay(markdown("# Top\n\n<table><tr><td><h2>In a cell</h2><p>Words</p></td><td><h2>Beside</h2></td></tr></table>\n\n## Below\n"),
                          {{QStringLiteral("contents"), true}});
    QVERIFY(laid.pages.has_value());
    QStringList titles;
    for (const OutlineEntry &entry : laid.pages->outline)
        titles += entry.title;
    QCOMPARE(titles, (QStringList{QStringLiteral("Top"), QStringLiteral("In a cell"), QStringLiteral("Beside"), QStringLiteral("Below")}));
}

/// PDF/UA-1, 7.5: each row covers as many columns as the others, no cell reaches out of its part, and the caption is the table's own.
void TestPageBreaks::tablesAreRegular()
{
    const Laid laid =
        lay(markdown("<table><caption>Words</caption><thead><tr><th>a</th><th>b</th><th>c</th></tr></thead><tr><td rowspan=\"9\">d</td><td>e</td></tr>"
                     "<tr><td colspan=\"2\">f</td></tr><tr></tr><tr><td>g</td></tr></table>\n"));
    QVERIFY(laid.pages.has_value());
    const auto &structure = laid.pages->structure;
    QMap<ElementId, int> covered; // by row
    QList<ElementId> rows;
    for (const ElementId row : elementsOf(*laid.pages, Role::TableRow)) {
        rows += row;
        covered.insert(row, 0);
    }
    for (size_t id = 0; id < structure.size(); ++id) {
        if (structure[id].role != Role::TableData && structure[id].role != Role::TableHeader)
            continue;
        const auto &extras = structure[id].extras;
        const qsizetype first = rows.indexOf(structure[id].parent);
        const ElementId part = structure[size_t(structure[id].parent)].parent;
        for (int i = 0; i < (extras ? extras->rowSpan : 1); ++i) {
            QVERIFY(first + i < rows.size());
            QCOMPARE(structure[size_t(rows[first + i])].parent, part);
            covered[rows[first + i]] += extras ? extras->columnSpan : 1;
        }
    }
    for (const int columns : std::as_const(covered))
        QCOMPARE(columns, 3);
    const auto captions = elementsOf(*laid.pages, Role::Caption);
    QCOMPARE(captions.size(), size_t(1));
    QCOMPARE(structure[size_t(structure[size_t(captions.front())].parent)].role, Role::Table);
}

void TestPageBreaks::tablesLoseNothingInSilence()
{
    const Laid empty = lay(markdown("<table><caption>Only words</caption><tr></tr></table>\n"));
    QVERIFY(empty.pages.has_value());
    QVERIFY(seen(*empty.pages).contains(QStringLiteral("Only words")));
    const Laid wide = lay(markdown("|" + QByteArray("a|").repeated(450) + "\n|" + QByteArray("-|").repeated(450) + "\n"));
    QVERIFY(wide.pages.has_value());
    QVERIFY(hasWarning(wide, WarningCode::TextCut));
    const Laid whole = lay(markdown("|" + QByteArray("a|").repeated(400) + "\n|" + QByteArray("-|").repeated(400) + "\n"));
    QVERIFY(!hasWarning(whole, WarningCode::TextCut));
}

/// What a screen reader says of a link inside the document: words, not the name of a place.
void TestPageBreaks::linksSayWords()
{
    const Laid laid = lay(markdown("See [what *follows*](#a-chapter) and a note[^1].\n\n# A chapter\n\n[^1]: Words.\n"), {{QStringLiteral("contents"), true}},
                          QStringLiteral("de"));
    QVERIFY(laid.pages.has_value());
    QStringList said;
    for (const Page &page : laid.pages->pages) {
        for (const LinkArea &link : page.links)
            said += link.contents;
    }
    said.removeDuplicates();
    QCOMPARE(said,
             (QStringList{QStringLiteral("A chapter"), QStringLiteral("what follows"), QStringLiteral("Fußnoten: 1"), QStringLiteral("Zurück zum Text")}));
}

namespace {

/// The document with a picture for "p.png".
Document withPicture(const QByteArray &text, QSize size)
{
    Document document = markdown(text);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkBlue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    document.media.insert(QStringLiteral("p.png"), {QStringLiteral("image/png"), bytes, image.size()});
    return document;
}

/// Where the only picture is; page -1: nowhere.
struct Shown {
    int page = -1;
    QRectF rect;
};

Shown pictureOf(const PageDocument &pages)
{
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        for (const PageItem &item : pages.pages[i].items) {
            if (const auto *image = std::get_if<ImageItem>(&item.shape))
                return {static_cast<int>(i), image->rect};
        }
    }
    return {};
}

/// The page of the first text with @p words; -1: none.
int pageWith(const PageDocument &pages, const QString &words)
{
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        if (runsOf(pages.pages[i]).join(QString()).contains(words))
            return static_cast<int>(i);
    }
    return -1;
}

/// Where what stands on @p page ends, from its top.
double footOf(const Page &page)
{
    double foot = 0;
    for (const PageItem &item : page.items) {
        if (item.element == noElement)
            continue;
        if (const auto *run = std::get_if<GlyphRun>(&item.shape))
            foot = std::max(foot, run->origin.y());
        else if (const auto *image = std::get_if<ImageItem>(&item.shape))
            foot = std::max(foot, image->rect.bottom());
    }
    return foot;
}

} // namespace

void TestPageBreaks::imagesFillThePage_data()
{
    QTest::addColumn<int>("lines");
    for (int lines = 0; lines < 24; ++lines)
        QTest::newRow(qPrintable(QString::number(lines))) << lines;
}

/// However much stands before it, a picture as high as half a page leaves no more than a third of one empty, and keeps its shape.
void TestPageBreaks::imagesFillThePage()
{
    QFETCH(int, lines);
    const QByteArray text = QByteArray("Words.\n\n").repeated(lines) + "![A quay](p.png)\n\n" + QByteArray("After.\n\n").repeated(30);
    const Laid laid = lay(withPicture(text, {400, 400}), a5);
    QVERIFY(laid.pages.has_value());
    const Shown shown = pictureOf(*laid.pages);
    QVERIFY(shown.page >= 0);
    QVERIFY(std::abs(shown.rect.width() - shown.rect.height()) < 0.5);
    QVERIFY(shown.rect.height() >= 300 * 0.6 * 0.98);
    const double middle = laid.pages->pages.front().size.width() / 2;
    QVERIFY(std::abs(shown.rect.center().x() - middle) < 1);
    for (size_t i = 0; i + 1 < laid.pages->pages.size(); ++i) {
        const Page &page = laid.pages->pages[i];
        QVERIFY2(footOf(page) > page.size.height() * 0.55, qPrintable(QStringLiteral("page %1: %2").arg(i).arg(footOf(page))));
    }
}

/// Where not even that helps, the text goes on, and the picture comes first on the next page with its caption.
void TestPageBreaks::textFlowsPastAnImage()
{
    const QByteArray text = QByteArray("Words.\n\n").repeated(13) + "<figure><img src=\"p.png\" alt=\"A quay\"><figcaption>Caption.</figcaption></figure>\n\n"
                            + QByteArray("After.\n\n").repeated(30) + "# Next\n\nEnd.\n";
    const Laid laid = lay(withPicture(text, {400, 800}), a5);
    QVERIFY(laid.pages.has_value());
    const Shown shown = pictureOf(*laid.pages);
    QCOMPARE(shown.page, 1);
    QCOMPARE(pageWith(*laid.pages, QStringLiteral("Caption.")), 1);
    QCOMPARE(pageWith(*laid.pages, QStringLiteral("After.")), 0);
    QVERIFY(shown.rect.top() < 100);
    const QString all = seen(*laid.pages);
    QCOMPARE(all.count(QStringLiteral("After.")), 30);
    QVERIFY(all.indexOf(QStringLiteral("Next")) > all.lastIndexOf(QStringLiteral("After.")));
}

/// A heading is never the last on its page; it parts from its image only where a third of the page would stay empty, and text follows it.
void TestPageBreaks::headingsStayWithTheirImage()
{
    int parted = 0;
    for (int lines = 0; lines < 24; ++lines) {
        const QByteArray text = QByteArray("Words.\n\n").repeated(lines) + "## Heading\n\n![A quay](p.png)\n\n" + QByteArray("After.\n\n").repeated(30);
        const Laid laid = lay(withPicture(text, {400, 1600}), a5);
        QVERIFY(laid.pages.has_value());
        const int heading = pageWith(*laid.pages, QStringLiteral("Heading"));
        const int picture = pictureOf(*laid.pages).page;
        const Page &page = laid.pages->pages[static_cast<size_t>(std::min(heading, picture))];
        QVERIFY2(footOf(page) > page.size.height() * 0.55, qPrintable(QString::number(lines)));
        if (heading == picture)
            continue;
        ++parted;
        QCOMPARE(picture, heading + 1);
        QCOMPARE(pageWith(*laid.pages, QStringLiteral("After.")), heading);
        QVERIFY(pictureOf(*laid.pages).rect.top() < 100);
    }
    QVERIFY2(parted > 0 && parted < 8, qPrintable(QString::number(parted)));
}

/// Where no text follows, heading and image go on together.
void TestPageBreaks::headingsWaitWithTheirImage()
{
    for (int lines = 0; lines < 24; ++lines) {
        const QByteArray text = QByteArray("Words.\n\n").repeated(lines) + "## Heading\n\n![A quay](p.png)\n\n| A |\n|---|\n| b |\n";
        const Laid laid = lay(withPicture(text, {400, 1600}), a5);
        QVERIFY(laid.pages.has_value());
        QCOMPARE(pageWith(*laid.pages, QStringLiteral("Heading")), pictureOf(*laid.pages).page);
    }
}

/// Text with its headings flows past images that wait, and those keep their order.
void TestPageBreaks::headingsPassImagesThatWait()
{
    const QByteArray text = QByteArray("Words.\n\n").repeated(13) + "<figure><img src=\"p.png\" alt=\"A quay\"><figcaption>First.</figcaption></figure>\n\n"
                            + "<figure><img src=\"p.png\" alt=\"A quay\"><figcaption>Second.</figcaption></figure>\n\n## Next\n\n"
                            + QByteArray("After.\n\n").repeated(40);
    const Laid laid = lay(withPicture(text, {400, 800}), a5);
    QVERIFY(laid.pages.has_value());
    QCOMPARE(pageWith(*laid.pages, QStringLiteral("Next")), 0);
    QCOMPARE(pageWith(*laid.pages, QStringLiteral("First.")), 1);
    QCOMPARE(pictureOf(*laid.pages).page, 1);
    QCOMPARE(pageWith(*laid.pages, QStringLiteral("Second.")), 2);
    const QString all = seen(*laid.pages);
    QCOMPARE(all.count(QStringLiteral("After.")), 40);
    for (size_t i = 0; i + 1 < laid.pages->pages.size(); ++i) {
        const Page &page = laid.pages->pages[i];
        QVERIFY2(footOf(page) > page.size.height() * 0.55, qPrintable(QStringLiteral("page %1: %2").arg(i).arg(footOf(page))));
    }
}

/// An image in a cell is set smaller too, rather than leave the foot of a page empty.
void TestPageBreaks::imagesInCellsFillThePage()
{
    const QByteArray text = QByteArray("Words.\n\n").repeated(11) + "| A |\n|---|\n| ![A quay](p.png) |\n";
    const Laid laid = lay(withPicture(text, {400, 400}), a5);
    QVERIFY(laid.pages.has_value());
    const Shown shown = pictureOf(*laid.pages);
    QCOMPARE(shown.page, 0);
    QVERIFY(std::abs(shown.rect.width() - shown.rect.height()) < 0.5);
    const Laid free = lay(withPicture("| A |\n|---|\n| ![A quay](p.png) |\n", {400, 400}), a5);
    const double whole = pictureOf(*free.pages).rect.height();
    QVERIFY2(shown.rect.height() < whole - 5 && shown.rect.height() >= whole * 0.59, qPrintable(QString::number(shown.rect.height() / whole)));
}

/// How small an image may become is an option.
void TestPageBreaks::imagesKeepTheirSizeIfAsked()
{
    QJsonObject never = a5;
    never.insert(QStringLiteral("shrink-images"), 100);
    for (int lines = 0; lines < 24; ++lines) {
        const Laid laid = lay(withPicture(QByteArray("Words.\n\n").repeated(lines) + "![A quay](p.png)\n", {200, 200}), never);
        QVERIFY(laid.pages.has_value());
        QVERIFY(std::abs(pictureOf(*laid.pages).rect.height() - 150) < 0.1);
    }
}

void TestPageBreaks::tablesFillThePage_data()
{
    QTest::addColumn<int>("tall");
    for (int tall = 3; tall < 22; ++tall)
        QTest::newRow(qPrintable(QStringLiteral("rows of %1 lines").arg(tall))) << tall;
}

/// The first two rows of a table stay together, and the last two, but not where that leaves a large part of a page empty: then rows are divided.
void TestPageBreaks::tablesFillThePage()
{
    QFETCH(int, tall);
    const QByteArray row = "| " + QByteArray("Word.<br>").repeated(tall) + " | b |\n";
    for (int lines = 0; lines < 28; ++lines) {
        const Laid laid = lay(markdown(QByteArray("Words.\n\n").repeated(lines) + "## Heading\n\n| A | B |\n|---|---|\n" + row.repeated(5) + "\nAfter.\n"), a5);
        QVERIFY(laid.pages.has_value());
        for (size_t i = 0; i + 1 < laid.pages->pages.size(); ++i) {
            const Page &page = laid.pages->pages[i];
            const QString where = QStringLiteral("behind %1 lines, page %2: %3").arg(lines).arg(i).arg(footOf(page) / page.size.height());
            QVERIFY2(footOf(page) > page.size.height() * 0.62, qPrintable(where));
            QVERIFY(runsOf(page).last() != QStringLiteral("Heading"));
        }
    }
}

void TestPageBreaks::shortCodeIsNotDivided()
{
    QByteArray code;
    for (int i = 0; i < 9; ++i)
        code += "    code" + QByteArray::number(i) + '\n';
    for (int lines = 10; lines < 30; ++lines) {
        const Laid laid = lay(markdown(QByteArray("Words.\n\n").repeated(lines) + code), a5);
        QVERIFY(laid.pages.has_value());
        QCOMPARE(pageWith(*laid.pages, QStringLiteral("code0")), pageWith(*laid.pages, QStringLiteral("code8")));
    }
}

QTEST_MAIN(TestPageBreaks)
#include "tst_pagebreaks.moc"
