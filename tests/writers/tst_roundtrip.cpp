// SPDX-License-Identifier: GPL-3.0-or-later
// What our writers of packages write, our readers read back to the same document.
#include "document/plainforms.h"
#include "document/walk.h"
#include "math/formula.h"
#include "math/omml.h"
#include "readers/reader.h"
#include "writers/writer.h"

#include <QTest>

using namespace quayside;

namespace {

/// A picture of 4 × 2 pixels.
QByteArray png()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR42mNQSFgARwy4OABwPQcBRV2pRwAAAABJRU5ErkJggg==");
}

Document markdown(const QByteArray &text)
{
    ReadInput input;
    input.bytes = text;
    input.name = QStringLiteral("test.md");
    WorkContext context;
    auto document = markdownReader().read(input, context);
    if (!document)
        return {};
    document->media.insert(QStringLiteral("pic.png"), {QStringLiteral("image/png"), png(), QSize(4, 2)});
    return *std::move(document);
}

/// What a format cannot hold, made alike in the document that was written and in the one that was read. A difference that is not named here fails.
class Alike
{
public:
    explicit Alike(bool word) : m_word(word) {}

    Document operator()(const Document &document) const
    {
        Document made;
        made.metadata = metadata(document.metadata);
        made.blocks = blocks(document.blocks);
        for (std::size_t i = 0; i < document.footnotes.size(); ++i) // notes are numbered
            made.footnotes.push_back({QString::number(i + 1), blocks(document.footnotes[i].content), {}});
        return made;
    }

private:
    /// A package always states title and language; other fields have places of their own in each format, which their own tests look at.
    static Metadata metadata(const Metadata &all)
    {
        Metadata kept;
        kept.authors = all.authors;
        kept.keywords = all.keywords;
        kept.description = all.description;
        return kept;
    }

    /// Ids of headings, languages and colours are kept; ids of other blocks become places in them; classes and the like are the source's.
    static Attributes attributes(const Attributes &own, bool isHeading, bool isSpan)
    {
        AttributeValues kept;
        if (isHeading)
            kept.id = own->id;
        if (isSpan) {
            kept.language = own->language;
            kept.color = own->color;
            kept.background = own->background;
        }
        return kept == AttributeValues() ? Attributes() : Attributes(kept);
    }

    [[nodiscard]] Blocks blocks(const Blocks &all) const
    {
        Blocks made;
        for (const Block &each : all)
            add(each, made);
        return made;
    }

    void add(const Block &block, Blocks &out) const
    {
        if (const auto *division = block.value.as<Division>()) { // a container without a look of its own
            for (Block &each : blocks(division->content))
                out.push_back(std::move(each));
            return;
        }
        if (block.value.is<Raw>()) // text in another format; its meaning stands beside it
            return;
        if (block.value.is<PageBreak>() && !m_word) // reading systems break pages; files of a book begin new ones
            return;
        if (const auto *figure = block.value.as<Figure>(); figure && figure->caption.empty()) {
            for (Block &each : blocks(figure->content))
                out.push_back(std::move(each));
            return;
        }
        if (const auto *lines = block.value.as<LineBlock>()) { // lines with breaks
            Paragraph paragraph;
            for (const Inlines &line : lines->lines) {
                if (!paragraph.content.empty())
                    paragraph.content.push_back({LineBreak{}, {}, Origin::Markup});
                for (Inline &each : inlines(line))
                    paragraph.content.push_back(std::move(each));
            }
            out.push_back({std::move(paragraph), {}, Origin::Markup});
            return;
        }
        Block made = block;
        made.origin = Origin::Markup;
        made.value.visit([&](auto &value) { settle(value); });
        out.push_back(std::move(made));
    }

    template<class Value>
    void settle(Value &value) const
    {
        described::eachBelowMember(value, *m_onBlocks, *m_onInlines);
        if constexpr (requires { value.attributes; })
            value.attributes = attributes(value.attributes, std::is_same_v<Value, Heading>, false);
        if constexpr (requires { value.alignment; }) { // the edges of text are the theme's
            if (value.alignment == Alignment::Left || value.alignment == Alignment::Justify)
                value.alignment = Alignment::None;
        }
        own(value);
    }

    template<class Value>
    void own(Value &) const
    {}
    void own(CodeBlock &code) const { code.info = code.language; } // what else the source says of it
    void own(Details &details) const { details.open = true; }      // Word folds nothing
    void own(DefinitionList &list) const
    {
        for (DefinitionItem &item : list.items)
            item.attributes = {};
    }
    void own(ListBlock &list) const
    {
        for (ListItem &item : list.items)
            item.attributes = {};
        if (!m_word) // HTML has no delimiters
            list.delimiter = NumberDelimiter::Period;
    }
    /// A cell has its own alignment or its column's.
    static void alignCells(Table &table)
    {
        bool spans = false;
        eachRow(table, [&](TableRow &row) {
            for (const TableCell &cell : row.cells)
                spans = spans || cell.columnSpan > 1 || cell.rowSpan > 1;
        });
        if (spans)
            return;
        eachRow(table, [&](TableRow &row) {
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                if (row.cells[i].alignment == Alignment::None && i < table.columns.size())
                    row.cells[i].alignment = table.columns[i];
            }
        });
        table.columns.assign(table.columns.size(), Alignment::None);
    }
    /// Word knows no foot and no groups of rows.
    void own(Table &table) const
    {
        alignCells(table);
        std::vector<TableRow> rows;
        eachBodyRow(table, [&](TableRow &row) { rows.push_back(row); });
        table.bodies.clear();
        if (!rows.empty())
            table.bodies.push_back({rows, {}});
        table.foot.clear();
        eachRow(table, [](TableRow &row) {
            row.attributes = {};
            for (TableCell &cell : row.cells) {
                cell.attributes = {};
                cell.scope = CellScope::Auto;
            }
        });
    }

    [[nodiscard]] Inlines inlines(const Inlines &all) const
    {
        Inlines made;
        for (const Inline &each : all)
            add(each, made);
        return m_word ? nestedAlike(made) : made;
    }

    /// How looks of the same words nest is not kept: each word gets its own, links outermost, then in the order of their kinds.
    static Inlines nestedAlike(const Inlines &all)
    {
        Inlines flat;
        std::vector<Inline> around;
        spread(all, around, flat);
        Inlines made;
        for (Inline &one : flat)
            join(std::move(one), made);
        return made;
    }
    static Inlines *contentOf(Inline &node)
    {
        if (auto *styled = node.value.as<Styled>())
            return &styled->content;
        if (auto *span = node.value.as<Span>())
            return &span->content;
        auto *link = node.value.as<Link>();
        return link ? &link->content : nullptr;
    }
    static int rank(const Inline &node)
    {
        const auto *styled = node.value.as<Styled>();
        return styled ? 10 + static_cast<int>(styled->style) : node.value.is<Link>() ? 0 : 1;
    }
    static void spread(const Inlines &all, std::vector<Inline> &around, Inlines &out)
    {
        for (const Inline &node : all) {
            Inline copy = node;
            if (Inlines *content = contentOf(copy)) {
                const Inlines inner = std::exchange(*content, {});
                around.push_back(copy);
                spread(inner, around, out);
                around.pop_back();
                continue;
            }
            std::vector<Inline> sorted = around;
            std::stable_sort(sorted.begin(), sorted.end(), [](const Inline &a, const Inline &b) { return rank(a) > rank(b); });
            for (Inline &each : sorted) {
                contentOf(each)->push_back(std::move(copy));
                copy = std::move(each);
            }
            out.push_back(std::move(copy));
        }
    }
    /// Neighbours of the same look become one.
    static void join(Inline node, Inlines &out)
    {
        Inline *last = out.empty() ? nullptr : &out.back();
        Inlines *before = last ? contentOf(*last) : nullptr;
        Inlines *own = contentOf(node);
        if (before && own) {
            Document a;
            Document b;
            Inline shellA = *last;
            Inline shellB = node;
            contentOf(shellA)->clear();
            contentOf(shellB)->clear();
            a.blocks.push_back({Paragraph{{shellA}, Alignment::None, {}}, {}, Origin::Markup});
            b.blocks.push_back({Paragraph{{shellB}, Alignment::None, {}}, {}, Origin::Markup});
            if (sameStructure(a, b)) {
                for (Inline &each : *own)
                    join(std::move(each), *before);
                return;
            }
        }
        out.push_back(std::move(node));
    }

    void add(const Inline &node, Inlines &out) const
    {
        const auto openTo = [&](const Inlines &content) {
            for (Inline &each : inlines(content))
                out.push_back(std::move(each));
        };
        const auto text = [&](const QString &words) { out.push_back({Text{words}, {}, Origin::Markup}); };
        if (node.value.is<SoftBreak>()) // a line's end of the source is a blank
            return text(QStringLiteral(" "));
        if (node.value.is<Raw>())
            return;
        if (const auto *citation = node.value.as<Citation>())
            return openTo(plainForm(*citation));
        Inline made = node;
        made.origin = Origin::Markup;
        if (auto *span = made.value.as<Span>()) {
            span->attributes = attributes(span->attributes, false, true);
            span->kind = SpanKind::None;
            if (span->attributes.isEmpty())
                return openTo(span->content);
        }
        if (auto *styled = made.value.as<Styled>()) {
            styled->attributes = {};
            if (m_word && styled->style == Style::Inserted) // looks the same
                styled->style = Style::Underline;
            if (m_word && styled->style == Style::Small) // only a size
                return openTo(styled->content);
            if (m_word && styled->style == Style::Quotation) { // marks of the language
                text(QStringLiteral("“"));
                openTo(styled->content);
                return text(QStringLiteral("”"));
            }
        }
        if (auto *image = made.value.as<Image>()) { // sizes come out; the file is named anew
            const Inlines alt = image->alt;
            *image = Image{};
            image->alt = alt;
        }
        if (auto *formula = made.value.as<Math>()) { // the same formula in other letters: x^2 and x^{2}
            formula->tex = QString::fromUtf8(math::omml(math::readTex(formula->tex, formula->display)));
            formula->attributes = {};
        }
        if (auto *link = made.value.as<Link>())
            link->attributes = {};
        if (auto *code = made.value.as<Code>())
            code->attributes = {};
        made.value.visit([&](auto &value) { described::eachBelowMember(value, *m_onBlocks, *m_onInlines); });
        out.push_back(std::move(made));
    }

    struct OnBlocks {
        const Alike *alike;
        void operator()(Blocks &blocks) const { blocks = alike->blocks(blocks); }
    };
    struct OnInlines {
        const Alike *alike;
        void operator()(Inlines &words) const { words = alike->inlines(words); }
    };
    bool m_word;
    std::shared_ptr<OnBlocks> m_onBlocks = std::make_shared<OnBlocks>(OnBlocks{this});
    std::shared_ptr<OnInlines> m_onInlines = std::make_shared<OnInlines>(OnInlines{this});
};

struct Trip {
    Result<Document> document;
    QStringList warnings;
};

Trip trip(const Document &document, const Writer &writer, const Reader &reader)
{
    WorkContext context;
    MemorySink sink;
    WriteInput input{document, {}, QStringLiteral("en"), {}, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC), QStringLiteral("test"), {}};
    input.language = QStringLiteral("en");
    if (const auto written = writer.write(std::move(input), sink, context); !written)
        return {tl::unexpected(written.error()), {}};
    context.warnings.clear();
    ReadInput back;
    back.bytes = sink.main;
    back.name = QStringLiteral("test.") + writer.target.extension;
    auto read = reader.read(back, context);
    QStringList warnings;
    for (const Warning &warning : std::as_const(context.warnings))
        warnings.append(QString(warningId(warning.code)));
    return {std::move(read), warnings};
}

struct Sample {
    const char *name;
    const char *markdown;
};
constexpr std::array samples{
    Sample{"paragraphs", "one\n\ntwo  \nnew line and a soft\nbreak\n"},
    Sample{"headings", "# One\n\ntext\n\n## Two *slanted*\n\n### Three\n\n#### Four\n\n##### Five\n\n###### Six\n"},
    Sample{"looks", "*a* **b** ***c*** ~~d~~ `e` x<sup>2</sup> y<sub>i</sub> <kbd>F</kbd> <u>g</u> <mark>h</mark> <small>i</small> <ins>j</ins> <q>k</q>\n"},
    Sample{"looks in looks", "**a *b* ~~c~~** *`d`* **[e](https://example.org/) f**\n"},
    Sample{"colours and languages", "plain <span style=\"color: #aa0000\">red</span> <span lang=\"fr\">deux mots</span>\n"},
    Sample{"links", "[a](https://example.org/x?y=1&z=2 \"Title\"), [b](#place)\n\n# Place\n\n[mail](mailto:a@example.org)\n"},
    Sample{"places", "[to it](#here)\n\n<p id=\"here\">Here.</p>\n"},
    Sample{"break opportunities", "super<wbr>long\n"},
    Sample{"images", "![alt](pic.png)\n\nwords ![other](pic.png) words\n"},
    Sample{"figures", "<figure><img src=\"pic.png\" alt=\"alt\"><figcaption>A <em>caption</em></figcaption></figure>\n\n| a |\n|---|\n| b |\n"},
    Sample{"code", "```cpp\nint a;\n\n  b();\n```\n\ntext\n\n```\nplain\n```\n\n```C++\nx\n```\n\n```rust\ny\n```\n"},
    Sample{"pieces of code", "```\na\n```\n\n```\nb\n```\n\nwords\n\n```py\nc\n```\n\n```py\nd\n```\n"},
    Sample{"lists after lists", "1. a\n2. b\n\n<ol type=\"a\"><li>c</li><li>d</li></ol>\n\n- e\n- f\n"},
    Sample{"quotes", "> one\n>\n> two\n\ntext\n\n> a\n> > b\n> > > c\n>\n> d\n\nend\n"},
    Sample{"lists in quotes", "> - a\n> - b\n>\n> words\n>\n> 1. c\n> 2. d\n\n- after\n"},
    Sample{"quotes begin with lists", "> - a\n>   - b\n\ntext\n"},
    Sample{"code and tables in quotes", "> words\n>\n> ```py\n> a = 1\n> ```\n>\n> | a | b |\n> |---|---|\n> | c | d |\n>\n> more\n\nend\n"},
    Sample{"alerts", "> [!NOTE]\n> words\n>\n> - a\n> - b\n\n> [!WARNING]\n> Careful.\n\n> a quote\n\n- a list\n"},
    Sample{"bullets", "- a\n- b\n  - c\n    - d\n      - e\n  - f\n- g\n\ntext\n\n- h\n"},
    Sample{"loose lists", "- a\n\n- b\n\ntext\n\n1. c\n\n2. d\n"},
    Sample{"numbers", "1. a\n2. b\n   1. c\n   2. d\n3. e\n\ntext\n\n3) f\n4) g\n"},
    Sample{"kinds of numbers", "<ol type=\"a\"><li>a</li><li>b</li></ol>\n\ntext\n\n<ol type=\"I\" start=\"4\"><li>c</li></ol>\n"},
    Sample{"tasks", "- [x] done\n- [ ] *open*\n  - [ ] below\n\ntext\n\n- [x] more\n- no task\n"},
    Sample{"items of several blocks",
           "1. one\n\n   more\n\n   ```sh\n   ls\n   ```\n\n2. two\n\n   > quoted\n\n   | a |\n   |---|\n   | b |\n\n   end\n\ntext\n"},
    Sample{"items without words of their own", "- ```\n  code\n  ```\n- > quote\n- \n- last\n"},
    Sample{"a quote after a list", "- a\n- b\n\n> quote\n\ntext\n"},
    Sample{"tables", "| left | centre | right | none |\n|:---|:-:|--:|---|\n| a | **b** | c | d |\n| e | f | `g` | h |\n"},
    Sample{"spans of cells", "<table><caption>Cap</caption><thead><tr><th>h</th><th colspan=\"2\">wide</th></tr></thead><tbody><tr><td "
                             "rowspan=\"2\">high</td><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table>\n"},
    Sample{"heads of rows", "<table><tbody><tr><th>h</th><td>a</td></tr><tr><th>i</th><td>b</td></tr></tbody></table>\n"},
    Sample{"blocks in cells", "<table><tbody><tr><td><p>a</p><ul><li>b</li></ul></td><td>c</td></tr></tbody></table>\n"},
    Sample{"definitions", "<dl><dt>Term</dt><dd><p>One.</p><p>More of it.</p><ul><li>a</li><li>b</li></ul></dd><dd>Two.</dd>"
                          "<dt>Other <em>term</em></dt><dd>Three.</dd></dl>\n\n- a list\n"},
    Sample{"details", "<details open>\n<summary>More</summary>\n\nwords\n\n- a\n\n```\ncode\n```\n\n</details>\n\ntext\n"},
    Sample{"rules", "a\n\n***\n\nb\n"},
    Sample{"page breaks", "a\n\n\\newpage\n\nb\n"},
    Sample{"lines", "| one\n| two\n"},
    Sample{"notes", "a[^1] b[^two] c[^1]\n\n[^1]: First *note*.\n\n    Second paragraph.\n[^two]: Two.\n"},
    Sample{"formulas", "so $\\frac{a}{b} + x^2$ and\n\n$$\\sum_{i=1}^n i = \\sqrt{2}$$\n"},
    Sample{"numbered formulas", "$$E = mc^2 \\tag{1}$$\n\n$$\\begin{gathered} a \\tag{2} \\\\ b \\end{gathered}$$\n"},
    Sample{"tables in formulas", "$$\\begin{aligned} a &= b \\\\ &= c + d \\end{aligned}$$\n\n$$f(x) = \\begin{cases} 1 & x > 0 \\\\ 0 \\end{cases}$$\n\n"
                                 "$$\\begin{array}{lr} a & b \\\\ c & d \\end{array} \\begin{pmatrix} 1 & 0 \\\\ 0 & 1 \\end{pmatrix}$$\n"},
    Sample{"looks of formulas",
           "$\\cancel{x}$ $\\boxed{y}$ $\\textcolor{#ff0000}{z}+1$ $\\hat a$ $\\vec{AB}$ $\\mathbb R$ $\\text{if }x$ $\\sin(x)$ $\\binom nk$\n"},
    Sample{"ruby", "<ruby>漢<rt>kan</rt></ruby> x\n"},
    Sample{"centred", "<p align=\"center\">middle</p>\n\n<h2 align=\"center\">Head</h2>\n"},
    Sample{"metadata", "---\ntitle: The Title\nauthor: [Ada, Bob]\nkeywords: [one, two]\ndescription: What it is.\n---\n\ntext\n"},
};

} // namespace

class TestRoundTrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void docx_data() { data(); }
    void docx();
    void odt_data() { data(); }
    void odt();
    void epub_data() { data(); }
    void epub();

private:
    static void data();
    static void comesBack(bool word, const Writer &writer, const Reader &reader);
};

void TestRoundTrip::data()
{
    QTest::addColumn<QByteArray>("markdown");
    for (const Sample &sample : samples)
        QTest::newRow(sample.name) << QByteArray(sample.markdown);
}

void TestRoundTrip::comesBack(bool word, const Writer &writer, const Reader &reader)
{
    QFETCH(QByteArray, markdown);
    const Document document = ::markdown(markdown);
    const Trip back = trip(document, writer, reader);
    QVERIFY2(back.document, back.document ? "" : qPrintable(sentence(back.document.error())));
    const Alike alike(word);
    QString where;
    QVERIFY2(sameStructure(alike(document), alike(*back.document), &where), qPrintable(where));
    for (const QString &warning : back.warnings) // headers, footers and covers are made anew
        QCOMPARE(warning, QStringLiteral("part-remade"));
}

void TestRoundTrip::docx()
{
    comesBack(true, docxWriter(), docxReader());
}

void TestRoundTrip::odt()
{
    comesBack(true, odtWriter(), odtReader());
}

void TestRoundTrip::epub()
{
    comesBack(false, epubWriter(), epubReader());
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
