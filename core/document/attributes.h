// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/fields.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <utility>

namespace quayside {

/// Which way text runs; Auto: as its first letters do.
enum class Direction : quint8 { None, LeftToRight, RightToLeft, Auto };
constexpr const char *nameOf(Direction direction)
{
    switch (direction) {
    case Direction::None: return "none";
    case Direction::LeftToRight: return "ltr";
    case Direction::RightToLeft: return "rtl";
    case Direction::Auto: return "auto";
    }
    return nullptr;
}

/// Names and values as they were written, in their order.
using KeyValues = QList<std::pair<QString, QString>>;

struct AttributeValues {
    QString id;
    QStringList classes;
    QString language; ///< BCP 47
    Direction direction = Direction::None;
    KeyValues others; ///< further ones, such as title

    friend bool operator==(const AttributeValues &, const AttributeValues &) = default;

    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("id", &AttributeValues::id));
        visit(field("classes", &AttributeValues::classes));
        visit(field("language", &AttributeValues::language));
        visit(field("direction", &AttributeValues::direction));
        visit(field("others", &AttributeValues::others));
    }
};

/// What HTML, DOCX and pandoc can hang on nearly every node. Most nodes have none, so that costs a pointer only.
class Attributes
{
public:
    Attributes() = default;
    explicit Attributes(AttributeValues values);
    Attributes(const Attributes &other);
    Attributes(Attributes &&) noexcept = default;
    Attributes &operator=(const Attributes &other);
    Attributes &operator=(Attributes &&) noexcept = default;
    ~Attributes() = default;

    /// Whether nothing is set.
    [[nodiscard]] bool isEmpty() const;
    /// The values; all empty where nothing is set.
    [[nodiscard]] const AttributeValues &values() const;
    const AttributeValues *operator->() const { return &values(); }
    /// The values, to be changed.
    AttributeValues &edit();

    friend bool operator==(const Attributes &a, const Attributes &b) { return a.values() == b.values(); }

private:
    std::unique_ptr<AttributeValues> m_values;
};

/// Sets what an attribute of HTML says: id, class, lang, dir; any other is kept as it is.
void setFromHtml(AttributeValues &values, const QString &name, const QString &value);
/// The attributes as HTML names them: id, class, lang, dir, then those of the others that run nothing and whose names are names.
KeyValues toHtml(const Attributes &attributes);

} // namespace quayside
