// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/documentfacts.h"

#include "document/walk.h"
#include "settings/locales.h"

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

bool readsRightToLeft(const Blocks &blocks)
{
    constexpr qsizetype enough = 2000;
    qsizetype left = 0;
    qsizetype right = 0;
    walkBlocks(blocks, [&](const Block &block) {
        if (left + right > enough || block.value.is<CodeBlock>())
            return;
        eachInlinesBelow(block, [&](const Inlines &words) {
            const QString text = plainText(words).left(enough);
            for (const QChar c : text) {
                left += c.direction() == QChar::DirL ? 1 : 0;
                right += c.direction() == QChar::DirR || c.direction() == QChar::DirAL ? 1 : 0;
            }
        });
    });
    return right > left;
}

bool isRightToLeft(const WriteInput &input)
{
    const auto locale = parseLocale(languageOf(input));
    return locale ? locale->isRightToLeft() : readsRightToLeft(input.document.blocks);
}

} // namespace quayside
