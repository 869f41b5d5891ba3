// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/remotesource.h"

#include "ui/common/icons.h"
#include "ui/common/notice.h"
#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/options/optionform.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quayside {

RemoteSource::RemoteSource(QWidget *parent)
    : QFrame(parent), m_column(new QVBoxLayout), m_add(new QPushButton(themedIcon(QStringLiteral("add")), tr("Add an&other"))), m_notice(new Notice)
{
    setProperty("card", true);
    m_add->setProperty("link", true);
    describe(m_add, tr("Add another"), tr("Exports several things in one go"));
    connect(m_add, &QPushButton::clicked, this, [this] { addRow(); });
    auto *inside = new QWidget;
    inside->setProperty("plain", true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(unit * 2, unit, unit * 2, unit * 2);
    column->setSpacing(unit);
    m_column->setSpacing(unit * 2);
    column->addWidget(makeLabel(tr("What to export"), "heading"));
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch();
    auto *scroll = makeScrollArea(inside);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, unit / 2, 1, unit / 2);
    outer->addWidget(scroll);
    outer->addWidget(m_notice);
}

void RemoteSource::setProvider(const ProviderDescription &description, const LookupFunction &lookup, const UrlFieldsFunction &urlFields)
{
    m_lookup = lookup;
    m_urlFields = urlFields;
    // Called for any change of any account; do not disturb typing.
    if (!m_rows.isEmpty() && toJson(description) == toJson(m_description))
        return;
    if (!m_description.id.isEmpty())
        m_kept[m_description.id] = items();
    clearRows();
    m_description = description;
    for (const SourceItem &item : m_kept.value(description.id))
        makeRow()->setItem(item);
    if (m_rows.isEmpty())
        makeRow();
    number();
    Q_EMIT changed();
}

void RemoteSource::setItems(const QList<SourceItem> &items)
{
    clearRows();
    for (const SourceItem &item : items)
        makeRow()->setItem(item);
    if (m_rows.isEmpty())
        makeRow();
    number();
    Q_EMIT changed();
}

RemoteRow *RemoteSource::makeRow()
{
    auto *row = new RemoteRow(m_description, m_lookup, m_urlFields);
    connect(row, &RemoteRow::changed, this, &RemoteSource::changed);
    connect(row, &RemoteRow::removeWanted, this, [this, row] { removeRow(row); });
    m_rows.append(row);
    m_column->addWidget(row);
    return row;
}

RemoteRow *RemoteSource::addRow()
{
    const QString kind = m_rows.isEmpty() ? QString() : m_rows.constLast()->kind();
    RemoteRow *row = makeRow();
    row->setKind(kind);
    number();
    row->setFocus();
    Q_EMIT changed();
    return row;
}

void RemoteSource::removeRow(RemoteRow *row)
{
    const qsizetype at = m_rows.indexOf(row);
    if (m_rows.size() < 2 || at < 0)
        return;
    m_notice->dismiss(); // its undo is void now
    m_rows.removeAt(at);
    row->hide();
    // Kept for undo, with typed values and picked names.
    const auto forget = [row] { row->deleteLater(); };
    m_notice->tell(
        Notice::Kind::Info, tr("“%1” was taken off the list.").arg(row->item().title), tr("&Undo"), [this, row, at] { putBack(row, at); }, 10, forget);
    number();
    m_add->setFocus();
    Q_EMIT changed();
}

void RemoteSource::putBack(RemoteRow *row, qsizetype at)
{
    m_rows.insert(qMin(at, m_rows.size()), row);
    row->show();
    number();
    row->setFocus();
    Q_EMIT changed();
}

void RemoteSource::clearRows()
{
    m_notice->dismiss();
    for (RemoteRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
}

void RemoteSource::number()
{
    for (int at = 0; at < rowCount(); ++at)
        m_rows.at(at)->setNumber(at + 1, rowCount() == 1);
    tabInOrder(this);
}

QList<SourceItem> RemoteSource::items() const
{
    QList<SourceItem> items;
    for (const RemoteRow *row : m_rows)
        items.append(row->item());
    return items;
}

QMap<QString, QList<SourceItem>> RemoteSource::itemsOfAll() const
{
    QMap<QString, QList<SourceItem>> all = m_kept;
    if (!m_description.id.isEmpty())
        all[m_description.id] = items();
    return all;
}

bool RemoteSource::isComplete() const
{
    return std::all_of(m_rows.cbegin(), m_rows.cend(), [](const RemoteRow *row) { return row->isComplete(); });
}

} // namespace quayside
