// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/writer.h"

#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "writers/docx/docxfile.h"
#include "writers/docx/styles.h"

#include <QCoreApplication>

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

/// The template that is asked for; its pages and its size of text become the setting's.
Result<std::optional<Template>> templateOf(const WriteInput &input, Setting &setting, WorkContext &context)
{
    const auto own = docxOptions().read(input.options);
    if (!own)
        return failure(own.error());
    if (own->templateFile.isEmpty())
        return std::nullopt;
    auto lent = readTemplate(own->templateFile, stylesPart(setting, office::Fonts(setting)), setting, context);
    if (!lent)
        return failure(lent.error());
    office::followTemplate(setting, lent->page, lent->textSize);
    return std::optional(*std::move(lent));
}

Result<void> write(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    context.progress(Stage::Writing);
    auto setting = office::settingOf(input, QStringLiteral("DOCX"), context);
    if (!setting)
        return failure(setting.error());
    const auto lent = templateOf(input, *setting, context);
    if (!lent)
        return failure(lent.error());
    office::tellOfLanguage(input, *setting, context);
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
    writer.target.options = office::withPageOptions(docx::docxOptions().specs());
    writer.target.shownAs = QStringLiteral("pdf");
    writer.write = docx::write;
    writer.rowByRow = true;
    writer.imageOptions = {pageOptionBinding().key(&PageOptions::titleLogo), themeKey};
    return writer;
}

} // namespace quayside
