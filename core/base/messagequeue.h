// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/threadhandoff.h"

#include <QObject>

#include <mutex>

namespace quayside {

/// Posts from any thread to the thread of an object that may be gone: workers can outlive the engine.
template<class Object>
class MessageQueue
{
public:
    explicit MessageQueue(Object *object) : m_object(object) {}

    /// Calls @p call(object) later in its thread. False: it is gone.
    template<class Call>
    bool post(Call call)
    {
        const std::lock_guard guard(m_mutex);
        if (!m_object)
            return false;
        Object *object = m_object;
        callIn(object, [object, call = std::move(call)]() mutable { call(*object); });
        return true;
    }

    /// Ends delivery. Call in the object's thread before destroying it.
    void close()
    {
        const std::lock_guard guard(m_mutex);
        m_object = nullptr;
    }

private:
    std::mutex m_mutex;
    Object *m_object;
};

} // namespace quayside
