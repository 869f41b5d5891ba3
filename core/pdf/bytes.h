// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cmath>
#include <string>
#include <string_view>

namespace quayside::pdf {

/// The unit of content streams: integers do not drift, and equal input gives equal bytes.
using Hundredths = qint64;

/// Points to hundredths, clamped to ±10⁷ points.
inline Hundredths hundredths(double points)
{
    return std::isfinite(points) ? std::llround(std::clamp(points, -1e7, 1e7) * 100) : 0;
}

/// The bytes of a text string (ISO 32000-1, 7.9.2.2): ASCII, or UTF-16BE behind its mark.
std::string textString(const QString &text);

/// A buffer of PDF syntax with fast number formatting.
class Bytes
{
public:
    Bytes &operator<<(std::string_view text)
    {
        m_data.append(text);
        return *this;
    }
    Bytes &operator<<(const char *text)
    {
        m_data.append(text);
        return *this;
    }
    Bytes &operator<<(char c)
    {
        m_data.push_back(c);
        return *this;
    }
    Bytes &operator<<(int number) { return integer(number); }
    Bytes &operator<<(qint64 number) { return integer(number); }

    Bytes &integer(qint64 number);
    /// Hundredths as a decimal, "12.5".
    Bytes &fixed(Hundredths number);
    /// At most @p decimals places, without trailing zeros.
    Bytes &real(double number, int decimals = 4);
    /// "/Name", escaped.
    Bytes &name(std::string_view text);
    /// "12 0 R".
    Bytes &ref(int object);
    /// textString() as a literal.
    Bytes &text(const QString &text);
    /// Literal string of any bytes.
    Bytes &literal(std::string_view bytes);
    /// "<0A1B…>".
    Bytes &hex(QByteArrayView bytes);
    /// A byte of a literal string, escaped if needed.
    void literalByte(char c)
    {
        if (c == '(' || c == ')' || c == '\\')
            m_data.push_back('\\');
        else if (c == '\r') {
            m_data.append("\\r");
            return;
        }
        m_data.push_back(c);
    }

    /// Removes a character that turned out superfluous.
    void erase(std::size_t at) { m_data.erase(at, 1); }
    [[nodiscard]] const std::string &str() const { return m_data; }
    [[nodiscard]] std::string take() { return std::move(m_data); }
    [[nodiscard]] std::size_t size() const { return m_data.size(); }
    [[nodiscard]] bool empty() const { return m_data.empty(); }
    void reserve(std::size_t bytes) { m_data.reserve(bytes); }
    void clear() { m_data.clear(); }

private:
    std::string m_data;
};

} // namespace quayside::pdf
