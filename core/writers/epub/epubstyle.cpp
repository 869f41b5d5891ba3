// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/epub/epubstyle.h"

#include "document/blocks.h"

namespace quayside::epub {
namespace {

// What no theme decides. No custom properties and no media queries: many reading systems are years behind browsers.
constexpr const char *always = R"css(
body { margin: 0; padding: 0 2%; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { text-align: start; break-after: avoid; page-break-after: avoid; -webkit-hyphens: none; hyphens: none; }
p { orphans: 2; widows: 2; }
ul, ol { padding-inline-start: 1.75em; }
li > ul, li > ol { margin: 0; }
li + li { margin-top: .15em; }
.task-list { list-style: none; padding-inline-start: .5em; }
dt { font-weight: bold; } dd { margin: 0 0 .5em; margin-inline-start: 1.5em; }
img { max-width: 100%; }
figure { text-align: center; break-inside: avoid; page-break-inside: avoid; }
figure pre, figure table { text-align: start; }
hr { border: 0; border-top-width: 1px; border-top-style: solid; margin: 1.6em 20%; }
code, kbd, pre { -webkit-hyphens: none; hyphens: none; }
pre { white-space: pre-wrap; overflow-wrap: break-word; text-align: start; padding: .7em .8em; border-radius: .3em; }
pre code { font-size: 1em; background: none; }
kbd { border: 1px solid #999999; border-radius: .25em; padding: 0 .3em; }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start-width: 3px; border-inline-start-style: solid; }
table { border-collapse: collapse; max-width: 100%; }
th, td { padding: .3em .55em; vertical-align: top; text-align: start; }
tr { break-inside: avoid; page-break-inside: avoid; }
caption { text-align: start; }
mark { background-color: #fff0a8; color: #1c2024; }
summary { font-weight: bold; }
.markdown-alert { padding: .4em .9em; border-inline-start-width: 4px; border-inline-start-style: solid; break-inside: avoid; page-break-inside: avoid; }
.markdown-alert > :last-child { margin-bottom: 0; }
.markdown-alert-title { font-weight: bold; margin-bottom: .2em; text-indent: 0; }
.line-block { text-align: start; }
.missing-image { border: 1px dashed #999999; padding: .2em .5em; font-style: italic; }
.footnotes { margin-top: 2.5em; padding-top: .6em; border-top-width: 1px; border-top-style: solid; }
.footnote-ref { line-height: 0; }
.footnote-backref { text-decoration: none; }
math[display="block"] { margin: .9em 0; }
nav ol { list-style: none; padding-inline-start: 1.25em; } nav > ol { padding: 0; }
nav li { margin: .3em 0; } nav a { text-decoration: none; }
.title-page { margin-top: 22%; }
.title-page h1 { margin-top: 0; }
.title-page p { text-align: start; }
.title-page .date, .title-page .publisher { margin-top: 2em; }
.cover { margin: 0; padding: 0; text-align: center; }
.cover img { max-height: 100%; max-width: 100%; }
)css";

QString hex(quint32 color)
{
    return u'#' + QStringLiteral("%1").arg(color & 0xffffffU, 6, 16, QLatin1Char('0'));
}

/// @p part in @p whole, as CSS writes numbers.
QString share(float part, float whole)
{
    return QString::number(qRound(1000.0 * double(part) / double(whole)) / 1000.0, 'g', 6);
}

/// Rules, one after the other.
class Sheet
{
public:
    explicit Sheet(const Theme &theme) : m_theme(theme) {}

    void rule(const QString &selector, const QStringList &declarations)
    {
        if (!declarations.isEmpty())
            m_text += selector + QStringLiteral(" { ") + declarations.join(QStringLiteral("; ")) + QStringLiteral("; }\n");
    }
    /// The looks of @p look beside the text's, with its spaces if @p spaced.
    void look(const QString &selector, const TextLook &look, bool spaced = true)
    {
        QStringList all = font(look);
        if (spaced)
            all.append(QStringLiteral("margin: %1em 0 %2em").arg(share(look.before, look.size), share(look.after, look.size)));
        rule(selector, all);
    }
    /// A colour where the theme has one.
    void color(const QString &selector, const char *property, quint32 value)
    {
        if ((value >> 24) != 0)
            rule(selector, {QLatin1StringView(property) + QStringLiteral(": ") + hex(value)});
    }
    [[nodiscard]] QString family(FontRole role) const
    {
        QStringList names;
        for (const QString &name : m_theme.fonts[static_cast<std::size_t>(role)])
            names.append(u'"' + name + u'"');
        const bool serif = names.value(0).contains(QLatin1StringView("Serif"));
        names.append(role == FontRole::Code ? QStringLiteral("monospace") : serif ? QStringLiteral("serif") : QStringLiteral("sans-serif"));
        return QStringLiteral("font-family: ") + names.join(QStringLiteral(", "));
    }
    [[nodiscard]] QByteArray bytes() const { return m_text.toUtf8(); }

private:
    [[nodiscard]] QStringList font(const TextLook &look) const
    {
        QStringList all{family(look.role), QStringLiteral("font-size: %1em").arg(share(look.size, m_theme.body.size)),
                        QStringLiteral("line-height: %1").arg(share(look.leading, look.size)),
                        look.bold ? QStringLiteral("font-weight: bold") : QStringLiteral("font-weight: normal")};
        if (look.italic)
            all.append(QStringLiteral("font-style: italic"));
        if (look.color != m_theme.body.color) // the text's own is the reader's choice: by night it is light
            all.append(QStringLiteral("color: ") + hex(look.color));
        return all;
    }

    const Theme &m_theme;
    QString m_text;
};

void alerts(Sheet &sheet, const Theme &theme)
{
    for (std::size_t i = 0; i < theme.alerts.size(); ++i) {
        const QString kind = QStringLiteral(".markdown-alert-") + QLatin1StringView(nameOf(static_cast<AlertKind>(i)));
        sheet.color(kind, "border-color", theme.alerts[i]);
        sheet.color(kind, "background-color", theme.alertBackgrounds[i]);
        sheet.color(kind, "color", theme.body.color);
        sheet.color(kind + QStringLiteral(" > .markdown-alert-title"), "color", theme.alerts[i]);
    }
}

void code(Sheet &sheet, const Theme &theme)
{
    for (const auto &[kind, color] : theme.codeColors.asKeyValueRange())
        sheet.rule(QStringLiteral(".code-") + kind, theme.codeBold.value(kind)
                                                        ? QStringList{QStringLiteral("color: ") + hex(color), QStringLiteral("font-weight: bold")}
                                                        : QStringList{QStringLiteral("color: ") + hex(color)});
}

} // namespace

QByteArray styleSheet(const Theme &theme)
{
    Sheet sheet(theme);
    sheet.rule(QStringLiteral("body"), {sheet.family(FontRole::Body), QStringLiteral("line-height: ") + share(theme.body.leading, theme.body.size)});
    sheet.rule(QStringLiteral("p, ul, ol, dl, figure, details, .table, .markdown-alert"),
               {QStringLiteral("margin: %1em 0 %2em").arg(share(theme.body.before, theme.body.size), share(theme.body.after, theme.body.size))});
    for (std::size_t i = 0; i < theme.headings.size(); ++i)
        sheet.look(QStringLiteral("h%1").arg(i + 1), theme.headings[i]);
    sheet.look(QStringLiteral("pre"), theme.code);
    sheet.rule(QStringLiteral("code, kbd"), {sheet.family(FontRole::Code), QStringLiteral("font-size: %1em").arg(share(theme.inlineCode, 1))});
    sheet.color(QStringLiteral("pre"), "background-color", theme.codeBackground);
    sheet.color(QStringLiteral("pre"), "color", theme.code.color);
    sheet.color(QStringLiteral("code"), "background-color", theme.inlineCodeBackground);
    sheet.look(QStringLiteral("blockquote"), theme.quote);
    sheet.color(QStringLiteral("blockquote"), "border-color", theme.quoteBar);
    sheet.look(QStringLiteral("table"), theme.table, false);
    sheet.rule(QStringLiteral(".table"),
               {QStringLiteral("margin: %1em 0 %2em").arg(share(theme.table.before, theme.body.size), share(theme.table.after, theme.body.size))});
    sheet.look(QStringLiteral("figcaption, caption"), theme.caption);
    sheet.look(QStringLiteral(".footnotes"), theme.note, false);
    sheet.color(QStringLiteral(".footnotes, hr"), "border-color", theme.rule);
    sheet.color(QStringLiteral("a"), "color", theme.link);
    sheet.rule(QStringLiteral("th, td"), {QStringLiteral("border-bottom: 1px solid ") + hex(theme.tableInnerRule)});
    sheet.rule(QStringLiteral("table"),
               {QStringLiteral("border-top: 1px solid ") + hex(theme.tableRule), QStringLiteral("border-bottom: 1px solid ") + hex(theme.tableRule)});
    sheet.rule(QStringLiteral("thead th"), {QStringLiteral("border-bottom: 1px solid ") + hex(theme.tableRule)});
    alerts(sheet, theme);
    sheet.look(QStringLiteral(".title-page h1"), theme.title);
    sheet.look(QStringLiteral(".title-page .subtitle"), theme.subtitle);
    sheet.look(QStringLiteral(".title-page .author"), theme.author);
    code(sheet, theme);
    return sheet.bytes() + always;
}

} // namespace quayside::epub
