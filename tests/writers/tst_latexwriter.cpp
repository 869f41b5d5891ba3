// SPDX-License-Identifier: GPL-3.0-or-later
// QUAYSIDE_WRITE_GOLDEN=1 writes the expected files anew: read them then.
#include "testpaths.h"
#include "writing.h"

#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace writingtest;

namespace {

const QString folder = QStringLiteral(QUAYSIDE_TEST_DATA "/writers/");

/// The text alone, without the comment above it.
QString body(const Document &document, const QString &language = {})
{
    const QString text = written(latexWriter(), document, {{QStringLiteral("fragment"), true}}, language).text();
    return text.mid(text.indexOf(QLatin1StringView("\n\n")) + 2).trimmed();
}

QString body(const char *text, const QString &language = {})
{
    return body(markdown(text), language);
}

QString whole(const char *text, const QJsonObject &options = {}, const QString &language = {})
{
    return written(latexWriter(), markdown(text), options, language).text();
}

/// The lines that TeX calls errors, each with what follows.
QByteArray errorsOf(const QByteArray &log)
{
    QByteArray errors;
    int left = 0;
    for (const QByteArray &line : log.split('\n')) {
        left = line.startsWith('!') ? 6 : left;
        if (left-- > 0)
            errors += line + '\n';
    }
    return errors;
}

QString templateFile(const QTemporaryDir &dir, const QByteArray &text)
{
    QFile file(dir.filePath(QStringLiteral("template.tex")));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

} // namespace

class TestLatexWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void blocks_data();
    void blocks();
    void characters();
    void title();
    void classes_data();
    void classes();
    void languages();
    void notes();
    void notesInTables();
    void tables();
    void formulas_data();
    void formulas();
    void commandsOfFormulas();
    void images();
    void templates();
    void templatesThatAreNone_data();
    void templatesThatAreNone();
    void losses();
    void longTables();
    void deepLists();
    void texSetsIt_data();
    void texSetsIt();
};

void TestLatexWriter::golden_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("golden");
    QTest::newRow("everything") << QStringLiteral("everything.md") << QStringLiteral("everything.golden.tex");
    QTest::newRow("nodes") << QStringLiteral("nodes.json") << QStringLiteral("nodes.golden.tex");
}

void TestLatexWriter::golden()
{
    QFETCH(QString, source);
    QFETCH(QString, golden);
    const Reader reader = source.endsWith(QLatin1StringView("json")) ? jsonReader() : markdownReader();
    const Document document = read(reader, bytesOf(folder + source), source, {{QStringLiteral("raw-html"), QStringLiteral("safe")}});
    const QByteArray tex = written(latexWriter(), document, {}, document.metadata.language).file;
    if (qEnvironmentVariableIsSet("QUAYSIDE_WRITE_GOLDEN")) {
        QFile file(folder + golden);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(tex) == tex.size());
    }
    const QByteArray expected = bytesOf(folder + golden);
    QVERIFY2(!expected.isEmpty(), qPrintable(golden));
    QCOMPARE(QString::fromUtf8(tex), QString::fromUtf8(expected));
}

void TestLatexWriter::blocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tex");
    const auto row = [](const char *name, const char *text, const char *tex) { QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(tex); };
    row("special characters", R"(\# $5 & 50% a_b {x} \\ ^ ~ \[z\])",
        R"(\# \$5 \& 50\% a\_b \{x\} \textbackslash{} \textasciicircum{} \textasciitilde{} {[}z])");
    row("joined characters", "a -- b --- c, don't, \"so\" << x >>", R"(a -{}- b -{}-{}- c, don't, \textquotedbl{}so\textquotedbl{} <{}< x >{}>)");
    row("styles", "*a* **b** ~~c~~ `d_e`", R"(\emph{a} \textbf{b} \sout{c} \texttt{d\_e})");
    row("code of blanks", "`a  b--'c'`", R"(\texttt{a \ b-{}-\textquotesingle{}c\textquotesingle{}})");
    row("a line's end", "a\\\nb", "a\\\\\nb");
    row("a link", "[a](https://example.org/x?a=b&c=%20#d)", R"(\href{https://example.org/x?a=b&c=\%20\#d}{a})");
    row("an address", "<https://example.org/a_b>", R"(\url{https://example.org/a_b})");
    row("a place", "# One\n\n[to it](#one) [nowhere](#two)", "\\section{One}\\label{one}\n\n\\hyperref[one]{to it} nowhere");
    row("headings", "# A\n\n## B *c*\n\n###### F",
        "\\section{A}\\label{a}\n\n\\subsection{\\texorpdfstring{B \\emph{c}}{B c}}\\label{b-c}\n\n\\subparagraph{F}\\label{f}");
    row("a list", "- a\n- b", "\\begin{itemize}\n\\tightlist\n\\item a\n\\item b\n\\end{itemize}");
    row("a list from 3", "3. a\n4. b", "\\begin{enumerate}\n\\setcounter{enumi}{2}\n\\tightlist\n\\item a\n\\item b\n\\end{enumerate}");
    row("parentheses", "1) a\n\n   1) b",
        "\\begin{enumerate}\n\\renewcommand{\\labelenumi}{\\arabic{enumi})}\n\\item "
        "a\n\n\\begin{enumerate}\n\\renewcommand{\\labelenumii}{\\arabic{enumii})}\n\\tightlist\n\\item "
        "b\n\\end{enumerate}\n\\end{enumerate}");
    row("tasks", "- [x] a\n- [ ] b", "\\begin{itemize}\n\\tightlist\n\\item[{\\(\\boxtimes\\)}] a\n\\item[{\\(\\square\\)}] b\n\\end{itemize}");
    row("code", "```c\nint a;\tb\n\\end\n```", "\\begin{Verbatim}\nint a;  b\n\\end\n\\end{Verbatim}");
    row("code that ends its environment", "```\n\\end{Verbatim}\n```", "\\begin{verbatim}\n\\end{Verbatim}\n\\end{verbatim}");
    row("code that ends all", "```\n\\end{Verbatim}\n\\end{verbatim}\n```",
        "{\\small\\raggedright \\texttt{\\textbackslash{}end\\{Verbatim\\}}\\newline\n\\texttt{\\textbackslash{}end\\{verbatim\\}}\\par}");
    row("a quote", "> a\n>\n> b", "\\begin{quote}\na\n\nb\n\\end{quote}");
    row("an alert", "> [!TIP]\n> a", "\\begin{admonition}{tip}{Tip}\na\n\\end{admonition}");
    row("a rule", "a\n\n---\n\nb", "a\n\n{\\centering\\rule{0.5\\linewidth}{0.5pt}\\par}\n\nb");
}

void TestLatexWriter::blocks()
{
    QFETCH(QString, text);
    QFETCH(QString, tex);
    QCOMPARE(body(text.toUtf8().constData()), tex);
}

void TestLatexWriter::characters()
{
    const QString text = whole("α → ✓ é – 漢\n\n`├─`");
    QVERIFY(text.contains(QStringLiteral("α → ✓ é – 漢"))); // as they are: LuaLaTeX needs no more
    for (const char *line : {"\\DeclareUnicodeCharacter{03B1}{\\ensuremath{\\alpha}}", "\\DeclareUnicodeCharacter{2713}{\\ensuremath{\\checkmark}}",
                             "\\DeclareUnicodeCharacter{6F22}{\\missingcharacter{6F22}}", "\\DeclareUnicodeCharacter{251C}{+}"})
        QVERIFY2(text.contains(QLatin1StringView(line)), line);
    QVERIFY(!text.contains(QLatin1StringView("{2192}"))); // which LaTeX knows
    QVERIFY(!text.contains(QLatin1StringView("{00E9}")));
    const QStringList told = written(latexWriter(), markdown("漢字")).warnings;
    QCOMPARE(told, QStringList(QStringLiteral("Without a font that has them (latex.font), the characters 漢 字 cannot be shown in LaTeX.")));
    QVERIFY(written(latexWriter(), markdown("漢字"), {{QStringLiteral("font"), QStringLiteral("Noto Serif CJK SC")}}).warnings.isEmpty());
    QVERIFY(whole("漢字", {{QStringLiteral("font"), QStringLiteral("Noto Serif CJK SC")}}).contains(QLatin1StringView("\\setmainfont{Noto Serif CJK SC}")));
    QVERIFY(whole("Привет").contains(QLatin1StringView("\\usepackage[T1,T2A]{fontenc}")));
}

void TestLatexWriter::title()
{
    const QString lifted = whole("# The *whole*\n\n[up](#the-whole)\n\n## Part\n\ntext");
    QVERIFY(lifted.contains(QLatin1StringView("\\title{The \\emph{whole}}")));
    QVERIFY(lifted.contains(QLatin1StringView("\\maketitle")));
    QVERIFY(lifted.contains(QLatin1StringView("\\section{Part}")));
    QVERIFY(lifted.contains(QLatin1StringView("\\label{the-whole}")));
    const QString two = whole("# One\n\n# Two");
    QVERIFY(!two.contains(QLatin1StringView("\\maketitle")));
    QVERIFY(two.contains(QLatin1StringView("\\section{One}")));
    const QString fields = whole("---\ntitle: A & B\nauthor: [C, D]\ndate: May\n---\n\n# One\n\ntext");
    QVERIFY(fields.contains(QLatin1StringView("\\title{A \\& B}\n\\author{C \\and D}\n\\date{May}\n")));
    QVERIFY(fields.contains(QLatin1StringView("\\section{One}")));
    QVERIFY(fields.contains(QLatin1StringView("pdftitle={A \\& B},pdfauthor={C; D}")));
}

void TestLatexWriter::classes_data()
{
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("heading");
    const auto name = [](const char *value) { return QJsonObject{{QStringLiteral("documentclass"), QLatin1StringView(value)}}; };
    QTest::newRow("usual") << QJsonObject() << QString() << QStringLiteral("\\documentclass[a4paper]{article}") << QStringLiteral("\\section{A}");
    QTest::newRow("American") << QJsonObject() << QStringLiteral("en-US") << QStringLiteral("\\documentclass[letterpaper]{article}")
                              << QStringLiteral("\\section{A}");
    QTest::newRow("book") << name("book") << QString() << QStringLiteral("\\documentclass[a4paper]{book}") << QStringLiteral("\\chapter{A}");
    QTest::newRow("own") << name("mine") << QString() << QStringLiteral("\\documentclass[a4paper]{mine}") << QStringLiteral("\\section{A}");
    QTest::newRow("options") << QJsonObject{{QStringLiteral("classoption"), QJsonArray{QStringLiteral("12pt"), QStringLiteral("a5paper")}}} << QString()
                             << QStringLiteral("\\documentclass[12pt,a5paper]{article}") << QStringLiteral("\\section{A}");
}

void TestLatexWriter::classes()
{
    QFETCH(QJsonObject, options);
    QFETCH(QString, language);
    QFETCH(QString, begin);
    QFETCH(QString, heading);
    const QString text = whole("# A\n\n# B", options, language);
    QVERIFY2(text.startsWith(begin), qPrintable(text.left(200)));
    QVERIFY(text.contains(heading));
}

void TestLatexWriter::languages()
{
    const Document document =
        read(htmlReader(), "<p>eins <span lang='fr'>deux</span></p><blockquote lang='en-GB'>three</blockquote>", QStringLiteral("a.html"));
    const QString text = written(latexWriter(), document, {}, QStringLiteral("de-DE")).text();
    QVERIFY(text.contains(QLatin1StringView("\\babelprovide[import,main]{ngerman}")));
    QVERIFY(text.contains(QLatin1StringView("\\babelprovide[import]{british}")));
    QVERIFY(text.contains(QLatin1StringView("\\foreignlanguage{french}{deux}")));
    QVERIFY(text.contains(QLatin1StringView("\\begin{otherlanguage}{british}\n\\begin{quote}\nthree\n\\end{quote}\n\n\\end{otherlanguage}")));
    QVERIFY(whole("text", {}, QStringLiteral("ar")).contains(QLatin1StringView("bidi=basic")));
    QVERIFY(!whole("text").contains(QLatin1StringView("babel")));
}

void TestLatexWriter::notes()
{
    QCOMPARE(body("a[^1] b[^2] c[^1]\n\n[^1]: One\n\n    more\n[^2]: Two"),
             QStringLiteral("a\\footnote{\\label{note-1}One\n\nmore} b\\footnote{Two} c\\textsuperscript{\\ref{note-1}}"));
    QCOMPARE(body("# H[^1]\n\n[^1]: One"), QStringLiteral("\\section[{H}]{\\texorpdfstring{H\\footnotemark{}}{H}}\\label{h}\n\\footnotetext{One}%"));
    QCOMPARE(body("a[^1]\n\n[^1]: One[^2]\n[^2]: Two"), QStringLiteral("a\\footnote{One (Two)}"));
    QCOMPARE(body("a[^1]\n\n[^1]:\n    ```\n    x y\n    ```"), QStringLiteral("a\\footnote{{\\small\\raggedright \\texttt{x y}\\par}}"));
}

void TestLatexWriter::notesInTables()
{
    const QString inBody = body("| a | b |\n|---|---|\n| c[^1] | d |\n\n[^1]: One");
    QVERIFY2(inBody.contains(QLatin1StringView("c\\footnote{One} & d")), qPrintable(inBody));
    const QString inHead = body("| a[^1] | b |\n|---|---|\n| c[^2] | d |\n\n[^1]: One\n[^2]: Two");
    QCOMPARE(inHead.count(QLatin1StringView("\\footnotemark{}")), 2); // not again in the head of the next page
    QVERIFY2(inHead.endsWith(QLatin1StringView("\\end{longtable}\n\\addtocounter{table}{-1}%\n\\addtocounter{footnote}{-1}%\n\\footnotetext{One}%"
                                               "\n\\stepcounter{footnote}%\n\\footnotetext{Two}%")),
             qPrintable(inHead));
}

void TestLatexWriter::tables()
{
    QCOMPARE(
        body("| a | b |\n|:--|--:|\n| c & | 1 |"),
        QStringLiteral("\\begin{longtable}{@{}lr@{}}\n\\toprule\n\\textbf{a} & \\textbf{b} \\\\\n\\midrule\n\\endhead\n\\bottomrule\n\\endlastfoot\nc \\& & 1 "
                       "\\\\\n\\end{longtable}\n\\addtocounter{table}{-1}%"));
    const Document spans = read(htmlReader(), "<table><caption>Words</caption><tr><th>a<th colspan=2>b<tr><td rowspan=2>c<td>d<td>e<tr><td colspan=2>f</table>",
                                QStringLiteral("a.html"));
    const QString text = body(spans);
    QVERIFY2(text.contains(QLatin1StringView("\\caption{Words}\\tabularnewline\n")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1StringView("\\textbf{a} & \\multicolumn{2}{l}{\\textbf{b}} \\\\\n")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1StringView("\\multirow[t]{2}{*}{c} & d & e \\\\*\n & \\multicolumn{2}{l}{f} \\\\\n")), qPrintable(text));
    const QString wide = body(QByteArray("| a | b |\n|---|---|\n| " + QByteArray("word ").repeated(40) + " | c |").constData());
    QVERIFY2(wide.contains(QLatin1StringView(">{\\raggedright\\arraybackslash}p{\\dimexpr 0.9")), qPrintable(wide.left(200)));
}

void TestLatexWriter::formulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tex");
    const auto row = [](const char *name, const char *text, const char *tex) { QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(tex); };
    row("inline", "$a_1 < b$", "\\(a_1 < b\\)");
    row("display", "$$\\frac{1}{2}$$", "\\[\n\\frac{1}{2}\n\\]");
    row("environment", "$$\\begin{align}a&=b\\\\c&=d\\end{align}$$", "\\begin{align}a&=b\\\\c&=d\\end{align}");
    row("unbalanced", "$a}{b$", "\\texttt{a\\}\\{b}");
    row("a comment", "$$\na % b\n+c\n$$", "\\[\na \n+c\n\\]");
    row("files", "$\\input{/etc/passwd}$", "\\(\\unknowncommand{input}{/etc/passwd}\\)");
    row("a picture", "$\\includegraphics{a}$", "\\texttt{\\textbackslash{}includegraphics\\{a\\}}");
    row("what nobody listed", "$\\jobname$", "\\(\\unknowncommand{jobname}\\)");
    row("a macro of its own", "$\\newcommand{\\input}[1]{#1^2}\\input{x}$", "\\(\\newcommand{\\formulainput }[1]{#1^2}\\formulainput {x}\\)");
    row("another name for it", "$\\let\\x\\input \\x{a}$", "\\(\\let\\formulax \\unknowncommand{input} \\formulax {a}\\)");
    row("a known one anew", "$\\renewcommand{\\vec}[1]{\\mathbf{#1}}\\vec a$", "\\(\\renewcommand{\\vec}[1]{\\mathbf{#1}}\\vec a\\)");
    row("an environment that writes files", "$\\begin{filecontents}{a}b\\end{filecontents}$",
        "\\texttt{\\textbackslash{}begin\\{filecontents\\}\\{a\\}b\\textbackslash{}end\\{filecontents\\}}");
    row("a character by its number", "$\\^^69nput{a}$", "\\texttt{\\textbackslash{}\\textasciicircum{}\\textasciicircum{}69nput\\{a\\}}");
    row("verbatim files", "$\\VerbatimInput{a}$", "\\(\\unknowncommand{VerbatimInput}{a}\\)");
}

void TestLatexWriter::formulas()
{
    QFETCH(QString, text);
    QFETCH(QString, tex);
    const Document document = read(markdownReader(), text.toUtf8(), QStringLiteral("a.md"), {{QStringLiteral("math"), true}});
    QCOMPARE(body(document), tex);
}

/// Commands of KaTeX that LaTeX does not have.
void TestLatexWriter::commandsOfFormulas()
{
    const Document document =
        read(markdownReader(), "$\\llbracket x \\rrbracket \\sgn \\R \\Alpha \\alpha \\foo$", QStringLiteral("a.md"), {{QStringLiteral("math"), true}});
    const Written made = written(latexWriter(), document);
    for (const char *line : {"\\providecommand{\\Alpha}{\u0391}", "\\providecommand{\\sgn}{\\operatorname{sgn}}", "\\providecommand{\\llbracket}{\u27E6}",
                             "\\providecommand{\\R}{\\mathbb{R}}", "\\providecommand{\\unknowncommand}[1]{\\mathtt{\\backslash #1}}",
                             "\\alpha \\unknowncommand{foo}", "\\DeclareUnicodeCharacter{0391}{\\ensuremath{\\mathrm{A}}}"})
        QVERIFY2(made.text().contains(QString::fromUtf8(line)), line);
    QVERIFY(!made.text().contains(QLatin1StringView("\\providecommand{\\alpha}")));
    QVERIFY(!made.text().contains(QLatin1StringView("{27E6}{\\ensuremath"))); // it would mean itself
    QVERIFY(made.warnings.contains(
        QStringLiteral("The formula “\\llbracket x \\rrbracket \\sgn \\R \\Alpha \\alpha \\foo” uses \\foo, which is not known; it is shown by "
                       "its name.")));
}

void TestLatexWriter::images()
{
    Document document = markdown("![A cat](cat.png)\n\n![gone](gone.png)");
    document.media.insert(QStringLiteral("cat.png"), {QStringLiteral("image/png"), "bytes", {200, 100}});
    const Written made = written(latexWriter(), document);
    QVERIFY2(made.text().contains(QLatin1StringView("\\includegraphics[width=\\atmost{150bp},alt={A cat}]{images/001-cat.png}")), made.file.constData());
    QCOMPARE(made.files.value(QStringLiteral("images/001-cat.png")), QByteArray("bytes"));
    QVERIFY(made.text().contains(QLatin1StringView("\\emph{{[}Image missing: gone]}")));
    const Written linked = written(latexWriter(), document, {{QStringLiteral("images"), QStringLiteral("link")}});
    QVERIFY(linked.files.isEmpty());
    QVERIFY(linked.text().contains(QLatin1StringView("{cat.png}")));
}

void TestLatexWriter::templates()
{
    const QTemporaryDir dir;
    const QString path =
        templateFile(dir, "\\documentclass{letter} $-- a comment\n$if(company)$\n% $company$ $$5\n$else$\nnone\n$endif$\n$for(author)$<$it$>$sep$, $endfor$\n"
                          "$if(nobody)$x$elseif(title)$T: ${title}$else$y$endif$ $strange$\n$body$END\n");
    const Written made =
        written(latexWriter(), markdown("---\ntitle: A_b\nauthor: [C, D]\ncompany: X & Y\n---\n\n# One\n\ntext"), {{QStringLiteral("template"), path}});
    QVERIFY(made.result);
    QCOMPARE(made.text(), QStringLiteral("\\documentclass{letter} % X \\& Y $5\n<C>, <D>\nT: A\\_b \n\\section{One}\\label{one}\n\ntext\n\nEND\n"));
    QCOMPARE(made.warnings, QStringList(QStringLiteral("The template’s placeholder “$strange$” cannot be shown in LaTeX.")));
}

void TestLatexWriter::templatesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no text") << QByteArray("\\documentclass{a}") << QStringLiteral("the template has no place for the text, $body$");
    QTest::newRow("open if") << QByteArray("$if(a)$\n$body$") << QStringLiteral("$if$ of the template is not closed by $endif$");
    QTest::newRow("open for") << QByteArray("$for(a)$\n$body$") << QStringLiteral("$for$ of the template is not closed by $endfor$");
    QTest::newRow("lost end") << QByteArray("$body$ $endif$") << QStringLiteral("a placeholder of the template has nothing that it belongs to");
}

void TestLatexWriter::templatesThatAreNone()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const QTemporaryDir dir;
    const QString path = templateFile(dir, text);
    const Written made = written(latexWriter(), markdown("a"), {{QStringLiteral("template"), path}});
    QVERIFY(!made.result);
    QCOMPARE(made.result.error().code, ErrorCode::SourceMalformed);
    QCOMPARE(made.result.error().params.value(QStringLiteral("path")), path);
    QCOMPARE(made.result.error().params.value(QStringLiteral("reason")), reason);
    QCOMPARE(written(latexWriter(), markdown("a"), {{QStringLiteral("template"), dir.filePath(QStringLiteral("none.tex"))}}).result.error().code,
             ErrorCode::SourceNotFound);
}

void TestLatexWriter::losses()
{
    const Document document = read(jsonReader(), bytesOf(folder + QStringLiteral("nodes.json")), QStringLiteral("nodes.json"));
    QCOMPARE(written(latexWriter(), document, {}, QStringLiteral("en")).warnings,
             (QStringList{QStringLiteral("Without a font that has them (latex.font), the characters 漢 字 か ん じ cannot be shown in LaTeX."),
                          QStringLiteral("Text that flows past an image cannot be shown in LaTeX.")}));
}

void TestLatexWriter::longTables()
{
    QByteArray csv = "name,value\n";
    for (int i = 0; i < 30'000; ++i)
        csv += "row " + QByteArray::number(i) + ',' + QByteArray::number(i) + '\n';
    const Document document = read(csvReader(), csv, QStringLiteral("a.csv"));
    QVERIFY(document.blocks.back().value.is<Raw>());
    const QString text = written(latexWriter(), document).text();
    QCOMPARE(text.count(QLatin1StringView("\\begin{longtable}")), 1);
    QCOMPARE(text.count(QLatin1StringView("\\textbf{name}")), 1);
    QVERIFY(text.contains(QLatin1StringView("row 29999 & 29999 \\\\\n\\end{longtable}")));
    const StopSource stop;
    StopSource(stop).requestStop(StopReason::User);
    QCOMPARE(written(latexWriter(), document, {}, {}, stop).result.error().code, ErrorCode::Canceled);
}

void TestLatexWriter::deepLists()
{
    QByteArray text;
    for (int depth = 0; depth < 9; ++depth)
        text += QByteArray(depth * 3, ' ') + "1. level " + QByteArray::number(depth) + '\n';
    const QString tex = body(text.constData());
    QCOMPARE(tex.count(QLatin1StringView("\\begin{enumerate}")), 4);
    QCOMPARE(tex.count(QLatin1StringView("\\begin{")), 6); // LaTeX's limit
    QVERIFY(tex.contains(QLatin1StringView("1.~level 8")));
}

void TestLatexWriter::texSetsIt_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("source");
    for (const char *program : {"pdflatex", "lualatex"}) {
        for (const char *source : {"everything.md", "nodes.json"})
            QTest::addRow("%s %s", program, source) << QString::fromLatin1(program) << QString::fromLatin1(source);
    }
}

void TestLatexWriter::texSetsIt()
{
    QFETCH(QString, program);
    QFETCH(QString, source);
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        QSKIP("TeX is not installed");
    const Reader reader = source.endsWith(QLatin1StringView("json")) ? jsonReader() : markdownReader();
    const Document document = read(reader, bytesOf(folder + source), source);
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("a.tex")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(written(latexWriter(), document, {}, document.metadata.language).file);
    file.close();
    QProcess process;
    process.setWorkingDirectory(dir.path());
    process.start(found, {QStringLiteral("-interaction=nonstopmode"), QStringLiteral("-halt-on-error"), QStringLiteral("a.tex")});
    QVERIFY(process.waitForFinished(120'000));
    QVERIFY2(process.exitCode() == 0, errorsOf(process.readAllStandardOutput()).constData());
    QVERIFY(QFile::exists(dir.filePath(QStringLiteral("a.pdf"))));
}

QTEST_GUILESS_MAIN(TestLatexWriter)
#include "tst_latexwriter.moc"
