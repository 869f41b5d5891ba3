// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/frontmatter.h"

#include "settings/locales.h"
#include "typeset/layout/digits.h"
#include "typeset/layout/inlinecollector.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace quayside {
namespace {

/// Appends plain paragraphs.
class Writer
{
public:
    Writer(const LayoutInput &input, LaidOutBlock &laidOut, PageTypesetter &typesetter, WorkContext &context)
        : m_input(input), m_laidOut(laidOut), m_typesetter(typesetter), m_context(context)
    {}
    ElementId element(Role role, ElementId parent)
    {
        m_laidOut.structure.push_back({role, parent, {}});
        return static_cast<ElementId>(m_laidOut.structure.size()) - 1;
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
        how.direction = m_input.settings.direction();
        how.language = m_input.settings.language;
        how.hyphenate = alignment == Alignment::Justify && m_input.settings.hyphenate;
        return m_typesetter.set(text, how, m_context);
    }
    LineBox lineBox(TextLine &line, float left)
    {
        LineBox lineBox;
        lineBox.height = line.above + line.below;
        lineBox.baseline = line.above;
        lineBox.items = std::move(line.items);
        lineBox.links = std::move(line.links);
        for (PageItem &item : lineBox.items)
            place(item, double(left), double(line.above), 0);
        for (LinkArea &link : lineBox.links)
            place(link, double(left), double(line.above), 0);
        return lineBox;
    }
    void paragraph(const QString &words, const TextLook &look, Role role, float before = 0, Alignment alignment = Alignment::None)
    {
        if (words.isEmpty())
            return;
        RichText rich;
        rich.append(words, style(look, element(role, noElement)));
        auto block = set(rich, look, static_cast<float>(m_input.settings.columnWidth()), alignment);
        if (!block)
            return;
        for (size_t i = 0; i < block->lines.size(); ++i) {
            LineBox made = lineBox(block->lines[i], 0);
            made.before = i == 0 ? look.before : 0;
            made.after = i + 1 == block->lines.size() ? look.after : 0;
            made.keepNext = true;
            if (i == 0 && before > 0) { // kept at the top of pages
                made.height += before;
                for (PageItem &item : made.items)
                    place(item, 0, double(before), 0);
            }
            m_laidOut.lineBoxes.push_back(std::move(made));
        }
    }

    /// Paragraphs of running text, parted by empty lines in @p words.
    /// @p ink: 0 is the text's.
    void abstract(const QString &words, quint32 ink)
    {
        static const QRegularExpression emptyLine(QStringLiteral("\\n\\s*\\n"));
        TextLook look = m_input.theme.body;
        look.before = look.leading * 2;
        look.color = ink != 0 ? ink : look.color;
        for (const QString &part : words.split(emptyLine, Qt::SkipEmptyParts)) {
            const size_t first = m_laidOut.lineBoxes.size();
            paragraph(part.simplified(), look, Role::Paragraph, 0, m_input.settings.justify ? Alignment::Justify : Alignment::None);
            for (size_t i = first; i < m_laidOut.lineBoxes.size(); ++i) // no widow or orphan
                m_laidOut.lineBoxes[i].keepNext = m_laidOut.lineBoxes.size() - first > 1 && (i == first || i + 2 == m_laidOut.lineBoxes.size());
            look.before = 0;
        }
    }
    /// The chosen picture at the top. Gives its height; 0: none.
    float logo()
    {
        Image image;
        image.url = m_input.settings.titleLogo;
        if (image.url.isEmpty())
            return 0;
        const ImageStore::Entry entry = m_input.images.picture(image.url);
        m_laidOut.warnings += pictureWarnings(image, entry, {}, 0);
        if (entry.image < 0 && entry.drawing < 0)
            return 0;
        const QSizeF size = shownSize(image, entry, QSizeF(m_input.settings.columnWidth() / 2, m_input.settings.columnHeight() * 0.18));
        const double left = m_input.settings.rightToLeft ? m_input.settings.columnWidth() - size.width() : 0;
        PageItem item;
        item.element = element(Role::Figure, noElement);
        ElementExtras &more = m_laidOut.structure.back().ownExtras();
        more.alt = QStringLiteral("Logo");
        more.block = true;
        if (entry.drawing >= 0)
            item.shape = DrawingItem{entry.drawing, {QPointF(left, 0), size}};
        else
            item.shape = ImageItem{entry.image, {QPointF(left, 0), size}};
        LineBox lineBox;
        lineBox.height = static_cast<float>(size.height());
        lineBox.keepNext = true;
        lineBox.items.push_back(std::move(item));
        m_laidOut.lineBoxes.push_back(std::move(lineBox));
        return static_cast<float>(size.height());
    }

private:
    const LayoutInput &m_input;
    LaidOutBlock &m_laidOut;
    PageTypesetter &m_typesetter;
    WorkContext &m_context;
};

/// Lays out the table of contents.
class ContentsLines
{
public:
    /// @p highest: the heading level without indent.
    ContentsLines(const LayoutInput &input, int highest, LaidOutBlock &laidOut, PageTypesetter &typesetter, WorkContext &context)
        : m_input(input), m_theme(input.theme), m_highest(highest), m_width(static_cast<float>(input.settings.columnWidth())),
          m_rightToLeft(input.settings.rightToLeft), m_laidOut(laidOut), m_typesetter(typesetter), m_writer(input, laidOut, typesetter, context)
    {
        m_lists.push_back({0, m_writer.element(Role::Toc, noElement), noElement});
    }

    void add(const PlacedHeading &heading, const QString &destination)
    {
        const HeadingMark &mark = heading.mark;
        const int depth = mark.level - m_highest;
        if (depth >= m_input.settings.contentsDepth || mark.title.isEmpty())
            return;
        const TextLook &look = m_theme.contents[static_cast<size_t>(std::min(depth, 3))];
        const float indent = static_cast<float>(depth) * m_theme.listIndent * 0.9F;
        const float numberRoom = look.size * 3.2F;
        TextStyle how = m_writer.style(look, link(depth));
        // titles align alike, whatever their direction
        auto block = words(mark.title, how, look, m_width - indent - numberRoom, m_rightToLeft ? Alignment::Right : Alignment::Left);
        how.face.bold = how.face.bold && depth == 0;
        auto number = words(inDigits(QString::number(heading.page + 1), m_input.settings.zero), how, look, numberRoom,
                            m_rightToLeft ? Alignment::Left : Alignment::Right);
        if (!block || block->lines.empty() || !number || number->lines.empty())
            return;
        if (depth > std::exchange(m_depthBefore, depth)) // keep a chapter with its first entry
            m_laidOut.lineBoxes.back().keepNext = true;
        for (size_t i = 0; i < block->lines.size(); ++i) {
            TextLine &line = block->lines[i];
            const bool last = i + 1 == block->lines.size();
            const float lineWidth = line.width;
            LineBox lineBox = m_writer.lineBox(line, m_rightToLeft ? numberRoom : indent);
            lineBox.before = i == 0 ? look.before : 0;
            lineBox.keepNext = !last;
            if (last) {
                TextLine &digits = number->lines.front();
                if (depth > 0)
                    addLeaders(lineBox, look.size, m_rightToLeft ? digits.width + 6 : indent + lineWidth + 6,
                               m_rightToLeft ? m_width - indent - lineWidth - 6 : m_width - digits.width - 5);
                addNumber(lineBox, digits, numberRoom);
            }
            lineBox.links.push_back({QRectF(0, 0, double(m_width), double(lineBox.height)), {}, destination, how.element, mark.title});
            m_laidOut.lineBoxes.push_back(std::move(lineBox));
        }
    }

private:
    struct List {
        int depth;
        ElementId element;
        ElementId item; ///< the latest
    };

    Result<TextBlock> words(const QString &text, const TextStyle &how, const TextLook &look, float width, Alignment alignment)
    {
        RichText rich;
        rich.append(text, how);
        return m_writer.set(rich, look, width, alignment);
    }

    /// Adds the link element of an entry.
    ElementId link(int depth)
    {
        while (m_lists.size() > 1 && m_lists.back().depth > depth)
            m_lists.pop_back();
        if (m_lists.back().depth < depth && m_lists.back().item != noElement)
            m_lists.push_back({depth, m_writer.element(Role::Toc, m_lists.back().item), noElement});
        m_lists.back().item = m_writer.element(Role::TocItem, m_lists.back().element);
        return m_writer.element(Role::Link, m_writer.element(Role::Reference, m_lists.back().item));
    }

    /// Dots on a grid, aligned across entries.
    void addLeaders(LineBox &lineBox, float size, float from, float to)
    {
        constexpr float step = 4.8F;
        const auto *dot = m_typesetter.shaper().word(u".", {{m_theme.body.role, false, false}, USCRIPT_LATIN, false, {}});
        if (to - from <= 3 * step || dot->parts.empty() || dot->glyphs.empty())
            return;
        GlyphRun run;
        run.font = dot->parts.front().face->id;
        run.size = size;
        run.color = m_theme.muted;
        const auto start = std::ceil(from / step) * step;
        run.origin = QPointF(double(start), double(lineBox.baseline));
        for (float x = start; x + step <= to; x += step) {
            run.glyphs.push_back({dot->glyphs.front().id, static_cast<quint32>(run.text.size()), x - start, 0});
            run.text += u'.';
        }
        run.width = static_cast<float>(run.glyphs.size()) * step;
        lineBox.items.emplace_back().shape = std::move(run);
    }

    void addNumber(LineBox &lineBox, TextLine &digits, float room) const
    {
        for (PageItem &one : digits.items) {
            place(one, m_rightToLeft ? 0 : double(m_width - room), double(lineBox.baseline), 0);
            lineBox.items.push_back(std::move(one));
        }
    }

    const LayoutInput &m_input;
    const Theme &m_theme;
    const int m_highest;
    const float m_width;
    const bool m_rightToLeft;
    LaidOutBlock &m_laidOut;
    PageTypesetter &m_typesetter;
    Writer m_writer;
    std::vector<List> m_lists;
    int m_depthBefore = 6; ///< of the previous entry
};

} // namespace

LaidOutBlock titleBlock(const LayoutInput &input, const QString &title, const QString &date, PageTypesetter &typesetter, WorkContext &context)
{
    LaidOutBlock laidOut;
    Writer writer(input, laidOut, typesetter, context);
    const Metadata &metadata = input.document.metadata;
    if (title.isEmpty())
        return laidOut;
    const quint32 ink = input.theme.coverBackground != 0 ? input.theme.coverColor : 0;
    const auto onCover = [ink](TextLook look) {
        look.color = ink != 0 ? ink : look.color;
        return look;
    };
    // the title stands a quarter down the column, or below a logo
    const float logo = writer.logo();
    writer.paragraph(title, onCover(input.theme.title), Role::Title,
                     std::max(static_cast<float>(input.settings.columnHeight() * 0.24) - logo, logo > 0 ? input.theme.title.leading : 0.0F));
    writer.paragraph(metadata.subtitle, onCover(input.theme.subtitle), Role::Paragraph);
    TextLook author = onCover(input.theme.author);
    if (!laidOut.lineBoxes.empty())
        laidOut.lineBoxes.back().after = author.leading * 2;
    for (const QString &name : metadata.authors)
        writer.paragraph(name, author, Role::Paragraph);
    author.color = ink != 0 ? ink : input.theme.muted;
    author.before = author.leading;
    writer.paragraph(metadata.date.isEmpty() ? date : metadata.date, author, Role::Paragraph);
    if (!laidOut.lineBoxes.empty())
        laidOut.lineBoxes.back().keepNext = false;
    if (input.settings.titleAbstract)
        writer.abstract(metadata.description, ink);
    return laidOut;
}

LaidOutBlock contentsBlock(const LayoutInput &input, const std::vector<PlacedHeading> &headings, const std::vector<QString> &destinations,
                           PageTypesetter &typesetter, WorkContext &context)
{
    LaidOutBlock laidOut;
    Writer writer(input, laidOut, typesetter, context);
    writer.paragraph(label(Label::Contents, input.settings.locale), input.theme.headings[0], Role::Paragraph);
    int highest = 6;
    for (const PlacedHeading &heading : headings)
        highest = std::min(highest, heading.mark.level);
    ContentsLines lines(input, highest, laidOut, typesetter, context);
    for (size_t h = 0; h < headings.size() && context.checkStop(); ++h)
        lines.add(headings[h], destinations[h]);
    if (!laidOut.lineBoxes.empty())
        laidOut.lineBoxes.back().keepNext = false;
    return laidOut;
}

} // namespace quayside
