// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/pagemeasures.h"

#include "settings/locales.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr double pointsPerMm = 72 / 25.4;
constexpr double smallestColumn = 72; ///< points; unreadable below

struct Size {
    const char *id;
    double width; ///< mm
    double height;
};
constexpr std::array sizes{Size{"a3", 297, 420},         Size{"a4", 210, 297},        Size{"a5", 148, 210},         Size{"b5", 176, 250},
                           Size{"letter", 215.9, 279.4}, Size{"legal", 215.9, 355.6}, Size{"tabloid", 279.4, 431.8}};

QSizeF pageSize(const QString &name, const QString &locale, bool &known)
{
    known = true;
    QString id = name;
    if (id.isEmpty() || id == QLatin1StringView("auto")) {
        static const QStringList letter{QStringLiteral("US"), QStringLiteral("CA"), QStringLiteral("MX"), QStringLiteral("PH"),
                                        QStringLiteral("CL"), QStringLiteral("CO"), QStringLiteral("VE")};
        const auto tag = parseLocale(locale);
        id = tag && letter.contains(tag->region) ? QStringLiteral("letter") : QStringLiteral("a4");
    }
    for (const Size &size : sizes) {
        if (id == QLatin1StringView(size.id))
            return QSizeF(size.width, size.height) * pointsPerMm;
    }
    static const QRegularExpression custom(QStringLiteral("^\\s*(\\d{2,4}(?:\\.\\d+)?)\\s*[x×]\\s*(\\d{2,4}(?:\\.\\d+)?)\\s*(?:mm)?\\s*$"));
    const auto match = custom.match(id);
    known = match.hasMatch();
    return QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble()) * pointsPerMm;
}

/// A margin in points: as requested, else the theme's, smaller on paper below A4.
double margin(const std::optional<double> &asked, float own, double side)
{
    return asked ? *asked * pointsPerMm : double(own) * pointsPerMm * std::min(1.0, side);
}

QString tr(const char *text)
{
    return QCoreApplication::translate("PageOptions", text);
}

template<class Member>
tl::unexpected<ExportError> invalid(Member PageOptions::*option, const QString &value, const QString &reason, const QString &expected)
{
    const QString key = pageOptionBinding().key(option);
    const QList<OptionSpec> &specs = pageOptionBinding().specs();
    const auto spec = std::find_if(specs.begin(), specs.end(), [&key](const OptionSpec &one) { return one.key == key; });
    return failure(ExportError{ErrorCode::InvalidOption,
                               {{QStringLiteral("option"), key},
                                {QStringLiteral("label"), spec == specs.end() ? key : spec->label},
                                {QStringLiteral("value"), value},
                                {QStringLiteral("reason"), reason},
                                {QStringLiteral("expected"), expected}},
                               key,
                               {}});
}

void setMargins(PageMeasures &settings, const PageOptions &options, const Theme &theme)
{
    const double narrow = settings.page.width() / (210 * pointsPerMm);
    const double low = settings.page.height() / (297 * pointsPerMm);
    settings.top = margin(options.marginTop, theme.marginTop, low);
    settings.bottom = margin(options.marginBottom, theme.marginBottom, low);
    settings.inner = margin(options.marginInner, theme.marginInner, narrow);
    settings.outer = margin(options.marginOuter, theme.marginOuter, narrow);
}

} // namespace

bool turnPages(PageMeasures &measures, const PageOptions &options, const Theme &theme)
{
    PageMeasures turned = measures;
    turned.page.transpose();
    setMargins(turned, options, theme);
    if (turned.columnWidth() <= measures.columnWidth() || turned.columnHeight() < smallestColumn)
        return false;
    measures = turned;
    return true;
}

Result<PageMeasures> pageMeasures(const PageOptions &options, const QString &locale, const Theme &theme)
{
    PageMeasures s;
    bool known = false;
    s.page = pageSize(options.pageSize, locale, known);
    if (!known || s.page.width() > 14400 || s.page.height() > 14400)
        return invalid(&PageOptions::pageSize, options.pageSize, tr("it is neither the name of a page size nor a size"),
                       tr("a name such as A4 or Letter, or a size in millimeters such as 170x240"));
    if (options.orientation == Orientation::Landscape)
        s.page.transpose();
    setMargins(s, options, theme);
    if (s.columnWidth() < smallestColumn)
        return invalid(&PageOptions::marginInner, QString::number(s.inner / pointsPerMm), tr("it leaves no room for text"), tr("a smaller margin"));
    if (s.columnHeight() < smallestColumn)
        return invalid(&PageOptions::marginTop, QString::number(s.top / pointsPerMm), tr("it leaves no room for text"), tr("a smaller margin"));
    return s;
}

} // namespace quayside
