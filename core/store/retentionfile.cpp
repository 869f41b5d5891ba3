// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/retentionfile.h"

#include <QSettings>

namespace quayside {
namespace {

const QString daysKey = QStringLiteral("history/keep-days");
const QString entriesKey = QStringLiteral("history/keep-entries");

/// What cannot be read must not delete anything.
int limitOf(const QSettings &file, const QString &key, int most)
{
    bool ok = false;
    const int value = file.value(key).toInt(&ok);
    return ok && value > 0 && value <= most ? value : 0;
}

void put(QSettings &file, const QString &key, int value)
{
    if (value > 0)
        file.setValue(key, value);
    else
        file.remove(key);
}

} // namespace

Retention readRetention(const QSettings &file)
{
    return {limitOf(file, daysKey, longestKeepDays), limitOf(file, entriesKey, mostKeepEntries)};
}

void writeRetention(QSettings &file, const Retention &retention)
{
    put(file, daysKey, retention.days);
    put(file, entriesKey, retention.entries);
}

} // namespace quayside
