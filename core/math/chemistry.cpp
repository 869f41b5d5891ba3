// SPDX-License-Identifier: GPL-3.0-or-later
// https://mhchem.github.io/MathJax-mhchem/
#include "math/chemistry.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace quayside::math {
namespace {

constexpr int deepest = 20; ///< groups in groups; what is deeper stands as it is

/// What stands before a character.
enum class Before : quint8 { Nothing, Number, Atom, Script };

struct Arrow {
    std::u16string_view typed;
    std::u16string_view command;
};

/// Longer ones before those they begin with.
constexpr std::array arrows{Arrow{u"<=>>", u"\\xrightequilibrium"}, Arrow{u"<<=>", u"\\xleftequilibrium"}, Arrow{u"<-->", u"\\xtofrom"},
                            Arrow{u"<=>", u"\\xrightleftharpoons"}, Arrow{u"<->", u"\\xleftrightarrow"},   Arrow{u"->", u"\\xrightarrow"},
                            Arrow{u"<-", u"\\xleftarrow"}};

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class Chemistry
{
public:
    Chemistry(QStringView source, int depth) : m_source(source), m_depth(depth) {}

    QString tex()
    {
        while (m_at < m_source.size())
            step();
        return m_out;
    }

private:
    [[nodiscard]] QChar at(qsizetype place) const { return place >= 0 && place < m_source.size() ? m_source[place] : QChar(u' '); }
    [[nodiscard]] QString inner(QStringView part) const { return m_depth >= deepest ? QString() : Chemistry(part, m_depth + 1).tex(); }

    void step()
    {
        const QChar c = at(m_at);
        if (isBlank(c)) {
            m_before = Before::Nothing;
            m_blank = true;
            ++m_at;
            return;
        }
        const bool blank = std::exchange(m_blank, false);
        if (takeArrow())
            return;
        if (isDigit(c))
            return number();
        if (c.isLetter())
            return letters(blank);
        switch (c.unicode()) {
        case u'^':
        case u'_': return script(blank);
        case u'+':
        case u'-': return sign(blank);
        case u'{':
            m_out += u'{' + inner(group(u'{', u'}')) + u'}';
            m_before = Before::Atom;
            return;
        case u'$': return formula();
        case u'\\': return command();
        default: return mark();
        }
    }

    /// What stands in brackets, the first of which comes next.
    QStringView group(QChar open, QChar close)
    {
        const qsizetype first = ++m_at;
        int depth = 1;
        for (; m_at < m_source.size(); ++m_at) {
            if (m_source[m_at] == open)
                ++depth;
            else if (m_source[m_at] == close && --depth == 0)
                return m_source.mid(first, m_at++ - first);
        }
        return m_source.mid(first);
    }

    bool takeArrow()
    {
        const QStringView rest = m_source.mid(m_at);
        const auto *const found = std::find_if(arrows.begin(), arrows.end(), [rest](const Arrow &arrow) {
            return rest.startsWith(QStringView(arrow.typed.data(), qsizetype(arrow.typed.size())));
        });
        if (found == arrows.end())
            return false;
        m_at += static_cast<qsizetype>(found->typed.size());
        QString above;
        QString below;
        if (at(m_at) == u'[')
            above = inner(group(u'[', u']'));
        if (at(m_at) == u'[')
            below = inner(group(u'[', u']'));
        m_out += QStringView(found->command.data(), static_cast<qsizetype>(found->command.size()));
        if (!below.isEmpty())
            m_out += QStringLiteral("[{") + below + QStringLiteral("}]");
        m_out += u'{' + above + u'}';
        m_before = Before::Nothing;
        m_blank = true;
        return true;
    }

    /// How many of an atom there are, or how many of what follows.
    void number()
    {
        const qsizetype first = m_at;
        const bool many = m_before == Before::Atom || m_before == Before::Script;
        const auto goesOn = [&] {
            const bool inside = at(m_at) == u',' || (!many && (at(m_at) == u'.' || at(m_at) == u'/')); // the point behind an index adds: CuSO4.5H2O
            return isDigit(at(m_at)) || (inside && isDigit(at(m_at + 1)));
        };
        while (m_at < m_source.size() && goesOn())
            ++m_at;
        const QString text = m_source.mid(first, m_at - first).toString();
        if (many) {
            m_out += QStringLiteral("_{") + text + u'}';
            m_before = Before::Script;
            return;
        }
        const QStringList parts = text.split(u'/');
        m_out += parts.size() == 2 ? QStringLiteral("\\tfrac{%1}{%2}\\,").arg(parts[0], parts[1]) : u'{' + text + QStringLiteral("}\\,");
        m_before = Before::Number;
    }

    void letters(bool blank)
    {
        const qsizetype first = m_at;
        while (m_at < m_source.size() && at(m_at).isLetter() && (m_at == first || at(m_at).isLower()))
            ++m_at;
        const QString text = m_source.mid(first, m_at - first).toString();
        const bool starts = blank || first == 0;
        const bool ends = m_at >= m_source.size() || isBlank(at(m_at));
        const bool alone = text.size() == 1 && text[0].isLower() && starts && (ends || at(m_at).isUpper() || at(m_at) == u'(');
        if (text == u"v" && starts && ends)
            m_out += QStringLiteral("\\downarrow ");
        else if (alone && !(at(m_at) == u'H')) // a variable, but not of pH
            m_out += text + (ends ? QStringLiteral("\\,") : QString());
        else
            m_out += QStringLiteral("\\mathrm{") + text + u'}';
        m_before = Before::Atom;
    }

    /// What is raised or lowered: a charge, a number, letters.
    void script(bool blank)
    {
        const QChar mark = at(m_at++);
        const bool starts = blank || m_at == 1;
        if (mark == u'^' && (m_at >= m_source.size() || isBlank(at(m_at)))) {
            m_out += QStringLiteral("\\uparrow ");
            return;
        }
        QString text;
        if (at(m_at) == u'{') {
            text = inner(group(u'{', u'}'));
        } else if (at(m_at) == u'$') {
            text = group(u'$', u'$').toString();
        } else {
            const qsizetype first = m_at;
            while (m_at < m_source.size() && (at(m_at).isLetterOrNumber() || at(m_at) == u'.') && !(isDigit(at(first)) && at(m_at).isLetter()))
                ++m_at;
            while (mark == u'^' && (at(m_at) == u'+' || at(m_at) == u'-'))
                ++m_at;
            text = QStringLiteral("\\mathrm{") + m_source.mid(first, m_at - first).toString() + u'}';
        }
        if (starts)
            m_out += QStringLiteral("{}");
        m_out += mark + (u'{' + text.replace(QStringLiteral("\\,"), QString()) + u'}');
        m_before = starts ? Before::Nothing : Before::Script;
    }

    /// A sign between two things, a bond between two atoms, or a charge.
    void sign(bool blank)
    {
        const QChar c = at(m_at++);
        const bool ends = m_at >= m_source.size() || isBlank(at(m_at));
        const bool holds = m_before == Before::Atom || m_before == Before::Script;
        if ((blank && ends) || !holds) {
            m_out += blank && ends ? QStringLiteral("{}%1{}").arg(c) : QString(c);
            m_before = Before::Nothing;
        } else if (c == u'-' && (at(m_at).isLetter() || at(m_at) == u'(' || at(m_at) == u'[') && !ends) {
            m_out += QStringLiteral("{-}");
            m_before = Before::Nothing;
        } else {
            m_out += QStringLiteral("^{") + c + u'}';
            m_before = Before::Script;
        }
    }

    void formula()
    {
        m_out += u'{' + group(u'$', u'$').toString() + u'}';
        m_before = Before::Atom;
    }

    /// A command of TeX with the groups behind it.
    void command()
    {
        const qsizetype first = m_at++;
        if (at(m_at).isLetter()) {
            while (m_at < m_source.size() && at(m_at).isLetter())
                ++m_at;
        } else {
            ++m_at;
        }
        m_out += m_source.mid(first, m_at - first);
        while (m_at < m_source.size() && at(m_at) == u'{')
            m_out += u'{' + group(u'{', u'}').toString() + u'}';
        m_out += u' ';
        m_before = Before::Atom;
    }

    void mark()
    {
        const QChar c = at(m_at++);
        const bool closes = c == u')' || c == u']';
        const bool bond = (c == u'=' || c == u'#') && (m_before == Before::Atom || m_before == Before::Script) && !isBlank(at(m_at));
        if (c == u'.' && m_source.mid(m_at).startsWith(u"..")) {
            m_out += QStringLiteral("\\ldots ");
            m_at += 2;
        } else if (c == u'*' || c == u'.') {
            m_out += QStringLiteral("\\cdot ");
        } else if (bond) {
            m_out += c == u'=' ? QStringLiteral("{=}") : QStringLiteral("{\\equiv}");
        } else if (c == u'#') {
            m_out += QStringLiteral("\\equiv ");
        } else if (c == u'}' || c == u'&') {
            m_out += QStringLiteral("\\") + c;
        } else {
            m_out += c;
        }
        m_before = closes ? Before::Atom : Before::Nothing;
    }

    QStringView m_source;
    int m_depth;
    qsizetype m_at = 0;
    QString m_out;
    Before m_before = Before::Nothing;
    bool m_blank = false; ///< one was met just now
};

/// A number, its exponent as a power of ten: 1e3 with a dot, 1E3 with a cross.
QString texOfNumber(const QString &text)
{
    const qsizetype e = std::max(text.indexOf(u'e'), text.indexOf(u'E'));
    if (e < 1)
        return u'{' + text + u'}';
    const QString sign = text[e] == u'e' ? QStringLiteral("cdot") : QStringLiteral("times");
    return QStringLiteral("{%1}\\%2 10^{%3}").arg(text.left(e), sign, text.mid(e + 1));
}

/// A unit with its power: "mol-1", "s^2".
QString texOfUnit(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && (isDigit(text[end - 1]) || text[end - 1] == u'-' || text[end - 1] == u'+'))
        --end;
    QString name = text.left(end);
    if (name.endsWith(u'^'))
        name.chop(1);
    const QString power = end > 0 ? text.mid(end) : QString();
    const bool isCommand = name.startsWith(u'\\');
    QString tex = isCommand ? name + u' ' : QStringLiteral("\\mathrm{") + name + u'}';
    return power.isEmpty() ? tex : tex + QStringLiteral("^{") + power + u'}';
}

/// Units that a slash divides.
QString texOfRatio(const QString &word)
{
    QString result;
    const QStringList parts = word.split(u'/');
    for (qsizetype i = 0; i < parts.size(); ++i)
        result += (i > 0 ? QStringLiteral("/") : QString()) + (parts[i].isEmpty() ? QString() : texOfUnit(parts[i]));
    return result;
}

} // namespace

QString texOfChemistry(QStringView source)
{
    return Chemistry(source, 0).tex();
}

QString texOfUnits(QStringView source)
{
    QString result;
    const QStringList words = source.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool isNumber = isDigit(word[0]) || (word.size() > 1 && (word[0] == u'-' || word[0] == u'+') && isDigit(word[1]));
        if (!result.isEmpty())
            result += QStringLiteral("\\,");
        if (isNumber) {
            result += texOfNumber(word);
            continue;
        }
        const qsizetype line = word.indexOf(QLatin1StringView("//"));
        result += line > 0 ? QStringLiteral("\\frac{%1}{%2}").arg(texOfRatio(word.left(line)), texOfRatio(word.mid(line + 2))) : texOfRatio(word);
    }
    return result;
}

} // namespace quayside::math
