// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/presets.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace quayside {

class PresetCombo;
class PresetList;

/// The presets above the form: which are chosen, what was changed since, and what can be done with them. Only shows and asks; PresetController acts.
class PresetRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetRow)

public:
    explicit PresetRow(QWidget *parent = nullptr);

    /// What the row shows.
    struct Shown {
        QStringList ticked;             ///< the first one is in the form
        std::optional<PresetEntry> own; ///< the first, as it is stored
        QStringList changes;            ///< of the form since
    };
    void showState(const Shown &shown);
    /// Fills the list, which asks for it before it opens.
    void setEntries(const QList<PresetEntry> &entries, const QString &provider);
    /// Asks for a name in a line of the row; Escape gives up. @p done gets it; say with showNameError() if it cannot be taken, else closeName().
    void askName(const QString &title, const QString &suggestion, std::function<void(const QString &name)> done);
    void showNameError(const QString &words);
    void closeName();

    [[nodiscard]] PresetCombo *combo() const { return m_combo; }
    [[nodiscard]] PresetList *list() const { return m_list; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *resetButton() const { return m_reset; }
    [[nodiscard]] QToolButton *moreButton() const { return m_more; }
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QString changesText() const;
    [[nodiscard]] QString nameError() const;

    /// What the menu offers, by the object name of its action.
    enum class Deed { SaveAs, Rename, Duplicate, Delete, Default, Import, Export, CommandLine };

Q_SIGNALS:
    void listWanted();
    void chosen(const QString &name);
    void ticked(const QString &name, bool on);
    void saveWanted();
    void resetWanted();
    void deedWanted(quayside::PresetRow::Deed deed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeMenu();
    QWidget *makeNameLine();
    void finishName();

    PresetCombo *m_combo;
    PresetList *m_list;
    QPushButton *m_save;
    QToolButton *m_more;
    QWidget *m_changesLine;
    QLabel *m_changes;
    QPushButton *m_reset;
    QLabel *m_beside;
    QWidget *m_nameLine;
    QLabel *m_nameTitle;
    QLineEdit *m_name;
    QLabel *m_nameError;
    QList<QAction *> m_actions; ///< in the order of Deed
    QStringList m_ticked;
    std::function<void(const QString &)> m_named;
};

} // namespace quayside
