// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/pagework.h"

namespace quayside {

/// Colors the code of one document. The page work is loaded when there is code of a language; where it cannot be, code stays plain. Any thread.
CodeColorer codeColorerWhenNeeded();

} // namespace quayside
