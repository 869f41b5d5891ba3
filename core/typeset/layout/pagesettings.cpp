// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/pagesettings.h"

#include "settings/locales.h"
#include "typeset/layout/digits.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

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

void setMargins(PageSettings &settings, const PageOptions &options, const Theme &theme)
{
    const double narrow = settings.page.width() / (210 * pointsPerMm);
    const double low = settings.page.height() / (297 * pointsPerMm);
    settings.top = margin(options.marginTop, theme.marginTop, low);
    settings.bottom = margin(options.marginBottom, theme.marginBottom, low);
    settings.inner = margin(options.marginInner, theme.marginInner, narrow);
    settings.outer = margin(options.marginOuter, theme.marginOuter, narrow);
}

} // namespace

bool dividesWords(const QString &language)
{
    static const QSet<QString> never{QStringLiteral("zh"), QStringLiteral("ja"), QStringLiteral("ko"), QStringLiteral("yue"),
                                     QStringLiteral("th"), QStringLiteral("lo"), QStringLiteral("km"), QStringLiteral("my"),
                                     QStringLiteral("ar"), QStringLiteral("fa"), QStringLiteral("ur"), QStringLiteral("ps"),
                                     QStringLiteral("he"), QStringLiteral("yi"), QStringLiteral("hi"), QStringLiteral("vi")};
    return !language.isEmpty() && !never.contains(language.section(u'-', 0, 0).toLower());
}

bool turnPages(PageSettings &settings, const PageOptions &options, const Theme &theme)
{
    PageSettings turned = settings;
    turned.page.transpose();
    setMargins(turned, options, theme);
    if (turned.columnWidth() <= settings.columnWidth() || turned.columnHeight() < smallestColumn)
        return false;
    settings = turned;
    return true;
}

Result<PageSettings> pageSettings(const WriteInput &input, const PageOptions &options, Theme &theme)
{
    PageSettings s;
    s.locale = !input.locale.isEmpty() ? input.locale : input.document.metadata.language;
    s.language = input.language.isEmpty() ? s.locale : input.language;
    s.guessed = input.languageIsGuess;
    bool known = false;
    s.page = pageSize(options.pageSize, s.locale, known);
    if (!known || s.page.width() > 14400 || s.page.height() > 14400)
        return invalid(&PageOptions::pageSize, options.pageSize, tr("it is neither the name of a page size nor a size"),
                       tr("a name such as A4 or Letter, or a size in millimetres such as 170x240"));
    if (options.orientation == Orientation::Landscape)
        s.page.transpose();
    if (options.fontSize)
        theme.scale(static_cast<float>(*options.fontSize) / theme.body.size);
    setMargins(s, options, theme);
    if (s.columnWidth() < smallestColumn)
        return invalid(&PageOptions::marginInner, QString::number(s.inner / pointsPerMm), tr("it leaves no room for text"), tr("a smaller margin"));
    if (s.columnHeight() < smallestColumn)
        return invalid(&PageOptions::marginTop, QString::number(s.top / pointsPerMm), tr("it leaves no room for text"), tr("a smaller margin"));
    s.twoSided = options.twoSided;
    s.firstDifferent = options.firstPageDifferent;
    s.chapterPages = options.chaptersOnNewPage;
    s.smallestImage = static_cast<float>(options.smallestImage) / 100;
    s.titlePage = options.titlePage;
    s.titleAbstract = options.titleAbstract;
    s.titleLogo = options.titleLogo;
    s.contents = options.contents;
    s.contentsDepth = options.contentsDepth;
    s.justify = options.alignment == ParagraphEdge::Justified || (options.alignment == ParagraphEdge::AsTheme && theme.justify);
    s.hyphenate = options.hyphenate && dividesWords(s.language);
    s.colorCode = options.colorCode;
    s.header = {options.headerLeft, options.headerCenter, options.headerRight};
    s.footer = {options.footerLeft, options.footerCenter, options.footerRight};
    const auto tag = parseLocale(s.language);
    s.rightToLeft = tag && tag->isRightToLeft();
    s.zero = zeroOf(input.document, s.language);
    return s;
}

} // namespace quayside
