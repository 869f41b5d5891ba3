// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QByteArrayView>

#include <vector>

namespace quayside {

struct FieldMember;

/// A value of front matter, whatever its syntax: a scalar as written, a list, or a map in source order.
struct FieldValue {
    enum class Kind { Scalar, List, Map };
    Kind kind = Kind::Scalar;
    QString text;
    std::vector<FieldValue> list;
    std::vector<FieldMember> map;
};

struct FieldMember {
    QString key;
    FieldValue value;
};

/// Copies values within limits: 64 KiB a field, 1 MiB and 1,000 fields in all, eight levels. Aliases of YAML can multiply.
class FieldBudget
{
public:
    FieldBudget();
    /// Begins the next field; false if there are too many.
    bool next();
    /// @p utf8 as a scalar, cut to what is left.
    [[nodiscard]] QString take(QByteArrayView utf8);
    /// Whether a list or map may hold one more value at nesting @p depth; costs a byte.
    [[nodiscard]] bool more(int depth);
    /// Whether anything was cut.
    [[nodiscard]] bool hasCut() const { return m_cut; }

private:
    qsizetype m_fields = 0;
    qsizetype m_field = 0; ///< bytes left of this field
    qsizetype m_all;       ///< bytes left of all
    bool m_cut = false;
};

/// Adds field @p key to @p metadata: to the member it names (title, author, lang …, also below Hugo's `params` and `taxonomies`, Zola's `extra`), and as
/// text to Metadata::all.
void takeField(const QString &key, const FieldValue &value, Metadata &metadata);

} // namespace quayside
