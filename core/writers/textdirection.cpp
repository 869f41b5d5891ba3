// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/textdirection.h"

#include "document/walk.h"

namespace quayside {

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

std::optional<bool> beginsRightToLeft(const Inlines &words)
{
    const QString text = plainText(words).left(500);
    for (const QChar c : text) {
        const QChar::Direction direction = c.direction();
        if (direction == QChar::DirL)
            return false;
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return true;
    }
    return {};
}

} // namespace quayside
