// SPDX-License-Identifier: GPL-3.0-or-later
// Formulas: in a line of text, and as displays between lines.
#include "typeset/layout/blockbuilder.h"
#include "typeset/layout/inlinecollector.h"

#include "document/plainforms.h"
#include "math/mathml.h"
#include "math/plaintext.h"
#include "typeset/math/formulasetter.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside {
namespace {

constexpr QChar objectMark(0xFFFC);
constexpr QChar lineEnd(0x2028);
constexpr qsizetype longestShown = 80;
constexpr float displayGap = 0.55F; ///< × the distance of lines, around a display
constexpr float rowGap = 0.08F;     ///< × the distance of lines, between the lines of one

bool isDisplay(const Inline &one)
{
    const auto *math = one.value.as<Math>();
    return math && math->display;
}

bool isBlank(const Inline &one)
{
    const auto *text = one.value.as<Text>();
    return one.value.is<SoftBreak>() || one.value.is<LineBreak>() || (text && text->text.trimmed().isEmpty());
}

/// What a formula says to listeners.
QString altOf(const math::Formula &formula, const QString &tex)
{
    const QString alt = math::readableText(formula);
    return alt.isEmpty() ? tex.simplified() : alt;
}

/// What a formula says to programs that know MathML.
QByteArray mathmlOf(const math::Formula &formula, const QString &tex)
{
    QByteArray mathml = R"(<math xmlns="http://www.w3.org/1998/Math/MathML")";
    mathml += formula.display ? R"( display="block">)" : ">";
    mathml += math::mathmlContent(formula, tex) + "</math>";
    return mathml;
}

float widestOf(const std::vector<FormulaPart> &parts)
{
    float widest = 0;
    for (const FormulaPart &part : parts)
        widest = std::max(widest, part.width - part.room);
    return widest;
}

bool endsWithDisplay(const LaidOutBlock &block)
{
    const auto &items = block.lineBoxes.back().items;
    if (items.empty() || items.back().element == noElement)
        return false;
    const StructElement &element = block.structure[static_cast<std::size_t>(items.back().element)];
    return element.role == Role::Formula && element.extras && element.extras->block;
}

/// Moves @p lines together, so that the room for their numbers is at their left.
void mirror(std::vector<FormulaLine> &lines, float width)
{
    float left = width;
    float right = 0;
    for (const FormulaLine &line : lines) {
        left = std::min(left, line.left);
        right = std::max(right, line.left + line.box.width);
    }
    for (FormulaLine &line : lines)
        line.left += width - right - left;
}

Warning madeSmaller(const QString &tex, const QString &file, int line)
{
    return {WarningCode::FormulaShrunk, {{QStringLiteral("formula"), tex.simplified().left(longestShown)}}, file, line};
}

} // namespace

void InlineCollector::asTex(const Math &math, const TextStyle &style)
{
    if (math.display && !m_text.text.isEmpty())
        m_text.append(u"\u2028", style);
    add(Code{math.tex, math.attributes}, style);
    if (math.display)
        m_text.append(u"\u2028", style);
}

void InlineCollector::lead(FormulaPart &part, ElementId formula)
{
    std::erase_if(part.links, [this, formula](LinkArea &area) {
        auto leads = target(area.uri, m_position);
        if (!leads)
            return true;
        area = {area.rect, leads->uri, leads->destination, element(Role::Link, formula), leads->contents};
        return false;
    });
}

void InlineCollector::add(const Math &math, const TextStyle &style)
{
    FormulaSetter &setter = m_typesetter.formulas();
    if (!setter.hasFont()) {
        warn(WarningCode::FormulaFontMissing, {{QStringLiteral("formula"), math.tex.simplified().left(longestShown)}});
        return asTex(math, style);
    }
    const bool plain = !math.display && math.attributes.isEmpty();
    if (const KnownFormula *known = plain ? m_typesetter.knownFormulas().find(math.tex, style) : nullptr; known && known->width <= m_width)
        return show(*known, style);
    const math::Formula formula = math::readTex(math.tex, math.display);
    const QString file = m_input.document.files.value(m_position.file);
    m_laidOut.warnings += math::warningsOf(formula, math.tex, file, m_position.line);
    if (!formula.isSet())
        return asTex(math, style);
    const TextStyle inner = marked(math.attributes, style);
    bool shrunk = false;
    std::vector<FormulaPart> parts = setter.parts(formula, {inner, math.display}, m_width, shrunk);
    if (parts.empty())
        return asTex(math, style);
    if (shrunk)
        m_laidOut.warnings += madeSmaller(math.tex, file, m_position.line);
    const bool alone = math.display && !m_text.text.isEmpty() && m_text.text.back() != lineEnd;
    if (alone)
        m_text.append(QString(lineEnd), style);
    const float widest = widestOf(parts);
    const bool leads = std::ranges::any_of(parts, [](const FormulaPart &part) { return !part.links.empty(); });
    const KnownFormula made{std::make_shared<const std::vector<FormulaPart>>(std::move(parts)), widest, altOf(formula, math.tex), mathmlOf(formula, math.tex)};
    show(made, inner);
    if (plain && !shrunk && !leads && formula.problems.isEmpty())
        m_typesetter.knownFormulas().add(math.tex, style, made);
    if (math.display)
        m_text.append(QString(lineEnd), style);
}

void InlineCollector::show(const KnownFormula &formula, const TextStyle &style)
{
    TextStyle inner = style;
    inner.element = element(Role::Formula, style.element);
    ElementExtras &extras = m_laidOut.structure.back().ownExtras();
    extras.alt = formula.alt;
    extras.mathml = formula.mathml;
    InlineObject object;
    object.formula = formula.parts;
    if (std::ranges::any_of(*formula.parts, [](const FormulaPart &part) { return !part.links.empty(); })) {
        std::vector<FormulaPart> parts = *formula.parts;
        for (FormulaPart &part : parts)
            lead(part, inner.element);
        object.formula = std::make_shared<const std::vector<FormulaPart>>(std::move(parts));
    }
    m_text.append(QString(objectMark), inner);
    m_text.objects.push_back(std::move(object));
}

bool BlockBuilder::setDisplays(const Paragraph &value, const Area &area)
{
    if (std::ranges::none_of(value.content, isDisplay) || !m_typesetter.formulas().hasFont())
        return false;
    const ElementId paragraph = element(Role::Paragraph, area.parent);
    const Alignment alignment = value.alignment != Alignment::None ? value.alignment : area.alignment;
    Inlines words;
    const auto setWords = [&](bool before) {
        const bool blank = std::ranges::all_of(words, isBlank);
        InlineCollector collector(m_input, m_typesetter, m_laidOut, area.width);
        const RichText rich = blank ? RichText() : collector.collect(words, style(area.look, paragraph, area.language), m_position);
        if (!blank)
            text(rich, area, area.look, alignment);
        if (before && !m_laidOut.lineBoxes.empty() && !endsWithDisplay(m_laidOut)) // also a line of the paragraph before
            m_laidOut.lineBoxes.back().keepNext = true;
        words.clear();
    };
    for (const Inline &one : value.content) {
        if (!isDisplay(one)) {
            words.push_back(one);
            continue;
        }
        setWords(true);
        if (one.position.line > 0)
            m_position = one.position;
        display(*one.value.as<Math>(), paragraph, area);
    }
    setWords(false);
    return true;
}

void BlockBuilder::display(const Math &math, ElementId parent, const Area &area)
{
    const math::Formula formula = math::readTex(math.tex, true);
    const QString file = m_input.document.files.value(m_position.file);
    const FormulaLook look{style(area.look, parent, area.language), true};
    bool shrunk = false;
    std::vector<FormulaLine> lines;
    if (formula.isSet())
        lines = m_typesetter.formulas().lines(formula, look, area.width, shrunk);
    InlineCollector collector(m_input, m_typesetter, m_laidOut, area.width);
    if (lines.empty()) { // as TeX
        Inlines alone;
        alone.push_back({math, m_position, Origin::Markup});
        text(collector.collect(alone, look.text, m_position), area, area.look, Alignment::Center);
        return;
    }
    m_laidOut.warnings += math::warningsOf(formula, math.tex, file, m_position.line);
    if (shrunk)
        m_laidOut.warnings += madeSmaller(math.tex, file, m_position.line);
    const ElementId element = this->element(Role::Formula, parent);
    extras(element).alt = altOf(formula, math.tex);
    extras(element).mathml = mathmlOf(formula, math.tex);
    extras(element).block = true;
    if (area.rightToLeft)
        mirror(lines, area.width);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        collector.lead(lines[i].box, element);
        LineBox box = displayLine(std::move(lines[i]), element, area);
        box.before = area.look.leading * (i == 0 ? displayGap : rowGap);
        box.after = i + 1 == lines.size() ? area.look.leading * displayGap : 0;
        box.keepNext = lines.size() > 1 && (i == 0 || i + 2 == lines.size());
        m_laidOut.lineBoxes.push_back(std::move(box));
    }
}

LineBox BlockBuilder::displayLine(FormulaLine line, ElementId element, const Area &area)
{
    LineBox box;
    box.baseline = std::max(line.box.ascent, line.tag.ascent);
    box.height = box.baseline + std::max(line.box.descent, line.tag.descent);
    box.frame = area.frame;
    const auto show = [&](FormulaPart &part, float left) {
        for (PageItem &item : part.items) {
            place(item, double(area.left + left), double(box.baseline), 0);
            item.element = element;
            box.items.push_back(std::move(item));
        }
        for (LinkArea &link : part.links) {
            place(link, double(area.left + left), double(box.baseline), 0);
            box.links.push_back(std::move(link));
        }
    };
    show(line.box, line.left);
    show(line.tag, area.rightToLeft ? 0 : area.width - line.tag.width);
    if (!line.id.isEmpty())
        box.anchors.push_back(line.id);
    return box;
}

} // namespace quayside
