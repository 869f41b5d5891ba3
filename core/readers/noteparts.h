// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace quayside {

/// Of the lines @p all of a note those that @p part names, as Obsidian has it: `Heading` (or `Outer#Inner`) its section, `^id` the block that ends so,
/// without the mark. All of them for an empty one. Nothing: there is no such part.
/// https://help.obsidian.md/links
std::optional<QList<QByteArray>> partOfNote(const QList<QByteArray> &all, const QString &part);

/// @p line of Markdown with relative addresses, of links, images and tags, counted from @p folder, which ends in a slash. Code among words stays.
QByteArray withAddressesFrom(const QByteArray &line, const QString &folder);

} // namespace quayside
