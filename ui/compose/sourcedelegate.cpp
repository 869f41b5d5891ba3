// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/sourcedelegate.h"

#include "ui/common/icons.h"
#include "ui/common/mirror.h"
#include "ui/common/rowbackground.h"
#include "ui/common/theme.h"
#include "ui/compose/sourcemodel.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace quayside {

namespace {

/// "Book | Files" at the end of a row.
struct Choice {
    QRect book; ///< on the screen, as files is
    QRect files;
    int width = 0;      ///< of both
    bool below = false; ///< in the second line, where the first has room for the name only
};

constexpr int leastPlace = unit * 5; ///< less of a folder says nothing
constexpr int leastName = unit * 9;  ///< of a row that has all in one line

QString bookWords()
{
    return SourceModel::tr("Book");
}

QString filesWords()
{
    return SourceModel::tr("Files");
}

Choice choiceIn(const QStyleOptionViewItem &option)
{
    const QFontMetrics metrics(option.font);
    const int high = metrics.height() + 4;
    const int first = metrics.horizontalAdvance(bookWords()) + unit * 2;
    const int second = metrics.horizontalAdvance(filesWords()) + unit * 2;
    const int right = option.rect.right() - unit;
    const bool below = option.rect.width() - first - second < leastName + unit * 7;
    const int top = below ? option.rect.bottom() - high : option.rect.center().y() - high / 2;
    const QRect book(right - first - second + 1, top, first, high);
    const QRect files(right - second + 1, top, second, high);
    return {placeIn(option, book), placeIn(option, files), first + second, below};
}

void paintChoice(QPainter *painter, const QStyleOptionViewItem &option, const Choice &choice, bool isBook)
{
    const ThemeColors &c = themeColors(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(choice.book.united(choice.files)).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath round;
    round.addRoundedRect(outline, 6, 6);
    painter->fillPath(round, c.card);
    painter->setClipPath(round);
    painter->fillRect(isBook ? choice.book : choice.files, c.accentSoft);
    painter->setClipping(false);
    painter->setPen(c.field);
    painter->drawPath(round);
    for (const bool book : {true, false}) {
        QFont font = option.font;
        font.setWeight(book == isBook ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(book == isBook ? c.text : c.muted);
        painter->drawText(book ? choice.book : choice.files, Qt::AlignCenter, book ? bookWords() : filesWords());
    }
    painter->restore();
}

} // namespace

bool SourceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant book = index.data(SourceModel::BookRole);
    if (event->type() != QEvent::MouseButtonRelease || !book.isValid())
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const Choice choice = choiceIn(option);
    const bool onBook = choice.book.contains(mouse->position().toPoint());
    if (mouse->button() != Qt::LeftButton || (!onBook && !choice.files.contains(mouse->position().toPoint())))
        return false;
    static_cast<SourceModel *>(model)->setAsOneDocument(index.row(), onBook);
    return true;
}

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowBackground(painter, option, true);
    const ThemeColors &c = themeColors(option.palette);
    const bool wrong = index.data(SourceModel::IconRole).toString() == QLatin1StringView("error");
    const QRect inner = option.rect.adjusted(unit + 2, 0, -unit, 0);
    const QRect iconRect(inner.left(), inner.center().y() - 9, 20, 20);
    themedIcon(index.data(SourceModel::IconRole).toString(), wrong ? IconTint::Error : IconTint::Muted).paint(painter, placeIn(option, iconRect));

    const QFontMetrics metrics(option.font);
    QRect words = inner.adjusted(20 + unit, 0, 0, 0);
    QRect details = words;
    if (const QVariant book = index.data(SourceModel::BookRole); book.isValid()) {
        const Choice choice = choiceIn(option);
        paintChoice(painter, option, choice, book.toBool());
        details.setRight(inner.right() - choice.width - unit);
        if (!choice.below)
            words = details;
    }
    const int top = inner.top() + (inner.height() - 2 * metrics.height() - 2) / 2;
    painter->setFont(option.font);
    painter->setPen(c.text);
    painter->drawText(placeIn(option, QRect(words.left(), top, words.width(), metrics.height())), alignmentIn(option),
                      nameInWords(metrics.elidedText(onOneLine(index.data().toString()), Qt::ElideMiddle, words.width())));
    // The state is never cut, the folder gives way.
    QString second = index.data(SourceModel::StateRole).toString();
    if (details.width() < words.width() && metrics.horizontalAdvance(second) > details.width())
        second.clear(); // beside the choice, which says it too
    const QString between = QStringLiteral("  ·  ");
    const int room = details.width() - metrics.horizontalAdvance(second + between) - 2;
    if (room >= leastPlace)
        second += between + pathInWords(metrics.elidedText(index.data(SourceModel::PlaceRole).toString(), Qt::ElideMiddle, room));
    painter->setPen(wrong ? c.error : c.muted);
    painter->drawText(placeIn(option, QRect(details.left(), top + metrics.height() + 2, details.width(), metrics.height())), alignmentIn(option),
                      metrics.elidedText(second, Qt::ElideRight, details.width()));
    painter->restore();
}

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {unit * 12, QFontMetrics(option.font).height() * 2 + unit + 6};
}

} // namespace quayside
