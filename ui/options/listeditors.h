// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/options/optioneditor.h"

class QHBoxLayout;
class QVBoxLayout;

namespace quayside {

/// Rows, each with a remove button, and "Add" below.
class RowsEditor : public OptionEditor
{
    Q_OBJECT
public:
    RowsEditor(const OptionSpec &spec, const QString &addWords, QWidget *parent);
    /// Number of rows.
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    /// Adds an empty row and focuses it.
    void addRow();

protected:
    /// A new empty row; its parts call changed().
    virtual QWidget *makeRow() = 0;
    void clearRows();
    QWidget *appendRow();
    /// A button of its own beside "Add".
    QWidget *addButton(const QString &words, std::function<void()> clicked);
    [[nodiscard]] const QList<QWidget *> &rows() const { return m_rows; }
    void changed();
    bool m_loading = false;

private:
    void removeRow(QWidget *row);
    QVBoxLayout *m_column;
    QHBoxLayout *m_buttons;
    QWidget *m_add;
    QList<QWidget *> m_rows;
};

/// List: an editor a row; with choices, check boxes. Of paths: several files are chosen at once.
class ListEditor final : public RowsEditor
{
    Q_OBJECT
public:
    ListEditor(const OptionSpec &spec, LookupFunction lookup, QWidget *parent);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    /// Adds a row for each of @p paths that is not there yet.
    void addPaths(const QStringList &paths);

protected:
    QWidget *makeRow() override;

private:
    LookupFunction m_lookup;
};

/// Map: name and value a row.
class MapEditor final : public RowsEditor
{
    Q_OBJECT
public:
    MapEditor(const OptionSpec &spec, QWidget *parent);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

protected:
    QWidget *makeRow() override;
};

/// TypedMap: name, type, value (and zone) a row.
class TypedMapEditor final : public RowsEditor
{
    Q_OBJECT
public:
    TypedMapEditor(const OptionSpec &spec, QWidget *parent);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

protected:
    QWidget *makeRow() override;
};

} // namespace quayside
