// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace quayside {

/// The language a document is in: what its output states, and what its text is hyphenated, set and read aloud by.
struct DocumentLanguage {
    QString tag;          ///< BCP 47; empty: not known
    bool guessed = false; ///< from the text: nobody said it
};

/// What the source says, else @p locale, the request's, else what the text is written in. A locale of the source's own language is
/// taken for its variant: de-AT for a source in de.
DocumentLanguage languageOf(const Document &document, const QString &locale);

/// The language that @p text is written in, as a BCP 47 tag: by its script, then by libexttextcat for scripts of several languages.
/// Empty for too little text. Reads its models once; thread-safe.
QString writtenLanguage(const QString &text);

} // namespace quayside
