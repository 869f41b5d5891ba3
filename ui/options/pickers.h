// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/options/optioneditor.h"

class QLineEdit;
class QToolButton;

namespace quayside {

/// IANA time zone, completed by any part.
QLineEdit *makeZoneField(QWidget *parent = nullptr);

/// A line of a list: "de-AT — German (Austria)".
QString pickedLine(const QString &id, const QString &name);
/// The id of such a line; other text is trimmed.
QString pickedId(const QString &line);

/// Opens the account's choices for @p spec; @p picked gets the line.
QToolButton *makeLookupButton(const OptionSpec &spec, QWidget *anchor, const LookupFunction &lookup, std::function<void(const OptionChoice &)> picked);

} // namespace quayside
