// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Protocol between SvgRenderer and quayside-svg: one request, one reply, each preceded by its length (four bytes).

#include "page/pdfobject.h"

#include <QDataStream>
#include <QSize>
#include <QSizeF>
#include <QStringList>

namespace quayside {

enum class SvgProblem : quint8 {
    None,
    Unreadable,  ///< not SVG or damaged, see SvgReply::detail
    TooLarge,    ///< too many bytes, elements or points
    TooMuchWork, ///< over time or memory limit
    NoProgram,   ///< cannot start quayside-svg
};

struct SvgRequest {
    QByteArray svg;
    QString language; ///< BCP 47, for Han variants; may be empty
    QSize pixels;     ///< empty: PDF; else raster size
};

struct SvgReply {
    SvgProblem problem = SvgProblem::None;
    QString detail;
    QSizeF size;                ///< CSS px
    QSizeF formSize;            ///< form units
    QList<PdfObject> form;      ///< the first is a form XObject with BBox 0, 0, formSize
    QByteArray pixels;          ///< QImage::Format_ARGB32_Premultiplied
    bool activeContent = false; ///< scripts or external references were dropped
    QStringList lost;           ///< elements not drawn
    QList<quint32> unknown;     ///< code points no font has
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
