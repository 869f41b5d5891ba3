// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/docx/omml.h"

#include "math/texcharacters.h"
#include "readers/docx/ommltables.h"
#include "readers/docx/styles.h"

#include <algorithm>

namespace quayside::reader::docx {
namespace {

struct Sign {
    char16_t character;
    const char *tex;
};

constexpr std::array accents{
    Sign{u'\u0300', "\\grave"},     Sign{u'\u0301', "\\acute"},
    Sign{u'\u0302', "\\hat"},       Sign{u'\u0303', "\\tilde"},
    Sign{u'\u0304', "\\bar"},       Sign{u'\u0305', "\\overline"},
    Sign{u'\u0306', "\\breve"},     Sign{u'\u0307', "\\dot"},
    Sign{u'\u0308', "\\ddot"},      Sign{u'\u030a', "\\mathring"},
    Sign{u'\u030c', "\\check"},     Sign{u'\u20d6', "\\overleftarrow"},
    Sign{u'\u20d7', "\\vec"},       Sign{u'\u20e1', "\\overleftrightarrow"},
    Sign{u'\u0331', "\\underline"}, Sign{u'\u0332', "\\underline"},
    Sign{u'\u20db', "\\dddot"},     Sign{u'^', "\\hat"},
    Sign{u'~', "\\tilde"},          Sign{u'\u00af', "\\bar"},
    Sign{u'\u2192', "\\vec"},
};

constexpr std::array operators{
    Sign{u'∑', "\\sum"},       Sign{u'∏', "\\prod"},    Sign{u'∐', "\\coprod"},   Sign{u'∫', "\\int"},      Sign{u'∬', "\\iint"},     Sign{u'∭', "\\iiint"},
    Sign{u'∮', "\\oint"},      Sign{u'⋃', "\\bigcup"},  Sign{u'⋂', "\\bigcap"},   Sign{u'⋁', "\\bigvee"},   Sign{u'⋀', "\\bigwedge"}, Sign{u'⨁', "\\bigoplus"},
    Sign{u'⨂', "\\bigotimes"}, Sign{u'⨀', "\\bigodot"}, Sign{u'⨆', "\\bigsqcup"}, Sign{u'⨄', "\\biguplus"},
};

constexpr std::array delimiters{
    Sign{u'{', "\\{"},
    Sign{u'}', "\\}"},
    Sign{u'⟨', "\\langle"},
    Sign{u'⟩', "\\rangle"},
    Sign{u'〈', "\\langle"},
    Sign{u'〉', "\\rangle"},
    Sign{u'⌊', "\\lfloor"},
    Sign{u'⌋', "\\rfloor"},
    Sign{u'⌈', "\\lceil"},
    Sign{u'⌉', "\\rceil"},
    Sign{u'‖', "\\|"},
    Sign{u'∥', "\\|"},
    Sign{u'|', "|"},
    Sign{u'∣', "|"},
    Sign{u'(', "("},
    Sign{u')', ")"},
    Sign{u'[', "["},
    Sign{u']', "]"},
    Sign{u'/', "/"},
    Sign{u'⟦', "\\llbracket"},
    Sign{u'⟧', "\\rrbracket"},
    Sign{u'↑', "\\uparrow"},
    Sign{u'↓', "\\downarrow"},
    Sign{u'↕', "\\updownarrow"},
    Sign{u'⇑', "\\Uparrow"},
    Sign{u'⇓', "\\Downarrow"},
    Sign{u'⇕', "\\Updownarrow"},
    Sign{u'⌜', "\\ulcorner"},
    Sign{u'⌝', "\\urcorner"},
    Sign{u'⌞', "\\llcorner"},
    Sign{u'⌟', "\\lrcorner"},
    Sign{u'⎰', "\\lmoustache"},
    Sign{u'⎱', "\\rmoustache"},
    Sign{u'⟮', "\\lgroup"},
    Sign{u'⟯', "\\rgroup"},
    Sign{u'\\', "\\backslash"},
    Sign{u'⟪', "\\lAngle"},
    Sign{u'⟫', "\\rAngle"},
};

constexpr std::array functions{"arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot",  "coth", "csc",    "deg",    "det",
                               "dim",    "exp",    "gcd",    "hom", "inf", "ker",  "lg",   "lim",  "liminf", "limsup", "ln",
                               "log",    "max",    "min",    "Pr",  "sec", "sin",  "sinh", "sup",  "tan",    "tanh"};

template<class Table>
const char *texOf(const Table &table, QStringView text)
{
    if (text.size() != 1)
        return nullptr;
    const auto *found = std::find_if(table.begin(), table.end(), [&](const Sign &one) { return one.character == text.front().unicode(); });
    return found == table.end() ? nullptr : found->tex;
}

QString braced(const QString &tex)
{
    return u'{' + tex + u'}';
}

/// As the base of a script: one token stands alone.
QString base(const QString &tex)
{
    const bool command = tex.startsWith(u'\\') && std::all_of(tex.begin() + 1, tex.end(), [](QChar c) { return c.isLetter() && c.unicode() < 128; });
    return tex.size() == 1 || (command && tex.size() > 1) ? tex : braced(tex);
}

QString joined(const QString &a, const QString &b)
{
    const bool command = !a.isEmpty() && a.back().isLetter() && a.back().unicode() < 128 && a.lastIndexOf(u'\\') >= 0
                         && std::all_of(a.begin() + a.lastIndexOf(u'\\') + 1, a.end(), [](QChar c) { return c.isLetter() && c.unicode() < 128; });
    return command && !b.isEmpty() && b.front().isLetter() ? a + u' ' + b : a + b;
}

QString childrenTex(const XmlElement &parent);

/// The TeX of the argument @p name of @p element; empty: none.
QString argument(const XmlElement &element, const char *name)
{
    const XmlElement *found = element.child(QLatin1StringView(name));
    return found ? childrenTex(*found) : QString();
}

/// A property m:val below the properties @p group; null: not said.
QString property(const XmlElement &element, const char *group, const char *name)
{
    const XmlElement *found = element.path({QLatin1StringView(group), QLatin1StringView(name)});
    if (!found)
        return {};
    const QString value = found->attribute(QLatin1StringView("m:val"));
    return value.isNull() ? QLatin1StringView("") : value;
}

bool flag(const XmlElement &element, const char *group, const char *name)
{
    const QString value = property(element, group, name);
    return !value.isNull() && value != QLatin1StringView("0") && value != QLatin1StringView("off") && value != QLatin1StringView("false");
}

/// Letters of an alphabet of their own: \mathbf, \mathbb …
QString inAlphabet(const XmlElement &run, const QString &tex)
{
    const QString script = property(run, "m:rPr", "m:scr");
    const QString style = property(run, "m:rPr", "m:sty");
    if (script == QLatin1StringView("double-struck"))
        return QStringLiteral("\\mathbb{%1}").arg(tex);
    if (script == QLatin1StringView("script"))
        return QStringLiteral("\\mathcal{%1}").arg(tex);
    if (script == QLatin1StringView("fraktur"))
        return QStringLiteral("\\mathfrak{%1}").arg(tex);
    if (script == QLatin1StringView("sans-serif"))
        return QStringLiteral("\\mathsf{%1}").arg(tex);
    if (script == QLatin1StringView("monospace"))
        return QStringLiteral("\\mathtt{%1}").arg(tex);
    if (style == QLatin1StringView("b"))
        return QStringLiteral("\\mathbf{%1}").arg(tex);
    if (style == QLatin1StringView("bi"))
        return QStringLiteral("\\boldsymbol{%1}").arg(tex);
    return tex;
}

/// Words, bold and slanted as they are.
QString wordsTex(const XmlElement &run, const QString &text)
{
    const XmlElement *looks = run.child(QLatin1StringView("w:rPr"));
    QString tex = texInText(text);
    for (const auto &[property, command] : {std::pair("w:i", "\\textit{%1}"), std::pair("w:b", "\\textbf{%1}")}) {
        if (isOn(looks, property))
            tex = QString::fromLatin1(command).arg(tex);
    }
    return QStringLiteral("\\text{%1}").arg(tex);
}

QString plainRunTex(const XmlElement &run)
{
    QString text;
    for (const XmlElement &one : run.children) {
        if (one.is(QLatin1StringView("m:t")) || one.is(QLatin1StringView("w:t")))
            text += one.textBelow();
        else if (one.is(QLatin1StringView("w:br")))
            text += u'\n';
    }
    text.remove(u'\u200B'); // what stands in empty places
    if (text.isEmpty())
        return {};
    const QString name = text.trimmed();
    const bool isFunction = std::any_of(functions.begin(), functions.end(), [&](const char *one) { return name == QLatin1StringView(one); });
    const bool isSign = name.size() == 1 && QStringView(u"()[]{}⟨⟩⌊⌋⌈⌉|#&~").contains(name[0]);
    if (flag(run, "m:rPr", "m:nor") && !isFunction && !isSign)
        return wordsTex(run, text);
    const bool upright = property(run, "m:rPr", "m:sty") == QLatin1StringView("p");
    if (isFunction && (upright || flag(run, "m:rPr", "m:nor")))
        return u'\\' + name + u' ';
    const bool letters = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    if (upright && letters && name.size() > 1 && std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 128; }))
        return QStringLiteral("\\mathrm{%1}").arg(name);
    return inAlphabet(run, texInMath(text));
}

QString runTex(const XmlElement &run)
{
    const QString tex = plainRunTex(run);
    const XmlElement *looks = run.child(QLatin1StringView("w:rPr"));
    const QString color = looks ? colorOf(valueOf(*looks, "w:color")) : QString();
    return tex.isEmpty() || color.isEmpty() || color == QLatin1StringView("#000000") ? tex : QStringLiteral("\\textcolor{%1}{%2}").arg(color, tex);
}

QString fraction(const XmlElement &element)
{
    const QString type = property(element, "m:fPr", "m:type");
    const QString above = argument(element, "m:num");
    const QString below = argument(element, "m:den");
    if (type == QLatin1StringView("lin") || type == QLatin1StringView("skw"))
        return braced(above) + u'/' + braced(below);
    if (type == QLatin1StringView("noBar"))
        return QStringLiteral("{%1 \\atop %2}").arg(above, below);
    return QStringLiteral("\\frac{%1}{%2}").arg(above, below);
}

QString radical(const XmlElement &element)
{
    const QString degree = flag(element, "m:radPr", "m:degHide") ? QString() : argument(element, "m:deg");
    return degree.isEmpty() ? QStringLiteral("\\sqrt{%1}").arg(argument(element, "m:e"))
                            : QStringLiteral("\\sqrt[%1]{%2}").arg(degree, argument(element, "m:e"));
}

QString scripts(const XmlElement &element)
{
    QString tex = base(argument(element, "m:e"));
    if (element.child(QLatin1StringView("m:sub")))
        tex += u'_' + braced(argument(element, "m:sub"));
    if (element.child(QLatin1StringView("m:sup")))
        tex += u'^' + braced(argument(element, "m:sup"));
    return tex;
}

QString nary(const XmlElement &element)
{
    QString sign = property(element, "m:naryPr", "m:chr");
    if (sign.isEmpty())
        sign = QStringLiteral("∫");
    const char *command = texOf(operators, sign);
    QString tex = command ? QString::fromLatin1(command) : QStringLiteral("\\mathop{%1}").arg(texInMath(sign));
    const QString place = property(element, "m:naryPr", "m:limLoc");
    const bool integral = sign == QStringView(u"∫") || tex.endsWith(QLatin1StringView("int"));
    if (integral && place == QLatin1StringView("undOvr"))
        tex += QStringLiteral("\\limits");
    else if (!integral && place == QLatin1StringView("subSup"))
        tex += QStringLiteral("\\nolimits");
    if (!flag(element, "m:naryPr", "m:subHide") && !argument(element, "m:sub").isEmpty())
        tex += u'_' + braced(argument(element, "m:sub"));
    if (!flag(element, "m:naryPr", "m:supHide") && !argument(element, "m:sup").isEmpty())
        tex += u'^' + braced(argument(element, "m:sup"));
    return joined(tex, argument(element, "m:e"));
}

/// What stands behind @p grows ("\\left"); a sign that does not grow stands beside it, @p before or behind.
QString delimiter(const char *grows, const QString &sign, bool before)
{
    const char *command = texOf(delimiters, sign);
    const QString known = QLatin1StringView(grows) + (command ? QString::fromLatin1(command) : QStringLiteral("."));
    if (command || sign.isEmpty())
        return known;
    return before ? texInMath(sign) + known : known + texInMath(sign);
}

QString fenced(const XmlElement &element)
{
    const auto sign = [&](const char *name, const char *usual) {
        const QString given = property(element, "m:dPr", name);
        return given.isNull() ? QString::fromUtf8(usual) : QString(given).remove(u'\u200B'); // which stands for nothing
    };
    const QString separator = delimiter("\\middle", sign("m:sepChr", "|"), true);
    QString tex;
    int count = 0;
    const XmlElement *only = nullptr;
    for (const XmlElement &one : element.children) {
        if (!one.is(QLatin1StringView("m:e")))
            continue;
        only = ++count == 1 ? &one : nullptr;
        tex += (count > 1 ? u' ' + separator + u' ' : QString()) + childrenTex(one);
    }
    const QString begin = sign("m:begChr", "(");
    const QString end = sign("m:endChr", ")");
    // (n over k) is one of TeX's own.
    if (only && begin == QLatin1StringView("(") && end == QLatin1StringView(")") && only->children.size() == 1
        && only->children.front().is(QLatin1StringView("m:f")) && property(only->children.front(), "m:fPr", "m:type") == QLatin1StringView("noBar"))
        return QStringLiteral("\\binom{%1}{%2}").arg(argument(only->children.front(), "m:num"), argument(only->children.front(), "m:den"));
    return delimiter("\\left", begin, true) + u' ' + tex + u' ' + delimiter("\\right", end, false);
}

QString functionTex(const XmlElement &element)
{
    QString name = argument(element, "m:fName").trimmed();
    for (const char *word : {"\\text{", "\\mathrm{"}) { // a name that TeX has not
        if (name.startsWith(QLatin1StringView(word)) && name.indexOf(u'}') == name.size() - 1)
            name.replace(0, name.indexOf(u'{'), QStringLiteral("\\operatorname"));
    }
    return joined(name, u' ' + argument(element, "m:e"));
}

QString accent(const XmlElement &element)
{
    QString sign = property(element, "m:accPr", "m:chr");
    if (sign.isEmpty())
        sign = QStringLiteral("\u0302");
    const char *command = texOf(accents, sign);
    const QString content = argument(element, "m:e");
    return command ? QString::fromLatin1(command) + braced(content) : QStringLiteral("\\overset{%1}{%2}").arg(texInMath(sign), content);
}

QString groupSign(const XmlElement &element)
{
    QString sign = property(element, "m:groupChrPr", "m:chr");
    if (sign.isEmpty())
        sign = QStringLiteral("⏟");
    const bool top = property(element, "m:groupChrPr", "m:pos") == QLatin1StringView("top");
    const QString content = argument(element, "m:e");
    if (sign == QStringView(u"⏟"))
        return QStringLiteral("\\underbrace{%1}").arg(content);
    if (sign == QStringView(u"⏞"))
        return QStringLiteral("\\overbrace{%1}").arg(content);
    if (top && sign == QStringView(u"→"))
        return QStringLiteral("\\overrightarrow{%1}").arg(content);
    if (top && sign == QStringView(u"←"))
        return QStringLiteral("\\overleftarrow{%1}").arg(content);
    return QStringLiteral("\\%1{%2}{%3}").arg(QLatin1StringView(top ? "overset" : "underset"), texInMath(sign), content);
}

QString limit(const XmlElement &element, bool above)
{
    const QString content = argument(element, "m:e").trimmed();
    const QString lim = argument(element, "m:lim");
    static const QStringList taking{QStringLiteral("\\lim"), QStringLiteral("\\max"),    QStringLiteral("\\min"),   QStringLiteral("\\sup"),
                                    QStringLiteral("\\inf"), QStringLiteral("\\limsup"), QStringLiteral("\\liminf")};
    const bool brace = content.startsWith(QLatin1StringView("\\underbrace{")) || content.startsWith(QLatin1StringView("\\overbrace{"));
    if (taking.contains(content) || brace)
        return content + QLatin1Char(above ? '^' : '_') + braced(lim);
    return QStringLiteral("\\%1{%2}{%3}").arg(QLatin1StringView(above ? "overset" : "underset"), lim, content);
}

QString barred(const XmlElement &element)
{
    const bool top = property(element, "m:barPr", "m:pos") == QLatin1StringView("top");
    return QStringLiteral("\\%1{%2}").arg(QLatin1StringView(top ? "overline" : "underline"), argument(element, "m:e"));
}

QString before(const XmlElement &element)
{
    return QStringLiteral("{}_{%1}^{%2}%3").arg(argument(element, "m:sub"), argument(element, "m:sup"), base(argument(element, "m:e")));
}

/// A frame, or lines through what is in it.
QString boxed(const XmlElement &element)
{
    const auto is = [&](const char *name) { return flag(element, "m:borderBoxPr", name); };
    const bool rises = is("m:strikeBLTR");
    const bool falls = is("m:strikeTLBR");
    QString tex = braced(argument(element, "m:e"));
    if (rises || falls)
        tex = QLatin1StringView(rises && falls ? "\\xcancel" : rises ? "\\cancel" : "\\bcancel") + tex;
    if (is("m:strikeH"))
        tex = QStringLiteral("\\sout") + (tex.startsWith(u'{') ? tex : braced(tex));
    const bool top = !is("m:hideTop");
    const bool bottom = !is("m:hideBot");
    const bool left = !is("m:hideLeft");
    const bool right = !is("m:hideRight");
    if (!top && !bottom && !left && !right)
        return tex;
    const bool two = !rises && !falls && top != bottom && left != right;
    const char *frame = two && top && right ? "\\angl" : two && top ? "\\longdiv" : two && bottom && left ? "\\phase" : "\\boxed";
    return QLatin1StringView(frame) + (tex.startsWith(u'{') ? tex : braced(tex));
}

using MakeTex = QString (*)(const XmlElement &);
struct Row {
    const char *name;
    MakeTex make;
};

/// What an element of the zone is in TeX; those that are not listed stand for what is in them.
constexpr std::array structures{
    Row{"m:r", runTex},
    Row{"m:f", fraction},
    Row{"m:rad", radical},
    Row{"m:sSup", scripts},
    Row{"m:sSub", scripts},
    Row{"m:sSubSup", scripts},
    Row{"m:sPre", before},
    Row{"m:nary", nary},
    Row{"m:d", fenced},
    Row{"m:m", texOfMatrix},
    Row{"m:eqArr", texOfLines},
    Row{"m:func", functionTex},
    Row{"m:limLow", [](const XmlElement &element) { return limit(element, false); }},
    Row{"m:limUpp", [](const XmlElement &element) { return limit(element, true); }},
    Row{"m:acc", accent},
    Row{"m:bar", barred},
    Row{"m:groupChr", groupSign},
    Row{"m:borderBox", boxed},
    Row{"m:phant",
        [](const XmlElement &element) {
            return QStringLiteral("\\%1{%2}")
                .arg(QLatin1StringView(property(element, "m:phantPr", "m:show") == QLatin1StringView("0") ? "phantom" : "mathord"), argument(element, "m:e"));
        }},
};

bool isProperties(const XmlElement &element)
{
    return element.name.endsWith(QLatin1StringView("Pr"));
}

QString elementTex(const XmlElement &element)
{
    const auto *found = std::find_if(structures.begin(), structures.end(), [&](const Row &row) { return element.is(QLatin1StringView(row.name)); });
    if (found != structures.end())
        return found->make(element);
    return isProperties(element) ? QString() : childrenTex(element);
}

QString childrenTex(const XmlElement &parent)
{
    QString tex;
    for (const XmlElement &one : parent.children) {
        if (!one.name.isEmpty())
            tex = joined(tex, elementTex(one));
    }
    return tex;
}

} // namespace

QString texOfFormula(const XmlElement &formula)
{
    return childrenTex(formula).trimmed();
}

QString texOfDisplay(const XmlElement &display)
{
    QStringList lines;
    for (const XmlElement &one : display.children) {
        if (one.is(QLatin1StringView("m:oMath")))
            lines.append(texOfFormula(one));
    }
    return lines.size() < 2 ? lines.join(QString()) : QStringLiteral("\\begin{gathered} %1 \\end{gathered}").arg(lines.join(QStringLiteral(" \\\\ ")));
}

} // namespace quayside::reader::docx
