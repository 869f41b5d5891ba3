// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/writer.h"

#include "settings/optionbinding.h"
#include "settings/optionbuilders.h"
#include "writers/documentfacts.h"
#include "writers/pptx/pptxfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside {
namespace pptx {
namespace {

constexpr QSizeF wide(960, 540); // points, 16:9
constexpr QSizeF standard(720, 540);

QString tr(const char *text)
{
    return QCoreApplication::translate("PptxWriter", text);
}

/// The themes of pages, which are those of slides.
OptionSpec themeOption()
{
    const QList<OptionSpec> &ofPages = pageOptionBinding().specs();
    OptionSpec theme = *std::find_if(ofPages.begin(), ofPages.end(), [](const OptionSpec &spec) { return spec.key == u"theme"; });
    theme.group.clear();
    return theme;
}

const OptionBinding<Options> &pptxOptions()
{
    using O = Options;
    return inProgramLanguage([] {
        return OptionBinding<Options>{
            bind(&O::theme, themeOption()),
            bind(&O::aspect, option("aspect", tr("Shape of the slides"), tr("Sixteen to nine for screens of today, four to three for older projectors.")),
                 {{Aspect::Wide, "16:9", tr("16:9")}, {Aspect::Standard, "4:3", tr("4:3")}}),
            bind(
                &O::slideLevel,
                ranged(option("slide-level", tr("Heading that begins a slide"),
                              tr("Headings of this level begin slides; those above are slides of their own that begin a section. Without it: the highest level "
                                 "whose headings mostly have text directly below them.")),
                       1, 6)),
            bind(&O::titleSlide, option("title-slide", tr("Title slide"), tr("The first slide shows title, authors and date, where the document has them."))),
            bind(&O::slideNumbers, option("slide-numbers", tr("Slide numbers"), tr("Title and number stand at the foot of the slides."))),
            bind(&O::colorCode, option("color-code", tr("Color code"), tr("Code is colored by its language."))),
        };
    });
}

/// Text in the proportions of the theme, in the size of slides.
void setSizes(Setting &setting)
{
    const Theme &theme = setting.theme();
    TextSizes &sizes = setting.sizes;
    const double factor = sizes.body / double(theme.body.size);
    const auto scaled = [factor](float size, double least, double most) { return std::clamp(std::round(double(size) * factor), least, most); };
    sizes.cover = scaled(theme.title.size, 36, 44);
    sizes.section = scaled(theme.headings[0].size, 32, 40);
    sizes.title = scaled(theme.headings[1].size, 26, 32);
    sizes.table = scaled(theme.table.size, 14, 16);
    sizes.code = scaled(theme.code.size, 13, 15);
    sizes.caption = scaled(theme.caption.size, 13, 15);
}

Result<Setting> settingOf(const WriteInput &input, const WorkContext &context)
{
    Setting setting;
    const auto options = pptxOptions().read(input.options);
    if (!options)
        return failure(options.error());
    setting.options = *options;
    auto theme = Theme::named(options->theme, context);
    if (!theme)
        return failure(theme.error());
    office::Setting &common = setting.common;
    common.theme = *std::move(theme);
    const Metadata &metadata = input.document.metadata;
    common.locale = input.locale.isEmpty() ? metadata.language : input.locale;
    common.language = languageOf(input);
    common.rightToLeft = isRightToLeft(input);
    common.title = titleOf(input);
    common.author = metadata.authors.join(QStringLiteral(", "));
    setting.slide = options->aspect == Aspect::Wide ? wide : standard;
    setting.margin = options->aspect == Aspect::Wide ? 48 : 40;
    setSizes(setting);
    return setting;
}

Result<void> write(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    context.progress(Stage::Writing);
    const auto setting = settingOf(input, context);
    if (!setting)
        return failure(setting.error());
    if (input.languageIsGuess)
        context.warn({WarningCode::LanguageGuessed, {{QStringLiteral("locale"), setting->common.language}}, {}, 0});
    return PptxFile(input, *setting, sink, context).write();
}

} // namespace
} // namespace pptx

Writer pptxWriter()
{
    Writer writer;
    writer.target.id = QStringLiteral("pptx");
    writer.target.name = pptx::tr("Slides (PPTX)");
    writer.target.help = pptx::tr("A presentation to show and go on with in PowerPoint and other programs for slides.");
    writer.target.extension = QStringLiteral("pptx");
    writer.target.mediaType = QStringLiteral("application/vnd.openxmlformats-officedocument.presentationml.presentation");
    writer.target.shownAs = QStringLiteral("pdf");
    writer.target.options = pptx::pptxOptions().specs();
    writer.write = pptx::write;
    return writer;
}

} // namespace quayside
