// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/writeinput.h"
#include "page/pagereceiver.h"
#include "typeset/layout/frontmatter.h"
#include "typeset/layout/paginator.h"

#include <QHash>

namespace quayside {

/// Makes finished pages of laid-out blocks: structure, headers and footers, then title page and contents, outline, destinations, page labels; pictures are
/// numbered in the order in which pages show them. Hands pages over as soon as it can.
class PageAssembler
{
public:
    PageAssembler(const LayoutInput &layout, const WriteInput &input, PageReceiver &receiver, WorkContext &context);

    /// Before all. Errors: those of the receiver.
    Result<void> begin() { return m_receiver.begin(m_document); }
    /// Footnote @p index. All of them come before the blocks.
    void setNote(int index, LaidOutBlock laidOut) { m_notes[static_cast<size_t>(index)].laidOut = std::move(laidOut); }
    /// The next block of the document. Errors: those of the receiver, Canceled.
    Result<void> add(LaidOutBlock laidOut);
    /// After the last block. Errors: as above.
    Result<void> finish();

private:
    /// What is drawn of a figure, page counted in the body.
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
    Result<std::vector<Page>> bodyPages(std::vector<ColumnPage> columns);
    void nameChapter(int page);
    Result<Front> makeFront(const std::vector<QString> &destinations);
    Result<void> addPart(LaidOutBlock laidOut, Front &front);
    std::vector<Page> frontPages(Front &front);
    Page finished(ColumnPage &column, int page) const;
    void addRunning(Page &page, int number, bool body, bool first);
    void addOutline(const std::vector<QString> &destinations, int frontPages);
    void findBoxes(const Page &page, int number);
    void placeBoxes(int frontPages);
    void numberImages(Page &page);
    [[nodiscard]] double leftMargin(int page) const { return mirrored(page) ? m_settings.outer : m_settings.inner; }
    /// Front matter of a two-sided document has an even number of pages, so that pages of the body can be counted by themselves.
    [[nodiscard]] bool mirrored(int page) const { return m_settings.twoSided && (page % 2 == 1) != m_settings.rightToLeft; }

    const LayoutInput &m_layout;
    const WriteInput &m_input;
    const PageSettings &m_settings;
    PageReceiver &m_receiver;
    WorkContext &m_context;
    Shaper m_shaper;
    Typesetter m_typesetter;
    PageDocument m_document;
    std::deque<LaidOutPart> m_notes;
    std::vector<bool> m_called; ///< by note: its elements have their place
    QSet<QString> m_said;       ///< warnings that are told once
    Paginator m_paginator;
    std::vector<ColumnPage> m_waiting; ///< pages of the body, not handed over yet
    bool m_waitForAll = false;         ///< running lines tell the number of pages: none can be finished before the last is known
    int m_bodyPages = 0;               ///< handed over, or about to be
    size_t m_nextHeading = 0;          ///< first heading behind the pages that have their running lines
    int m_highestLevel = 6;            ///< of headings: they name the chapters
    QString m_chapter;                 ///< of the page that is being finished
    QString m_lastChapter;             ///< that began on it or before
    bool m_startsChapter = false;      ///< at its top
    RunningValues m_values;
    std::vector<FigureBox> m_boxes;
    QHash<qint32, qint32> m_imageNumbers; ///< by number in the image store
    QHash<qint32, qint32> m_drawingNumbers;
};

} // namespace quayside
