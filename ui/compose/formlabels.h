// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

class QLabel;
class QWidget;

namespace quayside {

/// Least width of the labels before the fields of the form.
inline constexpr int formLabelWidth = unit * 9;

/// Makes @p label one of those before the fields of the form, whose edges are one line.
void markFormLabel(QLabel *label);

/// Gives all of them below @p form the width of the widest. Call it when they have their words and their style.
void alignFormLabels(QWidget *form);

} // namespace quayside
