// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of a page: their blanks, line ends and letters as the page shows them.
#include "readers/htmlconverter.h"
#include "readers/htmlinlines.h"

#include <QLocale>

namespace quayside {
namespace {

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

/// @p inWord: letters stand before it.
QString withLetters(const QString &text, htmlstyle::Letters letters, bool inWord)
{
    switch (letters) {
    case htmlstyle::Letters::AsWritten: return text;
    case htmlstyle::Letters::Upper: return text.toUpper();
    case htmlstyle::Letters::Lower: return text.toLower();
    case htmlstyle::Letters::Capitalized: break;
    }
    QString words = text;
    for (QChar &c : words) {
        if (!inWord && c.isLetter())
            c = c.toUpper();
        inWord = c.isLetterOrNumber() || c.isMark() || c == u'\'' || c == QChar(0x2019);
    }
    return words;
}

/// Blanks that all show: the last may end a line, unless they begin one.
QString keptBlanks(int count, bool beginsLine)
{
    const QString fixed(beginsLine ? count : std::max(0, count - 1), QChar(0xa0));
    return beginsLine || count == 0 ? fixed : fixed + u' ';
}

} // namespace

void HtmlConverter::addText(QByteArrayView utf8, Inlines &out, const Node *node)
{
    QString text = QString::fromUtf8(utf8);
    if (m_letters != htmlstyle::Letters::AsWritten && !m_inCode)
        text = withLetters(text, m_letters, !m_blank);
    if (m_spaces == htmlstyle::Spaces::Collapse)
        return addCollapsed(text, out, node);
    if (out.empty() && text.trimmed().isEmpty() && m_blank) // between blocks
        return;
    if (m_spaces == htmlstyle::Spaces::KeepAll)
        return addSpaced(text, out, node);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            trimWordsEnd(out, m_conversion.origin, false);
            out.push_back(makeInline(LineBreak{}, node));
            m_blank = true;
        }
        addCollapsed(lines[i], out, node);
    }
}

/// Begins the line that an element shown as a block asks for.
void HtmlConverter::beginLine(Inlines &out, const Node *node)
{
    if (std::exchange(m_lineEnds, false))
        out.push_back(makeInline(LineBreak{}, node));
    m_hasWords = true;
}

void HtmlConverter::addRun(QString &words, Inlines &out, const Node *node)
{
    if (words.isEmpty())
        return;
    if (m_lineEnds && words.trimmed().isEmpty())
        return words.clear();
    beginLine(out, node);
    if (m_inCode)
        out.push_back(makeInline(Code{words}, node));
    else
        out.push_back(makeInline(Text{words}, node));
    words.clear();
}

void HtmlConverter::addCollapsed(const QString &text, Inlines &out, const Node *node)
{
    QString words;
    for (qsizetype i = 0; i < text.size();) {
        if (!isBlank(text[i])) {
            words += text[i++];
            m_blank = false;
            continue;
        }
        bool lineEnd = false;
        for (; i < text.size() && isBlank(text[i]); ++i)
            lineEnd = lineEnd || text[i] == u'\n';
        if (std::exchange(m_blank, true))
            continue;
        if (lineEnd && !m_inCode) {
            addRun(words, out, node);
            out.push_back(makeInline(SoftBreak{}, node));
        } else {
            words += u' ';
        }
    }
    addRun(words, out, node);
}

/// Text whose blanks and line ends all show.
void HtmlConverter::addSpaced(const QString &text, Inlines &out, const Node *node)
{
    constexpr int tabWidth = 4;
    QString words;
    int blanks = 0;
    bool beginsLine = m_blank && (out.empty() || out.back().value.is<LineBreak>());
    for (const QChar c : text) {
        if (c == u' ' || c == u'\t') {
            blanks += c == u'\t' ? tabWidth : 1;
        } else if (c == u'\n') {
            addRun(words, out, node);
            out.push_back(makeInline(LineBreak{}, node));
            blanks = 0;
            beginsLine = true;
        } else if (!isBlank(c)) {
            words += keptBlanks(std::exchange(blanks, 0), beginsLine) + c;
            beginsLine = false;
        }
    }
    if (!beginsLine)
        words += keptBlanks(blanks, false);
    m_blank = beginsLine || words.endsWith(u' ') || (words.isEmpty() && m_blank);
    addRun(words, out, node);
}

} // namespace quayside
