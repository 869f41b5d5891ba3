// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/entrywriter.h"
#include "document/document.h"
#include "writers/docx/relationships.h"
#include "writers/docx/setting.h"
#include "writers/xmlwriter.h"

#include <QHash>
#include <QSizeF>

namespace quayside::docx {

/// The files of a document's images, each in the package once.
class Pictures
{
public:
    /// An image as Word takes it.
    struct Picture {
        QString part;    ///< relative to the folder "word"; empty: it has none, see `problem`
        QString drawing; ///< of an SVG, whose picture is `part`
        QSizeF size;     ///< points, at 96 pixels an inch; empty: not known
        QString problem;
    };

    /// Turns what Word does not know into PNG. @p language: of words in drawings. Error: Canceled.
    static Result<Pictures> of(const Document &document, const QString &language, WorkContext &context);

    /// The picture of @p url; null: the document has none.
    [[nodiscard]] const Picture *find(const QString &url) const;
    /// Writes the files, below @p folder. Error: the package's.
    Result<void> write(EntryWriter &package, const Document &document, const QString &folder) const;

private:
    struct Converted {
        QByteArray png;
        QString url;
    };
    QHash<QString, Picture> m_pictures;               ///< by URL
    QHash<QString, QByteArray> m_made;                ///< contents by part, of those that were converted
    std::vector<std::pair<QString, QString>> m_files; ///< part and URL, in order
};

/// The size of @p image in points, within @p limits.
QSizeF pictureSize(const Image &image, const Pictures::Picture &picture, QSizeF limits);

/// w:drawing for a picture that stands in the line.
struct Drawing {
    int number = 1; ///< unique in the document
    QString name;
    QString alternative;
    QString title;
    QString picture; ///< relationship
    QString drawing; ///< relationship of an SVG; empty: none
    QSizeF size;     ///< points
};
void writeDrawing(XmlWriter &xml, const Drawing &drawing);

} // namespace quayside::docx
