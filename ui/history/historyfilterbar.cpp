// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyfilterbar.h"

#include "ui/common/elidingcombobox.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/options/datefield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <chrono>

namespace quayside {

using namespace std::chrono_literals;

namespace {

/// Spans of time, as data of the box.
enum class Span { Any, Today, Yesterday, Week, Month, Year, Between };

/// States, as data of the box.
enum class States { Any, Done, Failed, Canceled, Unfinished };

QList<JobState> statesOf(States states)
{
    switch (states) {
    case States::Any: break;
    case States::Done: return {JobState::Succeeded};
    case States::Failed: return {JobState::Failed, JobState::Interrupted};
    case States::Canceled: return {JobState::Canceled};
    case States::Unfinished: return {JobState::Queued, JobState::Running};
    }
    return {};
}

QStringList chosen(const QComboBox *box)
{
    const QString value = box->currentData().toString();
    return value.isEmpty() ? QStringList() : QStringList(value);
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit), m_state(new ElidingComboBox), m_format(new ElidingComboBox), m_account(new ElidingComboBox),
      m_folder(new ElidingComboBox), m_language(new ElidingComboBox), m_time(new ElidingComboBox), m_between(new QWidget), m_from(new DateField(false)),
      m_to(new DateField(false)), m_reset(new QPushButton(tr("Show a&ll")))
{
    setProperty("plain", true);
    build();
    setChoices({});
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(200ms);
    connect(&m_debounce, &QTimer::timeout, this, &HistoryFilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_reset->setVisible(!filter().isEmpty());
        m_debounce.start();
    });
    for (QComboBox *box : {m_state, m_format, m_account, m_folder, m_language, m_time})
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::onChanged);
    for (DateField *field : {m_from, m_to})
        connect(field, &DateField::edited, this, &HistoryFilterBar::onChanged);
    connect(m_reset, &QPushButton::clicked, this, &HistoryFilterBar::reset);
}

void HistoryFilterBar::build()
{
    m_search->setPlaceholderText(tr("Search names, folders, errors (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    const int words = m_search->fontMetrics().horizontalAdvance(m_search->placeholderText()) + unit * 9; // with the icons and edges
    m_search->setFixedWidth(qBound(unit * 36, words, unit * 48));                                        // the line has room for the rest
    m_search->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_search->addAction(themedIcon(QStringLiteral("search"), IconTint::Muted), QLineEdit::LeadingPosition);
    describe(m_search, tr("Search the history"), tr("Finds words in names, folders and errors"));
    m_state->addItem(tr("Any state"), int(States::Any));
    m_state->addItem(tr("Done"), int(States::Done));
    m_state->addItem(tr("Failed"), int(States::Failed));
    m_state->addItem(tr("Canceled"), int(States::Canceled));
    m_state->addItem(tr("Not finished"), int(States::Unfinished));
    m_time->addItem(tr("Any time"), int(Span::Any));
    m_time->addItem(tr("Today"), int(Span::Today));
    m_time->addItem(tr("Yesterday"), int(Span::Yesterday));
    m_time->addItem(tr("Last 7 days"), int(Span::Week));
    m_time->addItem(tr("Last 30 days"), int(Span::Month));
    m_time->addItem(tr("Last 365 days"), int(Span::Year));
    m_time->addItem(tr("Between two days"), int(Span::Between));
    describe(m_state, tr("State"), tr("Lists exports of this state only; failed ones include those that were interrupted"));
    describe(m_format, tr("Format"), tr("Lists exports to this format only"));
    describe(m_account, tr("Account"), tr("Lists exports made here, or by this account, only"));
    describe(m_folder, tr("Folder"), tr("Lists exports into this folder, or below it, only"));
    describe(m_language, tr("Language"), tr("Lists exports in this language only"));
    describe(m_time, tr("Time"), tr("Lists exports of this time only"));
    describe(m_from->lineEdit(), tr("From"), tr("The first day, as YYYY-MM-DD"));
    describe(m_to->lineEdit(), tr("To"), tr("The last day, as YYYY-MM-DD"));
    describe(m_reset, tr("Show all"), tr("Lists all exports again"));
    m_reset->setProperty("link", true);
    m_reset->hide();
    auto *dates = new QHBoxLayout(m_between);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(unit / 2);
    dates->addWidget(m_from);
    dates->addWidget(makeLabel(QStringLiteral("–"), "muted"));
    dates->addWidget(m_to);
    m_between->setMaximumWidth(unit * 38);
    m_between->hide();
    auto *flow = new FlowLayout(unit / 2, this);
    flow->addWidget(m_search);
    for (QComboBox *box : {m_state, m_format, m_account, m_folder, m_language, m_time}) {
        box->setMinimumWidth(unit * 13);
        box->setMaximumWidth(unit * 22);
        flow->addWidget(box);
    }
    flow->addWidget(m_between);
    flow->addWidget(m_reset);
}

void HistoryFilterBar::offer(QComboBox *box, const QStringList &values, const QMap<QString, QString> &names)
{
    const QSignalBlocker quiet(box);
    const QString now = box->currentData().toString();
    while (box->count() > 1)
        box->removeItem(1);
    QStringList all = values;
    if (!now.isEmpty() && !all.contains(now))
        all.append(now);
    for (const QString &value : std::as_const(all))
        box->addItem(names.value(value, value), value);
    box->setCurrentIndex(now.isEmpty() ? 0 : box->findData(now));
    box->setVisible(all.size() > 1 || box->currentIndex() > 0); // one value alone divides nothing
}

void HistoryFilterBar::setChoices(const HistoryChoices &choices)
{
    m_choices = choices;
    for (const auto &[box, words] : {std::pair{m_format, tr("Any format")}, std::pair{m_account, tr("Any account")}, std::pair{m_folder, tr("Any folder")},
                                     std::pair{m_language, tr("Any language")}}) {
        const QSignalBlocker quiet(box);
        if (box->count() == 0)
            box->addItem(words, QString());
    }
    offer(m_format, choices.formats, m_formatNames);
    offer(m_account, choices.providers, m_accountNames);
    offer(m_folder, choices.folders);
    offer(m_language, choices.languages);
}

void HistoryFilterBar::setNames(const QMap<QString, QString> &formats, const QMap<QString, QString> &accounts)
{
    m_formatNames = formats;
    m_accountNames = accounts;
    setChoices(m_choices);
}

void HistoryFilterBar::takeTime(HistoryFilter &filter) const
{
    const QDate today = QDate::currentDate();
    switch (Span(m_time->currentData().toInt())) {
    case Span::Any: return;
    case Span::Today: filter.since = today.startOfDay(); return;
    case Span::Yesterday:
        filter.since = today.addDays(-1).startOfDay();
        filter.before = today.startOfDay();
        return;
    case Span::Week: filter.since = today.addDays(-6).startOfDay(); return;
    case Span::Month: filter.since = today.addDays(-29).startOfDay(); return;
    case Span::Year: filter.since = today.addDays(-364).startOfDay(); return;
    case Span::Between: break;
    }
    if (const QDate from = QDate::fromString(m_from->text(), Qt::ISODate); from.isValid())
        filter.since = from.startOfDay();
    if (const QDate to = QDate::fromString(m_to->text(), Qt::ISODate); to.isValid())
        filter.before = to.addDays(1).startOfDay();
}

HistoryFilter HistoryFilterBar::filter() const
{
    HistoryFilter filter;
    filter.search = m_search->text().trimmed();
    filter.states = statesOf(States(m_state->currentData().toInt()));
    filter.formats = chosen(m_format);
    filter.providers = chosen(m_account);
    filter.folder = chosen(m_folder).value(0);
    filter.languages = chosen(m_language);
    takeTime(filter);
    return filter;
}

void HistoryFilterBar::onChanged()
{
    m_between->setVisible(Span(m_time->currentData().toInt()) == Span::Between);
    m_reset->setVisible(!filter().isEmpty());
    m_debounce.stop();
    Q_EMIT changed();
}

void HistoryFilterBar::reset()
{
    {
        const QSignalBlocker quiet(this);
        for (QComboBox *box : {m_state, m_format, m_account, m_folder, m_language, m_time})
            box->setCurrentIndex(0);
        m_search->clear();
        m_debounce.stop();
    }
    setChoices(m_choices);
    onChanged();
    m_search->setFocus();
}

} // namespace quayside
