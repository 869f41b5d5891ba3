// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QByteArrayView>
#include <QSet>
#include <QString>

#include <array>

namespace quayside {

/// Whose Markdown is read.
enum class MarkdownDialect { Auto, GitHub, Obsidian, MkDocs, Docusaurus, Quarto, Plain };

/// What dialects add to CommonMark and its extensions.
enum class DialectFeature {
    Alerts,            ///< `> [!NOTE]` alone in its line, GitHub's five kinds
    Callouts,          ///< `> [!bug]- Title`
    Containers,        ///< `:::note` … `:::`
    Admonitions,       ///< `!!! note "Title"` with indented content
    BlockTags,         ///< `{% hint style="info" %}` … `{% endhint %}`, `{% tab %}`, `{% embed %}`
    Components,        ///< `<Tip>` … `</Tip>`, imports, `{/* comments */}`, `className=""`
    WikiLinks,         ///< `[[Page|words]]`, `![[image.png|100]]`
    Contents,          ///< `[TOC]`
    HeadingAttributes, ///< `# Title {#id .class}`
    BlockAttributes,   ///< `{: #id .class}` in the last line of a block, or behind it
    InlineAttributes,  ///< `**words**{.class}`
    BracketedSpans,    ///< `[words]{.class}`
    CellOptions,       ///< `#| echo: false` in code of a language in braces
    CrossReferences,   ///< `@fig-id`, `: Caption {#tbl-id}` behind a table
    ImageAttributes,   ///< `![](a.png){width=50%}`, `![](a.png =100x50)`, `![alt|100](a.png)`
    Emoji,             ///< `:rocket:`
    Marks,             ///< `==words==`
    Inserted,          ///< `++words++`
    Subscript,         ///< `H~2~O`
    Superscript,       ///< `x^2^`
    Comments,          ///< `%%hidden%%`
    Math,              ///< `$x$`, `$$x$$`, ```` ```math ````
    Snippets,          ///< `--8<-- "file"`
    Includes,          ///< `{{< include file >}}`
    Icons,             ///< `:material-check:`
    Shortcodes,        ///< `{{< kbd A >}}`, `{{< video address >}}`
    HtmlContent,       ///< `<div markdown>`: Markdown right behind a tag
    PageBreaks,        ///< `{{< pagebreak >}}`
    InlineNotes,       ///< `^[a footnote where it is called]`
    CodeTitles,        ///< ```` ```js title="a.js" ````
    BlockIds,          ///< `^id` at the end of a paragraph
    RawBlocks,         ///< ```` ```{=html} ````
    CriticMarks,       ///< `{++new++}`, `{--old--}`, `{~~old~>new~~}`, `{==marked==}`, `{>>remark<<}`
    Citations,         ///< `[see @key, p. 3]`
    Count
};

/// The features of a dialect; hints once at each that it lacks and the text seems to mean.
class DialectReading
{
public:
    DialectReading(MarkdownDialect dialect, QString file, WorkContext &context);

    [[nodiscard]] MarkdownDialect dialect() const { return m_dialect; }
    /// Whether the dialect has @p feature.
    [[nodiscard]] bool has(DialectFeature feature) const;
    /// Takes @p feature away, without a hint at it.
    void leaveOut(DialectFeature feature) { m_hinted[static_cast<std::size_t>(feature)] = m_leftOut[static_cast<std::size_t>(feature)] = true; }
    /// As has(); if not, warns once that @p sample of line @p line looks like another dialect.
    bool takes(DialectFeature feature, QByteArrayView sample, qint32 line);

    /// Whether the file is of a program that runs components.
    [[nodiscard]] bool isMdx() const { return m_file.endsWith(QLatin1StringView(".mdx"), Qt::CaseInsensitive); }
    /// Warns, once for each @p name, that a program would make more of it.
    void tellNotRun(const QString &name, qint32 line);
    /// Warns that the reference @p target leads nowhere.
    void tellNowhere(const QString &target, qint32 line);

private:
    MarkdownDialect m_dialect;
    QString m_file;
    WorkContext &m_context;
    std::array<bool, static_cast<std::size_t>(DialectFeature::Count)> m_hinted{};
    std::array<bool, static_cast<std::size_t>(DialectFeature::Count)> m_leftOut{};
    QSet<QString> m_notRun;
};

} // namespace quayside
