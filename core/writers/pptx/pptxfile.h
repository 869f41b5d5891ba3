// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/entrywriter.h"
#include "output/outputsink.h"
#include "writers/pptx/arrange.h"
#include "writers/pptx/looks.h"
#include "writers/pptx/textbody.h"

namespace quayside::pptx {

/// Writes a presentation: the package and its parts.
class PptxFile
{
public:
    PptxFile(WriteInput &input, const Setting &setting, OutputSink &sink, WorkContext &context)
        : m_input(input), m_setting(setting), m_fonts(setting.common), m_context(context), m_zip(zipEntryWriter(archiveInto(sink), input.asOf, context.stop))
    {}

    /// Error: Canceled, or the target's.
    Result<void> write();

private:
    Result<void> gather();
    Result<void> writePackage();
    Result<void> writeLooks();
    Result<void> writeSlides();
    Result<void> writeSlide(const SetSlide &slide, int number);
    Result<void> writeRest();
    Result<void> add(const QString &part, const QByteArray &content);
    [[nodiscard]] QByteArray contentTypes() const;
    [[nodiscard]] QByteArray presentation() const;
    [[nodiscard]] bool hasNotes() const;
    [[nodiscard]] static LayoutKind layoutOf(const SetSlide &slide);

    WriteInput &m_input;
    const Setting &m_setting;
    const office::Fonts m_fonts;
    WorkContext &m_context;
    std::unique_ptr<ZipEntryWriter> m_zip;
    std::optional<office::Pictures> m_pictures;
    std::vector<SetSlide> m_slides;
    QHash<QString, int> m_places; ///< slides, from 1, by ids on them
    CodeColorer m_colors;
    QByteArray m_custom;
    qint64 m_replaced = 0;
};

} // namespace quayside::pptx
