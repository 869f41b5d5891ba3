// SPDX-License-Identifier: GPL-3.0-or-later
// Footnotes, endnotes and comments (ECMA-376-1, 17.11 and 17.13.4).
#include "readers/docx/docxreading.h"

#include <algorithm>

namespace quayside::reader::docx {
namespace {

/// @p text without blanks and tabs at its start: those that Word sets behind the number.
void trimStart(Blocks &blocks)
{
    auto *paragraph = blocks.empty() ? nullptr : blocks.front().value.as<Paragraph>();
    if (!paragraph || paragraph->content.empty())
        return;
    if (auto *text = paragraph->content.front().value.as<Text>()) {
        while (!text->text.isEmpty() && text->text.front().isSpace())
            text->text.remove(0, 1);
        if (text->text.isEmpty())
            paragraph->content.erase(paragraph->content.begin());
    }
}

int addNote(const XmlElement &element, const QString &part, Blocks front, Reading &reading)
{
    const auto index = static_cast<int>(reading.document.footnotes.size());
    reading.document.footnotes.emplace_back();
    Story story{part, reading.package.relationshipsOf(part, reading.context), {}, true};
    ++reading.depth;
    Blocks content = readBlocks(element, story, reading);
    --reading.depth;
    trimStart(content);
    auto *first = content.empty() ? nullptr : content.front().value.as<Paragraph>();
    auto *author = front.empty() ? nullptr : front.front().value.as<Paragraph>();
    if (first && author)
        first->content.insert(first->content.begin(), std::make_move_iterator(author->content.begin()), std::make_move_iterator(author->content.end()));
    Footnote &note = reading.document.footnotes[static_cast<std::size_t>(index)];
    note.label = QString::number(index + 1);
    note.content = std::move(content);
    return index;
}

} // namespace

int noteIndex(const QString &id, bool endnote, Reading &reading)
{
    const QString key = QLatin1StringView(endnote ? "e" : "f") + id;
    if (const auto known = reading.noteIndices.constFind(key); known != reading.noteIndices.cend())
        return *known;
    const QHash<QString, XmlElement> &notes = endnote ? reading.endnotes : reading.footnotes;
    const auto found = notes.constFind(id);
    if (found == notes.cend()) {
        reading.context.warn({WarningCode::FootnoteUndefined, {{QStringLiteral("label"), id}}, reading.name, 0});
        return -1;
    }
    const int index = addNote(*found, endnote ? reading.endnotesPart : reading.footnotesPart, {}, reading);
    reading.noteIndices.insert(key, index);
    return index;
}

int commentIndex(const QString &id, Reading &reading)
{
    const auto found = reading.comments.constFind(id);
    if (found == reading.comments.cend())
        return -1;
    const QString author = found->attribute(QLatin1StringView("w:author"));
    Blocks front;
    if (!author.isEmpty()) {
        Paragraph paragraph;
        Styled strong{quayside::Style::Strong, {}, {}};
        strong.content.push_back({Text{author + u':'}, {}, Origin::Markup});
        paragraph.content.push_back({std::move(strong), {}, Origin::Markup});
        paragraph.content.push_back({Text{QStringLiteral(" ")}, {}, Origin::Markup});
        front.push_back({std::move(paragraph), {}, Origin::Markup});
    }
    return addNote(*found, reading.commentsPart, std::move(front), reading);
}

} // namespace quayside::reader::docx
