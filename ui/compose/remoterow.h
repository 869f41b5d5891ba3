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

/// Receives the fields of @p kind in browser address @p url.
using UrlFieldsAnswer = std::function<void(const QJsonObject &fields)>;
using UrlFieldsFunction = std::function<void(const QString &kind, const QUrl &url, UrlFieldsAnswer answer)>;

/// A remote source: kind and fields, from the provider's description.
class RemoteRow final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoteRow)

public:
    RemoteRow(const ProviderDescription &description, const LookupFunction &lookup, UrlFieldsFunction urlFields, QWidget *parent = nullptr);
    [[nodiscard]] SourceItem item() const;
    [[nodiscard]] QString kind() const;
    void setKind(const QString &kind);
    /// Shows @p item.
    void setItem(const SourceItem &item);
    [[nodiscard]] OptionForm *form() const { return m_form; }
    /// Whether every required field has a value.
    [[nodiscard]] bool isComplete() const;
    /// A single row has no number and cannot be removed.
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
    QMap<QString, OptionValues> m_kept; ///< kind → values
    QJsonObject m_fromUrl;              ///< from an address, may change while it is typed
    QString m_shown;
    QLabel *m_title;
    QToolButton *m_remove;
    QComboBox *m_kind;
    QLabel *m_help;
    OptionForm *m_form;
};

} // namespace quayside
