// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace quayside {

/// What can be exported less well than asked. Each has a row of words in warning.cpp.
enum class WarningCode {
    ImageMissing,
    ImageOutsideFolder,
    ImageRemote,
    ImageNotFetched,
    ImageUnreadable,
    ImageTooLarge,
    ImageFormatUnsupported,
    ImageActiveContent,
    LinkTargetMissing,
    LinkUnsafe,
    GlyphMissing,
    HtmlUnbalanced,
    HtmlDropped,
    HtmlUnsafe,
    FootnoteUndefined,
    FootnoteUnused,
    FrontMatterInvalid,
    NestingFlattened,
    TableRagged,
    TableShrunk,
    IncludeMissing,
    AltTextMissing,
    FeatureLost,
    TextCut,
    DateInvalid,
    LabelsInEnglish,
    HyphenationUnavailable,
    CodeLanguageUnknown,
    FontNotEmbeddable,
    LanguageUnknown,
    CharactersReplaced,
    PublishNotAtomic,
    SkippedExisting,
    FolderEntrySkipped,
    ArchiveNotUnpacked,
    ServiceNotice,
    ServiceDeprecated,
    SecretNotStored,
};

/// One loss, with the place in the source that it comes from.
struct Warning {
    WarningCode code = WarningCode::FeatureLost;
    QMap<QString, QString> params; ///< fill the placeholders of its words
    QString file;                  ///< source file as the user named it; empty: the one source
    int line = 0;                  ///< 1-based line in that file; 0: none

    friend bool operator==(const Warning &, const Warning &) = default;
};

/// The words of @p warning, without its place.
QString words(const Warning &warning);

/// "file:line: words", as compilers print it.
QString placedWords(const Warning &warning);

/// Stable identifier, for example "image-missing".
QLatin1StringView warningId(WarningCode code);

/// {id, words, file?, line?, params?}.
QJsonObject toJson(const Warning &warning);

/// Reads what toJson wrote; an unknown identifier becomes FeatureLost with its words kept.
Warning warningFromJson(const QJsonObject &object);

} // namespace quayside
