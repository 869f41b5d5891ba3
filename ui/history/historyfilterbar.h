// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/historyquery.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace quayside {

class DateField;

/// What of the history is listed: text, state, format, account, folder, language, time.
class HistoryFilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryFilterBar)

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] HistoryFilter filter() const;
    /// Offers what the history has; a choice that is no more stays until it is changed.
    void setChoices(const HistoryChoices &choices);
    /// Names of formats and accounts, by id.
    void setNames(const QMap<QString, QString> &formats, const QMap<QString, QString> &accounts);
    /// Lists everything again.
    void reset();

    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QComboBox *stateBox() const { return m_state; }
    [[nodiscard]] QComboBox *formatBox() const { return m_format; }
    [[nodiscard]] QComboBox *accountBox() const { return m_account; }
    [[nodiscard]] QComboBox *folderBox() const { return m_folder; }
    [[nodiscard]] QComboBox *languageBox() const { return m_language; }
    [[nodiscard]] QComboBox *timeBox() const { return m_time; }
    [[nodiscard]] DateField *fromField() const { return m_from; }
    [[nodiscard]] DateField *toField() const { return m_to; }
    [[nodiscard]] QPushButton *resetButton() const { return m_reset; }

Q_SIGNALS:
    /// After a short rest while somebody types.
    void changed();

private:
    void build();
    void offer(QComboBox *box, const QStringList &values, const QMap<QString, QString> &names = {});
    void takeTime(HistoryFilter &filter) const;
    void onChanged();

    QLineEdit *m_search;
    QComboBox *m_state;
    QComboBox *m_format;
    QComboBox *m_account;
    QComboBox *m_folder;
    QComboBox *m_language;
    QComboBox *m_time;
    QWidget *m_between;
    DateField *m_from;
    DateField *m_to;
    QPushButton *m_reset;
    QTimer m_debounce;
    HistoryChoices m_choices;
    QMap<QString, QString> m_formatNames;
    QMap<QString, QString> m_accountNames;
};

} // namespace quayside
