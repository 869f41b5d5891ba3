// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/csvrows.h"
#include "document/document.h"
#include "writers/htmlbuffer.h"
#include "writers/imagefiles.h"
#include "writers/pagework.h"
#include "writers/writer.h"

namespace quayside {

/// A publication whose text is several files of XHTML: what an HtmlBody asks that writes one of them.
class HtmlPublication
{
public:
    virtual ~HtmlPublication() = default;
    /// The address of @p url from the file that is written; none: it leads nowhere that can be reached from the publication.
    virtual std::optional<QString> linkTo(const QString &url) = 0;
    /// The name of the file with @p image; none: the publication does not have it. Error: the sink's.
    virtual Result<std::optional<QString>> imageFile(const Image &image) = 0;
    /// The address of footnote @p note from the file that is written.
    [[nodiscard]] virtual QString noteAddress(int note) const = 0;
    /// The addresses of its calls, in reading order.
    [[nodiscard]] virtual QStringList callAddresses(int note) const = 0;
};

struct HtmlBodyOptions {
    enum class Images { Embed, Link, Files };
    bool fragment = false; ///< exactly the HTML of the Markdown specifications, no more
    Images images = Images::Embed;
    QString locale;                          ///< for labels
    CodeColorer colors = {};                 ///< of code; null: it stays plain
    bool rightToLeft = false;                ///< the page, so that code says its own direction, and numbers of formulas stand at the left
    HtmlPublication *publication = nullptr;  ///< set: writes XHTML, for a publication, without any HTML as written
    QString format = QStringLiteral("HTML"); ///< its name in warnings
};

/// Writes blocks and inlines; one object a document.
class HtmlBody
{
public:
    HtmlBody(const WriteInput &input, const HtmlBodyOptions &options, HtmlBuffer &out, OutputSink &sink, WorkContext &context);

    /// Footnotes come last. Error: Canceled, or the sink's.
    Result<void> write();
    /// Writes @p content and, after it, the footnotes @p notes, as a part of a publication (htmlpublication.cpp). Error: as write().
    Result<void> writePart(const Blocks &content, const std::vector<int> &notes);
    /// Whether formulas were written as MathML.
    [[nodiscard]] bool hasFormulas() const { return m_hasFormulas; }

private:
    /// Bare: without <p>, as in a tight list.
    enum class Paragraphs { Apart, Bare };

    // blocks (htmlbody.cpp)
    void blocks(const Blocks &content, Paragraphs paragraphs);
    void inside(const Blocks &content, std::string_view end);
    void block(const Block &block, Paragraphs paragraphs, bool last);
    void content(const Block &block, Paragraphs paragraphs);
    void write(const Paragraph &paragraph, Paragraphs paragraphs, bool last);
    void write(const Heading &heading);
    void write(const CodeBlock &code);
    void codeText(const CodeBlock &code);
    void codeDirection(const Attributes &attributes);
    void write(const BlockQuote &quote);
    void write(const Alert &alert);
    void write(const ListBlock &list);
    void write(const DefinitionList &list);
    void write(const ThematicBreak &rule);
    void write(const PageBreak &pageBreak);
    void write(const Figure &figure);
    void write(const Details &details);
    void write(const Division &division);
    void write(const LineBlock &block);
    void writeBlock(const Raw &raw);
    void item(const ListItem &item, const ListBlock &list, const QString &look);
    void cellContent(const Blocks &content);
    /// @p classes go before the node's own, @p style before its colors.
    void attributes(const Attributes &attributes, std::string_view classes = {}, const QString &style = {});
    void attributes(const Attributes &attributes, Alignment alignment);
    void oldAlignment(Alignment alignment);
    [[nodiscard]] static QString styleWith(QString style, const Attributes &attributes);
    void footnotes();
    void backReferences(int note);

    // tables (htmltables.cpp)
    void write(const Table &table);
    void write(const CsvRows &source);
    void beginTable(const Table &table);
    void endTable();
    void caption(const Table &table);
    void rows(const char *section, const std::vector<TableRow> &rows, const Table &table, const Attributes &own);
    void row(const TableRow &row, const Table &table, bool head);
    void fillRow(const TableRow &line, const Table &table);
    [[nodiscard]] std::size_t rowsOf(const TableCell &field) const;
    void spans(const TableCell &cell);

    // XHTML for publications (htmlpublication.cpp)
    [[nodiscard]] bool isPart() const { return m_options.publication; }
    void partAttribute(const QString &name, const QString &value, QStringList &written);
    void partNote(int note);
    void noteNumber(int note);
    void partCall(const FootnoteReference &reference);
    void partBackReferences(int note);
    void partLink(const Link &link);
    void partImage(const Image &image);

    // inlines (htmlwords.cpp)
    void inlines(const Inlines &words);
    void inlineNode(const Inline &node);
    void enclosed(std::string_view name, const Attributes &given, const Inlines &content);
    void write(const Text &text);
    void write(const SoftBreak &lineEnd);
    void write(const LineBreak &lineEnd);
    void write(const BreakOpportunity &place);
    void write(const Code &code);
    void write(const Styled &styled);
    void write(const Link &link);
    void write(const Image &image);
    void write(const FootnoteReference &reference);
    void write(const Math &formula);
    [[nodiscard]] bool isKnownLanguage(const QString &tag);
    void write(const Citation &citation);
    void write(const Ruby &ruby);
    void write(const Span &span);
    void write(const Raw &raw);
    void shareImages();
    void writeShared(const Image &image, const MediaItem &item);
    [[nodiscard]] QString lookOf(const Image &image) const;
    void source(const Image &image);
    [[nodiscard]] bool mayFollow(const QString &url, bool image);
    void lost(const QString &what);
    QString fileFor(const QString &url, const MediaItem &item);

    const WriteInput &m_input;
    const HtmlBodyOptions &m_options;
    HtmlBuffer &m_out;
    WorkContext &m_context;
    Result<void> m_result;               ///< first error
    std::vector<int> m_calls;            ///< how often each footnote is called
    QHash<QString, bool> m_languages;    ///< whether tags that were met are of languages
    qint32 m_line = 0;                   ///< of the current inline
    int m_openNote = -1;                 ///< the footnote whose last paragraph gets the back links
    int m_startNote = -1;                ///< the footnote whose first paragraph gets its number
    std::vector<std::size_t> m_reaching; ///< by column: rows that cells of the current table still reach into
    std::size_t m_rowsLeft = 1;          ///< of the current part of it, with this one
    bool m_hasFormulas = false;
    bool m_inLink = false;
    std::vector<FootnoteReference> m_heldCalls; ///< within a link, to come behind it: links have no links in them
    ImageFiles m_files;
    QHash<QString, QString> m_shared; ///< embedded images written once for all their places: id by URL; empty: not yet met
    QSet<QString> m_sharedWritten;    ///< ids that stand in the page
};

/// @p item as a `data:` URL.
QByteArray dataAddress(const MediaItem &item);

/// @p length, in CSS pixels, as attributes of images have it: a whole number.
int wholePixels(double length);

} // namespace quayside
