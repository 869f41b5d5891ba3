// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/documentparts.h"

#include <algorithm>
#include <iterator>

namespace quayside {

std::size_t appendPart(Document &whole, Document part)
{
    const auto files = static_cast<qint32>(whole.files.size());
    const auto notes = static_cast<int>(whole.footnotes.size());
    const auto place = [&](SourcePosition &position) { position.file += files; };
    const auto lead = [&](Blocks &blocks) {
        editBlocks(blocks, [&](Block &block) { place(block.position); });
        editInlines(blocks, [&](Inline &node) {
            place(node.position);
            if (auto *reference = node.value.as<FootnoteReference>())
                reference->index += notes;
        });
    };
    lead(part.blocks);
    for (Footnote &note : part.footnotes) {
        place(note.position);
        lead(note.content);
        note.label = QString::number(whole.footnotes.size() + 1); // those of two parts may be the same
        whole.footnotes.push_back(std::move(note));
    }
    whole.files += part.files;
    for (auto it = part.media.items().begin(); it != part.media.items().end(); ++it)
        whole.media.insert(it.key(), it.value());
    const std::size_t first = whole.blocks.size();
    std::move(part.blocks.begin(), part.blocks.end(), std::back_inserter(whole.blocks));
    return first;
}

void withoutStyleWarnings(QList<Warning> &warnings, qsizetype before)
{
    const auto isStyle = [](const Warning &warning) {
        const bool isUnread = warning.code == WarningCode::AttributeDropped && warning.params.value(QStringLiteral("element")) == QLatin1StringView("style");
        return isUnread || (warning.code == WarningCode::HtmlUnsafe && warning.params.value(QStringLiteral("what")) == QLatin1StringView("<style>"));
    };
    warnings.erase(std::remove_if(warnings.begin() + std::min(before, warnings.size()), warnings.end(), isStyle), warnings.end());
}

} // namespace quayside
