// SPDX-License-Identifier: GPL-3.0-or-later
// Code blocks: coloured, shaded, long lines wrapped with a mark.
#include "typeset/layout/blockbuilder.h"

#include "typeset/layout/codecolors.h"

#include <algorithm>
#include <span>

namespace quayside {
namespace {

constexpr size_t shortBlock = 10; ///< lines; shorter blocks are not divided by a page end
constexpr int tabWidth = 4;
constexpr int longestLine = 20000;

QString withoutTabs(QStringView line)
{
    if (!line.contains(u'\t'))
        return line.toString();
    QString result;
    for (const QChar c : line) {
        if (c == u'\t')
            result += QString(tabWidth - result.size() % tabWidth, u' ');
        else
            result += c;
    }
    return result;
}

/// Coloured by @p stretches, the rest @p plain.
RichText coloredLine(const QString &line, std::span<const CodeColors::Stretch> stretches, const TextStyle &plain, const Theme &theme)
{
    RichText rich;
    qsizetype at = 0;
    for (const CodeColors::Stretch &stretch : stretches) {
        if (stretch.start < at || stretch.start + stretch.length > line.size())
            continue;
        rich.append(QStringView(line).mid(at, stretch.start - at), plain);
        TextStyle colored = plain;
        colored.color = theme.codeColors.value(stretch.kind, plain.color);
        colored.face.bold = theme.codeBold.value(stretch.kind, false);
        colored.face.italic = stretch.kind == QLatin1StringView("comment");
        rich.append(QStringView(line).mid(stretch.start, stretch.length), colored);
        at = stretch.start + stretch.length;
    }
    rich.append(QStringView(line).mid(at), plain);
    return rich;
}

/// Indents a continuation line and marks it.
void markWrapped(LineBox &wrapped, double left, double hang, double size, QRgb color)
{
    for (PageItem &item : wrapped.items)
        place(item, hang, 0, 0);
    const double x = left + hang * 0.2;
    const double y = double(wrapped.baseline) - size * 0.28;
    const double w = hang * 0.5;
    // drawn, so that copied code is clean
    PathItem hook;
    hook.path.moveTo({x, y - size * 0.35});
    hook.path.lineTo({x, y});
    hook.path.lineTo({x + w, y});
    hook.path.moveTo({x + w - 1.8, y - 1.6});
    hook.path.lineTo({x + w, y});
    hook.path.lineTo({x + w - 1.8, y + 1.6});
    hook.stroke = Stroke{.width = 0.6F, .color = color, .dash = {}};
    wrapped.items.push_back({std::move(hook), noElement, ArtifactKind::Layout, {}});
}

} // namespace

void BlockBuilder::set(const CodeBlock &value, const Area &area)
{
    if (value.text.trimmed().isEmpty())
        return; // no empty shaded box
    Area inner = area;
    inner.parent = element(Role::CodeBlock, area.parent);
    const float inset = std::min(m_theme.frameInset, area.width / 8);
    inner.frame = addFrame({.parent = area.frame,
                            .left = area.left,
                            .right = area.left + area.width,
                            .padTop = inset * 0.75F,
                            .padBottom = inset * 0.75F,
                            .background = m_theme.codeBackground,
                            .border = m_theme.codeBorder});
    inner.left += inset;
    inner.width -= 2 * inset;
    inner.look = m_theme.code;
    const size_t first = m_laidOut.lineBoxes.size();
    codeLines(value, inner);
    const size_t end = m_laidOut.lineBoxes.size();
    if (first == end)
        return;
    m_laidOut.lineBoxes[first].before = m_theme.code.before;
    m_laidOut.lineBoxes.back().after = m_theme.code.after;
    const bool whole = end - first < shortBlock;
    for (size_t i = first; i + 1 < end; ++i) // at least two lines per page
        m_laidOut.lineBoxes[i].keepNext = whole || i == first || i + 2 == end;
}

void BlockBuilder::codeLine(const RichText &rich, const Area &area, const TextStyle &plain, float hang)
{
    ParagraphStyle how;
    how.width = area.width;
    how.leading = m_theme.code.leading;
    how.alignment = Alignment::Left;
    how.direction = ParagraphStyle::Direction::LeftToRight;
    how.preformatted = true;
    how.language = QStringLiteral("en");
    auto block = m_typesetter.set(rich, how, m_context);
    if (block && block->lines.size() > 1) {
        how.width = std::max(area.width - hang, 10.0F);
        block = m_typesetter.set(rich, how, m_context);
    }
    if (!block) {
        m_stopped = true;
        return;
    }
    const size_t first = m_laidOut.lineBoxes.size();
    TextLook look = m_theme.code;
    look.before = look.after = 0;
    appendLines(std::move(*block), area, look);
    for (size_t i = first + 1; i < m_laidOut.lineBoxes.size(); ++i)
        markWrapped(m_laidOut.lineBoxes[i], double(area.left), double(hang), double(plain.size), m_theme.muted);
}

void BlockBuilder::codeLines(const CodeBlock &value, const Area &area)
{
    QStringView all(value.text);
    while (all.endsWith(u'\n'))
        all.chop(1);
    CodeColors::Lines colors;
    if (m_input.settings.colorCode && !value.language.isEmpty()) {
        auto found = m_input.colors.color(all, value.language, m_context.stop);
        if (found.known)
            colors = std::move(found.lines);
        else if (!m_input.colors.knows(value.language))
            warn(WarningCode::CodeLanguageUnknown, {{QStringLiteral("language"), value.language}});
    }
    const TextStyle plain = style(m_theme.code, area.parent, area.language);
    if (!m_typesetter.shaper().fonts().primary(plain.face))
        return;
    const float hang = m_typesetter.shaper().word(u"m", {plain.face, USCRIPT_LATIN, false, {}})->width * plain.size * 2;
    size_t line = 0;
    for (const QStringView source : all.split(u'\n')) {
        if (m_stopped || !m_context.checkStop()) {
            m_stopped = true;
            return;
        }
        const QString clean = withoutTabs(source.left(longestLine)).remove(QChar(0xFFFC)).replace(QChar(0x2028), u' ');
        if (source.size() > longestLine)
            warn(WarningCode::TextCut, {{QStringLiteral("what"), QStringLiteral("…%1").arg(source.mid(longestLine, 40))}});
        const bool colored = line < colors.size() && clean.size() == source.size();
        if (clean.isEmpty())
            m_laidOut.lineBoxes.push_back({.height = m_theme.code.leading, .frame = area.frame, .baseline = m_theme.code.leading * 0.75F});
        else
            codeLine(coloredLine(clean, colored ? std::span<const CodeColors::Stretch>(colors[line]) : std::span<const CodeColors::Stretch>(), plain, m_theme),
                     area, plain, hang);
        ++line;
    }
}

} // namespace quayside
