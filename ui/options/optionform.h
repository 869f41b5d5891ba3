// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/options/optionrow.h"

class QTabBar;
class QVBoxLayout;

namespace quayside {

class OptionGroup;

/// The one form for OptionSpecs (sources, readers, targets, accounts): groups, required options first, those for experts folded, disabled ones hidden,
/// per-locale tabs, what differs from its default marked, inline error a field.
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
    /// Labels stand above their fields, however wide the form is: where other fields of the page have them so.
    void setLabelsAbove() { m_labelsAbove = true; }
    /// Resets every field to its default.
    void resetAll();
    /// How many values differ from their defaults, in all languages.
    [[nodiscard]] int changedCount() const;
    /// Shows only options in which all words of @p text stand; empty: all. Returns how many are shown.
    int setSearch(const QString &text);
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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const LookupFunction &lookup);
    void onEdited(OptionRow &row);
    void onReset(OptionRow &row);
    void check(OptionRow &row) const;
    void refresh();
    void placeLabels();
    void showLocale(const QString &locale);
    void keep(const OptionRow &row);
    [[nodiscard]] QJsonValue shownValue(const OptionSpec &spec) const;
    [[nodiscard]] OptionRow *find(const QString &key) const;

    QString m_scope;
    QList<OptionSpec> m_specs;
    QList<OptionRow *> m_rows;
    QList<OptionGroup *> m_groups;
    OptionValues m_values;
    QStringList m_locales;
    QString m_shownLocale; ///< empty: all locales
    QStringList m_search;  ///< words
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    bool m_labelsAbove = false;
    QTabBar *m_tabs;
};

} // namespace quayside
