// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QStringView>

namespace quayside {

/// Reads `{#id .class key="value"}`, also with kramdown's colon, at the start of @p text. Length of what was read; 0: it is none.
qsizetype readAttributeList(QStringView text, AttributeValues &values);

/// Removes all but id, classes and data from @p values: attributes of this name mean nothing to a node, or would be scripts.
void dropOthers(AttributeValues &values);

/// Adds an id, if there is none yet, and classes and data of @p more to @p attributes.
void giveAttributes(Attributes &attributes, AttributeValues more);

} // namespace quayside
