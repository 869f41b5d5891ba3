// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/presetlist.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/compose/presetdelegate.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

namespace quayside {

namespace {

constexpr int nameRole = Qt::UserRole;

} // namespace

PresetList::PresetList(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_list(new QListWidget), m_hint(makeLabel(tr("Tick several: every source is exported by each."), "muted"))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("presetList"));
    m_hint->setWordWrap(true);
    m_list->setAccessibleName(tr("Presets"));
    m_list->setAccessibleDescription(tr("Enter uses one alone, Space ticks it beside others"));
    m_list->setItemDelegate(new PresetDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit / 2, unit / 2, unit / 2, unit);
    column->setSpacing(unit / 2);
    column->addWidget(m_list);
    m_hint->setContentsMargins(unit, 0, unit, 0);
    column->addWidget(m_hint);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_boxClicked = true;
        Q_EMIT ticked(item->data(nameRole).toString(), item->checkState() == Qt::Checked);
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (!std::exchange(m_boxClicked, false))
            choose(item);
    });
}

void PresetList::setEntries(const QList<PresetEntry> &entries, const QStringList &ticked, const QString &provider)
{
    const QSignalBlocker quiet(m_list);
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(nameRole).toString() : ticked.value(0);
    m_list->clear();
    auto *none = new QListWidgetItem(tr("None: only what the form says"), m_list);
    none->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    for (const bool builtIn : {false, true}) {
        bool first = true;
        for (const PresetEntry &entry : entries) {
            if (entry.isBuiltIn() != builtIn)
                continue;
            if (std::exchange(first, false))
                addHeading(builtIn ? tr("Built in") : tr("Your own"));
            addEntry(entry, ticked.contains(entry.preset.name), provider);
        }
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(nameRole).toString() == current && m_list->item(row)->flags().testFlag(Qt::ItemIsSelectable))
            m_list->setCurrentRow(row);
    }
}

void PresetList::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
}

void PresetList::addEntry(const PresetEntry &entry, bool isTicked, const QString &provider)
{
    auto *item = new QListWidgetItem(entry.isDefault ? tr("%1 (at start)").arg(entry.preset.name) : entry.preset.name, m_list);
    item->setData(nameRole, entry.preset.name);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (entry.fault) {
        item->setToolTip(words(*entry.fault).what);
        item->setData(Qt::AccessibleDescriptionRole, item->toolTip());
    } else if (entry.preset.provider != provider) {
        item->setToolTip(tr("Is made somewhere else, so it cannot be used beside the others: click it to use it alone"));
    } else {
        flags |= Qt::ItemIsUserCheckable;
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    item->setFlags(flags);
}

void PresetList::open(const QWidget &owner)
{
    constexpr int most = unit * 60;
    m_boxClicked = false;
    ensurePolished();
    m_list->ensurePolished();
    int height = 2 * m_list->frameWidth() + 2;
    for (int row = 0; row < m_list->count(); ++row)
        height += m_list->sizeHintForRow(row);
    const int width = std::max(owner.width(), std::min(m_list->sizeHintForColumn(0) + unit * 4, unit * 50));
    const QRect screen = owner.screen()->availableGeometry();
    m_list->setFixedHeight(std::min({height, most, screen.height() / 2}));
    setFixedWidth(std::min(width, screen.width()));
    resize(this->width(), layout()->heightForWidth(this->width()));
    adjustSize();
    QPoint at = owner.mapToGlobal(QPoint(0, owner.height()));
    if (at.y() + this->height() > screen.bottom())
        at.setY(std::max(screen.top(), owner.mapToGlobal(QPoint(0, 0)).y() - this->height()));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - this->width())));
    move(at);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

bool PresetList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonPress)
        m_boxClicked = false;
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentItem());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void PresetList::choose(const QListWidgetItem *item)
{
    if (!item || !item->flags().testFlag(Qt::ItemIsSelectable))
        return;
    const QString name = item->data(nameRole).toString();
    close();
    Q_EMIT chosen(name);
}

PresetCombo::PresetCombo(std::function<void()> openList) : m_openList(std::move(openList))
{
    addItem(QString());
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
}

void PresetCombo::setShownText(const QString &text)
{
    setItemText(0, text);
}

void PresetCombo::showPopup()
{
    m_openList();
}

} // namespace quayside
