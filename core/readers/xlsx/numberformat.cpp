// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/xlsx/numberformat.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace quayside::reader::xlsx {
namespace {

constexpr qsizetype longestCode = 1000;

struct BuiltIn {
    int id;
    const char *code;
};
/// Those that have one meaning everywhere (18.8.30); dates are as ISO 8601 has them.
constexpr std::array builtIns{
    BuiltIn{1, "0"},
    BuiltIn{2, "0.00"},
    BuiltIn{3, "#,##0"},
    BuiltIn{4, "#,##0.00"},
    BuiltIn{9, "0%"},
    BuiltIn{10, "0.00%"},
    BuiltIn{11, "0.00E+00"},
    BuiltIn{12, "# ?/?"},
    BuiltIn{13, "# ?"
                "?/?"
                "?"},
    BuiltIn{14, "yyyy-mm-dd"},
    BuiltIn{15, "d-mmm-yy"},
    BuiltIn{16, "d-mmm"},
    BuiltIn{17, "mmm-yy"},
    BuiltIn{18, "h:mm AM/PM"},
    BuiltIn{19, "h:mm:ss AM/PM"},
    BuiltIn{20, "h:mm"},
    BuiltIn{21, "h:mm:ss"},
    BuiltIn{22, "yyyy-mm-dd h:mm"},
    BuiltIn{37, "#,##0;(#,##0)"},
    BuiltIn{38, "#,##0;(#,##0)"},
    BuiltIn{39, "#,##0.00;(#,##0.00)"},
    BuiltIn{40, "#,##0.00;(#,##0.00)"},
    BuiltIn{45, "mm:ss"},
    BuiltIn{46, "[h]:mm:ss"},
    BuiltIn{47, "mm:ss.0"},
    BuiltIn{48, "##0.0E+0"},
    BuiltIn{49, "@"},
};

/// A piece of a section: a letter or digit place of the format, or words that stand as they are.
struct Token {
    QString text;
    bool literal = false;
};

/// The tokens of a section; conditions, colours and widths of blanks are left out.
std::vector<Token> tokensOf(const QString &section)
{
    std::vector<Token> tokens;
    for (qsizetype i = 0; i < section.size(); ++i) {
        const QChar c = section[i];
        if (c == u'"') {
            const qsizetype end = section.indexOf(u'"', i + 1);
            tokens.push_back({section.mid(i + 1, (end < 0 ? section.size() : end) - i - 1), true});
            i = end < 0 ? section.size() : end;
        } else if (c == u'\\' && i + 1 < section.size()) {
            tokens.push_back({section.mid(++i, 1), true});
        } else if (c == u'_' && i + 1 < section.size()) {
            ++i;
            tokens.push_back({QStringLiteral(" "), true});
        } else if (c == u'*' && i + 1 < section.size()) {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = section.indexOf(u']', i);
            const QString inside = section.mid(i + 1, (end < 0 ? section.size() : end) - i - 1);
            i = end < 0 ? section.size() : end;
            const QString lower = inside.toLower();
            if (inside.startsWith(u'$')) // a currency and its language: [$€-407]
                tokens.push_back({inside.mid(1).section(u'-', 0, 0), true});
            else if (!lower.isEmpty() && (lower.count(u'h') == lower.size() || lower.count(u'm') == lower.size() || lower.count(u's') == lower.size()))
                tokens.push_back({u'[' + lower.left(1), false});
        } else if (section.mid(i, 5).compare(QLatin1StringView("AM/PM"), Qt::CaseInsensitive) == 0) {
            tokens.push_back({QStringLiteral("AM/PM"), false});
            i += 4;
        } else if (section.mid(i, 7).compare(QLatin1StringView("General"), Qt::CaseInsensitive) == 0) {
            tokens.push_back({QStringLiteral("General"), false});
            i += 6;
        } else if (QStringView(u"ymdhsYMDHS").contains(c)) {
            qsizetype end = i;
            while (end < section.size() && section[end].toLower() == c.toLower())
                ++end;
            tokens.push_back({section.mid(i, end - i).toLower(), false});
            i = end - 1;
        } else {
            tokens.push_back({QString(c), !QStringView(u"0#?.,%Ee+/@").contains(c)
                                              || (c == u'+' && (tokens.empty() || tokens.back().text.compare(u"e", Qt::CaseInsensitive) != 0))});
        }
    }
    return tokens;
}

bool isDate(const std::vector<Token> &tokens)
{
    return std::any_of(tokens.begin(), tokens.end(), [](const Token &token) {
        return !token.literal && (QStringView(u"ymdhs").contains(token.text.front()) || token.text.startsWith(u'['));
    });
}

/// Days and a fraction since the epoch as a time, to the millisecond.
QDateTime timeOf(double value, bool since1904)
{
    // Excel counts a 29 February 1900 that never was.
    const QDate epoch = since1904 ? QDate(1904, 1, 1) : value < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const double days = std::floor(value);
    const auto milliseconds = static_cast<qint64>(std::llround((value - days) * 86'400'000));
    return QDateTime(epoch.addDays(static_cast<qint64>(days)), QTime(0, 0), QTimeZone::utc()).addMSecs(milliseconds);
}

class DateShower
{
public:
    DateShower(const std::vector<Token> &tokens, double value, const QLocale &locale, bool since1904)
        : m_tokens(tokens), m_value(value), m_locale(locale), m_time(rounded(timeOf(value, since1904), tokens))
    {
        m_half = std::any_of(tokens.begin(), tokens.end(), [](const Token &token) { return !token.literal && token.text == QLatin1StringView("AM/PM"); });
    }

    QString run()
    {
        QString text;
        for (std::size_t i = 0; i < m_tokens.size(); ++i)
            text += m_tokens[i].literal ? m_tokens[i].text : part(i);
        return text;
    }

private:
    /// Seconds are rounded where their fraction is not shown.
    static QDateTime rounded(const QDateTime &time, const std::vector<Token> &tokens)
    {
        const bool fraction =
            std::any_of(tokens.begin(), tokens.end(), [](const Token &token) { return !token.literal && token.text == QLatin1StringView("0"); });
        if (fraction)
            return time;
        const int extra = time.time().msec();
        return extra >= 500 ? time.addMSecs(1000 - extra) : time.addMSecs(-extra);
    }

    static QString padded(qint64 number, qsizetype width) { return QString::number(number).rightJustified(std::min<qsizetype>(width, 2), u'0'); }

    /// Whether the m at @p at means minutes: behind hours or before seconds.
    [[nodiscard]] bool isMinutes(std::size_t at) const
    {
        for (std::size_t i = at; i-- > 0;) {
            if (!m_tokens[i].literal && QStringView(u"ymdhs[").contains(m_tokens[i].text.front())) {
                if (m_tokens[i].text.contains(u'h'))
                    return true;
                break;
            }
        }
        for (std::size_t i = at + 1; i < m_tokens.size(); ++i) {
            if (!m_tokens[i].literal && QStringView(u"ymdhs[").contains(m_tokens[i].text.front()))
                return m_tokens[i].text.contains(u's');
        }
        return false;
    }

    QString part(std::size_t at)
    {
        const QString &token = m_tokens[at].text;
        const qsizetype width = token.size();
        const QDate date = m_time.date();
        const QTime time = m_time.time();
        switch (token.front().unicode()) {
        case u'y': return width > 2 ? QString::number(date.year()) : padded(date.year() % 100, 2);
        case u'd': return width > 2 ? m_locale.dayName(date.dayOfWeek(), width > 3 ? QLocale::LongFormat : QLocale::ShortFormat) : padded(date.day(), width);
        case u'h': return padded(m_half ? (time.hour() + 11) % 12 + 1 : time.hour(), width);
        case u's': return padded(time.second(), width);
        case u'm':
            if (isMinutes(at))
                return padded(time.minute(), width);
            return width > 2 ? m_locale.monthName(date.month(), width > 3 ? QLocale::LongFormat : QLocale::ShortFormat) : padded(date.month(), width);
        case u'[': {
            const double scale = token == QLatin1StringView("[h") ? 24 : token == QLatin1StringView("[m") ? 1440 : 86'400;
            return QString::number(static_cast<qint64>(std::floor(m_value * scale + 1e-6)));
        }
        case u'A': return time.hour() < 12 ? m_locale.amText() : m_locale.pmText();
        case u'0': { // of a fraction of a second
            const int place = ++m_fraction;
            const int divisor = place == 1 ? 100 : place == 2 ? 10 : 1;
            return place > 3 ? QStringLiteral("0") : QString::number(time.msec() / divisor % 10);
        }
        default: return token;
        }
    }

    const std::vector<Token> &m_tokens;
    double m_value;
    const QLocale &m_locale;
    QDateTime m_time;
    bool m_half = false; ///< hours count to twelve
    int m_fraction = 0;
};

QString grouped(const QString &digits, const QLocale &locale)
{
    QString text = digits;
    const QString separator = locale.groupSeparator().isEmpty() ? QStringLiteral(",") : locale.groupSeparator();
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, separator);
    return text;
}

/// Places of digits in a section.
struct Places {
    int whole = 0;         ///< zeros before the point
    int fraction = 0;      ///< places behind it
    int fractionLeast = 0; ///< of these, zeros
    int percents = 0;
    int thousands = 0; ///< commas behind the last place: each divides by a thousand
    bool groups = false;
    bool any = false;
    std::size_t first = 0; ///< token of the first place
    std::size_t last = 0;
};

Places placesOf(const std::vector<Token> &tokens)
{
    Places places;
    bool behind = false;
    bool exponent = false;
    int commas = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].literal)
            continue;
        const QChar c = tokens[i].text.front();
        exponent = exponent || c.toLower() == u'e';
        if (exponent) {
            places.last = i;
        } else if (c == u'0' || c == u'#' || c == u'?') {
            places.groups = places.groups || (commas > 0 && !behind);
            commas = 0;
            if (!places.any)
                places.first = i;
            places.any = true;
            places.last = i;
            if (behind) {
                ++places.fraction;
                places.fractionLeast = c == u'0' ? places.fraction : places.fractionLeast;
            } else if (c == u'0') {
                ++places.whole;
            }
        } else if (c == u'.') {
            behind = true;
            if (!places.any) {
                places.first = i;
                places.any = true;
            }
            places.last = i;
        } else if (c == u',' && places.any) {
            ++commas;
        } else if (c == u'%') {
            ++places.percents;
        }
    }
    places.thousands = commas;
    return places;
}

/// A value with as many places as the format wants.
QString digitsOf(double value, const Places &places, const QLocale &locale)
{
    QString text = QString::number(value, 'f', std::min(places.fraction, 30));
    QString whole = text.section(u'.', 0, 0);
    QString fraction = text.section(u'.', 1);
    while (fraction.size() > places.fractionLeast && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (whole == QLatin1StringView("0") && places.whole == 0 && places.fraction > 0)
        whole.clear();
    whole = whole.rightJustified(std::max<qsizetype>(places.whole, whole.size()), u'0');
    if (places.whole == 0 && places.fraction == 0 && whole == QLatin1StringView("0"))
        whole.clear();
    if (places.groups)
        whole = grouped(whole, locale);
    return fraction.isEmpty() ? whole : whole + locale.decimalPoint() + fraction;
}

/// "# ?/?": the nearest fraction whose denominator has so many digits.
QString fractionOf(double value, const std::vector<Token> &tokens)
{
    const auto slash = std::find_if(tokens.begin(), tokens.end(), [](const Token &token) { return !token.literal && token.text == QLatin1StringView("/"); });
    const auto digits =
        std::count_if(slash, tokens.end(), [](const Token &token) { return !token.literal && QStringView(u"?#0").contains(token.text.front()); });
    const int most = digits >= 3 ? 999 : digits == 2 ? 99 : 9;
    const double whole = std::floor(value);
    int best = 1;
    for (int denominator = 2; denominator <= most; ++denominator) {
        const auto error = [&](int d) { return std::abs((value - whole) - std::round((value - whole) * d) / d); };
        if (error(denominator) < error(best) - 1e-12)
            best = denominator;
    }
    const auto above = static_cast<qint64>(std::llround((value - whole) * best));
    const auto front = static_cast<qint64>(whole) + (above == best ? 1 : 0);
    const bool none = above == 0 || above == best;
    const QString part = none ? QString() : QStringLiteral("%1/%2").arg(above).arg(best);
    return front == 0 && !none ? part : QString::number(front) + (none ? QString() : u' ' + part);
}

QString scientific(double value, const Places &places, const QLocale &locale, bool plus)
{
    QString text = QString::number(value, 'E', std::min(places.fraction, 20));
    QString exponent = text.section(u'E', 1);
    const bool negative = exponent.startsWith(u'-');
    exponent.remove(0, 1);
    return text.section(u'E', 0, 0).replace(u'.', locale.decimalPoint()) + u'E'
           + (negative ? QStringLiteral("-")
              : plus   ? QStringLiteral("+")
                       : QString())
           + exponent;
}

QString numberShown(double value, const std::vector<Token> &tokens, const QLocale &locale)
{
    const Places places = placesOf(tokens);
    const auto has = [&](const char *text) {
        return std::any_of(tokens.begin(), tokens.end(),
                           [&](const Token &token) { return !token.literal && token.text.compare(QLatin1StringView(text), Qt::CaseInsensitive) == 0; });
    };
    if (has("/") && places.any)
        return fractionOf(value, tokens);
    value *= std::pow(100.0, places.percents) / std::pow(1000.0, places.thousands);
    const QString digits = has("e") ? scientific(value, places, locale, has("+")) : digitsOf(value, places, locale);
    QString text;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (places.any && i == places.first)
            text += digits;
        if (tokens[i].literal && (!places.any || i < places.first || i > places.last || !has("e")))
            text += tokens[i].text;
        else if (tokens[i].text == QLatin1StringView("%"))
            text += u'%';
        else if (tokens[i].text == QLatin1StringView("General") || tokens[i].text == QLatin1StringView("@"))
            text += generalNumber(value, locale);
    }
    return text;
}

} // namespace

QString generalNumber(double value, const QLocale &locale)
{
    if (!std::isfinite(value))
        return {};
    QString text = QString::number(value, 'g', 11);
    if (text.contains(u'e'))
        text.replace(u'e', u'E');
    return text.replace(u'.', locale.decimalPoint());
}

NumberFormat::NumberFormat(const QString &code)
{
    // Sections are divided by ";" outside of quotes.
    QString section;
    bool quoted = false;
    const QString cut = code.left(longestCode);
    for (qsizetype i = 0; i < cut.size(); ++i) {
        const QChar c = cut[i];
        if (c == u'\\' && i + 1 < cut.size()) {
            section += c;
            section += cut[++i];
            continue;
        }
        quoted = c == u'"' ? !quoted : quoted;
        if (c == u';' && !quoted)
            m_sections.append(std::exchange(section, {}));
        else
            section += c;
    }
    m_sections.append(section);
}

NumberFormat NumberFormat::builtIn(int id)
{
    const auto *found = std::find_if(builtIns.begin(), builtIns.end(), [id](const BuiltIn &one) { return one.id == id; });
    return NumberFormat(QString::fromLatin1(found == builtIns.end() ? "General" : found->code));
}

QString NumberFormat::shown(double value, const QLocale &locale, bool since1904) const
{
    // Positive; negative; zero. With one section negative numbers get a minus.
    qsizetype which = 0;
    if (value < 0 && m_sections.size() > 1)
        which = 1;
    else if (value == 0 && m_sections.size() > 2)
        which = 2;
    const std::vector<Token> tokens = tokensOf(m_sections.at(which));
    if (isDate(tokens)) {
        if (value < 0 || value > 2'958'466) // beyond the year 9999
            return generalNumber(value, locale);
        return DateShower(tokens, value, locale, since1904).run().trimmed();
    }
    const QString &section = m_sections.at(which);
    if (section.isEmpty() || section.compare(QLatin1StringView("General"), Qt::CaseInsensitive) == 0 || section == QLatin1StringView("@"))
        return section.isEmpty() && m_sections.size() > 1 ? QString() : generalNumber(value, locale);
    const bool minus = value < 0 && which == 0;
    const QString text = numberShown(std::abs(value), tokens, locale).trimmed();
    return minus ? u'-' + text : text;
}

QString NumberFormat::shown(const QString &text) const
{
    const QString section = m_sections.size() > 3 ? m_sections.at(3) : QString();
    if (section.isEmpty())
        return text;
    QString shown;
    const std::vector<Token> tokens = tokensOf(section);
    for (const Token &token : tokens)
        shown += token.literal ? token.text : token.text == QLatin1StringView("@") ? text : QString();
    return shown;
}

} // namespace quayside::reader::xlsx
