// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/bookcaptions.h"

#include <algorithm>

namespace quayside {
namespace {

bool isBlank(const Inline &one)
{
    const auto *text = one.value.as<Text>();
    return one.value.is<SoftBreak>() || (text && text->text.trimmed().isEmpty());
}

/// A paragraph's only non-blank inline; else null.
Inline *onlyInline(Block &block)
{
    auto *paragraph = block.value.as<Paragraph>();
    if (!paragraph)
        return nullptr;
    Inline *only = nullptr;
    for (Inline &one : paragraph->content) {
        if (isBlank(one))
            continue;
        if (only)
            return nullptr;
        only = &one;
    }
    return only;
}

/// A caption paragraph's words; else null.
Inlines *captionOf(Block &block)
{
    Inline *only = onlyInline(block);
    auto *span = only ? only->value.as<Span>() : nullptr;
    return span && span->attributes->classes == QStringList{QStringLiteral("caption")} ? &span->content : nullptr;
}

bool isPicture(Block &block)
{
    const Inline *only = onlyInline(block);
    return only && only->value.is<Image>();
}

} // namespace

void joinCaptions(Blocks &blocks)
{
    Blocks joined;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        Block &block = blocks[i];
        Inlines *caption = captionOf(block);
        Table *table = caption && i + 1 < blocks.size() ? blocks[i + 1].value.as<Table>() : nullptr;
        if (table && table->caption.empty()) {
            table->caption.push_back({Paragraph{std::move(*caption)}, block.position, block.origin});
        } else if (caption && !joined.empty() && isPicture(joined.back())) {
            Figure figure;
            figure.caption.push_back({Paragraph{std::move(*caption)}, block.position, block.origin});
            const SourcePosition position = joined.back().position;
            const Origin origin = joined.back().origin;
            figure.content.push_back(std::move(joined.back()));
            joined.back() = {std::move(figure), position, origin};
        } else {
            joined.push_back(std::move(block));
        }
    }
    blocks = std::move(joined);
}

} // namespace quayside
