// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/csscolors.h"

#include "document/colors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <vector>

namespace quayside {
namespace {

struct Name {
    std::string_view name;
    quint32 color;
};

/// https://www.w3.org/TR/css-color-4/#named-colors
constexpr std::array names{Name{"aliceblue", 0xf0f8ff},
                           Name{"antiquewhite", 0xfaebd7},
                           Name{"aqua", 0x00ffff},
                           Name{"aquamarine", 0x7fffd4},
                           Name{"azure", 0xf0ffff},
                           Name{"beige", 0xf5f5dc},
                           Name{"bisque", 0xffe4c4},
                           Name{"black", 0x000000},
                           Name{"blanchedalmond", 0xffebcd},
                           Name{"blue", 0x0000ff},
                           Name{"blueviolet", 0x8a2be2},
                           Name{"brown", 0xa52a2a},
                           Name{"burlywood", 0xdeb887},
                           Name{"cadetblue", 0x5f9ea0},
                           Name{"chartreuse", 0x7fff00},
                           Name{"chocolate", 0xd2691e},
                           Name{"coral", 0xff7f50},
                           Name{"cornflowerblue", 0x6495ed},
                           Name{"cornsilk", 0xfff8dc},
                           Name{"crimson", 0xdc143c},
                           Name{"cyan", 0x00ffff},
                           Name{"darkblue", 0x00008b},
                           Name{"darkcyan", 0x008b8b},
                           Name{"darkgoldenrod", 0xb8860b},
                           Name{"darkgray", 0xa9a9a9},
                           Name{"darkgreen", 0x006400},
                           Name{"darkgrey", 0xa9a9a9},
                           Name{"darkkhaki", 0xbdb76b},
                           Name{"darkmagenta", 0x8b008b},
                           Name{"darkolivegreen", 0x556b2f},
                           Name{"darkorange", 0xff8c00},
                           Name{"darkorchid", 0x9932cc},
                           Name{"darkred", 0x8b0000},
                           Name{"darksalmon", 0xe9967a},
                           Name{"darkseagreen", 0x8fbc8f},
                           Name{"darkslateblue", 0x483d8b},
                           Name{"darkslategray", 0x2f4f4f},
                           Name{"darkslategrey", 0x2f4f4f},
                           Name{"darkturquoise", 0x00ced1},
                           Name{"darkviolet", 0x9400d3},
                           Name{"deeppink", 0xff1493},
                           Name{"deepskyblue", 0x00bfff},
                           Name{"dimgray", 0x696969},
                           Name{"dimgrey", 0x696969},
                           Name{"dodgerblue", 0x1e90ff},
                           Name{"firebrick", 0xb22222},
                           Name{"floralwhite", 0xfffaf0},
                           Name{"forestgreen", 0x228b22},
                           Name{"fuchsia", 0xff00ff},
                           Name{"gainsboro", 0xdcdcdc},
                           Name{"ghostwhite", 0xf8f8ff},
                           Name{"gold", 0xffd700},
                           Name{"goldenrod", 0xdaa520},
                           Name{"gray", 0x808080},
                           Name{"green", 0x008000},
                           Name{"greenyellow", 0xadff2f},
                           Name{"grey", 0x808080},
                           Name{"honeydew", 0xf0fff0},
                           Name{"hotpink", 0xff69b4},
                           Name{"indianred", 0xcd5c5c},
                           Name{"indigo", 0x4b0082},
                           Name{"ivory", 0xfffff0},
                           Name{"khaki", 0xf0e68c},
                           Name{"lavender", 0xe6e6fa},
                           Name{"lavenderblush", 0xfff0f5},
                           Name{"lawngreen", 0x7cfc00},
                           Name{"lemonchiffon", 0xfffacd},
                           Name{"lightblue", 0xadd8e6},
                           Name{"lightcoral", 0xf08080},
                           Name{"lightcyan", 0xe0ffff},
                           Name{"lightgoldenrodyellow", 0xfafad2},
                           Name{"lightgray", 0xd3d3d3},
                           Name{"lightgreen", 0x90ee90},
                           Name{"lightgrey", 0xd3d3d3},
                           Name{"lightpink", 0xffb6c1},
                           Name{"lightsalmon", 0xffa07a},
                           Name{"lightseagreen", 0x20b2aa},
                           Name{"lightskyblue", 0x87cefa},
                           Name{"lightslategray", 0x778899},
                           Name{"lightslategrey", 0x778899},
                           Name{"lightsteelblue", 0xb0c4de},
                           Name{"lightyellow", 0xffffe0},
                           Name{"lime", 0x00ff00},
                           Name{"limegreen", 0x32cd32},
                           Name{"linen", 0xfaf0e6},
                           Name{"magenta", 0xff00ff},
                           Name{"maroon", 0x800000},
                           Name{"mediumaquamarine", 0x66cdaa},
                           Name{"mediumblue", 0x0000cd},
                           Name{"mediumorchid", 0xba55d3},
                           Name{"mediumpurple", 0x9370db},
                           Name{"mediumseagreen", 0x3cb371},
                           Name{"mediumslateblue", 0x7b68ee},
                           Name{"mediumspringgreen", 0x00fa9a},
                           Name{"mediumturquoise", 0x48d1cc},
                           Name{"mediumvioletred", 0xc71585},
                           Name{"midnightblue", 0x191970},
                           Name{"mintcream", 0xf5fffa},
                           Name{"mistyrose", 0xffe4e1},
                           Name{"moccasin", 0xffe4b5},
                           Name{"navajowhite", 0xffdead},
                           Name{"navy", 0x000080},
                           Name{"oldlace", 0xfdf5e6},
                           Name{"olive", 0x808000},
                           Name{"olivedrab", 0x6b8e23},
                           Name{"orange", 0xffa500},
                           Name{"orangered", 0xff4500},
                           Name{"orchid", 0xda70d6},
                           Name{"palegoldenrod", 0xeee8aa},
                           Name{"palegreen", 0x98fb98},
                           Name{"paleturquoise", 0xafeeee},
                           Name{"palevioletred", 0xdb7093},
                           Name{"papayawhip", 0xffefd5},
                           Name{"peachpuff", 0xffdab9},
                           Name{"peru", 0xcd853f},
                           Name{"pink", 0xffc0cb},
                           Name{"plum", 0xdda0dd},
                           Name{"powderblue", 0xb0e0e6},
                           Name{"purple", 0x800080},
                           Name{"rebeccapurple", 0x663399},
                           Name{"red", 0xff0000},
                           Name{"rosybrown", 0xbc8f8f},
                           Name{"royalblue", 0x4169e1},
                           Name{"saddlebrown", 0x8b4513},
                           Name{"salmon", 0xfa8072},
                           Name{"sandybrown", 0xf4a460},
                           Name{"seagreen", 0x2e8b57},
                           Name{"seashell", 0xfff5ee},
                           Name{"sienna", 0xa0522d},
                           Name{"silver", 0xc0c0c0},
                           Name{"skyblue", 0x87ceeb},
                           Name{"slateblue", 0x6a5acd},
                           Name{"slategray", 0x708090},
                           Name{"slategrey", 0x708090},
                           Name{"snow", 0xfffafa},
                           Name{"springgreen", 0x00ff7f},
                           Name{"steelblue", 0x4682b4},
                           Name{"tan", 0xd2b48c},
                           Name{"teal", 0x008080},
                           Name{"thistle", 0xd8bfd8},
                           Name{"tomato", 0xff6347},
                           Name{"turquoise", 0x40e0d0},
                           Name{"violet", 0xee82ee},
                           Name{"wheat", 0xf5deb3},
                           Name{"white", 0xffffff},
                           Name{"whitesmoke", 0xf5f5f5},
                           Name{"yellow", 0xffff00},
                           Name{"yellowgreen", 0x9acd32}};

QString hex(quint32 rgb)
{
    return u'#' + QString::number(rgb & 0xffffffU, 16).rightJustified(6, u'0');
}

/// The numbers of rgb(…) or hsl(…), with blanks or commas; percentages as numbers.
std::vector<double> numbersIn(QStringView arguments)
{
    std::vector<double> numbers;
    QString plain = arguments.toString();
    plain.replace(u',', u' ').replace(u'/', u' ');
    for (QStringView word : QStringView(plain).split(u' ', Qt::SkipEmptyParts)) {
        for (const QLatin1StringView unit : {QLatin1StringView("%"), QLatin1StringView("deg")}) {
            if (word.endsWith(unit))
                word.chop(unit.size());
        }
        bool ok = false;
        numbers.push_back(word.toDouble(&ok));
        if (!ok || numbers.size() > 4)
            return {};
    }
    return numbers;
}

/// https://www.w3.org/TR/css-color-4/#hsl-to-rgb
quint32 fromHsl(double hue, double saturation, double lightness)
{
    const double s = std::clamp(saturation / 100, 0.0, 1.0);
    const double l = std::clamp(lightness / 100, 0.0, 1.0);
    const auto part = [&](double n) {
        const double k = std::fmod(std::fmod(n + hue / 30, 12) + 12, 12);
        const double value = l - s * std::min(l, 1 - l) * std::max(-1.0, std::min({k - 3, 9 - k, 1.0}));
        return static_cast<quint32>(std::lround(value * 255));
    };
    return (part(0) << 16) | (part(8) << 8) | part(4);
}

QString functionColor(const QString &css)
{
    const qsizetype open = css.indexOf(u'(');
    if (open < 0 || !css.endsWith(u')'))
        return {};
    const QStringView function = QStringView(css).first(open).trimmed();
    const QStringView arguments = QStringView(css).sliced(open + 1).chopped(1);
    const std::vector<double> n = numbersIn(arguments);
    const double alphaScale = arguments.trimmed().endsWith(u'%') && n.size() == 4 ? 100 : 1;
    if (n.size() < 3 || (n.size() == 4 && n[3] / alphaScale < 0.1))
        return {};
    if (function == QLatin1StringView("hsl") || function == QLatin1StringView("hsla"))
        return std::abs(n[0]) < 1e6 ? hex(fromHsl(n[0], n[1], n[2])) : QString();
    if (function != QLatin1StringView("rgb") && function != QLatin1StringView("rgba"))
        return {};
    const double scale = arguments.contains(u'%') && alphaScale == 1 ? 2.55 : 1;
    const auto part = [&](std::size_t i) { return static_cast<quint32>(std::lround(std::clamp(n[i] * scale, 0.0, 255.0))); };
    return hex((part(0) << 16) | (part(1) << 8) | part(2));
}

} // namespace

QString cssColor(const QString &css)
{
    const QString text = css.trimmed().toLower();
    if (text.startsWith(u'#')) {
        const QString digits = text.mid(1);
        QString whole = digits;
        if (digits.size() == 3 || digits.size() == 4) {
            whole.clear();
            for (const QChar c : digits)
                whole += QString(2, c);
        }
        if (whole.size() == 8 && whole.endsWith(QLatin1StringView("00"))) // transparent
            return {};
        const QString color = u'#' + whole.left(6);
        const bool valid = (whole.size() == 6 || whole.size() == 8) && colorOf(color);
        return valid ? color : QString();
    }
    if (text.contains(u'('))
        return functionColor(text);
    const QByteArray name = text.toLatin1();
    const std::string_view view(name.constData(), static_cast<std::size_t>(name.size()));
    const auto found = std::lower_bound(names.begin(), names.end(), view, [](const Name &a, std::string_view b) { return a.name < b; });
    return found != names.end() && found->name == view ? hex(found->color) : QString();
}

} // namespace quayside
