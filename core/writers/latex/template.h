// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <functional>
#include <vector>

namespace quayside::latex {

/// What stands in place of a template's names; none or no text: the name is not set.
using TemplateValues = QMap<QString, QStringList>;

/// A document with names to be filled in, in the syntax of pandoc's templates (its simple part): $name$ or ${name}, $if(name)$ … $elseif(name)$ …
/// $else$ … $endif$, $for(name)$ … $sep$ … $endfor$ with $it$, $$ for a dollar sign, and comments from $-- to the line's end.
class Template
{
public:
    /// Error: SourceMalformed (without `path`), with the line, where an if or a for is not closed.
    static Result<Template> parse(const QString &text);

    /// Every name in it, as values and in conditions.
    [[nodiscard]] const QSet<QString> &names() const { return m_names; }
    /// Names that are shown, of which @p values has none; in their order.
    [[nodiscard]] QStringList unknown(const TemplateValues &values) const;

    /// Passes the filled document on. In place of @p whole, @p fill is called, the first time it comes. Error: theirs.
    Result<void> render(const TemplateValues &values, const QString &whole, const std::function<Result<void>(const QString &)> &text,
                        const std::function<Result<void>()> &fill) const;

private:
    enum class Kind { Text, Value, If, ElseIf, Else, EndIf, For, Sep, EndFor };
    struct Part {
        Kind kind = Kind::Text;
        QString text; ///< or the name
        int line = 1;
    };
    struct Rendering;

    void readParts(const QString &text);
    void addDirective(const QString &inside, int line);
    [[nodiscard]] Result<void> checkNesting() const;
    [[nodiscard]] std::size_t nextOf(std::size_t at, std::size_t end) const;

    std::vector<Part> m_parts;
    QSet<QString> m_names;
};

} // namespace quayside::latex
