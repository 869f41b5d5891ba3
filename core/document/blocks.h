// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/nodebase.h"

/// Block kinds other than lists and tables.
namespace quayside {

struct Paragraph {
    Inlines content;
    Alignment alignment = Alignment::None;
    Attributes attributes = {};

    static constexpr const char *typeName = "paragraph";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("align", &Paragraph::alignment));
        visit(field("attributes", &Paragraph::attributes));
        visit(field("content", &Paragraph::content).always());
    }
};

struct Heading {
    int level = 1;
    Alignment alignment = Alignment::None;
    Inlines content;
    Attributes attributes = {};

    static constexpr const char *typeName = "heading";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("level", &Heading::level).required().between(1, 6));
        visit(field("align", &Heading::alignment));
        visit(field("attributes", &Heading::attributes));
        visit(field("content", &Heading::content).always());
    }
};

struct CodeBlock {
    QString text;
    QString language;
    QString info;
    bool fenced = true;
    Attributes attributes = {};

    static constexpr const char *typeName = "code-block";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("language", &CodeBlock::language));
        visit(field("info", &CodeBlock::info));
        visit(field("fenced", &CodeBlock::fenced).always().spelling());
        visit(field("attributes", &CodeBlock::attributes));
        visit(field("text", &CodeBlock::text).required());
    }
};

struct BlockQuote {
    Blocks content;
    Attributes attributes = {};

    static constexpr const char *typeName = "quote";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("attributes", &BlockQuote::attributes));
        visit(field("content", &BlockQuote::content).always());
    }
};

enum class AlertKind : quint8 { Note, Tip, Important, Warning, Caution };
constexpr const char *nameOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Note: return "note";
    case AlertKind::Tip: return "tip";
    case AlertKind::Important: return "important";
    case AlertKind::Warning: return "warning";
    case AlertKind::Caution: return "caution";
    }
    return nullptr;
}

/// Whether readers of a page can fold something away, and how they find it.
enum class Folding : quint8 { None, Open, Closed };
constexpr const char *nameOf(Folding folding)
{
    switch (folding) {
    case Folding::None: return "none";
    case Folding::Open: return "open";
    case Folding::Closed: return "closed";
    }
    return nullptr;
}

struct Alert {
    AlertKind kind = AlertKind::Note;
    Inlines title;
    Folding folding = Folding::None;
    Blocks content;
    Attributes attributes = {};

    static constexpr const char *typeName = "alert";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("kind", &Alert::kind).required());
        visit(field("title", &Alert::title));
        visit(field("folding", &Alert::folding));
        visit(field("attributes", &Alert::attributes));
        visit(field("content", &Alert::content).always());
    }
};

/// Lines with fixed breaks: verse, addresses. Indentation is kept as no-break spaces.
struct LineBlock {
    std::vector<Inlines> lines;
    Attributes attributes = {};

    static constexpr const char *typeName = "line-block";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("attributes", &LineBlock::attributes));
        visit(field("lines", &LineBlock::lines).always());
    }
};

struct DefinitionItem {
    Inlines term;
    std::vector<Blocks> definitions;
    Attributes attributes = {}; ///< of the term

    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("attributes", &DefinitionItem::attributes));
        visit(field("term", &DefinitionItem::term).always());
        visit(field("definitions", &DefinitionItem::definitions).always());
    }
};

struct DefinitionList {
    std::vector<DefinitionItem> items;
    Attributes attributes = {};

    static constexpr const char *typeName = "definition-list";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("attributes", &DefinitionList::attributes));
        visit(field("items", &DefinitionList::items).always());
    }
};

struct ThematicBreak {
    static constexpr const char *typeName = "thematic-break";
    template<class Visit>
    static constexpr void fields(Visit)
    {}
};

struct PageBreak {
    static constexpr const char *typeName = "page-break";
    template<class Visit>
    static constexpr void fields(Visit)
    {}
};

/// An image, table or code block with its caption.
struct Figure {
    Blocks content;
    Blocks caption;
    Attributes attributes = {};

    static constexpr const char *typeName = "figure";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("attributes", &Figure::attributes));
        visit(field("content", &Figure::content).always());
        visit(field("caption", &Figure::caption));
    }
};

struct Details {
    Inlines summary;
    Blocks content;
    bool open = false;
    Attributes attributes = {};

    static constexpr const char *typeName = "details";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("open", &Details::open).always());
        visit(field("attributes", &Details::attributes));
        visit(field("summary", &Details::summary).always());
        visit(field("content", &Details::content).always());
    }
};

/// A generic container: div, section, article …
struct Division {
    Attributes attributes;
    Blocks content;
    Alignment alignment = Alignment::None;

    static constexpr const char *typeName = "division";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("attributes", &Division::attributes));
        visit(field("align", &Division::alignment));
        visit(field("content", &Division::content).always());
    }
};

} // namespace quayside
