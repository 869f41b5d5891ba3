// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "settings/optionspec.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace quayside {

struct LookupQuestion {
    QString lookup;     ///< OptionSpec::lookup
    QJsonObject fields; ///< the form's values so far
    QString next;       ///< from the previous page; empty: the first page
    QString search;     ///< what was typed, for those that can search
};
struct LookupLines {
    QList<OptionChoice> choices;
    QString next;          ///< empty: last page
    bool searches = false; ///< LookupQuestion::search narrows the list
};
/// Called later, in the window thread.
using LookupAnswer = std::function<void(const Result<LookupLines> &)>;
using LookupFunction = std::function<void(const LookupQuestion &question, LookupAnswer answer)>;

/// An OptionSpec's field. Values in the spec's JSON form; undefined: not set.
class OptionEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionEditor)

public:
    explicit OptionEditor(const OptionSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] virtual QJsonValue value() const = 0;
    /// Shows @p value; undefined or null: not set. Emits nothing.
    virtual void setValue(const QJsonValue &value) = 0;
    /// Marks the field as invalid or valid.
    virtual void setInvalid(bool invalid);
    /// The picker's name for the value; empty if typed.
    [[nodiscard]] virtual QString valueLabel() const { return {}; }
    /// The label that is inside (of a check box); null: none.
    [[nodiscard]] virtual QLabel *ownLabel() const { return nullptr; }
    [[nodiscard]] const OptionSpec &spec() const { return m_spec; }

Q_SIGNALS:
    /// The user changed the value.
    void edited();
    /// Of an option with OptionSpec::openPath: the file of its value is to be edited, or a new one made.
    void fileWanted();

protected:
    /// Sets accessible name, help and focus proxy.
    void setField(QWidget *field);

private:
    OptionSpec m_spec;
    QWidget *m_field = nullptr;
};

/// The editor for @p spec; without @p lookup, Lookup is plain text.
OptionEditor *makeOptionEditor(const OptionSpec &spec, const LookupFunction &lookup, QWidget *parent = nullptr);

} // namespace quayside
