// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/catalog.h"

#include "pdf/links.h"
#include "pdf/nametree.h"
#include "pdf/xmp.h"

#include <QColorSpace>

#include <algorithm>

namespace quayside::pdf {
namespace {

constexpr std::size_t pageFanOut = 32;
constexpr std::size_t stopsBetween = 4096; ///< entries or pages between checks for a stop

struct OutlineTree {
    std::vector<int> parent; ///< -1: top
    std::vector<std::vector<int>> children;
    std::vector<int> top;
};

OutlineTree outlineTree(const std::vector<OutlineEntry> &entries)
{
    OutlineTree tree;
    tree.parent.assign(entries.size(), -1);
    tree.children.resize(entries.size());
    std::vector<int> open;
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        while (!open.empty() && entries[std::size_t(open.back())].level >= entries[std::size_t(i)].level)
            open.pop_back();
        if (open.empty()) {
            tree.top.push_back(i);
        } else {
            tree.parent[std::size_t(i)] = open.back();
            tree.children[std::size_t(open.back())].push_back(i);
        }
        open.push_back(i);
    }
    return tree;
}

void boxAndContents(Bytes &out, const PageEntry &page)
{
    out << "/MediaBox[0 0 ";
    out.fixed(hundredths(page.size.width())) << ' ';
    out.fixed(hundredths(page.size.height())) << "]/Contents ";
    if (page.contents.size() == 1) {
        out << page.contents.front() << " 0 R";
    } else {
        out << '[';
        for (const int stream : page.contents)
            out << stream << " 0 R ";
        out << ']';
    }
    out << "/Resources " << page.resources << " 0 R";
}

/// A page below node @p parent of the tree.
std::string pageObject(const PageEntry &entry, int parent)
{
    Bytes page;
    page << "<</Type/Page/Parent " << parent << " 0 R";
    boxAndContents(page, entry);
    page << entry.entries << ">>";
    return page.take();
}

} // namespace

std::string Catalog::explicitDestination(qint32 page, double x, double y) const
{
    Bytes out;
    out << '[' << m_pages[std::size_t(page)].object << " 0 R/XYZ ";
    if (x > 0)
        out.fixed(hundredths(x)) << ' ';
    else
        out << "null ";
    out.fixed(hundredths(m_pages[std::size_t(page)].size.height() - y)) << " null]";
    return out.take();
}

int Catalog::writePageTree(const StopToken &stop)
{
    struct Node {
        int object;
        std::size_t pages;
    };
    std::vector<Node> level;
    const bool single = m_pages.size() <= pageFanOut;
    const int root = m_objects.reserve();
    for (std::size_t i = 0; i < m_pages.size(); i += pageFanOut) {
        if (i % stopsBetween == 0 && stop.stopRequested())
            return root;
        const auto end = std::min(m_pages.size(), i + pageFanOut);
        const int node = single ? root : m_objects.reserve();
        for (auto k = i; k < end; ++k)
            m_objects.add(m_pages[k].object, pageObject(m_pages[k], node));
        level.push_back({node, end - i});
    }
    std::size_t firstPage = 0;
    const auto kids = [&](const auto &list, std::size_t count, int number, int parent) {
        Bytes out;
        out << "<</Type/Pages/Count " << qint64(count);
        if (parent)
            out << "/Parent " << parent << " 0 R";
        out << "/Kids[" << list << "]>>";
        m_objects.add(number, out.str());
    };
    const auto leafKids = [&](const Node &node) {
        Bytes list;
        for (std::size_t k = 0; k < node.pages; ++k)
            list.ref(m_pages[firstPage++].object) << ' ';
        return list.take();
    };
    std::vector<std::string> lists;
    lists.reserve(level.size());
    for (const Node &node : level)
        lists.push_back(leafKids(node));
    while (level.size() > 1) {
        std::vector<Node> above;
        std::vector<std::string> aboveLists;
        const bool last = level.size() <= pageFanOut;
        for (std::size_t i = 0; i < level.size(); i += pageFanOut) {
            const auto end = std::min(level.size(), i + pageFanOut);
            const int number = last ? root : m_objects.reserve();
            Bytes list;
            std::size_t count = 0;
            for (auto k = i; k < end; ++k) {
                list.ref(level[k].object) << ' ';
                count += level[k].pages;
                kids(lists[k], level[k].pages, level[k].object, number);
            }
            above.push_back({number, count});
            aboveLists.push_back(list.take());
        }
        level = std::move(above);
        lists = std::move(aboveLists);
    }
    kids(lists.front(), level.front().pages, root, 0);
    return root;
}

int Catalog::writeOutline(const StopToken &stop)
{
    const auto &entries = m_document.outline;
    if (entries.empty())
        return 0;
    const auto tree = outlineTree(entries);
    const int root = m_objects.reserve();
    const int first = m_objects.reserve(static_cast<int>(entries.size()));
    const auto object = [first](int entry) { return first + entry; };
    // Collapsed, so long books stay easy to scan; a single top entry is the title and opens.
    const bool openTop = tree.top.size() == 1;
    std::vector<int> place(entries.size(), 0);
    const auto number = [&place](const std::vector<int> &list) {
        for (std::size_t k = 0; k < list.size(); ++k)
            place[std::size_t(list[k])] = static_cast<int>(k);
    };
    number(tree.top);
    for (const auto &children : tree.children)
        number(children);
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
        if (std::size_t(i) % stopsBetween == 0 && stop.stopRequested())
            return root;
        const auto &entry = entries[std::size_t(i)];
        const auto &children = tree.children[std::size_t(i)];
        const int parent = tree.parent[std::size_t(i)];
        const auto &siblings = parent < 0 ? tree.top : tree.children[std::size_t(parent)];
        const auto at = std::size_t(place[std::size_t(i)]);
        Bytes out;
        out << "<</Title";
        out.text(entry.title) << "/Parent " << (parent < 0 ? root : object(parent)) << " 0 R";
        if (at > 0)
            out << "/Prev " << object(siblings[at - 1]) << " 0 R";
        if (at + 1 < siblings.size())
            out << "/Next " << object(siblings[at + 1]) << " 0 R";
        if (!children.empty()) {
            out << "/First " << object(children.front()) << " 0 R/Last " << object(children.back()) << " 0 R/Count "
                << (openTop && parent < 0 ? 1 : -1) * static_cast<int>(children.size());
        }
        out << "/Dest" << explicitDestination(entry.page, 0, entry.y);
        if (const int element = m_structure.object(entry.element))
            out << "/SE " << element << " 0 R";
        out << ">>";
        m_objects.add(object(i), out.str());
    }
    const auto visible = tree.top.size() + (openTop ? tree.children[std::size_t(tree.top.front())].size() : 0);
    Bytes out;
    out << "<</Type/Outlines/First " << object(tree.top.front()) << " 0 R/Last " << object(tree.top.back()) << " 0 R/Count " << qint64(visible) << ">>";
    m_objects.add(root, out.str());
    return root;
}

int Catalog::writeDestinations(const StopToken &stop)
{
    NameTree tree;
    std::size_t count = 0;
    for (const auto &destination : m_document.destinations) {
        if (count++ % stopsBetween == 0 && stop.stopRequested())
            return 0;
        tree.add(destinationName(destination.name), explicitDestination(destination.page, destination.x, destination.y));
    }
    return tree.write(m_objects, stop);
}

int Catalog::writeLabels()
{
    auto ranges = m_document.labels;
    if (ranges.empty())
        return 0;
    std::stable_sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    if (ranges.front().first > 0)
        ranges.insert(ranges.begin(), PageLabelRange{});
    NumberTree tree(m_objects);
    for (const auto &range : ranges) {
        Bytes out;
        out << "<<";
        static constexpr const char *styles[] = {"/S/D", "/S/r", "/S/R", ""};
        out << styles[static_cast<int>(range.style)];
        if (range.start != 1)
            out << "/St " << range.start;
        if (!range.prefix.isEmpty()) {
            out << "/P";
            out.text(range.prefix);
        }
        out << ">>";
        tree.add(range.first, out.str());
    }
    return tree.finish();
}

Result<int> Catalog::writeMetadata()
{
    const int number = m_objects.reserve();
    // Uncompressed, for programs that know no PDF.
    return m_objects.addStream(number, "/Type/Metadata/Subtype/XML", xmpPacket(m_document.metadata, m_options)).map([number] { return number; });
}

Result<int> Catalog::writeOutputIntent()
{
    const QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile();
    const int number = m_objects.reserve();
    auto written = m_objects.addDeflated(number, "/N 3", std::string_view(profile.constData(), std::size_t(profile.size())));
    if (!written)
        return failure(written.error());
    Bytes out;
    out << "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/RegistryName(http://www.color.org)/Info(sRGB IEC61966-2.1)/DestOutputProfile "
        << number << " 0 R>>";
    return m_objects.add(out.str());
}

Result<void> Catalog::write(int structureRoot, const WorkContext &context)
{
    const PageMetadata &metadata = m_document.metadata;
    Bytes out;
    out << "<</Type/Catalog/Pages " << writePageTree(context.stop) << " 0 R/MarkInfo<</Marked true>>/StructTreeRoot " << structureRoot << " 0 R";
    out << "/ViewerPreferences<</DisplayDocTitle true" << (metadata.rightToLeft ? "/Direction/R2L" : "") << ">>";
    if (!metadata.language.isEmpty()) {
        out << "/Lang";
        out.text(metadata.language);
    }
    if (auto stopped = context.checkStop(); !stopped) // each step is slow for a long document
        return stopped;
    if (const int outline = writeOutline(context.stop)) {
        out << "/Outlines " << outline << " 0 R";
        if (m_options.showOutline)
            out << "/PageMode/UseOutlines";
    }
    if (auto stopped = context.checkStop(); !stopped)
        return stopped;
    if (const int destinations = writeDestinations(context.stop))
        out << "/Names<</Dests " << destinations << " 0 R>>";
    if (const int labels = writeLabels())
        out << "/PageLabels " << labels << " 0 R";
    const auto xmp = writeMetadata();
    if (!xmp)
        return failure(xmp.error());
    out << "/Metadata " << *xmp << " 0 R";
    if (m_options.pdfA2b) {
        const auto intent = writeOutputIntent();
        if (!intent)
            return failure(intent.error());
        out << "/OutputIntents[" << *intent << " 0 R]";
    }
    out << ">>";
    if (auto stopped = context.checkStop(); !stopped)
        return stopped;
    const int info = m_objects.add(infoDictionary(metadata));
    return m_objects.finish(m_objects.add(out.str()), info);
}

} // namespace quayside::pdf
