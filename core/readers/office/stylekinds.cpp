// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/office/stylekinds.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quayside::reader::office {
namespace {

struct NamedKind {
    const char *name;
    ParagraphKind kind;
};
/// Names of paragraph styles: of Word, LibreOffice, Google Docs, pandoc and this program.
constexpr std::array namedKinds{
    NamedKind{"title", ParagraphKind::Title},
    NamedKind{"subtitle", ParagraphKind::Subtitle},
    NamedKind{"quote", ParagraphKind::Quote},
    NamedKind{"intense quote", ParagraphKind::Quote},
    NamedKind{"block text", ParagraphKind::Quote},
    NamedKind{"block quote", ParagraphKind::Quote},
    NamedKind{"block quotation", ParagraphKind::Quote},
    NamedKind{"quotations", ParagraphKind::Quote},
    NamedKind{"html preformatted", ParagraphKind::Code},
    NamedKind{"source code", ParagraphKind::Code},
    NamedKind{"preformatted text", ParagraphKind::Code},
    NamedKind{"code", ParagraphKind::Code},
    NamedKind{"code block", ParagraphKind::Code},
    NamedKind{"verbatim", ParagraphKind::Code},
    NamedKind{"figure", ParagraphKind::Figure},
    NamedKind{"captioned figure", ParagraphKind::Figure},
    NamedKind{"caption", ParagraphKind::Caption},
    NamedKind{"image caption", ParagraphKind::Caption},
    NamedKind{"table caption", ParagraphKind::Caption},
    NamedKind{"illustration", ParagraphKind::Caption},
    NamedKind{"table", ParagraphKind::Plain},
    NamedKind{"toc heading", ParagraphKind::Contents},
    NamedKind{"contents heading", ParagraphKind::Contents},
    NamedKind{"table of figures", ParagraphKind::Contents},
    NamedKind{"definition term", ParagraphKind::Term},
    NamedKind{"definition", ParagraphKind::Definition},
    NamedKind{"definition term tight", ParagraphKind::Term},
    NamedKind{"definition definition", ParagraphKind::Definition},
    NamedKind{"definition definition tight", ParagraphKind::Definition},
    NamedKind{"definition continue", ParagraphKind::DefinitionMore},
    NamedKind{"details summary", ParagraphKind::Summary},
    NamedKind{"horizontal line", ParagraphKind::HorizontalRule},
};

constexpr std::array codeStyles{"verbatim char", "html code",       "source text",   "inline code", "code",
                                "code char",     "html typewriter", "html keyboard", "html sample"};

} // namespace

int headingLevelNamed(const QString &name)
{
    static const QRegularExpression heading(QStringLiteral("^heading ([1-9])$"));
    const auto match = heading.match(name);
    return match.hasMatch() ? std::min(match.capturedView(1).toInt(), 6) : 0;
}

std::optional<AlertKind> alertTitled(const QString &name)
{
    for (const AlertKind kind : {AlertKind::Note, AlertKind::Tip, AlertKind::Important, AlertKind::Warning, AlertKind::Caution}) {
        if (name == QLatin1StringView(nameOf(kind)) + QLatin1StringView(" alert title"))
            return kind;
    }
    return {};
}

std::optional<ParagraphKind> paragraphKindNamed(const QString &name)
{
    if (headingLevelNamed(name) > 0)
        return ParagraphKind::Heading;
    if (alertTitled(name))
        return ParagraphKind::AlertTitle;
    static const QRegularExpression contents(QStringLiteral("^(toc|contents) [1-9]$"));
    if (contents.match(name).hasMatch())
        return ParagraphKind::Contents;
    const auto *found = std::find_if(namedKinds.begin(), namedKinds.end(), [&](const NamedKind &one) { return name == QLatin1StringView(one.name); });
    return found == namedKinds.end() ? std::nullopt : std::optional(found->kind);
}

bool isCodeStyle(const QString &name)
{
    return std::any_of(codeStyles.begin(), codeStyles.end(), [&](const char *one) { return name == QLatin1StringView(one); });
}

} // namespace quayside::reader::office
