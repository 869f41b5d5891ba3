// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/shownchars.h"

#include "document/walk.h"

#include <array>

namespace quayside {
namespace {

constexpr char16_t pictures = 0x2400; ///< of the controls from U+0000
constexpr char16_t deletePicture = 0x2421;
constexpr qsizetype stopsBetween = 1 << 20;

struct Counts {
    qsizetype pictures = 0;
    qsizetype replaced = 0;
};

bool isNoncharacter(char32_t c)
{
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

bool isControl(char32_t c, FormFeeds formFeeds)
{
    if (c == U'\t' || c == U'\n' || c == U'\r')
        return false;
    return (c < 0x20 && (c != U'\f' || formFeeds == FormFeeds::Show)) || (c >= 0x7F && c < 0xA0);
}

char16_t shown(char32_t c, Counts &counts)
{
    const bool hasPicture = c != 0 && (c < 0x20 || c == 0x7F);
    ++(hasPicture ? counts.pictures : counts.replaced);
    return !hasPicture ? u'\uFFFD' : c == 0x7F ? deletePicture : static_cast<char16_t>(pictures + c);
}

void report(const Counts &counts, const QString &file, int line, WorkContext &context)
{
    if (counts.pictures > 0)
        context.warn({WarningCode::ControlsShown, {{QStringLiteral("pictures"), QString::number(counts.pictures)}}, file, line});
    if (counts.replaced > 0)
        context.warn({WarningCode::CharactersReplaced, {{QStringLiteral("count"), QString::number(counts.replaced)}}, file, line});
}

/// Bytes that begin characters which may have to be replaced.
constexpr auto suspicious = [] {
    std::array<bool, 256> table{};
    for (std::size_t i = 0; i < 0x20; ++i)
        table[i] = i != '\t' && i != '\n' && i != '\r';
    for (const unsigned char first : {0x7F, 0xC2, 0xEF, 0xF0, 0xF1, 0xF2, 0xF3, 0xF4})
        table[first] = true;
    return table;
}();

/// Length of the character at @p at of valid UTF-8, if it cannot be shown; else 0.
qsizetype hiddenAt(const QByteArray &utf8, qsizetype at, FormFeeds formFeeds, char32_t &c)
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(utf8[at + i]); };
    const unsigned char first = byte(0);
    if (first < 0x80) {
        c = first;
        return isControl(c, formFeeds) ? 1 : 0;
    }
    if (first == 0xC2) {
        c = byte(1);
        return c < 0xA0 ? 2 : 0;
    }
    if (first == 0xEF) {
        c = ((first & 0xFU) << 12) | ((byte(1) & 0x3FU) << 6) | (byte(2) & 0x3FU);
        return isNoncharacter(c) ? 3 : 0;
    }
    if (first >= 0xF0) {
        c = ((first & 0x7U) << 18) | ((byte(1) & 0x3FU) << 12) | ((byte(2) & 0x3FU) << 6) | (byte(3) & 0x3FU);
        return isNoncharacter(c) ? 4 : 0;
    }
    return 0;
}

void showIn(QString &text, Counts &counts)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size()) {
            if (isNoncharacter(QChar::surrogateToUcs4(c, text.at(i + 1))))
                text.replace(i, 2, QChar(shown(0xFFFE, counts)));
            else
                ++i;
        } else if (isControl(c.unicode(), FormFeeds::Show) || isNoncharacter(c.unicode())) {
            text[i] = QChar(shown(c.unicode(), counts));
        }
    }
}

void showIn(Attributes &attributes, Counts &counts)
{
    if (attributes.isEmpty())
        return;
    AttributeValues &values = attributes.edit();
    showIn(values.id, counts);
    showIn(values.language, counts);
    for (QString &word : values.classes)
        showIn(word, counts);
    for (auto &[name, value] : values.others)
        showIn(value, counts);
}

void showIn(Inline &node, Counts &counts)
{
    if (auto *text = node.value.as<Text>())
        return showIn(text->text, counts);
    if (auto *code = node.value.as<Code>())
        showIn(code->text, counts);
    if (auto *link = node.value.as<Link>()) {
        showIn(link->title, counts);
        showIn(link->url, counts);
    }
    if (auto *image = node.value.as<Image>())
        showIn(image->title, counts);
    eachAttributes(node, [&](Attributes &attributes) { showIn(attributes, counts); });
}

void showIn(Block &block, Counts &counts)
{
    if (auto *code = block.value.as<CodeBlock>()) {
        showIn(code->text, counts);
        showIn(code->info, counts);
        showIn(code->language, counts);
    }
    eachAttributes(block, [&](Attributes &attributes) { showIn(attributes, counts); });
}

} // namespace

void showControls(QByteArray &utf8, FormFeeds formFeeds, const QString &file, WorkContext &context)
{
    Counts counts;
    QByteArray result;
    qsizetype copied = 0;
    char32_t c = 0;
    for (qsizetype i = 0; i < utf8.size();) {
        if (!suspicious[static_cast<unsigned char>(utf8[i])]) {
            ++i;
            continue;
        }
        const qsizetype length = hiddenAt(utf8, i, formFeeds, c);
        if (length == 0) {
            ++i;
            continue;
        }
        result += QByteArrayView(utf8).sliced(copied, i - copied);
        const char16_t sign = shown(c, counts);
        result += static_cast<char>(0xE0 | (sign >> 12));
        result += static_cast<char>(0x80 | ((sign >> 6) & 0x3F));
        result += static_cast<char>(0x80 | (sign & 0x3F));
        i += length;
        copied = i;
        if ((counts.pictures + counts.replaced) % stopsBetween == 0 && context.stop.stopRequested())
            return; // the reader ends at its next look
    }
    if (copied == 0)
        return;
    result += QByteArrayView(utf8).sliced(copied);
    utf8 = std::move(result);
    report(counts, file, 0, context);
}

void showControls(Document &document, WorkContext &context)
{
    Counts counts;
    const auto showBelow = [&](Blocks &blocks) {
        editBlocks(blocks, [&](Block &block) { showIn(block, counts); });
        editInlines(blocks, [&](Inline &node) { showIn(node, counts); });
    };
    showBelow(document.blocks);
    for (Footnote &note : document.footnotes)
        showBelow(note.content);
    Metadata &metadata = document.metadata;
    for (QString *text : {&metadata.title, &metadata.subtitle, &metadata.date, &metadata.language, &metadata.description})
        showIn(*text, counts);
    for (QStringList *texts : {&metadata.authors, &metadata.keywords}) {
        for (QString &text : *texts)
            showIn(text, counts);
    }
    report(counts, document.files.value(0), 0, context);
}

} // namespace quayside
