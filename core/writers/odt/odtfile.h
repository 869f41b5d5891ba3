// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/odt/packedxml.h"
#include "writers/odt/template.h"
#include "writers/odt/textbody.h"

namespace quayside::odt {

/// One export: gathers the parts and writes the package.
class OdtFile
{
public:
    /// @p lent: a template; none is empty.
    OdtFile(WriteInput &input, const office::Setting &setting, const std::optional<Template> &lent, OutputSink &sink, WorkContext &context)
        : m_input(input), m_setting(setting), m_template(lent), m_fonts(setting), m_context(context),
          m_zip(zipEntryWriter(archiveInto(sink), input.asOf, context.stop)), m_bookmarks(input.document, office::PlaceNames::Any),
          m_lists(setting, m_fonts, lent ? lent->bullets : QString(), lent ? lent->numbers : QString())
    {}

    Result<void> write();

private:
    Result<void> gather();
    Result<void> writeText();
    Result<void> front(XmlWriter &xml, TextBody &body);
    Result<void> writeContent();
    Result<void> writeRest();
    Result<void> add(const QString &part, const QByteArray &content);
    [[nodiscard]] QByteArray stylesPart() const;
    [[nodiscard]] QByteArray manifest() const;

    WriteInput &m_input;
    const office::Setting &m_setting;
    const std::optional<Template> &m_template;
    const office::Fonts m_fonts;
    WorkContext &m_context;
    std::unique_ptr<ZipEntryWriter> m_zip;
    office::Bookmarks m_bookmarks;
    AutomaticStyles m_styles;
    ListStyles m_lists;
    std::optional<office::Pictures> m_pictures;
    std::optional<office::Gathered> m_gathered;
    Parts m_parts{m_styles, m_lists};
    PackedXml m_text;
    qint64 m_replaced = 0;
    QStringList m_names; ///< of all parts but the pictures and formulas
};

} // namespace quayside::odt
