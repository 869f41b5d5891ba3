// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/options/optioneditor.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace quayside {

class FlowLayout;

/// Several locales: each a chip that a click or Delete takes away, and a searchable field that adds one.
class LocalesPicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalesPicker)

public:
    explicit LocalesPicker(QWidget *parent = nullptr);
    [[nodiscard]] QStringList locales() const { return m_locales; }
    void setLocales(const QStringList &locales);
    /// Only these tags are taken; empty: any known tag.
    void setAllowed(const QStringList &tags);
    /// Offers a button that finds the languages of the account; an empty @p lookup takes it away.
    void setLookup(const QString &lookup, const LookupFunction &ask);
    /// Takes one tag as if typed; false with words below the field when it is not one.
    bool add(const QString &tag);
    /// Words below the field from outside; empty takes them away.
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
