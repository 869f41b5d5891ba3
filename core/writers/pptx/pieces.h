// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"
#include "writers/pptx/setting.h"

#include <variant>

namespace quayside::pptx {

/// A paragraph of a slide.
struct Line {
    enum class Mark { None, Bullet, Number, Box };
    Inlines words;
    Mark mark = Mark::None;
    BulletStyle bullet = BulletStyle::ByDepth;
    NumberStyle numbering = NumberStyle::Decimal;
    NumberDelimiter delimiter = NumberDelimiter::Period;
    int number = 1;
    bool checked = false; ///< Mark::Box
    int level = 0;        ///< of the list
    double left = 0;      ///< of the text, points
    double hanging = 0;   ///< the mark stands so far before it
    double size = 0;      ///< points
    double before = 0;    ///< room above, points
    bool bold = false;
    bool keepsNext = false; ///< stands on the slide of what follows
    FontRole role = FontRole::Body;
    quint32 color = 0; ///< 0: the text's
    Alignment alignment = Alignment::None;
    Direction direction = Direction::None;
    QString language;
    QString id; ///< a place that links lead to
    SourcePosition position;
};
using Lines = std::vector<Line>;

/// Text in the open, or in a frame.
struct TextPiece {
    enum class Frame { None, Quote, Alert, Code };
    Lines lines;
    Frame frame = Frame::None;
    AlertKind alert = AlertKind::Note;
    QString codeLanguage;
};

struct TablePiece {
    Table table;                   ///< without caption; its rows are one body
    std::vector<double> columns{}; ///< widths, points; the same in all parts
};

struct PicturePiece {
    Image image;
    Inlines caption;
    QString link; ///< where it leads; empty: nowhere
};

/// What stands on a slide, one below the other.
struct Piece {
    std::variant<TextPiece, TablePiece, PicturePiece> value;
    SourcePosition position;

    template<class Kind>
    [[nodiscard]] const Kind *as() const
    {
        return std::get_if<Kind>(&value);
    }
    template<class Kind>
    Kind *as()
    {
        return std::get_if<Kind>(&value);
    }
};
using Pieces = std::vector<Piece>;

/// The pieces of @p content. Footnotes that it calls are not among them.
Pieces piecesOf(const Blocks &content, const Setting &setting, WorkContext &context, const Document &document);

/// Room around the words of a frame, in points.
double insetOf(TextPiece::Frame frame);

} // namespace quayside::pptx
