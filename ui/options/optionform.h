// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/options/optioneditor.h"

class QGridLayout;
class QLabel;
class QTabBar;
class QToolButton;
class QVBoxLayout;

namespace quayside {

class Section;

/// Draws a list of OptionSpecs: groups, advanced ones folded, disabled ones hidden, per-locale tabs, a reset button and an inline error a
/// field. The one form of the program: sources, readers, targets and accounts all use it.
class OptionForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionForm)

public:
    explicit OptionForm(QWidget *parent = nullptr);

    /// Draws @p specs anew, all at their defaults. @p scope is the prefix of ExportError::field.
    void setSpecs(const QString &scope, const QList<OptionSpec> &specs, const LookupFunction &lookup = {});
    /// Values that differ from the defaults, of fields that are enabled.
    [[nodiscard]] OptionValues values() const;
    /// Shows @p values; unknown keys are left out.
    void setValues(const OptionValues &values);
    /// Locales that per-locale options get tabs for; with fewer than two there are no tabs.
    void setLocales(const QStringList &locales);
    /// Shows the errors whose field is in this scope and returns how many there were. Other fields lose their error.
    int setErrors(const QList<ExportError> &errors);
    /// Every field back to its default.
    void resetAll();
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] QString scope() const { return m_scope; }
    /// The editor of @p key; null when there is none.
    [[nodiscard]] OptionEditor *editor(const QString &key) const;
    /// Words below the field of @p key; empty when it is right.
    [[nodiscard]] QString errorText(const QString &key) const;
    /// Whether the field of @p key is offered now.
    [[nodiscard]] bool isOffered(const QString &key) const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        OptionSpec spec;
        OptionEditor *editor;
        QLabel *label; ///< null where the editor has its own
        QLabel *error;
        QToolButton *reset;
        QWidget *box;
    };

    void build(const LookupFunction &lookup);
    QGridLayout *gridFor(const OptionSpec &spec);
    void addRow(QGridLayout *grid, const OptionSpec &spec, const LookupFunction &lookup);
    void onEdited(int row);
    void check(Row &row);
    void showError(Row &row, const QString &words);
    void refresh();
    void showLocale(const QString &locale);
    void keep(const Row &row);
    [[nodiscard]] QJsonValue shownValue(const OptionSpec &spec) const;
    [[nodiscard]] Row *find(const QString &key);

    QString m_scope;
    QList<OptionSpec> m_specs;
    QList<Row> m_rows;
    OptionValues m_values;
    QStringList m_locales;
    QString m_shownLocale; ///< empty: all locales
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QTabBar *m_tabs;
    Section *m_advanced = nullptr;
    QMap<QString, QGridLayout *> m_grids;
};

} // namespace quayside
