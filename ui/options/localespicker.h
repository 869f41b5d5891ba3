// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/options/optioneditor.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace quayside {

class FlowLayout;

/// Locales as chips, removed by click or Delete; a searchable field adds one.
class LocalesPicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalesPicker)

public:
    explicit LocalesPicker(QWidget *parent = nullptr);
    [[nodiscard]] QStringList locales() const { return m_locales; }
    void setLocales(const QStringList &locales);
    /// Restricts to these tags; empty: any known tag.
    void setAllowed(const QStringList &tags);
    /// Offers to look up the account's languages; empty: no button.
    void setLookup(const QString &lookup, const LookupFunction &ask);
    /// Adds a tag; false, with an error shown, if invalid.
    bool add(const QString &tag);
    /// Shows an error below the field; empty clears it.
    void showError(const QString &words);
    [[nodiscard]] QString errorText() const;

Q_SIGNALS:
    void changed();

private:
    void remove(const QString &tag);
    void take(const QString &tag);
    void rebuild();
    QString m_lookup;
    LookupFunction m_ask;
    QStringList m_locales;
    QStringList m_allowed;
    FlowLayout *m_flow;
    QWidget *m_chips;
    QLineEdit *m_field;
    QToolButton *m_find;
    QLabel *m_error;
};

} // namespace quayside
