// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/jobdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/mirror.h"
#include "ui/common/rowbackground.h"
#include "ui/common/theme.h"
#include "ui/queue/batchmodel.h"
#include "ui/queue/jobtablemodel.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

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

constexpr int barHeight = 4;
constexpr int barWidth = unit * 16; ///< of a batch, with the gap before it

QFont titleFont(const QStyleOptionViewItem &option)
{
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

/// @p percent: -1: a piece that wanders.
void paintTrack(QPainter *painter, const QRectF &track, int percent, bool fromRight, const ThemeColors &c)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.line);
    painter->drawRoundedRect(track, 2, 2);
    painter->setBrush(c.accent);
    const auto piece = [&](double from, double width) {
        painter->drawRoundedRect(QRectF(fromRight ? track.right() - from - width : track.left() + from, track.top(), width, barHeight), 2, 2);
    };
    if (percent >= 0) {
        piece(0, track.width() * qBound(0, percent, 100) / 100.0);
    } else {
        // Indeterminate: a piece placed by the clock, so every repaint moves it.
        constexpr qint64 period = 1600;
        const double phase = double(QDateTime::currentMSecsSinceEpoch() % period) / period;
        const double width = track.width() * 0.3;
        painter->setClipRect(track);
        piece(phase * (track.width() + width) - width, width);
        painter->setClipping(false);
    }
    painter->restore();
}

/// @p cell: as in a row that reads from the left.
void paintBar(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cell, int percent, const QString &text)
{
    const ThemeColors &c = themeColors(option.palette);
    const QFontMetrics metrics(option.font);
    const int block = metrics.height() + 3 + barHeight;
    const int top = cell.center().y() - block / 2;
    painter->setPen(c.text);
    painter->drawText(placeIn(option, QRect(cell.left(), top, cell.width(), metrics.height())), alignmentIn(option),
                      metrics.elidedText(text, Qt::ElideRight, cell.width()));
    paintTrack(painter, placeIn(option, QRect(cell.left(), top + metrics.height() + 3, cell.width(), barHeight)), percent, option.direction == Qt::RightToLeft,
               c);
}

void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const ThemeColors &c = themeColors(option.palette);
    QRect cell = option.rect.adjusted(unit, 0, -unit, 0);
    const QFontMetrics metrics(option.font);
    const QString text = onOneLine(index.data().toString());
    const int percent = index.data(JobTableModel::PercentRole).toInt();
    const auto state = JobState(index.data(JobTableModel::StateRole).toInt());
    const QString icon = index.data(JobTableModel::IconRole).toString();
    if (!icon.isEmpty()) {
        themedIcon(icon, tintOf(state, icon)).paint(painter, placeIn(option, QRect(cell.left(), cell.center().y() - 8, 18, 18)));
        cell.adjust(18 + unit, 0, 0, 0);
    }
    if (percent > -2)
        return paintBar(painter, option, cell, percent, text);
    const bool second = index.column() > 0 && icon.isEmpty();
    painter->setPen(second ? c.muted : c.text);
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QString shown = metrics.elidedText(text, index.column() == 0 ? Qt::ElideMiddle : Qt::ElideRight, cell.width());
    painter->drawText(placeIn(option, cell), alignmentIn(option, alignment), index.column() == 0 ? nameInWords(shown) : shown);
}

struct Offer {
    BatchDeed deed;
    QString words;
    const char *icon;
    QRect place;  ///< as in a row that reads from the left
    bool isWords; ///< else there is room for the icon only
};

QString deedWords(BatchDeed deed)
{
    switch (deed) {
    case BatchDeed::Cancel: return JobDelegate::tr("Cancel");
    case BatchDeed::OpenFolder: return JobDelegate::tr("Open folder");
    case BatchDeed::ShowWarnings: return JobDelegate::tr("Show warnings");
    }
    return {};
}

/// From the end of the row, in words as long as these leave what is said of the batch whole.
QList<Offer> offersIn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto summary = index.data(BatchModel::SummaryRole).value<BatchSummary>();
    QList<Offer> offers;
    const auto add = [&](BatchDeed deed, const char *icon) { offers.append({deed, deedWords(deed), icon, {}, true}); };
    if (summary.unfinished() > 0)
        add(BatchDeed::Cancel, "cancel");
    else if (summary.counts.saved > 0 && !summary.folder.isEmpty())
        add(BatchDeed::OpenFolder, "folder");
    if (summary.counts.warned > 0)
        add(BatchDeed::ShowWarnings, "warning");
    const QFontMetrics metrics(option.font);
    int words = 0;
    for (const Offer &offer : std::as_const(offers))
        words += metrics.horizontalAdvance(offer.words) + unit * 2;
    const QFontMetrics titleMetrics(titleFont(option));
    const int said = titleMetrics.horizontalAdvance(index.data().toString()) + metrics.horizontalAdvance(index.data(BatchModel::WordsRole).toString()) + 18
                     + unit * 6 + (summary.unfinished() == 0 ? 0 : barWidth);
    const bool inWords = words < option.rect.width() / 2 && said + words < option.rect.width();
    int right = option.rect.right() - unit / 2;
    for (auto offer = offers.rbegin(); offer != offers.rend(); ++offer) {
        const int width = inWords ? metrics.horizontalAdvance(offer->words) + unit * 2 : 18 + unit;
        offer->place = QRect(right - width + 1, option.rect.top(), width, option.rect.height());
        offer->isWords = inWords;
        right -= width;
    }
    return offers;
}

void paintOffers(QPainter *painter, const QStyleOptionViewItem &option, const QList<Offer> &offers)
{
    const ThemeColors &c = themeColors(option.palette);
    for (const Offer &offer : offers) {
        if (offer.isWords) {
            painter->setPen(c.accent);
            painter->drawText(placeIn(option, offer.place), Qt::AlignCenter, offer.words);
        } else {
            const QRect icon(offer.place.center().x() - 8, offer.place.center().y() - 8, 18, 18);
            themedIcon(QString::fromLatin1(offer.icon), IconTint::Accent).paint(painter, placeIn(option, icon));
        }
    }
}

/// The batch in one line: what it makes, how it stands, a bar while it is not done, and what can be done to it.
void paintBatch(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool withOffers)
{
    const ThemeColors &c = themeColors(option.palette);
    const auto summary = index.data(BatchModel::SummaryRole).value<BatchSummary>();
    const bool ends = summary.unfinished() == 0;
    QRect cell = option.rect.adjusted(unit / 2, 0, -unit, 0);
    if (const QList<Offer> offers = withOffers ? offersIn(option, index) : QList<Offer>(); !offers.isEmpty()) {
        painter->setFont(option.font);
        paintOffers(painter, option, offers);
        cell.setRight(offers.constFirst().place.left() - unit);
    }
    const QString icon = !ends                                             ? QStringLiteral("running")
                         : summary.failed() > 0                            ? QStringLiteral("error")
                         : summary.counts.warned > 0                       ? QStringLiteral("warning")
                         : summary.counts.canceled == summary.counts.total ? QStringLiteral("cancel")
                                                                           : QStringLiteral("check");
    const IconTint tint = !ends                                             ? IconTint::Accent
                          : summary.failed() > 0                            ? IconTint::Error
                          : summary.counts.warned > 0                       ? IconTint::Warning
                          : summary.counts.canceled == summary.counts.total ? IconTint::Muted
                                                                            : IconTint::Success;
    themedIcon(icon, tint).paint(painter, placeIn(option, QRect(cell.left(), cell.center().y() - 8, 18, 18)));
    cell.adjust(18 + unit, 0, 0, 0);
    const QFont bold = titleFont(option);
    const QFontMetrics titleMetrics(bold);
    const QFontMetrics metrics(option.font);
    const QString words = index.data(BatchModel::WordsRole).toString();
    const int trackWidth = ends ? 0 : barWidth;
    const int wordsWidth = qMin(metrics.horizontalAdvance(words) + 2, cell.width() / 2);
    const int titleWidth = qMax(unit * 8, cell.width() - wordsWidth - trackWidth - 3 * unit);
    const QString title = titleMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, titleWidth);
    painter->setFont(bold);
    painter->setPen(c.text);
    painter->drawText(placeIn(option, cell), alignmentIn(option), title);
    cell.adjust(titleMetrics.horizontalAdvance(title) + 2 * unit, 0, 0, 0);
    painter->setFont(option.font);
    painter->setPen(summary.failed() > 0 ? c.error : c.muted);
    painter->drawText(placeIn(option, cell), alignmentIn(option), metrics.elidedText(words, Qt::ElideRight, cell.width() - trackWidth));
    if (!ends)
        paintTrack(painter, placeIn(option, QRect(cell.right() - trackWidth + unit, cell.center().y() - barHeight / 2, trackWidth - unit, barHeight)),
                   summary.percent(), option.direction == Qt::RightToLeft, c);
}

/// A day: its name over a line.
void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.column() > 0)
        return;
    const ThemeColors &c = themeColors(option.palette);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(c.muted);
    const QRect cell = option.rect.adjusted(unit / 2, unit / 2, -unit, -unit / 2);
    painter->drawText(cell, Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
    painter->setPen(c.line);
    painter->drawLine(option.rect.left() + unit / 2, option.rect.bottom(), option.rect.right() - unit, option.rect.bottom());
}

} // namespace

void JobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(BatchModel::HeadingRole).toBool()) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    QStyleOptionViewItem row = option;
    paintRowBackground(painter, row, index.column() == 0);
    painter->setFont(option.font);
    if (index.data(BatchModel::SummaryRole).isValid())
        paintBatch(painter, option, index, m_offersDeeds);
    else
        paintCell(painter, option, index);
    painter->restore();
}

QRect JobDelegate::placeOf(BatchDeed deed, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant summary = index.data(BatchModel::SummaryRole);
    if (!m_offersDeeds || !summary.isValid())
        return {};
    for (const Offer &offer : offersIn(option, index)) {
        if (offer.deed == deed)
            return placeIn(option, offer.place);
    }
    return {};
}

bool JobDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant summary = index.data(BatchModel::SummaryRole);
    if (event->type() != QEvent::MouseButtonRelease || !m_offersDeeds || !summary.isValid())
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    for (const Offer &offer : offersIn(option, index)) {
        if (mouse->button() != Qt::LeftButton || !placeIn(option, offer.place).contains(mouse->position().toPoint()))
            continue;
        Q_EMIT deedWanted(index, offer.deed);
        return true;
    }
    return false;
}

/// Names what stands there as an icon only.
bool JobDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip) {
        for (const BatchDeed deed : {BatchDeed::Cancel, BatchDeed::OpenFolder, BatchDeed::ShowWarnings}) {
            if (!placeOf(deed, option, index).contains(event->pos()))
                continue;
            QToolTip::showText(event->globalPos(), deedWords(deed), view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

QSize JobDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.horizontalAdvance(index.data().toString()) + unit * 3 + 18, metrics.height() + unit * 3 / 2};
}

} // namespace quayside
