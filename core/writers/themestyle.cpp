// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/themestyle.h"

#include "document/blocks.h"

namespace quayside {
namespace {

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

QByteArray themeRules(const Theme &theme)
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
    sheet.color(QStringLiteral("tbody tr:nth-child(even)"), "background-color", theme.tableStripe);
    alerts(sheet, theme);
    sheet.look(QStringLiteral(".title-page h1"), theme.title);
    sheet.look(QStringLiteral(".title-page .subtitle"), theme.subtitle);
    sheet.look(QStringLiteral(".title-page .author"), theme.author);
    code(sheet, theme);
    return sheet.bytes();
}

} // namespace quayside
