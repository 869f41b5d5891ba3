// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/options/optioneditor.h"

class QLineEdit;
class QToolButton;

namespace quayside {

/// BCP 47 tag: completes known locales by tag or name, accepts others.
QLineEdit *makeLocaleField(QWidget *parent = nullptr);
/// IANA time zone, completed by any part.
QLineEdit *makeZoneField(QWidget *parent = nullptr);

/// "de-AT — German (Austria)" gives "de-AT"; other text is trimmed.
QString pickedId(const QString &line);

/// Opens the account's choices for @p spec; @p picked gets the line.
QToolButton *makeLookupButton(const OptionSpec &spec, QWidget *anchor, const LookupFunction &lookup, std::function<void(const OptionChoice &)> picked);

} // namespace quayside
