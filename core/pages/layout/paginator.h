// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "pages/layout/galley.h"
#include "pages/layout/layoutsettings.h"

#include <deque>

namespace quayside {

/// A galley and where its elements begin in the document's structure.
struct GalleyPart {
    const Galley *galley = nullptr;
    ElementId base = 0;
};

/// A heading at its place.
struct PlacedHeading {
    HeadingMark mark; ///< element counted in the whole structure
    int page = 0;
    double y = 0;
};

struct PlacedAnchor {
    QString name;
    int page = 0;
    double y = 0;
    double x = 0;
};

/// A page of the column only: x from the column's left, y from its top.
struct ColumnPage {
    std::vector<PageItem> behind; ///< shades and bars
    std::vector<PageItem> items;
    std::vector<LinkArea> links;
    double filled = 0;            ///< how far down text reaches
};

/// A figure's extent.
struct PlacedBox {
    ElementId element = noElement;
    int page = 0;
    QRectF rect;
};

/// What the paginator makes.
struct Pagination {
    std::vector<ColumnPage> pages;
    std::vector<PlacedHeading> headings;
    std::vector<PlacedAnchor> anchors;
    std::vector<PlacedBox> boxes;
};

/// Breaks strips into pages: headings stay with what follows, two lines at least at both ends of a page, heads of tables repeated, rows split
/// only where they must be, footnotes at the foot of the page that calls them, going on over pages. One pass, linear time.
class Paginator
{
public:
    Paginator(const PageSettings &settings, const Theme &theme, const std::vector<GalleyPart> &notes);

    /// Error: Canceled.
    Result<Pagination> run(const std::vector<GalleyPart> &parts, WorkContext &context);

private:
    struct Ref {
        const Strip *strip = nullptr;
        const GalleyPart *part = nullptr;
    };
    struct OpenFrame {
        const GalleyPart *part = nullptr;
        int frame = -1;
        double top = 0;
        size_t slot = 0; // in ColumnPage::behind
    };

    void group(const std::vector<Ref> &refs);
    void oversized(const std::vector<Ref> &refs);
    bool fits(const std::vector<Ref> &refs, float height) const;
    [[nodiscard]] float heightOf(const std::vector<Ref> &refs) const;
    [[nodiscard]] float gap(const Ref &next) const;
    [[nodiscard]] float closing(const Ref &ref, const Ref *next) const;
    [[nodiscard]] static std::vector<int> path(const Ref &ref);
    void put(const Ref &ref);
    void splitRow(const Ref &ref);
    void repeatHead(const Ref &ref);
    void updateFrames(const Ref &ref, double top);
    void closeFrames(size_t keep);
    void startPage();
    void finishPage();
    void queueNotes(const Strip &strip);
    void drainNotes(double limit);
    [[nodiscard]] double room() const { return m_height - m_y - m_notesHeight - (m_pageNotes.empty() ? 0 : separatorHeight); }
    ColumnPage &page() { return m_result.pages.back(); }

    static constexpr double separatorHeight = 14;

    const PageSettings &m_settings;
    const Theme &m_theme;
    const std::vector<GalleyPart> &m_notes;
    Pagination m_result;
    double m_height;
    double m_y = 0;
    bool m_empty = true;
    Ref m_previous;
    std::vector<OpenFrame> m_frames;
    std::deque<Ref> m_waitingNotes;
    std::vector<Ref> m_pageNotes;
    double m_notesHeight = 0;
    std::vector<bool> m_noteDone;
    std::deque<Strip> m_pieces; // parts of split rows
};

} // namespace quayside
