// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportrequest.h"

#include <QWidget>

class QComboBox;
class QTabBar;

namespace quayside {

/// Which of several results is previewed: a tab a format, and the language where there are several.
class PreviewChoice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewChoice)

public:
    explicit PreviewChoice(QWidget *parent = nullptr);

    /// For the words of tabs.
    void setFormats(const QList<ProviderDescription> &providers);
    /// Offers @p requests, one a result; what was chosen stays chosen while it is there. Hidden where there is one only. Does not emit.
    void offer(const QList<ExportRequest> &requests);
    /// Nothing: nothing is offered.
    [[nodiscard]] std::optional<ExportRequest> current() const;
    [[nodiscard]] QTabBar *tabs() const { return m_tabs; }
    [[nodiscard]] QComboBox *languages() const { return m_languages; }

Q_SIGNALS:
    /// By the user.
    void chosen();

private:
    /// A format, by a preset.
    struct Key {
        QString target;
        QString preset;
        friend bool operator==(const Key &, const Key &) = default;
    };
    static Key keyOf(const ExportRequest &request) { return {request.target, request.preset}; }
    void offerTabs();
    void offerLanguages();

    /// Of a format.
    struct Words {
        QString shortName; ///< "PDF": tabs have little room
        QString name;
    };

    QMap<QString, Words> m_formats; ///< by id
    QList<ExportRequest> m_requests;
    QList<Key> m_keys; ///< of the tabs
    std::optional<Key> m_key;
    QString m_language;
    QTabBar *m_tabs;
    QComboBox *m_languages;
};

} // namespace quayside
