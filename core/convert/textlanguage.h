// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace quayside {

/// A document's language: stated by its output, and used to hyphenate, set and read its text aloud.
struct DocumentLanguage {
    QString tag;          ///< BCP 47; empty: not known
    bool guessed = false; ///< from the text, as nothing declares it
};

/// The source's declared language, else @p locale (the request's), else a guess from the text. A locale of the declared language refines it:
/// de-AT for a source in de.
DocumentLanguage languageOf(const Document &document, const QString &locale);

/// Guesses the language of @p text, as a BCP 47 tag: by script, then by libexttextcat where several languages share it. Empty for too little text.
/// Reads its models once; thread-safe.
QString writtenLanguage(const QString &text);

} // namespace quayside
