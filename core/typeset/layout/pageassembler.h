// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/writeinput.h"
#include "page/pagereceiver.h"
#include "typeset/layout/frontmatter.h"
#include "typeset/layout/paginator.h"

#include <QHash>

namespace quayside {

/// Finishes pages: structure, headers and footers, then title page, contents, outline, destinations, page labels. Numbers images by
/// appearance. Passes pages on as early as it can.
class PageAssembler
{
public:
    PageAssembler(const LayoutInput &layout, const WriteInput &input, PageReceiver &receiver, WorkContext &context);

    /// Call first. Errors: the receiver's.
    Result<void> begin() { return m_receiver.begin(m_document); }
    /// Sets footnote @p index, before any block.
    void setNote(int index, LaidOutBlock laidOut) { m_notes[static_cast<size_t>(index)].laidOut = std::move(laidOut); }
    /// Adds the next block. Errors: the receiver's, Canceled.
    Result<void> add(LaidOutBlock laidOut);
    /// Call after the last block. Errors: as add().
    Result<void> finish();

private:
    /// Bounds of a figure; page in the body.
    struct FigureBox {
        ElementId element = noElement;
        int page = 0;
        QRectF rect;
    };
    struct Front {
        std::vector<ColumnPage> pages;
        int titlePages = 0;
    };
    void addStructure(LaidOutPart &part);
    void addNotes(std::vector<int> called);
    void warnOnce(const LaidOutBlock &laidOut);
    Result<void> handOver();
    Result<void> addRunningLater();
    Result<std::vector<Page>> bodyPages(std::vector<ColumnPage> columns);
    void nameChapter(int page);
    Result<Front> makeFront(const std::vector<QString> &destinations);
    Result<void> addPart(LaidOutBlock laidOut, Front &front);
    std::vector<Page> frontPages(Front &front);
    Page finished(ColumnPage &column, int page);
    void loadLogo();
    void addLogo(Page &page, int number, bool first) const;
    [[nodiscard]] bool hasHeader(bool first) const { return !(first && m_settings.firstDifferent) && m_settings.top > 24; }
    void addRunning(Page &page, int number, bool body, bool first);
    void addOutline(const std::vector<QString> &destinations, int frontPages);
    void tellPlaces(int frontPages);
    void findBoxes(const Page &page, int number);
    void placeBoxes(int frontPages);
    void numberImages(Page &page);
    [[nodiscard]] double leftMargin(int page) const { return mirrored(page) ? m_settings.outer : m_settings.inner; }
    /// Two-sided front matter has an even number of pages, so body pages can be counted alone.
    [[nodiscard]] bool mirrored(int page) const { return m_settings.twoSided && (page % 2 == 1) != m_settings.rightToLeft; }

    const LayoutInput &m_layout;
    const WriteInput &m_input;
    const PageSettings &m_settings;
    PageReceiver &m_receiver;
    WorkContext &m_context;
    Shaper m_shaper;
    PageTypesetter m_typesetter;
    PageDocument m_document;
    std::deque<LaidOutPart> m_notes;
    std::vector<bool> m_called; ///< by note: already in the structure
    QSet<QString> m_said;       ///< warnings given once
    ElementId m_open = 0;       ///< of a table that goes on in the next block
    Paginator m_paginator;
    std::vector<ColumnPage> m_waiting; ///< of the body, not passed on yet
    size_t m_waitingItems = 0;
    /// What is shown at the edges of a body page, when its number of pages is known.
    struct Running {
        QString chapter;
        bool first = false;
        bool blank = false; ///< nothing is
    };
    ImageStore::Entry m_logo;      ///< in headers
    QSizeF m_logoSize;             ///< empty: none
    bool m_runsLater = false;      ///< {pages} in running text
    std::deque<Running> m_running; ///< by body page; then only
    bool m_leadsToTop = false;     ///< some link leads to the first page
    int m_bodyPages = 0;           ///< passed on, or about to be
    size_t m_nextHeading = 0;      ///< first after the finished pages
    int m_highestLevel = 6;        ///< of headings; names chapters
    QString m_chapter;             ///< of the current page
    QString m_lastChapter;         ///< the latest begun
    bool m_startsChapter = false;  ///< at the page's top
    RunningValues m_values;
    std::vector<FigureBox> m_boxes;
    QHash<qint32, qint32> m_imageNumbers; ///< by ImageStore number
    QHash<qint32, qint32> m_drawingNumbers;
};

} // namespace quayside
