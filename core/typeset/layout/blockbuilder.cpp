// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/blockbuilder.h"

#include "document/colors.h"
#include "document/csvrows.h"
#include "document/plainforms.h"
#include "settings/locales.h"
#include "typeset/layout/cellframes.h"
#include "typeset/layout/digits.h"
#include "typeset/layout/inlinecollector.h"
#include "typeset/layout/running.h"
#include "typeset/layout/tablebuilder.h"
#include "typeset/text/missingglyphs.h"
#include "typeset/text/textanalysis.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside {
namespace {

/// Whether the text introduces what follows.
bool announces(const QString &text)
{
    const QString words = text.trimmed();
    return words.endsWith(u':') || words.endsWith(QChar(0xFF1A)) || words.endsWith(QChar(0xFE55));
}

Role headingRole(int level)
{
    return static_cast<Role>(static_cast<int>(Role::H1) + std::clamp(level, 1, 6) - 1);
}

/// So many of the head and of the first body.
Table firstRows(const Table &table, size_t count)
{
    const auto first = [count](const std::vector<TableRow> &rows) {
        return std::vector<TableRow>(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), count)));
    };
    Table start;
    start.head = first(table.head);
    if (!table.bodies.empty())
        start.bodies.push_back({first(table.bodies.front().rows)});
    return start;
}

} // namespace

Result<LaidOutBlock> BlockBuilder::block(const Block &block)
{
    m_laidOut = {};
    one(block, mainArea());
    finish();
    return result();
}

Result<std::vector<TablePlan>> BlockBuilder::plans(const CsvRows &rows)
{
    m_laidOut = {};
    m_position = {1, 0};
    std::vector<TablePlan> plans = TableBuilder::plans(*this, rows, mainArea());
    if (auto stopped = m_context.checkStop(); !stopped)
        return failure(stopped.error());
    return plans;
}

bool BlockBuilder::fits(const Block &block)
{
    constexpr size_t enoughRows = 200;
    m_laidOut = {};
    bool fit = true;
    if (const auto *raw = block.value.as<Raw>()) {
        constexpr qsizetype enoughText = 64 * 1024;
        const Raw start{raw->format, raw->text.left(raw->text.size() > enoughText ? raw->text.lastIndexOf(u'\n', enoughText) + 1 : enoughText)};
        if (const auto rows = CsvRows::of(start, m_context); rows && *rows)
            fit = TableBuilder::fits(*this, (*rows)->table(0, enoughRows), mainArea());
    } else if (const auto *table = block.value.as<Table>()) {
        fit = TableBuilder::fits(*this, firstRows(*table, enoughRows), mainArea());
    }
    m_laidOut = {};
    m_typesetter.shaper().takeMissing(); // told when it is laid out
    return fit;
}

Result<LaidOutBlock> BlockBuilder::rows(const CsvRows &rows, const TablePlan &plan, size_t first, size_t count)
{
    m_laidOut = {};
    Table portion = rows.table(first, count, first == 0);
    if (plan.range) {
        portion = withColumns(portion, *plan.range);
        portion.caption = plan.caption;
    }
    TableBuilder::setPortion(*this, portion, mainArea(), plan, first);
    finish();
    return result();
}

Result<LaidOutBlock> BlockBuilder::note(int index)
{
    m_laidOut = {};
    Area area = mainArea();
    area.look = m_theme.note;
    area.parent = element(Role::Note, noElement);
    extras(area.parent).id = QStringLiteral("fn-%1").arg(index + 1);
    const Area outer = area;
    const float indent = m_theme.note.size * 1.7F;
    if (!area.rightToLeft)
        area.left += indent;
    area.width -= indent;
    const ElementId back = element(Role::Link, element(Role::Label, area.parent));
    blocks(m_input.document.footnotes[static_cast<size_t>(index)].content, area);
    drawFrames(m_laidOut.lineBoxes, m_laidOut.frames);
    if (m_laidOut.lineBoxes.empty())
        m_laidOut.lineBoxes.push_back({.height = m_theme.note.leading, .baseline = m_theme.note.leading * 0.75F});
    LineBox &first = m_laidOut.lineBoxes.front();
    first.anchors.insert(first.anchors.begin(), QStringLiteral("fn-%1").arg(index + 1));
    const float edge = area.rightToLeft ? outer.left + outer.width - indent : outer.left;
    const float gap = m_theme.note.size * 0.5F;
    label(inDigits(QString::number(index + 1), m_input.settings.zero), first, outer, edge + (area.rightToLeft ? gap : 0), edge + indent - gap, back,
          m_theme.link, false);
    first.links.push_back({QRectF(double(edge), 0, double(indent), double(first.height)),
                           {},
                           QStringLiteral("fnref-%1").arg(index + 1),
                           back,
                           quayside::label(Label::BackToText, labelLanguage(area))});
    finish();
    return result();
}

Result<LaidOutBlock> BlockBuilder::result()
{
    if (!m_stopped)
        return std::move(m_laidOut);
    if (auto stopped = m_context.checkStop(); !stopped)
        return failure(stopped.error());
    return failure(ErrorCode::LayoutFailed);
}

void BlockBuilder::finish()
{
    const QList<char32_t> missing = m_typesetter.shaper().takeMissing();
    m_typesetter.shaper().letGoOfWords();
    for (const char32_t c : missing)
        warn(WarningCode::GlyphMissing, {{QStringLiteral("character"), characterName(c)}});
    m_laidOut.breakAfter = std::exchange(m_breakNext, false);
}

BlockBuilder::Area BlockBuilder::mainArea() const
{
    Area area;
    area.width = static_cast<float>(m_input.settings.columnWidth());
    area.look = m_theme.body;
    area.alignment = m_input.settings.justify ? Alignment::Justify : Alignment::None;
    area.hyphenate = m_input.settings.hyphenate;
    area.rightToLeft = m_input.settings.rightToLeft;
    area.direction = m_input.settings.direction();
    area.language = m_input.settings.language;
    return area;
}

QString BlockBuilder::labelLanguage(const Area &area) const
{
    return area.language == m_input.settings.language ? m_input.settings.locale : area.language;
}

TextStyle BlockBuilder::style(const TextLook &look, ElementId element, const QString &language) const
{
    TextStyle result;
    result.face = {look.role, look.bold, look.italic};
    result.size = look.size;
    result.color = look.color;
    result.element = element;
    result.language = language;
    result.code = look.role == FontRole::Code;
    return result;
}

ElementId BlockBuilder::element(Role role, ElementId parent)
{
    m_laidOut.structure.push_back({role, parent, {}});
    return static_cast<ElementId>(m_laidOut.structure.size()) - 1;
}

ElementExtras &BlockBuilder::extras(ElementId element)
{
    return m_laidOut.structure[static_cast<size_t>(element)].ownExtras();
}

qint32 BlockBuilder::addFrame(Frame frame)
{
    m_laidOut.frames.push_back(frame);
    return static_cast<qint32>(m_laidOut.frames.size()) - 1;
}

void BlockBuilder::warn(WarningCode code, QMap<QString, QString> params)
{
    m_laidOut.warnings.push_back({code, std::move(params), m_input.document.files.value(m_position.file), m_position.line});
}

bool BlockBuilder::runsRightToLeft(const QString &text, const Area &area) const
{
    if (area.direction == ParagraphStyle::Direction::ByDefault)
        return turns(text, area.rightToLeft);
    for (const QChar c : area.direction == ParagraphStyle::Direction::ByContent ? text : QString()) {
        const auto direction = c.direction();
        if (direction == QChar::DirL)
            return false;
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return true;
    }
    return area.rightToLeft;
}

void BlockBuilder::blocks(const Blocks &content, const Area &area)
{
    for (const Block &block : content) {
        if (m_stopped)
            return;
        one(block, area);
    }
}

void BlockBuilder::one(const Block &block, const Area &area)
{
    if (!m_context.checkStop()) {
        m_stopped = true;
        return;
    }
    if (block.position.line > 0)
        m_position = block.position;
    const size_t first = m_laidOut.lineBoxes.size();
    const std::vector<QString> waiting = std::exchange(m_laidOut.anchorsAfter, {});
    const bool breakNow = m_breakNext && !block.value.is<PageBreak>();
    if (breakNow)
        m_breakNext = false;
    block.value.visit([&](const auto &value) {
        if constexpr (requires { value.attributes; }) {
            if (!value.attributes.isEmpty()) {
                const size_t element = m_laidOut.structure.size();
                set(value, marked(value.attributes, area));
                return mark(value.attributes, first, element);
            }
        }
        set(value, area);
    });
    if (first == m_laidOut.lineBoxes.size()) {
        m_laidOut.anchorsAfter.insert(m_laidOut.anchorsAfter.begin(), waiting.begin(), waiting.end());
        m_breakNext = m_breakNext || breakNow;
        return;
    }
    LineBox &top = m_laidOut.lineBoxes[first];
    top.anchors.insert(top.anchors.begin(), waiting.begin(), waiting.end());
    top.breakBefore = top.breakBefore || breakNow;
    if (top.source.line == 0) // else a block inside begins there too
        top.source = block.position;
}

BlockBuilder::Area BlockBuilder::marked(const Attributes &attributes, Area area)
{
    if (!attributes->language.isEmpty())
        area.language = attributes->language;
    if (const auto color = colorOf(attributes->color))
        area.look.color = *color;
    switch (attributes->direction) {
    case Direction::None: return area;
    case Direction::Auto: area.direction = ParagraphStyle::Direction::ByContent; return area;
    case Direction::LeftToRight: area.direction = ParagraphStyle::Direction::LeftToRight; break;
    case Direction::RightToLeft: area.direction = ParagraphStyle::Direction::RightToLeft; break;
    }
    area.rightToLeft = attributes->direction == Direction::RightToLeft;
    return area;
}

void BlockBuilder::speak(const Attributes &attributes, ElementId element)
{
    if (!attributes->language.isEmpty() && static_cast<size_t>(element) < m_laidOut.structure.size())
        extras(element).language = attributes->language;
}

void BlockBuilder::mark(const Attributes &attributes, size_t first, size_t element)
{
    speak(attributes, static_cast<ElementId>(element));
    if (attributes->id.isEmpty())
        return;
    if (first < m_laidOut.lineBoxes.size())
        m_laidOut.lineBoxes[first].anchors.push_back(attributes->id);
    else
        m_laidOut.anchorsAfter.push_back(attributes->id);
}

void BlockBuilder::text(const RichText &text, const Area &area, const TextLook &look, Alignment alignment)
{
    ParagraphStyle how;
    how.width = std::max(area.width, 8.0F);
    how.leading = look.leading;
    how.alignment = alignment;
    // in lists and cells, what reads the other way stands at the side of its mark or column
    const bool sided = (area.depth > 0 || area.inCell) && (alignment == Alignment::None || alignment == Alignment::Justify);
    if (sided && runsRightToLeft(text.text, area) != area.rightToLeft)
        how.alignment = area.rightToLeft ? Alignment::Right : Alignment::Left;
    how.hyphenate = area.hyphenate;
    how.direction = area.direction;
    how.rightToLeftDefault = area.rightToLeft;
    how.language = area.language;
    auto block = m_typesetter.set(text, how, m_context);
    if (!block) {
        m_stopped = true;
        return;
    }
    appendLines(std::move(*block), area, look);
}

void BlockBuilder::appendLines(TextBlock &&block, const Area &area, const TextLook &look)
{
    const size_t count = block.lines.size();
    for (size_t i = 0; i < count; ++i) {
        TextLine &line = block.lines[i];
        LineBox lineBox;
        lineBox.height = line.above + line.below;
        lineBox.baseline = line.above;
        lineBox.frame = area.frame;
        lineBox.before = i == 0 ? look.before : 0;
        lineBox.after = i + 1 == count && !area.tight ? look.after : 0;
        lineBox.keepNext = (count > 1 && (i == 0 || i + 2 == count)) || line.divides; // no widow, orphan or page end inside a word
        lineBox.items = std::move(line.items);
        lineBox.links = std::move(line.links);
        for (PageItem &item : lineBox.items)
            place(item, double(area.left), double(line.above), 0);
        for (LinkArea &link : lineBox.links)
            place(link, double(area.left), double(line.above), 0);
        lineBox.notes = std::move(line.notes);
        lineBox.anchors = std::move(line.anchors);
        m_laidOut.lineBoxes.push_back(std::move(lineBox));
    }
}

/// Headings are hyphenated only if a word is too long.
bool BlockBuilder::hasTooLongWord(const RichText &text, const Area &area)
{
    ParagraphStyle how;
    how.language = area.language;
    return m_typesetter.measure(text, how, m_context).narrowest > area.width;
}

void BlockBuilder::set(const Paragraph &value, const Area &area)
{
    if (setImageAlone(value.content, area, false) || setBesideImage(value, area) || setDisplays(value, area))
        return;
    const ElementId paragraph = element(Role::Paragraph, area.parent);
    InlineCollector collector(m_input, m_typesetter, m_laidOut, area.width);
    const RichText rich = collector.collect(value.content, style(area.look, paragraph, area.language), m_position);
    if (rich.isBlank()) { // its anchors move to what follows
        for (const RichText::Anchor &anchor : rich.anchors)
            m_laidOut.anchorsAfter.push_back(anchor.name);
        return;
    }
    const size_t first = m_laidOut.lineBoxes.size();
    text(rich, area, area.look, value.alignment != Alignment::None ? value.alignment : area.alignment);
    if (first < m_laidOut.lineBoxes.size() && announces(rich.text))
        m_laidOut.lineBoxes.back().keepNext = true;
}

void BlockBuilder::set(const Heading &value, const Area &area)
{
    const int level = std::clamp(value.level, 1, 6);
    TextLook look = m_theme.headings[static_cast<size_t>(level) - 1];
    if (area.look.color != m_theme.body.color) // the author's, of this heading or of what is around it
        look.color = area.look.color;
    const ElementId heading = element(headingRole(level), area.parent);
    InlineCollector collector(m_input, m_typesetter, m_laidOut, area.width);
    RichText rich = collector.collect(value.content, style(look, heading, area.language), m_position);
    if (rich.isBlank())
        return;
    const size_t first = m_laidOut.lineBoxes.size();
    Area own = area;
    own.hyphenate = area.hyphenate && hasTooLongWord(rich, area);
    own.tight = false;
    const Alignment around = area.alignment == Alignment::Justify ? Alignment::None : area.alignment;
    text(rich, own, look, value.alignment != Alignment::None ? value.alignment : around);
    if (first == m_laidOut.lineBoxes.size())
        return;
    for (size_t i = first; i < m_laidOut.lineBoxes.size(); ++i)
        m_laidOut.lineBoxes[i].keepNext = true;
    LineBox &top = m_laidOut.lineBoxes[first];
    top.headings = {static_cast<qint32>(m_laidOut.headings.size())};
    top.breakBefore = top.breakBefore || (level == 1 && m_input.settings.chapterPages);
    const QString whole = plainText(value.content).simplified();
    const QString title = navigationTitle(whole);
    if (title != whole)
        warn(WarningCode::TextCut, {{QStringLiteral("what"), QCoreApplication::translate("PdfWriter", "a heading is too long for contents and page headers")}});
    extras(heading).title = title;
    m_laidOut.headings.push_back({level, title, value.attributes->id, heading});
    if (look.rule) {
        LineBox &last = m_laidOut.lineBoxes.back();
        last.items.push_back(
            {FilledRect{{double(area.left), double(last.height) + 3, double(area.width), 0.6}, m_theme.rule}, noElement, ArtifactKind::Layout, {}});
        last.height += 6;
    }
}

void BlockBuilder::set(const DefinitionList &value, const Area &area)
{
    const ElementId list = element(Role::List, area.parent);
    for (const DefinitionItem &one : value.items) {
        Area term = marked(one.attributes, area);
        const ElementId entry = element(Role::ListItem, list);
        const ElementId name = element(Role::Term, entry);
        InlineCollector collector(m_input, m_typesetter, m_laidOut, area.width);
        TextLook look = area.look;
        look.bold = true;
        look.after = 1;
        term.tight = true;
        const size_t first = m_laidOut.lineBoxes.size();
        text(collector.collect(one.term, style(look, name, term.language), m_position), term, look, Alignment::None);
        mark(one.attributes, first, static_cast<size_t>(name));
        for (size_t i = first; i < m_laidOut.lineBoxes.size(); ++i)
            m_laidOut.lineBoxes[i].keepNext = true;
        for (const Blocks &definition : one.definitions) {
            Area body = area;
            body.parent = element(Role::Definition, entry);
            const float indent = std::min(m_theme.listIndent, mostIndent(area));
            if (!area.rightToLeft)
                body.left += indent;
            body.width -= indent;
            body.tight = false;
            blocks(definition, body);
        }
    }
}

void BlockBuilder::set(const ThematicBreak &, const Area &area)
{
    LineBox lineBox;
    lineBox.height = m_theme.body.leading;
    lineBox.before = m_theme.body.after;
    lineBox.after = m_theme.body.after;
    lineBox.frame = area.frame;
    const double length = std::min(double(area.width), 96.0);
    lineBox.items.push_back({FilledRect{{double(area.left) + (double(area.width) - length) / 2, double(lineBox.height) / 2, length, 0.7}, m_theme.rule},
                             noElement,
                             ArtifactKind::Layout,
                             {}});
    m_laidOut.lineBoxes.push_back(std::move(lineBox));
}

void BlockBuilder::set(const PageBreak &, const Area &)
{
    m_breakNext = true;
}

void BlockBuilder::set(const Figure &value, const Area &area)
{
    const ElementId group = element(Role::Division, area.parent);
    Area inner = area;
    inner.parent = group;
    inner.tight = false;
    const size_t first = m_laidOut.lineBoxes.size();
    const bool captioned = !value.caption.empty();
    for (const Block &block : value.content) {
        const auto *paragraph = block.value.as<Paragraph>();
        m_position = block.position.line > 0 ? block.position : m_position;
        if (!paragraph || !setImageAlone(paragraph->content, inner, captioned))
            one(block, inner);
    }
    if (!captioned)
        return;
    if (first < m_laidOut.lineBoxes.size())
        m_laidOut.lineBoxes.back().keepNext = true;
    const ElementId caption = element(Role::Caption, group);
    Area below = area;
    below.hyphenate = false;
    below.tight = false;
    if (const Inlines *plain = plainCaption(value.caption)) {
        InlineCollector collector(m_input, m_typesetter, m_laidOut, area.width);
        text(collector.collect(*plain, style(m_theme.caption, caption, area.language), m_position), below, m_theme.caption, Alignment::Center);
        return;
    }
    below.parent = caption;
    below.look = m_theme.caption;
    below.alignment = Alignment::Center;
    blocks(value.caption, below);
}

void BlockBuilder::set(const Division &value, const Area &area)
{
    Area inner = area;
    if (value.alignment != Alignment::None)
        inner.alignment = value.alignment;
    if (!value.attributes->language.isEmpty())
        inner.parent = element(Role::Division, area.parent);
    blocks(value.content, inner);
}

void BlockBuilder::set(const LineBlock &value, const Area &area)
{
    Inlines lines;
    for (const Inlines &line : value.lines) {
        if (!lines.empty())
            lines.push_back({LineBreak{}, {}, Origin::Markup});
        lines.insert(lines.end(), line.begin(), line.end());
    }
    set(Paragraph{std::move(lines), Alignment::None, {}}, area);
}

void BlockBuilder::set(const Raw &value, const Area &area)
{
    if (const auto rows = CsvRows::of(value, m_context)) { // not a block of the document itself
        if (*rows)
            set((*rows)->table(0, (*rows)->size()), area);
        return;
    }
    Inlines alone;
    alone.push_back({value, m_position, Origin::Markup});
    InlineCollector collector(m_input, m_typesetter, m_laidOut, area.width);
    collector.collect(alone, {}, m_position); // for its warning only
}

void BlockBuilder::set(const Table &value, const Area &area)
{
    TableBuilder::set(*this, value, area);
}

} // namespace quayside
