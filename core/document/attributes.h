// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/fields.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <utility>

namespace quayside {

/// Text direction; Auto: decided by the first letters.
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

/// Names and values as written, in source order.
using KeyValues = QList<std::pair<QString, QString>>;

struct AttributeValues {
    QString id;
    QStringList classes;
    QString language; ///< BCP 47
    Direction direction = Direction::None;
    QString color;      ///< of the text, "#rrggbb"
    QString background; ///< behind the text, "#rrggbb"
    KeyValues others;   ///< the rest, such as title

    friend bool operator==(const AttributeValues &, const AttributeValues &) = default;

    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("id", &AttributeValues::id));
        visit(field("classes", &AttributeValues::classes));
        visit(field("language", &AttributeValues::language));
        visit(field("direction", &AttributeValues::direction));
        visit(field("color", &AttributeValues::color));
        visit(field("background", &AttributeValues::background));
        visit(field("others", &AttributeValues::others));
    }
};

/// HTML, DOCX and pandoc allow these on nearly every node. Most have none, so empty costs one pointer.
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
    /// All empty if none are set.
    [[nodiscard]] const AttributeValues &values() const;
    const AttributeValues *operator->() const { return &values(); }
    /// Mutable access; creates the values if there are none.
    AttributeValues &edit();

    friend bool operator==(const Attributes &a, const Attributes &b) { return a.values() == b.values(); }

private:
    std::unique_ptr<AttributeValues> m_values;
};

/// Sets id, class, lang or dir from an HTML attribute; any other is kept as it is.
void setFromHtml(AttributeValues &values, const QString &name, const QString &value);
/// As HTML names: id, class, lang, dir, then the others, without scripts and invalid names.
KeyValues toHtml(const Attributes &attributes);

} // namespace quayside
