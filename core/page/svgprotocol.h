// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is said between SvgRenderer and the program quayside-svg: one request, one reply, each with its length (four bytes) before it.

#include "page/pdfobject.h"

#include <QDataStream>
#include <QSize>
#include <QSizeF>
#include <QStringList>

namespace quayside {

/// Why a drawing cannot be drawn.
enum class SvgProblem : quint8 {
    None,
    Unreadable,  ///< no SVG, or damaged: SvgReply::detail says where
    TooLarge,    ///< too many bytes, elements or points
    TooMuchWork, ///< it takes longer or more memory than a drawing may
    NoProgram,   ///< quayside-svg cannot be started
};

struct SvgRequest {
    QByteArray svg;
    QString language; ///< BCP 47 of the document: chooses Han shapes; may be empty
    QSize pixels;     ///< empty: as PDF; else as a picture of this size
};

struct SvgReply {
    SvgProblem problem = SvgProblem::None;
    QString detail;
    QSizeF size;                ///< CSS px
    QSizeF formSize;            ///< units of the form
    QList<PdfObject> form;      ///< the first is a form XObject with the box 0, 0, formSize
    QByteArray pixels;          ///< rows of premultiplied ARGB, as QImage::Format_ARGB32_Premultiplied
    bool activeContent = false; ///< scripts or references were left out
    QStringList lost;           ///< elements that are not drawn
    QList<quint32> unknown;     ///< characters that no installed font has
};

inline QDataStream &operator<<(QDataStream &out, const PdfObject::Piece &piece)
{
    return out << piece.text << piece.reference;
}
inline QDataStream &operator>>(QDataStream &in, PdfObject::Piece &piece)
{
    return in >> piece.text >> piece.reference;
}
inline QDataStream &operator<<(QDataStream &out, const PdfObject &object)
{
    return out << object.pieces << object.isStream << object.stream;
}
inline QDataStream &operator>>(QDataStream &in, PdfObject &object)
{
    return in >> object.pieces >> object.isStream >> object.stream;
}
inline QDataStream &operator<<(QDataStream &out, const SvgRequest &request)
{
    return out << request.svg << request.language << request.pixels;
}
inline QDataStream &operator>>(QDataStream &in, SvgRequest &request)
{
    return in >> request.svg >> request.language >> request.pixels;
}
inline QDataStream &operator<<(QDataStream &out, const SvgReply &reply)
{
    return out << reply.problem << reply.detail << reply.size << reply.formSize << reply.form << reply.pixels << reply.activeContent << reply.lost
               << reply.unknown;
}
inline QDataStream &operator>>(QDataStream &in, SvgReply &reply)
{
    return in >> reply.problem >> reply.detail >> reply.size >> reply.formSize >> reply.form >> reply.pixels >> reply.activeContent >> reply.lost
           >> reply.unknown;
}

} // namespace quayside
