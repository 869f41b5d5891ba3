// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/epub/bookoptions.h"
#include "writers/epub/chapters.h"
#include "writers/epub/navigation.h"
#include "writers/epub/packageimages.h"
#include "writers/epub/places.h"
#include "writers/htmlbody.h"
#include "writers/pagework.h"

namespace quayside::epub {

/// An EPUB 3.3 publication, https://www.w3.org/TR/epub-33/; one object a book.
class Book final : private HtmlPublication
{
public:
    /// @p fonts: those that the book carries.
    Book(WriteInput &&input, const BookOptions &options, std::vector<FontFile> fonts, OutputSink &sink, WorkContext &context);
    ~Book() override = default;
    Q_DISABLE_COPY_MOVE(Book)

    /// Error: Canceled, or the sink's.
    Result<void> write();

private:
    std::optional<QString> linkTo(const QString &url) override;
    Result<std::optional<QString>> imageFile(const Image &image) override;
    [[nodiscard]] QString noteAddress(int note) const override { return m_places.note(note, m_chapter); }
    [[nodiscard]] QStringList callAddresses(int note) const override { return m_places.calls(note, m_chapter); }

    Result<void> writeCover();
    [[nodiscard]] Result<std::optional<QString>> coverFile();
    Result<void> writeTitlePage();
    Result<void> writeChapters();
    Result<void> writeChapter(const Chapter &chapter);
    Result<void> writeStyle();
    Result<void> writeRest();
    Result<void> add(Item item, const QByteArray &bytes);
    void collectHeadings();
    void warnOfLanguage();
    void lostLink(const QString &url);
    [[nodiscard]] std::vector<Landmark> landmarks() const;

    WriteInput m_input;
    const BookOptions m_options;
    WorkContext &m_context;
    const BookFacts m_facts;
    const std::vector<FontFile> m_fonts;
    std::unique_ptr<EntryWriter> m_zip;
    PackageImages m_images;
    std::vector<Chapter> m_chapters;
    Places m_places;
    HtmlBodyOptions m_bodyOptions;
    std::vector<NavHeading> m_headings;
    std::vector<Item> m_items;
    Accessibility m_accessibility;
    QString m_cover;      ///< the id of its image
    QString m_titlePage;  ///< its file
    QSet<QString> m_lost; ///< links that were told of
    int m_chapter = 0;    ///< that is being written
};

} // namespace quayside::epub
