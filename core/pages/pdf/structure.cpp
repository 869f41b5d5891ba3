// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pdf/structure.h"

#include "pages/pdf/nametree.h"
#include "pages/pdf/roles.h"

#include <algorithm>

namespace quayside::pdf {

/// Front matter before the rest, else in the order of the ids.
void Structure::linkSiblings()
{
    const auto count = static_cast<ElementId>(m_document.structure.size());
    const auto front = m_document.frontElements == noElement ? count : m_document.frontElements;
    m_firstChild.assign(std::size_t(count), noElement);
    m_nextSibling.assign(std::size_t(count), noElement);
    const auto prepend = [this](ElementId id) {
        const auto parent = m_document.structure[std::size_t(id)].parent;
        if (parent == noElement)
            return;
        m_nextSibling[std::size_t(id)] = m_firstChild[std::size_t(parent)];
        m_firstChild[std::size_t(parent)] = id;
    };
    for (auto id = front - 1; id >= 0; --id)
        prepend(id);
    for (auto id = count - 1; id >= front; --id)
        prepend(id);
}

int Structure::addPage(int pageObject, std::vector<ElementId> marked)
{
    m_lastShown.resize(m_document.structure.size(), noElement);
    for (std::size_t mcid = 0; mcid < marked.size(); ++mcid)
        addPart(marked[mcid], pageObject, static_cast<int>(mcid), false);
    m_keys.push_back({noElement, std::move(marked)});
    return static_cast<int>(m_keys.size()) - 1;
}

int Structure::addAnnotation(ElementId element, int pageObject, int annotation)
{
    addPart(element, pageObject, annotation, true);
    m_keys.push_back({element, {}});
    return static_cast<int>(m_keys.size()) - 1;
}

void Structure::addPart(ElementId element, int page, int value, bool annotation)
{
    m_parts.push_back({element, m_lastShown[std::size_t(element)], page, value, annotation});
    touch(element);
}

void Structure::touch(ElementId element)
{
    for (auto id = element; id != noElement;) {
        const auto parent = m_document.structure[std::size_t(id)].parent;
        if (parent == noElement || m_lastShown[std::size_t(parent)] >= id)
            return;
        m_lastShown[std::size_t(parent)] = id;
        id = parent;
    }
}

void Structure::sortParts()
{
    std::stable_sort(m_parts.begin(), m_parts.end(), [](const Part &a, const Part &b) { return a.element < b.element; });
    m_firstPart.assign(m_document.structure.size() + 1, m_parts.size());
    std::size_t part = m_parts.size();
    for (std::size_t id = m_document.structure.size(); id-- > 0;) {
        while (part > 0 && std::size_t(m_parts[part - 1].element) >= id)
            --part;
        m_firstPart[id] = part;
    }
}

void Structure::keepElements()
{
    const auto &elements = m_document.structure;
    for (std::size_t id = elements.size(); id-- > 0;) {
        const auto role = elements[id].role;
        const bool cell = role == Role::TableData || role == Role::TableHeader;
        if (cell || m_firstPart[id] != m_firstPart[id + 1])
            m_kept[id] = 1;
        if (m_kept[id] && elements[id].parent != noElement)
            m_kept[std::size_t(elements[id].parent)] = 1;
    }
}

void Structure::number(Objects &objects)
{
    m_lastShown = {};
    m_kept.assign(m_document.structure.size(), 0);
    m_objects.assign(m_document.structure.size(), 0);
    linkSiblings();
    sortParts();
    keepElements();
    const auto count = std::count(m_kept.begin(), m_kept.end(), quint8(1));
    m_root = objects.reserve(1 + static_cast<int>(count));
    int next = m_root + 1;
    for (std::size_t id = 0; id < m_kept.size(); ++id) {
        if (m_kept[id])
            m_objects[id] = next++;
    }
}

QString Structure::idOf(ElementId id) const
{
    const auto &element = m_document.structure[std::size_t(id)];
    if (element.extras && !element.extras->id.isEmpty())
        return element.extras->id;
    // PDF/UA-1, 7.9: every note has an identifier.
    return element.role == Role::Note ? QStringLiteral("note-%1").arg(id) : QString();
}

std::string Structure::element(ElementId id, const std::vector<PageEntry> &pages) const
{
    const auto &element = m_document.structure[std::size_t(id)];
    Bytes out;
    out << "<</S/" << roleName(element.role) << "/P ";
    out.ref(element.parent == noElement ? m_root : m_objects[std::size_t(element.parent)]);
    const auto first = m_firstPart[std::size_t(id)];
    const int page = first != m_firstPart[std::size_t(id) + 1] ? m_parts[first].page : 0;
    if (page)
        out << "/Pg " << page << " 0 R";
    kids(out, id, page);
    if (!element.language.isEmpty()) {
        out << "/Lang";
        out.text(element.language);
    }
    if (const auto name = idOf(id); !name.isEmpty()) {
        out << "/ID";
        out.literal(name.toStdString());
    }
    attributes(out, element, pages);
    out << ">>";
    return out.take();
}

void Structure::kids(Bytes &out, ElementId id, int page) const
{
    const auto last = m_firstPart[std::size_t(id) + 1];
    Bytes list;
    int count = 0;
    const auto part = [&](const Part &p) {
        ++count;
        if (p.annotation) {
            list << "<</Type/OBJR/Obj " << p.value << " 0 R";
            if (p.page != page)
                list << "/Pg " << p.page << " 0 R";
            list << ">>";
        } else if (p.page == page) {
            list << (list.empty() ? "" : " ") << p.value;
        } else {
            list << "<</Type/MCR/Pg " << p.page << " 0 R/MCID " << p.value << ">>";
        }
    };
    auto next = m_firstPart[std::size_t(id)];
    for (auto child = m_firstChild[std::size_t(id)]; child != noElement; child = m_nextSibling[std::size_t(child)]) {
        while (next < last && m_parts[next].after < child)
            part(m_parts[next++]);
        if (!m_kept[std::size_t(child)])
            continue;
        ++count;
        list << (list.empty() ? "" : " ");
        list.ref(m_objects[std::size_t(child)]);
    }
    while (next < last)
        part(m_parts[next++]);
    if (count == 1)
        out << "/K " << list.str();
    else if (count > 1)
        out << "/K[" << list.str() << ']';
}

void Structure::attributes(Bytes &out, const StructElement &element, const std::vector<PageEntry> &pages) const
{
    static const ElementExtras none;
    const ElementExtras &extras = element.extras ? *element.extras : none;
    const auto entry = [&out](const char *key, const QString &value) {
        if (!value.isEmpty()) {
            out << key;
            out.text(value);
        }
    };
    entry("/T", extras.title);
    entry("/Alt", extras.alt);
    entry("/ActualText", extras.actualText);
    Bytes list;
    const bool header = element.role == Role::TableHeader;
    if (header || element.role == Role::TableData) {
        Bytes table;
        if (header) {
            // PDF/UA-1, 7.5: a header says what it heads; a column where nothing else is known.
            static constexpr const char *scopes[] = {"Column", "Row", "Column", "Both"};
            table << "/Scope/" << scopes[static_cast<int>(extras.scope)];
        }
        if (extras.columnSpan > 1)
            table << "/ColSpan " << extras.columnSpan;
        if (extras.rowSpan > 1)
            table << "/RowSpan " << extras.rowSpan;
        if (!extras.headers.isEmpty()) {
            table << "/Headers[";
            for (const QString &id : extras.headers)
                table.literal(id.toStdString());
            table << ']';
        }
        if (!table.empty())
            list << "<</O/Table" << table.str() << ">>";
    }
    if (element.role == Role::Table && !extras.summary.isEmpty()) {
        list << "<</O/Table/Summary";
        list.text(extras.summary) << ">>";
    }
    if (element.role == Role::List && extras.numbering != ListNumbering::None) {
        static constexpr const char *names[] = {"None", "Disc", "Circle", "Square", "Decimal", "UpperRoman", "LowerRoman", "UpperAlpha", "LowerAlpha"};
        list << "<</O/List/ListNumbering/" << names[static_cast<int>(extras.numbering)] << ">>";
    }
    const bool boxed = extras.box && extras.boxPage >= 0 && std::size_t(extras.boxPage) < pages.size();
    if (boxed || extras.block) {
        list << "<</O/Layout";
        if (extras.block)
            list << "/Placement/Block";
        if (boxed) {
            const double height = pages[std::size_t(extras.boxPage)].size.height();
            list << "/BBox[";
            list.fixed(hundredths(extras.box->left())) << ' ';
            list.fixed(hundredths(height - extras.box->bottom())) << ' ';
            list.fixed(hundredths(extras.box->right())) << ' ';
            list.fixed(hundredths(height - extras.box->top())) << ']';
        }
        list << ">>";
    }
    if (!list.empty())
        out << "/A[" << list.str() << ']';
}

int Structure::writeParentTree(Objects &objects) const
{
    NumberTree tree;
    for (std::size_t key = 0; key < m_keys.size(); ++key) {
        Bytes value;
        if (m_keys[key].element != noElement) {
            value.ref(m_objects[std::size_t(m_keys[key].element)]);
        } else {
            value << '[';
            for (const auto id : m_keys[key].marked)
                value.ref(m_objects[std::size_t(id)]) << ' ';
            value << ']';
        }
        tree.add(static_cast<int>(key), value.take());
    }
    return tree.write(objects);
}

int Structure::writeIdTree(Objects &objects) const
{
    NameTree tree;
    for (std::size_t id = 0; id < m_kept.size(); ++id) {
        const auto name = m_kept[id] ? idOf(static_cast<ElementId>(id)) : QString();
        if (!name.isEmpty()) {
            Bytes value;
            tree.add(name.toStdString(), value.ref(m_objects[id]).str());
        }
    }
    return tree.write(objects);
}

void Structure::roleMap(Bytes &out) const
{
    std::vector<quint8> seen(roleCount, 0);
    for (std::size_t id = 0; id < m_kept.size(); ++id) {
        if (m_kept[id])
            seen[static_cast<std::size_t>(m_document.structure[id].role)] = 1;
    }
    Bytes map;
    for (int i = 0; i < roleCount; ++i) {
        const auto role = static_cast<Role>(i);
        if (seen[std::size_t(i)] && !standardRole(role).empty())
            map << '/' << roleName(role) << '/' << standardRole(role);
    }
    if (!map.empty())
        out << "/RoleMap<<" << map.str() << ">>";
}

Result<int> Structure::write(Objects &objects, const std::vector<PageEntry> &pages, WorkContext &context)
{
    Bytes roots;
    for (std::size_t id = 0; id < m_kept.size(); ++id) {
        if (!m_kept[id])
            continue;
        if (m_document.structure[id].parent == noElement)
            roots.ref(m_objects[id]) << ' ';
        objects.add(m_objects[id], element(static_cast<ElementId>(id), pages));
        if (id % 1024 != 0)
            continue;
        if (auto stopped = context.checkStop(); !stopped)
            return failure(stopped.error());
        if (auto result = objects.drain(); !result)
            return failure(result.error());
    }
    const int parents = writeParentTree(objects);
    const int ids = writeIdTree(objects);
    Bytes root;
    root << "<</Type/StructTreeRoot/K[" << roots.str() << "]/ParentTreeNextKey " << qint64(m_keys.size());
    if (parents)
        root << "/ParentTree " << parents << " 0 R";
    if (ids)
        root << "/IDTree " << ids << " 0 R";
    roleMap(root);
    root << ">>";
    objects.add(m_root, root.str());
    return m_root;
}

} // namespace quayside::pdf
