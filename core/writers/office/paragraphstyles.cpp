// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/paragraphstyles.h"

#include <algorithm>

namespace quayside::office {
namespace {

TextLook like(TextLook look, float before, float after)
{
    look.before = before;
    look.after = after;
    return look;
}

TextLook bold(TextLook look)
{
    look.bold = true;
    return look;
}

/// Collects them.
class StyleList
{
public:
    explicit StyleList(const Setting &setting) : m_setting(setting), m_theme(setting.theme), m_edge(setting.justify ? Alignment::Justify : Alignment::Left) {}

    std::vector<ParagraphStyle> make()
    {
        body();
        titles();
        headings();
        lists();
        boxes();
        contents();
        running();
        tables();
        return std::move(m_all);
    }

private:
    ParagraphStyle &add(std::string_view id, const char *name, std::string_view next, int priority, const TextLook &look)
    {
        m_all.push_back({.id = id, .name = QString::fromLatin1(name), .next = next, .priority = priority, .look = look});
        return m_all.back();
    }
    ParagraphStyle &own(std::string_view id, const char *name, std::string_view next, int priority, const TextLook &look)
    {
        ParagraphStyle &style = add(id, name, next, priority, look);
        style.custom = true;
        return style;
    }

    void body();
    void captions();
    void titles();
    void headings();
    void lists();
    void boxes();
    void contents();
    void running();
    void tables();

    const Setting &m_setting;
    const Theme &m_theme;
    const Alignment m_edge;
    std::vector<ParagraphStyle> m_all;
};

void StyleList::body()
{
    add(style::body, "Body Text", {}, 0, m_theme.body).alignment = m_edge;
    ParagraphStyle &note = add(style::footnote, "footnote text", {}, 99, m_theme.note);
    note.shown = false;
    note.alignment = m_edge;
    own(style::term, "Definition Term", style::definition, 0, bold(like(m_theme.body, m_theme.body.before, 1))).keepNext = true;
    ParagraphStyle &definition = own(style::definition, "Definition", {}, 0, m_theme.body);
    definition.left = double(m_theme.listIndent);
    definition.alignment = m_edge;
    ParagraphStyle more = definition;
    more.id = style::definitionMore;
    more.name = QStringLiteral("Definition Continue");
    more.basedOn = style::definition;
    more.shown = false;
    m_all.push_back(more);
    own(style::summary, "Details Summary", style::body, 0, bold(m_theme.body)).keepNext = true;
    captions();
    ParagraphStyle &rule = own(style::rule, "Horizontal Line", style::body, 0, like(m_theme.body, m_theme.body.after, m_theme.body.after));
    rule.left = rule.right = std::max(0.0, (m_setting.page.columnWidth() - 96) / 2);
    rule.line = LineBelow{0.75, 0, m_theme.rule};
}

void StyleList::captions()
{
    own(style::figure, "Figure", style::caption, 0, like(m_theme.body, m_theme.body.after * 1.5F, m_theme.body.after * 1.5F)).alignment = Alignment::Center;
    ParagraphStyle &caption = add(style::caption, "caption", style::body, 35, m_theme.caption);
    caption.hyphenate = false;
    caption.alignment = Alignment::Center;
    ParagraphStyle &ofTable = own(style::tableCaption, "Table Caption", style::body, 35, like(m_theme.caption, m_theme.table.before, 4));
    ofTable.basedOn = style::caption;
    ofTable.keepNext = true;
    ofTable.hyphenate = false;
    ofTable.alignment = Alignment::Left; // above the edge of the table, as on pages
}

void StyleList::titles()
{
    TextLook look = m_theme.title;
    look.before = static_cast<float>(m_setting.page.columnHeight() * 0.24);
    look.color = inkOfTitle(m_setting, look.color);
    ParagraphStyle &title = add(style::title, "Title", style::subtitle, 10, look);
    title.keepNext = title.keepLines = true;
    look = m_theme.subtitle;
    look.color = inkOfTitle(m_setting, look.color);
    ParagraphStyle &subtitle = add(style::subtitle, "Subtitle", style::author, 11, look);
    subtitle.keepNext = true;
    look = m_theme.author;
    look.color = inkOfTitle(m_setting, look.color);
    ParagraphStyle &author = own(style::author, "Author", style::author, 12, look);
    author.keepNext = true;
    look = like(m_theme.author, m_theme.author.leading, m_theme.author.leading * 2);
    look.color = inkOfTitle(m_setting, m_theme.muted);
    add(style::date, "Date", style::body, 13, look);
    for (auto each = m_all.end() - 4; each != m_all.end(); ++each)
        each->hyphenate = false;
}

void StyleList::headings()
{
    for (int level = 1; level <= 6; ++level) {
        const TextLook &look = m_theme.headings[static_cast<std::size_t>(level) - 1];
        ParagraphStyle &heading = add(style::heading(level), "", style::body, 9, look);
        heading.name = QStringLiteral("heading %1").arg(level);
        heading.keepNext = heading.keepLines = true;
        heading.hyphenate = false;
        heading.outline = level;
        heading.pageBreak = level == 1 && m_setting.options.chaptersOnNewPage;
        if (look.rule)
            heading.line = LineBelow{0.75, 3, m_theme.rule};
    }
}

void StyleList::lists()
{
    for (int depth = 0; depth < 5; ++depth) {
        const QString digit = depth == 0 ? QString() : QStringLiteral(" %1").arg(depth + 1);
        const auto one = [&](std::string_view id, QLatin1StringView name, bool item) {
            ParagraphStyle &made = add(id, "", {}, 36, m_theme.body);
            made.name = name + digit;
            made.shown = item && depth < 3;
            made.left = double(m_theme.listIndent) * (depth + 1);
            made.hanging = item ? double(m_theme.listIndent) : 0;
            made.contextual = true;
            made.alignment = m_edge;
        };
        one(style::bullet(depth), QLatin1StringView("List Bullet"), true);
        one(style::number(depth), QLatin1StringView("List Number"), true);
        one(style::listContinue(depth), QLatin1StringView("List Continue"), false);
    }
}

void StyleList::boxes()
{
    const double inset = boxInset(m_setting);
    const double indent = double(m_theme.quoteIndent);
    ParagraphStyle &quote = add(style::quote, "Quote", {}, 29, like(m_theme.quote, 0, m_theme.quote.after));
    quote.left = indent;
    quote.alignment = m_edge;
    quote.box = PlacedBox{quoteBox(m_setting), indent, m_setting.rightToLeft};
    ParagraphStyle &code = own(style::code, "Source Code", style::body, 30, m_theme.code);
    code.hyphenate = false;
    code.leftToRight = true;
    code.left = code.right = inset;
    code.alignment = Alignment::Left;
    code.box = PlacedBox{codeBox(m_setting), inset, false};
    for (const AlertKind kind : {AlertKind::Note, AlertKind::Tip, AlertKind::Important, AlertKind::Warning, AlertKind::Caution}) {
        const QString name = QString::fromLatin1(style::alert(kind).data(), static_cast<qsizetype>(style::alert(kind).size()));
        ParagraphStyle &alert = own(style::alert(kind), "", {}, 31, m_theme.body);
        alert.name = name + QStringLiteral(" Alert");
        alert.left = indent;
        alert.right = inset;
        alert.alignment = m_edge;
        alert.box = PlacedBox{alertBox(m_setting, kind), indent, m_setting.rightToLeft};
        ParagraphStyle title = alert;
        title.id = style::alertTitle(kind);
        title.name = name + QStringLiteral(" Alert Title");
        title.next = style::alert(kind);
        title.look = bold(like(m_theme.body, m_theme.body.after, 2));
        title.look.role = FontRole::Heading;
        title.look.color = m_theme.alerts[static_cast<std::size_t>(kind)];
        title.look.size *= 0.95F;
        title.keepNext = true;
        title.alignment = Alignment::Left;
        m_all.push_back(title);
    }
}

void StyleList::contents()
{
    ParagraphStyle &heading = add(style::tocHeading, "TOC Heading", style::body, 39, m_theme.headings[0]);
    heading.keepNext = heading.keepLines = true;
    heading.hyphenate = false;
    for (int level = 1; level <= 6; ++level) {
        ParagraphStyle &entry = add(style::contents(level), "", style::normal, 39, m_theme.contents[static_cast<std::size_t>(std::min(level, 4)) - 1]);
        entry.name = QStringLiteral("toc %1").arg(level);
        entry.shown = false;
        entry.hyphenate = false;
        entry.left = double(m_theme.listIndent) * 0.9 * (level - 1);
        entry.alignment = Alignment::Left;
        entry.tabs = {{m_setting.page.columnWidth(), false, level > 1}};
    }
}

void StyleList::running()
{
    const double width = m_setting.page.columnWidth();
    for (const auto &[id, name] : {std::pair{style::header, "header"}, std::pair{style::footer, "footer"}}) {
        ParagraphStyle &made = add(id, name, {}, 99, like(m_theme.running, 0, 0));
        made.shown = false;
        made.hyphenate = false;
        made.alignment = Alignment::Left;
        made.tabs = {{width / 2, true, false}, {width, false, false}};
    }
}

void StyleList::tables()
{
    const TextLook look = like(m_theme.table, 0, 0);
    ParagraphStyle &text = own(style::tableText, "Table Text", {}, 32, look);
    text.shown = false;
    text.alignment = Alignment::Left;
    ParagraphStyle &head = own(style::tableHead, "Table Heading", {}, 32, bold(look));
    head.shown = false;
    head.keepNext = true;
    head.hyphenate = false;
    head.alignment = Alignment::Left;
}

} // namespace

std::vector<ParagraphStyle> paragraphStyles(const Setting &setting)
{
    return StyleList(setting).make();
}

double inlineCodeSize(const Setting &setting, double around)
{
    return around * double(setting.theme.inlineCode);
}

double keyboardSize(const Setting &setting, double around)
{
    return inlineCodeSize(setting, around) * 0.95;
}

} // namespace quayside::office
