// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportrequest.h"

namespace quayside {

/// A setting for people.
struct SettingWords {
    QString name;     ///< "Page size (PDF)"
    QString value;    ///< "A5", "yes"
    QString option{}; ///< [LOCALE:]SCOPE.KEY; empty: it is none
    QString text{};   ///< its value as a command line takes it

    friend bool operator==(const SettingWords &, const SettingWords &) = default;
};

/// What @p request says otherwise than by default, in the order of a form: format, fields of a source without a path, options, languages, time zone, place. @p
/// description: of its provider; null: it is gone, then options stand by their names.
QList<SettingWords> settingsInWords(const ExportRequest &request, const ProviderDescription *description);

/// Settings of two exports side by side: all that either says.
struct ComparedSetting {
    QString name;
    QString first; ///< empty: as by default
    QString second;

    [[nodiscard]] bool isSame() const { return first == second; }
    friend bool operator==(const ComparedSetting &, const ComparedSetting &) = default;
};
QList<ComparedSetting> compareSettings(const QList<SettingWords> &first, const QList<SettingWords> &second);

} // namespace quayside
