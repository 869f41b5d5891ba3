// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/options/optioneditor.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace quayside {

class FlowLayout;
class LocaleField;

/// Locales as chips, removed by a click; a searchable field adds one, and so do the favourites below it, which a chip's menu makes and ends.
class LocalesPicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LocalesPicker)

public:
    explicit LocalesPicker(QWidget *parent = nullptr);
    [[nodiscard]] QStringList locales() const { return m_locales; }
    void setLocales(const QStringList &locales);
    /// Restricts to these tags; empty: any known tag.
    void setAllowed(const QStringList &tags);
    /// Offered first, for every account that takes them.
    void setFavourites(const QStringList &tags);
    [[nodiscard]] QStringList favourites() const { return m_favourites; }
    /// Makes a tag a favourite, or ends that.
    void setFavourite(const QString &tag, bool on);
    /// Offers to look up the account's languages; empty: no button.
    void setLookup(const QString &lookup, const LookupFunction &ask);
    /// Adds a tag; false, with an error shown, if invalid.
    bool add(const QString &tag);
    /// Shows an error below the field; empty clears it.
    void showError(const QString &words);
    [[nodiscard]] QString errorText() const;

    [[nodiscard]] LocaleField *field() const { return m_field; }

Q_SIGNALS:
    void changed();
    void favouritesChanged();

private:
    void remove(const QString &tag);
    void take(const QString &tag);
    void takeTyped(bool orBest);
    void rebuild();
    void addChip(const QString &tag);
    void addSuggestion(const QString &tag);
    void showChipMenu(const QString &tag, const QPoint &at);
    QString m_lookup;
    LookupFunction m_ask;
    QStringList m_locales;
    QStringList m_allowed;
    QStringList m_favourites;
    FlowLayout *m_flow;
    QWidget *m_chips;
    FlowLayout *m_suggestionFlow;
    QWidget *m_suggestions; ///< favourites that are not chosen
    LocaleField *m_field;
    QToolButton *m_find;
    QLabel *m_error;
};

} // namespace quayside
