// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/pageoptions.h"

#include "settings/locales.h"
#include "settings/optionbuilders.h"
#include "typeset/layout/digits.h"
#include "typeset/pages.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QRegularExpression>
#include <QSet>

namespace quayside {
namespace {

constexpr double pointsPerMm = 72 / 25.4;
constexpr double smallestColumn = 72; ///< points; below it nothing can be read

QString tr(const char *text)
{
    return QCoreApplication::translate("PageOptions", text);
}

struct Size {
    const char *id;
    double width; ///< mm
    double height;
};
constexpr std::array sizes{Size{"a3", 297, 420},         Size{"a4", 210, 297},        Size{"a5", 148, 210},         Size{"b5", 176, 250},
                           Size{"letter", 215.9, 279.4}, Size{"legal", 215.9, 355.6}, Size{"tabloid", 279.4, 431.8}};

OptionSpec flag(const char *key, const char *name, const char *help, bool value, const char *group)
{
    return inGroup(boolOption(QString::fromLatin1(key), tr(name), tr(help), value), tr(group));
}

OptionSpec number(const char *key, const char *name, const char *help, double minimum, double maximum, const char *unit, const char *group)
{
    OptionSpec spec = numberOption(QString::fromLatin1(key), tr(name), tr(help), minimum, maximum, {});
    spec.unit = QString::fromLatin1(unit);
    return advanced(inGroup(spec, tr(group)));
}

OptionSpec words(const char *key, const char *name, const char *value, const char *group)
{
    OptionSpec spec = textOption(QString::fromLatin1(key), tr(name), tr("Placeholders: {title}, {chapter}, {page}, {pages}, {date}, {file}."));
    spec.defaultValue = QString::fromLatin1(value);
    spec.maximum = 500;
    return advanced(inGroup(spec, tr(group)));
}

OptionSpec choice(const char *key, const char *name, const char *help, const char *value, const QList<OptionChoice> &choices, const char *group)
{
    return inGroup(choiceOption(QString::fromLatin1(key), tr(name), tr(help), choices, QString::fromLatin1(value)), tr(group));
}

#define N(text) QT_TRANSLATE_NOOP("PageOptions", text)
constexpr const char *pageGroup = N("Page");
constexpr const char *textGroup = N("Text");
constexpr const char *partsGroup = N("Parts");
constexpr const char *runningGroup = N("Headers and footers");

QList<OptionSpec> pageGroupOptions()
{
    OptionSpec size = choice("page-size", N("Page size"), N("A name, or width x height in millimetres (for example 170x240)."), "auto",
                             {{QStringLiteral("auto"), tr("By language"), tr("Letter where it is usual, else A4.")},
                              {QStringLiteral("a4"), QStringLiteral("A4"), {}},
                              {QStringLiteral("a3"), QStringLiteral("A3"), {}},
                              {QStringLiteral("a5"), QStringLiteral("A5"), {}},
                              {QStringLiteral("b5"), QStringLiteral("B5"), {}},
                              {QStringLiteral("letter"), tr("Letter"), {}},
                              {QStringLiteral("legal"), tr("Legal"), {}},
                              {QStringLiteral("tabloid"), tr("Tabloid"), {}}},
                             pageGroup);
    size.openChoice = true;
    return {size,
            choice("orientation", N("Orientation"), N("How the page stands."), "portrait",
                   {{QStringLiteral("portrait"), tr("Portrait"), {}}, {QStringLiteral("landscape"), tr("Landscape"), {}}}, pageGroup),
            flag("two-sided", N("Two-sided"), N("Margins are mirrored for printing on both sides."), false, pageGroup),
            number("margin-top", N("Top margin"), N("The theme's own when empty."), 0, 200, "mm", pageGroup),
            number("margin-bottom", N("Bottom margin"), N("The theme's own when empty."), 0, 200, "mm", pageGroup),
            number("margin-inner", N("Left or inner margin"), N("The theme's own when empty."), 0, 200, "mm", pageGroup),
            number("margin-outer", N("Right or outer margin"), N("The theme's own when empty."), 0, 200, "mm", pageGroup)};
}

QList<OptionSpec> textGroupOptions()
{
    return {choice("theme", N("Theme"), N("The looks of everything."), "report",
                   {{QStringLiteral("report"), tr("Report"), tr("Serifs, for reading.")},
                    {QStringLiteral("manual"), tr("Manual"), tr("No serifs, for looking things up.")}},
                   textGroup),
            number("font-size", N("Font size"), N("Of the text; everything else follows. The theme's own when empty."), 5, 30, "pt", textGroup),
            choice("alignment", N("Alignment"), N("Of paragraphs."), "auto",
                   {{QStringLiteral("auto"), tr("As the theme has it"), {}},
                    {QStringLiteral("justify"), tr("Justified"), {}},
                    {QStringLiteral("ragged"), tr("Ragged"), {}}},
                   textGroup),
            flag("hyphenate", N("Divide words"), N("Words are divided at line ends where there is a dictionary for their language."), true, textGroup),
            flag("color-code", N("Colour code"), N("Code is coloured by its language."), true, textGroup)};
}

QList<OptionSpec> partsGroupOptions()
{
    const OptionSpec depth = inGroup(
        intOption(QStringLiteral("contents-depth"), tr("Levels in the contents"), tr("How many levels of headings the table of contents shows."), 1, 6, 3),
        tr(partsGroup));
    return {flag("title-page", N("Title page"), N("A page with title, authors and date comes first."), false, partsGroup),
            flag("contents", N("Table of contents"), N("Headings with their page numbers come before the text."), false, partsGroup),
            onlyWhen(depth, QStringLiteral("contents"), {QStringLiteral("true")}),
            flag("chapters-on-new-page", N("Chapters on new pages"), N("Headings of the first level start a page."), false, partsGroup)};
}

QList<OptionSpec> runningGroupOptions()
{
    return {
        flag("first-page-different", N("First page without header"), N("The first page, and pages that begin a chapter, have no header."), true, runningGroup),
        words("header-left", N("Header, left or inner"), "{title}", runningGroup),
        words("header-center", N("Header, centre"), "", runningGroup),
        words("header-right", N("Header, right or outer"), "{chapter}", runningGroup),
        words("footer-left", N("Footer, left or inner"), "", runningGroup),
        words("footer-center", N("Footer, centre"), "{page}", runningGroup),
        words("footer-right", N("Footer, right or outer"), "", runningGroup)};
}
#undef N

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

/// Whether words of @p language are divided with a mark at all.
bool dividesWords(const QString &language)
{
    static const QSet<QString> never{QStringLiteral("zh"), QStringLiteral("ja"), QStringLiteral("ko"), QStringLiteral("yue"),
                                     QStringLiteral("th"), QStringLiteral("lo"), QStringLiteral("km"), QStringLiteral("my"),
                                     QStringLiteral("ar"), QStringLiteral("fa"), QStringLiteral("ur"), QStringLiteral("ps"),
                                     QStringLiteral("he"), QStringLiteral("yi"), QStringLiteral("hi"), QStringLiteral("vi")};
    return !language.isEmpty() && !never.contains(language.section(u'-', 0, 0).toLower());
}

} // namespace

QList<OptionSpec> pageOptions()
{
    return pageGroupOptions() + textGroupOptions() + partsGroupOptions() + runningGroupOptions();
}

QString themeName(const QJsonObject &options)
{
    const QString name = options.value(QLatin1StringView("theme")).toString();
    return name.isEmpty() ? QStringLiteral("report") : name;
}

Result<PageSettings> pageSettings(const WriteInput &input, Theme &theme)
{
    using L = QLatin1StringView;
    const QJsonObject &o = input.options;
    const auto invalid = [](const QString &key, const QString &value) {
        return failure(ExportError{ErrorCode::InvalidOption, {{QStringLiteral("option"), key}, {QStringLiteral("value"), value}}, key, {}});
    };
    PageSettings s;
    s.language = !input.locale.isEmpty() ? input.locale : input.document.metadata.language;
    bool known = false;
    const QString sizeName = o.value(L("page-size")).toString();
    s.page = pageSize(sizeName, s.language, known);
    if (!known || s.page.width() > 14400 || s.page.height() > 14400)
        return invalid(QStringLiteral("page-size"), sizeName);
    if (o.value(L("orientation")).toString() == L("landscape"))
        s.page.transpose();
    const double fontSize = o.value(L("font-size")).toDouble(0);
    if (fontSize > 0)
        theme.scale(static_cast<float>(fontSize) / theme.body.size);
    const auto margin = [&](L key, float own, double side) {
        const QJsonValue value = o.value(key);
        return value.isDouble() ? value.toDouble() * pointsPerMm : double(own) * pointsPerMm * std::min(1.0, side);
    };
    const double narrow = s.page.width() / (210 * pointsPerMm);
    const double low = s.page.height() / (297 * pointsPerMm);
    s.top = margin(L("margin-top"), theme.marginTop, low);
    s.bottom = margin(L("margin-bottom"), theme.marginBottom, low);
    s.inner = margin(L("margin-inner"), theme.marginInner, narrow);
    s.outer = margin(L("margin-outer"), theme.marginOuter, narrow);
    if (s.columnWidth() < smallestColumn)
        return invalid(QStringLiteral("margin-inner"), QString::number(s.inner / pointsPerMm));
    if (s.columnHeight() < smallestColumn)
        return invalid(QStringLiteral("margin-top"), QString::number(s.top / pointsPerMm));
    s.twoSided = o.value(L("two-sided")).toBool();
    s.firstDifferent = o.value(L("first-page-different")).toBool(true);
    s.chapterPages = o.value(L("chapters-on-new-page")).toBool();
    s.titlePage = o.value(L("title-page")).toBool();
    s.contents = o.value(L("contents")).toBool();
    s.contentsDepth = std::clamp(o.value(L("contents-depth")).toInt(3), 1, 6);
    const QString alignment = o.value(L("alignment")).toString();
    s.justify = alignment == L("justify") || (alignment != L("ragged") && theme.justify);
    s.hyphenate = o.value(L("hyphenate")).toBool(true) && dividesWords(s.language);
    s.colorCode = o.value(L("color-code")).toBool(true);
    const char *const headers[] = {"header-left", "header-center", "header-right"};
    const char *const footers[] = {"footer-left", "footer-center", "footer-right"};
    const char *const usual[] = {"{title}", "", "{chapter}", "", "{page}", ""};
    for (int i = 0; i < 3; ++i) {
        s.header[i] = o.value(L(headers[i])).toString(QString::fromLatin1(usual[i]));
        s.footer[i] = o.value(L(footers[i])).toString(QString::fromLatin1(usual[i + 3]));
    }
    const auto tag = parseLocale(s.language);
    s.rightToLeft = tag && tag->isRightToLeft();
    s.zero = zeroOf(input.document, s.language);
    return s;
}

} // namespace quayside
