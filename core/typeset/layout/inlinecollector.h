// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/laidoutblock.h"
#include "typeset/layout/layoutsettings.h"
#include "typeset/layout/pagetypesetter.h"
#include "typeset/text/paragraph.h"
#include "typeset/text/richtext.h"

namespace quayside {

/// What structure panels call a picture: its title, else its file, where there is no description that tells more.
QString structureTitle(const Image &image);

/// Makes rich text of inlines; those with a role get elements.
class InlineCollector
{
public:
    InlineCollector(const LayoutInput &input, PageTypesetter &typesetter, LaidOutBlock &laidOut, float maximumWidth)
        : m_input(input), m_typesetter(typesetter), m_laidOut(laidOut), m_width(maximumWidth)
    {}

    /// Collects @p inlines, starting in @p style.
    RichText collect(const Inlines &inlines, const TextStyle &style, SourcePosition position);
    /// Resolves @p url, without an element yet. A missing target gives nothing, and a Warning. Case may differ, as on GitHub.
    std::optional<LinkTarget> target(const QString &url, SourcePosition position);

    /// Leads the links of @p part, within the element @p formula, to their targets; those without one are dropped.
    void lead(FormulaPart &part, ElementId formula);

private:
    void visit(const Inlines &inlines, const TextStyle &style);
    void add(const Text &text, const TextStyle &style);
    void add(const SoftBreak &, const TextStyle &style);
    void add(const LineBreak &, const TextStyle &style);
    void add(const Code &code, const TextStyle &style);
    void add(const Styled &styled, const TextStyle &style);
    void add(const Link &link, const TextStyle &style);
    void add(const Image &image, const TextStyle &style);
    void add(const FootnoteReference &reference, const TextStyle &style);
    void add(const Span &span, const TextStyle &style);
    void add(const BreakOpportunity &, const TextStyle &style);
    void add(const Math &math, const TextStyle &style);
    void asTex(const Math &math, const TextStyle &style);
    /// Puts @p formula in the text, within an element of its own; @p style: of the text around.
    void show(const KnownFormula &formula, const TextStyle &style);
    void add(const Citation &citation, const TextStyle &style);
    void add(const Ruby &ruby, const TextStyle &style);
    void add(const Raw &raw, const TextStyle &style);

    /// @p style with the attributes' language and element; an id becomes an anchor.
    TextStyle marked(const Attributes &attributes, const TextStyle &style);
    void lost(const QString &what);
    void addPhrase(const Inlines &content, const TextStyle &style);

    ElementId element(Role role, ElementId parent, const QString &language = {});
    void warn(WarningCode code, QMap<QString, QString> params);

    const LayoutInput &m_input;
    PageTypesetter &m_typesetter;
    LaidOutBlock &m_laidOut;
    float m_width;
    RichText m_text;
    SourcePosition m_position;
    int m_quotations = 0; ///< around what is visited
};

/// Warnings about @p entry, loaded for @p image.
QList<Warning> pictureWarnings(const Image &image, const ImageStore::Entry &entry, const QString &file, int line);

/// Display size in points: as requested, else natural; within @p limits, never enlarged unless requested.
QSizeF shownSize(const Image &image, const ImageStore::Entry &entry, QSizeF limits);

} // namespace quayside
