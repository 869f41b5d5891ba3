// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/remoterow.h"

class QPushButton;
class QVBoxLayout;

namespace quayside {

class Notice;

/// Things to export from an account, a row each.
class RemoteSource final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoteSource)

public:
    explicit RemoteSource(QWidget *parent = nullptr);
    /// Rebuilds the rows, restoring what was typed for the account.
    void setProvider(const ProviderDescription &description, const LookupFunction &lookup, const UrlFieldsFunction &urlFields);
    [[nodiscard]] QList<SourceItem> items() const;
    /// What is filled in for each account.
    [[nodiscard]] QMap<QString, QList<SourceItem>> itemsOfAll() const;
    /// To be filled in once the accounts are set.
    void keep(const QMap<QString, QList<SourceItem>> &itemsOfAll) { m_kept = itemsOfAll; }
    /// Fills in a row for each of @p items instead.
    void setItems(const QList<SourceItem> &items);
    [[nodiscard]] RemoteRow *row(int at = 0) const { return m_rows.value(at); }
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    /// Adds and focuses a row of the last one's kind.
    RemoteRow *addRow();
    /// Removes a row; a notice offers undo.
    void removeRow(RemoteRow *row);
    /// Whether every row is complete.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    RemoteRow *makeRow();
    void putBack(RemoteRow *row, qsizetype at);
    void clearRows();
    void number();

    ProviderDescription m_description;
    LookupFunction m_lookup;
    UrlFieldsFunction m_urlFields;
    QMap<QString, QList<SourceItem>> m_kept; ///< provider → rows
    QList<RemoteRow *> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    Notice *m_notice;
};

} // namespace quayside
