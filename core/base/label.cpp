// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/label.h"

#include <QRegularExpression>

namespace quayside {

QString withoutMnemonic(const QString &label)
{
    // Scripts without an alphabet name the key in brackets behind the words.
    static const QRegularExpression mark(QStringLiteral("\\s*[(（]&\\w[)）]|&(&?)"));
    QString words = label;
    return words.replace(mark, QStringLiteral("\\1"));
}

} // namespace quayside
