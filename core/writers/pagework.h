// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/writeinput.h"
#include "output/outputsink.h"

#include <QSizeF>

#include <functional>
#include <memory>
#include <vector>

namespace quayside {

struct PageDocument;

/// A stretch of code and what it is: keyword, string, comment …, as GNU source-highlight names it.
struct CodeStretch {
    qsizetype start = 0; ///< UTF-16 offset in the text
    qsizetype length = 0;
    QString kind;
};

/// What to color in a text of a language, in order; nothing for a language that is not known. Any thread.
using CodeColorer = std::function<std::vector<CodeStretch>(QStringView text, const QString &language, const StopToken &stop)>;

/// A picture of an image that a format does not know itself.
struct PngImage {
    QByteArray bytes;           ///< a PNG; empty: there is none, `problem` says why
    QSizeF size;                ///< CSS px
    QString problem;            ///< translated, fits into a sentence
    bool activeContent = false; ///< a drawing's scripts or references, which were left out
    QStringList lost;           ///< elements of a drawing that were not drawn
};

/// A font file that a result may carry.
struct FontFile {
    QString family;
    bool bold = false;
    bool italic = false;
    bool cff = false; ///< else TrueType
    QByteArray bytes;
};

/// Making pages: fonts, typesetting and PDF. All use goes through here, so that a program can load QtGui, HarfBuzz and the like on first use.
struct PageWork {
    /// Writes a PDF with the effective options of the target "pdf".
    Result<void> (*writePdf)(WriteInput &&input, OutputSink &sink, WorkContext &context) = nullptr;
    /// The pages of that PDF, for a printer.
    Result<std::shared_ptr<const PageDocument>> (*layOut)(WriteInput &&input, WorkContext &context) = nullptr;
    /// The pages of all headings in the text of @p pages, in their order, from 1.
    std::vector<int> (*headingPages)(const PageDocument &pages) = nullptr;
    /// The faces of @p pages, as far as they allow it, cut down to the letters they set there.
    std::vector<FontFile> (*fontFiles)(const PageDocument &pages, const StopToken &stop) = nullptr;
    /// Folders whose files affect pages, except fonts.
    QStringList (*dataFolders)() = nullptr;
    /// Colors the code of one document, by the definitions of languages as they are at its first code.
    CodeColorer (*codeColorer)() = nullptr;
    /// A cover of the metadata of @p words, in the theme of its options; a PNG, empty if there is none.
    QByteArray (*drawCover)(WriteInput &&words, const StopToken &stop) = nullptr;
    /// Pictures of @p images, in their order: drawings for print, others turned as they are to be shown. @p language: BCP 47 of words in drawings.
    std::vector<PngImage> (*toPng)(const std::vector<const MediaItem *> &images, const QString &language, const StopToken &stop) = nullptr;
};

/// The implementation, in makepages.cpp.
const PageWork &linkedPageWork();

/// This program's PageWork; any thread. Each program links one of two definitions: pagework.cpp returns linkedPageWork(),
/// app/modules/latepages.cpp loads a module. Error: PartMissing.
Result<const PageWork *> pageWork();

} // namespace quayside
