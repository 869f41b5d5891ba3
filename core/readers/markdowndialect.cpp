// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markdowndialect.h"

#include <utility>

namespace quayside {
namespace {

using F = DialectFeature;

/// Which dialects have a feature, and whose it is for those that do not.
struct Row {
    F feature;
    bool automatic, github, obsidian, mkdocs, docusaurus, quarto;
    const char *owner;
};

// Auto has what means nothing else in CommonMark and on GitHub; `~x~` is struck out there, and `%%` may be text.
constexpr std::array rows{
    Row{F::Alerts, true, true, true, true, true, true, "GitHub"},
    Row{F::Callouts, true, false, true, false, false, false, "Obsidian"},
    Row{F::Containers, true, false, false, false, true, true, "Docusaurus"},
    Row{F::Admonitions, true, false, false, true, false, false, "MkDocs"},
    Row{F::BlockTags, true, false, false, false, false, false, "GitBook"},
    Row{F::Components, true, false, false, false, true, false, "Docusaurus"},
    Row{F::WikiLinks, true, false, true, false, false, false, "Obsidian"},
    Row{F::Contents, true, false, true, true, false, false, "MkDocs"},
    Row{F::HeadingAttributes, true, false, false, true, true, true, "MkDocs"},
    Row{F::BlockAttributes, true, false, false, true, false, false, "MkDocs"},
    Row{F::InlineAttributes, true, false, false, true, false, true, "MkDocs"},
    Row{F::BracketedSpans, true, false, false, false, false, true, "Quarto"},
    Row{F::CellOptions, true, false, false, false, false, true, "Quarto"},
    Row{F::CrossReferences, true, false, false, false, false, true, "Quarto"},
    Row{F::ImageAttributes, true, false, true, true, false, true, "Quarto"},
    Row{F::Emoji, true, true, false, true, true, true, "GitHub"},
    Row{F::Marks, true, false, true, true, false, true, "Obsidian"},
    Row{F::Inserted, true, false, false, true, false, false, "MkDocs"},
    Row{F::Subscript, false, false, false, true, false, true, "Quarto"},
    Row{F::Superscript, true, false, false, true, false, true, "Quarto"},
    Row{F::Comments, false, false, true, false, false, false, "Obsidian"},
    Row{F::Math, true, true, true, true, true, true, "GitHub"},
    Row{F::Snippets, true, false, false, true, false, false, "MkDocs"},
    Row{F::Includes, true, false, false, false, false, true, "Quarto"},
    Row{F::Icons, true, false, false, true, false, false, "MkDocs"},
    Row{F::Shortcodes, true, false, false, false, false, true, "Quarto"},
    Row{F::HtmlContent, true, false, false, true, false, false, "MkDocs"},
    Row{F::PageBreaks, true, false, false, false, false, true, "Quarto"},
    Row{F::InlineNotes, true, false, true, false, false, true, "Obsidian"},
    Row{F::CodeTitles, true, false, false, true, true, true, "Docusaurus"},
    Row{F::BlockIds, false, false, true, false, false, false, "Obsidian"},
    Row{F::RawBlocks, true, false, false, false, false, true, "Quarto"},
    Row{F::CriticMarks, true, false, false, true, false, false, "CriticMarkup"},
    Row{F::Citations, true, false, false, false, false, true, "Quarto"},
};
static_assert(rows.size() == static_cast<std::size_t>(F::Count));

const Row &rowOf(F feature)
{
    return rows[static_cast<std::size_t>(feature)];
}

} // namespace

DialectReading::DialectReading(MarkdownDialect dialect, QString file, WorkContext &context) : m_dialect(dialect), m_file(std::move(file)), m_context(context) {}

bool DialectReading::has(DialectFeature feature) const
{
    if (m_leftOut[static_cast<std::size_t>(feature)])
        return false;
    const Row &row = rowOf(feature);
    switch (m_dialect) {
    case MarkdownDialect::Auto: return row.automatic;
    case MarkdownDialect::GitHub: return row.github;
    case MarkdownDialect::Obsidian: return row.obsidian;
    case MarkdownDialect::MkDocs: return row.mkdocs;
    case MarkdownDialect::Docusaurus: return row.docusaurus;
    case MarkdownDialect::Quarto: return row.quarto;
    case MarkdownDialect::Plain: return false;
    }
    return false;
}

bool DialectReading::takes(DialectFeature feature, QByteArrayView sample, qint32 line)
{
    constexpr qsizetype longestSample = 40;
    if (has(feature))
        return true;
    if (!std::exchange(m_hinted[static_cast<std::size_t>(feature)], true)) {
        const QString shown = QString::fromUtf8(sample.first(std::min(sample.size(), longestSample))).trimmed();
        m_context.warn({WarningCode::DialectHint,
                        {{QStringLiteral("text"), shown}, {QStringLiteral("dialect"), QString::fromLatin1(rowOf(feature).owner)}},
                        m_file,
                        line});
    }
    return false;
}

void DialectReading::tellNowhere(const QString &target, qint32 line)
{
    m_context.warn({WarningCode::LinkTargetMissing, {{QStringLiteral("target"), target}}, m_file, line});
}

void DialectReading::tellNotRun(const QString &name, qint32 line)
{
    constexpr qsizetype most = 50;
    if (m_notRun.contains(name) || m_notRun.size() >= most)
        return;
    m_notRun.insert(name);
    m_context.warn({WarningCode::PluginNotRun, {{QStringLiteral("plugin"), name}}, m_file, line});
}

} // namespace quayside
