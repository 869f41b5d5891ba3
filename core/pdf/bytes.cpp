// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/bytes.h"

#include <libdeflate.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <new>

namespace quayside::pdf {

Bytes &Bytes::integer(qint64 number)
{
    std::array<char, 24> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    m_data.append(buffer.data(), end);
    return *this;
}

Bytes &Bytes::fixed(Hundredths number)
{
    if (number < 0) {
        m_data.push_back('-');
        number = -number;
    }
    const auto whole = number / 100;
    const auto rest = static_cast<int>(number % 100);
    if (whole != 0 || rest == 0)
        integer(whole);
    if (rest != 0) {
        m_data.push_back('.');
        m_data.push_back(static_cast<char>('0' + rest / 10));
        if (rest % 10 != 0)
            m_data.push_back(static_cast<char>('0' + rest % 10));
    }
    return *this;
}

Bytes &Bytes::real(double number, int decimals)
{
    if (!std::isfinite(number))
        number = 0;
    std::array<char, 64> buffer;
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::clamp(number, -1e9, 1e9), std::chars_format::fixed, decimals);
    std::string_view text(buffer.data(), static_cast<std::size_t>(result.ptr - buffer.data()));
    if (text.find('.') != std::string_view::npos) {
        while (text.back() == '0')
            text.remove_suffix(1);
        if (text.back() == '.')
            text.remove_suffix(1);
    }
    if (text == "-0")
        text = "0";
    m_data.append(text);
    return *this;
}

Bytes &Bytes::name(std::string_view text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    m_data.push_back('/');
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7f && std::string_view("#/()<>[]{}%").find(c) == std::string_view::npos) {
            m_data.push_back(c);
        } else {
            m_data.push_back('#');
            m_data.push_back(digits[byte >> 4]);
            m_data.push_back(digits[byte & 15]);
        }
    }
    return *this;
}

Bytes &Bytes::ref(int object)
{
    integer(object);
    m_data.append(" 0 R");
    return *this;
}

std::string textString(const QString &text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x7f && (c.unicode() >= 0x20 || c == u'\n' || c == u'\t'); });
    if (ascii)
        return text.toStdString();
    std::string bytes("\xfe\xff");
    for (const QChar c : text) {
        bytes.push_back(static_cast<char>(c.unicode() >> 8));
        bytes.push_back(static_cast<char>(c.unicode() & 0xff));
    }
    return bytes;
}

Bytes &Bytes::text(const QString &text)
{
    return literal(textString(text));
}

Bytes &Bytes::literal(std::string_view bytes)
{
    m_data.push_back('(');
    for (const char c : bytes)
        literalByte(c);
    m_data.push_back(')');
    return *this;
}

Bytes &Bytes::hex(QByteArrayView bytes)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    m_data.push_back('<');
    for (const char c : bytes) {
        m_data.push_back(digits[static_cast<unsigned char>(c) >> 4]);
        m_data.push_back(digits[static_cast<unsigned char>(c) & 15]);
    }
    m_data.push_back('>');
    return *this;
}

} // namespace quayside::pdf
