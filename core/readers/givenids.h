// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace quayside {

/// Ids that nodes of a document have: each is given once. What was given last can be taken back.
class GivenIds
{
public:
    /// Gives @p id; false if it is empty or was given.
    bool give(const QString &id)
    {
        if (id.isEmpty() || m_set.contains(id))
            return false;
        m_set.insert(id);
        m_order.append(id);
        return true;
    }
    /// How many were given.
    [[nodiscard]] qsizetype count() const { return m_order.size(); }
    /// Takes back all but the first @p count.
    void takeBack(qsizetype count)
    {
        while (m_order.size() > count)
            m_set.remove(m_order.takeLast());
    }

private:
    QSet<QString> m_set;
    QStringList m_order;
};

} // namespace quayside
