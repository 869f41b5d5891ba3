// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/xmltokens.h"

#include <QHash>
#include <QSet>

namespace quayside::docx {

using office::XmlToken;
using office::XmlTokens;

/// The styles of a template under the ids that our text names.
class TemplateStyles
{
public:
    /// @p theirs: the template's styles.xml; @p own: ours.
    TemplateStyles(const XmlTokens &theirs, const XmlTokens &own);

    /// Gives styles in @p part, any of the template's, our ids.
    void rename(XmlTokens &part) const;
    /// The template's styles.xml with ours that it lacks.
    [[nodiscard]] QByteArray part() const;
    /// The number (w:numId) that lists of our style @p id have there; 0: none.
    [[nodiscard]] int numberOf(const char *id) const { return m_numbers.value(QLatin1StringView(id)); }
    /// Size of ordinary text in points; 0: it does not say.
    [[nodiscard]] double textSize() const { return m_textSize; }

private:
    void readTheirs();
    void look(std::size_t style, std::size_t end, const QString &id);

    XmlTokens m_styles;
    XmlTokens m_missing;           ///< our styles that the template lacks
    QHash<QString, QString> m_ids; ///< ours by theirs, where they differ
    QHash<QString, int> m_numbers;
    double m_textSize = 0;
};

} // namespace quayside::docx
