// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/nodebase.h"
#include "readers/docx/wordxml.h"
#include "readers/office/stylekinds.h"

#include <QSet>

#include <optional>

namespace quayside::reader::docx {

/// Properties of a paragraph that count here; none: not said.
struct ParagraphProperties {
    std::optional<int> outlineLevel; ///< 0: highest; 9: text
    std::optional<int> numberingId;  ///< 0: none
    std::optional<int> level;        ///< of the numbering
    std::optional<int> indent;       ///< from the margin to the text, twips
    std::optional<int> hanging;      ///< of the first line, twips
    std::optional<Alignment> alignment;
    std::optional<bool> rightToLeft;
    std::optional<bool> breakBefore;
    std::optional<bool> keepNext;
    std::optional<bool> contextual; ///< no room between paragraphs of one style
    std::optional<int> bar;         ///< a bar beside it, so far before the text, twips; less than 0: none

    /// Takes from @p other what is not said here.
    void completeFrom(const ParagraphProperties &other);
};

/// Properties of a run that count here; none: not said.
struct RunProperties {
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> strike;
    std::optional<bool> underline;
    std::optional<bool> hidden;
    std::optional<bool> smallCaps;
    std::optional<QString> vertical; ///< "superscript", "subscript", "baseline"
    std::optional<QString> color;    ///< "#rrggbb"; empty: automatic
    std::optional<QString> shade;    ///< the same, behind the text
    std::optional<bool> highlight;
    std::optional<QString> language;
    bool code = false;
    bool keyboard = false;
    bool link = false; ///< looks of a link, which a link has anyway

    /// Takes from @p other what is not set here.
    void completeFrom(const RunProperties &other);
};

/// What w:pPr says itself; @p properties: null, nothing.
ParagraphProperties paragraphProperties(const XmlElement *properties);
/// The same of w:rPr.
RunProperties runProperties(const XmlElement *properties);

/// A style with what it inherits.
struct Style {
    QString id;
    QString name; ///< lower case; built-in ones have English names in every language of Word
    bool isParagraph = true;
    office::ParagraphKind kind = office::ParagraphKind::Plain;
    int headingLevel = 0;           ///< 1 … 6 of a heading
    std::optional<AlertKind> alert; ///< whose title it is
    QString codeLanguage;           ///< as this program names styles of code
    ParagraphProperties paragraph;
    RunProperties run;
};

/// styles.xml.
class Styles
{
public:
    /// @p root: w:styles.
    explicit Styles(const XmlElement &root);

    /// The style of this id, or the default one of paragraphs.
    [[nodiscard]] const Style &paragraphStyle(const QString &id) const;
    /// The style of this id, or one that says nothing.
    [[nodiscard]] const Style &characterStyle(const QString &id) const;
    /// Language of runs that say none; empty: not said.
    [[nodiscard]] const QString &language() const { return m_language; }
    /// What a run has by itself and by its character style. Colours of styles that say what a run is are those of their looks.
    [[nodiscard]] RunProperties completed(const XmlElement *properties) const;

private:
    struct Raw {
        Style own;
        QString basedOn;
    };
    const Style &resolve(const QString &id, const QHash<QString, Raw> &all, QSet<QString> &open);

    QHash<QString, Style> m_styles;
    QString m_default; ///< of paragraphs
    QString m_language;
};

/// A colour as "#rrggbb" from w:val and the like; empty: automatic or none.
QString colorOf(const QString &value);

} // namespace quayside::reader::docx
