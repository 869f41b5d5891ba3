// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/coverpicture.h"

#include "paint/painter.h"
#include "settings/locales.h"
#include "typeset/layout/layout.h"
#include "typeset/layout/theme.h"
#include "typeset/pageoptions.h"
#include "writers/documentfacts.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>

namespace quayside {
namespace {

constexpr QSize pixels(1200, 1800);
constexpr auto paper = "108x162"; // mm: small, so that letters are large

QImage pictureOf(const PageDocument &pages)
{
    return PagePainter(pages).image(0, pixels.width() / pages.pages.front().size.width());
}

/// A spine, and a line near the foot of @p color.
void decorate(QPainter &painter, QColor color, bool rightToLeft)
{
    constexpr int spine = 54;
    color.setAlpha(170);
    painter.fillRect(QRect(rightToLeft ? pixels.width() - spine : 0, 0, spine, pixels.height()), QColor(0, 0, 0, 60));
    painter.fillRect(QRect(rightToLeft ? pixels.width() - 390 : 150, pixels.height() - 210, 240, 8), color);
}

/// The letters of @p page in white on @p color.
QImage painted(const QImage &page, QRgb color, bool rightToLeft)
{
    QImage ink = page.convertToFormat(QImage::Format_Grayscale8).scaled(pixels);
    ink.invertPixels();
    QImage cover(pixels, QImage::Format_RGB32);
    cover.fill(color);
    QImage letters(pixels, QImage::Format_RGB32);
    letters.fill(Qt::white);
    letters.setAlphaChannel(ink);
    QPainter painter(&cover);
    decorate(painter, Qt::white, rightToLeft);
    painter.drawImage(0, 0, letters);
    return cover;
}

/// @p page, which has the colours of the theme's cover.
QImage decorated(const QImage &page, QRgb color, bool rightToLeft)
{
    QImage cover = page.convertToFormat(QImage::Format_RGB32).scaled(pixels);
    QPainter painter(&cover);
    decorate(painter, QColor::fromRgb(color != 0 ? color : qRgb(255, 255, 255)), rightToLeft);
    painter.end();
    return cover;
}

} // namespace

QByteArray coverPicture(WriteInput &&words, const StopToken &stop)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance())) // without it there are no fonts
        return {};
    using O = PageOptions;
    const auto &options = pageOptionBinding();
    const QString name = options.accepted(words.options).theme;
    const auto theme = Theme::named(name);
    const auto tag = parseLocale(languageOf(words));
    const bool rightToLeft = tag && tag->isRightToLeft();
    words.document.blocks.clear();
    words.options = {{options.key(&O::theme), name},
                     {options.key(&O::pageSize), QString(QLatin1StringView(paper))},
                     {options.key(&O::titlePage), true},
                     {options.key(&O::marginInner), rightToLeft ? 10 : 13},
                     {options.key(&O::marginOuter), rightToLeft ? 13 : 10},
                     {options.key(&O::marginTop), 14},
                     {options.key(&O::marginBottom), 14}};
    WorkContext context; // what it tells, the text tells too
    context.stop = stop;
    const auto pages = layOut(std::move(words), context);
    if (!theme || !pages || pages->pages.empty())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QImage page = pictureOf(*pages);
    const QImage cover = theme->coverBackground != 0 ? decorated(page, theme->coverColor, rightToLeft) : painted(page, theme->link, rightToLeft);
    return cover.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace quayside
