// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in braces among words: CriticMarkup, and expressions of MDX.
#include "readers/jsxtag.h"
#include "readers/markdownscan.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quayside {

using F = DialectFeature;

namespace {

constexpr std::size_t mostEscapes = 100'000;

} // namespace

/// References are found when the words are read, and know nothing of backslashes: what one takes their meaning from stands apart.
qsizetype MarkdownSpans::Scan::escaped()
{
    const char c = at(m_at + 1);
    const bool refers = c == '@' || (c == '[' && m_at < m_lastAt);
    if (!refers || m_inNote || !m_spans.m_dialect.has(F::CrossReferences) || m_spans.m_spans.size() > mostEscapes)
        return m_at + 2;
    return put({Kind::Words, QString(QLatin1Char(c))}, m_at + 2);
}

qsizetype MarkdownSpans::Scan::brace()
{
    if (follows("{{<"))
        return shortcode();
    if (follows("{%")) {
        static const QRegularExpression unread(QStringLiteral("^\\{%-?\\s*(?:end)?raw\\s*-?%\\}")); // of Liquid: what stands between is text
        constexpr qsizetype longest = 30;
        const auto match = unread.match(textOf(m_at, std::min(m_at + longest, m_text.size())));
        if (match.hasMatch() && takes(F::BlockTags, m_at + match.capturedLength()))
            return put({Kind::Nothing, {}}, m_at + match.capturedLength());
    }
    if (const qsizetype end = critic(); end > 0)
        return end;
    if (QByteArrayView("*_~=+^").contains(at(m_at - 1)))
        return attributes(m_at, F::InlineAttributes);
    return expression();
}

/// What editors of a text change and remark: `{++new++}`, `{--old--}`, `{~~old~>new~~}`, `{==marked==}`, `{>>remark<<}`. 0: it is none of these.
/// https://github.com/CriticMarkup/CriticMarkup-toolkit#the-basic-syntax
qsizetype MarkdownSpans::Scan::critic()
{
    struct Pair {
        const char *open;
        const char *close;
    };
    static constexpr std::array pairs{Pair{"{++", "++}"}, Pair{"{--", "--}"}, Pair{"{==", "==}"}, Pair{"{~~", "~~}"}, Pair{"{>>", "<<}"}};
    const auto pair = std::find_if(pairs.begin(), pairs.end(), [this](const Pair &each) { return follows(each.open); });
    if (pair == pairs.end() || m_at >= m_lastCritic)
        return 0;
    constexpr qsizetype length = 3;
    const qsizetype start = m_at + length;
    const qsizetype end = find(pair->close, start);
    const bool isReplaced = follows("{~~");
    const qsizetype arrow = isReplaced && end > 0 ? m_text.first(end).indexOf("~>", start) : -1;
    constexpr std::size_t deepest = 20;
    if (end <= start || (isReplaced && arrow < 0) || m_ends.size() >= deepest || !takes(F::CriticMarks, end + length))
        return 0;
    if (follows("{>>"))
        return remark(start, end, end + length);
    const QString key = spanKey + QString::number(m_spans.m_spans.size());
    m_ends.push_back({end, end + length, textOf(end, end + length) + key, {}});
    if (!isReplaced)
        return put({Kind::Open, textOf(m_at, start) + key}, start);
    const QString old = key + u'-';
    m_ends.push_back({arrow, arrow + 2, textOf(arrow, arrow + 2) + old, key});
    return put({Kind::Open, textOf(m_at, start) + old}, start);
}

/// A remark is a note. 0: it cannot be one here.
qsizetype MarkdownSpans::Scan::remark(qsizetype start, qsizetype end, qsizetype behind)
{
    if (m_inNote || !m_spans.m_takes.notes || m_text.sliced(start, end - start).trimmed().isEmpty())
        return 0;
    addNote(m_text.sliced(start, end - start).trimmed());
    return m_copied = behind;
}

/// Puts the call of a note with @p words in place of what begins here.
void MarkdownSpans::Scan::addNote(QByteArrayView words)
{
    Scan within(m_spans, words, m_line);
    within.m_inNote = true;
    QByteArray replaced = within.run(false);
    const QByteArray label = MarkdownSpans::noteLabel(m_spans.m_notes.size());
    m_spans.m_notes.push_back({label, replaced.isEmpty() ? words.toByteArray() : std::move(replaced), m_line});
    m_out += m_text.sliced(m_copied, m_at - m_copied);
    m_out += "[^" + label + ']';
}

/// Where MDX is read, all that stands in braces would be run: what it evidently gives stays.
qsizetype MarkdownSpans::Scan::expression()
{
    const DialectReading &dialect = m_spans.m_dialect;
    const bool runs = dialect.isMdx() || dialect.dialect() == MarkdownDialect::Docusaurus;
    if (!runs || m_left <= 0 || !dialect.has(F::Components))
        return m_at + 1;
    const qsizetype most = std::min({farthestEnd, m_text.size() - m_at, m_left});
    const qsizetype length = jsxBraces(m_text.sliced(m_at, most));
    m_left -= length > 0 ? length : most;
    if (length <= 0)
        return m_at + 1;
    const qsizetype end = m_at + length;
    const QByteArrayView code = m_text.sliced(m_at + 1, length - 2).trimmed();
    static constexpr std::array nothing{"", "true", "false", "null", "undefined"}; // React shows none of them
    const bool isNothing = std::any_of(nothing.begin(), nothing.end(), [&](const char *each) { return code == QByteArrayView(each); });
    if (const auto value = isNothing ? std::nullopt : evidentValue(code))
        return put({Kind::Words, QString::fromUtf8(*value)}, end);
    if (!isNothing && !code.startsWith("/*"))
        m_spans.m_dialect.tellNotRun(shownExpression(m_text.sliced(m_at, length)), sourceLine());
    return put({Kind::Nothing, {}}, end);
}

} // namespace quayside
