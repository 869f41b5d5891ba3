// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/relationships.h"

#include "writers/xmlwriter.h"

namespace quayside::docx {
namespace {

QString typeOf(std::string_view kind)
{
    const bool ofPackage = kind == relation::coreProperties;
    return (ofPackage ? QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships/metadata/")
                      : QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/"))
           + QLatin1StringView(kind.data(), static_cast<qsizetype>(kind.size()));
}

QString idOf(qsizetype row)
{
    return QStringLiteral("rId%1").arg(row + 1);
}

} // namespace

QString Relationships::add(std::string_view kind, const QString &target, bool external)
{
    const QString key = (external ? u'>' : u'=') + target;
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return idOf(*known);
    const auto row = static_cast<qsizetype>(m_rows.size());
    m_rows.push_back({kind, target, external});
    m_known.insert(key, row);
    return idOf(row);
}

QByteArray Relationships::part() const
{
    XmlWriter xml;
    xml.declaration().open("Relationships").attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        xml.open("Relationship").attribute("Id", idOf(static_cast<qsizetype>(i))).attribute("Type", typeOf(row.kind)).attribute("Target", row.target);
        if (row.external)
            xml.attribute("TargetMode", "External");
        xml.close();
    }
    return xml.take();
}

} // namespace quayside::docx
