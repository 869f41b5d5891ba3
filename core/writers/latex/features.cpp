// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/latex/features.h"

#include "document/csvrows.h"
#include "document/walk.h"
#include "writers/latex/commands.h"
#include "writers/latex/formulas.h"

#include <QRegularExpression>
#include <QUrl>

namespace quayside::latex {

Features Features::of(const Document &document)
{
    Features found;
    found.noteCalls.resize(document.footnotes.size());
    const Metadata &data = document.metadata;
    for (const QString &text : QStringList{data.title, data.subtitle, data.date, data.description} + data.authors + data.keywords)
        found.characters.add(text);
    for (const auto &[key, value] : data.all)
        found.characters.add(value);
    found.add(document.blocks);
    for (const Footnote &note : document.footnotes)
        found.add(note.content);
    walkInlines(document, [&](const Inline &node) { found.add(node); });
    return found;
}

void Features::add(const Attributes &attributes)
{
    if (!attributes->id.isEmpty())
        ids.insert(attributes->id);
    if (!attributes->language.isEmpty() && !languages.contains(attributes->language))
        languages.append(attributes->language);
    lines = lines || !attributes->background.isEmpty();
    colors = colors || !attributes->color.isEmpty();
}

void Features::add(const Blocks &blocks)
{
    walkBlocks(blocks, [&](const Block &block) {
        eachAttributes(block, [&](const Attributes &attributes) { add(attributes); });
        if (const auto *heading = block.value.as<Heading>())
            firstLevelHeadings += heading->level == 1 ? 1 : 0;
        if (const auto *text = block.value.as<CodeBlock>()) {
            code = true;
            characters.add(text->text);
        }
        if (const auto *raw = block.value.as<Raw>(); raw && CsvRows::holds(*raw)) {
            tables = true;
            characters.add(raw->text);
        }
        const auto *list = block.value.as<ListBlock>();
        for (std::size_t i = 0; list && i < list->items.size(); ++i)
            tasks = tasks || list->items[i].checked.has_value();
        tasks = tasks || (list && list->bulletStyle == BulletStyle::Square);
        if (block.value.is<Table>()) {
            tables = true;
            eachAttributes(block, [&](const Attributes &attributes) { cellColors = cellColors || !attributes->background.isEmpty(); });
        }
        alerts = alerts || block.value.is<Alert>();
        figures = figures || block.value.is<Figure>();
    });
}

void Features::addCommands(const QString &tex)
{
    static const QRegularExpression command(QStringLiteral("\\\\([A-Za-z]+)"));
    for (auto it = command.globalMatch(tex); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (commands.contains(name))
            continue;
        commands.insert(name);
        if (const char32_t character = characterOf(name); character != 0)
            characters.add(QString::fromUcs4(&character, 1));
        if (const QString macro = macroOf(name); !macro.isEmpty()) {
            characters.add(macro);
            addCommands(macro);
        }
    }
}

void Features::add(const Inline &node)
{
    eachAttributes(node, [&](const Attributes &attributes) { add(attributes); });
    if (const auto *text = node.value.as<Text>())
        characters.add(text->text);
    if (const auto *text = node.value.as<Code>())
        characters.add(text->text);
    if (const auto *link = node.value.as<Link>(); link && link->url.startsWith(u'#'))
        targets.insert(QUrl::fromPercentEncoding(link->url.mid(1).toUtf8()));
    if (const auto *formula = node.value.as<Math>()) {
        formulas = true;
        addCommands(formula->tex);
        characters.add(formula->tex);
        const FormulaText text = formulaText(formula->tex, formula->display);
        unknownCommands = unknownCommands || text.tex.contains(QLatin1StringView("\\unknowncommand"));
    }
    if (const auto *note = node.value.as<FootnoteReference>(); note && static_cast<std::size_t>(note->index) < noteCalls.size())
        ++noteCalls[static_cast<std::size_t>(note->index)];
    if (const auto *styled = node.value.as<Styled>()) {
        keys = keys || styled->style == Style::Keyboard;
        lines = lines || styled->style == Style::Strikethrough || styled->style == Style::Underline || styled->style == Style::Inserted
                || styled->style == Style::Highlight;
    }
    images = images || node.value.is<Image>();
    readings = readings || node.value.is<Ruby>();
}

} // namespace quayside::latex
