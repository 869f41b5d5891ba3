// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace quayside {

/// What can be lost in an export; warning.cpp has the messages.
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
    CharactersReplaced,
    PublishNotAtomic,
    SkippedExisting,
    FolderEntrySkipped,
    ArchiveNotUnpacked,
    ServiceNotice,
    ServiceDeprecated,
    SecretNotStored,
    DialectHint,
    NamesNumbered,
    FolderEntryLeftOut,
    LanguageGuessed,
    NotPdfUa,
    EncodingGuessed,
    ControlsShown,
    PartsHidden,
    AttributeDropped,
    FoldingLost,
    IncludeRefused,
    ConfigurationInvalid,
    PluginNotRun,
    DiagramNotDrawn,
    LinkFileMissing,
    LinkSpelledOtherwise,
    FormulaCommandUnknown,
    FormulaMended,
    FormulaNotSet,
    FormulaShrunk,
    FormulaFontMissing,
    TableDivided,
    PagesTurned,
    PartDropped,
    PartRemade,
    ImageInside,
    FontsReplaced,
    SlideContinued,
    SlideOverflows,
    LinkLeavesZip,
};

/// How serious a warning is.
enum class WarningKind {
    Loss, ///< something is exported less well than asked
    Note, ///< tells about a decision; not counted by strict exports
};

/// One loss and its place in the source.
struct Warning {
    WarningCode code = WarningCode::FeatureLost;
    QMap<QString, QString> params; ///< fill the message's placeholders
    QString file;                  ///< as the user named it; empty: the only source
    int line = 0;                  ///< 1-based; 0: unknown

    friend bool operator==(const Warning &, const Warning &) = default;
};

/// The message, without its place.
QString words(const Warning &warning);

/// Whether its kind is Note.
bool isNote(const Warning &warning);

/// "file:line: message", like a compiler's.
QString placedWords(const Warning &warning);

/// Stable identifier, for example "image-missing".
QLatin1StringView warningId(WarningCode code);

/// {id, words, file?, line?, params?}.
QJsonObject toJson(const Warning &warning);

/// Reads toJson's output; an unknown identifier becomes FeatureLost with its message.
Warning warningFromJson(const QJsonObject &object);

} // namespace quayside
