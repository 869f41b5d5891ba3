// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/controlwords.h"

#include "base/label.h"

namespace quayside {

namespace {

/// Whether that is a key: the count behind a name, as in “All (5)”, is none.
bool isKey(const QKeySequence &keys)
{
    return keys.count() == 1 && keys[0].key() != Qt::Key_unknown && (keys[0].keyboardModifiers() != Qt::NoModifier || keys[0].key() >= Qt::Key_Escape);
}

} // namespace

ControlWords controlWords(const QString &label)
{
    const QString words = withoutMnemonic(label);
    ControlWords plain{words, {}};
    const qsizetype open = words.lastIndexOf(QLatin1StringView(" ("));
    if (open > 0 && words.endsWith(u')')) {
        const QKeySequence keys(words.sliced(open + 2).chopped(1), QKeySequence::NativeText);
        if (isKey(keys))
            plain = {words.first(open), keys};
    }
    if (plain.name.endsWith(u'…'))
        plain.name.chop(1);
    plain.name = plain.name.trimmed();
    return plain;
}

} // namespace quayside
