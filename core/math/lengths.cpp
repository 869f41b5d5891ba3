// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/lengths.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace quayside::math {
namespace {

struct Unit {
    const char16_t *name;
    double em;
};

/// In a font of ten points, whose x is 4.31 points high (Computer Modern).
constexpr std::array units{Unit{u"em", 1},        Unit{u"mu", 1.0 / 18}, Unit{u"ex", 0.431},  Unit{u"pt", 0.1},    Unit{u"bp", 0.100375},
                           Unit{u"px", 0.100375}, Unit{u"mm", 0.28453},  Unit{u"cm", 2.8453}, Unit{u"in", 7.227},  Unit{u"pc", 1.2},
                           Unit{u"dd", 0.107},    Unit{u"cc", 1.284},    Unit{u"nd", 0.1067}, Unit{u"nc", 1.2804}, Unit{u"sp", 1.5e-6}};

constexpr double widest = 100; ///< em

/// Parts of a colour from 0 to @p most as CSS's from 0 to 255; empty: not as many as @p count, or none.
std::vector<int> parts(const QString &value, qsizetype count, double most)
{
    const QStringList all = value.split(u',');
    std::vector<int> result;
    if (all.size() != count)
        return result;
    for (const QString &each : all) {
        bool isNumber = false;
        const double number = each.trimmed().toDouble(&isNumber);
        if (!isNumber)
            return {};
        result.push_back(static_cast<int>(std::lround(std::clamp(number / most, 0.0, 1.0) * 255)));
    }
    return result;
}

QString hex(const std::vector<int> &rgb)
{
    QString text(1, u'#');
    for (const int part : rgb)
        text += QStringLiteral("%1").arg(part, 2, 16, QLatin1Char('0'));
    return text;
}

bool isHex(QStringView digits)
{
    return std::all_of(digits.begin(), digits.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f'); });
}

} // namespace

std::optional<double> lengthInEm(QStringView text)
{
    QString plain = text.toString().remove(u' ').replace(u',', u'.');
    const QString name = plain.right(2);
    const auto *const unit = std::find_if(units.begin(), units.end(), [&name](const Unit &each) { return name == QStringView(each.name); });
    plain.chop(2);
    bool isNumber = false;
    const double number = plain.startsWith(u'+') ? plain.mid(1).toDouble(&isNumber) : plain.toDouble(&isNumber);
    if (unit == units.end() || !isNumber || !std::isfinite(number))
        return std::nullopt;
    return std::clamp(number * unit->em, -widest, widest);
}

QString cssColor(const QString &model, const QString &value)
{
    const QString text = value.trimmed();
    if (model == u"rgb" || model == u"RGB") {
        const auto rgb = parts(text, 3, model == u"rgb" ? 1 : 255);
        return rgb.empty() ? QString() : hex(rgb);
    }
    if (model == u"gray") {
        const auto gray = parts(text, 1, 1);
        return gray.empty() ? QString() : hex({gray[0], gray[0], gray[0]});
    }
    if (model == u"cmyk") {
        const auto c = parts(text, 4, 1);
        return c.empty() ? QString() : hex({(255 - c[0]) * (255 - c[3]) / 255, (255 - c[1]) * (255 - c[3]) / 255, (255 - c[2]) * (255 - c[3]) / 255});
    }
    const QStringView digits = text.startsWith(u'#') ? QStringView(text).sliced(1) : QStringView(text);
    const bool fits = digits.size() == 3 || digits.size() == 4 || digits.size() == 6 || digits.size() == 8;
    if (fits && isHex(digits) && (text.startsWith(u'#') || digits.size() == 6))
        return u'#' + digits.toString();
    const bool isName =
        !text.isEmpty() && text.size() <= 30 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.toLower() >= u'a' && c.toLower() <= u'z'; });
    return isName ? text.toLower() : QString();
}

} // namespace quayside::math
