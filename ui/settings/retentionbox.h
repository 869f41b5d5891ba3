// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/historyquery.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace quayside {

/// How long the history is kept. Only “Apply” applies, as a number that is being typed must not remove anything.
class RetentionBox final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetentionBox)

public:
    explicit RetentionBox(QWidget *parent = nullptr);
    void setRetention(const Retention &retention);
    /// As chosen, applied or not.
    [[nodiscard]] Retention retention() const;
    [[nodiscard]] QComboBox *kindBox() const { return m_kind; }
    [[nodiscard]] QSpinBox *numberBox() const { return m_number; }
    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }
    [[nodiscard]] QLabel *words() const { return m_words; }
    /// Asks how many exports @p retention would remove; a negative answer: not known.
    std::function<void(const Retention &retention, const std::function<void(int)> &answer)> countRemoved;

Q_SIGNALS:
    void applied(const quayside::Retention &retention);

private:
    void onChanged();
    void apply();

    QComboBox *m_kind;
    QSpinBox *m_number;
    QPushButton *m_apply;
    QLabel *m_words;
    Retention m_applied;
    int m_asked = 0; ///< to drop outdated answers
};

} // namespace quayside
