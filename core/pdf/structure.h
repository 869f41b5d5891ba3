// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "page/page.h"
#include "pdf/objects.h"
#include "pdf/pageentry.h"

#include <deque>
#include <unordered_map>
#include <vector>

namespace quayside::pdf {

/// The structure tree of a file (ISO 32000-1, 14.7): gathers what pages show of each element, then writes the elements and the parent tree.
/// Elements that show nothing are left out, table cells excepted.
class Structure
{
public:
    /// @p document: its structure may grow until number(). @p nestHeadings: headings are written with the levels that they have in each other, from
    /// H1 on and without a gap, as PDF/UA-1 asks (7.4.2); else with their own.
    Structure(const PageDocument &document, bool nestHeadings) : m_document(document), m_nestHeadings(nestHeadings) {}

    /// Notes the marked content of the next page: @p marked by MCID. Gives the page's key in the parent tree.
    int addPage(int pageObject, const std::vector<ElementId> &marked);
    /// Notes an annotation of @p element; gives its key in the parent tree.
    int addAnnotation(ElementId element, int pageObject, int annotation);
    /// Gives every element that will be written its object number. After all pages.
    void number(Objects &objects);
    /// The object of an element, 0 when it was left out. After number().
    [[nodiscard]] int object(ElementId element) const { return element == noElement ? 0 : m_objects[std::size_t(element)]; }
    /// Writes everything; gives the number of the StructTreeRoot. Errors: those of the sink, Canceled.
    Result<int> write(Objects &objects, const std::vector<PageEntry> &pages, WorkContext &context);

private:
    /// Content of an element itself: a marked sequence or an annotation.
    struct Part {
        ElementId element;
        ElementId after;    ///< the last child that had shown anything before
        int page;           ///< object
        qint32 next;        ///< part of the same element; noPart: none
        quint32 value : 31; ///< MCID, or the annotation's object
        quint32 annotation : 1;
    };
    /// What one key of the parent tree leads to: the parts of a page by MCID, or an annotation.
    struct Key {
        qint32 first;
        qint32 count;
        bool page;
    };
    static constexpr qint32 noPart = -1;

    void touch(ElementId element);
    void addPart(ElementId element, int page, int value, bool annotation);
    void linkSiblings();
    /// Which elements will be written, as 1 instead of an object's number.
    void keepElements();
    void nestHeadings();
    [[nodiscard]] bool kept(ElementId id) const { return m_objects[std::size_t(id)] != 0; }
    std::string element(ElementId id, const std::vector<PageEntry> &pages) const;
    void kids(Bytes &out, ElementId id, int page) const;
    void attributes(Bytes &out, const StructElement &element, const std::vector<PageEntry> &pages) const;
    std::string parents(const Key &key) const;
    Result<int> writeParentTree(Objects &objects, const WorkContext &context) const;
    int writeIdTree(Objects &objects) const;
    /// Lets go of all that only write() needs.
    void forgetPages();
    void roleMap(Bytes &out) const;
    [[nodiscard]] QString idOf(ElementId id) const;

    const PageDocument &m_document;
    bool m_nestHeadings;
    // Deques: a large document has a million elements, which must not be copied as they become more.
    std::deque<Part> m_parts; ///< as the pages show them
    std::deque<Key> m_keys;
    std::deque<qint32> m_firstPart;                 ///< by element, into m_parts
    std::deque<qint32> m_lastPart;                  ///< by element; while pages are added
    std::deque<ElementId> m_lastShown;              ///< by element: its highest child that shows anything; while pages are added
    std::vector<int> m_objects;                     ///< by element; 0: left out
    std::unordered_map<ElementId, Role> m_headings; ///< what nested ones are written as
    std::vector<ElementId> m_firstChild;            ///< by element
    std::vector<ElementId> m_nextSibling;
    int m_root = 0;
};

} // namespace quayside::pdf
