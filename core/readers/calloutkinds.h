// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <optional>

namespace quayside {

struct CalloutKind {
    AlertKind kind = AlertKind::Note;
    QString title; ///< shown if the author gives none; empty: that of the kind
};

/// The kind of callout that Obsidian, MkDocs, Docusaurus, Quarto or GitBook call @p word; nothing if none does.
std::optional<CalloutKind> calloutKind(QStringView word);
/// A note under the name @p word, for dialects where any word makes a callout.
CalloutKind namedCallout(QStringView word);

} // namespace quayside
