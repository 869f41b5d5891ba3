// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "settings/optionspec.h"

#include <QWidget>

#include <functional>

namespace quayside {

/// What is asked of a remote picker.
struct LookupQuestion {
    QString lookup;     ///< OptionSpec::lookup
    QJsonObject fields; ///< what the form holds so far
    QString next;       ///< of the page before; empty: the first
};
struct LookupLines {
    QList<OptionChoice> choices;
    QString next; ///< empty: this was the last page
};
/// Answers later, in the window thread.
using LookupAnswer = std::function<void(const Result<LookupLines> &)>;
using LookupFunction = std::function<void(const LookupQuestion &question, LookupAnswer answer)>;

/// One field for one OptionSpec. Value is the spec's JSON form; undefined while nothing is set.
class OptionEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionEditor)

public:
    explicit OptionEditor(const OptionSpec &spec, QWidget *parent = nullptr);

    [[nodiscard]] virtual QJsonValue value() const = 0;
    /// Shows @p value; undefined or null: the spec's "nothing set". Emits nothing.
    virtual void setValue(const QJsonValue &value) = 0;
    /// Marks the field as wrong or right again.
    virtual void setInvalid(bool invalid);
    /// What a picker called the value that is shown; empty where it was typed.
    [[nodiscard]] virtual QString valueLabel() const { return {}; }
    /// True where the label stands inside the editor (a check box).
    [[nodiscard]] virtual bool hasOwnLabel() const { return false; }
    [[nodiscard]] const OptionSpec &spec() const { return m_spec; }

Q_SIGNALS:
    /// The user changed the value.
    void edited();

protected:
    /// Name and help for screen readers, and the widget that takes the focus for this editor.
    void setField(QWidget *field);

private:
    OptionSpec m_spec;
    QWidget *m_field = nullptr;
};

/// The editor that fits the type of @p spec. @p lookup may be empty: Lookup is a plain text field then.
OptionEditor *makeOptionEditor(const OptionSpec &spec, const LookupFunction &lookup, QWidget *parent = nullptr);

} // namespace quayside
