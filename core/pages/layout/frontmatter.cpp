// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layout/frontmatter.h"

#include "pages/layout/digits.h"
#include "model/locales.h"

#include <algorithm>
#include <cmath>

namespace quayside {
namespace {

/// Sets plain words as one paragraph below what stands in @p galley.
class Writer
{
public:
    Writer(const LayoutInput &input, Galley &galley, Typesetter &typesetter, WorkContext &context)
        : m_input(input), m_galley(galley), m_typesetter(typesetter), m_context(context)
    {
    }
    ElementId element(Role role, ElementId parent)
    {
        m_galley.structure.push_back({role, parent, {}});
        return static_cast<ElementId>(m_galley.structure.size()) - 1;
    }
    TextStyle style(const TextLook &look, ElementId element) const
    {
        TextStyle result;
        result.face = {look.role, look.bold, look.italic};
        result.size = look.size;
        result.color = look.color;
        result.element = element;
        result.language = m_input.settings.language;
        return result;
    }
    Result<TextBlock> set(const RichText &text, const TextLook &look, float width, Alignment alignment = Alignment::None)
    {
        ParagraphStyle how;
        how.width = width;
        how.leading = look.leading;
        how.alignment = alignment;
        how.rightToLeftDefault = m_input.settings.rightToLeft;
        how.language = m_input.settings.language;
        return m_typesetter.set(text, how, m_context);
    }
    Strip strip(TextLine &line, float left)
    {
        Strip strip;
        strip.height = line.above + line.below;
        strip.baseline = line.above;
        strip.items = std::move(line.items);
        strip.links = std::move(line.links);
        for (PageItem &item : strip.items)
            place(item, double(left), double(line.above), 0);
        for (LinkArea &link : strip.links)
            place(link, double(left), double(line.above), 0);
        return strip;
    }
    void paragraph(const QString &words, const TextLook &look, Role role, float before = 0)
    {
        if (words.isEmpty())
            return;
        RichText rich;
        rich.append(words, style(look, element(role, noElement)));
        auto block = set(rich, look, static_cast<float>(m_input.settings.columnWidth()));
        if (!block)
            return;
        for (size_t i = 0; i < block->lines.size(); ++i) {
            Strip made = strip(block->lines[i], 0);
            made.before = i == 0 ? look.before : 0;
            made.after = i + 1 == block->lines.size() ? look.after : 0;
            made.keepNext = true;
            if (i == 0 && before > 0) { // room that stays at the top of a page
                made.height += before;
                for (PageItem &item : made.items)
                    place(item, 0, double(before), 0);
            }
            m_galley.strips.push_back(std::move(made));
        }
    }

private:
    const LayoutInput &m_input;
    Galley &m_galley;
    Typesetter &m_typesetter;
    WorkContext &m_context;
};

/// An open list of the contents.
struct Level {
    int depth;
    ElementId list;
    ElementId item; ///< its last
};

} // namespace

Galley titleGalley(const LayoutInput &input, const QString &title, const QString &date, Typesetter &typesetter, WorkContext &context)
{
    Galley galley;
    Writer writer(input, galley, typesetter, context);
    const Metadata &metadata = input.document.metadata;
    if (title.isEmpty())
        return galley;
    // the title stands at the golden section of the page's upper part
    writer.paragraph(title, input.theme.title, Role::Title, static_cast<float>(input.settings.columnHeight() * 0.24));
    writer.paragraph(metadata.subtitle, input.theme.subtitle, Role::Paragraph);
    TextLook author = input.theme.author;
    if (!galley.strips.empty())
        galley.strips.back().after = author.leading * 2;
    for (const QString &name : metadata.authors)
        writer.paragraph(name, author, Role::Paragraph);
    author.color = input.theme.muted;
    author.before = author.leading;
    writer.paragraph(metadata.date.isEmpty() ? date : metadata.date, author, Role::Paragraph);
    if (!galley.strips.empty())
        galley.strips.back().keepNext = false;
    return galley;
}

Galley contentsGalley(const LayoutInput &input, const std::vector<PlacedHeading> &headings, const std::vector<QString> &destinations,
                      Typesetter &typesetter, WorkContext &context)
{
    Galley galley;
    Writer writer(input, galley, typesetter, context);
    const Theme &theme = input.theme;
    const auto width = static_cast<float>(input.settings.columnWidth());
    const bool rtl = input.settings.rightToLeft;
    writer.paragraph(label(Label::Contents, input.settings.language), theme.headings[0], Role::Paragraph);
    const ElementId list = writer.element(Role::Toc, noElement);
    int highest = 6;
    for (const PlacedHeading &heading : headings)
        highest = std::min(highest, heading.mark.level);
    std::vector<Level> levels{{0, list, noElement}};
    for (size_t h = 0; h < headings.size(); ++h) {
        if (!context.checkStop())
            return galley;
        const HeadingMark &mark = headings[h].mark;
        const int depth = mark.level - highest;
        if (depth >= input.settings.contentsDepth || mark.title.isEmpty())
            continue;
        const TextLook &look = theme.contents[static_cast<size_t>(std::min(depth, 3))];
        const float indent = static_cast<float>(depth) * theme.listIndent * 0.9F;
        while (levels.size() > 1 && levels.back().depth > depth)
            levels.pop_back();
        if (levels.back().depth < depth && levels.back().item != noElement)
            levels.push_back({depth, writer.element(Role::Toc, levels.back().item), noElement});
        levels.back().item = writer.element(Role::TocItem, levels.back().list);
        const ElementId link = writer.element(Role::Link, writer.element(Role::Reference, levels.back().item));
        const float numberRoom = look.size * 3.2F;
        RichText rich;
        TextStyle how = writer.style(look, link);
        rich.append(mark.title, how);
        auto block = writer.set(rich, look, width - indent - numberRoom);
        RichText number;
        how.face.bold = how.face.bold && depth == 0;
        number.append(inDigits(QString::number(headings[h].page + 1), input.settings.zero), how);
        auto figure = writer.set(number, look, numberRoom, rtl ? Alignment::Left : Alignment::Right);
        if (!block || block->lines.empty() || !figure || figure->lines.empty())
            continue;
        for (size_t i = 0; i < block->lines.size(); ++i) {
            TextLine &line = block->lines[i];
            const float lineWidth = line.width;
            Strip strip = writer.strip(line, rtl ? numberRoom : indent);
            strip.before = i == 0 ? look.before : 0;
            strip.keepNext = i + 1 < block->lines.size() || depth == 0;
            if (i + 1 == block->lines.size()) {
                TextLine &digits = figure->lines.front();
                // leaders on a grid of their own, so that the dots of all lines stand in columns
                const float step = 4.8F;
                const float from = rtl ? digits.width + 6 : indent + lineWidth + 6;
                const float to = rtl ? width - indent - lineWidth - 6 : width - digits.width - 5;
                const auto *dot = typesetter.shaper().word(u".", {{theme.body.role, false, false}, USCRIPT_LATIN, false, false, {}});
                if (depth > 0 && to - from > 3 * step && !dot->parts.empty() && !dot->glyphs.empty()) {
                    GlyphRun run;
                    run.font = dot->parts.front().face->id;
                    run.size = look.size;
                    run.color = theme.muted;
                    const auto start = std::ceil(from / step) * step;
                    run.origin = QPointF(double(start), double(strip.baseline));
                    for (float x = start; x + step <= to; x += step) {
                        run.glyphs.push_back({dot->glyphs.front().id, static_cast<quint32>(run.text.size()), x - start, 0});
                        run.text += u'.';
                    }
                    run.width = static_cast<float>(run.glyphs.size()) * step;
                    PageItem leaders;
                    leaders.shape = std::move(run);
                    strip.items.push_back(std::move(leaders));
                }
                for (PageItem &one : digits.items) {
                    place(one, rtl ? 0 : double(width - numberRoom), double(strip.baseline), 0);
                    strip.items.push_back(std::move(one));
                }
            }
            strip.links.push_back({QRectF(0, 0, double(width), double(strip.height)), {}, destinations[h], link, mark.title});
            galley.strips.push_back(std::move(strip));
        }
    }
    if (!galley.strips.empty())
        galley.strips.back().keepNext = false;
    return galley;
}

} // namespace quayside
