// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/coverpicture.h"

#include "paint/painter.h"
#include "settings/locales.h"
#include "typeset/layout/layout.h"
#include "typeset/layout/theme.h"
#include "writers/documentfacts.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>

namespace quayside {
namespace {

constexpr QSize pixels(1200, 1800);
constexpr auto paper = "108x162"; // mm: small, so that letters are large

/// What stands on @p page, as the share of ink in each pixel.
QImage inkOf(const PageDocument &pages)
{
    const double scale = pixels.width() / pages.pages.front().size.width();
    QImage ink = PagePainter(pages).image(0, scale).convertToFormat(QImage::Format_Grayscale8).scaled(pixels);
    ink.invertPixels();
    return ink;
}

QImage painted(const QImage &ink, QRgb color, bool rightToLeft)
{
    constexpr int spine = 54;
    QImage cover(pixels, QImage::Format_RGB32);
    cover.fill(color);
    QImage letters(pixels, QImage::Format_RGB32);
    letters.fill(Qt::white);
    letters.setAlphaChannel(ink);
    QPainter painter(&cover);
    painter.fillRect(QRect(rightToLeft ? pixels.width() - spine : 0, 0, spine, pixels.height()), QColor(0, 0, 0, 60));
    painter.fillRect(QRect(rightToLeft ? pixels.width() - 390 : 150, pixels.height() - 210, 240, 8), QColor(255, 255, 255, 170));
    painter.drawImage(0, 0, letters);
    return cover;
}

} // namespace

QByteArray coverPicture(WriteInput &&words, const StopToken &stop)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance())) // without it there are no fonts
        return {};
    const QString name = words.options.value(QStringLiteral("theme")).toString(QStringLiteral("report"));
    const auto theme = Theme::builtIn(name);
    const auto tag = parseLocale(languageOf(words));
    const bool rightToLeft = tag && tag->isRightToLeft();
    words.document.blocks.clear();
    words.options = {{QStringLiteral("theme"), name},
                     {QStringLiteral("page-size"), QString(QLatin1StringView(paper))},
                     {QStringLiteral("title-page"), true},
                     {QStringLiteral("margin-inner"), rightToLeft ? 10 : 13},
                     {QStringLiteral("margin-outer"), rightToLeft ? 13 : 10},
                     {QStringLiteral("margin-top"), 14},
                     {QStringLiteral("margin-bottom"), 14}};
    WorkContext context; // what it tells, the text tells too
    context.stop = stop;
    const auto pages = layOut(std::move(words), context);
    if (!theme || !pages || pages->pages.empty())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return painted(inkOf(*pages), theme->link, rightToLeft).save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace quayside
