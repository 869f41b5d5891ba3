// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cmath>
#include <string>
#include <string_view>

namespace quayside::pdf {

/// A length in hundredths of a point: what content streams are written in. Integers, so that nothing drifts and equal input gives equal bytes.
using Hundredths = qint64;

/// Rounds points to hundredths; what no page can hold is cut to ±10⁷ points.
inline Hundredths hundredths(double points)
{
    return std::isfinite(points) ? std::llround(std::clamp(points, -1e7, 1e7) * 100) : 0;
}

/// A growing piece of PDF syntax with fast numbers.
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
    /// A number of hundredths as decimal, "12.5".
    Bytes &fixed(Hundredths number);
    /// A real with at most @p decimals places, without a trailing zero.
    Bytes &real(double number, int decimals = 4);
    /// "/Name", escaped.
    Bytes &name(std::string_view text);
    /// "12 0 R".
    Bytes &ref(int object);
    /// A text string: literal when it is ASCII, else UTF-16BE.
    Bytes &text(const QString &text);
    /// A literal string of any bytes.
    Bytes &literal(std::string_view bytes);
    /// "<0A1B…>".
    Bytes &hex(QByteArrayView bytes);
    /// One byte of a literal string, escaped where it must be.
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

    /// Takes one character out again, for what later ones turned out not to need.
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
