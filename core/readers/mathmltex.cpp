// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/mathmltex.h"

#include "math/texcharacters.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

QString rowTex(const XmlElement &parent);
QString elementTex(const XmlElement &element);

/// Element children: MathML's arguments.
std::vector<const XmlElement *> argumentsOf(const XmlElement &element)
{
    std::vector<const XmlElement *> all;
    for (const XmlElement &one : element.children) {
        if (!one.name.isEmpty() && !one.is(QLatin1StringView("annotation")) && !one.is(QLatin1StringView("annotation-xml")))
            all.push_back(&one);
    }
    return all;
}

QString argument(const XmlElement &element, std::size_t index)
{
    const auto all = argumentsOf(element);
    return index < all.size() ? elementTex(*all[index]) : QString();
}

/// @p b behind @p a, with a blank where a letter would lengthen a command's name.
QString joined(const QString &a, const QString &b)
{
    const qsizetype slash = a.lastIndexOf(u'\\');
    const auto isLetter = [](QChar c) { return c.isLetter() && c.unicode() < 128; };
    const bool command = slash >= 0 && slash + 1 < a.size() && std::all_of(a.begin() + slash + 1, a.end(), isLetter);
    return command && !b.isEmpty() && isLetter(b.front()) ? a + u' ' + b : a + b;
}

QString based(const QString &tex)
{
    return tex.size() == 1 ? tex : u'{' + tex + u'}';
}

struct Alphabet {
    const char *variant;
    const char *command;
};
constexpr std::array alphabets{
    Alphabet{"bold", "mathbf"},      Alphabet{"bold-italic", "boldsymbol"}, Alphabet{"double-struck", "mathbb"}, Alphabet{"script", "mathcal"},
    Alphabet{"fraktur", "mathfrak"}, Alphabet{"sans-serif", "mathsf"},      Alphabet{"monospace", "mathtt"},
};

QString identifierTex(const XmlElement &element)
{
    const QString text = element.textBelow().trimmed();
    const QString variant = element.attribute(QLatin1StringView("mathvariant"));
    const auto *found = std::find_if(alphabets.begin(), alphabets.end(), [&](const Alphabet &one) { return variant == QLatin1StringView(one.variant); });
    if (found != alphabets.end())
        return QStringLiteral("\\%1{%2}").arg(QLatin1StringView(found->command), texInMath(text));
    static const QStringList functions{
        QStringLiteral("sin"),  QStringLiteral("cos"), QStringLiteral("tan"),    QStringLiteral("cot"),    QStringLiteral("sinh"),  QStringLiteral("cosh"),
        QStringLiteral("tanh"), QStringLiteral("ln"),  QStringLiteral("log"),    QStringLiteral("exp"),    QStringLiteral("lim"),   QStringLiteral("max"),
        QStringLiteral("min"),  QStringLiteral("sup"), QStringLiteral("inf"),    QStringLiteral("det"),    QStringLiteral("gcd"),   QStringLiteral("arg"),
        QStringLiteral("dim"),  QStringLiteral("ker"), QStringLiteral("arcsin"), QStringLiteral("arccos"), QStringLiteral("arctan")};
    if (functions.contains(text))
        return u'\\' + text;
    const bool word = text.size() > 1 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() && c.unicode() < 128; });
    return word || (variant == QLatin1StringView("normal") && text.size() == 1 && text.front().isLetter() && text.front().unicode() < 128)
               ? QStringLiteral("\\mathrm{%1}").arg(text)
               : texInMath(text);
}

QString fractionTex(const XmlElement &element)
{
    const QString line = element.attribute(QLatin1StringView("linethickness"));
    const bool bare = line == QLatin1StringView("0") || line == QLatin1StringView("0pt");
    return (bare ? QStringLiteral("{%1 \\atop %2}") : QStringLiteral("\\frac{%1}{%2}")).arg(argument(element, 0), argument(element, 1));
}

QString scriptsTex(const XmlElement &element, bool below, bool above)
{
    QString tex = based(argument(element, 0));
    if (below)
        tex += QStringLiteral("_{%1}").arg(argument(element, 1));
    if (above)
        tex += QStringLiteral("^{%1}").arg(argument(element, below ? 2 : 1));
    return tex;
}

/// Signs above or below that are commands of their own.
struct Sign {
    char16_t character;
    const char *above;
    const char *below;
};
constexpr std::array signs{
    Sign{u'^', "hat", nullptr},          Sign{u'ˆ', "hat", nullptr},          Sign{u'~', "tilde", nullptr},         Sign{u'˜', "tilde", nullptr},
    Sign{u'¯', "overline", "underline"}, Sign{u'‾', "overline", "underline"}, Sign{u'_', "overline", "underline"},  Sign{u'→', "vec", nullptr},
    Sign{u'˙', "dot", nullptr},          Sign{u'¨', "ddot", nullptr},         Sign{u'ˇ', "check", nullptr},         Sign{u'˘', "breve", nullptr},
    Sign{u'⏞', "overbrace", nullptr},    Sign{u'⏟', nullptr, "underbrace"},   Sign{u'←', "overleftarrow", nullptr},
};

QString underOverTex(const XmlElement &element, bool below, bool above)
{
    const auto all = argumentsOf(element);
    const QString base = argument(element, 0);
    if (all.size() == 2) {
        const QString mark = all[1]->textBelow().trimmed();
        const auto *sign = std::find_if(signs.begin(), signs.end(), [&](const Sign &one) { return mark.size() == 1 && mark.front() == one.character; });
        const char *command = sign == signs.end() ? nullptr : above ? sign->above : sign->below;
        if (command)
            return QStringLiteral("\\%1{%2}").arg(QLatin1StringView(command), base);
    }
    // Signs and functions that take limits take them as scripts.
    static const QStringList limits{QStringLiteral("\\sum"), QStringLiteral("\\prod"), QStringLiteral("\\coprod"), QStringLiteral("\\lim"),
                                    QStringLiteral("\\max"), QStringLiteral("\\min"),  QStringLiteral("\\sup"),    QStringLiteral("\\inf")};
    if (limits.contains(base) || base.startsWith(QLatin1StringView("\\underbrace")) || base.startsWith(QLatin1StringView("\\overbrace"))) {
        QString tex = base;
        if (below)
            tex += QStringLiteral("_{%1}").arg(argument(element, 1));
        return above ? tex + QStringLiteral("^{%1}").arg(argument(element, below ? 2 : 1)) : tex;
    }
    if (base.endsWith(QLatin1StringView("int")))
        return base + QStringLiteral("\\limits") + (below ? QStringLiteral("_{%1}").arg(argument(element, 1)) : QString())
               + (above ? QStringLiteral("^{%1}").arg(argument(element, below ? 2 : 1)) : QString());
    QString tex = base;
    if (below)
        tex = QStringLiteral("\\underset{%1}{%2}").arg(argument(element, 1), tex);
    return above ? QStringLiteral("\\overset{%1}{%2}").arg(argument(element, below ? 2 : 1), tex) : tex;
}

QString tableTex(const XmlElement &element)
{
    QStringList rows;
    for (const XmlElement *row : argumentsOf(element)) {
        QStringList cells;
        for (const XmlElement *cell : argumentsOf(*row))
            cells.append(rowTex(*cell));
        rows.append(cells.join(QStringLiteral(" & ")));
    }
    return QStringLiteral("\\begin{matrix} %1 \\end{matrix}").arg(rows.join(QStringLiteral(" \\\\ ")));
}

QString fencedTex(const XmlElement &element)
{
    const auto sign = [&](const char *name, const char *usual) {
        const QString given = element.attribute(QLatin1StringView(name));
        const QString text = given.isNull() ? QString::fromLatin1(usual) : given;
        return text.isEmpty() ? QStringLiteral(".") : texInMath(text);
    };
    QStringList parts;
    for (const XmlElement *one : argumentsOf(element))
        parts.append(elementTex(*one));
    return QStringLiteral("\\left%1 %2 \\right%3").arg(sign("open", "("), parts.join(u','), sign("close", ")"));
}

QString textTex(const XmlElement &element)
{
    return QStringLiteral("\\text{%1}").arg(texInText(element.textBelow()));
}

struct Row {
    const char *name;
    QString (*make)(const XmlElement &);
};
constexpr std::array structures{
    Row{"mi", identifierTex},
    Row{"mn", [](const XmlElement &element) { return texInMath(element.textBelow().trimmed()); }},
    Row{"mo", [](const XmlElement &element) { return texInMath(element.textBelow().trimmed()); }},
    Row{"mtext", textTex},
    Row{"ms", textTex},
    Row{"mspace", [](const XmlElement &) { return QStringLiteral("\\ "); }},
    Row{"mfrac", fractionTex},
    Row{"msqrt", [](const XmlElement &element) { return QStringLiteral("\\sqrt{%1}").arg(rowTex(element)); }},
    Row{"mroot", [](const XmlElement &element) { return QStringLiteral("\\sqrt[%1]{%2}").arg(argument(element, 1), argument(element, 0)); }},
    Row{"msub", [](const XmlElement &element) { return scriptsTex(element, true, false); }},
    Row{"msup", [](const XmlElement &element) { return scriptsTex(element, false, true); }},
    Row{"msubsup", [](const XmlElement &element) { return scriptsTex(element, true, true); }},
    Row{"munder", [](const XmlElement &element) { return underOverTex(element, true, false); }},
    Row{"mover", [](const XmlElement &element) { return underOverTex(element, false, true); }},
    Row{"munderover", [](const XmlElement &element) { return underOverTex(element, true, true); }},
    Row{"mtable", tableTex},
    Row{"mfenced", fencedTex},
    Row{"mphantom", [](const XmlElement &element) { return QStringLiteral("\\phantom{%1}").arg(rowTex(element)); }},
    Row{"menclose", [](const XmlElement &element) { return QStringLiteral("\\boxed{%1}").arg(rowTex(element)); }},
    Row{"annotation", [](const XmlElement &) { return QString(); }},
    Row{"annotation-xml", [](const XmlElement &) { return QString(); }},
};

QString elementTex(const XmlElement &element)
{
    const auto *found = std::find_if(structures.begin(), structures.end(), [&](const Row &row) { return element.is(QLatin1StringView(row.name)); });
    return found == structures.end() ? rowTex(element) : found->make(element);
}

QString rowTex(const XmlElement &parent)
{
    QString tex;
    for (const XmlElement &one : parent.children) {
        if (!one.name.isEmpty())
            tex = joined(tex, elementTex(one));
    }
    return tex;
}

/// The first annotation in TeX, or null.
const XmlElement *annotationOf(const XmlElement &math)
{
    for (const XmlElement &one : math.children) {
        if (one.is(QLatin1StringView("annotation"))) {
            const QString encoding = one.attribute(QLatin1StringView("encoding")).toLower();
            if (encoding == QLatin1StringView("application/x-tex") || encoding == QLatin1StringView("tex") || encoding == QLatin1StringView("latex"))
                return &one;
        }
        if (const XmlElement *below = annotationOf(one))
            return below;
    }
    return nullptr;
}

} // namespace

QString texOfMathml(const XmlElement &math)
{
    const XmlElement *annotation = annotationOf(math);
    return annotation ? annotation->textBelow().trimmed() : rowTex(math).trimmed();
}

} // namespace quayside
