// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/structure.h"

#include "pdf/nametree.h"
#include "pdf/roles.h"

#include <algorithm>

namespace quayside::pdf {
namespace {

/// Elements between checks for a stop: a long table has millions.
constexpr std::size_t stopsBetween = 0x10000;

bool isStopped(std::size_t count, const StopToken &stop)
{
    return count % stopsBetween == 0 && stop.stopRequested();
}

} // namespace

/// Front matter first, then by id.
void Structure::linkSiblings(const StopToken &stop)
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
    for (auto id = front - 1; id >= 0 && !isStopped(std::size_t(id), stop); --id)
        prepend(id);
    for (auto id = count - 1; id >= front && !isStopped(std::size_t(id), stop); --id)
        prepend(id);
}

int Structure::addPage(int pageObject, const std::vector<ElementId> &marked, const std::vector<int> &reading)
{
    m_lastShown.resize(m_document.structure.size(), noElement);
    m_firstPart.resize(m_document.structure.size(), noPart);
    m_lastPart.resize(m_document.structure.size(), noPart);
    const auto first = static_cast<qint32>(m_parts.size());
    const auto count = static_cast<qint32>(marked.size());
    m_keys.push_back({first, count, true});
    for (qint32 mcid = 0; mcid < count; ++mcid)
        addPart(marked[std::size_t(mcid)], pageObject, mcid, false);
    for (qint32 i = 0; i < count; ++i)
        linkPart(first + (reading.empty() ? i : reading[std::size_t(i)]));
    return static_cast<int>(m_keys.size()) - 1;
}

int Structure::addAnnotation(ElementId element, int pageObject, int annotation)
{
    m_keys.push_back({static_cast<qint32>(m_parts.size()), 1, false});
    addPart(element, pageObject, annotation, true);
    linkPart(static_cast<qint32>(m_parts.size()) - 1);
    return static_cast<int>(m_keys.size()) - 1;
}

void Structure::addPart(ElementId element, int page, int value, bool annotation)
{
    m_parts.push_back({element, noElement, page, noPart, static_cast<quint32>(value), annotation});
}

void Structure::linkPart(qint32 part)
{
    Part &own = m_parts[std::size_t(part)];
    own.after = m_lastShown[std::size_t(own.element)];
    qint32 &last = m_lastPart[std::size_t(own.element)];
    (last == noPart ? m_firstPart[std::size_t(own.element)] : m_parts[std::size_t(last)].next) = part;
    last = part;
    touch(own.element);
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

void Structure::keepElements(const StopToken &stop)
{
    const auto &elements = m_document.structure;
    for (std::size_t id = elements.size(); id-- > 0 && !isStopped(id, stop);) {
        const auto role = elements[id].role;
        const bool cell = role == Role::TableData || role == Role::TableHeader;
        if (cell || (id < m_firstPart.size() && m_firstPart[id] != noPart))
            m_objects[id] = 1;
        if (m_objects[id] && elements[id].parent != noElement)
            m_objects[std::size_t(elements[id].parent)] = 1;
    }
}

void Structure::nestHeadings()
{
    std::vector<Role> above;
    for (std::size_t id = 0; id < m_objects.size(); ++id) {
        const auto role = m_document.structure[id].role;
        if (!m_objects[id] || role < Role::H1 || role > Role::H6)
            continue;
        while (!above.empty() && above.back() >= role)
            above.pop_back();
        m_headings.emplace(static_cast<ElementId>(id), static_cast<Role>(static_cast<std::size_t>(Role::H1) + above.size()));
        above.push_back(role);
    }
}

Result<void> Structure::number(Objects &objects, const WorkContext &context)
{
    m_lastShown = {};
    m_lastPart = {};
    m_firstPart.resize(m_document.structure.size(), noPart);
    m_objects.assign(m_document.structure.size(), 0);
    linkSiblings(context.stop);
    keepElements(context.stop);
    if (auto stopped = context.checkStop(); !stopped) // before anything relies on them
        return stopped;
    if (m_options.nestHeadings)
        nestHeadings();
    const auto count = std::count(m_objects.begin(), m_objects.end(), 1);
    m_root = objects.reserve(1 + static_cast<int>(count));
    int next = m_root + 1;
    for (int &object : m_objects) {
        if (object)
            object = next++;
    }
    return context.checkStop();
}

QString Structure::idOf(ElementId id) const
{
    const auto &element = m_document.structure[std::size_t(id)];
    if (element.extras && !element.extras->id.isEmpty())
        return element.extras->id;
    // Notes need an ID (PDF/UA-1, 7.9).
    return element.role == Role::Note ? QStringLiteral("note-%1").arg(id) : QString();
}

Result<int> Structure::writeMath(Objects &objects, const StructElement &element)
{
    if (!m_options.attachMath || !element.extras || element.extras->mathml.isEmpty())
        return 0;
    const QByteArray &data = element.extras->mathml;
    int &known = m_mathFiles[data];
    if (known > 0)
        return known;
    const int stream = objects.reserve();
    Bytes head;
    head << "/Type/EmbeddedFile/Subtype/application#2Fmathml+xml/Params<</Size " << qint64(data.size()) << ">>";
    if (auto added = objects.addDeflated(stream, head.str(), {data.constData(), static_cast<std::size_t>(data.size())}); !added)
        return failure(added.error());
    const QString name = QStringLiteral("formula-%1.mml").arg(m_mathFiles.size());
    Bytes file;
    file << "<</Type/Filespec/AFRelationship/Supplement/F";
    file.literal(name.toStdString());
    file << "/UF";
    file.text(name);
    file << "/Desc";
    file.text(element.extras->alt);
    file << "/EF<</F " << stream << " 0 R/UF " << stream << " 0 R>>>>";
    known = objects.add(file.str());
    return known;
}

std::string Structure::element(ElementId id, const std::vector<PageEntry> &pages, int file) const
{
    const auto &element = m_document.structure[std::size_t(id)];
    Bytes out;
    const auto heading = m_headings.find(id);
    out << "<</S/" << roleName(heading == m_headings.end() ? element.role : heading->second) << "/P ";
    out.ref(element.parent == noElement ? m_root : m_objects[std::size_t(element.parent)]);
    const auto first = m_firstPart[std::size_t(id)];
    const int page = first != noPart ? m_parts[std::size_t(first)].page : 0;
    if (page)
        out << "/Pg " << page << " 0 R";
    kids(out, id, page);
    if (const QString language = element.language(); !language.isEmpty()) {
        out << "/Lang";
        out.text(language);
    }
    if (const auto name = idOf(id); !name.isEmpty()) {
        out << "/ID";
        out.literal(name.toStdString());
    }
    attributes(out, element, pages);
    if (file)
        out << "/AF[" << file << " 0 R]";
    out << ">>";
    return out.take();
}

void Structure::kids(Bytes &out, ElementId id, int page) const
{
    Bytes list;
    int count = 0;
    auto next = m_firstPart[std::size_t(id)];
    const auto part = [&] {
        const Part &p = m_parts[std::size_t(next)];
        next = p.next;
        ++count;
        if (p.annotation) {
            list << "<</Type/OBJR/Obj " << int(p.value) << " 0 R";
            if (p.page != page)
                list << "/Pg " << p.page << " 0 R";
            list << ">>";
        } else if (p.page == page) {
            list << (list.empty() ? "" : " ") << int(p.value);
        } else {
            list << "<</Type/MCR/Pg " << p.page << " 0 R/MCID " << int(p.value) << ">>";
        }
    };
    for (auto child = m_firstChild[std::size_t(id)]; child != noElement; child = m_nextSibling[std::size_t(child)]) {
        while (next != noPart && m_parts[std::size_t(next)].after < child)
            part();
        if (!kept(child))
            continue;
        ++count;
        list << (list.empty() ? "" : " ");
        list.ref(m_objects[std::size_t(child)]);
    }
    while (next != noPart)
        part();
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
            // Headers need a scope (PDF/UA-1, 7.5).
            static constexpr const char *scopes[] = {"Column", "Row", "Column"};
            table << "/Scope/" << scopes[static_cast<int>(extras.scope)];
        }
        if (extras.columnSpan > 1)
            table << "/ColSpan " << extras.columnSpan;
        if (extras.rowSpan > 1)
            table << "/RowSpan " << extras.rowSpan;
        if (!table.empty())
            list << "<</O/Table" << table.str() << ">>";
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

std::string Structure::parents(const Key &key) const
{
    Bytes out;
    const auto parent = [this, &out](qint32 part) -> Bytes & { return out.ref(m_objects[std::size_t(m_parts[std::size_t(part)].element)]); };
    if (!key.page) {
        parent(key.first);
        return out.take();
    }
    out << '[';
    for (qint32 part = key.first; part < key.first + key.count; ++part)
        parent(part) << ' ';
    out << ']';
    return out.take();
}

Result<int> Structure::writeParentTree(Objects &objects, const WorkContext &context) const
{
    NumberTree tree(objects);
    for (std::size_t key = 0; key < m_keys.size(); ++key) {
        tree.add(static_cast<int>(key), parents(m_keys[key]));
        if (auto stopped = context.checkStop(); !stopped)
            return failure(stopped.error());
        if (auto result = objects.drain(); !result)
            return failure(result.error());
    }
    return tree.finish();
}

void Structure::forgetPages()
{
    m_parts = {};
    m_keys = {};
    m_firstPart = {};
    m_firstChild = {};
    m_nextSibling = {};
}

int Structure::writeIdTree(Objects &objects, const StopToken &stop) const
{
    NameTree tree;
    for (std::size_t id = 0; id < m_objects.size() && !isStopped(id, stop); ++id) {
        const auto name = m_objects[id] ? idOf(static_cast<ElementId>(id)) : QString();
        if (!name.isEmpty()) {
            Bytes value;
            tree.add(name.toStdString(), value.ref(m_objects[id]).str());
        }
    }
    return tree.write(objects, stop);
}

void Structure::roleMap(Bytes &out) const
{
    std::vector<quint8> seen(roleCount, 0);
    for (std::size_t id = 0; id < m_objects.size(); ++id) {
        if (m_objects[id])
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
    int written = 0;
    for (std::size_t id = 0; id < m_objects.size(); ++id) {
        if (!m_objects[id])
            continue;
        if (m_document.structure[id].parent == noElement)
            roots.ref(m_objects[id]) << ' ';
        const auto file = writeMath(objects, m_document.structure[id]);
        if (!file)
            return failure(file.error());
        objects.add(m_objects[id], element(static_cast<ElementId>(id), pages, *file));
        if (++written % 1024 != 0)
            continue;
        if (auto stopped = context.checkStop(); !stopped)
            return failure(stopped.error());
        if (auto result = objects.drain(); !result)
            return failure(result.error());
    }
    const auto parentTree = writeParentTree(objects, context);
    if (!parentTree)
        return failure(parentTree.error());
    const int ids = writeIdTree(objects, context.stop);
    if (auto stopped = context.checkStop(); !stopped)
        return failure(stopped.error());
    Bytes root;
    root << "<</Type/StructTreeRoot/K[" << roots.str() << "]/ParentTreeNextKey " << qint64(m_keys.size());
    if (*parentTree)
        root << "/ParentTree " << *parentTree << " 0 R";
    if (ids)
        root << "/IDTree " << ids << " 0 R";
    roleMap(root);
    root << ">>";
    objects.add(m_root, root.str());
    forgetPages();
    return m_root;
}

} // namespace quayside::pdf
