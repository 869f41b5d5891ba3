// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/epub/navigation.h"

#include "settings/locales.h"
#include "writers/epub/xhtmlpage.h"
#include "writers/xmlwriter.h"

#include <algorithm>

namespace quayside::epub {
namespace {

void list(HtmlBuffer &out, const std::vector<NavEntry> &entries)
{
    out.raw("<ol>\n");
    for (const NavEntry &entry : entries) {
        out.raw("<li><a href=\"");
        out.address(entry.address);
        out.raw("\">");
        out.text(entry.title);
        out.raw("</a>");
        if (!entry.below.empty()) {
            out.raw("\n");
            list(out, entry.below);
        }
        out.raw("</li>\n");
    }
    out.raw("</ol>\n");
}

/// EPUB 3.3, 7.4.2.
void pageList(HtmlBuffer &out, const std::vector<PageEntry> &pages)
{
    if (pages.empty())
        return;
    out.raw("<nav epub:type=\"page-list\" role=\"doc-pagelist\" hidden=\"hidden\" aria-label=\"Pages\">\n<ol>\n");
    for (const PageEntry &page : pages) {
        out.raw("<li><a href=\"");
        out.address(page.address);
        out.raw("\">");
        out.text(page.label);
        out.raw("</a></li>\n");
    }
    out.raw("</ol>\n</nav>\n");
}

int depthOf(const std::vector<NavEntry> &entries)
{
    int depth = 0;
    for (const NavEntry &entry : entries)
        depth = std::max(depth, 1 + depthOf(entry.below));
    return depth;
}

void points(XmlWriter &xml, const std::vector<NavEntry> &entries, int &order)
{
    for (const NavEntry &entry : entries) {
        ++order;
        xml.raw("\n").open("navPoint").attribute("id", QStringLiteral("point-%1").arg(order)).attribute("playOrder", order);
        xml.open("navLabel").element("text", entry.title).close();
        xml.open("content").attribute("src", encodedAddress(entry.address)).close();
        points(xml, entry.below, order);
        xml.close();
    }
}

void pageTargets(XmlWriter &xml, const std::vector<PageEntry> &pages, int order)
{
    if (pages.empty())
        return;
    xml.raw("\n").open("pageList").open("navLabel").element("text", u"Pages").close();
    int number = 0;
    for (const PageEntry &page : pages) {
        ++number;
        xml.raw("\n").open("pageTarget").attribute("id", QStringLiteral("page-%1").arg(number)).attribute("type", "normal").attribute("value", number);
        xml.attribute("playOrder", order + number).open("navLabel").element("text", page.label).close();
        xml.empty("content", "src", encodedAddress(page.address)).close();
    }
    xml.raw("\n").close();
}

} // namespace

std::vector<NavEntry> treeOf(const std::vector<NavHeading> &headings)
{
    NavEntry root;
    std::vector<std::pair<int, NavEntry *>> open{{0, &root}}; // pointers hold: only the last entry of a list grows
    for (const NavHeading &heading : headings) {
        while (open.size() > 1 && open.back().first >= heading.level)
            open.pop_back();
        std::vector<NavEntry> &below = open.back().second->below;
        below.push_back({heading.title, heading.address, {}});
        open.emplace_back(heading.level, &below.back());
    }
    return std::move(root.below);
}

QByteArray navigation(const BookFacts &facts, const std::vector<NavEntry> &entries, const std::vector<PageEntry> &pages, const std::vector<Landmark> &landmarks)
{
    const QString title = label(Label::Contents, facts.labels);
    XhtmlPage page(facts, title);
    HtmlBuffer &out = page.out();
    out.raw("<body>\n<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\" aria-labelledby=\"toc-title\">\n<h1 id=\"toc-title\">");
    out.text(title);
    out.raw("</h1>\n");
    list(out, entries);
    out.raw("</nav>\n");
    pageList(out, pages);
    out.raw("<nav epub:type=\"landmarks\" hidden=\"hidden\" aria-label=\"Landmarks\">\n<ol>\n");
    for (const Landmark &landmark : landmarks) {
        out.raw("<li><a epub:type=\"");
        out.raw(landmark.kind);
        out.raw("\" href=\"");
        out.address(landmark.address);
        out.raw("\">");
        out.text(landmark.title);
        out.raw("</a></li>\n");
    }
    out.raw("</ol>\n</nav>\n</body>\n");
    return page.finish();
}

QByteArray ncx(const BookFacts &facts, const std::vector<NavEntry> &entries, const std::vector<PageEntry> &pages)
{
    XmlWriter xml;
    xml.declaration()
        .open("ncx")
        .attribute("xmlns", "http://www.daisy.org/z3986/2005/ncx/")
        .attribute("version", "2005-1")
        .attribute("xml:lang", facts.language);
    xml.raw("\n").open("head");
    const auto meta = [&xml](std::string_view name, QStringView content) {
        xml.raw("\n").open("meta").attribute("name", name).attribute("content", content).close();
    };
    meta("dtb:uid", facts.identifier);
    meta("dtb:depth", QString::number(depthOf(entries)));
    const QString count = QString::number(pages.size());
    meta("dtb:totalPageCount", count);
    meta("dtb:maxPageNumber", count);
    xml.raw("\n").close().raw("\n").open("docTitle").element("text", facts.title).close();
    for (const QString &author : facts.authors)
        xml.raw("\n").open("docAuthor").element("text", author).close();
    xml.raw("\n").open("navMap");
    int order = 0;
    points(xml, entries, order);
    xml.raw("\n").close();
    pageTargets(xml, pages, order);
    xml.raw("\n").close().raw("\n");
    return xml.take();
}

} // namespace quayside::epub
