// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/documentfacts.h"

#include "settings/locales.h"
#include "writers/textdirection.h"

namespace quayside {

QString titleOf(const WriteInput &input)
{
    if (!input.document.metadata.title.isEmpty())
        return input.document.metadata.title;
    const QString title = firstTitle(input.document.blocks);
    return title.isEmpty() ? input.baseName : title;
}

QString languageOf(const WriteInput &input)
{
    if (!input.language.isEmpty())
        return input.language;
    return input.locale.isEmpty() ? input.document.metadata.language : input.locale;
}

bool isRightToLeft(const WriteInput &input)
{
    const auto locale = parseLocale(languageOf(input));
    return locale ? locale->isRightToLeft() : readsRightToLeft(input.document.blocks);
}

} // namespace quayside
