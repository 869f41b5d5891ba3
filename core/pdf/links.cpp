// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/links.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace quayside::pdf {
namespace {

bool sameLink(const LinkArea &a, const LinkArea &b)
{
    return a.element == b.element && a.uri == b.uri && a.destination == b.destination;
}

struct Box {
    Hundredths left, bottom, right, top;
};

Box boxOf(const PageEntry &page, const QRectF &rect)
{
    return {hundredths(rect.left()), hundredths(page.size.height() - rect.bottom()), hundredths(rect.right()), hundredths(page.size.height() - rect.top())};
}

std::string encoded(const QByteArray &bytes)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : bytes) {
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

/// Whether the address @p path is that of a PDF on this computer.
bool leadsToPdf(const QString &path)
{
    return path.endsWith(QLatin1StringView(".pdf"), Qt::CaseInsensitive) && !path.contains(u':') && !path.startsWith(QLatin1StringView("//"));
}

/// Rect, and QuadPoints for several, in viewers' order (upper left, upper right, lower left, lower right).
void writeAreas(Bytes &out, const PageEntry &page, const std::vector<LinkArea> &areas)
{
    Box all = boxOf(page, areas.front().rect);
    Bytes quads;
    for (const LinkArea &area : areas) {
        const Box box = boxOf(page, area.rect);
        all = {std::min(all.left, box.left), std::min(all.bottom, box.bottom), std::max(all.right, box.right), std::max(all.top, box.top)};
        for (const auto value : {box.left, box.top, box.right, box.top, box.left, box.bottom, box.right, box.bottom})
            quads.fixed(value) << ' ';
    }
    out << "/Rect[";
    for (const auto value : {all.left, all.bottom, all.right, all.top})
        out.fixed(value) << ' ';
    out << ']';
    if (areas.size() > 1)
        out << "/QuadPoints[" << quads.str() << ']';
}

/// @p areas belong to one link; not empty.
void writeAnnotation(int object, const PageEntry &page, const std::vector<LinkArea> &areas, Objects &objects, Structure &structure)
{
    const LinkArea &link = areas.front();
    Bytes out;
    out << "<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4";
    writeAreas(out, page, areas);
    if (link.element != noElement)
        out << "/StructParent " << structure.addAnnotation(link.element, page.object, object);
    const QString &target = link.uri.isEmpty() ? link.destination : link.uri;
    out << "/Contents";
    out.text(link.contents.isEmpty() ? target : link.contents);
    if (!link.uri.isEmpty()) {
        out << "/A<</S/URI/URI";
        out.literal(asciiUri(link.uri)) << ">>";
    } else {
        out << "/Dest";
        out.literal(destinationName(link.destination));
    }
    out << ">>";
    objects.add(object, out.str());
}

} // namespace

std::string asciiUri(const QString &uri)
{
    const qsizetype hash = uri.indexOf(u'#');
    const bool isNamed = hash >= 0 && !QStringView(uri).sliced(hash).contains(u'='); // not “page=3”
    if (!isNamed || !leadsToPdf(uri.first(hash)))
        return encoded(uri.toUtf8());
    const QByteArray place = QByteArray::fromPercentEncoding(uri.sliced(hash + 1).toUtf8());
    const std::string name = destinationName(QString::fromUtf8(place));
    return encoded(uri.first(hash + 1).toUtf8()) + encoded(QByteArray::fromStdString(name).replace('%', "%25"));
}

std::string destinationName(const QString &name)
{
    const bool isPlain = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'%'; });
    return isPlain ? name.toStdString() : encoded(name.toUtf8().replace('%', "%25"));
}

void addLinks(const std::vector<LinkArea> &links, PageEntry &page, Objects &objects, Structure &structure)
{
    for (std::size_t first = 0; first < links.size();) {
        auto last = first + 1;
        while (last < links.size() && links[first].element != noElement && sameLink(links[first], links[last]))
            ++last;
        const int object = page.annotations.emplace_back(objects.reserve());
        const std::vector<LinkArea> areas(links.begin() + std::ptrdiff_t(first), links.begin() + std::ptrdiff_t(last));
        if (!areas.front().uri.isEmpty())
            writeAnnotation(object, page, areas, objects, structure);
        else
            std::transform(areas.begin(), areas.end(), std::back_inserter(page.waiting), [object](const LinkArea &area) { return WaitingLink{object, area}; });
        first = last;
    }
}

std::string finishLinks(PageEntry &page, const QSet<QString> &places, Objects &objects, Structure &structure)
{
    const auto waiting = std::exchange(page.waiting, {});
    for (auto first = waiting.begin(); first != waiting.end();) {
        const auto last = std::find_if(first, waiting.end(), [first](const WaitingLink &link) { return link.annotation != first->annotation; });
        std::vector<LinkArea> areas;
        std::transform(first, last, std::back_inserter(areas), [](const WaitingLink &link) { return link.area; });
        if (places.contains(first->area.destination))
            writeAnnotation(first->annotation, page, areas, objects, structure);
        else
            std::erase(page.annotations, first->annotation);
        first = last;
    }
    if (page.annotations.empty())
        return {};
    Bytes annots;
    for (const int object : page.annotations)
        annots.ref(object) << ' ';
    return "/Annots[" + annots.str() + ']';
}

} // namespace quayside::pdf
