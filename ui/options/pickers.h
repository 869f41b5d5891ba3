// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/options/optioneditor.h"

class QLineEdit;
class QToolButton;

namespace quayside {

/// A field for a BCP 47 tag: every known locale is found by tag or by name; others may be typed.
QLineEdit *makeLocaleField(QWidget *parent = nullptr);
/// A field for an IANA time zone, found by any part of its id.
QLineEdit *makeZoneField(QWidget *parent = nullptr);

/// The id in a picked line: "de-AT — German (Austria)" gives "de-AT"; anything else comes back trimmed.
QString pickedId(const QString &line);
/// "German (Austria)" for "de-AT", in the language of the program; empty for an unknown tag.
QString localeName(const QString &tag);

/// A button that opens the list of what the account offers for @p spec; @p picked gets the chosen line.
QToolButton *makeLookupButton(const OptionSpec &spec, QWidget *anchor, const LookupFunction &lookup, std::function<void(const OptionChoice &)> picked);

} // namespace quayside
