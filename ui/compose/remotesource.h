// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "ui/compose/optioneditor.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace quayside {

class OptionForm;

/// What to export from an account: a source kind and its fields, drawn from the provider's description.
class RemoteSource final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoteSource)

public:
    explicit RemoteSource(QWidget *parent = nullptr);
    void setProvider(const ProviderDescription &description, const LookupFunction &lookup);
    [[nodiscard]] SourceItem item() const;
    [[nodiscard]] QString kind() const;
    [[nodiscard]] OptionForm *form() const { return m_form; }
    /// Whether every needed field has a value.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    void showKind();
    ProviderDescription m_description;
    LookupFunction m_lookup;
    QMap<QString, OptionValues> m_kept; ///< provider/kind → what was typed
    QComboBox *m_kind;
    QLabel *m_help;
    OptionForm *m_form;
    QString m_shown;
};

} // namespace quayside
