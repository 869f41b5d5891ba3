// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "typeset/layout/laidoutblock.h"
#include "typeset/layout/layoutsettings.h"

#include <deque>

namespace quayside {

/// A block and the offset of its elements in the document.
struct LaidOutPart {
    LaidOutBlock laidOut;
    ElementId base = 0;
};

struct PlacedHeading {
    HeadingMark mark; ///< element in document numbering
    int page = 0;
    double y = 0;
};

struct PlacedAnchor {
    QString name;
    int page = 0;
    double y = 0;
};

struct PlacedSource {
    SourcePosition source;
    int page = 0;
    double y = 0;
};

/// A page's column: x from its left, y from its top.
struct ColumnPage {
    std::vector<PageItem> behind; ///< shading and bars
    std::vector<PageItem> items;
    std::vector<LinkArea> links;
};

/// Positions; pages count from the paginator's first.
struct Places {
    std::vector<PlacedHeading> headings;
    std::vector<PlacedAnchor> anchors;
    std::vector<PlacedSource> sources; ///< if they are kept
};

/// Breaks line boxes into pages: headings stay with what follows, at least two lines at page ends, table heads repeat, rows split only if
/// they must, images shrink to what is left of a page or wait for the next while text flows past, footnotes stand on the page that calls them and may continue.
/// One pass, linear time; content moves to its page, blocks are freed.
class Paginator
{
public:
    /// @p notes: by index; each must exist, and not move, before a line box calls it.
    Paginator(const PageSettings &settings, const Theme &theme, std::deque<LaidOutPart> &notes);

    /// Notes from now on where blocks of the source stand.
    void keepSources() { m_keepsSources = true; }
    /// Adds the next part. Error: Canceled.
    Result<void> add(LaidOutPart part, WorkContext &context);
    /// Call after the last part. Error: Canceled.
    Result<void> finish(WorkContext &context);
    /// Completed pages in order, once each.
    std::vector<ColumnPage> takePages();
    [[nodiscard]] const Places &places() const { return m_places; }

private:
    struct Ref {
        LineBox *lineBox = nullptr;
        const LaidOutPart *part = nullptr;
    };
    struct OpenFrame {
        const LaidOutPart *part = nullptr;
        int frame = -1;
        double top = 0;
        size_t slot = 0; // in ColumnPage::behind
    };

    void group(const std::vector<Ref> &refs);
    bool shrinkToFit(const std::vector<Ref> &refs, float height);
    [[nodiscard]] static std::vector<Ref>::const_iterator picture(const std::vector<Ref> &refs);
    [[nodiscard]] bool mayWait(const std::vector<Ref> &refs) const;
    [[nodiscard]] bool mayPass(const std::vector<Ref> &refs) const;
    void wait(const std::vector<Ref> &refs);
    bool passOrWait(const std::vector<Ref> &refs);
    void placeWaiting();
    void oversized(const std::vector<Ref> &refs);
    bool divideRow(const std::vector<Ref> &refs);
    [[nodiscard]] std::vector<Ref>::const_iterator cheapEnd(const std::vector<Ref> &refs) const;
    bool fits(const std::vector<Ref> &refs, float height) const;
    [[nodiscard]] float heightOf(const std::vector<Ref> &refs) const;
    [[nodiscard]] float gap(const Ref &next) const;
    [[nodiscard]] float closing(const Ref &ref, const Ref *next) const;
    [[nodiscard]] static std::vector<int> path(const Ref &ref);
    void put(const Ref &ref);
    void putAll(const std::vector<Ref> &refs);
    void splitRow(const Ref &ref);
    void repeatHead(const Ref &ref);
    void updateFrames(const Ref &ref, double top);
    void closeFrames(size_t keep);
    void startPage();
    void finishPage();
    void nextPage();
    void call(const std::vector<int> &notes);
    void placeNotes();
    [[nodiscard]] double noteRoom(const std::vector<int> &called) const;
    [[nodiscard]] static double noteGap(const LineBox *previous, const LineBox &next);
    void forgetBlocks();
    void show(LineBox &lineBox, double y, ElementId base);
    [[nodiscard]] double room() const { return m_height - m_y - m_notesHeight - (m_pageNotes.empty() ? 0 : separatorHeight); }
    ColumnPage &page() { return m_pages.back(); }
    [[nodiscard]] int pageIndex() const { return m_taken + static_cast<int>(m_pages.size()) - 1; }

    static constexpr double separatorHeight = 14;

    const PageSettings &m_settings;
    const Theme &m_theme;
    std::deque<LaidOutPart> &m_notes;
    std::deque<LaidOutPart> m_parts; ///< with unplaced boxes, and the last placed
    std::vector<Ref> m_kept;         ///< until their group ends
    float m_keptHeight = 0;
    std::deque<std::vector<Ref>> m_waiting; ///< images with their captions, for the next page
    std::vector<Ref> m_lead;                ///< what stands above the last of them, and goes with it unless text takes it along
    bool m_breakNext = false;               ///< the part before ended with a page break
    std::vector<QString> m_anchorsNext;     ///< from the part before
    bool m_finished = false;
    bool m_keepsSources = false;
    int m_counter = 0;
    std::vector<ColumnPage> m_pages;
    int m_taken = 0; ///< pages taken
    Places m_places;
    double m_height;
    double m_y = 0;
    bool m_empty = true;
    Ref m_previous;
    std::vector<OpenFrame> m_frames;
    std::deque<Ref> m_waitingNotes;
    std::vector<Ref> m_pageNotes;
    double m_notesHeight = 0;
    double m_notesLimit = 0; ///< height for notes on this page
    std::vector<bool> m_noteDone;
    std::deque<LineBox> m_pieces; // parts of split rows
};

} // namespace quayside
