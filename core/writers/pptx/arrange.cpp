// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pptx/arrange.h"

#include "document/walk.h"

#include <algorithm>
#include <functional>

namespace quayside::pptx {
namespace {

constexpr double gap = 14;                // points between pieces
constexpr double leastPicture = 130;      // points; a smaller one is not worth the rest of a slide
constexpr double besides = 0.52;          // of the width, for the text beside a picture
constexpr double mostFootnotes = 1.0 / 3; // of the height
constexpr double slack = 3;               // points

template<class Visit>
void eachInlines(const Piece &piece, Visit visit)
{
    if (const auto *text = piece.as<TextPiece>()) {
        for (const Line &line : text->lines)
            visit(line.words);
    } else if (const auto *table = piece.as<TablePiece>()) {
        eachBelow(
            table->table, [&](const Blocks &blocks) { walkBlocks(blocks, [&](const Block &block) { eachInlinesBelow(block, visit); }); }, visit);
    } else if (const auto *picture = piece.as<PicturePiece>()) {
        visit(picture->caption);
    }
}

/// The words of a note in one line.
Inlines wordsOf(const Blocks &blocks)
{
    Inlines words;
    for (const Block &block : blocks) {
        if (!words.empty())
            words.push_back({Text{QStringLiteral(" ")}, {}, Origin::Markup});
        if (const auto *paragraph = block.value.as<Paragraph>())
            words.insert(words.end(), paragraph->content.begin(), paragraph->content.end());
        else
            words.push_back({Text{plainText(Blocks{block}).simplified()}, block.position, Origin::Markup});
    }
    return words;
}

} // namespace

Lines Arranger::footnotesOf(const Piece &piece) const
{
    Lines notes;
    if (m_document.footnotes.empty())
        return notes;
    eachInlines(piece, [&](const Inlines &words) {
        walkInlines(words, [&](const Inline &node) {
            const auto *reference = node.value.as<FootnoteReference>();
            const auto index = reference ? static_cast<std::size_t>(reference->index) : m_document.footnotes.size();
            if (index >= m_document.footnotes.size())
                return;
            Line line;
            Inlines number;
            number.push_back({Text{QString::number(index + 1)}, {}, Origin::Markup});
            line.words.push_back({Styled{Style::Superscript, std::move(number), {}}, {}, Origin::Markup});
            line.words.push_back({Text{QStringLiteral("\u2009")}, {}, Origin::Markup});
            const Inlines own = wordsOf(m_document.footnotes[index].content);
            line.words.insert(line.words.end(), own.begin(), own.end());
            line.size = m_setting.sizes.note;
            line.number = static_cast<int>(index) + 1;
            const auto isSame = [&](const Line &other) { return other.number == line.number; };
            if (std::none_of(notes.begin(), notes.end(), isSame))
                notes.push_back(std::move(line));
        });
    });
    return notes;
}

double Arranger::heightOf(const Lines &notes) const
{
    double sum = notes.empty() ? 0 : 8; // below the rule
    for (const Line &line : notes)
        sum += m_measure.height(line, m_area.width()) + 2;
    return sum;
}

double Arranger::room() const
{
    return m_area.bottom() - m_y - heightOf(m_slides.back().footnotes) + slack;
}

double Arranger::gapBefore() const
{
    return m_slides.back().pieces.empty() ? 0 : gap;
}

void Arranger::begin(const Slide &slide)
{
    SetSlide &made = m_slides.emplace_back();
    made.kind = slide.kind;
    made.title = slide.title;
    made.position = slide.position;
    m_area = slide.title.empty() ? m_setting.wholeArea() : m_setting.bodyArea();
    m_y = m_area.top();
}

/// Goes on on another slide with the same title.
void Arranger::next()
{
    SetSlide made;
    made.title = m_slides.front().title;
    made.position = m_slides.front().position;
    m_slides.push_back(std::move(made));
    m_y = m_area.top();
}

void Arranger::put(Piece piece, double height)
{
    m_y += gapBefore();
    SetSlide &slide = m_slides.back();
    Lines notes = footnotesOf(piece);
    slide.pieces.push_back({std::move(piece), QRectF(m_area.left(), m_y, m_area.width(), height)});
    m_y += height;
    for (Line &note : notes) {
        const auto isSame = [&](const Line &other) { return other.number == note.number; };
        if (std::any_of(slide.footnotes.begin(), slide.footnotes.end(), isSame))
            continue;
        slide.footnotes.push_back(std::move(note));
    }
}

double Arranger::captionHeight(const PicturePiece &picture, double width) const
{
    if (picture.caption.empty())
        return 0;
    Line caption;
    caption.words = picture.caption;
    caption.size = m_setting.sizes.caption;
    return m_measure.height(caption, width) + 6;
}

/// Pictures are as large as there is room for, but drawings of points are not blown up to more than twice their size.
QSizeF Arranger::pictureSize(const PicturePiece &picture, QSizeF limits) const
{
    const auto *found = m_pictures.find(picture.image.url);
    if (!found || found->part.isEmpty())
        return {limits.width(), m_setting.sizes.body * lineFactor};
    QSizeF own = found->size.isEmpty() ? QSizeF(200, 150) : found->size;
    if (picture.image.widthPercent)
        limits.setWidth(limits.width() * std::clamp(*picture.image.widthPercent, 1.0, 100.0) / 100);
    const double most = found->drawing.isEmpty() ? 2 : 20;
    const double fit = std::min({most, limits.width() / own.width(), limits.height() / own.height()});
    return own * fit;
}

void Arranger::placePicture(Piece &piece, double room, bool isLast)
{
    PicturePiece &picture = *piece.as<PicturePiece>();
    const double caption = captionHeight(picture, m_area.width());
    double free = room - gapBefore() - caption;
    const double wanted = pictureSize(picture, QSizeF(m_area.width(), m_area.height() * (isLast ? 1 : 0.6))).height();
    if (free < std::min(wanted, leastPicture) && !m_slides.back().pieces.empty()) {
        next();
        free = this->room() - caption;
    }
    const double height = pictureSize(picture, QSizeF(m_area.width(), std::max(20.0, std::min(free, wanted)))).height();
    put(std::move(piece), height + caption);
}

/// Cuts a piece where slides end.
template<class Kind>
void Arranger::placeParts(Piece &piece, double room)
{
    Kind &whole = *piece.as<Kind>();
    const auto isEmpty = [](const Kind &part) {
        if constexpr (std::is_same_v<Kind, TextPiece>)
            return part.lines.empty();
        else
            return part.table.bodies.empty();
    };
    const auto notes = heightOf(footnotesOf(piece));
    double free = room - gapBefore() - std::min(notes, m_area.height() * mostFootnotes);
    for (bool first = true; m_context.checkStop(); first = false) {
        const bool alone = m_slides.back().pieces.empty();
        Kind part;
        double height = 0;
        if constexpr (std::is_same_v<Kind, TextPiece>) {
            part = m_measure.cut(whole, m_area.width(), free, alone);
            height = m_measure.height(part, m_area.width());
        } else {
            part = m_measure.cut(whole, free, alone);
            height = m_measure.height(part);
        }
        const bool tableHeadOnly = first && isEmpty(whole) && isEmpty(part) && std::is_same_v<Kind, TablePiece>;
        if (!isEmpty(part) || tableHeadOnly) {
            m_overflows = m_overflows || height > free + m_setting.sizes.body;
            put({std::move(part), piece.position}, height);
        }
        if (isEmpty(whole))
            return;
        next();
        free = this->room() - std::min(heightOf(footnotesOf(piece)), m_area.height() * mostFootnotes);
    }
}

void Arranger::place(Piece &piece, bool isLast)
{
    if (piece.as<PicturePiece>())
        return placePicture(piece, room(), isLast);
    // A frame or a table that fits on a slide is not cut for the rest of this one, unless that is much.
    auto *table = piece.as<TablePiece>();
    if (table)
        table->columns = m_measure.columnWidths(table->table, m_area.width());
    const double height = table ? m_measure.height(*table) : m_measure.height(*piece.as<TextPiece>(), m_area.width());
    const bool isText = piece.as<TextPiece>() && piece.as<TextPiece>()->frame == TextPiece::Frame::None;
    const double free = room() - gapBefore();
    if (!isText && height > free && height <= m_area.height() && !m_slides.back().pieces.empty())
        next();
    if (piece.as<TextPiece>())
        placeParts<TextPiece>(piece, room());
    else
        placeParts<TablePiece>(piece, room());
}

/// Text and one picture stand beside each other where that holds both. Whether they do.
bool Arranger::beside(Pieces &pieces, const QRectF &area)
{
    const bool wide = area.width() > area.height() * 1.6;
    if (pieces.size() != 2 || !wide)
        return false;
    const std::size_t index = pieces.front().as<PicturePiece>() ? 0 : 1;
    Piece &picture = pieces[index];
    Piece &text = pieces[1 - index];
    const auto *found = picture.as<PicturePiece>() ? m_pictures.find(picture.as<PicturePiece>()->image.url) : nullptr;
    if (!found || found->part.isEmpty() || !text.as<TextPiece>())
        return false;
    const QSizeF own = found->size.isEmpty() ? QSizeF(4, 3) : found->size;
    if (own.width() > own.height() * 2.2) // a broad one wants the whole width
        return false;
    const double textWidth = area.width() * besides - gap;
    const double height = m_measure.height(*text.as<TextPiece>(), textWidth);
    if (height + heightOf(footnotesOf(text)) > area.height())
        return false;
    const bool mirrored = m_setting.common.rightToLeft;
    const double pictureWidth = area.width() - textWidth - 2 * gap;
    const double textLeft = mirrored ? area.right() - textWidth : area.left();
    const double pictureLeft = mirrored ? area.left() : area.right() - pictureWidth;
    put(std::move(text), height);
    m_slides.back().pieces.back().area = QRectF(textLeft, area.top(), textWidth, height);
    const PicturePiece &shown = *picture.as<PicturePiece>();
    const double caption = captionHeight(shown, pictureWidth);
    const double most = area.height() - heightOf(m_slides.back().footnotes) - caption;
    const double pictureHeight = pictureSize(shown, QSizeF(pictureWidth, most)).height() + caption;
    put(std::move(picture), pictureHeight);
    m_slides.back().pieces.back().area = QRectF(pictureLeft, area.top(), pictureWidth, pictureHeight);
    return true;
}

/// Footnotes stand at the foot of their slide; those that take too much of it go to the speaker's notes.
void Arranger::addFootnotes()
{
    for (SetSlide &slide : m_slides) {
        const double most = m_area.height() * mostFootnotes;
        while (!slide.footnotes.empty() && heightOf(slide.footnotes) > most) {
            slide.notes.append(plainText(slide.footnotes.back().words));
            slide.footnotes.pop_back();
        }
        const double height = heightOf(slide.footnotes);
        slide.footnoteArea = QRectF(m_area.left(), m_area.bottom() - height + slack, m_area.width(), height);
    }
}

void Arranger::tell(const Slide &slide, std::size_t count)
{
    const QString file = m_document.files.value(slide.position.file);
    QString title = plainText(slide.title).simplified();
    if (title.isEmpty())
        title = QStringLiteral("…");
    if (m_overflows)
        m_context.warn({WarningCode::SlideOverflows, {{QStringLiteral("title"), title}}, file, slide.position.line});
    else if (count > 1)
        m_context.warn(
            {WarningCode::SlideContinued, {{QStringLiteral("title"), title}, {QStringLiteral("count"), QString::number(count)}}, file, slide.position.line});
}

Result<void> Arranger::set(const Slide &slide, std::vector<SetSlide> &all)
{
    if (auto going = m_context.checkStop(); !going)
        return going;
    m_slides.clear();
    m_overflows = false;
    begin(slide);
    m_slides.front().ids = slide.ids;
    m_slides.front().notes = slide.notes;
    Pieces pieces = piecesOf(slide.content, m_setting, m_context, m_document);
    if (slide.kind == Slide::Kind::Section && !pieces.empty()) {
        put(std::move(pieces.front()), 0);
    } else if (!beside(pieces, m_area)) {
        for (Piece &piece : pieces)
            place(piece, &piece == &pieces.back());
    }
    if (auto going = m_context.checkStop(); !going)
        return going;
    addFootnotes();
    for (std::size_t i = 1; i < m_slides.size(); ++i)
        m_slides[i].continued = QStringLiteral("(%1)").arg(i + 1);
    tell(slide, m_slides.size());
    std::move(m_slides.begin(), m_slides.end(), std::back_inserter(all));
    return {};
}

} // namespace quayside::pptx
