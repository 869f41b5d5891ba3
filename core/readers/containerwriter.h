// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/containerlines.h"
#include "readers/markdowncontainers.h"
#include "readers/markdownlines.h"
#include "readers/mdxcomments.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace quayside {

/// Writes a text with its containers as quotes, line by line; see containersAsQuotes().
class ContainerWriter
{
public:
    ContainerWriter(QByteArrayView markdown, DialectReading &dialect, const LineMap &source, bool program)
        : m_lines(markdown, program), m_dialect(dialect), m_source(source), m_most(4 * markdown.size() + 1'000'000),
          m_comments(m_lines, markdown, dialect, source)
    {}

    /// The text; empty: nothing changed, or it would become too long.
    RewrittenText run();

private:
    static bool isColons(QByteArrayView text) { return text.startsWith(":::"); }
    static bool isFormula(QByteArrayView text) { return text == "$$"; }
    [[nodiscard]] qint32 numberOf(std::size_t i) const { return m_source.source(static_cast<int>(i) + 1); }

    void line(std::size_t i);
    QByteArray inContainers(std::size_t i);
    void add(QByteArrayView text);
    void formula(std::size_t i, const QByteArray &text);
    bool closes(std::size_t i);
    void drop();
    bool opens(std::size_t i, const QByteArray &text);
    bool verbatim(std::size_t i, const CodeContainer &code, qsizetype indent);
    [[nodiscard]] bool isContentsList(std::size_t i, const QByteArray &text) const;
    bool contents(std::size_t i);
    [[nodiscard]] QByteArrayView definitionOf(std::size_t i, const QByteArray &text) const;
    bool define(std::size_t i, const QByteArray &words, ContainerOpening opening);
    bool begins(std::size_t i, const QByteArray &text, ContainerOpening &opening);
    bool opensTag(std::size_t i, const ContainerTag &tag, const QByteArray &text, ContainerOpening opening);
    void codeBlock(const ContainerMeaning &meaning, const QByteArray &blanks);
    bool isExpression(std::size_t i, const QByteArray &text);
    bool opensHtml(std::size_t i, const ContainerTag &tag, const QByteArray &text, ContainerOpening opening);
    void whole(const ContainerTag &tag, const ContainerOpening &opening);
    [[nodiscard]] qsizetype outerIndent() const;
    [[nodiscard]] bool indentedBelow(std::size_t i, qsizetype indent) const;
    static QByteArray marker(const ContainerOpening &opening);
    void open(std::size_t i, ContainerOpening opening);
    void takeHeading(std::size_t i, ContainerOpening &opening);

    ContainerLines m_lines;
    DialectReading &m_dialect;
    const LineMap &m_source;
    qsizetype m_most;                     ///< bytes: prefixes of hostile texts would multiply
    qsizetype m_bracesLeft = 16 * m_most; ///< bytes that may be looked through for the ends of expressions
    MdxComments m_comments;
    std::vector<ContainerOpening> m_open;
    std::vector<std::size_t> m_lastLines; ///< of the open containers that end with a line
    markdownlines::Fences m_fences;
    std::size_t m_line = 0;
    std::size_t m_formulaEnd = 0;
    bool m_defined = false;                  ///< a definition of blocks was met
    std::size_t m_tagEnd = 0;                ///< behind the last line of the last tag
    std::size_t m_heading = ~std::size_t(0); ///< the line that became a title
    QByteArray m_out;
    std::vector<int> m_sources;
    bool m_changed = false;
};

} // namespace quayside
