// SPDX-License-Identifier: GPL-3.0-or-later
// LaTeX that pdfLaTeX and LuaLaTeX set without further programs, in a class and a template of the user's choice.
#include "writers/writer.h"

#include "settings/locales.h"
#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "writers/documentfacts.h"
#include "writers/latex/languages.h"
#include "writers/latex/preamble.h"
#include "writers/latex/template.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace quayside {
namespace latex {
namespace {

constexpr qint64 largestTemplate = 4ll * 1024 * 1024;
constexpr qsizetype mostCharactersTold = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("LatexWriter", text);
}

enum class Images { Files, Link };

struct LatexOptions {
    Images images = Images::Files;
    QString templateFile;
    QString documentClass = QStringLiteral("article");
    QStringList classOptions;
    QString font;
    bool contents = false;
    bool numberSections = false;
    bool fragment = false;
};

OptionSpec ofWhole(OptionSpec spec)
{
    return onlyWhen(std::move(spec), QStringLiteral("fragment"), {QStringLiteral("false")});
}

OptionSpec classOption()
{
    OptionSpec spec = option("documentclass", tr("Document class"), tr("What LaTeX makes of the text: its class, by name."));
    spec.type = OptionType::Choice;
    spec.openChoice = true;
    for (const char *name : {"article", "report", "book", "scrartcl", "scrreprt", "scrbook", "memoir"})
        spec.choices.append({QString::fromLatin1(name), QString::fromLatin1(name), {}});
    return spec;
}

const OptionBinding<LatexOptions> &latexOptions()
{
    using O = LatexOptions;
    return inProgramLanguage([] {
        return OptionBinding<O>{
            bind(&O::images, option("images", tr("Images"), tr("Where the text has its images from.")),
                 {{Images::Files, "files", tr("Files beside the text"), tr("A folder with the text and its images, as PNG where LaTeX needs it")},
                  {Images::Link, "link", tr("As the source says"), tr("Addresses stay as they are written")}}),
            bind(&O::documentClass, ofWhole(classOption())),
            bind(&O::classOptions, ofWhole(option("classoption", tr("Options of the class"),
                                                  tr("Such as 12pt, a4paper or twocolumn. Paper is chosen by the language where none is named.")))),
            bind(&O::font, ofWhole(makeOption(
                               OptionType::Text, QStringLiteral("font"), tr("Font"),
                               tr("A font of this computer by its name, for LuaLaTeX and XeLaTeX: texts in scripts that LaTeX’s own fonts lack need one.")))),
            bind(&O::contents, ofWhole(option("contents", tr("Table of contents"), tr("It comes before the text.")))),
            bind(&O::numberSections, ofWhole(option("number-sections", tr("Number headings"), tr("LaTeX puts numbers before headings.")))),
            bind(&O::templateFile,
                 ofWhole(makeOption(OptionType::Path, QStringLiteral("template"), tr("Template"),
                                    tr("A LaTeX file that the text is put into, with placeholders as pandoc has them: $body$, $title$, $author$, $date$, "
                                       "$header-includes$ (what the text needs), fields of the front matter, $if(…)$ and $for(…)$.")))),
            bind(&O::fragment,
                 option("fragment", tr("Only the text"), tr("Writes what stands between \\begin{document} and its end, to be put into another text."))),
        };
    });
}

bool hasChapters(const QString &documentClass)
{
    static const QStringList names{QStringLiteral("report"), QStringLiteral("book"), QStringLiteral("scrreprt"), QStringLiteral("scrbook"),
                                   QStringLiteral("memoir")};
    return names.contains(documentClass);
}

Result<QString> templateText(const QString &path, WorkContext &context)
{
    if (path.isEmpty())
        return standardTemplate();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        context.input(path, nullptr);
        return failure(ErrorCode::SourceNotFound, {{QStringLiteral("path"), path}});
    }
    if (file.size() > largestTemplate)
        return failure(ErrorCode::SourceMalformed, {{QStringLiteral("path"), path}, {QStringLiteral("reason"), tr("a template of more than 4 MB is none")}});
    const QByteArray bytes = file.readAll();
    context.input(path, &bytes);
    QString text = QString::fromUtf8(bytes);
    return text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
}

/// The template that is asked for. Error: SourceNotFound, SourceMalformed.
Result<Template> templateOf(const LatexOptions &options, WorkContext &context)
{
    const auto text = templateText(options.templateFile, context);
    if (!text)
        return failure(text.error());
    auto parsed = Template::parse(*text);
    ExportError error = parsed ? ExportError() : parsed.error();
    if (parsed && parsed->names().contains(QStringLiteral("body")))
        return parsed;
    if (parsed)
        error = {ErrorCode::SourceMalformed, {{QStringLiteral("reason"), tr("the template has no place for the text, $body$")}}, {}, {}};
    error.params.insert(QStringLiteral("path"), options.templateFile);
    return failure(error);
}

/// The class's options: the user's, and paper where they name none.
QStringList classOptions(const LatexOptions &options, const QString &language)
{
    QStringList all = options.classOptions;
    const bool paper = std::any_of(all.begin(), all.end(), [](const QString &one) { return one.contains(QLatin1StringView("paper")); });
    if (!paper) {
        const auto locale = parseLocale(language);
        const bool letter = locale && locale->qlocale().measurementSystem() == QLocale::ImperialUSSystem && !locale->region.isEmpty();
        all.append(letter ? QStringLiteral("letterpaper") : QStringLiteral("a4paper"));
    }
    for (QString &one : all)
        one = one.trimmed().remove(QLatin1Char('\\')).remove(QLatin1Char('%')).remove(QLatin1Char('^')); // "^^5c" is a backslash, too
    return all;
}

/// The first block, if it is the only heading of its level: a title rather than a section.
const Heading *titleHeading(const Document &document, const Features &features)
{
    const Heading *first = document.blocks.empty() ? nullptr : document.blocks.front().value.as<Heading>();
    const bool alone = first && first->level == 1 && features.firstLevelHeadings == 1;
    const QString title = document.metadata.title.simplified();
    return alone && (title.isEmpty() || title == plainText(first->content).simplified()) ? first : nullptr;
}

class LatexFile
{
public:
    LatexFile(const WriteInput &input, const LatexOptions &options, OutputSink &sink, WorkContext &context)
        : m_input(input), m_options(options), m_sink(sink), m_context(context), m_features(Features::of(input.document)), m_out(sink, context)
    {}
    Result<void> write();

private:
    Result<void> fragment();
    Result<void> whole();
    [[nodiscard]] TemplateValues values(Body &body) const;
    void tellOfLanguage();

    const WriteInput &m_input;
    const LatexOptions &m_options;
    OutputSink &m_sink;
    WorkContext &m_context;
    const Features m_features;
    Setting m_setting;
    BufferedOutput m_out;
};

void LatexFile::tellOfLanguage()
{
    if (m_input.languageIsGuess)
        m_context.warn({WarningCode::LanguageGuessed, {{QStringLiteral("locale"), m_setting.language}}, {}, 0});
    bool english = false;
    label(Label::Note, m_setting.locale, &english);
    if (english && !m_setting.locale.isEmpty() && !m_input.languageIsGuess)
        m_context.warn({WarningCode::LabelsInEnglish, {{QStringLiteral("locale"), m_setting.locale}}, {}, 0});
    const QList<char32_t> &missing = m_features.characters.missing();
    if (missing.isEmpty() || !m_options.font.isEmpty())
        return;
    QString shown; // in the order of the text
    for (const char32_t c : missing.first(std::min(missing.size(), mostCharactersTold)))
        shown += QString::fromUcs4(&c, 1) + u' ';
    if (missing.size() > mostCharactersTold)
        shown += QStringLiteral("… ");
    m_context.warn({WarningCode::FeatureLost,
                    {{QStringLiteral("what"), tr("Without a font that has them (latex.font), the characters %1").arg(shown.trimmed())},
                     {QStringLiteral("format"), QStringLiteral("LaTeX")}},
                    {},
                    0});
}

Result<void> LatexFile::write()
{
    m_setting.locale = m_input.locale.isEmpty() ? m_input.document.metadata.language : m_input.locale;
    m_setting.language = languageOf(m_input);
    m_setting.chapters = hasChapters(m_options.documentClass);
    m_setting.linked = m_options.images == Images::Link;
    if (!m_setting.linked) {
        auto pictures = picturesBeside(m_input.document, m_setting.language, m_sink, m_context);
        if (!pictures)
            return failure(pictures.error());
        m_setting.pictures = *std::move(pictures);
    }
    tellOfLanguage();
    if (auto written = m_options.fragment ? fragment() : whole(); !written)
        return written;
    return m_out.finish();
}

/// The text alone; what its preamble has to have stands above it.
Result<void> LatexFile::fragment()
{
    for (const QString &line : preamble(m_features, m_setting)) {
        m_out.add("% ");
        m_out.add(line);
        m_out.add('\n');
    }
    m_out.add('\n');
    return Body(m_input, m_setting, m_features, m_out, m_context).write();
}

TemplateValues LatexFile::values(Body &body) const
{
    const Metadata &data = m_input.document.metadata;
    TemplateValues values;
    const auto list = [](const QStringList &texts) {
        QStringList all;
        for (const QString &text : texts)
            all.append(escaped(text));
        return all;
    };
    for (const auto &[key, value] : data.all)
        values.insert(key, {escaped(value)});
    const QString title = m_setting.title ? body.inlines(m_setting.title->content).simplified() : escaped(data.title);
    values.insert(QStringLiteral("title"), {title});
    values.insert(QStringLiteral("title-meta"), {escaped(titleOf(m_input))});
    values.insert(QStringLiteral("subtitle"), {escaped(data.subtitle)});
    values.insert(QStringLiteral("author"), list(data.authors));
    values.insert(QStringLiteral("author-meta"), {escaped(data.authors.join(QStringLiteral("; ")))});
    values.insert(QStringLiteral("date"), {escaped(data.date)});
    values.insert(QStringLiteral("description"), {escaped(data.description)});
    values.insert(QStringLiteral("keywords"), list(data.keywords));
    values.insert(QStringLiteral("lang"), {escaped(m_setting.language)});
    values.insert(QStringLiteral("babel-lang"), {babelName(m_setting.language)});
    values.insert(QStringLiteral("documentclass"), {escaped(m_options.documentClass)});
    values.insert(QStringLiteral("classoption"), classOptions(m_options, m_setting.language));
    values.insert(QStringLiteral("toc"), {m_options.contents ? QStringLiteral("true") : QString()});
    values.insert(QStringLiteral("numbersections"), {m_options.numberSections ? QStringLiteral("true") : QString()});
    const DocumentLook look{m_options.documentClass, {}, m_options.font, m_options.contents, m_options.numberSections};
    values.insert(QStringLiteral("fonts"), {fontSetup(m_features, look).join(u'\n')});
    values.insert(QStringLiteral("mainfont"), {escaped(m_options.font)});
    values.insert(QStringLiteral("header-includes"), {preamble(m_features, m_setting).join(u'\n')});
    values.insert(QStringLiteral("body"), {});
    return values;
}

Result<void> LatexFile::whole()
{
    const auto document = templateOf(m_options, m_context);
    if (!document)
        return failure(document.error());
    if (document->names().contains(QStringLiteral("title")))
        m_setting.title = titleHeading(m_input.document, m_features);
    m_setting.shift = m_setting.title ? 1 : 0;
    Body body(m_input, m_setting, m_features, m_out, m_context);
    const TemplateValues known = values(body);
    for (const QString &name : document->unknown(known))
        m_context.warn(
            {WarningCode::FeatureLost,
             {{QStringLiteral("what"), tr("The template’s placeholder “%1”").arg(u'$' + name + u'$')}, {QStringLiteral("format"), QStringLiteral("LaTeX")}},
             {},
             0});
    return document->render(
        known, QStringLiteral("body"),
        [this](const QString &text) {
            m_out.add(text);
            return m_out.step();
        },
        [&] { return body.write(); });
}

Result<void> write(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    context.progress(Stage::Writing);
    const auto options = latexOptions().read(input.options);
    if (!options)
        return failure(options.error());
    return LatexFile(input, *options, sink, context).write();
}

MediaNeed mediaNeed(const QJsonObject &options)
{
    return latexOptions().accepted(options).images == Images::Files ? MediaNeed::All : MediaNeed::None;
}

ResultForm resultForm(const QJsonObject &options)
{
    return latexOptions().accepted(options).images == Images::Files ? ResultForm::FileOrFolder : ResultForm::File;
}

} // namespace
} // namespace latex

Writer latexWriter()
{
    Writer writer;
    writer.target.id = QStringLiteral("latex");
    writer.target.name = QStringLiteral("LaTeX");
    writer.target.help = QCoreApplication::translate("LatexWriter", "A text for pdfLaTeX and LuaLaTeX.");
    writer.target.extension = QStringLiteral("tex");
    writer.target.mediaType = QStringLiteral("text/x-tex");
    writer.target.options = latex::latexOptions().specs();
    writer.target.form = latex::resultForm;
    writer.write = latex::write;
    writer.media = latex::mediaNeed;
    writer.rowByRow = true;
    writer.texAsWritten = true;
    return writer;
}

} // namespace quayside
