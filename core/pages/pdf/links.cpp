// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pdf/links.h"

namespace quayside::pdf {
namespace {

bool sameLink(const LinkArea &a, const LinkArea &b)
{
    return a.element == b.element && a.uri == b.uri && a.destination == b.destination;
}

/// A rectangle of the page in PDF's coordinates, rounded.
struct Box {
    Hundredths left, bottom, right, top;
};

Box boxOf(const PageEntry &page, const QRectF &rect)
{
    return {hundredths(rect.left()), hundredths(page.size.height() - rect.bottom()), hundredths(rect.right()), hundredths(page.size.height() - rect.top())};
}

/// Rect around all areas; QuadPoints too when there are several, in the order that viewers expect (upper left, upper right, lower left, lower right).
void writeAreas(Bytes &out, const PageEntry &page, std::size_t first, std::size_t last)
{
    Box all = boxOf(page, page.links[first].rect);
    Bytes quads;
    for (auto i = first; i < last; ++i) {
        const Box box = boxOf(page, page.links[i].rect);
        all = {std::min(all.left, box.left), std::min(all.bottom, box.bottom), std::max(all.right, box.right), std::max(all.top, box.top)};
        for (const auto value : {box.left, box.top, box.right, box.top, box.left, box.bottom, box.right, box.bottom})
            quads.fixed(value) << ' ';
    }
    out << "/Rect[";
    for (const auto value : {all.left, all.bottom, all.right, all.top})
        out.fixed(value) << ' ';
    out << ']';
    if (last - first > 1)
        out << "/QuadPoints[" << quads.str() << ']';
}

std::string annotation(const PageEntry &page, std::size_t first, std::size_t last, int structParent)
{
    const LinkArea &link = page.links[first];
    Bytes out;
    out << "<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4";
    writeAreas(out, page, first, last);
    if (structParent >= 0)
        out << "/StructParent " << structParent;
    const QString &target = link.uri.isEmpty() ? link.destination : link.uri;
    out << "/Contents";
    out.text(link.contents.isEmpty() ? target : link.contents);
    if (!link.uri.isEmpty()) {
        out << "/A<</S/URI/URI";
        out.literal(asciiUri(link.uri)) << ">>";
    } else {
        out << "/Dest";
        out.literal(link.destination.toStdString());
    }
    out << ">>";
    return out.take();
}

} // namespace

std::string asciiUri(const QString &uri)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : uri.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7f) {
            out.push_back(c);
        } else {
            out.push_back('%');
            out.push_back(digits[byte >> 4]);
            out.push_back(digits[byte & 15]);
        }
    }
    return out;
}

std::string writeLinks(const PageEntry &page, Objects &objects, Structure &structure)
{
    Bytes annots;
    for (std::size_t first = 0; first < page.links.size();) {
        auto last = first + 1;
        while (last < page.links.size() && page.links[first].element != noElement && sameLink(page.links[first], page.links[last]))
            ++last;
        const int number = objects.reserve();
        const auto element = page.links[first].element;
        const int key = element == noElement ? -1 : structure.addAnnotation(element, page.object, number);
        objects.add(number, annotation(page, first, last, key));
        annots.ref(number) << ' ';
        first = last;
    }
    return annots.empty() ? std::string() : "/Annots[" + annots.str() + ']';
}

} // namespace quayside::pdf
