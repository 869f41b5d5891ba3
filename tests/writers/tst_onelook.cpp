// SPDX-License-Identifier: GPL-3.0-or-later
// All formats have one look: what their files say of sizes, colours, fonts and spaces is that of the theme.
#include "docxfile.h"
#include "support/pdffile.h"

#include "typeset/layout/theme.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace docxtest;

namespace {

constexpr double tolerance = 0.5; // points

/// How a kind of text looks in a written file; none: the format leaves it to who shows the file.
struct Seen {
    double size = 0;
    QString family;
    QString color; ///< "rrggbb"
    std::optional<double> leading;
    std::optional<double> before;
    std::optional<double> after;
};
using Looks = QMap<QString, Seen>; ///< by "body", "h1" … "h6", "code", "quote"

QString hex(quint32 color)
{
    return QStringLiteral("%1").arg(color & 0xffffffU, 6, 16, QLatin1Char('0'));
}

Looks looksOf(const Theme &theme)
{
    Looks looks;
    const auto add = [&](const QString &name, const TextLook &look) {
        looks.insert(name, {double(look.size), theme.fonts[static_cast<std::size_t>(look.role)].value(0), hex(look.color), double(look.leading),
                            double(look.before), double(look.after)});
    };
    add(QStringLiteral("body"), theme.body);
    for (int i = 0; i < 6; ++i)
        add(QStringLiteral("h%1").arg(i + 1), theme.headings[static_cast<std::size_t>(i)]);
    add(QStringLiteral("code"), theme.code);
    add(QStringLiteral("quote"), theme.quote);
    return looks;
}

const QByteArray sample = "# One\n\nwords\n\n## Two\n\nwords\n\n### Three\n\nwords\n\n#### Four\n\nwords\n\n##### Five\n\nwords\n\n###### Six\n\nwords\n\n"
                          "> quoted\n\n```\ncode\n```\n\nwords\n\nwords\n";

QByteArray written(const Writer &writer, const QString &theme)
{
    WorkContext context;
    MemorySink sink;
    const QJsonObject options = theme.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("theme"), theme}};
    WriteInput input{markdown(sample), options, QStringLiteral("en"), {}, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC), QStringLiteral("test"), {}};
    input.language = QStringLiteral("en");
    return writer.write(std::move(input), sink, context) ? sink.main : QByteArray();
}

/// Of the styles of Word.
Looks wordLooks(const QByteArray &file)
{
    static const QMap<QString, QString> names{{QStringLiteral("BodyText"), QStringLiteral("body")}, {QStringLiteral("SourceCode"), QStringLiteral("code")},
                                              {QStringLiteral("Quote"), QStringLiteral("quote")},   {QStringLiteral("Heading1"), QStringLiteral("h1")},
                                              {QStringLiteral("Heading2"), QStringLiteral("h2")},   {QStringLiteral("Heading3"), QStringLiteral("h3")},
                                              {QStringLiteral("Heading4"), QStringLiteral("h4")},   {QStringLiteral("Heading5"), QStringLiteral("h5")},
                                              {QStringLiteral("Heading6"), QStringLiteral("h6")}};
    Looks looks;
    QXmlStreamReader xml(partsOf(file).value(QStringLiteral("word/styles.xml")));
    Seen *seen = nullptr;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto value = [&](const char *name) { return xml.attributes().value(QLatin1StringView(name)).toString(); };
        if (xml.isStartElement() && xml.name() == u"style") {
            const QString name = names.value(value("w:styleId"));
            seen = name.isEmpty() ? nullptr : &looks[name];
        }
        if (!xml.isStartElement() || !seen)
            continue;
        if (xml.name() == u"sz") {
            seen->size = value("w:val").toDouble() / 2;
        } else if (xml.name() == u"rFonts") {
            seen->family = value("w:ascii");
        } else if (xml.name() == u"color") {
            seen->color = value("w:val");
        } else if (xml.name() == u"spacing" && !value("w:line").isEmpty()) {
            seen->leading = value("w:line").toDouble() / 20;
            seen->before = value("w:before").toDouble() / 20;
            seen->after = value("w:after").toDouble() / 20;
        }
    }
    return looks;
}

/// Of the styles of OpenDocument, whose lengths are in points.
Looks openLooks(const QByteArray &file)
{
    static const QMap<QString, QString> names{
        {QStringLiteral("Text_20_body"), QStringLiteral("body")}, {QStringLiteral("Preformatted_20_Text"), QStringLiteral("code")},
        {QStringLiteral("Quotations"), QStringLiteral("quote")},  {QStringLiteral("Heading_20_1"), QStringLiteral("h1")},
        {QStringLiteral("Heading_20_2"), QStringLiteral("h2")},   {QStringLiteral("Heading_20_3"), QStringLiteral("h3")},
        {QStringLiteral("Heading_20_4"), QStringLiteral("h4")},   {QStringLiteral("Heading_20_5"), QStringLiteral("h5")},
        {QStringLiteral("Heading_20_6"), QStringLiteral("h6")}};
    Looks looks;
    QXmlStreamReader xml(partsOf(file).value(QStringLiteral("styles.xml")));
    Seen *seen = nullptr;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto value = [&](const char *name) { return xml.attributes().value(QLatin1StringView(name)).toString(); };
        const auto points = [&](const char *name) { return value(name).chopped(2).toDouble(); };
        if (xml.isStartElement() && xml.name() == u"style") {
            const QString name = names.value(value("style:name"));
            seen = name.isEmpty() ? nullptr : &looks[name];
        }
        if (!xml.isStartElement() || !seen)
            continue;
        if (xml.name() == u"text-properties") {
            seen->size = points("fo:font-size");
            seen->family = value("style:font-name");
            seen->color = value("fo:color").mid(1);
        } else if (xml.name() == u"paragraph-properties") {
            seen->leading = points("style:line-height-at-least");
            seen->before = points("fo:margin-top");
            seen->after = points("fo:margin-bottom");
        }
    }
    return looks;
}

/// Of a sheet whose text has @p size points; later rules win, as in CSS.
Looks cssLooks(const QString &sheet, double size)
{
    static const QRegularExpression rule(QStringLiteral("([^{}]+)\\{([^{}]*)\\}"));
    static const QMap<QString, QString> names{{QStringLiteral("body"), QStringLiteral("body")},
                                              {QStringLiteral("pre"), QStringLiteral("code")},
                                              {QStringLiteral("blockquote"), QStringLiteral("quote")}};
    static const QRegularExpression media(QStringLiteral("@media[^{]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}"));
    Looks looks;
    for (auto it = rule.globalMatch(QString(sheet).remove(media)); it.hasNext();) {
        const auto match = it.next();
        for (const QString &selector : match.captured(1).split(u',')) {
            const QString one = selector.trimmed();
            const bool heading = one.size() == 2 && one.startsWith(u'h') && one[1].isDigit();
            const QString name = heading ? one : one == u"p" ? QStringLiteral("body") : names.value(one);
            if (name.isEmpty())
                continue;
            Seen &seen = looks[name];
            if (seen.size == 0)
                seen.size = size;
            for (const QString &declaration : match.captured(2).split(u';')) {
                const QString key = declaration.section(u':', 0, 0).trimmed();
                const QString value = declaration.section(u':', 1).trimmed();
                if (key == u"font-size")
                    seen.size = value.chopped(2).toDouble() * size;
                else if (key == u"font-family")
                    seen.family = value.section(u',', 0, 0).remove(u'"');
                else if (key == u"color")
                    seen.color = value.mid(1);
                else if (key == u"line-height")
                    seen.leading = value.toDouble() * seen.size;
                else if (key == u"margin" && value.contains(QLatin1StringView("em 0 "))) {
                    seen.before = value.section(u' ', 0, 0).chopped(2).toDouble() * seen.size;
                    seen.after = value.section(u' ', 2, 2).chopped(2).toDouble() * seen.size;
                }
            }
        }
    }
    return looks;
}

/// The style sheet of a page.
QString sheetIn(const QByteArray &page)
{
    return QString::fromUtf8(page).section(QLatin1StringView("<style>"), 1).section(QLatin1StringView("</style>"), 0, 0);
}

/// Text as it is painted: its face, size, colour and place.
class PaintedText final : public QPDFObjectHandle::ParserCallbacks
{
public:
    struct Run {
        QString family;
        double size = 0;
        QString color;
        double y = 0;
    };
    explicit PaintedText(QPDFObjectHandle page) : m_fonts(page.getKey("/Resources").getKey("/Font")) { page.parsePageContents(this); }
    std::vector<Run> runs;

private:
    void handleObject(QPDFObjectHandle object) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        const auto number = [&](std::size_t i) { return i < m_operands.size() ? m_operands[i].getNumericValue() : 0; };
        if (name == "Tf") {
            const QString base = QString::fromStdString(m_fonts.getKey(m_operands.at(0).getName()).getKey("/BaseFont").getName());
            m_now.family = base.section(u'+', -1).section(u'-', 0, 0).remove(u'/');
            m_now.size = number(1);
        } else if (name == "rg") {
            m_now.color.clear();
            for (std::size_t i = 0; i < 3; ++i)
                m_now.color += QStringLiteral("%1").arg(qRound(number(i) * 255), 2, 16, QLatin1Char('0'));
        } else if (name == "g") {
            m_now.color = QStringLiteral("%1").arg(qRound(number(0) * 255), 2, 16, QLatin1Char('0')).repeated(3);
        } else if (name == "Tm") {
            m_now.y = number(5);
        } else if (name == "Td") {
            m_now.y += number(1);
        } else if (name == "BT") {
            m_now.y = 0;
        } else if (name == "Tj" || name == "TJ") {
            if (runs.empty() || runs.back().y != m_now.y)
                runs.push_back(m_now);
        }
        m_operands.clear();
    }
    void handleEOF() override {}

    QPDFObjectHandle m_fonts;
    std::vector<QPDFObjectHandle> m_operands;
    Run m_now;
};

/// Of the first page, whose lines are those of the sample. Spaces are seen between paragraphs.
Looks pdfLooks(const QByteArray &file)
{
    test::PdfFile pdf(file);
    std::vector<PaintedText::Run> runs;
    for (auto &page : pdf.pages) {
        const PaintedText painted(page);
        runs.insert(runs.end(), painted.runs.begin(), painted.runs.end());
    }
    Looks looks;
    static const QStringList lines{QStringLiteral("h1"),   QStringLiteral("body"), QStringLiteral("h2"),    QStringLiteral("body"), QStringLiteral("h3"),
                                   QStringLiteral("body"), QStringLiteral("h4"),   QStringLiteral("body"),  QStringLiteral("h5"),   QStringLiteral("body"),
                                   QStringLiteral("h6"),   QStringLiteral("body"), QStringLiteral("quote"), QStringLiteral("code")};
    for (qsizetype i = 0; i < lines.size() && static_cast<std::size_t>(i) < runs.size(); ++i) {
        const PaintedText::Run &run = runs[static_cast<std::size_t>(i)];
        Seen &seen = looks[lines[i]];
        seen.size = run.size;
        seen.color = run.color;
        seen.family = run.family;
    }
    return looks;
}

} // namespace

class TestOneLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void webPages();
    void slides();
};

void TestOneLook::formats_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("format");
    for (const QString &theme : {QStringLiteral("report"), QStringLiteral("manual")}) {
        for (const QString &format : {QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("epub"), QStringLiteral("html")})
            QTest::addRow("%s %s", qPrintable(theme), qPrintable(format)) << theme << format;
    }
}

void TestOneLook::formats()
{
    QFETCH(QString, theme);
    QFETCH(QString, format);
    const auto own = Theme::builtIn(theme);
    QVERIFY(own);
    const double size = double(own->body.size);
    Looks found;
    if (format == u"pdf")
        found = pdfLooks(written(pdfWriter(), theme));
    else if (format == u"html")
        found = cssLooks(sheetIn(written(htmlWriter(), theme)), size);
    else if (format == u"docx")
        found = wordLooks(written(docxWriter(), theme));
    else if (format == u"odt")
        found = openLooks(written(odtWriter(), theme));
    else
        found = cssLooks(QString::fromUtf8(partsOf(written(epubWriter(), theme)).value(QStringLiteral("EPUB/style.css"))), size);
    for (const auto &[name, wanted] : looksOf(*own).asKeyValueRange()) {
        QVERIFY2(found.contains(name), qPrintable(name));
        const Seen seen = found.value(name);
        const auto near = [&](double a, double b, const char *what) {
            const bool same = std::abs(a - b) <= tolerance;
            if (!same)
                qWarning("%s: %s %g, not %g", qPrintable(name), what, a, b);
            return same;
        };
        QVERIFY(near(seen.size, wanted.size, "size"));
        const QString family = format == u"pdf" ? QString(wanted.family).remove(u' ') : wanted.family;
        QVERIFY2(seen.family.isEmpty() || seen.family == family, qPrintable(name + u' ' + seen.family));
        // Sheets do not repeat the colour of the text; books leave it to reading systems: by night it is light.
        const bool textColor = (format == u"epub" || format == u"html") && wanted.color == hex(own->body.color);
        QVERIFY2(textColor || seen.color == wanted.color, qPrintable(name + u' ' + seen.color));
        QVERIFY(!seen.leading || near(*seen.leading, *wanted.leading, "leading"));
        QVERIFY(!seen.before || name == u"quote" || near(*seen.before, *wanted.before, "space before"));
        QVERIFY(!seen.after || near(*seen.after, *wanted.after, "space after"));
    }
}

/// Pages for screens without a theme have the fonts of their readers' systems, light or dark, but the proportions of the usual theme.
void TestOneLook::webPages()
{
    const auto own = Theme::builtIn(QStringLiteral("report"));
    QVERIFY(own);
    const Looks found = cssLooks(sheetIn(written(htmlWriter(), {})), double(own->body.size));
    for (int i = 0; i < 6; ++i) {
        const double size = double(own->headings[static_cast<std::size_t>(i)].size);
        const double seen = found.value(QStringLiteral("h%1").arg(i + 1)).size;
        QVERIFY2(std::abs(seen - size) <= tolerance, qPrintable(QStringLiteral("h%1: %2, not %3").arg(i + 1).arg(seen).arg(size)));
    }
}

/// Slides have larger letters, of the theme's fonts and colours.
void TestOneLook::slides()
{
    for (const QString &name : {QStringLiteral("report"), QStringLiteral("manual")}) {
        const auto own = Theme::builtIn(name);
        QVERIFY(own);
        const QString part = QString::fromUtf8(partsOf(written(pptxWriter(), name)).value(QStringLiteral("ppt/theme/theme1.xml")));
        const auto has = [&](const QString &element, const QString &value) {
            return part.contains(QStringLiteral("<a:%1><a:srgbClr val=\"%2\"/>").arg(element, value));
        };
        QVERIFY(has(QStringLiteral("dk1"), hex(own->body.color)));
        QVERIFY(has(QStringLiteral("dk2"), hex(own->headings[1].color)));
        QVERIFY(has(QStringLiteral("accent1"), hex(own->link)));
        const auto family = [&](FontRole role) { return own->fonts[static_cast<std::size_t>(role)].value(0); };
        QVERIFY(part.contains(QStringLiteral("<a:majorFont><a:latin typeface=\"%1\"/>").arg(family(FontRole::Heading))));
        QVERIFY(part.contains(QStringLiteral("<a:minorFont><a:latin typeface=\"%1\"/>").arg(family(FontRole::Body))));
    }
}

QTEST_MAIN(TestOneLook)
#include "tst_onelook.moc"
