// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/bibtex.h"

#include <algorithm>
#include <array>
#include <optional>

namespace quayside {
namespace {

constexpr qsizetype longestValue = 10'000;
constexpr qsizetype mostFields = 200; ///< of an entry

class Parser
{
public:
    explicit Parser(QString text) : m_text(std::move(text)) {}

    using Fields = QHash<QString, QString>;

    /// The next entry; false at the end.
    bool next(QString &kind, QString &key, Fields &fields)
    {
        while ((m_at = m_text.indexOf(u'@', m_at)) >= 0) {
            ++m_at;
            kind = word().toLower();
            skipBlanks();
            if (kind.isEmpty() || (here() != u'{' && here() != u'('))
                continue;
            ++m_at;
            fields.clear();
            if (kind == QLatin1StringView("comment") || kind == QLatin1StringView("preamble"))
                continue;
            if (kind == QLatin1StringView("string")) {
                readFields(m_strings);
                continue;
            }
            key = until(u",}\n)").trimmed();
            if (here() == u',') {
                ++m_at;
                readFields(fields);
            }
            if (!key.isEmpty())
                return true;
        }
        m_at = m_text.size();
        return false;
    }

private:
    [[nodiscard]] QChar here() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    QString word()
    {
        const qsizetype start = m_at;
        while (here().isLetterOrNumber() || here() == u'-' || here() == u'_' || here() == u':' || here() == u'.' || here() == u'+')
            ++m_at;
        return m_text.mid(start, m_at - start);
    }
    QString until(QStringView signs)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !signs.contains(m_text[m_at]))
            ++m_at;
        return m_text.mid(start, std::min(m_at - start, longestValue));
    }

    void readFields(Fields &fields)
    {
        for (qsizetype count = 0; count < mostFields; ++count) {
            skipBlanks();
            const QString name = word().toLower();
            skipBlanks();
            if (name.isEmpty() || here() != u'=')
                return;
            ++m_at;
            QString value = part();
            for (skipBlanks(); here() == u'#'; skipBlanks()) {
                ++m_at;
                value += part();
            }
            if (!fields.contains(name))
                fields.insert(name, value.left(longestValue));
            if (here() != u',')
                return;
            ++m_at;
        }
    }

    /// A value in braces or quotes, a number, or the name of a string.
    QString part()
    {
        skipBlanks();
        if (here() != u'{' && here() != u'"') {
            const QString name = word();
            return m_strings.value(name.toLower(), name);
        }
        const bool quoted = here() == u'"';
        const qsizetype start = ++m_at;
        int depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\\')
                ++m_at;
            else if (depth == 0 && c == (quoted ? u'"' : u'}'))
                break;
            else if (c == u'{')
                ++depth;
            else if (c == u'}')
                --depth;
        }
        const qsizetype end = std::min(m_at, m_text.size());
        ++m_at;
        return m_text.mid(start, std::min(end - start, longestValue));
    }

    QString m_text;
    qsizetype m_at = 0;
    Fields m_strings;
};

/// The character that TeX's accent @p sign sets above or below a letter; null: it is none.
QChar accent(QChar sign)
{
    switch (sign.unicode()) {
    case u'`': return QChar(0x300);
    case u'\'': return QChar(0x301);
    case u'^': return QChar(0x302);
    case u'~': return QChar(0x303);
    case u'=': return QChar(0x304);
    case u'u': return QChar(0x306);
    case u'.': return QChar(0x307);
    case u'"': return QChar(0x308);
    case u'r': return QChar(0x30a);
    case u'H': return QChar(0x30b);
    case u'v': return QChar(0x30c);
    case u'c': return QChar(0x327);
    case u'k': return QChar(0x328);
    default: return {};
    }
}

/// The letter that a command of TeX stands for; nothing for others.
std::optional<QString> letterNamed(const QString &command)
{
    struct Letter {
        const char *name;
        const char16_t *letter;
    };
    static constexpr std::array letters{Letter{"ss", u"ß"}, Letter{"o", u"ø"},  Letter{"O", u"Ø"},  Letter{"ae", u"æ"}, Letter{"AE", u"Æ"}, Letter{"oe", u"œ"},
                                        Letter{"OE", u"Œ"}, Letter{"aa", u"å"}, Letter{"AA", u"Å"}, Letter{"l", u"ł"},  Letter{"L", u"Ł"},  Letter{"i", u"i"},
                                        Letter{"j", u"j"},  Letter{"dh", u"ð"}, Letter{"th", u"þ"}, Letter{"DH", u"Ð"}, Letter{"TH", u"Þ"}};
    const auto found = std::find_if(letters.begin(), letters.end(), [&](const Letter &each) { return command == QLatin1StringView(each.name); });
    return found == letters.end() ? std::nullopt : std::optional(QString::fromUtf16(found->letter));
}

/// Words of TeX, read from left to right.
class Words
{
public:
    explicit Words(const QString &tex) : m_tex(tex) {}

    QString run()
    {
        while (m_at < m_tex.size()) {
            const QChar c = m_tex[m_at++];
            if (c == u'\\')
                command();
            else if (c == u'~')
                m_out += QChar(0xa0);
            else if (c != u'{' && c != u'}' && c != u'$')
                m_out += c;
        }
        m_out.replace(QStringLiteral("---"), QStringLiteral("—")).replace(QStringLiteral("--"), QStringLiteral("–"));
        m_out.replace(QStringLiteral("``"), QStringLiteral("“")).replace(QStringLiteral("''"), QStringLiteral("”"));
        return m_out.normalized(QString::NormalizationForm_C);
    }

private:
    void command()
    {
        if (m_at >= m_tex.size())
            return;
        const QChar first = m_tex[m_at];
        qsizetype end = m_at;
        while (end < m_tex.size() && m_tex[end].isLetter())
            ++end;
        const QString name = m_tex.mid(m_at, std::max<qsizetype>(1, end - m_at));
        m_at += name.size();
        const bool braced = m_at < m_tex.size() && m_tex[m_at] == u'{';
        if (const QChar mark = name.size() == 1 ? accent(first) : QChar(); !mark.isNull() && (!first.isLetter() || braced || isBlankHere())) {
            while (m_at < m_tex.size() && (m_tex[m_at] == u'{' || m_tex[m_at].isSpace() || m_tex[m_at] == u'\\'))
                ++m_at;
            if (m_at < m_tex.size() && m_tex[m_at] != u'}')
                m_out += m_tex[m_at++];
            m_out += mark;
        } else if (const auto letter = letterNamed(name)) {
            m_out += *letter;
            if (isBlankHere())
                ++m_at;
        } else if (!first.isLetter()) {
            m_out += first; // \& \% \_
        } else if (isBlankHere()) {
            ++m_at;
        }
    }
    [[nodiscard]] bool isBlankHere() const { return m_at < m_tex.size() && m_tex[m_at].isSpace(); }

    const QString &m_tex;
    qsizetype m_at = 0;
    QString m_out;
};

} // namespace

void readBibTeX(QByteArrayView file, const std::function<void(const QString &, const QString &, const QHash<QString, QString> &)> &entry)
{
    Parser parser(QString::fromUtf8(file));
    QString kind, key;
    QHash<QString, QString> fields;
    while (parser.next(kind, key, fields))
        entry(kind, key, fields);
}

QString plainTex(const QString &tex)
{
    return Words(tex).run().simplified();
}

} // namespace quayside
