// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/setting.h"

#include "writers/documentfacts.h"

#include <QRegularExpression>
#include <QSet>

namespace quayside::office {

namespace {

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

} // namespace

Result<Setting> settingOf(const WriteInput &input, const QString &format, const WorkContext &context)
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
    setting.cover = options->titlePage && setting.theme.coverBackground != 0;
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
    setting.author = metadata.authors.join(QStringLiteral(", "));
    setting.date = metadata.date.isEmpty() ? longDate(input.asOf, setting.locale, input.timeZone) : metadata.date;
    setting.file = input.baseName;
    setting.format = format;
    setting.codeLanguages = codeLanguagesOf(input.document);
    return setting;
}

QList<OptionSpec> withPageOptions(const QList<OptionSpec> &own)
{
    QList<OptionSpec> specs = pageOptionBinding().specs();
    const QString shrinking = pageOptionBinding().key(&PageOptions::smallestImage);
    specs.removeIf([&](const OptionSpec &spec) { return spec.key == shrinking; });
    return own + specs;
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

void followTemplate(Setting &setting, const std::optional<PageMeasures> &page, double textSize)
{
    setting.cover = false; // its styles have colors for paper
    if (page)
        setting.page = *page;
    if (textSize > 0 && !setting.options.fontSize)
        setting.theme.scale(static_cast<float>(textSize) / setting.theme.body.size);
}

bool isKnownProperty(const QString &key)
{
    static const QSet<QString> known{QStringLiteral("title"),    QStringLiteral("subtitle"), QStringLiteral("author"),
                                     QStringLiteral("authors"),  QStringLiteral("language"), QStringLiteral("description"),
                                     QStringLiteral("keywords"), QStringLiteral("lang"),     QStringLiteral("tags")};
    return known.contains(key);
}

} // namespace quayside::office
