// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/xmlwriter.h"

namespace quayside {
namespace {

constexpr qsizetype chunk = 64 * 1024;
constexpr std::string_view replacement = "\xEF\xBF\xBD";

char *put(char *out, std::string_view bytes)
{
    return std::copy(bytes.begin(), bytes.end(), out);
}

char *put(char *out, char32_t c)
{
    if (c < 0x80) {
        *out++ = static_cast<char>(c);
    } else if (c < 0x800) {
        *out++ = static_cast<char>(0xC0 | c >> 6);
        *out++ = static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        *out++ = static_cast<char>(0xE0 | c >> 12);
        *out++ = static_cast<char>(0x80 | (c >> 6 & 0x3F));
        *out++ = static_cast<char>(0x80 | (c & 0x3F));
    } else {
        *out++ = static_cast<char>(0xF0 | c >> 18);
        *out++ = static_cast<char>(0x80 | (c >> 12 & 0x3F));
        *out++ = static_cast<char>(0x80 | (c >> 6 & 0x3F));
        *out++ = static_cast<char>(0x80 | (c & 0x3F));
    }
    return out;
}

/// What stands for @p c where it may not stand itself; empty: it may.
std::string_view reference(char16_t c, bool inAttribute)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '\r': return "&#13;";
    case '"': return inAttribute ? "&quot;" : "";
    case '\t': return inAttribute ? "&#9;" : "";
    case '\n': return inAttribute ? "&#10;" : "";
    default: return {};
    }
}

/// Whether XML 1.0 (2.2) has no place for @p c, which is no surrogate.
bool isUnknown(char16_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c >= 0xFFFE;
}

} // namespace

XmlWriter &XmlWriter::declaration()
{
    append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    return *this;
}

void XmlWriter::endTag()
{
    if (std::exchange(m_inTag, false))
        m_bytes.append('>');
}

XmlWriter &XmlWriter::open(std::string_view name)
{
    endTag();
    m_bytes.append('<');
    append(name);
    m_open.push_back(name);
    m_inTag = true;
    return *this;
}

XmlWriter &XmlWriter::attribute(std::string_view name, QStringView value)
{
    Q_ASSERT(m_inTag);
    m_bytes.append(' ');
    append(name);
    append("=\"");
    escape(value, true);
    m_bytes.append('"');
    return *this;
}

XmlWriter &XmlWriter::attribute(std::string_view name, std::string_view value)
{
    Q_ASSERT(m_inTag);
    m_bytes.append(' ');
    append(name);
    append("=\"");
    append(value);
    m_bytes.append('"');
    return *this;
}

XmlWriter &XmlWriter::attribute(std::string_view name, qint64 value)
{
    const std::string digits = std::to_string(value);
    return attribute(name, std::string_view(digits));
}

XmlWriter &XmlWriter::text(QStringView text)
{
    endTag();
    escape(text, false);
    return *this;
}

XmlWriter &XmlWriter::raw(QByteArrayView xml)
{
    endTag();
    m_bytes.append(xml.data(), xml.size());
    return *this;
}

XmlWriter &XmlWriter::close()
{
    const std::string_view name = m_open.back();
    m_open.pop_back();
    if (std::exchange(m_inTag, false)) {
        append("/>");
        return *this;
    }
    append("</");
    append(name);
    m_bytes.append('>');
    return *this;
}

XmlWriter &XmlWriter::closeTo(std::size_t depth)
{
    while (m_open.size() > depth)
        close();
    return *this;
}

void XmlWriter::escape(QStringView text, bool inAttribute)
{
    constexpr qsizetype together = 16 * 1024;
    constexpr qsizetype longest = 6; // bytes of one UTF-16 unit
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = std::min(text.size(), at + together);
        const qsizetype size = m_bytes.size();
        m_bytes.resize(size + (end - at + 1) * longest);
        char *const start = m_bytes.data() + size;
        char *out = start;
        for (; at < end; ++at) {
            const char16_t c = text[at].unicode();
            if (const std::string_view entity = c < 0x80 ? reference(c, inAttribute) : std::string_view(); !entity.empty()) {
                out = put(out, entity);
            } else if (QChar::isHighSurrogate(c) && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
                out = put(out, char32_t(QChar::surrogateToUcs4(c, text[at + 1].unicode())));
                ++at;
            } else if (QChar::isSurrogate(c) || isUnknown(c)) {
                out = put(out, replacement);
                ++m_replaced;
            } else {
                out = put(out, char32_t(c));
            }
        }
        m_bytes.resize(size + (out - start));
    }
}

Result<void> XmlWriter::step()
{
    if (!m_target || m_bytes.size() < chunk)
        return {};
    const Result<void> passed = m_target(m_bytes);
    m_bytes.resize(0); // keeps its room
    return passed;
}

Result<void> XmlWriter::finish()
{
    closeTo(0);
    const Result<void> passed = m_target && !m_bytes.isEmpty() ? m_target(m_bytes) : Result<void>();
    if (m_target)
        m_bytes.clear();
    return passed;
}

QByteArray XmlWriter::take()
{
    closeTo(0);
    return std::exchange(m_bytes, {});
}

void tellReplaced(qint64 count, WorkContext &context)
{
    if (count > 0)
        context.warn({WarningCode::CharactersReplaced, {{QStringLiteral("count"), QString::number(count)}}, {}, 0});
}

} // namespace quayside
