// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/writer.h"

#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "writers/odt/odtfile.h"

#include <QCoreApplication>

namespace quayside {
namespace odt {
namespace {

struct OdtOptions {
    QString templateFile;
};

const OptionBinding<OdtOptions> &odtOptions()
{
    return inProgramLanguage([] {
        return OptionBinding<OdtOptions>{
            bind(
                &OdtOptions::templateFile,
                makeOption(OptionType::Path, QStringLiteral("template"), QCoreApplication::translate("DocxWriter", "Template"),
                           QCoreApplication::translate("OdtWriter", "An OpenDocument text or template (ODT, OTT) whose styles, headers, footers, numbering and "
                                                                    "pages are taken. Placeholders in its headers: {title}, {author}, {date}, {file}."))),
        };
    });
}

/// The template that is asked for; its pages and its size of text become the setting's.
Result<std::optional<Template>> templateOf(const WriteInput &input, office::Setting &setting, WorkContext &context)
{
    const auto own = odtOptions().read(input.options);
    if (!own)
        return failure(own.error());
    if (own->templateFile.isEmpty())
        return std::nullopt;
    auto lent = readTemplate(own->templateFile, setting, context);
    if (!lent)
        return failure(lent.error());
    office::followTemplate(setting, lent->page, lent->textSize);
    return std::optional(*std::move(lent));
}

Result<void> write(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    context.progress(Stage::Writing);
    auto setting = office::settingOf(input, QStringLiteral("ODT"), context);
    if (!setting)
        return failure(setting.error());
    const auto lent = templateOf(input, *setting, context);
    if (!lent)
        return failure(lent.error());
    office::tellOfLanguage(input, *setting, context);
    return OdtFile(input, *setting, *lent, sink, context).write();
}

} // namespace
} // namespace odt

Writer odtWriter()
{
    Writer writer;
    writer.target.id = QStringLiteral("odt");
    writer.target.name = QCoreApplication::translate("OdtWriter", "OpenDocument text (ODT)");
    writer.target.help = QCoreApplication::translate("OdtWriter", "A document to go on writing in LibreOffice and other programs for text.");
    writer.target.extension = QStringLiteral("odt");
    writer.target.mediaType = QStringLiteral("application/vnd.oasis.opendocument.text");
    writer.target.options = office::withPageOptions(odt::odtOptions().specs());
    writer.target.shownAs = QStringLiteral("pdf");
    writer.write = odt::write;
    writer.rowByRow = true;
    writer.imageOptions = {pageOptionBinding().key(&PageOptions::titleLogo), themeKey};
    return writer;
}

} // namespace quayside
