// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside {

/// The words of a button or menu without the mark of its key: “Re&try” is “Retry”, “重试(&R)” is “重试”. “&&” is one “&”.
QString withoutMnemonic(const QString &label);

} // namespace quayside
