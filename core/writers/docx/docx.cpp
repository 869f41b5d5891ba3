// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/writer.h"

#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "writers/documentfacts.h"
#include "writers/docx/docxfile.h"
#include "writers/docx/styles.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace quayside {
namespace docx {
namespace {

struct DocxOptions {
    QString templateFile;
};

const OptionBinding<DocxOptions> &docxOptions()
{
    return inProgramLanguage([] {
        return OptionBinding<DocxOptions>{
            bind(&DocxOptions::templateFile,
                 makeOption(OptionType::Path, QStringLiteral("template"), QCoreApplication::translate("DocxWriter", "Template"),
                            QCoreApplication::translate("DocxWriter", "A document or template of Word whose styles, headers, footers, numbering and pages are "
                                                                      "taken. Placeholders in its headers: {title}, {author}, {date}, {file}."))),
        };
    });
}

/// Those of pages that have a meaning here, and our own.
QList<OptionSpec> options()
{
    QList<OptionSpec> specs = pageOptionBinding().specs();
    const QString shrinking = pageOptionBinding().key(&PageOptions::smallestImage);
    specs.removeIf([&](const OptionSpec &spec) { return spec.key == shrinking; });
    return docxOptions().specs() + specs;
}

/// Languages of code whose names can be part of a style's.
QStringList codeLanguagesOf(const Document &document)
{
    constexpr qsizetype most = 100;
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9_+#.-]{1,40}$"));
    QStringList languages;
    const auto add = [&](const Block &block) {
        const auto *code = block.value.as<CodeBlock>();
        if (code && languages.size() < most && name.match(code->language).hasMatch() && !languages.contains(code->language, Qt::CaseInsensitive))
            languages.append(code->language);
    };
    walkBlocks(document.blocks, add);
    for (const Footnote &note : document.footnotes)
        walkBlocks(note.content, add);
    return languages;
}

Result<Setting> settingOf(const WriteInput &input, const WorkContext &context)
{
    Setting setting;
    const auto options = pageOptionBinding().read(input.options);
    if (!options)
        return failure(options.error());
    setting.options = *options;
    auto theme = Theme::named(options->theme, context);
    if (!theme)
        return failure(theme.error());
    setting.theme = *std::move(theme);
    if (setting.options.titleLogo.isEmpty())
        setting.options.titleLogo = setting.theme.coverLogo;
    const Metadata &metadata = input.document.metadata;
    setting.locale = input.locale.isEmpty() ? metadata.language : input.locale;
    setting.language = languageOf(input);
    const auto page = pageMeasures(*options, setting.locale, setting.theme);
    if (!page)
        return failure(page.error());
    setting.page = *page;
    if (options->fontSize)
        setting.theme.scale(static_cast<float>(*options->fontSize) / setting.theme.body.size);
    setting.rightToLeft = isRightToLeft(input);
    setting.justify = options->alignment == ParagraphEdge::Justified || (options->alignment == ParagraphEdge::AsTheme && setting.theme.justify);
    setting.title = titleOf(input);
    setting.codeLanguages = codeLanguagesOf(input.document);
    setting.author = metadata.authors.join(QStringLiteral(", "));
    setting.date = metadata.date.isEmpty() ? longDate(input.asOf, setting.locale, input.timeZone) : metadata.date;
    return setting;
}

/// The template that is asked for; its pages and its size of text become the setting's.
Result<std::optional<Template>> templateOf(const WriteInput &input, Setting &setting, WorkContext &context)
{
    const auto own = docxOptions().read(input.options);
    if (!own)
        return failure(own.error());
    if (own->templateFile.isEmpty())
        return std::nullopt;
    auto lent = readTemplate(own->templateFile, stylesPart(setting, Fonts(setting)), setting, input.baseName, context);
    if (!lent)
        return failure(lent.error());
    if (lent->page)
        setting.page = *lent->page;
    if (lent->textSize > 0 && !setting.options.fontSize)
        setting.theme.scale(static_cast<float>(lent->textSize) / setting.theme.body.size);
    return std::optional(*std::move(lent));
}

void tellOfLanguage(const WriteInput &input, const Setting &setting, WorkContext &context)
{
    if (input.languageIsGuess)
        context.warn({WarningCode::LanguageGuessed, {{QStringLiteral("locale"), setting.language}}, {}, 0});
    bool english = false;
    label(Label::Note, setting.locale, &english);
    if (english && !setting.locale.isEmpty() && !input.languageIsGuess)
        context.warn({WarningCode::LabelsInEnglish, {{QStringLiteral("locale"), setting.locale}}, {}, 0});
}

Result<void> write(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    context.progress(Stage::Writing);
    auto setting = settingOf(input, context);
    if (!setting)
        return failure(setting.error());
    const auto lent = templateOf(input, *setting, context);
    if (!lent)
        return failure(lent.error());
    tellOfLanguage(input, *setting, context);
    return DocxFile(input, *setting, *lent, sink, context).write();
}

} // namespace
} // namespace docx

Writer docxWriter()
{
    Writer writer;
    writer.target.id = QStringLiteral("docx");
    writer.target.name = QCoreApplication::translate("DocxWriter", "Word (DOCX)");
    writer.target.help = QCoreApplication::translate("DocxWriter", "A document to go on writing in Word and other programs for text.");
    writer.target.extension = QStringLiteral("docx");
    writer.target.mediaType = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    writer.target.options = docx::options();
    writer.target.shownAs = QStringLiteral("pdf");
    writer.write = docx::write;
    writer.rowByRow = true;
    writer.imageOptions = {pageOptionBinding().key(&PageOptions::titleLogo), themeKey};
    return writer;
}

} // namespace quayside
