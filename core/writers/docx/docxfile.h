// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/entrywriter.h"
#include "writers/docx/running.h"
#include "writers/docx/template.h"
#include "writers/docx/wordbody.h"

namespace quayside::docx {

/// One export: gathers the parts and writes the package.
class DocxFile
{
public:
    /// @p lent: a template; none is empty.
    DocxFile(WriteInput &input, const Setting &setting, const std::optional<Template> &lent, OutputSink &sink, WorkContext &context)
        : m_input(input), m_setting(setting), m_template(lent), m_fonts(setting), m_context(context),
          m_zip(zipEntryWriter(archiveInto(sink), input.asOf, context.stop)), m_numbering(setting, m_fonts, lent ? lent->numbering : NumberingBase()),
          m_bookmarks(input.document, office::PlaceNames::Word)
    {}

    Result<void> write();

private:
    Result<void> gather();
    Result<void> add(const QString &part, const QByteArray &content);
    Result<void> writePackage();
    Result<void> writeBody();
    Result<void> writeNotes();
    Result<void> notes(const ArchiveTarget &target, Relationships &relations);
    Result<void> writeRest();
    Result<void> writeLent();
    Result<void> front(XmlWriter &xml, WordBody &body);
    [[nodiscard]] QByteArray contentTypes() const;
    static void beginPart(XmlWriter &xml, std::string_view root);

    WriteInput &m_input;
    const Setting &m_setting;
    const std::optional<Template> &m_template;
    const office::Fonts m_fonts;
    WorkContext &m_context;
    std::unique_ptr<ZipEntryWriter> m_zip;
    Numbering m_numbering;
    office::Bookmarks m_bookmarks;
    std::optional<office::Pictures> m_pictures;
    std::optional<office::Gathered> m_gathered;
    std::vector<RunningPart> m_running;
    QByteArray m_custom;
    Relationships m_relations; ///< of the document
    qint64 m_replaced = 0;
};

} // namespace quayside::docx
