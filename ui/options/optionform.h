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

/// The one form for OptionSpecs (sources, readers, targets, accounts): groups, advanced folded, disabled hidden, per-locale tabs, reset button and
/// inline error a field.
class OptionForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionForm)

public:
    explicit OptionForm(QWidget *parent = nullptr);

    /// Rebuilds the form at defaults. @p scope: prefix of ExportError::field.
    void setSpecs(const QString &scope, const QList<OptionSpec> &specs, const LookupFunction &lookup = {});
    /// Non-default values of enabled fields.
    [[nodiscard]] OptionValues values() const;
    /// Shows @p values; ignores unknown keys.
    void setValues(const OptionValues &values);
    /// Tabs of per-locale options; fewer than two: none.
    void setLocales(const QStringList &locales);
    /// Shows this scope's errors, clears others; returns the count.
    int setErrors(const QList<ExportError> &errors);
    /// Resets every field to its default.
    void resetAll();
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] QString scope() const { return m_scope; }
    /// The editor of @p key; null if none.
    [[nodiscard]] OptionEditor *editor(const QString &key) const;
    /// The error below @p key; empty: none.
    [[nodiscard]] QString errorText(const QString &key) const;
    /// Whether @p key is currently offered.
    [[nodiscard]] bool isOffered(const QString &key) const;

Q_SIGNALS:
    void changed();
    /// The file that is the value of @p key is to be edited (OptionEditor::fileWanted).
    void fileWanted(const QString &key, const QString &value);

private:
    struct Row {
        OptionSpec spec;
        OptionEditor *editor;
        QLabel *label; ///< null if inside the editor
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
