// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QJsonObject;

/// JSON version 1, written up to release 0.1.0.
namespace quayside {

/// Upgrades a node to version 2, without its children.
void upgradeFromVersion1(QJsonObject &node);
/// Upgrades the metadata to version 2.
void upgradeMetadataFromVersion1(QJsonObject &metadata);

} // namespace quayside
