// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/optiontabs.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/compose/formlabels.h"
#include "ui/options/optionform.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace quayside {

OptionTabs::OptionTabs(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit), m_reset(new QPushButton), m_bar(new QTabBar), m_nothing(makeLabel({}, "muted")), m_forms(new QVBoxLayout)
{
    setProperty("plain", true);
    m_search->setPlaceholderText(tr("Search options"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search"), IconTint::Muted), QLineEdit::LeadingPosition);
    describe(m_search, tr("Search options"), tr("Finds options of all chosen formats by their words (Ctrl+Shift+F)"));
    m_reset->setProperty("link", true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideNone);
    describe(m_bar, tr("Whose options are shown"));
    m_bar->setToolTip({});
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(unit);
    QLabel *title = makeLabel(tr("Options"), "heading");
    markFormLabel(title);
    head->addWidget(title);
    head->addWidget(m_search, 1);
    head->addWidget(m_reset);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_nothing);
    m_forms->setSpacing(0);
    column->addLayout(m_forms);
    auto *find = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), this);
    find->setWhatsThis(tr("Search options"));
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        Q_EMIT searchOpened();
    });
    connect(m_search, &QLineEdit::textChanged, this, &OptionTabs::search);
    connect(m_reset, &QPushButton::clicked, this, &OptionTabs::resetWanted);
    connect(m_bar, &QTabBar::currentChanged, this, &OptionTabs::showTab);
}

void OptionTabs::clear()
{
    const QSignalBlocker quiet(m_bar);
    for (const Part &part : std::as_const(m_parts)) {
        m_forms->removeWidget(part.form);
        part.form->hide();
        part.form->deleteLater();
    }
    m_parts.clear();
    while (m_bar->count() > 0)
        m_bar->removeTab(0);
}

void OptionTabs::add(OptionForm *form, const QString &title)
{
    const QSignalBlocker quiet(m_bar);
    m_parts.append({form, title, form->setSearch(m_search->text())});
    m_bar->addTab(title);
    form->hide();
    m_forms->addWidget(form);
}

void OptionTabs::finish(const QString &scope)
{
    setVisible(!m_parts.isEmpty());
    if (m_parts.isEmpty())
        return;
    const QSignalBlocker quiet(m_bar); // nobody chose it
    const auto at = std::find_if(m_parts.cbegin(), m_parts.cend(), [&](const Part &part) { return part.form->scope() == scope; });
    m_bar->setCurrentIndex(at == m_parts.cend() ? 0 : int(at - m_parts.cbegin()));
    search();
    showTab(m_bar->currentIndex());
}

void OptionTabs::showForm(const QString &scope)
{
    for (int at = 0; at < m_parts.size(); ++at) {
        if (m_parts.at(at).form->scope() != scope)
            continue;
        m_search->clear();
        m_bar->setCurrentIndex(at);
    }
}

QString OptionTabs::scope() const
{
    const int at = m_bar->currentIndex();
    return at >= 0 && at < m_parts.size() ? m_parts.at(at).form->scope() : QString();
}

void OptionTabs::showTab(int current)
{
    if (!m_movesItself)
        m_beforeSearch.clear();
    for (int at = 0; at < m_parts.size(); ++at)
        m_parts.at(at).form->setVisible(at == current);
}

/// Not as somebody who chooses a tab: that one stays after a search.
void OptionTabs::bringForward(int tab)
{
    m_movesItself = true;
    m_bar->setCurrentIndex(tab);
    m_movesItself = false;
}

/// Where the shown form has nothing that was searched for, the first that has comes forward.
void OptionTabs::search()
{
    const QString typed = m_search->text().trimmed();
    if (!typed.isEmpty() && !std::exchange(m_searching, true)) {
        m_beforeSearch = scope();
        Q_EMIT searching(true); // while all stands as it stood
    }
    int first = -1;
    for (int at = 0; at < m_parts.size(); ++at) {
        m_parts[at].found = m_parts.at(at).form->setSearch(typed);
        if (first < 0 && m_parts.at(at).found > 0)
            first = at;
    }
    const int now = m_bar->currentIndex();
    if (first >= 0 && now >= 0 && now < m_parts.size() && m_parts.at(now).found == 0)
        bringForward(first);
    for (int at = 0; first < 0 && at < m_parts.size(); ++at) { // nowhere: back to where one was
        if (m_parts.at(at).form->scope() == m_beforeSearch)
            bringForward(at);
    }
    m_nothing->setText(tr("No option is called “%1”.").arg(typed));
    m_nothing->setVisible(!typed.isEmpty() && first < 0);
    refresh();
    if (typed.isEmpty() && std::exchange(m_searching, false))
        Q_EMIT searching(false);
}

void OptionTabs::refresh()
{
    writeTitles();
    const int changed = std::accumulate(m_parts.cbegin(), m_parts.cend(), 0, [](int sum, const Part &part) { return sum + part.form->changedCount(); });
    m_reset->setVisible(changed > 0);
    m_reset->setText(tr("Reset %Ln", nullptr, changed));
    describe(m_reset, tr("Reset all options"), tr("%Ln option(s) differ from their defaults: take all of them back", nullptr, changed));
}

void OptionTabs::writeTitles()
{
    const bool searching = !m_search->text().trimmed().isEmpty();
    for (int at = 0; at < m_parts.size(); ++at) {
        const Part &part = m_parts.at(at);
        const int changed = part.form->changedCount();
        const QString plain = QString(part.title).replace(u'&', QLatin1StringView("&&"));
        const QString title = searching ? tr("%1 (%2)").arg(plain).arg(part.found) : changed > 0 ? tr("%1 · %2").arg(plain).arg(changed) : plain;
        if (m_bar->tabText(at) != title)
            m_bar->setTabText(at, title);
        // The current one too: a tab bar leaves one that is disabled.
        m_bar->setTabEnabled(at, !searching || part.found > 0 || at == m_bar->currentIndex());
        m_bar->setTabToolTip(at, changed > 0 ? tr("%Ln option(s) differ from their defaults", nullptr, changed) : QString());
    }
}

} // namespace quayside
