// SPDX-License-Identifier: GPL-3.0-or-later
// raw-html=keep gives HTML back byte for byte, whatever structure it has: compared with cmark's own output for thousands of texts that
// are put together at random (the same ones each time) from pieces that open, close, overlap and nest in every wrong way.
#include "readers/reader.h"
#include "writers/writer.h"

#include <QJsonArray>
#include <QTest>

#include <cmark-gfm.h>

#include <array>
#include <random>

using namespace quayside;

namespace {

constexpr std::array blockPieces{"<details>\n",
                                 "</details>\n",
                                 "<summary>words</summary>\n",
                                 "<table>\n",
                                 "</table>\n",
                                 "<tr>\n",
                                 "</tr>\n",
                                 "<td>\n",
                                 "</td>\n",
                                 "<b>\n",
                                 "</b>\n",
                                 "<p align=\"center\">\n",
                                 "</p>\n",
                                 "<div class=\"x\">\n",
                                 "</div>\n",
                                 "<ul>\n",
                                 "</ul>\n",
                                 "<li>\n",
                                 "</li>\n",
                                 "<a href=\"u\">\n",
                                 "</a>\n",
                                 "<script>\nalert(1)\n</script>\n",
                                 "<pre>\n",
                                 "</pre>\n",
                                 "<caption>\n",
                                 "</caption>\n",
                                 "<dl>\n",
                                 "<dt>\n",
                                 "<dd>\n",
                                 "</dl>\n",
                                 "<select>\n",
                                 "</select>\n",
                                 "<textarea>\n",
                                 "</textarea>\n",
                                 "<h2>\n",
                                 "</h2>\n",
                                 "<!-- words -->\n",
                                 "<?php ?>\n",
                                 "<svg>\n",
                                 "</svg>\n",
                                 "<title>\n",
                                 "</body>\n",
                                 "</html>\n",
                                 "<frameset>\n",
                                 "<blockquote>\n",
                                 "</blockquote>\n",
                                 "<thead>\n",
                                 "<th>x</th>\n",
                                 "<tfoot>\n",
                                 "<form>\n",
                                 "<button>\n",
                                 "<figure>\n",
                                 "<figcaption>\n",
                                 "<template>\n",
                                 "<plaintext>\n",
                                 "text <i>and *more* </i> text\n",
                                 "# Heading <b>bold\n",
                                 "- item\n- <b>two\n\n  </b>\n",
                                 "> quote <em>\n",
                                 "1. one\n\n2. two <br> three\n",
                                 "`code`\n",
                                 "***\n",
                                 "| a | b |\n"};

constexpr std::array wordPieces{"<b>",
                                "</b>",
                                "<i>",
                                "</i>",
                                "<a href=\"u\">",
                                "</a>",
                                "<br>",
                                "<img src=\"i\">",
                                "<span lang=\"de\">",
                                "</span>",
                                "<p>",
                                "</p>",
                                "<td>",
                                "</td>",
                                "<table>",
                                "</table>",
                                "<ruby>",
                                "<rt>",
                                "</rt>",
                                "</ruby>",
                                "<code>",
                                "</code>",
                                "<!-- c -->",
                                "<select>",
                                "<option>",
                                "<script>",
                                "</script>",
                                "<kbd>",
                                "</kbd>",
                                "*em*",
                                "**strong <u>x** y",
                                "`code`",
                                "words ",
                                "\n",
                                "[link <b>x](u)",
                                "![alt <i>](i)",
                                "<h1>",
                                "<svg>",
                                "</svg>"};

QByteArray ours(const QByteArray &markdown)
{
    ReadInput input;
    input.bytes = markdown;
    input.name = QStringLiteral("random.md");
    input.options = {{QStringLiteral("extensions"), QJsonArray()},
                     {QStringLiteral("raw-html"), QStringLiteral("keep")},
                     {QStringLiteral("heading-ids"), false},
                     {QStringLiteral("front-matter"), false},
                     {QStringLiteral("alerts"), false}};
    WorkContext context;
    const auto document = markdownReader().read(input, context);
    if (!document)
        return "error: " + sentence(document.error()).toUtf8();
    MemorySink sink;
    const auto written = htmlWriter().write(
        {*document, {{QStringLiteral("fragment"), true}, {QStringLiteral("images"), QStringLiteral("link")}}, {}, {}, {}, {}, {}}, sink, context);
    return written ? sink.main : QByteArray("error");
}

QByteArray theirs(const QByteArray &markdown)
{
    char *html = cmark_markdown_to_html(markdown.constData(), static_cast<std::size_t>(markdown.size()), CMARK_OPT_UNSAFE);
    const QByteArray result(html);
    cmark_get_default_mem_allocator()->free(html);
    return result;
}

} // namespace

class TestRawHtmlKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks();
    void words();
};

void TestRawHtmlKept::blocks()
{
    std::mt19937 random(20240517); // fixed: the same texts each time
    for (int text = 0; text < 3000; ++text) {
        QByteArray markdown;
        const auto pieces = 1 + random() % 9;
        for (unsigned i = 0; i < pieces; ++i) {
            markdown += blockPieces[random() % blockPieces.size()];
            if (random() % 4 != 0)
                markdown += "\n";
            if (random() % 3 == 0)
                markdown += "A *paragraph*.\n\n";
        }
        const QByteArray result = ours(markdown);
        const QByteArray expected = theirs(markdown);
        QVERIFY2(result == expected, "text:\n" + markdown + "\nours:\n" + result + "\ncmark:\n" + expected);
    }
}

void TestRawHtmlKept::words()
{
    std::mt19937 random(7);
    for (int text = 0; text < 3000; ++text) {
        QByteArray markdown = "Words ";
        const auto pieces = 1 + random() % 12;
        for (unsigned i = 0; i < pieces; ++i)
            markdown += wordPieces[random() % wordPieces.size()];
        const QByteArray result = ours(markdown);
        const QByteArray expected = theirs(markdown);
        QVERIFY2(result == expected, "text:\n" + markdown + "\nours:\n" + result + "\ncmark:\n" + expected);
    }
}

QTEST_GUILESS_MAIN(TestRawHtmlKept)
#include "tst_rawhtmlkept.moc"
