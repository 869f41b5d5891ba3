// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "page/page.h"
#include "pdf/objects.h"
#include "pdf/pageentry.h"

#include <QHash>

#include <deque>
#include <unordered_map>
#include <vector>

namespace quayside::pdf {

/// Structure tree (ISO 32000-1, 14.7): collects what pages show, then writes elements and parent tree. Omits empty elements, except table
/// cells.
class Structure
{
public:
    struct Options {
        bool nestHeadings = false; ///< headings nest from H1 without gaps (PDF/UA-1, 7.4.2)
        bool attachMath = true;    ///< formulas have their MathML as associated files, which PDF/A-2 forbids (ISO 19005-2, 6.8)
    };
    /// @p document may gain elements until number().
    Structure(const PageDocument &document, Options options) : m_document(document), m_options(options) {}

    /// Records the next page: @p marked by MCID, and the MCIDs in @p reading order if it differs. Returns its parent tree key.
    int addPage(int pageObject, const std::vector<ElementId> &marked, const std::vector<int> &reading);
    /// Records an annotation; gives its parent tree key.
    int addAnnotation(ElementId element, int pageObject, int annotation);
    /// Numbers the elements to write. Call after all pages. Error: Canceled.
    Result<void> number(Objects &objects, const WorkContext &context);
    /// The element's object number, 0 if omitted. Call after number().
    [[nodiscard]] int object(ElementId element) const { return element == noElement ? 0 : m_objects[std::size_t(element)]; }
    /// Writes everything. Gives the StructTreeRoot's number. Errors: the sink's, Canceled.
    Result<int> write(Objects &objects, const std::vector<PageEntry> &pages, WorkContext &context);

private:
    /// A marked sequence or an annotation.
    struct Part {
        ElementId element;
        ElementId after;    ///< last child shown before
        int page;           ///< object number
        qint32 next;        ///< of the element; noPart: none
        quint32 value : 31; ///< MCID or annotation object
        quint32 annotation : 1;
    };
    /// A page's parts by MCID, or an annotation.
    struct Key {
        qint32 first;
        qint32 count;
        bool page;
    };
    static constexpr qint32 noPart = -1;

    void touch(ElementId element);
    void addPart(ElementId element, int page, int value, bool annotation);
    /// Makes the part the last of its element.
    void linkPart(qint32 part);
    void linkSiblings(const StopToken &stop);
    /// Sets m_objects to 1 for elements to write.
    void keepElements(const StopToken &stop);
    void nestHeadings();
    [[nodiscard]] bool kept(ElementId id) const { return m_objects[std::size_t(id)] != 0; }
    std::string element(ElementId id, const std::vector<PageEntry> &pages, int file) const;
    /// Writes the MathML of @p element, if it has any; the number of its file specification, or 0.
    Result<int> writeMath(Objects &objects, const StructElement &element);
    void kids(Bytes &out, ElementId id, int page) const;
    void attributes(Bytes &out, const StructElement &element, const std::vector<PageEntry> &pages) const;
    std::string parents(const Key &key) const;
    Result<int> writeParentTree(Objects &objects, const WorkContext &context) const;
    int writeIdTree(Objects &objects, const StopToken &stop) const;
    /// Frees write()'s data.
    void forgetPages();
    void roleMap(Bytes &out) const;
    [[nodiscard]] QString idOf(ElementId id) const;

    const PageDocument &m_document;
    Options m_options;
    // Deques: a million elements must not be copied on growth.
    std::deque<Part> m_parts; ///< in page order
    std::deque<Key> m_keys;
    std::deque<qint32> m_firstPart;                 ///< by element, into m_parts
    std::deque<qint32> m_lastPart;                  ///< by element; while pages are added
    std::deque<ElementId> m_lastShown;              ///< by element: highest child shown; while pages are added
    std::vector<int> m_objects;                     ///< by element; 0: omitted
    std::unordered_map<ElementId, Role> m_headings; ///< roles of renumbered headings
    std::vector<ElementId> m_firstChild;            ///< by element
    std::vector<ElementId> m_nextSibling;
    int m_root = 0;
    QHash<QByteArray, int> m_mathFiles; ///< file specifications by their MathML: equal formulas share one
};

} // namespace quayside::pdf
