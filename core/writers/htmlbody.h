// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/htmlbuffer.h"
#include "writers/imagefiles.h"
#include "writers/writer.h"

namespace quayside {

/// What of the HTML writer's options matters inside the body.
struct HtmlBodyOptions {
    enum class Images { Embed, Link, Files };
    bool fragment = false; ///< exactly the HTML of the Markdown specifications, nothing added
    Images images = Images::Embed;
    QString locale; ///< for labels
};

/// Writes blocks and inlines. One object writes one document.
class HtmlBody
{
public:
    HtmlBody(const WriteInput &input, const HtmlBodyOptions &options, HtmlBuffer &out, OutputSink &sink, WorkContext &context);

    /// The whole body, footnotes last. Error: Canceled, or the sink's own.
    Result<void> write();

private:
    /// Paragraphs of a tight list stand without their element.
    enum class Paragraphs { Apart, Bare };

    // blocks (htmlbody.cpp)
    void blocks(const Blocks &content, Paragraphs paragraphs);
    void block(const Block &block, Paragraphs paragraphs, bool last);
    void content(const Block &block, Paragraphs paragraphs);
    void write(const Paragraph &paragraph, Paragraphs paragraphs, bool last);
    void write(const Heading &heading);
    void write(const CodeBlock &code);
    void write(const BlockQuote &quote);
    void write(const Alert &alert);
    void write(const ListBlock &list);
    void write(const Table &table);
    void write(const DefinitionList &list);
    void write(const Figure &figure);
    void write(const Details &details);
    void write(const Division &division);
    void row(const TableRow &row, const Table &table, bool head);
    void cell(const TableCell &cell, Alignment column);
    void cellContent(const Blocks &content);
    void alignment(Alignment alignment);
    void attributes(const HtmlAttributes &attributes);
    void footnotes();
    void backReferences(int note);

    // inlines (htmlwords.cpp)
    void inlines(const Inlines &words);
    void inlineNode(const Inline &node);
    void alternative(const Inlines &words);
    void write(const Link &link, qint32 line);
    void write(const Image &image, qint32 line);
    void write(const FootnoteReference &reference);
    void source(const Image &image, qint32 line);
    [[nodiscard]] bool mayFollow(const QString &url, bool image, qint32 line);
    QString fileFor(const QString &url, const MediaItem &item);

    const WriteInput &m_input;
    const HtmlBodyOptions &m_options;
    HtmlBuffer &m_out;
    WorkContext &m_context;
    Result<void> m_result;    ///< the first thing that went wrong
    std::vector<int> m_calls; ///< how often each footnote is called
    int m_openNote = -1;      ///< the footnote whose last paragraph takes the way back
    ImageFiles m_files;       ///< images beside the page
};

/// A `data:` address for @p item.
QByteArray dataAddress(const MediaItem &item);

} // namespace quayside
