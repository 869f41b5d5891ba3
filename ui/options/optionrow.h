// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/options/optioneditor.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace quayside {

/// One option in a form: label, editor, a button that takes it back to its default, and its error. The label stands above the field, or beside it
/// where there is room.
class OptionRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionRow)

public:
    OptionRow(const OptionSpec &spec, const LookupFunction &lookup, QWidget *parent = nullptr);

    [[nodiscard]] const OptionSpec &spec() const { return m_editor->spec(); }
    [[nodiscard]] OptionEditor *editor() const { return m_editor; }
    [[nodiscard]] QString errorText() const;
    /// Empty: none.
    void showError(const QString &words);
    /// Shows whether the value differs from the default, in more than colour.
    void setChanged(bool changed);
    /// Labels of @p labelWidth pixels beside the fields; 0: above them.
    void setLabelWidth(int labelWidth);
    /// What the label would need for itself beside the field, in pixels; 0: it has none there.
    [[nodiscard]] int labelHint() const;
    /// Whether all of @p words stand in its label, help, key, group or choices.
    [[nodiscard]] bool matches(const QStringList &words) const;

Q_SIGNALS:
    void edited();
    void resetWanted();

private:
    void arrange();

    OptionEditor *m_editor;
    QLabel *m_label; ///< null if inside the editor
    QLabel *m_error;
    QToolButton *m_reset;
    QGridLayout *m_grid;
    int m_labelWidth = -1;
    bool m_changed = false;
};

} // namespace quayside
