// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/blocks.h"
#include "document/inlines.h"
#include "document/lists.h"
#include "document/oneof.h"
#include "document/tables.h"

/// To add a kind of node, write a struct with a name and fields and list it in Inline::Value or Block::Value; compile errors show every place to
/// update. Nodes are values, safe to pass to other threads.
namespace quayside {

struct Inline {
    using Value =
        OneOf<sizeof(Text), Text, SoftBreak, LineBreak, BreakOpportunity, Code, Styled, Link, Image, FootnoteReference, Math, Citation, Ruby, Span, Raw>;
    [[no_unique_address]] Value value;
    SourcePosition position;
    Origin origin = Origin::Markup;
};
static_assert(sizeof(Inline) <= 40, "ten thousand pages are a million of these");

struct Block {
    using Value = OneOf<sizeof(Paragraph), Paragraph, Heading, CodeBlock, BlockQuote, Alert, ListBlock, Table, DefinitionList, ThematicBreak, PageBreak, Figure,
                        Details, Division, LineBlock, Raw>;
    [[no_unique_address]] Value value;
    SourcePosition position;
    Origin origin = Origin::Markup;
};
static_assert(sizeof(Block) <= 56, "ten thousand pages are two hundred thousand of these");

} // namespace quayside
