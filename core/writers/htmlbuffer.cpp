// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/htmlbuffer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace quayside {
namespace {

constexpr std::size_t chunk = std::size_t{256} * 1024;
constexpr std::size_t longestEscape = 12; // a surrogate pair, percent-encoded

constexpr std::array<bool, 128> safeInAddress()
{
    std::array<bool, 128> safe{};
    for (const char c : std::string_view("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_.+!*(),%#@?=;:/$~"))
        safe[static_cast<unsigned char>(c)] = true;
    return safe;
}

constexpr std::array<bool, 128> addressTable = safeInAddress();

char *put(char *out, std::string_view text)
{
    std::memcpy(out, text.data(), text.size());
    return out + text.size();
}

char *putUtf8(char *out, char32_t c)
{
    if (c < 0x80) {
        *out++ = static_cast<char>(c);
    } else if (c < 0x800) {
        *out++ = static_cast<char>(0xC0 | (c >> 6));
        *out++ = static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        *out++ = static_cast<char>(0xE0 | (c >> 12));
        *out++ = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        *out++ = static_cast<char>(0x80 | (c & 0x3F));
    } else {
        *out++ = static_cast<char>(0xF0 | (c >> 18));
        *out++ = static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        *out++ = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        *out++ = static_cast<char>(0x80 | (c & 0x3F));
    }
    return out;
}

char *putPercent(char *out, char c)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    *out++ = '%';
    *out++ = digits[byte >> 4];
    *out++ = digits[byte & 15];
    return out;
}

/// Characters of UTF-16 alone that XML 1.0 does not know; halves of pairs are seen to by themselves.
bool isNoXml(char16_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c == 0xFFFE || c == 0xFFFF;
}

std::string_view entity(char16_t c)
{
    switch (c) {
    case u'&': return "&amp;";
    case u'<': return "&lt;";
    case u'>': return "&gt;";
    case u'"': return "&quot;";
    default: return {};
    }
}

} // namespace

char *HtmlBuffer::reserve(std::size_t bytes)
{
    if (m_capacity - m_size < bytes) {
        const std::size_t capacity = std::max(m_capacity * 2, m_size + bytes + chunk);
        std::unique_ptr<char[]> larger(new char[capacity]);
        if (m_size > 0)
            std::memcpy(larger.get(), m_data.get(), m_size);
        m_data = std::move(larger);
        m_capacity = capacity;
    }
    return m_data.get() + m_size;
}

void HtmlBuffer::raw(std::string_view markup)
{
    if (markup.empty())
        return;
    put(reserve(markup.size()), markup);
    m_size += markup.size();
    m_last = markup.back();
}

void HtmlBuffer::number(int value)
{
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void HtmlBuffer::encode(QStringView text, Escape escape)
{
    // In pieces, to keep the worst-case reserve small.
    constexpr qsizetype piece = 4096;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = std::min(start + piece, text.size());
        char *const begin = reserve(static_cast<std::size_t>(end - start + 1) * longestEscape);
        char *out = begin;
        qsizetype i = start;
        for (; i < end; ++i) {
            const char16_t given = text[i].unicode();
            const char16_t c = m_xml && isNoXml(given) ? char16_t{0xFFFD} : given;
            if (c < 0x80 && escape != Escape::Address) {
                const std::string_view replaced = escape == Escape::Text ? entity(c) : std::string_view();
                if (replaced.empty())
                    *out++ = static_cast<char>(c);
                else
                    out = put(out, replaced);
                continue;
            }
            if (c < 0x80) {
                if (addressTable[c])
                    *out++ = static_cast<char>(c);
                else if (c == u'&')
                    out = put(out, "&amp;");
                else if (c == u'\'')
                    out = put(out, "&#x27;");
                else
                    out = putPercent(out, static_cast<char>(c));
                continue;
            }
            char32_t whole = c;
            if (QChar::isSurrogate(c)) {
                const bool pair = QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
                whole = pair ? QChar::surrogateToUcs4(c, text[i + 1].unicode()) : char32_t{0xFFFD};
                i += pair ? 1 : 0;
            }
            if (escape != Escape::Address) {
                out = putUtf8(out, whole);
                continue;
            }
            std::array<char, 4> utf8{};
            for (const char *byte = utf8.data(), *stop = putUtf8(utf8.data(), whole); byte != stop; ++byte)
                out = putPercent(out, *byte);
        }
        m_size += static_cast<std::size_t>(out - begin);
        if (out != begin)
            m_last = out[-1];
        start = i;
    }
}

Result<void> HtmlBuffer::step()
{
    return m_size >= chunk ? finish() : Result<void>{};
}

Result<void> HtmlBuffer::finish()
{
    if (m_size == 0)
        return {};
    const std::size_t size = std::exchange(m_size, 0);
    return m_sink.write(QByteArrayView(m_data.get(), static_cast<qsizetype>(size)));
}

} // namespace quayside
