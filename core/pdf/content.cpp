// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/content.h"

#include "page/deflate.h"
#include "pdf/roles.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quayside::pdf {
namespace {

std::string_view artifactProperties(ArtifactKind kind)
{
    switch (kind) {
    case ArtifactKind::Header: return "<</Type/Pagination/Subtype/Header>>";
    case ArtifactKind::Footer: return "<</Type/Pagination/Subtype/Footer>>";
    case ArtifactKind::Layout: break;
    }
    return "<</Type/Layout>>";
}

/// A pattern of nothing but zeros, as written, is not allowed.
bool isDashed(const Stroke &stroke)
{
    return std::any_of(stroke.dash.begin(), stroke.dash.end(), [](float part) { return part >= 0.01F; });
}

} // namespace

Composer::Composer(const PageDocument &document, const FontUses &fonts, double height) : m_document(document), m_fonts(fonts), m_height(height) {}

Content Composer::page(const PageDocument &document, const FontUses &fonts, const Page &page, int level)
{
    Composer composer(document, fonts, page.size.height());
    composer.m_out.reserve(16 * 1024);
    for (std::size_t i = 0; i < page.items.size(); ++i)
        composer.item(page.items[i], static_cast<int>(i));
    composer.closeMarked(false);
    return composer.finish(level);
}

Content Composer::finish(int level)
{
    endText();
    m_content.stream = deflated(m_out.str(), level);
    m_content.reading = readingOrder();
    return std::move(m_content);
}

std::vector<int> Composer::readingOrder() const
{
    const auto before = [](const Place &a, const Place &b) { return std::pair(a.item, a.within) < std::pair(b.item, b.within); };
    if (std::is_sorted(m_places.begin(), m_places.end(), before))
        return {};
    std::vector<int> order(m_places.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return before(m_places[std::size_t(a)], m_places[std::size_t(b)]); });
    return order;
}

void Composer::item(const PageItem &item, int index)
{
    const auto *run = std::get_if<GlyphRun>(&item.shape);
    const bool turned = run && run->rightToLeft;
    // Items read in another order than painted need their own sequences, which the structure sorts.
    const bool apart = turned || m_turned || item.readingShift != m_shift;
    if (m_open && (apart || item.element != m_element || (item.element == noElement && item.artifact != m_artifact)))
        closeMarked(run != nullptr);
    m_turned = turned;
    m_shift = item.readingShift;
    m_place = index + item.readingShift;
    m_element = item.element;
    m_artifact = item.artifact;
    if (!run) {
        if (!item.actualText.isEmpty())
            closeMarked(false);
        mark(item.actualText, {}, false);
    }
    paint(item);
    if (!item.actualText.isEmpty())
        closeMarked(false);
}

void Composer::mark(const QString &actualText, const QString &language, bool text)
{
    const bool tagged = m_element != noElement;
    if (m_open && (text || !m_openInText) && (!tagged || (actualText == m_openActual && language == m_openLanguage)))
        return;
    // Not nested, as some readers fail on nested ActualText. Text sequences stay inside the text object, so they need no new object or
    // position.
    closeMarked(text);
    if (text)
        openText();
    m_open = true;
    m_openInText = text;
    if (!tagged) {
        m_out << "/Artifact" << artifactProperties(m_artifact) << "BDC\n";
        return;
    }
    m_openActual = actualText;
    m_openLanguage = language;
    const auto role = m_document.structure[std::size_t(m_element)].role;
    m_out << '/' << (actualText.isEmpty() ? roleName(role) : "Span") << "<</MCID " << qint64(m_content.marked.size());
    if (!actualText.isEmpty()) {
        m_out << "/ActualText";
        m_out.text(actualText);
    }
    if (!language.isEmpty()) {
        m_out << "/Lang";
        m_out.text(language);
    }
    m_out << ">>BDC\n";
    const auto mcid = static_cast<int>(m_content.marked.size());
    m_places.push_back({m_place, m_turned ? -mcid : mcid});
    m_content.marked.push_back(m_element);
}

void Composer::closeMarked(bool keepText)
{
    if (!keepText || (m_open && !m_openInText))
        endText();
    if (m_open) {
        closeArray();
        m_out << "EMC\n";
    }
    m_open = false;
    m_openInText = false;
    m_openActual.clear();
    m_openLanguage.clear();
}

void Composer::paint(const PageItem &item)
{
    struct Painter {
        Composer &self;
        void operator()(const GlyphRun &shape) const { self.run(shape); }
        void operator()(const FilledRect &shape) const { self.rect(shape); }
        void operator()(const PathItem &shape) const { self.path(shape); }
        void operator()(const ImageItem &shape) const { self.image(shape); }
        void operator()(const DrawingItem &shape) const { self.drawing(shape); }
    };
    std::visit(Painter{*this}, item.shape);
}

void Composer::rect(const FilledRect &rect)
{
    endText();
    alpha(qAlpha(rect.color));
    fill(rect.color);
    const auto left = hundredths(rect.rect.left());
    const auto bottom = hundredths(m_height - rect.rect.bottom());
    m_out.fixed(left) << ' ';
    m_out.fixed(bottom) << ' ';
    m_out.fixed(hundredths(rect.rect.right()) - left) << ' ';
    m_out.fixed(hundredths(m_height - rect.rect.top()) - bottom) << " re f\n";
}

void Composer::outline(const PathData &path)
{
    std::size_t at = 0;
    const auto next = [&] { return at < path.points.size() ? path.points[at++] : QPointF(); };
    for (const PathVerb verb : path.verbs) {
        switch (verb) {
        case PathVerb::Move:
            point(next());
            m_out << "m\n";
            break;
        case PathVerb::Line:
            point(next());
            m_out << "l\n";
            break;
        case PathVerb::Cubic:
            point(next());
            point(next());
            point(next());
            m_out << "c\n";
            break;
        case PathVerb::Close: m_out << "h\n"; break;
        }
    }
}

void Composer::path(const PathItem &item)
{
    endText();
    const bool filled = item.fill.has_value();
    if (item.path.verbs.empty() || (!filled && !item.stroke))
        return;
    // Equal opacities take one paint operator, different ones two.
    const int fillAlpha = item.fill ? qAlpha(*item.fill) : 255;
    const int strokeAlpha = item.stroke ? qAlpha(item.stroke->color) : fillAlpha;
    const bool apart = filled && item.stroke && fillAlpha != strokeAlpha;
    const char *evenOdd = item.fillRule == Qt::OddEvenFill ? "*" : "";
    if (filled) {
        alpha(fillAlpha);
        fill(*item.fill);
    }
    if (apart) {
        outline(item.path);
        m_out << 'f' << evenOdd << '\n';
    }
    if (item.stroke) {
        alpha(strokeAlpha);
        stroke(*item.stroke);
    }
    outline(item.path);
    if (!item.stroke)
        m_out << 'f' << evenOdd << '\n';
    else if (apart || !filled)
        m_out << "S\n";
    else
        m_out << 'B' << evenOdd << '\n';
    if (item.stroke && isDashed(*item.stroke))
        m_out << "[]0 d\n";
}

void Composer::stroke(const Stroke &stroke)
{
    strokeColor(stroke.color);
    number(stroke.width);
    m_out << " w "
          << (stroke.cap == Qt::RoundCap    ? 1
              : stroke.cap == Qt::SquareCap ? 2
                                            : 0)
          << " J "
          << (stroke.join == Qt::RoundJoin   ? 1
              : stroke.join == Qt::BevelJoin ? 2
                                             : 0)
          << " j ";
    m_out.real(std::max(1.0f, stroke.miterLimit), 2) << " M\n";
    if (isDashed(stroke)) {
        m_out << '[';
        for (const float part : stroke.dash) {
            number(static_cast<double>(std::max(0.f, part)));
            m_out << ' ';
        }
        m_out << ']';
        number(static_cast<double>(stroke.dashOffset));
        m_out << " d\n";
    }
}

void Composer::image(const ImageItem &item)
{
    m_content.images.insert(item.image);
    endText();
    alpha(255);
    m_out << "q\n";
    matrix(QTransform(item.rect.width(), 0, 0, item.rect.height(), item.rect.left(), m_height - item.rect.bottom()));
    m_out << "/I" << item.image << " Do\nQ\n";
}

void Composer::drawing(const DrawingItem &item)
{
    m_content.drawings.insert(item.drawing);
    endText();
    alpha(255);
    m_out << "q\n";
    // Forms inherit the page's state (ISO 32000-1, 8.10.1); this one expects the default text state.
    if (m_bold)
        m_out << "0 Tr\n";
    const QSizeF size = m_document.drawings[std::size_t(item.drawing)].size;
    matrix(QTransform(item.rect.width() / size.width(), 0, 0, item.rect.height() / size.height(), item.rect.left(), m_height - item.rect.bottom()));
    m_out << "/D" << item.drawing << " Do\nQ\n";
}

void Composer::fill(QRgb color)
{
    color |= 0xff000000;
    if (color == m_fill)
        return;
    m_fill = color;
    const auto channel = [this](int value) { m_out.real(value / 255.0, 3) << ' '; };
    channel(qRed(color));
    if (qRed(color) == qGreen(color) && qGreen(color) == qBlue(color)) {
        m_out << "g\n";
        return;
    }
    channel(qGreen(color));
    channel(qBlue(color));
    m_out << "rg\n";
}

void Composer::strokeColor(QRgb color)
{
    color |= 0xff000000;
    if (color == m_stroke)
        return;
    m_stroke = color;
    for (const int channel : {qRed(color), qGreen(color), qBlue(color)})
        m_out.real(channel / 255.0, 3) << ' ';
    m_out << "RG\n";
}

void Composer::alpha(int value)
{
    if (value == m_alpha)
        return;
    m_alpha = value;
    m_content.alphas.insert(value);
    m_out << "/G" << value << " gs\n";
}

void Composer::matrix(const QTransform &transform)
{
    for (const double value : {transform.m11(), transform.m12(), transform.m21(), transform.m22(), transform.dx(), transform.dy()})
        m_out.real(value, 5) << ' ';
    m_out << "cm\n";
}

void Composer::point(QPointF p)
{
    number(p.x());
    m_out << ' ';
    number(m_height - p.y());
    m_out << ' ';
}

void Composer::number(double value)
{
    m_out.fixed(hundredths(value));
}

} // namespace quayside::pdf
