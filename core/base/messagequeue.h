// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/threadhandoff.h"

#include <QObject>

#include <mutex>

namespace quayside {

/// The way from any thread into the thread of an object that may be gone already: a worker that outlives the engine posts into nothing.
template<class Object>
class MessageQueue
{
public:
    explicit MessageQueue(Object *object) : m_object(object) {}

    /// Calls @p call(object) in the object's thread, later. False: there is nobody any more.
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

    /// From now on nothing arrives. Called in the object's thread, before it goes.
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
