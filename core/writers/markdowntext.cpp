// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/markdowntext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quayside::markdown {
namespace {

constexpr qsizetype longestListNumber = 9;
constexpr qsizetype longestEntity = 34;
constexpr qsizetype longestReference = 300;

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiPunctuation(char16_t c)
{
    return (c >= u'!' && c <= u'/') || (c >= u':' && c <= u'@') || (c >= u'[' && c <= u'`') || (c >= u'{' && c <= u'~');
}

bool beginsEntity(QStringView text)
{
    qsizetype i = 1;
    if (i < text.size() && text.at(i) == u'#')
        ++i;
    const qsizetype start = i;
    while (i < text.size() && i < longestEntity && (isAsciiLetter(text.at(i)) || isAsciiDigit(text.at(i))))
        ++i;
    return i > start && i < text.size() && text.at(i) == u';';
}

/// Each function consumes the character at m_at.
class Escaper
{
public:
    Escaper(QString &out, QStringView text, const TextPlace &place) : m_out(out), m_text(text), m_place(place) {}
    void run();

private:
    [[nodiscard]] QChar next(qsizetype by = 1) const { return m_at + by < m_text.size() ? m_text.at(m_at + by) : QChar(); }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    void escape(QChar c) { m_out += u'\\', m_out += c; }
    void lineStart();
    bool listNumber();
    void character();
    void delimiters(QChar c);
    void backslash();
    void bracket(QChar c);
    void scheme();
    [[nodiscard]] bool opensDialect(QChar c) const;
    [[nodiscard]] bool isMarkup(QChar c) const;
    void control(QChar c);

    QString &m_out;
    QStringView m_text;
    const TextPlace &m_place;
    qsizetype m_at = 0;
};

bool Escaper::listNumber()
{
    qsizetype digits = 0;
    while (digits < m_text.size() && isAsciiDigit(m_text.at(digits)))
        ++digits;
    if (digits == 0 || digits > longestListNumber || digits >= m_text.size())
        return false;
    const QChar delimiter = m_text.at(digits);
    const bool alone = digits + 1 == m_text.size();
    if ((delimiter != u'.' && delimiter != u')') || !(alone || m_text.at(digits + 1) == u' ' || m_text.at(digits + 1) == u'\t'))
        return false;
    m_out += m_text.first(digits);
    escape(delimiter);
    m_at = digits + 1;
    return true;
}

/// Escapes what would start a block.
void Escaper::lineStart()
{
    const QChar first = m_text.front();
    if (first == u' ' || first == u'\t') {
        // Parsers drop blanks here.
        m_out += first == u' ' ? QStringLiteral("&#32;") : QStringLiteral("&#9;");
        m_at = 1;
        return;
    }
    const bool alone = m_text.size() == 1;
    const QChar second = alone ? QChar() : m_text.at(1);
    const bool blankAfter = alone || second == u' ' || second == u'\t';
    if (listNumber())
        return;
    bool escapes = first == u'>' || ((first == u'-' || first == u'+' || first == u'*') && blankAfter);
    escapes = escapes || ((first == u'_' || first == u'*') && blankAfter);
    escapes = escapes || (m_place.blockStart && m_text.startsWith(u"+++"));
    if (first == u'#') {
        const auto end = std::find_if(m_text.begin(), m_text.end(), [](QChar c) { return c != u'#'; });
        escapes = end - m_text.begin() <= 6 && (end == m_text.end() || *end == u' ' || *end == u'\t');
    }
    // Setext underlines, delimiter rows, rules.
    const bool ruler = std::all_of(m_text.begin(), m_text.end(), [](QChar c) { return c == u'-' || c == u':' || c == u'|' || c == u' '; });
    escapes = escapes || (ruler && m_text.contains(u'-'));
    escapes = escapes || std::all_of(m_text.begin(), m_text.end(), [](QChar c) { return c == u'=' || c == u' '; });
    if (m_place.blockStart && first == u'[')
        escapes = true;
    for (const char *word : {":::", "!!!", "???", "{%", "{{<"})
        escapes = escapes || m_text.startsWith(QLatin1StringView(word));
    if (!escapes)
        return;
    escape(first);
    m_at = 1;
}

/// Harmless between blanks; _ also inside a word.
void Escaper::delimiters(QChar c)
{
    qsizetype end = m_at;
    while (end < m_text.size() && m_text.at(end) == c)
        ++end;
    const char32_t before = lastCodePoint(m_text.first(m_at));
    const char32_t after = firstCodePoint(m_text.mid(end));
    const bool betweenBlanks = before != 0 && after != 0 && isBlank(before) && isBlank(after);
    const auto inWord = [](char32_t code) { return code != 0 && !isBlank(code) && !isPunctuation(code); };
    const bool harmless = betweenBlanks || (c == u'_' && inWord(before) && inWord(after));
    for (; m_at < end; ++m_at) {
        if (harmless)
            m_out += c;
        else
            escape(c);
    }
}

void Escaper::backslash()
{
    const QChar after = next();
    if (after.isNull() || after == u'\n' || isAsciiPunctuation(after.unicode()) || after == breakable)
        m_out += u'\\';
    m_out += u'\\';
    ++m_at;
}

void Escaper::bracket(QChar c)
{
    bool escapes = m_place.inBrackets;
    if (c == u'[')
        escapes = escapes || next() == u'^' || opensDialect(c);
    else
        escapes = escapes || next() == u'(';
    if (escapes)
        m_out += u'\\';
    m_out += c;
    ++m_at;
}

/// GFM autolinks "http://" and the like.
void Escaper::scheme()
{
    if (opensDialect(u':'))
        m_out += u'\\';
    const bool slashes = next(1) == u'/' && next(2) == u'/';
    const QStringView before = m_text.first(m_at);
    const bool known =
        before.endsWith(u"http", Qt::CaseInsensitive) || before.endsWith(u"https", Qt::CaseInsensitive) || before.endsWith(u"ftp", Qt::CaseInsensitive);
    if (slashes && known)
        m_out += u'\\';
    m_out += u':';
    ++m_at;
}

/// Whether @p c would begin what dialects read: formulas, marks, emoji, links of wikis, what editors change, references.
bool Escaper::opensDialect(QChar c) const
{
    const QChar before = m_at > 0 ? m_text.at(m_at - 1) : QChar(u' ');
    const bool doubled = next() == c && !next(2).isNull() && !next(2).isSpace() && next(2) != c && before != c;
    const QStringView rest = m_text.mid(m_at + 1);
    switch (c.unicode()) {
    case u'=':
    case u'+': return doubled && !before.isLetterOrNumber();
    case u'[': return next() == c || rest.first(std::max<qsizetype>(0, rest.left(longestReference).indexOf(u']'))).contains(u'@');
    case u'{': return next() == next(2) && QStringView(u"+-=~>").contains(next());
    case u'@': {
        static constexpr std::array kinds{"fig-", "tbl-", "lst-", "sec-", "eq-"};
        return std::any_of(kinds.begin(), kinds.end(), [&](const char *kind) { return rest.startsWith(QLatin1StringView(kind)); });
    }
    case u'^': {
        const qsizetype end = rest.indexOf(c);
        return !before.isSpace() && end != 0
               && std::none_of(rest.begin(), rest.begin() + (end < 0 ? rest.size() : end), [](QChar each) { return each.isSpace(); });
    }
    case u'$': return !next().isSpace() && (rest.contains(c) || !m_place.lineEnd);
    case u':': {
        const qsizetype end = rest.indexOf(c);
        const QStringView name = rest.first(std::max<qsizetype>(0, end));
        return end > 0 && !before.isLetterOrNumber()
               && std::all_of(name.begin(), name.end(), [](QChar each) { return each.isLetterOrNumber() || QStringView(u"_+-").contains(each); });
    }
    default: return false;
    }
}

void Escaper::control(QChar c)
{
    if (c == u'\0' || c == breakable)
        m_out += u'\uFFFD';
    else
        m_out += QStringLiteral("&#%1;").arg(c.unicode());
    ++m_at;
}

/// Whether @p c would be markup here, unlike those that are judged with what stands around them.
bool Escaper::isMarkup(QChar c) const
{
    switch (c.unicode()) {
    case u'`': return true;
    case u'$':
    case u'=':
    case u'+':
    case u'@':
    case u'^': return opensDialect(c);
    case u'{': return (m_at == 0 && !m_place.lineStart) || opensDialect(c);
    case u'~': {
        const bool betweenBlanks = m_at > 0 && m_text.at(m_at - 1) == u' ' && next() == u' ';
        return m_place.tildes && !betweenBlanks;
    }
    case u'<': {
        const QChar after = next();
        return isAsciiLetter(after) || after == u'/' || after == u'!' || after == u'?';
    }
    case u'&': return beginsEntity(m_text.mid(m_at));
    case u'!': return m_at + 1 == m_text.size() && m_place.beforeBracket;
    case u'.': {
        const QStringView before = m_text.first(m_at);
        const bool www = before.endsWith(u"www") && (m_at == 3 || !m_text.at(m_at - 4).isLetterOrNumber());
        return www && !next().isNull() && !next().isSpace();
    }
    default: return false;
    }
}

void Escaper::character()
{
    const QChar c = m_text.at(m_at);
    switch (c.unicode()) {
    case u'*':
    case u'_': return delimiters(c);
    case u'\\': return backslash();
    case u'[':
    case u']': return bracket(c);
    case u':': return scheme();
    case u' ': m_out += m_place.wraps && !atEnd() ? breakable : c; break;
    case u'\0':
    case u'\n':
    case u'\r':
    case breakable.unicode(): return control(c);
    default:
        if (isMarkup(c))
            m_out += u'\\';
        m_out += c;
    }
    ++m_at;
}

void Escaper::run()
{
    if (m_text.isEmpty())
        return;
    if (m_place.lineStart)
        lineStart();
    if (m_at == 0 && m_place.afterNote && m_text.front() == u':') {
        escape(u':');
        m_at = 1;
    }
    while (!atEnd())
        character();
    // Trailing blanks would be dropped, or break the line.
    if (m_place.lineEnd && (m_out.endsWith(u' ') || m_out.endsWith(breakable)) && m_text.back() == u' ') {
        m_out.chop(1);
        m_out += QStringLiteral("&#32;");
    }
}

/// Appends text where only backslash and entity escapes apply.
void appendPlainly(QString &out, const QString &text, QStringView alsoEscaped)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar after = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (c == u'\n' || c == u'\r') {
            out += QStringLiteral("&#%1;").arg(c.unicode());
            continue;
        }
        const bool entity = c == u'&' && beginsEntity(QStringView(text).mid(i));
        const bool slash = c == u'\\' && (after.isNull() || isAsciiPunctuation(after.unicode()));
        if (entity || slash || alsoEscaped.contains(c))
            out += u'\\';
        out += c == breakable ? QChar(u'\uFFFD') : c;
    }
}

bool hasBalancedParentheses(const QString &url)
{
    int open = 0;
    for (const QChar c : url) {
        if (c == u'(')
            ++open;
        if (c == u')' && --open < 0)
            return false;
        if (open > 30)
            return false;
    }
    return open == 0;
}

} // namespace

bool isPunctuation(char32_t c)
{
    if (c < 128)
        return isAsciiPunctuation(static_cast<char16_t>(c));
    switch (QChar::category(c)) {
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other: return true;
    default: return false;
    }
}

bool isBlank(char32_t c)
{
    return c == U' ' || c == U'\t' || c == U'\n' || c == U'\f' || c == U'\r' || c == breakable.unicode() || QChar::category(c) == QChar::Separator_Space;
}

char32_t firstCodePoint(QStringView text)
{
    if (text.isEmpty())
        return 0;
    if (text.size() > 1 && text.at(0).isHighSurrogate() && text.at(1).isLowSurrogate())
        return QChar::surrogateToUcs4(text.at(0), text.at(1));
    return text.front().unicode();
}

char32_t lastCodePoint(QStringView text)
{
    if (text.isEmpty())
        return 0;
    const qsizetype last = text.size() - 1;
    if (last > 0 && text.at(last).isLowSurrogate() && text.at(last - 1).isHighSurrogate())
        return QChar::surrogateToUcs4(text.at(last - 1), text.at(last));
    return text.back().unicode();
}

void appendEscaped(QString &out, QStringView text, const TextPlace &place)
{
    Escaper(out, text, place).run();
}

QString codeSpan(const QString &text)
{
    if (text.isEmpty())
        return {};
    QString content = text;
    content.replace(u'\n', u' ').replace(breakable, u'\uFFFD');
    QList<bool> runs(content.size() + 2, false);
    for (qsizetype i = 0, run = 0; i <= content.size(); ++i) {
        if (i < content.size() && content.at(i) == u'`') {
            ++run;
            continue;
        }
        runs[run] = true;
        run = 0;
    }
    qsizetype length = 1;
    while (runs.at(length))
        ++length;
    const bool blank = content.trimmed().isEmpty();
    const bool ticks = content.startsWith(u'`') || content.endsWith(u'`');
    const bool pad = ticks || (!blank && content.startsWith(u' ') && content.endsWith(u' '));
    const QString fence(length, u'`');
    const QString blankPad = pad ? QStringLiteral(" ") : QString();
    return fence + blankPad + content + blankPad + fence;
}

QString linkTarget(const QString &url, const QString &title)
{
    const bool blanks = std::any_of(url.begin(), url.end(), [](QChar c) { return c.unicode() <= 0x20 || c.unicode() == 0x7f; });
    const bool angle = blanks || url.startsWith(u'<') || (url.isEmpty() && !title.isEmpty());
    QString target;
    if (angle) {
        target += u'<';
        appendPlainly(target, url, u"<>");
        target += u'>';
    } else {
        appendPlainly(target, url, hasBalancedParentheses(url) ? QStringView() : QStringView(u"()"));
    }
    if (!title.isEmpty()) {
        target += QStringLiteral(" \"");
        appendPlainly(target, title, u"\"");
        target += u'"';
    }
    return target;
}

QString autolink(const QString &url, const QString &text)
{
    static const QRegularExpression uri(QStringLiteral(R"(^[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\x00-\x20<>\x7f]*$)"));
    static const QRegularExpression mail(QStringLiteral(
        R"(^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$)"));
    // Readers decode entities in it.
    for (qsizetype at = url.indexOf(u'&'); at >= 0; at = url.indexOf(u'&', at + 1)) {
        if (beginsEntity(QStringView(url).mid(at)))
            return {};
    }
    if (url == text && uri.match(url).hasMatch() && !url.contains(breakable))
        return u'<' + url + u'>';
    if (url == QStringLiteral("mailto:") + text && mail.match(text).hasMatch())
        return u'<' + text + u'>';
    return {};
}

QString infoString(const QString &info)
{
    QString result;
    appendPlainly(result, info.trimmed(), {});
    return result;
}

QString htmlText(const QString &text)
{
    QString html = text.toHtmlEscaped();
    html.replace(QStringLiteral("&quot;"), QStringLiteral("\"")).replace(breakable, u'\uFFFD');
    return html;
}

QString htmlAttribute(const QString &text)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\n', QStringLiteral("&#10;")).replace(breakable, u'\uFFFD');
    return html;
}

} // namespace quayside::markdown
