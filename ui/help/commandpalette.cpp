// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/commandpalette.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside {
namespace {

constexpr int keysRole = Qt::UserRole + 1;
constexpr int commandRole = Qt::UserRole + 2;
constexpr int placeRole = Qt::UserRole + 3;

/// The keys of a command, or the page that it is on, at the end of its row.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString place = index.data(placeRole).toString();
        const QString keys = place.isEmpty() ? index.data(keysRole).toString() : place;
        const int width = keys.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(keys) + unit;
        QStyleOptionViewItem words = option;
        QStyledItemDelegate::paint(painter, words, index);
        if (keys.isEmpty())
            return;
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        QRect end = option.rect.adjusted(unit, 0, -unit, 0);
        end = rightToLeft ? QRect(end.left(), end.top(), width, end.height()) : QRect(end.right() - width, end.top(), width, end.height());
        painter->setPen(themeColors(option.palette).muted);
        painter->drawText(end, Qt::AlignVCenter | (rightToLeft ? Qt::AlignLeft : Qt::AlignRight), keys);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), std::max(unit * 4, option.fontMetrics.height() + unit)};
    }
};

/// Whether each of @p typed begins a word of @p name, or stands anywhere in it; the first kind comes first. -1: no.
int rankOf(const QString &name, const QStringList &typed)
{
    int rank = 0;
    for (const QString &word : typed) {
        const qsizetype at = name.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return -1;
        const bool begins = at == 0 || !name[at - 1].isLetterOrNumber();
        rank += begins ? (at == 0 ? 0 : 1) : 2;
    }
    return rank;
}

} // namespace

CommandPalette::CommandPalette(QWidget *window) : QDialog(window), m_commands(commandsOf(window)), m_field(new QLineEdit), m_list(new QListWidget)
{
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    describe(m_field, tr("Command"), tr("Type some letters of what you want to do"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    describe(m_list, tr("Commands that fit"));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    // What can be done here comes first.
    std::stable_sort(m_commands.begin(), m_commands.end(), [](const Command &a, const Command &b) {
        return a.place.isEmpty() != b.place.isEmpty() ? a.place.isEmpty() : a.name.localeAwareCompare(b.name) < 0;
    });
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    filter();
}

void CommandPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const QWidget *window = parentWidget();
    resize(std::min(unit * 64, window->width() - unit * 4), std::min(unit * 48, window->height() - unit * 8));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, unit * 6)));
    m_field->setFocus();
}

void CommandPalette::filter()
{
    const QStringList typed = m_field->text().split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (const int rank = rankOf(m_commands[i].name, typed); rank >= 0)
            found.append({rank, i});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_list->clear();
    for (const auto &[rank, i] : std::as_const(found)) {
        auto *item = new QListWidgetItem(m_commands[i].name, m_list);
        item->setData(keysRole, m_commands[i].keysText());
        item->setData(commandRole, i);
        item->setToolTip(m_commands[i].help);
        item->setData(placeRole, m_commands[i].place);
        item->setData(Qt::AccessibleDescriptionRole, m_commands[i].place.isEmpty() ? m_commands[i].keysText() : m_commands[i].place);
    }
    if (found.isEmpty()) {
        auto *item = new QListWidgetItem(tr("Nothing here is called “%1”.").arg(m_field->text()), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? page : key == Qt::Key_PageUp ? -page : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QVariant index = item ? item->data(commandRole) : QVariant();
    if (!index.isValid())
        return;
    const Command command = m_commands[index.toLongLong()];
    close();
    // When this dialog is gone, so that what the command opens has the window to itself.
    QTimer::singleShot(0, parentWidget(), [run = command.run] { run(); });
}

} // namespace quayside
