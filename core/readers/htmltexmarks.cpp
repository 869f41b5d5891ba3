// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmltexmarks.h"

#include "readers/htmlnodes.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace quayside {
namespace {

/// A script's own text, and what it does when it is loaded.
QString programOf(const GumboInternalNode *script)
{
    return htmlnode::textBelow(script) + htmlnode::attribute(script, "onload");
}

} // namespace

bool setsFormulas(const GumboInternalNode *node)
{
    if (htmlnode::tag(node) != GUMBO_TAG_SCRIPT)
        return false;
    const QString source = htmlnode::attribute(node, "src").toLower();
    if (source.contains(QLatin1StringView("mathjax")) || (source.contains(QLatin1StringView("katex")) && source.contains(QLatin1StringView("auto-render"))))
        return true;
    const QString program = programOf(node);
    return program.contains(QLatin1StringView("renderMathInElement")) || program.contains(QLatin1StringView("MathJax"));
}

TexMarks texMarksOf(const GumboInternalNode *root)
{
    static const QRegularExpression dollars(
        QStringLiteral("\\[\\s*['\"]\\$['\"]\\s*,\\s*['\"]\\$['\"]\\s*\\]|\\bleft['\"]?\\s*:\\s*['\"]\\$['\"]|['\"]?\\$['\"]?\\s*:\\s*['\"]\\$['\"]"));
    TexMarks marks;
    bool says = false;
    std::vector<const GumboInternalNode *> open{root};
    while (!open.empty()) {
        const GumboInternalNode *node = open.back();
        open.pop_back();
        for (void *pointer : htmlnode::children(node))
            open.push_back(htmlnode::child(pointer));
        if (!setsFormulas(node))
            continue;
        const QString program = programOf(node);
        marks.any = true;
        says = says || program.contains(QLatin1StringView("inlineMath")) || program.contains(QLatin1StringView("delimiters"));
        marks.dollars = marks.dollars || dollars.match(program).hasMatch();
    }
    marks.dollars = marks.any && (marks.dollars || !says);
    return marks;
}

/// Where @p word is within reach; -1: nowhere.
qsizetype TexScanner::find(QStringView word, qsizetype from)
{
    const QStringView rest =
        from <= m_text.size() ? m_text.sliced(from, std::min({farthest, m_text.size() - from, std::max<qsizetype>(0, m_left)})) : QStringView();
    const qsizetype found = rest.indexOf(word);
    m_left -= found < 0 ? rest.size() : found;
    return found < 0 ? -1 : from + found;
}

std::optional<FoundTex> TexScanner::between(qsizetype begin, qsizetype length, QStringView close, bool display)
{
    const qsizetype end = find(close, begin + length);
    const QString tex = end < 0 ? QString() : m_text.sliced(begin + length, end - begin - length).trimmed().toString();
    if (tex.isEmpty())
        return {};
    return FoundTex{begin, end + close.size(), {tex, display, {}}};
}

std::optional<FoundTex> TexScanner::backslash(qsizetype begin)
{
    if (at(begin + 1) == u'(')
        return between(begin, 2, u"\\)", false);
    if (at(begin + 1) == u'[')
        return between(begin, 2, u"\\]", true);
    static const QRegularExpression environment(QStringLiteral("^\\\\begin\\{([A-Za-z]{1,30}\\*?)\\}"));
    constexpr qsizetype longest = 45;
    const auto match = environment.match(m_text.sliced(begin, std::min(longest, m_text.size() - begin)).toString());
    if (!match.hasMatch())
        return {};
    const QString close = QStringLiteral("\\end{%1}").arg(match.captured(1));
    const qsizetype end = find(close, begin + match.capturedLength());
    if (end < 0)
        return {};
    return FoundTex{begin, end + close.size(), {m_text.sliced(begin, end + close.size() - begin).toString(), true, {}}};
}

std::optional<FoundTex> TexScanner::dollar(qsizetype begin)
{
    if (at(begin + 1) == u'$')
        return between(begin, 2, u"$$", true);
    if (!m_marks.dollars || at(begin + 1).isSpace() || at(begin - 1).isLetterOrNumber() || at(begin - 1) == u'$')
        return {};
    for (qsizetype end = find(u"$", begin + 1); end > 0; end = find(u"$", end + 1)) {
        if (at(end - 1) == u'\\')
            continue;
        if (at(end - 1).isSpace() || at(end + 1).isLetterOrNumber() || at(end + 1) == u'$' || end == begin + 1)
            return {};
        return FoundTex{begin, end + 1, {m_text.sliced(begin + 1, end - begin - 1).toString(), false, {}}};
    }
    return {};
}

std::optional<FoundTex> TexScanner::next(qsizetype at)
{
    while (at < m_text.size()) {
        const QChar c = m_text[at];
        if (c != u'\\' && c != u'$') {
            ++at;
            continue;
        }
        if (auto found = c == u'$' ? dollar(at) : backslash(at))
            return found;
        at += c == u'\\' || this->at(at + 1) == c ? 2 : 1;
    }
    return {};
}

} // namespace quayside
