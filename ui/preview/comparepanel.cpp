// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/comparepanel.h"

#include "ui/common/mirror.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/preview/pdfview.h"

#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace quayside {

ComparePanel::ComparePanel(QWidget *parent)
    : QWidget(parent), m_words(makeLabel({}, "muted")), m_title(new ElidedLabel(Qt::ElideMiddle)), m_afterTitle(new ElidedLabel(Qt::ElideMiddle)),
      m_previous(makeToolButton(QStringLiteral("chevron-up"), tr("Change before (Shift+F4)"))),
      m_next(makeToolButton(QStringLiteral("chevron-down"), tr("Next change (F4)"))), m_before(new PdfView), m_after(new PdfView)
{
    m_pool.setMaxThreadCount(1);
    build();
    connect(&m_reader, &PdfReader::opened, this, [this](const OpenedPdf &opened, const QByteArray &, quint64 number) { onOpened(opened, number); });
    connect(&m_running, &QFutureWatcherBase::progressValueChanged, this, [this](int percent) { m_words->setText(tr("Comparing… %1 %").arg(percent)); });
    connect(&m_running, &QFutureWatcherBase::finished, this, [this] {
        if (!m_running.isCanceled() && m_running.future().resultCount() > 0) // canceled after it ended: its PDFs are gone
            take(m_running.result());
    });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    const auto key = [this](const QKeySequence &keys, QToolButton *button) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, button, &QToolButton::click);
    };
    key(QKeySequence(Qt::Key_F4), m_next);
    key(QKeySequence(Qt::SHIFT | Qt::Key_F4), m_previous);
    connect(m_after->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { follow(m_after, m_before); });
    connect(m_before->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { follow(m_before, m_after); });
}

ComparePanel::~ComparePanel()
{
    m_running.cancel();
}

void ComparePanel::build()
{
    m_before->setAccessibleName(tr("Pages of the last export"));
    m_after->setAccessibleName(tr("Pages now"));
    auto *head = new QHBoxLayout;
    head->setSpacing(unit / 2);
    head->addWidget(m_words, 1);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    auto *splitter = new QSplitter(Qt::Horizontal);
    for (const auto &[title, view] : {std::pair{m_title, m_before}, std::pair{m_afterTitle, m_after}}) {
        title->setProperty("role", QStringLiteral("muted"));
        auto *side = new QWidget;
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(unit / 2);
        column->addWidget(title);
        column->addWidget(view, 1);
        splitter->addWidget(side);
    }
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1000, 1000});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addLayout(head);
    column->addWidget(splitter, 1);
}

void ComparePanel::compare(const QByteArray &before, const QString &title, const QByteArray &after, const QString &afterTitle)
{
    m_running.cancel();
    m_title->setFullText(title);
    m_afterTitle->setFullText(afterTitle.isEmpty() ? tr("Now") : afterTitle);
    m_words->setText(tr("Comparing…"));
    m_number += 2 - m_number % 2;
    m_openedAfter = {};
    if (before != m_beforeBytes || !m_openedBefore.document) {
        m_beforeBytes = before;
        m_openedBefore = {};
        m_reader.open(before, m_number + 1);
    }
    m_reader.open(after, m_number);
}

void ComparePanel::clear()
{
    m_running.cancel();
    m_number += 2 - m_number % 2;
    m_beforeBytes.clear();
    m_pairs.clear();
    m_before->setPdf({}, false);
    m_after->setPdf({}, false);
    m_reader.letGo(std::exchange(m_openedBefore, {}));
    m_reader.letGo(std::exchange(m_openedAfter, {}));
}

void ComparePanel::onOpened(const OpenedPdf &opened, quint64 number)
{
    const bool isBefore = number % 2 == 1;
    if (number != m_number + (isBefore ? 1 : 0))
        return;
    if (!opened.document) {
        m_words->setText(isBefore ? tr("The earlier export cannot be shown: it is no PDF any more.") : tr("This PDF cannot be shown"));
        return;
    }
    const bool keepsPlace = !isBefore && m_after->pageCount() > 0;
    OpenedPdf last = std::exchange(isBefore ? m_openedBefore : m_openedAfter, opened);
    (isBefore ? m_before : m_after)->setPdf(opened, keepsPlace);
    m_reader.letGo(std::move(last));
    if (m_openedBefore.document && m_openedAfter.document)
        start();
}

void ComparePanel::start()
{
    m_pairs.clear();
    m_running.setFuture(QtConcurrent::run(&m_pool, comparePages, m_openedBefore, m_openedAfter));
}

void ComparePanel::take(const QList<PagePair> &pairs)
{
    m_pairs = pairs;
    QHash<int, QList<QRectF>> before;
    QHash<int, QList<QRectF>> after;
    int changed = 0;
    int added = 0;
    int removed = 0;
    for (const PagePair &pair : pairs) {
        if (pair.after < 0) {
            ++removed;
            before.insert(pair.before, {QRectF(QPointF(), m_openedBefore.sizes.at(pair.before))});
        } else if (pair.before < 0) {
            ++added;
            after.insert(pair.after, pair.places);
        } else if (pair.isChanged()) {
            ++changed;
            before.insert(pair.before, pair.places);
            after.insert(pair.after, pair.places);
        }
    }
    m_before->setTints(before);
    m_after->setTints(after);
    QStringList words;
    if (changed > 0)
        words.append(tr("%Ln page(s) changed", nullptr, changed));
    if (added > 0)
        words.append(tr("%Ln page(s) more", nullptr, added));
    if (removed > 0)
        words.append(tr("%Ln page(s) fewer", nullptr, removed));
    m_words->setText(words.isEmpty() ? tr("No page looks different") : listed(words));
    for (QToolButton *button : {m_previous, m_next})
        button->setEnabled(!words.isEmpty());
    follow(m_after, m_before);
    Q_EMIT compared();
}

QString ComparePanel::words() const
{
    return m_words->text();
}

/// To the next changed page of either side, round and round.
void ComparePanel::step(int by)
{
    if (m_pairs.isEmpty())
        return;
    const PagePair *now = pairOf(m_after, m_after->currentPage());
    const auto count = m_pairs.size();
    qsizetype at = now ? now - m_pairs.constData() : 0;
    for (qsizetype steps = 0; steps < count; ++steps) {
        at = (at + by + count) % count;
        const PagePair &pair = m_pairs.at(at);
        if (!pair.isChanged())
            continue;
        const double top = pair.places.isEmpty() ? 0 : std::max(0.0, pair.places.first().top() - 24);
        m_following = true; // each goes to its own page
        if (pair.after >= 0)
            m_after->goToPage(pair.after, top);
        if (pair.before >= 0)
            m_before->goToPage(pair.before, top);
        m_following = false;
        return;
    }
}

const PagePair *ComparePanel::pairOf(const PdfView *view, int page) const
{
    const auto found =
        std::find_if(m_pairs.cbegin(), m_pairs.cend(), [&](const PagePair &pair) { return (view == m_after ? pair.after : pair.before) == page; });
    return found == m_pairs.cend() ? nullptr : &*found;
}

/// Brings @p other to the page that belongs to that of @p leader.
void ComparePanel::follow(PdfView *leader, PdfView *other)
{
    if (m_following || leader->pageCount() == 0 || other->pageCount() == 0)
        return;
    const auto [page, within] = leader->placeAtTop();
    const PagePair *pair = pairOf(leader, page);
    const int partner = pair ? (leader == m_after ? pair->before : pair->after) : std::min(page, other->pageCount() - 1);
    if (partner < 0)
        return; // it stands beside nothing
    m_following = true;
    other->bringToTop(partner, within);
    m_following = false;
}

} // namespace quayside
