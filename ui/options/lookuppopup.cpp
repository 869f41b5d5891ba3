// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/lookuppopup.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScreen>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace quayside {

namespace {

constexpr int mostPages = 50; // nobody reads further
constexpr int typingMs = 300; // pause in typing before the service is asked
constexpr int valueRole = Qt::UserRole + 1;
constexpr int labelRole = Qt::UserRole + 2;

} // namespace

LookupPopup::LookupPopup(const QString &title, QString lookup, LookupFunction ask, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_lookup(std::move(lookup)), m_ask(std::move(ask)), m_search(new QLineEdit), m_list(new QListWidget),
      m_status(makeLabel({}, "muted")), m_typing(new QTimer(this))
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingMs);
    connect(m_typing, &QTimer::timeout, this, &LookupPopup::search);
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
    column->addStretch();
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &LookupPopup::filter);
    connect(m_list, &QListWidget::itemActivated, this, &LookupPopup::pickCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &LookupPopup::pickCurrent);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == m_list->verticalScrollBar()->maximum() && canAsk())
            askNext();
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
    askNext();
}

void LookupPopup::askNext()
{
    m_asking = true;
    tellState();
    m_ask({m_lookup, {}, m_next, m_asked}, [safe = QPointer<LookupPopup>(this), question = ++m_question](const Result<LookupLines> &page) {
        if (safe && question == safe->m_question)
            safe->take(page);
    });
}

void LookupPopup::search()
{
    m_asked = m_search->text().trimmed();
    m_list->clear();
    m_next.clear();
    m_pages = 0;
    m_shown = 0;
    askNext();
}

bool LookupPopup::needsSearch(const QString &typed) const
{
    // Results for a part of it include these.
    const bool isWithin = m_next.isEmpty() && typed.contains(m_asked, Qt::CaseInsensitive);
    return m_searches && typed != m_asked && !isWithin;
}

void LookupPopup::take(const Result<LookupLines> &page)
{
    m_asking = false;
    m_next.clear();
    m_problem = page ? QString() : sentence(page.error());
    if (page) {
        m_next = page->next;
        m_searches = page->searches;
        ++m_pages;
        for (const OptionChoice &choice : page->choices) {
            auto *item = new QListWidgetItem(choice.label.isEmpty() ? choice.value : choice.label, m_list);
            item->setToolTip(choice.value);
            item->setData(valueRole, choice.value);
            item->setData(labelRole, choice.label);
        }
    }
    filter();
}

void LookupPopup::filter()
{
    const QString typed = m_search->text().trimmed();
    const bool isFound = !typed.isEmpty() && typed == m_asked; // services find by words, not by letters
    needsSearch(typed) ? m_typing->start() : m_typing->stop();
    m_shown = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool fits = isFound || typed.isEmpty() || item->text().contains(typed, Qt::CaseInsensitive)
                          || item->data(valueRole).toString().contains(typed, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && m_shown++ == 0 && (!m_list->currentItem() || m_list->currentItem()->isHidden()))
            m_list->setCurrentItem(item);
    }
    // The match may be on a later page.
    const int room = height() / qMax(1, m_list->sizeHintForRow(0));
    if (canAsk() && m_shown <= room && !m_typing->isActive())
        askNext();
    else
        tellState();
}

bool LookupPopup::canAsk() const
{
    return !m_asking && !m_next.isEmpty() && m_pages < mostPages;
}

void LookupPopup::tellState()
{
    const int seen = m_list->count();
    QString words = m_problem;
    if (m_asking)
        words = seen == 0 ? tr("Asking the account…") : tr("Asking the account… %Ln looked through so far.", nullptr, seen);
    else if (words.isEmpty() && seen == 0)
        words = tr("The account has nothing here.");
    else if (words.isEmpty() && !m_next.isEmpty())
        words = canAsk() ? tr("The first %Ln. Scroll down for more, or type a part of the name.", nullptr, seen)
                         : tr("Only the first %Ln were looked through. What is not among them can be pasted: its id or its address.", nullptr, seen);
    else if (words.isEmpty() && m_shown == 0)
        words = tr("Nothing was found among %Ln.", nullptr, seen);
    m_status->setText(words);
    m_status->setHidden(words.isEmpty());
    m_list->setHidden(m_shown == 0); // show the status where the user looks
}

QString LookupPopup::status() const
{
    return m_status->isHidden() ? QString() : m_status->text();
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
