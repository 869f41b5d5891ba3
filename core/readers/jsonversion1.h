// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QJsonObject;

/// Documents in JSON of version 1, as programs up to 0.1.0 wrote them.
namespace quayside {

/// Gives a node, without those below it, the form of version 2.
void upgradeFromVersion1(QJsonObject &node);
/// As above, for the metadata.
void upgradeMetadataFromVersion1(QJsonObject &metadata);

} // namespace quayside
