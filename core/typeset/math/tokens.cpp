// SPDX-License-Identifier: GPL-3.0-or-later
// Letters, numbers, operators and words.
#include "typeset/math/constructs.h"

#include "math/letters.h"

#include <algorithm>

namespace quayside {
namespace {

using math::Attribute;
using math::Element;

constexpr float thinSpace = 1.0F / 6; ///< em

bool isCombining(char32_t c)
{
    return (c >= 0x300 && c < 0x370) || (c >= 0x20D0 && c < 0x2100);
}

bool isPrime(char32_t c)
{
    return c == 0x2032 || c == 0x2033 || c == 0x2034 || c == 0x2057;
}

/// The sign for an operator where fonts draw another smaller or lower: bars as tall as brackets, TeX's \\setminus.
char32_t operatorSign(char32_t c)
{
    switch (c) {
    case U'-': return 0x2212;
    case U'|': return 0x2223;
    case 0x2216: return 0x29F5;
    default: return c;
    }
}

/// The character that shows @p c: single letters slope unless they are told not to.
char32_t shown(const math::Node &node, char32_t c, bool alone)
{
    if (node.element == Element::Operator)
        return operatorSign(c);
    const bool slopes = node.element == Element::Identifier && alone && !node.is(Attribute::Variant, QLatin1StringView("normal"));
    return slopes ? math::letterIn(math::Alphabet::Italic, c) : c;
}

QString textOf(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

Shaper::WordStyle wordStyle(const MathContext &context, const QString &text, FaceStyle face)
{
    Shaper::WordStyle how{face, USCRIPT_LATIN, false, context.language};
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    if (first == text.cend())
        return how;
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(first->unicode(), &error);
    if (U_SUCCESS(error) && script > USCRIPT_INHERITED)
        how.script = script;
    how.rightToLeft = first->direction() == QChar::DirR || first->direction() == QChar::DirAL;
    return how;
}

/// The glyphs of one face.
GlyphRun wordRun(const ShapedWord &word, const WordPart &part, float size, FaceStyle face)
{
    GlyphRun run;
    run.font = part.face->id;
    run.size = size;
    run.text = word.text;
    run.rightToLeft = word.rightToLeft;
    run.syntheticBold = part.face->syntheticBold && face.bold;
    run.syntheticSlant = part.face->syntheticSlant && face.italic;
    for (int i = part.first; i < part.last; ++i) {
        const WordGlyph &glyph = word.glyphs[static_cast<std::size_t>(i)];
        run.glyphs.push_back({glyph.id, glyph.cluster, run.width + glyph.x * size, glyph.y * size});
        run.width += glyph.advance * size;
    }
    return run;
}

/// Words in the fonts of the text around.
MathBox setWords(MathContext &context, const QString &text, FaceStyle face, const MathStyle &style)
{
    MathBox box;
    box.character = true;
    box.size = context.em(style) * context.textScale;
    const ShapedWord *word = context.shaper.word(text, wordStyle(context, text, face));
    const bool mixed = word->hasMissing || word->parts.size() > 1; // its text stands once
    for (const WordPart &part : word->parts) {
        GlyphRun run = wordRun(*word, part, box.size, face);
        run.color = style.color;
        run.origin = {double(box.width), 0};
        box.width += run.width;
        box.ascent = std::max(box.ascent, part.face->capHeight * box.size);
        if (!part.face->pictures) // emoji have no outlines
            box.items.push_back({std::move(run), !mixed ? QString() : box.items.empty() ? word->text : QStringLiteral("\u2060")});
    }
    const auto rises = [](QChar c) { return !QStringView(u"acegmnopqrsuvwxyz.,-").contains(c); };
    const auto hangs = [](QChar c) { return QStringView(u"gjpqy,;()").contains(c) || c.unicode() > 0x24F; };
    if (std::none_of(text.begin(), text.end(), rises))
        box.ascent *= 0.72F;
    if (std::any_of(text.begin(), text.end(), hangs))
        box.descent = 0.22F * box.size;
    return box;
}

FaceStyle faceOf(const math::Node &node, FaceStyle face)
{
    const QString *variant = node.find(Attribute::Variant);
    if (!variant)
        return face;
    face.bold = face.bold || variant->startsWith(QLatin1StringView("bold"));
    face.italic = face.italic || variant->endsWith(QLatin1StringView("italic"));
    if (*variant == u"monospace")
        face.role = FontRole::Code;
    else if (*variant == u"sans-serif")
        face.role = FontRole::Heading;
    return face;
}

/// A large operator: larger in displays, centred on the axis.
MathBox setLarge(MathContext &context, char32_t character, const math::Node &node, const MathStyle &style)
{
    const bool grows = style.level == MathLevel::Display && !node.is(Attribute::LargeOperator, QLatin1StringView("false"));
    const float height = grows ? context.constant(HB_OT_MATH_CONSTANT_DISPLAY_OPERATOR_MIN_HEIGHT, style) : 0;
    MathBox box = stretchedUp(context, character, height, style);
    box.character = false;
    return box;
}

MathBox fixedSize(MathContext &context, const math::Node &node, const MathStyle &style)
{
    const float size = points(*node.find(Attribute::MinSize), style.size);
    return stretchedUp(context, firstCharacter(node.text), size, style);
}

/// A mark over or through the letter before it.
void addMark(MathContext &context, MathBox &box, quint32 glyph, char32_t c, const MathStyle &style)
{
    const float em = context.em(style);
    const MathMetrics metrics = context.font.metrics(glyph);
    const float base = box.glyph ? context.font.metrics(box.glyph).accent * em : box.width / 2;
    const bool through = c == 0x338 || c == 0x336 || c == 0x20D2;
    const float middle = through ? box.width / 2 : base;
    MathBox mark = glyphBox(context, glyph, textOf(c), style);
    const float rise = through ? 0 : std::max(0.0F, box.ascent - context.constant(HB_OT_MATH_CONSTANT_ACCENT_BASE_HEIGHT, style));
    box.enclose(std::move(mark), middle - (metrics.left + metrics.right) / 2 * em, -rise);
}

/// Adds @p c, shown by @p letter, to what is set; false: the font has neither.
bool addCharacter(MathContext &context, MathBox &box, char32_t c, char32_t letter, const MathStyle &style)
{
    if (c == 0x2061 || c == 0x200B) // function application: nothing to see
        return true;
    if (c == 0x2009 || c == 0x20 || c == 0xA0) { // in names of two words
        box.width += context.em(style) * thinSpace;
        return true;
    }
    // primes of a font without forms for scripts stand raised as they are
    const int level = isPrime(c) ? 1 : style.scriptLevel();
    const quint32 own = context.font.glyph(letter, level);
    const quint32 glyph = own ? own : context.font.glyph(c, level);
    if (!glyph)
        return false;
    if (isCombining(c) && !box.items.empty()) {
        addMark(context, box, glyph, c, style);
        return true;
    }
    MathBox one = glyphBox(context, glyph, textOf(c), style);
    const float x = box.width;
    box.width += one.width;
    box.italic = one.italic;
    box.accent = one.accent;
    box.glyph = one.glyph;
    box.size = one.size;
    box.enclose(std::move(one), x);
    return true;
}

} // namespace

float MathContext::em(const MathStyle &style) const
{
    if (!style.isScript())
        return style.size;
    const float factor =
        font.constant(style.level == MathLevel::Script ? HB_OT_MATH_CONSTANT_SCRIPT_PERCENT_SCALE_DOWN : HB_OT_MATH_CONSTANT_SCRIPT_SCRIPT_PERCENT_SCALE_DOWN);
    const float usual = style.level == MathLevel::Script ? 0.7F : 0.5F;
    return style.size * (factor > 0.2F && factor <= 1 ? factor : usual);
}

MathBox glyphBox(MathContext &context, quint32 glyph, const QString &text, const MathStyle &style)
{
    const float em = context.em(style);
    const MathMetrics &metrics = context.font.metrics(glyph);
    MathBox box;
    box.width = metrics.advance * em;
    box.ascent = metrics.ascent * em;
    box.descent = metrics.descent * em;
    box.italic = metrics.italic * em;
    box.accent = metrics.accent * em;
    box.character = true;
    box.glyph = glyph;
    box.size = em;
    box.items.push_back({MathGlyph{context.font.face().id, glyph, em, 0, 0, box.width, style.color, text}});
    return box;
}

char32_t firstCharacter(const QString &text)
{
    if (text.isEmpty())
        return 0;
    return text.size() > 1 && text[0].isHighSurrogate() ? QChar::surrogateToUcs4(text[0], text[1]) : char32_t(text[0].unicode());
}

MathBox setToken(MathContext &context, const math::Node &node, const MathStyle &given)
{
    const MathStyle style = styled(node, given);
    if (node.element == Element::Text)
        return node.text.isEmpty() ? MathBox{} : setWords(context, node.text, faceOf(node, context.text), style);
    const QList<uint> characters = node.text.toUcs4();
    if (characters.size() == 1 && node.element == Element::Operator) {
        if (node.find(Attribute::MinSize))
            return fixedSize(context, node, style);
        if (node.atom == math::Atom::Large)
            return setLarge(context, characters.front(), node, style);
    }
    const bool alone = characters.size() == 1 || (characters.size() == 2 && isCombining(characters[1]));
    MathBox box;
    for (const uint c : characters) {
        if (!addCharacter(context, box, c, shown(node, c, alone), style))
            return setWords(context, node.text, context.text, style);
    }
    box.character = !node.word && !box.items.empty();
    if (characters.size() > 1 && node.element != Element::Operator) {
        box.italic = 0;
        box.accent = -1;
    }
    return box;
}

} // namespace quayside
