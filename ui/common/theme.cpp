// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

#include <cmath>

namespace quayside {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(0xff000000U | value));
}

ThemeColors lightColors()
{
    return {.dark = false,
            .window = rgb(0xF3F5F8),
            .card = rgb(0xFFFFFF),
            .raised = rgb(0xFAFBFC),
            .hover = rgb(0xEAEEF3),
            .text = rgb(0x1A2230),
            .muted = rgb(0x556072),
            .disabled = rgb(0x8D97A6),
            .line = rgb(0xDDE2E9),
            .field = rgb(0x8A94A4),
            .accent = rgb(0x0B5FB0),
            .accentHover = rgb(0x094F94),
            .onAccent = rgb(0xFFFFFF),
            .accentSoft = rgb(0xDCEBFA),
            .success = rgb(0x17703C),
            .warning = rgb(0x8A5200),
            .error = rgb(0xB3221B),
            .successSoft = rgb(0xE2F3E8),
            .warningSoft = rgb(0xFCF0DC),
            .errorSoft = rgb(0xFCE8E6)};
}

ThemeColors darkColors()
{
    return {.dark = true,
            .window = rgb(0x14181E),
            .card = rgb(0x1C222A),
            .raised = rgb(0x242B35),
            .hover = rgb(0x2B3440),
            .text = rgb(0xE7EBF1),
            .muted = rgb(0xA5B0BF),
            .disabled = rgb(0x6F7B8B),
            .line = rgb(0x313A46),
            .field = rgb(0x6E7B8D),
            .accent = rgb(0x6BB2F8),
            .accentHover = rgb(0x8CC4FB),
            .onAccent = rgb(0x08131F),
            .accentSoft = rgb(0x21405F),
            .success = rgb(0x62CC8E),
            .warning = rgb(0xF1B760),
            .error = rgb(0xFF938A),
            .successSoft = rgb(0x1B3628),
            .warningSoft = rgb(0x3B2F18),
            .errorSoft = rgb(0x42211F)};
}

QPalette makePalette(const ThemeColors &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.card);
    p.setColor(QPalette::AlternateBase, c.raised);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.raised);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.error);
    p.setColor(QPalette::ToolTipBase, c.dark ? c.raised : c.text);
    p.setColor(QPalette::ToolTipText, c.dark ? c.text : c.card);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, c.card);
    p.setColor(QPalette::Midlight, c.hover);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.field);
    p.setColor(QPalette::Shadow, c.dark ? Qt::black : c.field);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.disabled);
    return p;
}

/// Fusion. A key underlined in an Arabic word would break the word, as its letters no longer join, and cut it: there the keys are not shown.
class LookStyle final : public QProxyStyle
{
public:
    LookStyle() : QProxyStyle(QStringLiteral("Fusion")) { setObjectName(lookName); }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
            return 0; // Qt's own pictures are of another hand
        return hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft() ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
    /// A line, where Fusion lays a gradient over what has the focus.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        if (element != PE_FrameFocusRect)
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(option->palette.color(QPalette::Highlight));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
    static inline const QString lookName = QStringLiteral("quayside");
};

QString styleSheet(const ThemeColors &c)
{
    QFile file(QStringLiteral(":/quayside/look.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QList<std::pair<QString, QColor>> names = {{QStringLiteral("accentHover"), c.accentHover},
                                                     {QStringLiteral("accentSoft"), c.accentSoft},
                                                     {QStringLiteral("accent"), c.accent},
                                                     {QStringLiteral("onAccent"), c.onAccent},
                                                     {QStringLiteral("window"), c.window},
                                                     {QStringLiteral("card"), c.card},
                                                     {QStringLiteral("raised"), c.raised},
                                                     {QStringLiteral("hover"), c.hover},
                                                     {QStringLiteral("text"), c.text},
                                                     {QStringLiteral("muted"), c.muted},
                                                     {QStringLiteral("disabled"), c.disabled},
                                                     {QStringLiteral("line"), c.line},
                                                     {QStringLiteral("field"), c.field},
                                                     {QStringLiteral("successSoft"), c.successSoft},
                                                     {QStringLiteral("success"), c.success},
                                                     {QStringLiteral("warningSoft"), c.warningSoft},
                                                     {QStringLiteral("warning"), c.warning},
                                                     {QStringLiteral("errorSoft"), c.errorSoft},
                                                     {QStringLiteral("error"), c.error}};
    for (const auto &[name, color] : names)
        sheet.replace(QLatin1Char('@') + name + QLatin1Char('@'), color.name());
    const bool fromRight = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    sheet.replace(QStringLiteral("@start@"), fromRight ? QStringLiteral("right") : QStringLiteral("left"));
    sheet.replace(QStringLiteral("@end@"), fromRight ? QStringLiteral("left") : QStringLiteral("right"));
    return sheet.replace(QStringLiteral("@mode@"), c.dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

double luminance(const QColor &color)
{
    // WCAG 2.1, "relative luminance".
    const auto channel = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

} // namespace

const ThemeColors &themeColors(bool dark)
{
    static const ThemeColors light = lightColors();
    static const ThemeColors night = darkColors();
    return dark ? night : light;
}

const ThemeColors &themeColors(const QPalette &palette)
{
    return themeColors(isDark(palette));
}

void applyTheme(ThemeChoice choice)
{
    static constexpr const char *systemIsDark = "quaysideSystemIsDark";
    if (!qApp->property(systemIsDark).isValid())
        qApp->setProperty(systemIsDark, isDark(QApplication::palette()));
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && qApp->property(systemIsDark).toBool());
    const ThemeColors &colors = themeColors(dark);
    const QString sheet = styleSheet(colors);
    if (qApp->styleSheet() == sheet)
        return;
    qApp->setStyleSheet({});
    if (QApplication::style()->objectName() != LookStyle::lookName)
        QApplication::setStyle(new LookStyle);
    QApplication::setPalette(makePalette(colors));
    qApp->setStyleSheet(sheet);
}

QString themeId(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    case ThemeChoice::System: break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeFromId(const QString &id)
{
    if (id == QLatin1StringView("light"))
        return ThemeChoice::Light;
    return id == QLatin1StringView("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace quayside
