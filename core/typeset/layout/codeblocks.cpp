// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of code: coloured, shaded, long lines wrapped with a mark.
#include "typeset/layout/blockbuilder.h"

#include "typeset/layout/codecolors.h"

#include <algorithm>

namespace quayside {
namespace {

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

} // namespace

void BlockBuilder::set(const CodeBlock &value, const Area &area)
{
    if (value.text.trimmed().isEmpty())
        return; // a shade around nothing
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
    for (size_t i = first; i + 1 < end; ++i) // two lines at least on each page
        m_laidOut.lineBoxes[i].keepNext = i == first || i + 2 == end;
}

void BlockBuilder::codeLines(const CodeBlock &value, const Area &area)
{
    QStringView all(value.text);
    while (all.endsWith(u'\n'))
        all.chop(1);
    CodeColors::Lines colors;
    if (m_input.settings.colorCode && !value.language.isEmpty()) {
        auto colored = m_input.colors.color(all, value.language, m_context.stop);
        if (colored.known)
            colors = std::move(colored.lines);
        else if (!m_input.colors.knows(value.language))
            warn(WarningCode::CodeLanguageUnknown, {{QStringLiteral("language"), value.language}});
    }
    TextStyle plain = style(m_theme.code, area.parent, area.language);
    ParagraphStyle how;
    how.width = area.width;
    how.leading = m_theme.code.leading;
    how.alignment = Alignment::Left;
    how.direction = ParagraphStyle::Direction::LeftToRight;
    how.preformatted = true;
    how.language = QStringLiteral("en");
    const TextFace *face = m_typesetter.shaper().fonts().primary(plain.face);
    const float hang = m_typesetter.shaper().word(u"m", {plain.face, USCRIPT_LATIN, false, false, {}})->width * plain.size * 2;
    if (!face)
        return;
    qsizetype line = 0;
    for (const QStringView source : all.split(u'\n')) {
        if (!m_context.checkStop()) {
            m_stopped = true;
            return;
        }
        RichText rich;
        const QString clean = withoutTabs(source.left(longestLine)).remove(QChar(0xFFFC)).replace(QChar(0x2028), u' ');
        if (source.size() > longestLine)
            warn(WarningCode::TextCut, {{QStringLiteral("what"), QStringLiteral("…%1").arg(source.mid(longestLine, 40))}});
        qsizetype at = 0;
        if (line < qsizetype(colors.size()) && clean.size() == source.size()) {
            for (const CodeColors::Stretch &stretch : colors[static_cast<size_t>(line)]) {
                if (stretch.start < at || stretch.start + stretch.length > clean.size())
                    continue;
                rich.append(QStringView(clean).mid(at, stretch.start - at), plain);
                TextStyle colored = plain;
                colored.color = m_theme.codeColors.value(stretch.kind, plain.color);
                colored.face.bold = m_theme.codeBold.value(stretch.kind, false);
                colored.face.italic = stretch.kind == QLatin1StringView("comment");
                rich.append(QStringView(clean).mid(stretch.start, stretch.length), colored);
                at = stretch.start + stretch.length;
            }
        }
        rich.append(QStringView(clean).mid(at), plain);
        ++line;
        if (clean.isEmpty()) {
            m_laidOut.lineBoxes.push_back({.height = m_theme.code.leading, .frame = area.frame, .baseline = m_theme.code.leading * 0.75F});
            continue;
        }
        how.width = area.width;
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
        for (size_t i = first + 1; i < m_laidOut.lineBoxes.size(); ++i) {
            LineBox &wrapped = m_laidOut.lineBoxes[i];
            for (PageItem &item : wrapped.items)
                place(item, double(hang), 0, 0);
            // the mark of a wrapped line: a small hook, no letter, so that copies of the code are clean
            const double x = double(area.left) + double(hang) * 0.2;
            const double y = double(wrapped.baseline) - double(plain.size) * 0.28;
            const double w = double(hang) * 0.5;
            PathItem hook;
            hook.path.moveTo({x, y - double(plain.size) * 0.35});
            hook.path.lineTo({x, y});
            hook.path.lineTo({x + w, y});
            hook.path.moveTo({x + w - 1.8, y - 1.6});
            hook.path.lineTo({x + w, y});
            hook.path.lineTo({x + w - 1.8, y + 1.6});
            hook.stroke = Stroke{.width = 0.6F, .color = m_theme.muted, .dash = {}};
            wrapped.items.push_back({std::move(hook), noElement, ArtifactKind::Layout, {}});
        }
    }
}

} // namespace quayside
