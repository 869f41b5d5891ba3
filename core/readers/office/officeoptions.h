// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/optionbinding.h"

namespace quayside::reader::office {

/// What becomes of tracked changes.
enum class Changes { Accept, Reject, Keep };
/// What becomes of comments.
enum class Comments { Drop, Keep };

/// What may be asked of the readers of DOCX and OpenDocument.
struct OfficeOptions {
    Changes changes = Changes::Accept;
    Comments comments = Comments::Drop;
    bool headingIds = true;
};

/// The options by their keys, with their words.
const OptionBinding<OfficeOptions> &officeOptions();

} // namespace quayside::reader::office
