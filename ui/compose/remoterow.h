// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "ui/options/optioneditor.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QToolButton;

namespace quayside {

class OptionForm;

/// What an account's browser addresses mean: fills the fields of @p kind that @p url holds.
using UrlFieldsAnswer = std::function<void(const QJsonObject &fields)>;
using UrlFieldsFunction = std::function<void(const QString &kind, const QUrl &url, UrlFieldsAnswer answer)>;

/// One thing to export from an account: its kind and the fields of that kind, drawn from the provider's description.
class RemoteRow final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoteRow)

public:
    RemoteRow(const ProviderDescription &description, const LookupFunction &lookup, UrlFieldsFunction urlFields, QWidget *parent = nullptr);
    [[nodiscard]] SourceItem item() const;
    [[nodiscard]] QString kind() const;
    void setKind(const QString &kind);
    /// Shows the kind and the fields of @p item.
    void setItem(const SourceItem &item);
    [[nodiscard]] OptionForm *form() const { return m_form; }
    /// Whether every needed field has a value.
    [[nodiscard]] bool isComplete() const;
    /// A row that stands alone cannot be taken away and needs no number.
    void setNumber(int number, bool alone);

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void build();
    void showKind();
    void onFormChanged();
    void readUrls();
    void takeFromUrl(const QString &source, const QJsonObject &fields);

    ProviderDescription m_description;
    LookupFunction m_lookup;
    UrlFieldsFunction m_urlFields;
    QMap<QString, OptionValues> m_kept; ///< kind → what was typed
    QJsonObject m_fromUrl;              ///< what an address filled in: a longer one, typed on, may change it again
    QString m_shown;
    QLabel *m_title;
    QToolButton *m_remove;
    QComboBox *m_kind;
    QLabel *m_help;
    OptionForm *m_form;
};

} // namespace quayside
