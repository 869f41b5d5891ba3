// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QByteArrayView>

#include <optional>

namespace quayside {

/// What was read of front matter.
struct FrontMatterFields {
    Metadata metadata;
    QString reason; ///< why none of it could be read
    int line = 1;   ///< of the reason, the opening fence being 1
    bool cut = false;
};

/// YAML between fences. Nothing if it is no map, so text between two rules.
std::optional<FrontMatterFields> yamlFields(QByteArrayView yaml);
/// TOML between fences.
FrontMatterFields tomlFields(QByteArrayView toml);
/// A JSON object. Nothing if it is none.
std::optional<FrontMatterFields> jsonFields(QByteArrayView json);
/// Title, authors and date, each from a line behind “%” and its indented continuations, as pandoc reads them.
FrontMatterFields percentFields(QByteArrayView lines);

} // namespace quayside
