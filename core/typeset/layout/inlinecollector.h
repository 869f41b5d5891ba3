// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/laidoutblock.h"
#include "typeset/layout/layoutsettings.h"
#include "typeset/text/richtext.h"

namespace quayside {

/// Turns inlines into one rich text, with an element for every inline that has a role.
class InlineCollector
{
public:
    InlineCollector(const LayoutInput &input, LaidOutBlock &laidOut, float maximumWidth) : m_input(input), m_laidOut(laidOut), m_width(maximumWidth) {}

    /// The text of @p inlines, starting out in @p style.
    RichText collect(const Inlines &inlines, const TextStyle &style, SourcePosition position);
    /// Where @p url leads, without an element yet; nothing, and a Warning, when it leads nowhere. Names may differ in case, as they may on GitHub.
    std::optional<LinkTarget> target(const QString &url, SourcePosition position);

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
    void add(const Citation &citation, const TextStyle &style);
    void add(const Ruby &ruby, const TextStyle &style);
    void add(const Raw &raw, const TextStyle &style);

    /// The style of words with @p attributes: their language and element; their id becomes an anchor.
    TextStyle marked(const Attributes &attributes, const TextStyle &style);
    void lost(const QString &what);
    void addPhrase(const Inlines &content, const TextStyle &style);

    ElementId element(Role role, ElementId parent, const QString &language = {});
    void warn(WarningCode code, QMap<QString, QString> params);

    const LayoutInput &m_input;
    LaidOutBlock &m_laidOut;
    float m_width;
    RichText m_text;
    SourcePosition m_position;
};

/// What there is to tell about @p entry, the picture of @p image.
QList<Warning> pictureWarnings(const Image &image, const ImageStore::Entry &entry, const QString &file, int line);

/// Width and height at which @p image is shown: as wished, else its own, never blown up beyond it, never larger than @p limits. Points.
QSizeF shownSize(const Image &image, const ImageStore::Entry &entry, QSizeF limits);

} // namespace quayside
