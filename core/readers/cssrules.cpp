// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/cssrules.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace quayside {
namespace {

constexpr qsizetype mostRules = 20'000;
constexpr qsizetype mostCompounds = 16;         ///< of one selector
constexpr qsizetype longestDeclarations = 2000; ///< of one rule
constexpr int deepestBlocks = 8;

/// The sheet without comments and without the marks that once hid it from old browsers.
QString withoutComments(const QString &sheet)
{
    QString text;
    text.reserve(sheet.size());
    for (qsizetype at = 0; at < sheet.size();) {
        const qsizetype open = sheet.indexOf(QLatin1StringView("/*"), at);
        text += QStringView(sheet).sliced(at, (open < 0 ? sheet.size() : open) - at);
        const qsizetype close = open < 0 ? -1 : sheet.indexOf(QLatin1StringView("*/"), open + 2);
        at = close < 0 ? sheet.size() : close + 2;
    }
    return text.remove(QLatin1StringView("<!--")).remove(QLatin1StringView("-->"));
}

/// The first of @p signs from @p from on, outside strings and brackets; -1 if none.
qsizetype find(QStringView text, qsizetype from, QLatin1StringView signs)
{
    QChar quote;
    int brackets = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\')
            ++i;
        else if (!quote.isNull())
            quote = c == quote || c == u'\n' ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (brackets == 0 && signs.contains(c))
            return i;
        else if (c == u'(' || c == u'[')
            ++brackets;
        else if (c == u')' || c == u']')
            brackets = std::max(0, brackets - 1);
    }
    return -1;
}

/// Where the block opened at @p open ends: its closing brace, or the end of the text.
qsizetype blockEnd(QStringView text, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at >= 0 && at < text.size();) {
        depth += text[at] == u'{' ? 1 : -1;
        if (depth == 0)
            return at;
        at = find(text, at + 1, QLatin1StringView("{}"));
    }
    return text.size();
}

bool isNameChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c.unicode() > 0x7f || c == u'\\';
}

/// A name at @p at, which it moves on; a backslash takes the sign after it as it is.
QString takeName(QStringView text, qsizetype &at)
{
    QString name;
    for (; at < text.size() && isNameChar(text[at]); ++at) {
        if (text[at] == u'\\' && ++at >= text.size())
            break;
        name += text[at];
    }
    return name;
}

/// One compound selector, if all of it is known.
std::optional<CssCompound> readCompound(QStringView text)
{
    CssCompound compound;
    qsizetype at = 0;
    if (at < text.size() && text[at] == u'*')
        ++at;
    else
        compound.type = takeName(text, at).toLower();
    while (at < text.size()) {
        const QChar mark = text[at++];
        const QString name = takeName(text, at);
        if (name.isEmpty())
            return {};
        if (mark == u'.')
            compound.classes.append(name);
        else if (mark == u'#' && compound.id.isEmpty())
            compound.id = name;
        else
            return {};
    }
    return compound;
}

std::optional<CssRule> readSelector(QStringView text)
{
    constexpr int idWeight = 10'000;
    constexpr int classWeight = 100;
    QString spaced = text.toString().replace(u'>', QLatin1StringView(" > "));
    const QStringList words = spaced.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 2 * mostCompounds)
        return {};
    CssRule rule;
    bool child = false;
    for (const QString &word : words) {
        if (word == QLatin1StringView(">")) {
            if (child || rule.selector.isEmpty())
                return {};
            child = true;
            continue;
        }
        auto compound = readCompound(word);
        if (!compound)
            return {};
        compound->childOfNext = std::exchange(child, false);
        rule.specificity += (compound->id.isEmpty() ? 0 : idWeight) + classWeight * static_cast<int>(std::min<qsizetype>(compound->classes.size(), 50))
                            + (compound->type.isEmpty() ? 0 : 1);
        rule.selector.prepend(std::move(*compound));
    }
    if (child)
        return {};
    return rule;
}

/// The selector of the element before whose content @p selector stands; empty: it is no such.
QStringView markedElement(QStringView selector)
{
    for (const QLatin1StringView end : {QLatin1StringView("::before"), QLatin1StringView(":before"), QLatin1StringView("::marker")}) {
        if (selector.size() > end.size() && selector.endsWith(end, Qt::CaseInsensitive))
            return selector.chopped(end.size());
    }
    return {};
}

/// The strings of CSS in @p text, with their escapes resolved.
QString stringsIn(QStringView text)
{
    QString strings;
    QChar quote;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (quote.isNull()) {
            quote = c == u'"' || c == u'\'' ? c : QChar();
        } else if (c == quote) {
            quote = QChar();
        } else if (c == u'\\') {
            qsizetype end = at + 1;
            while (end < text.size() && end < at + 7 && QStringView(u"0123456789abcdefABCDEF").contains(text[end]))
                ++end;
            const char32_t code = text.sliced(at + 1, end - at - 1).toUInt(nullptr, 16);
            if (code > 0 && code <= 0x10ffff)
                strings += QString::fromUcs4(&code, 1);
            at = end < text.size() && end > at + 1 && text[end] == u' ' ? end : std::max(end - 1, at);
        } else {
            strings += c;
        }
    }
    return strings;
}

/// What the content before an item says of its mark, as a declaration: the counter, its style and what is around it, or the text; empty: nothing.
QString markDeclaration(QStringView body)
{
    static const QRegularExpression content(QStringLiteral("(?:^|;)\\s*content\\s*:\\s*([^;]{1,300})"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression counter(QStringLiteral("counters?\\(\\s*([\\w-]+)\\s*(?:,\\s*(?:\"[^\"]*\"|'[^']*')\\s*)?(?:,\\s*([\\w-]+)\\s*)?\\)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString value = content.match(body.toString()).captured(1);
    if (value.isEmpty())
        return {};
    QRegularExpressionMatch last;
    for (auto it = counter.globalMatch(value); it.hasNext();)
        last = it.next();
    if (!last.hasMatch()) {
        const QString text = stringsIn(value).trimmed();
        return text.isEmpty() || text.contains(u';') ? QString() : QString(markProperty) + QStringLiteral(":text ") + text.left(4) + u';';
    }
    const bool closes = stringsIn(QStringView(value).sliced(last.capturedEnd())).contains(u')');
    const bool opens = stringsIn(QStringView(value).first(last.capturedStart())).contains(u'(');
    const QString style = last.captured(2).isEmpty() ? QStringLiteral("decimal") : last.captured(2);
    const QString around = !closes ? QStringLiteral(".") : opens ? QStringLiteral("()") : QStringLiteral(")");
    return QString(markProperty) + QStringLiteral(":counter %1 %2 %3;").arg(last.captured(1), style, around);
}

/// Whether @p selector ends with an item of a list.
bool endsWithItem(QStringView selector)
{
    const qsizetype at = std::max(selector.lastIndexOf(u' '), selector.lastIndexOf(u'>')) + 1;
    const QStringView last = selector.sliced(at);
    return last == u"li" || last.startsWith(u"li.") || last.startsWith(u"li#");
}

/// Whether more is counted than the items of a list by one counter.
bool countsMore(QStringView selectors, QStringView body)
{
    if (!body.contains(QLatin1StringView("counter("), Qt::CaseInsensitive) && !body.contains(QLatin1StringView("counters("), Qt::CaseInsensitive))
        return false;
    const bool one = body.count(QLatin1StringView("counter("), Qt::CaseInsensitive) == 1 && !body.contains(QLatin1StringView("counters("), Qt::CaseInsensitive);
    return !one || !endsWithItem(markedElement(selectors.trimmed()));
}

/// Whether a media query list takes in paper: all, print, or neither excluded by a condition.
bool holdsOnPaper(QStringView queries)
{
    const QString list = queries.toString().toLower().simplified();
    const QStringList each = list.split(u',');
    return std::any_of(each.begin(), each.end(), [](const QString &query) {
        const QString words = query.trimmed();
        return words.isEmpty() || words == QLatin1StringView("all") || words == QLatin1StringView("print") || words == QLatin1StringView("only print");
    });
}

} // namespace

void CssRules::add(const QString &sheet)
{
    m_leftOut.clear();
    addBlock(withoutComments(sheet), 0);
    if (m_rules.size() >= mostRules)
        leaveOut(QStringLiteral("…"));
}

void CssRules::leaveOut(const QString &what)
{
    constexpr qsizetype mostNamed = 5;
    constexpr qsizetype longestName = 100;
    if (m_leftOut.size() < mostNamed && !m_leftOut.contains(what))
        m_leftOut.append(m_leftOut.size() + 1 < mostNamed ? what.left(longestName) : QStringLiteral("…"));
}

void CssRules::addBlock(QStringView text, int depth)
{
    for (qsizetype at = 0; at < text.size() && m_rules.size() < mostRules;) {
        const qsizetype stop = find(text, at, QLatin1StringView("{;}"));
        if (stop < 0)
            return;
        const QStringView prelude = text.sliced(at, stop - at).trimmed();
        if (text[stop] != u'{') { // @import, @charset, or a stray sign
            at = stop + 1;
            continue;
        }
        const qsizetype end = blockEnd(text, stop);
        const QStringView body = text.sliced(stop + 1, end - stop - 1);
        at = end + 1;
        if (!prelude.startsWith(u'@'))
            addRule(prelude, body);
        else if (prelude.startsWith(QLatin1StringView("@media"), Qt::CaseInsensitive) && holdsOnPaper(prelude.sliced(6)) && depth < deepestBlocks)
            addBlock(body, depth + 1);
    }
}

void CssRules::addRule(QStringView selectors, QStringView body)
{
    const QString ofSome = kept(body, true);
    const QStringList leftOut = m_leftOut; // what only rules for a whole type may not say is its page's design: not worth a word
    const QString ofAll = kept(body, false);
    m_leftOut = leftOut;
    if (countsMore(selectors, body))
        leaveOut(QStringLiteral("content: counter()"));
    const QString mark = selectors.contains(u':') ? markDeclaration(body) : QString();
    if (!mark.isEmpty() && endsWithItem(markedElement(selectors.trimmed())))
        m_leftOut.removeAll(QStringLiteral("content"));
    if (ofSome.isEmpty() && ofAll.isEmpty() && mark.isEmpty())
        return;
    for (qsizetype at = 0; at <= selectors.size() && m_rules.size() < mostRules;) {
        const qsizetype comma = find(selectors, at, QLatin1StringView(","));
        const qsizetype end = comma < 0 ? selectors.size() : comma;
        const QStringView own = selectors.sliced(at, end - at).trimmed();
        const QStringView marked = mark.isEmpty() ? QStringView() : markedElement(own);
        if (auto rule = readSelector(marked.isEmpty() ? own : marked)) {
            rule->declarations = !marked.isEmpty() ? mark : rule->isParticular() ? ofSome : ofAll;
            if (!rule->declarations.isEmpty())
                m_rules.append(std::move(*rule));
        }
        at = end + 1;
    }
}

/// The declarations in @p body that are wanted.
QString CssRules::kept(QStringView body, bool particular)
{
    QString result;
    for (qsizetype at = 0; at < body.size();) {
        qsizetype end = find(body, at, QLatin1StringView(";"));
        end = end < 0 ? body.size() : end;
        const QStringView declaration = body.sliced(at, end - at).trimmed();
        at = end + 1;
        const qsizetype colon = declaration.indexOf(u':');
        if (colon <= 0 || declaration.contains(u'{'))
            continue;
        const QStringView property = declaration.first(colon).trimmed();
        if (!m_wanted(property, particular)) {
            leaveOut(property.toString().toLower());
            continue;
        }
        if (result.size() + declaration.size() > longestDeclarations)
            break;
        result += declaration;
        result += u';';
    }
    return result;
}

} // namespace quayside
