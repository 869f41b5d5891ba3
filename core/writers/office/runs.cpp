// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/runs.h"

#include "writers/textwidth.h"

namespace quayside::office {
namespace {

char32_t first(QStringView words)
{
    return words.size() > 1 && words[0].isHighSurrogate() && words[1].isLowSurrogate() ? QChar::surrogateToUcs4(words[0], words[1]) : words[0].unicode();
}

} // namespace

void Runs::begin(bool rightToLeft)
{
    m_rightToLeft = rightToLeft;
    m_blank = true;
    m_softBreak = false;
    begun();
}

void Runs::text(QStringView words, const RunLook &look)
{
    if (words.isEmpty())
        return;
    if (std::exchange(m_softBreak, false)) {
        const char32_t before = m_words.isEmpty() ? 0 : m_words.back().unicode();
        if (!m_blank && !joinsWithoutBlank(before, first(words)))
            add(u" ", m_softLook);
    }
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\n' || c == u'\t' || c == QChar::LineSeparator; };
    qsizetype from = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words[i];
        if (!isBlank(c)) {
            m_blank = false;
            continue;
        }
        if (c == u' ' && !m_blank) {
            m_blank = true;
            continue;
        }
        add(words.sliced(from, i - from), look);
        if (!std::exchange(m_blank, true))
            add(u" ", look);
        from = i + 1;
    }
    add(words.sliced(from), look);
}

void Runs::verbatim(QStringView words, const RunLook &look)
{
    if (words.isEmpty())
        return;
    if (std::exchange(m_softBreak, false) && !m_blank)
        add(u" ", m_softLook);
    add(words, look);
    m_blank = false;
}

void Runs::softBreak(const RunLook &look)
{
    m_softBreak = true;
    m_softLook = look;
}

void Runs::lineBreak()
{
    m_softBreak = false;
    flush();
    writeLineBreak();
    m_blank = true;
}

void Runs::add(QStringView words, const RunLook &look)
{
    if (words.isEmpty())
        return;
    if (!(look == m_look)) {
        const bool soft = std::exchange(m_softBreak, false);
        flush();
        m_softBreak = soft;
        m_look = look;
    }
    m_words += words;
}

void Runs::flush()
{
    if (std::exchange(m_softBreak, false) && !m_blank) {
        add(u" ", m_softLook);
        m_blank = true;
    }
    const QString words = std::exchange(m_words, {});
    if (words.isEmpty())
        return;
    write(words, m_look);
}

void Runs::object()
{
    flush();
    m_blank = false;
}

} // namespace quayside::office
