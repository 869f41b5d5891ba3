// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>

#include <unistd.h>

namespace quayside {

/// A file descriptor, closed at the end of its scope.
class Descriptor
{
public:
    /// Takes @p number over; -1: none, as of a failed open().
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    /// The caller closes it from now on.
    int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

} // namespace quayside
