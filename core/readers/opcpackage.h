// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/zippackage.h"
#include "readers/reader.h"
#include "readers/xmlelement.h"

#include <QMap>

namespace quayside {

/// Where a part refers to (ECMA-376-2, 6.5).
struct Relationship {
    QString type;   ///< the last part of its URI: "image", "hyperlink", "styles"
    QString target; ///< the name of a part, or as written if external
    bool external = false;
};
using Relationships = QMap<QString, Relationship>; ///< by id

/// An Open Packaging Conventions package: DOCX, XLSX, PPTX.
class OpcPackage
{
public:
    /// Opens the package in @p input; says what else the file is where it is none: encrypted, an older format, another office document. Error:
    /// SourceMalformed, Canceled.
    static Result<OpcPackage> open(const ReadInput &input, WorkContext &context);

    /// The main part, "word/document.xml".
    [[nodiscard]] const QString &mainPart() const { return m_mainPart; }
    /// The relationships of the package itself (empty @p part) or of a part; none if that cannot be read, with a Warning.
    [[nodiscard]] Relationships relationshipsOf(const QString &part, WorkContext &context) const;
    /// The part that @p part relates to by @p type; empty: none.
    [[nodiscard]] QString related(const QString &part, QLatin1StringView type, WorkContext &context) const;
    [[nodiscard]] bool contains(const QString &part) const { return m_zip.contains(part); }
    /// A part's bytes. Error: SourceMalformed, Canceled.
    [[nodiscard]] Result<QByteArray> read(const QString &part, const WorkContext &context) const;
    /// A part as a tree; nothing, with a Warning, if it is missing or damaged: for parts that a document can do without. Error: Canceled.
    [[nodiscard]] Result<XmlElement> readOptional(const QString &part, std::span<const XmlNamespace> namespaces, WorkContext &context) const;
    /// All parts' names.
    [[nodiscard]] const QStringList &names() const { return m_zip.names(); }
    /// Completes an error with the source's name.
    [[nodiscard]] tl::unexpected<ExportError> failed(ExportError error) const;

private:
    ZipPackage m_zip;
    QString m_name; ///< as the user named it
    QString m_mainPart;
};

/// What the bytes of an office file are if they are not what was wanted: "it is protected with a password", "it is an OpenDocument file" …; empty: not known.
QString whatElseItIs(const QByteArray &bytes);

/// Whether @p bytes are a zip whose file names contain @p name.
bool isZipWith(const QByteArray &bytes, QByteArrayView name);

/// Whether @p bytes are a zip with the container file of a publication, or with its media type in front (EPUB 3.3, 4.2.6.3.1 and 4.2.7).
bool isEpub(const QByteArray &bytes);

/// The namespaces of core properties (ECMA-376-2, 8).
std::span<const XmlNamespace> corePropertyNamespaces();

/// Title, authors, dates and the like of the package's core properties into @p metadata.
Result<void> readCoreProperties(const OpcPackage &package, Metadata &metadata, WorkContext &context);

} // namespace quayside
