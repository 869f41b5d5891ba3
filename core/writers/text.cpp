// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text for people: headings underlined, tables in columns, addresses of links and footnotes at the end.
#include "document/classes.h"
#include "document/colors.h"
#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "writers/bufferedoutput.h"
#include "writers/textlayout.h"
#include "writers/textwidth.h"
#include "writers/writer.h"

#include <QCoreApplication>

namespace quayside {
namespace {

constexpr int ruleWidth = 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("TextWriter", text);
}

struct TextOptions {
    int columns = 80;
    plaintext::Links links = plaintext::Links::Notes;
};

const OptionBinding<TextOptions> &textOptions()
{
    using plaintext::Links;
    return inProgramLanguage([] {
        return OptionBinding<TextOptions>{
            bind(&TextOptions::columns,
                 ranged(option("columns", tr("Width"), tr("Most columns of a line; wide East Asian characters take two. 0: lines are not wrapped.")), 0, 1000)),
            bind(&TextOptions::links, option("links", tr("Links"), tr("Where the addresses of links are written.")),
                 {{Links::Notes, "notes", tr("Numbered, in a list at the end")},
                  {Links::Inline, "inline", tr("Behind the words")},
                  {Links::None, "none", tr("Nowhere")}}),
        };
    });
}

class TextOutput
{
public:
    TextOutput(const WriteInput &input, const TextOptions &options, OutputSink &sink, WorkContext &context)
        : m_document(input.document), m_out(sink, context), m_context(context),
          m_columns(options.columns), m_setting{input.document, input.locale, options.links, context, {}, {}, false}, m_toldOfLabels(!input.languageIsGuess)
    {}
    Result<void> write();

private:
    Result<void> add(const QStringList &lines);
    Result<void> add(const CsvRows &rows);
    Result<void> addMore(const QStringList &lines);
    Result<void> title();
    Result<void> footnotes();
    Result<void> addresses();
    [[nodiscard]] QStringList hanging(const QString &mark, const QStringList &lines) const;

    const Document &m_document;
    BufferedOutput m_out;
    WorkContext &m_context;
    int m_columns;
    plaintext::Setting m_setting;
    bool m_toldOfLabels;
    bool m_begun = false;
};

Result<void> TextOutput::add(const QStringList &lines)
{
    if (lines.isEmpty())
        return m_out.step();
    if (m_begun)
        m_out.add('\n');
    m_begun = true;
    return addMore(lines);
}

/// Without an empty line before.
Result<void> TextOutput::addMore(const QStringList &lines)
{
    for (const QString &line : lines) {
        m_out.add(line);
        m_out.add('\n');
    }
    return m_out.step();
}

/// A long table, a portion at a time.
Result<void> TextOutput::add(const CsvRows &rows)
{
    bool continues = false;
    return plaintext::longTableLines(rows, m_columns, m_setting,
                                     [&](const QStringList &lines) { return std::exchange(continues, true) ? addMore(lines) : add(lines); });
}

/// The metadata's title, unless the text starts with it.
Result<void> TextOutput::title()
{
    const QString &text = m_document.metadata.title;
    const std::vector<HeadingEntry> headings = outline(m_document);
    if (text.isEmpty() || (!headings.empty() && headings.front().title == text.simplified()))
        return {};
    Heading heading;
    heading.content.push_back({Text{text}, {}, Origin::Markup});
    return add(plaintext::lines(Block{std::move(heading), {}, Origin::Markup}, m_columns, m_setting));
}

QStringList TextOutput::hanging(const QString &mark, const QStringList &lines) const
{
    QStringList result;
    for (const QString &line : lines)
        result.append(result.isEmpty() ? mark + line : line.isEmpty() ? line : QString(mark.size(), u' ') + line);
    return result;
}

Result<void> TextOutput::footnotes()
{
    if (m_document.footnotes.empty())
        return {};
    const QString heading = plaintext::labelled(Label::Footnotes, m_setting);
    if (auto added = add({heading, QString(textWidth(heading), u'-')}); !added)
        return added;
    for (std::size_t i = 0; i < m_document.footnotes.size(); ++i) {
        const QString mark = QStringLiteral("[^%1] ").arg(i + 1);
        const int width = m_columns <= 0 ? 0 : std::max(m_columns - static_cast<int>(mark.size()), 20);
        QStringList lines = plaintext::lines(m_document.footnotes[i].content, width, m_setting);
        if (lines.isEmpty())
            lines.append(QString());
        if (auto added = add(hanging(mark, lines)); !added)
            return added;
    }
    return {};
}

Result<void> TextOutput::addresses()
{
    if (m_setting.addresses.isEmpty())
        return {};
    QStringList lines{QString(ruleWidth, u'-')};
    for (qsizetype i = 0; i < m_setting.addresses.size(); ++i)
        lines.append(QStringLiteral("[%1] %2").arg(QString::number(i + 1), m_setting.addresses.at(i)));
    return add(lines);
}

Result<void> TextOutput::write()
{
    if (auto added = title(); !added)
        return added;
    for (const Block &block : m_document.blocks) {
        const auto *raw = block.value.as<Raw>();
        const auto rows = raw ? CsvRows::of(*raw, m_context) : std::nullopt;
        if (rows && !*rows)
            return failure(rows->error());
        if (auto added = rows ? add(**rows) : add(plaintext::lines(block, m_columns, m_setting)); !added)
            return added;
    }
    if (auto added = footnotes(); !added)
        return added;
    if (auto added = addresses(); !added)
        return added;
    if (m_setting.labelsMissing && m_toldOfLabels)
        m_context.warn({WarningCode::LabelsInEnglish, {{QStringLiteral("locale"), m_setting.locale}}, {}, 0});
    return m_out.finish();
}

Result<void> writeText(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    const auto options = textOptions().read(input.options);
    if (!options)
        return failure(options.error());
    dropClasses(input.document);
    if (dropColors(input.document))
        context.warn({WarningCode::FeatureLost,
                      {{QStringLiteral("what"), tr("The color of text")}, {QStringLiteral("format"), QStringLiteral("text")}},
                      input.document.files.value(0),
                      0});
    return TextOutput(input, *options, sink, context).write();
}

MediaNeed mediaNeed(const QJsonObject &)
{
    return MediaNeed::None;
}

} // namespace

Writer textWriter()
{
    TargetFormat target;
    target.id = QStringLiteral("text");
    target.name = tr("Plain text");
    target.help = tr("Text without markup, to read anywhere.");
    target.extension = QStringLiteral("txt");
    target.mediaType = QStringLiteral("text/plain");
    target.options = textOptions().specs();
    return {target, writeText, mediaNeed, true};
}

} // namespace quayside
