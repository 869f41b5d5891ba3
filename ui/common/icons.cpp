// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initQuaysideResources()
{
    Q_INIT_RESOURCE(quayside); // needed as the library is static
}

namespace quayside {

namespace {

QByteArray source(const QString &name)
{
    initQuaysideResources();
    QFile file(QStringLiteral(":/quayside/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QColor tintColor(IconTint tint, QIcon::Mode mode)
{
    const ThemeColors &c = themeColors(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return tint == IconTint::OnAccent ? c.muted : c.disabled;
    switch (tint) {
    case IconTint::Text: break;
    case IconTint::Muted: return c.muted;
    case IconTint::OnAccent: return c.onAccent;
    case IconTint::Accent: return c.accent;
    case IconTint::Success: return c.success;
    case IconTint::Warning: return c.warning;
    case IconTint::Error: return c.error;
    }
    return c.text;
}

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QString name, IconTint tint) : m_name(std::move(name)), m_tint(tint) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap image = pixmap(rect.size() * ratio, mode, state);
        image.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        if (size.isEmpty())
            return {}; // styles ask before a button has room
        const QColor color = tintColor(m_tint, mode);
        const QString key = QStringLiteral("quayside/%1/%2/%3x%4").arg(m_name, color.name()).arg(size.width()).arg(size.height());
        QPixmap image;
        if (QPixmapCache::find(key, &image))
            return image;
        image = QPixmap(size);
        image.fill(Qt::transparent);
        QSvgRenderer renderer(source(m_name).replace("#000000", color.name().toLatin1()));
        QPainter painter(&image);
        renderer.render(&painter);
        QPixmapCache::insert(key, image);
        return image;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override { return pixmap(size, mode, state); }
    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_tint); }

private:
    QString m_name;
    IconTint m_tint;
};

} // namespace

QIcon themedIcon(const QString &name, IconTint tint)
{
    return QIcon(new ThemedIconEngine(name, tint));
}

QIcon programIcon()
{
    return themedIcon(QStringLiteral("quayside"));
}

} // namespace quayside
