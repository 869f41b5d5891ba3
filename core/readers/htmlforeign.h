// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QByteArray>
#include <QString>

#include <functional>

struct GumboInternalNode;

/// Drawings and formulas that stand in a page itself: <svg> and <math>.
namespace quayside::htmlforeign {

/// Elements of a page by their ids.
using ById = std::function<const GumboInternalNode *(const QString &id)>;

/// @p root, an svg or math element, as XML of its own: namespaces declared, scripts and whatever XML does not allow left out. Elements that it uses from
/// elsewhere in the page come with it.
QByteArray xmlOf(const GumboInternalNode *root, const ById &byId = {});
/// The <image> that is all a drawing shows, itself or by a <use>; null: it shows more.
const GumboInternalNode *onlyImage(const GumboInternalNode *svg, const ById &byId);
/// What a drawing says of itself: its label or title.
QString nameOf(const GumboInternalNode *svg);
/// Whether a drawing can be shown by itself: all that it uses is in the page.
bool isWhole(const GumboInternalNode *svg, const ById &byId);
/// The TeX of a formula; empty: none can be made of it.
QString texOf(const GumboInternalNode *math, const WorkContext &context);
/// Whether @p node, which the page hides, says a formula that a picture beside it shows, as MediaWiki writes it.
bool speaksFormula(const GumboInternalNode *node);
/// Whether @p node only shows for the eye what a formula beside it says, as KaTeX and MathJax write it.
bool doublesFormula(const GumboInternalNode *node);

} // namespace quayside::htmlforeign
