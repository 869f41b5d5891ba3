// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

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
    /// Takes one tag as if typed; false with words below the field when it is not one.
    bool add(const QString &tag);
    /// Words below the field from outside; empty takes them away.
    void showError(const QString &words);
    [[nodiscard]] QString errorText() const;

Q_SIGNALS:
    void changed();

private:
    void remove(const QString &tag);
    void rebuild();
    QStringList m_locales;
    QStringList m_allowed;
    FlowLayout *m_flow;
    QWidget *m_chips;
    QLineEdit *m_field;
    QLabel *m_error;
};

} // namespace quayside
