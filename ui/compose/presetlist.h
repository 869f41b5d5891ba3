// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/presets.h"
#include "ui/common/elidingcombobox.h"

#include <QFrame>

#include <functional>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace quayside {

/// The popup of presets: a click or Enter chooses one alone, its box or Space ticks it beside others.
class PresetList final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetList)

public:
    explicit PresetList(QWidget *parent);
    /// Lists @p entries, built-in ones last. Those that are not of @p provider cannot be ticked beside others.
    void setEntries(const QList<PresetEntry> &entries, const QStringList &ticked, const QString &provider);
    /// Opens below @p owner, or above it where there is no room.
    void open(const QWidget &owner);
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    /// Empty: none.
    void chosen(const QString &name);
    void ticked(const QString &name, bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addHeading(const QString &text);
    void addEntry(const PresetEntry &entry, bool isTicked, const QString &provider);
    void choose(const QListWidgetItem *item);

    QListWidget *m_list;
    QLabel *m_hint;
    bool m_boxClicked = false;
};

/// Shows what is chosen; opens a PresetList.
class PresetCombo final : public ElidingComboBox
{
public:
    explicit PresetCombo(std::function<void()> openList);
    void setShownText(const QString &text);
    void showPopup() override;

private:
    std::function<void()> m_openList;
};

} // namespace quayside
