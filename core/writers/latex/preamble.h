// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/latex/body.h"

namespace quayside::latex {

/// What the whole document is like.
struct DocumentLook {
    QString documentClass;
    QStringList classOptions;
    QString font; ///< its name, for LuaLaTeX and XeLaTeX; empty: LaTeX's own
    bool contents = false;
    bool numbered = false; ///< headings have numbers
};

/// The packages and definitions that the text needs; for any class and template.
QStringList preamble(const Features &features, const Setting &setting);
/// Fonts and encodings, which a template has itself.
QStringList fontSetup(const Features &features, const DocumentLook &look);
/// The document around the text, as a template.
QString standardTemplate();

} // namespace quayside::latex
