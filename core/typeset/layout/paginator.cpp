// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/paginator.h"

#include "typeset/layout/rowcut.h"

#include <algorithm>
#include <utility>

namespace quayside {
namespace {

constexpr double tolerance = 0.05;
constexpr double shareOfOldNotes = 0.6; ///< × page height, for continued notes
constexpr double smallFoot = 0.2;       ///< × page height: no image shrinks for less
constexpr double largeFoot = 0.15;      ///< × page height: text flows past an image rather than leave that empty
constexpr double hugeFoot = 1 / 3.0;    ///< × page height: only for that an image waits apart from its heading
constexpr double largeRest = 0.25;      ///< × page height: a row is divided rather than leave that empty
constexpr double leastPiece = 0.1;      ///< × page height: of a divided row
constexpr size_t mostWaiting = 4;       ///< images
constexpr size_t longChain = 8;
constexpr std::ptrdiff_t chainEnd = 4;

} // namespace

Paginator::Paginator(const PageSettings &settings, const Theme &theme, std::deque<LaidOutPart> &notes)
    : m_settings(settings), m_theme(theme), m_notes(notes), m_height(settings.columnHeight()), m_noteDone(notes.size(), false)
{
    startPage();
}

std::vector<int> Paginator::path(const Ref &ref)
{
    std::vector<int> result;
    for (int frame = ref.lineBox->frame; frame >= 0; frame = ref.part->laidOut.frames[static_cast<size_t>(frame)].parent)
        result.push_back(frame);
    std::reverse(result.begin(), result.end());
    return result;
}

float Paginator::closing(const Ref &ref, const Ref *next) const
{
    if (ref.lineBox->frame < 0)
        return 0;
    const std::vector<int> mine = path(ref);
    const std::vector<int> other = next && next->part == ref.part ? path(*next) : std::vector<int>{};
    float sum = 0;
    for (size_t i = 0; i < mine.size(); ++i) {
        if (i >= other.size() || other[i] != mine[i])
            sum += ref.part->laidOut.frames[static_cast<size_t>(mine[i])].padBottom;
    }
    return sum;
}

/// Space before @p next, with paddings of frames closing and opening.
float Paginator::gap(const Ref &next) const
{
    float sum = 0;
    if (!m_empty && m_previous.lineBox) {
        sum += std::max(m_previous.lineBox->after, next.lineBox->before);
        sum += closing(m_previous, &next);
    }
    if (next.lineBox->frame >= 0) {
        const std::vector<int> mine = path(next);
        for (size_t i = 0; i < mine.size(); ++i) {
            const bool open = !m_empty && i < m_frames.size() && m_frames[i].part == next.part && m_frames[i].frame == mine[i];
            if (!open)
                sum += next.part->laidOut.frames[static_cast<size_t>(mine[i])].padTop;
        }
    }
    return sum;
}

float Paginator::heightOf(const std::vector<Ref> &refs) const
{
    float height = 0;
    for (size_t i = 0; i < refs.size(); ++i) {
        if (i == 0) {
            height += gap(refs[0]);
            if (m_empty && refs[0].lineBox->head)
                height += refs[0].lineBox->head->height;
        } else {
            const Ref &before = refs[i - 1];
            height += std::max(before.lineBox->after, refs[i].lineBox->before) + closing(before, &refs[i]);
            const std::vector<int> mine = path(refs[i]);
            const std::vector<int> other = before.part == refs[i].part ? path(before) : std::vector<int>{};
            for (size_t f = 0; f < mine.size(); ++f) {
                if (f >= other.size() || other[f] != mine[f])
                    height += refs[i].part->laidOut.frames[static_cast<size_t>(mine[f])].padTop;
            }
        }
        height += refs[i].lineBox->height;
    }
    return refs.empty() ? 0 : height + closing(refs.back(), nullptr);
}

/// Height for two lines of the first unplaced note.
double Paginator::noteRoom(const std::vector<int> &called) const
{
    for (const int note : called) {
        const auto index = static_cast<size_t>(note);
        if (index >= m_notes.size() || m_noteDone[index])
            continue;
        const auto &lineBoxes = m_notes[index].laidOut.lineBoxes;
        double need = m_pageNotes.empty() ? separatorHeight : 0;
        for (size_t i = 0; i < std::min<size_t>(2, lineBoxes.size()); ++i)
            need += double(lineBoxes[i].height);
        return need;
    }
    return 0;
}

bool Paginator::fits(const std::vector<Ref> &refs, float height) const
{
    const double available = room() + tolerance;
    if (double(height) > available)
        return false;
    for (const Ref &ref : refs) {
        if (const double need = noteRoom(ref.lineBox->notes); need > 0)
            return m_empty || (m_waitingNotes.empty() && double(height) + need <= available); // an earlier note may need the foot
    }
    return true;
}

void Paginator::startPage()
{
    m_pages.emplace_back();
    m_y = 0;
    m_empty = true;
    m_previous = {};
    m_frames.clear();
    m_pageNotes.clear();
    m_notesHeight = 0;
    m_notesLimit = m_height * shareOfOldNotes;
    placeNotes();
    if (m_waitingNotes.empty())
        m_notesLimit = m_height;
}

void Paginator::nextPage()
{
    finishPage();
    startPage();
}

/// Space before @p next.
double Paginator::noteGap(const LineBox *previous, const LineBox &next)
{
    return previous ? double(std::max(previous->after, next.before)) : 0;
}

/// Places notes while there is room. Notes they call come last.
void Paginator::placeNotes()
{
    const double below = m_previous.lineBox ? m_y + double(closing(m_previous, nullptr)) : m_y;
    while (!m_waitingNotes.empty()) {
        const Ref next = m_waitingNotes.front();
        const double height = double(next.lineBox->height) + noteGap(m_pageNotes.empty() ? nullptr : m_pageNotes.back().lineBox, *next.lineBox);
        const double used = m_notesHeight + separatorHeight + height;
        if (used > std::min(m_notesLimit, m_height - below) + tolerance && !(m_empty && m_pageNotes.empty()))
            return;
        m_notesHeight += height;
        m_pageNotes.push_back(next);
        m_waitingNotes.pop_front();
        call(next.lineBox->notes);
    }
}

void Paginator::call(const std::vector<int> &notes)
{
    for (const int note : notes) {
        const auto index = static_cast<size_t>(note);
        if (index >= m_notes.size() || m_noteDone[index])
            continue;
        m_noteDone[index] = true;
        for (LineBox &line : m_notes[index].laidOut.lineBoxes)
            m_waitingNotes.push_back({&line, &m_notes[index]});
    }
}

void Paginator::closeFrames(size_t keep)
{
    while (m_frames.size() > keep) {
        const OpenFrame &open = m_frames.back();
        const Frame &frame = open.part->laidOut.frames[static_cast<size_t>(open.frame)];
        const double bottom = m_y + double(frame.padBottom);
        m_y = bottom;
        const QRectF rect(double(frame.left), open.top, double(frame.right - frame.left), bottom - open.top);
        auto &slot = page().behind;
        if (frame.background || frame.border) {
            if (frame.background)
                slot[open.slot].shape = FilledRect{rect, frame.background};
            if (frame.border) {
                const double w = 0.5;
                for (const QRectF &edge : {QRectF(rect.left(), rect.top(), rect.width(), w), QRectF(rect.left(), rect.bottom() - w, rect.width(), w),
                                           QRectF(rect.left(), rect.top(), w, rect.height()), QRectF(rect.right() - w, rect.top(), w, rect.height())})
                    slot.push_back({FilledRect{edge, frame.border}, noElement, ArtifactKind::Layout, {}});
            }
        }
        if (frame.bar) {
            const double x = frame.barAtRight ? rect.right() - double(frame.barWidth) : rect.left();
            const FilledRect bar{{x, rect.top(), double(frame.barWidth), rect.height()}, frame.bar};
            if (frame.background)
                slot.push_back({bar, noElement, ArtifactKind::Layout, {}});
            else
                slot[open.slot].shape = bar;
        }
        m_frames.pop_back();
    }
}

/// Closes and opens frames for @p ref; m_y passes their paddings.
void Paginator::updateFrames(const Ref &ref, double space)
{
    const std::vector<int> mine = path(ref);
    size_t same = 0;
    while (same < m_frames.size() && same < mine.size() && m_frames[same].part == ref.part && m_frames[same].frame == mine[same])
        ++same;
    closeFrames(same);
    m_y += space;
    for (size_t i = same; i < mine.size(); ++i) {
        const Frame &frame = ref.part->laidOut.frames[static_cast<size_t>(mine[i])];
        page().behind.push_back({FilledRect{}, noElement, ArtifactKind::Layout, {}});
        m_frames.push_back({ref.part, mine[i], m_y, page().behind.size() - 1});
        m_y += double(frame.padTop);
    }
}

void Paginator::repeatHead(const Ref &ref)
{
    if (!m_empty || !ref.lineBox->head)
        return;
    for (const LineBox &lineBox : ref.lineBox->head->lineBoxes) {
        for (PageItem item : lineBox.items) {
            place(item, 0, m_y, 0);
            page().items.push_back(std::move(item));
        }
        m_y += double(lineBox.height);
    }
}

void Paginator::show(LineBox &lineBox, double y, ElementId base)
{
    for (PageItem &item : lineBox.items) {
        place(item, 0, y, base);
        page().items.push_back(std::move(item));
    }
    for (LinkArea &link : lineBox.links) {
        place(link, 0, y, base);
        page().links.push_back(std::move(link));
    }
    for (QString &name : lineBox.anchors)
        m_places.anchors.push_back({std::move(name), pageIndex(), y});
    if (m_keepsSources && lineBox.source.line > 0)
        m_places.sources.push_back({lineBox.source, pageIndex(), y});
    lineBox.items = {};
    lineBox.links = {};
    lineBox.anchors = {};
}

void Paginator::put(const Ref &ref)
{
    LineBox &lineBox = *ref.lineBox;
    const double space = m_empty || !m_previous.lineBox ? 0 : double(std::max(m_previous.lineBox->after, lineBox.before));
    updateFrames(ref, space);
    repeatHead(ref);
    for (const qint32 number : lineBox.headings) {
        PlacedHeading heading{ref.part->laidOut.headings[static_cast<size_t>(number)], pageIndex(), m_y};
        heading.mark.element += ref.part->base;
        m_places.headings.push_back(std::move(heading));
    }
    show(lineBox, m_y, ref.part->base);
    m_y += double(lineBox.height);
    m_empty = false;
    m_previous = ref;
    call(lineBox.notes);
}

void Paginator::finishPage()
{
    closeFrames(0);
    if (m_pageNotes.empty())
        return;
    double y = m_height - m_notesHeight;
    const double width = m_settings.columnWidth();
    const double rule = std::min(width / 4, 90.0);
    const double x = m_settings.rightToLeft ? width - rule : 0;
    page().items.push_back({FilledRect{{x, y - separatorHeight * 0.45, rule, 0.5}, m_theme.rule}, noElement, ArtifactKind::Layout, {}});
    for (size_t i = 0; i < m_pageNotes.size(); ++i) {
        const Ref &ref = m_pageNotes[i];
        y += noteGap(i > 0 ? m_pageNotes[i - 1].lineBox : nullptr, *ref.lineBox);
        show(*ref.lineBox, y, ref.part->base);
        y += double(ref.lineBox->height);
    }
    m_pageNotes.clear();
    m_notesHeight = 0;
}

/// Places a row over several pages, as much as fits on each.
void Paginator::splitRow(const Ref &ref)
{
    const LineBox &row = *ref.lineBox;
    std::vector<QString> anchors = ownAnchors(row);
    SourcePosition source = row.source;
    for (std::shared_ptr<const RowContent> left = row.row; left;) {
        const double head = m_empty && row.head ? double(row.head->height) : 0;
        const double available = room() - double(gap(ref)) - double(closing(ref, nullptr)) - head;
        const bool forced = m_empty && m_pageNotes.empty();
        RowCut cut = cutRow(*left, available, forced);
        const double need = noteRoom(cut.piece.notes);
        if (need > 0 && need > available - double(cut.piece.height)) {
            RowCut less = cutRow(*left, available - need, forced);
            cut = less.moved ? std::move(less) : std::move(cut);
        }
        if (cut.moved) {
            LineBox &piece = m_pieces.emplace_back(std::move(cut.piece));
            piece.frame = row.frame;
            piece.head = row.head;
            piece.before = row.before;
            piece.after = cut.rest ? 0 : row.after;
            piece.anchors.insert(piece.anchors.begin(), anchors.begin(), anchors.end());
            anchors.clear();
            piece.source = std::exchange(source, {});
            put({&piece, ref.part});
            placeNotes();
            left = std::move(cut.rest);
        }
        if (left)
            nextPage();
    }
}

void Paginator::oversized(const std::vector<Ref> &refs)
{
    for (const Ref &ref : refs) {
        const std::vector<Ref> alone{ref};
        if (!fits(alone, heightOf(alone))) {
            if (ref.lineBox->row) {
                splitRow(ref);
                continue;
            }
            while ((!m_empty || !m_pageNotes.empty()) && !fits(alone, heightOf(alone)))
                nextPage();
        }
        put(ref);
        placeNotes();
    }
}

/// Divides a row at the end of @p refs, or before rows that part for room, rather than leave the page mostly empty. False: there is none.
bool Paginator::divideRow(const std::vector<Ref> &refs)
{
    for (auto row = refs.end() - 1;; --row) {
        const std::vector<Ref> before(refs.begin(), row);
        const float above = heightOf(before);
        if (row->lineBox->row && room() > m_height * largeRest && room() - double(above) > m_height * leastPiece && fits(before, above)) {
            putAll(before);
            splitRow(*row);
            group({row + 1, refs.end()});
            return true;
        }
        if (row == refs.begin() || !std::prev(row)->lineBox->keepIfCheap)
            return false;
    }
}

/// How many of @p refs the page takes where they part only for the room that they would leave; begin: none.
std::vector<Paginator::Ref>::const_iterator Paginator::cheapEnd(const std::vector<Ref> &refs) const
{
    if (m_empty || room() < m_height * smallFoot)
        return refs.begin();
    for (auto end = refs.end() - 1; end != refs.begin(); --end) {
        const std::vector<Ref> first(refs.begin(), end);
        if (first.back().lineBox->keepIfCheap && fits(first, heightOf(first)))
            return end;
    }
    return refs.begin();
}

/// Makes the images of @p refs, @p height high in all, as much smaller as the page asks for. False: they may not, or little is won.
bool Paginator::shrinkToFit(const std::vector<Ref> &refs, float height)
{
    float spare = 0;
    for (const Ref &ref : refs)
        spare += ref.lineBox->least > 0 ? ref.lineBox->height - ref.lineBox->least : 0;
    const double available = room();
    const float over = height - static_cast<float>(available);
    if (spare <= 0 || over <= 0 || over > spare || !fits(refs, height - over) || (!m_empty && available < m_height * smallFoot))
        return false;
    for (const Ref &ref : refs) {
        LineBox &lineBox = *ref.lineBox;
        if (lineBox.least > 0)
            shrink(lineBox, lineBox.height - over * (lineBox.height - lineBox.least) / spare);
    }
    return true;
}

/// The image in @p refs, if that and its caption, perhaps below a heading or words that announce it, are all there is; else the end.
std::vector<Paginator::Ref>::const_iterator Paginator::picture(const std::vector<Ref> &refs)
{
    const auto plain = [](const Ref &ref) { return ref.lineBox->frame < 0 && ref.lineBox->notes.empty() && !ref.lineBox->row; };
    const auto found = std::find_if(refs.begin(), refs.end(), [](const Ref &ref) { return ref.lineBox->least > 0; });
    const bool captions = std::all_of(found, refs.end(), [](const Ref &ref) { return ref.lineBox->headings.empty(); });
    return captions && std::all_of(refs.begin(), refs.end(), plain) ? found : refs.end();
}

/// Whether text may flow past @p refs to fill the page.
bool Paginator::mayWait(const std::vector<Ref> &refs) const
{
    const auto found = picture(refs);
    if (m_empty || m_waiting.size() >= mostWaiting || !m_lead.empty() || found == refs.end())
        return false;
    return !m_waiting.empty() || room() > m_height * (found == refs.begin() ? largeFoot : hugeFoot);
}

void Paginator::wait(const std::vector<Ref> &refs)
{
    const auto found = picture(refs);
    m_lead.assign(refs.begin(), found);
    m_waiting.emplace_back(found, refs.end());
}

/// Whether text, with headings, may be placed before images that stand before it in the source.
bool Paginator::mayPass(const std::vector<Ref> &refs) const
{
    const bool text =
        std::all_of(refs.begin(), refs.end(), [](const Ref &ref) { return ref.lineBox->least == 0 && !ref.lineBox->ofTable && !ref.lineBox->breakBefore; });
    return text && fits(refs, heightOf(refs));
}

/// Lets @p refs pass images that wait, or wait too. False: it comes next; nothing waits any more, or not before it.
bool Paginator::passOrWait(const std::vector<Ref> &refs)
{
    if (!m_lead.empty()) {
        std::vector<Ref> together = m_lead;
        together.insert(together.end(), refs.begin(), refs.end());
        if (mayPass(together)) {
            m_lead.clear();
            putAll(together);
            return true;
        }
        placeWaiting();
    }
    while (!m_waiting.empty() && !mayPass(refs)) {
        if (mayWait(refs)) {
            wait(refs);
            return true;
        }
        placeWaiting();
    }
    return false;
}

/// Places the images that wait on the next page; those that do not fit there wait again.
void Paginator::placeWaiting()
{
    std::deque<std::vector<Ref>> groups = std::exchange(m_waiting, {});
    if (groups.empty())
        return;
    groups.back().insert(groups.back().begin(), m_lead.begin(), m_lead.end());
    m_lead.clear();
    nextPage();
    for (const std::vector<Ref> &refs : groups)
        group(refs);
}

void Paginator::putAll(const std::vector<Ref> &refs)
{
    for (const Ref &ref : refs)
        put(ref);
    placeNotes();
}

void Paginator::group(const std::vector<Ref> &refs)
{
    if (refs.empty() || passOrWait(refs))
        return;
    if (refs.front().lineBox->breakBefore && !m_empty)
        nextPage();
    const float height = heightOf(refs);
    if (refs.size() > longChain && double(height - gap(refs.front())) > m_height + tolerance) { // fits no page: keep only its end
        oversized({refs.begin(), refs.end() - chainEnd});
        group({refs.end() - chainEnd, refs.end()});
        return;
    }
    if (!fits(refs, height) && !shrinkToFit(refs, height)) {
        if (mayWait(refs))
            return wait(refs);
        if (const auto end = cheapEnd(refs); end != refs.begin()) {
            putAll({refs.begin(), end});
            return group({end, refs.end()});
        }
        if (divideRow(refs))
            return;
        if (!m_empty)
            nextPage();
        while (!m_pageNotes.empty() && !fits(refs, heightOf(refs)) && double(heightOf(refs)) <= m_height + tolerance)
            nextPage();
        if (!fits(refs, heightOf(refs)) && !shrinkToFit(refs, heightOf(refs))) {
            oversized(refs);
            return;
        }
    }
    putAll(refs);
}

/// Drops parts before those that the page or a waiting image still refers to.
void Paginator::forgetBlocks()
{
    const auto begins = [](const std::vector<Ref> &refs, const LaidOutPart *part) { return !refs.empty() && refs.front().part == part; };
    const auto isNeeded = [&](const LaidOutPart *part) {
        return part == m_previous.part || begins(m_lead, part) || (!m_waiting.empty() && begins(m_waiting.front(), part)) || begins(m_kept, part);
    };
    while (m_parts.size() > 1 && !isNeeded(&m_parts.front()))
        m_parts.pop_front();
    if (m_pieces.size() > 1 && m_previous.lineBox != &m_pieces.back())
        m_pieces.clear();
}

Result<void> Paginator::add(LaidOutPart added, WorkContext &context)
{
    m_parts.push_back(std::move(added));
    LaidOutPart &part = m_parts.back();
    const auto endGroup = [this] {
        group(m_kept);
        m_kept.clear();
        m_keptHeight = 0;
    };
    for (LineBox &lineBox : part.laidOut.lineBoxes) {
        if ((++m_counter & 0xff) == 0) {
            if (auto stopped = context.checkStop(); !stopped)
                return stopped;
        }
        const bool asked = std::exchange(m_breakNext, false); // by the block before
        lineBox.breakBefore = lineBox.breakBefore || asked;
        lineBox.anchors.insert(lineBox.anchors.begin(), m_anchorsNext.begin(), m_anchorsNext.end());
        m_anchorsNext.clear();
        if (lineBox.breakBefore)
            endGroup();
        m_kept.push_back({&lineBox, &part});
        m_keptHeight += lineBox.height;
        // a chain longer than a page cannot be kept
        if (!lineBox.keepNext || m_keptHeight > static_cast<float>(m_height))
            endGroup();
    }
    m_breakNext = m_breakNext || part.laidOut.breakAfter;
    m_anchorsNext.insert(m_anchorsNext.end(), part.laidOut.anchorsAfter.begin(), part.laidOut.anchorsAfter.end());
    forgetBlocks();
    return {};
}

Result<void> Paginator::finish(WorkContext &context)
{
    group(m_kept);
    while (!m_waiting.empty())
        placeWaiting();
    for (const QString &name : m_anchorsNext) // nothing follows them
        m_places.anchors.push_back({name, pageIndex(), m_y});
    for (;;) { // notes take the rest of the page, and more pages as needed
        m_notesLimit = m_height;
        placeNotes();
        finishPage();
        if (m_waitingNotes.empty())
            break;
        if (auto stopped = context.checkStop(); !stopped)
            return stopped;
        startPage();
    }
    m_finished = true;
    return {};
}

std::vector<ColumnPage> Paginator::takePages()
{
    const size_t open = m_finished ? 0 : 1;
    std::vector<ColumnPage> done(std::make_move_iterator(m_pages.begin()), std::make_move_iterator(m_pages.end() - static_cast<long>(open)));
    m_pages.erase(m_pages.begin(), m_pages.end() - static_cast<long>(open));
    m_taken += static_cast<int>(done.size());
    return done;
}

} // namespace quayside
