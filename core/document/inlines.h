// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/nodebase.h"

#include <optional>

/// Inline kinds.
namespace quayside {

struct Text {
    QString text;

    static constexpr const char *typeName = "text";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("text", &Text::text).required());
    }
};

struct SoftBreak {
    static constexpr const char *typeName = "soft-break";
    template<class Visit>
    static constexpr void fields(Visit)
    {}
};

struct LineBreak {
    static constexpr const char *typeName = "line-break";
    template<class Visit>
    static constexpr void fields(Visit)
    {}
};

/// Where a line may break inside a word, without a hyphen.
struct BreakOpportunity {
    static constexpr const char *typeName = "break-opportunity";
    template<class Visit>
    static constexpr void fields(Visit)
    {}
};

struct Code {
    QString text;
    Attributes attributes = {};

    static constexpr const char *typeName = "code";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("text", &Code::text).required());
        visit(field("attributes", &Code::attributes));
    }
};

enum class Style : quint8 { Emphasis, Strong, Strikethrough, Superscript, Subscript, Underline, Highlight, Small, Keyboard, Quotation, Inserted };
constexpr const char *nameOf(Style style)
{
    switch (style) {
    case Style::Emphasis: return "emphasis";
    case Style::Strong: return "strong";
    case Style::Strikethrough: return "strikethrough";
    case Style::Superscript: return "superscript";
    case Style::Subscript: return "subscript";
    case Style::Underline: return "underline";
    case Style::Highlight: return "highlight";
    case Style::Small: return "small";
    case Style::Keyboard: return "keyboard";
    case Style::Quotation: return "quotation";
    case Style::Inserted: return "inserted";
    }
    return nullptr;
}

struct Styled {
    Style style = Style::Emphasis;
    Inlines content;
    Attributes attributes = {};

    static constexpr const char *typeName = "styled";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("style", &Styled::style).required());
        visit(field("attributes", &Styled::attributes));
        visit(field("content", &Styled::content).always());
    }
};

struct Link {
    QString url;
    QString title;
    Inlines content;
    Attributes attributes = {};
    bool byName = false; ///< a wiki's: leads to the document of this name in whatever folder, where none stands at its address

    static constexpr const char *typeName = "link";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("url", &Link::url).required());
        visit(field("title", &Link::title));
        visit(field("attributes", &Link::attributes));
        visit(field("byName", &Link::byName));
        visit(field("content", &Link::content).always());
    }
};

/// The side the image is on; text flows past the other.
enum class FloatSide : quint8 { None, Left, Right };
constexpr const char *nameOf(FloatSide side)
{
    switch (side) {
    case FloatSide::None: return "none";
    case FloatSide::Left: return "left";
    case FloatSide::Right: return "right";
    }
    return nullptr;
}

struct Image {
    QString url; ///< as written; key into MediaBag
    QString title;
    Inlines alt;
    std::optional<double> width;  ///< CSS px
    std::optional<double> height; ///< CSS px
    std::optional<double> widthPercent;
    std::optional<double> maxWidth; ///< CSS px
    std::optional<double> maxWidthPercent;
    Alignment alignment = Alignment::None; ///< in its line or column
    FloatSide floats = FloatSide::None;
    Attributes attributes = {};

    static constexpr const char *typeName = "image";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("url", &Image::url).required());
        visit(field("title", &Image::title));
        visit(field("width", &Image::width));
        visit(field("height", &Image::height));
        visit(field("width-percent", &Image::widthPercent));
        visit(field("max-width", &Image::maxWidth));
        visit(field("max-width-percent", &Image::maxWidthPercent));
        visit(field("align", &Image::alignment));
        visit(field("float", &Image::floats));
        visit(field("attributes", &Image::attributes));
        visit(field("alt", &Image::alt).always());
    }
};

/// Reference to Document::footnotes[index]; `call` counts references to the same note, from 1.
struct FootnoteReference {
    int index = 0;
    int call = 1;

    static constexpr const char *typeName = "footnote-reference";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("footnote", &FootnoteReference::index).required().between(0, 1'000'000));
        visit(field("call", &FootnoteReference::call).always().between(1, 1'000'000));
    }
};

/// TeX, without dollar signs.
struct Math {
    QString tex;
    bool display = false; ///< on a line of its own
    Attributes attributes = {};

    static constexpr const char *typeName = "math";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("display", &Math::display));
        visit(field("attributes", &Math::attributes));
        visit(field("tex", &Math::tex).required());
    }
};

struct CitedWork {
    QString key;     ///< in the bibliography
    Inlines prefix;  ///< "see"
    Inlines locator; ///< "p. 33"

    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("key", &CitedWork::key).required());
        visit(field("prefix", &CitedWork::prefix));
        visit(field("locator", &CitedWork::locator));
    }
};

struct Citation {
    std::vector<CitedWork> works;

    static constexpr const char *typeName = "citation";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("works", &Citation::works).always());
    }
};

/// Text with its reading (ruby annotation) above or beside it.
struct Ruby {
    Inlines base;
    Inlines reading;
    Attributes attributes = {};

    static constexpr const char *typeName = "ruby";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("attributes", &Ruby::attributes));
        visit(field("base", &Ruby::base).always());
        visit(field("reading", &Ruby::reading).always());
    }
};

/// What a span means besides its attributes. Abbreviation: attribute `title` has the long form. Override: letters run in the attributes' direction, not
/// their own.
enum class SpanKind : quint8 { None, Abbreviation, Override };
constexpr const char *nameOf(SpanKind kind)
{
    switch (kind) {
    case SpanKind::None: return "none";
    case SpanKind::Abbreviation: return "abbreviation";
    case SpanKind::Override: return "override";
    }
    return nullptr;
}

/// A run with its own attributes: language, direction, anchor.
struct Span {
    Attributes attributes;
    Inlines content;
    SpanKind kind = SpanKind::None;

    static constexpr const char *typeName = "span";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("kind", &Span::kind));
        visit(field("attributes", &Span::attributes));
        visit(field("content", &Span::content).always());
    }
};

/// Source text in a given format, verbatim. Only writers of that format use it; the Markdown writer also uses "html".
struct Raw {
    QString format; ///< "html", "latex" …
    QString text;

    static constexpr const char *typeName = "raw";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("format", &Raw::format).required());
        visit(field("text", &Raw::text).required());
    }
};

} // namespace quayside
