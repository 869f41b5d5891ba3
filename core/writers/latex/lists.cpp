// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/latex/body.h"

#include "document/plainforms.h"

#include <algorithm>

namespace quayside::latex {
namespace {

constexpr int mostLists = 6;  ///< environments in one another that indent, beyond which LaTeX gives up
constexpr int mostOfKind = 4; ///< of lists of one kind

/// LaTeX's counters of numbered lists, by depth.
QString counterOf(int depth)
{
    static const QStringList names{QStringLiteral("enumi"), QStringLiteral("enumii"), QStringLiteral("enumiii"), QStringLiteral("enumiv")};
    return names.at(std::clamp(depth - 1, 0, mostOfKind - 1));
}

/// How LaTeX shows a counter in @p style; null: it cannot.
const char *counterForm(NumberStyle style)
{
    switch (style) {
    case NumberStyle::Decimal: return "arabic";
    case NumberStyle::LowerAlpha: return "alph";
    case NumberStyle::UpperAlpha: return "Alph";
    case NumberStyle::LowerRoman: return "roman";
    case NumberStyle::UpperRoman: return "Roman";
    case NumberStyle::LowerGreek:
    case NumberStyle::LeadingZero:
    case NumberStyle::None: break;
    }
    return nullptr;
}

QString bulletOf(BulletStyle style)
{
    switch (style) {
    case BulletStyle::Disc: return QStringLiteral("\\textbullet");
    case BulletStyle::Circle: return QStringLiteral("\\(\\circ\\)");
    case BulletStyle::Square: return QStringLiteral("\\(\\blacksquare\\)");
    case BulletStyle::None:
    case BulletStyle::ByDepth: break;
    }
    return {};
}

} // namespace

/// Whether LaTeX can number the items itself.
bool Body::counts(const ListBlock &list, const std::vector<int> &numbers)
{
    const bool letters = list.numbering == NumberStyle::LowerAlpha || list.numbering == NumberStyle::UpperAlpha;
    if (!counterForm(list.numbering) || numbers.empty())
        return false;
    for (std::size_t i = 1; i < numbers.size(); ++i) {
        if (numbers[i] != numbers[i - 1] + 1)
            return false;
    }
    const bool positive = list.numbering == NumberStyle::Decimal || numbers.front() > 0;
    return positive && (!letters || numbers.back() <= 26) && std::abs(numbers.front()) < 1'000'000'000;
}

void Body::beginEnumerate(const ListBlock &list, int first)
{
    const QString counter = counterOf(m_place.enumerate);
    m_tex += QStringLiteral("\\begin{enumerate}\n");
    const bool usual = m_place.enumerate == 1 && list.numbering == NumberStyle::Decimal && list.delimiter == NumberDelimiter::Period;
    if (!usual) {
        const QString number = QStringLiteral("\\%1{%2}").arg(QLatin1StringView(counterForm(list.numbering)), counter);
        m_tex += QStringLiteral("\\renewcommand{\\label%1}{%2}\n").arg(counter, markerForm(list, number));
    }
    if (first != 1)
        m_tex += QStringLiteral("\\setcounter{%1}{%2}\n").arg(counter).arg(first - 1);
}

/// @p marker: of this item alone; none: as the list has it.
void Body::item(const ListItem &item, const std::optional<QString> &marker)
{
    if (item.position.line > 0)
        m_position = item.position;
    m_tex += !marker ? QStringLiteral("\\item") : QStringLiteral("\\item[{") + *marker + QStringLiteral("}]");
    const QString place = anchor(item.attributes);
    const bool begins = !item.content.empty() && item.content.front().value.is<Paragraph>();
    m_tex += begins ? QStringLiteral(" ") + place : QStringLiteral("\\leavevmode") + place + u'\n';
    blocks(item.content);
    endParagraph();
}

/// Items where LaTeX allows no further list: paragraphs that begin with their marker.
void Body::flatList(const ListBlock &list)
{
    if (!m_place.argument)
        warn(WarningCode::NestingFlattened, {{QStringLiteral("limit"), QString::number(mostLists)}});
    const std::vector<int> numbers = itemNumbers(list);
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const ListItem &each = list.items[i];
        QString marker = list.ordered ? escaped(markerForm(list, numberForm(list.numbering, numbers[i]))) : QStringLiteral("\\textbullet");
        if (each.checked)
            marker = *each.checked ? QStringLiteral("\\(\\boxtimes\\)") : QStringLiteral("\\(\\square\\)");
        m_tex += marker + QStringLiteral("~") + anchor(each.attributes);
        if (each.content.empty() || !each.content.front().value.is<Paragraph>())
            m_tex += QStringLiteral("\n\n");
        blocks(each.content);
    }
}

void Body::put(const ListBlock &list)
{
    if (list.items.empty())
        return;
    if (m_place.argument || m_place.lists >= mostLists)
        return flatList(list);
    const Place outer = m_place;
    const std::vector<int> numbers = itemNumbers(list);
    const bool counted = list.ordered && outer.enumerate < mostOfKind && counts(list, numbers);
    const bool plain = !counted && outer.itemize < mostOfKind;
    ++m_place.lists;
    m_place.enumerate += counted ? 1 : 0;
    m_place.itemize += plain ? 1 : 0;
    if (counted)
        beginEnumerate(list, numbers.front());
    else
        m_tex += plain ? QStringLiteral("\\begin{itemize}\n") : QStringLiteral("\\begin{list}{\\textbullet}{}\n");
    if (list.tight)
        m_tex += QStringLiteral("\\tightlist\n");
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const ListItem &each = list.items[i];
        std::optional<QString> marker;
        if (each.checked)
            marker = *each.checked ? QStringLiteral("\\(\\boxtimes\\)") : QStringLiteral("\\(\\square\\)");
        else if (list.ordered && !counted)
            marker = escaped(markerForm(list, numberForm(list.numbering, numbers[i])));
        else if (!list.ordered && list.bulletStyle != BulletStyle::ByDepth)
            marker = bulletOf(list.bulletStyle);
        item(each, marker);
    }
    m_tex += QStringLiteral("\\end{%1}\n\n").arg(QLatin1StringView(counted ? "enumerate" : plain ? "itemize" : "list"));
    m_place = outer;
}

} // namespace quayside::latex
