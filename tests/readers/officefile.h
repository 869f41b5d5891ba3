// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/entrywriter.h"
#include "packagereading.h"

#include <QBuffer>
#include <QTimeZone>

namespace quayside::test {

/// The parts of a package by their names.
using Parts = QList<std::pair<QString, QByteArray>>;

/// A zip of @p parts, in their order.
inline QByteArray packed(const Parts &parts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto writer = zipEntryWriter(archiveInto(buffer), QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::utc()), {});
    for (const auto &[name, content] : parts) {
        // As OpenDocument and EPUB want it: found by the first bytes.
        const Packing packing = name == QLatin1StringView("mimetype") ? Packing::Stored : Packing::Deflated;
        if (!writer->add(name, QByteArrayView(content), packing))
            qFatal("a part was not added");
    }
    if (!writer->finish())
        qFatal("a package was not written");
    return buffer.data();
}

inline constexpr auto wordNamespaces =
    R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" )"
    R"(xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" )"
    R"(xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" )"
    R"(xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" )"
    R"(xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" )"
    R"(xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart")";

inline QByteArray relationships(const QByteArray &rows)
{
    return R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" + rows + "</Relationships>";
}

inline QByteArray relationship(const QByteArray &id, const QByteArray &type, const QByteArray &target, bool external = false)
{
    return "<Relationship Id=\"" + id + R"(" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/)" + type + "\" Target=\"" + target
           + (external ? R"(" TargetMode="External"/>)" : "\"/>");
}

/// The parts of a Word document with this body, the styles and numberings of tests/data, and these relationships and parts besides.
inline Parts wordParts(const QByteArray &body, const QByteArray &relations = {}, const Parts &more = {})
{
    Parts parts{
        {QStringLiteral("[Content_Types].xml"), R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)"},
        {QStringLiteral("_rels/.rels"), relationships(relationship("r1", "officeDocument", "word/document.xml"))},
        {QStringLiteral("word/_rels/document.xml.rels"),
         relationships(relationship("s", "styles", "styles.xml") + relationship("n", "numbering", "numbering.xml") + relations)},
        {QStringLiteral("word/styles.xml"), bytesOf(readersData(QStringLiteral("docx/styles.xml")))},
        {QStringLiteral("word/numbering.xml"), bytesOf(readersData(QStringLiteral("docx/numbering.xml")))},
        {QStringLiteral("word/document.xml"), QByteArray("<w:document ") + wordNamespaces + "><w:body>" + body + "</w:body></w:document>"},
    };
    return parts + more;
}

} // namespace quayside::test
