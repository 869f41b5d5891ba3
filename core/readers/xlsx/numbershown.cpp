// SPDX-License-Identifier: GPL-3.0-or-later
// Digits of number formats (ECMA-376-1, 18.8.31).
#include "readers/xlsx/formattokens.h"
#include "readers/xlsx/numberformat.h"

#include <algorithm>
#include <cmath>

namespace quayside::reader::xlsx {
namespace {

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

Places placesOf(const FormatTokens &tokens)
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

bool isPlace(const FormatToken &token)
{
    return !token.literal && QStringView(u"?#0").contains(token.text.front());
}

/// The best denominator up to @p most for @p part, which is less than 1.
int denominatorFor(double part, int most)
{
    const auto error = [&](int d) { return std::abs(part - std::round(part * d) / d); };
    int best = 1;
    for (int d = 2; d <= most; ++d) {
        if (error(d) < error(best) - 1e-12)
            best = d;
    }
    return best;
}

/// "# ?/?": the nearest fraction whose denominator has so many digits, or is the one that is written: "# ?/8". Without a place before the fraction's own
/// all of the number is in it.
QString fractionOf(double value, const FormatTokens &tokens)
{
    const auto slash =
        std::find_if(tokens.begin(), tokens.end(), [](const FormatToken &token) { return !token.literal && token.text == QLatin1StringView("/"); });
    const auto first = std::find_if(tokens.begin(), slash, isPlace);
    const auto gap = std::find_if(first, slash, [](const FormatToken &token) { return token.literal; });
    const bool divides = std::any_of(gap, slash, isPlace);
    QString below;
    auto end = slash + 1;
    for (; end != tokens.end() && (isPlace(*end) || (end->text.size() == 1 && end->text.front().isDigit())); ++end)
        below += end->text;
    const bool isWritten = std::any_of(below.begin(), below.end(), [](QChar c) { return c > u'0' && c <= u'9'; });
    double whole = divides ? std::floor(value) : 0;
    const int denominator = isWritten ? std::clamp(below.toInt(), 1, 1'000'000)
                                      : denominatorFor(value - std::floor(value), below.size() >= 3   ? 999
                                                                                  : below.size() == 2 ? 99
                                                                                                      : 9);
    auto above = static_cast<qint64>(std::llround((value - whole) * denominator));
    if (divides && above == denominator) {
        whole += 1;
        above = 0;
    }
    const auto words = [](auto from, auto to) {
        QString text;
        for (auto token = from; token != to; ++token)
            text += token->literal ? token->text : QString();
        return text;
    };
    const QString fraction = above == 0 && divides ? QString() : QStringLiteral("%1/%2").arg(above).arg(denominator);
    const bool showsWhole = divides && (whole > 0 || fraction.isEmpty());
    const QString number =
        (showsWhole ? QString::number(whole, 'f', 0) : QString()) + (showsWhole && !fraction.isEmpty() ? QStringLiteral(" ") : QString()) + fraction;
    return words(tokens.begin(), first) + number + words(end, tokens.end());
}

/// Words between the places of digits divide them: "000-00-0000".
bool isDivided(const FormatTokens &tokens, const Places &places)
{
    for (std::size_t i = places.first; places.any && i < places.last; ++i) {
        if (tokens[i].literal && !tokens[i].text.isEmpty())
            return true;
    }
    return false;
}

/// Digits one by one in their places, those that are too many in the first.
QString spread(const FormatTokens &tokens, const Places &places, double value, const QLocale &locale)
{
    const QString text = QString::number(value, 'f', std::min(places.fraction, 30));
    const QString digits = text.section(u'.', 0, 0);
    QString fraction = text.section(u'.', 1);
    const auto point = std::find_if(tokens.begin(), tokens.end(), [](const FormatToken &token) { return !token.literal && token.text == u"."; });
    qsizetype left = std::count_if(tokens.begin(), point, isPlace);
    QString shown;
    bool behind = false;
    bool first = true;
    for (const FormatToken &token : tokens) {
        if (token.literal || token.text == QLatin1StringView("%")) {
            shown += token.text;
        } else if (token.text == QLatin1StringView(".")) {
            behind = true;
            shown += locale.decimalPoint();
        } else if (isPlace(token) && behind) {
            shown += fraction.left(1);
            fraction.remove(0, 1);
        } else if (isPlace(token)) {
            const qsizetype at = digits.size() - left--;
            if (std::exchange(first, false))
                shown += digits.left(std::max<qsizetype>(0, at));
            if (at >= 0 && (digits != u"0" || token.text == u"0"))
                shown += digits.at(at);
            else if (token.text == u"0")
                shown += u'0';
        }
    }
    return shown;
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

} // namespace

QString numberShown(const FormatTokens &tokens, double value, const QLocale &locale)
{
    const Places places = placesOf(tokens);
    const auto has = [&](const char *text) {
        return std::any_of(tokens.begin(), tokens.end(),
                           [&](const FormatToken &token) { return !token.literal && token.text.compare(QLatin1StringView(text), Qt::CaseInsensitive) == 0; });
    };
    if (has("/") && places.any)
        return fractionOf(value, tokens);
    value *= std::pow(100.0, places.percents) / std::pow(1000.0, places.thousands);
    if (!has("e") && isDivided(tokens, places))
        return spread(tokens, places, value, locale);
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

} // namespace quayside::reader::xlsx
