// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compose/remoterow.h"

class QPushButton;
class QVBoxLayout;

namespace quayside {

class Notice;

/// What to export from an account: one or more things, a row each.
class RemoteSource final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoteSource)

public:
    explicit RemoteSource(QWidget *parent = nullptr);
    /// Draws the rows anew for an account; what was typed for it before comes back.
    void setProvider(const ProviderDescription &description, const LookupFunction &lookup, const UrlFieldsFunction &urlFields);
    [[nodiscard]] QList<SourceItem> items() const;
    [[nodiscard]] RemoteRow *row(int at = 0) const { return m_rows.value(at); }
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    /// Adds a row of the last one's kind and puts the focus into it, as the button does.
    RemoteRow *addRow();
    /// Takes a row off the list; a notice offers to put it back.
    void removeRow(RemoteRow *row);
    /// Whether every needed field of every row has a value.
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
    QMap<QString, QList<SourceItem>> m_kept; ///< provider → what was typed
    QList<RemoteRow *> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    Notice *m_notice;
};

} // namespace quayside
