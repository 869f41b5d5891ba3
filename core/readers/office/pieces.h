// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/nodes.h"

namespace quayside::reader::office {

/// Where a link leads.
struct LinkTarget {
    QString url;
    QString title;
};

/// A tracked change that is to be shown.
struct ChangeMark {
    bool deleted = false;
    QString by; ///< "Ada, 2026-03-01"
};

/// How a piece of a paragraph looks. Numbers are indices into the tables of PieceTables; -1: none.
struct PieceLook {
    int link = -1;
    int change = -1;
    bool bold = false;
    bool italic = false;
    bool strike = false;
    bool underline = false;
    bool highlight = false;
    bool superscript = false;
    bool subscript = false;
    bool code = false;
    bool keyboard = false;
    QString language;
    QString color;
    QString background;

    friend bool operator==(const PieceLook &, const PieceLook &) = default;
};

struct PieceTables {
    std::vector<LinkTarget> links;
    std::vector<ChangeMark> changes;
};

/// A run's content with its look.
struct Piece {
    PieceLook look;
    Inline node;
};

/// Nests what runs of the same look share: of several looks that begin at one place the longest is outermost, links always.
Inlines nested(std::vector<Piece> pieces, const PieceTables &tables);

} // namespace quayside::reader::office
