// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/lookuppopup.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <chrono>

namespace quayside {

namespace {

using namespace std::chrono_literals;

constexpr int mostPages = 50; // what nobody reads to its end need not be asked for
constexpr int valueRole = Qt::UserRole + 1;
constexpr int labelRole = Qt::UserRole + 2;

} // namespace

LookupPopup::LookupPopup(const QString &title, QString lookup, LookupFunction ask, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_lookup(std::move(lookup)), m_ask(std::move(ask)), m_search(new QLineEdit), m_list(new QListWidget),
      m_status(makeLabel({}, "muted"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    m_search->setPlaceholderText(tr("Type a part of the name"));
    m_search->setClearButtonEnabled(true);
    describe(m_search, title, tr("Type a part of the name; the arrow keys choose, Enter takes"));
    describe(m_list, title);
    m_list->setToolTip({});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_status->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_status);
    m_search->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(300ms);
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &LookupPopup::begin);
    connect(m_list, &QListWidget::itemActivated, this, &LookupPopup::pickCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &LookupPopup::pickCurrent);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_list->verticalScrollBar()->maximum() && !m_next.isEmpty() && !m_asking)
            askFor(m_next);
    });
}

void LookupPopup::openBelow(QWidget *anchor)
{
    const QSize size(qMax(anchor->width(), unit * 50), unit * 40);
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + 2));
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - size.width())));
        if (at.y() + size.height() > room.bottom())
            at.setY(qMax(room.top(), anchor->mapToGlobal(QPoint(0, 0)).y() - size.height() - 2));
    }
    setGeometry(QRect(at, size));
    show();
    m_search->setFocus();
    begin();
}

void LookupPopup::begin()
{
    m_list->clear();
    m_pages = 0;
    askFor({});
}

void LookupPopup::askFor(const QString &next)
{
    m_asking = true;
    m_status->setText(tr("Asking the account…"));
    m_status->show();
    const quint64 asked = ++m_generation;
    m_ask({m_lookup, {}, m_search->text().trimmed(), next}, [safe = QPointer<LookupPopup>(this), asked](const Result<LookupLines> &page) {
        if (safe && asked == safe->m_generation)
            safe->take(page);
    });
}

void LookupPopup::take(const Result<LookupLines> &page)
{
    m_asking = false;
    if (!page) {
        m_next.clear();
        m_status->setText(sentence(page.error()));
        return;
    }
    ++m_pages;
    m_next = m_pages < mostPages ? page->next : QString();
    for (const OptionChoice &choice : page->choices) {
        auto *item = new QListWidgetItem(choice.label.isEmpty() ? choice.value : choice.label, m_list);
        item->setToolTip(choice.value);
        item->setData(valueRole, choice.value);
        item->setData(labelRole, choice.label);
    }
    filter();
    goOnIfShort();
}

void LookupPopup::filter()
{
    // Not every service searches by itself.
    const QString typed = m_search->text().trimmed();
    int shown = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = typed.isEmpty() || item->text().contains(typed, Qt::CaseInsensitive) || item->data(valueRole).toString().contains(typed, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && shown++ == 0 && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
            m_list->setCurrentItem(item);
    }
    m_status->setText(shown == 0 ? tr("Nothing was found") : QString());
    m_status->setVisible(shown == 0);
}

void LookupPopup::goOnIfShort()
{
    int shown = 0;
    for (int row = 0; row < m_list->count(); ++row)
        shown += m_list->item(row)->isHidden() ? 0 : 1;
    const int fits = m_list->height() / qMax(1, m_list->sizeHintForRow(0));
    if (!m_next.isEmpty() && shown <= fits)
        askFor(m_next);
}

void LookupPopup::pickCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    Q_EMIT picked({item->data(valueRole).toString(), item->data(labelRole).toString(), {}});
    close();
}

bool LookupPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        pickCurrent();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up && key != Qt::Key_PageDown && key != Qt::Key_PageUp)
        return QFrame::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

} // namespace quayside
