// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/jobdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/rowbackground.h"
#include "ui/common/theme.h"
#include "ui/queue/jobtablemodel.h"

#include <QDateTime>
#include <QPainter>

namespace quayside {

namespace {

IconTint tintOf(JobState state, const QString &icon)
{
    if (icon == QLatin1StringView("warning"))
        return IconTint::Warning;
    switch (state) {
    case JobState::Running: return IconTint::Accent;
    case JobState::Succeeded: return IconTint::Success;
    case JobState::Failed: return IconTint::Error;
    case JobState::Interrupted: return IconTint::Warning;
    case JobState::Queued:
    case JobState::Canceled: break;
    }
    return IconTint::Muted;
}

void paintBar(QPainter *painter, const QRect &cell, int percent, const QString &text, const ThemeColors &c, const QFontMetrics &metrics)
{
    constexpr int barHeight = 4;
    const int block = metrics.height() + 3 + barHeight;
    const int top = cell.center().y() - block / 2;
    painter->setPen(c.text);
    painter->drawText(QRect(cell.left(), top, cell.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(text, Qt::ElideRight, cell.width()));
    const QRectF track(cell.left(), top + metrics.height() + 3, cell.width(), barHeight);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.line);
    painter->drawRoundedRect(track, 2, 2);
    painter->setBrush(c.accent);
    if (percent >= 0) {
        painter->drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * qBound(0, percent, 100) / 100.0, barHeight)), 2, 2);
    } else {
        // Indeterminate: a piece placed by the clock, so every repaint moves it.
        constexpr qint64 period = 1600;
        const double phase = double(QDateTime::currentMSecsSinceEpoch() % period) / period;
        const double width = track.width() * 0.3;
        painter->setClipRect(track);
        painter->drawRoundedRect(QRectF(track.left() - width + phase * (track.width() + width), track.top(), width, barHeight), 2, 2);
        painter->setClipping(false);
    }
}

} // namespace

void JobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem row = option;
    paintRowBackground(painter, row, index.column() == 0);
    const ThemeColors &c = themeColors(option.palette);
    QRect cell = option.rect.adjusted(unit, 0, -unit, 0);
    const QFontMetrics metrics(option.font);
    painter->setFont(option.font);
    const QString text = index.data().toString();
    const int percent = index.data(JobTableModel::PercentRole).toInt();
    const auto state = JobState(index.data(JobTableModel::StateRole).toInt());
    if (percent > -2) {
        paintBar(painter, cell, percent, text, c, metrics);
        painter->restore();
        return;
    }
    const QString icon = index.data(JobTableModel::IconRole).toString();
    if (!icon.isEmpty()) {
        themedIcon(icon, tintOf(state, icon)).paint(painter, QRect(cell.left(), cell.center().y() - 8, 18, 18));
        cell.adjust(18 + unit, 0, 0, 0);
    }
    const bool second = index.column() > 0 && icon.isEmpty();
    painter->setPen(second ? c.muted : c.text);
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    painter->drawText(cell, alignment, metrics.elidedText(text, index.column() == 0 ? Qt::ElideMiddle : Qt::ElideRight, cell.width()));
    painter->restore();
}

QSize JobDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.horizontalAdvance(index.data().toString()) + unit * 3 + 18, metrics.height() + unit * 2};
}

} // namespace quayside
