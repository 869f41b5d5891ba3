// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/packedxml.h"

namespace quayside::odt {
namespace {

constexpr qsizetype piece = 1024 * 1024;
constexpr int quick = 1; // level of compression

} // namespace

ArchiveTarget PackedXml::target()
{
    return [this](QByteArrayView bytes) -> Result<void> {
        m_fresh.append(bytes.data(), bytes.size());
        if (m_fresh.size() >= piece)
            pack();
        return {};
    };
}

void PackedXml::pack()
{
    m_packed.push_back(qCompress(m_fresh, quick));
    m_fresh.clear();
}

Result<void> PackedXml::writeTo(const ArchiveTarget &target)
{
    for (QByteArray &each : m_packed) {
        if (auto passed = target(qUncompress(std::exchange(each, {}))); !passed)
            return passed;
    }
    return target(m_fresh);
}

} // namespace quayside::odt
