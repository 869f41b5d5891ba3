// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/knownformulas.h"

#include <bit>

namespace quayside {
namespace {

constexpr qsizetype most = 500;
constexpr qsizetype longest = 300; ///< letters of TeX

/// What FormulaSetter reads of a style.
QString keyOf(const QString &tex, const TextStyle &style)
{
    return QString::number(style.face.key()) + u' ' + QString::number(std::bit_cast<quint32>(style.size)) + u' ' + QString::number(style.color) + u' '
           + style.language + u'\n' + tex;
}

} // namespace

const KnownFormula *KnownFormulas::find(const QString &tex, const TextStyle &style) const
{
    if (m_formulas.isEmpty() || tex.size() > longest)
        return nullptr;
    const auto found = m_formulas.constFind(keyOf(tex, style));
    return found == m_formulas.cend() ? nullptr : &*found;
}

void KnownFormulas::add(const QString &tex, const TextStyle &style, const KnownFormula &formula)
{
    if (tex.size() > longest)
        return;
    if (m_formulas.size() >= most)
        m_formulas.clear();
    m_formulas.insert(keyOf(tex, style), formula);
}

} // namespace quayside
