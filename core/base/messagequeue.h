// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/threadhandoff.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace quayside {

/// Posts from any thread to the thread of an object that may be gone: workers can outlive the engine. Pending posts are delivered together, in one
/// event.
template<class Object>
class MessageQueue
{
public:
    explicit MessageQueue(Object *object) : m_state(std::make_shared<State>()) { m_state->object = object; }

    /// Calls @p call(object) later in its thread, after what was posted before. False: it is gone.
    template<class Call>
    bool post(Call call)
    {
        auto message = std::make_unique<MessageOf<Call>>(std::move(call));
        const std::lock_guard guard(m_state->mutex);
        if (!m_state->object)
            return false;
        m_state->messages.push_back(std::move(message));
        if (m_state->messages.size() == 1)
            callIn(m_state->object, [state = m_state] { deliver(*state); });
        return true;
    }

    /// Ends delivery. Call in the object's thread before destroying it.
    void close()
    {
        Messages undelivered; // destroyed last: they may hold this queue
        const std::lock_guard guard(m_state->mutex);
        m_state->object = nullptr;
        undelivered.swap(m_state->messages);
    }

private:
    struct Message {
        virtual ~Message() = default;
        virtual void operator()(Object &object) = 0;
    };
    using Messages = std::vector<std::unique_ptr<Message>>;

    template<class Call>
    struct MessageOf final : Message {
        explicit MessageOf(Call call) : work(std::move(call)) {}
        void operator()(Object &object) override { work(object); }
        ThreadHandoff<Call> work;
    };

    struct State {
        std::mutex mutex;
        Object *object = nullptr;
        Messages messages;
    };

    static Object *objectOf(State &state)
    {
        const std::lock_guard guard(state.mutex);
        return state.object;
    }

    static void deliver(State &state)
    {
        Messages messages;
        {
            const std::lock_guard guard(state.mutex);
            messages.swap(state.messages);
        }
        for (std::unique_ptr<Message> &message : messages) {
            // Any of them may close the queue.
            if (Object *object = objectOf(state))
                (*message)(*object);
            message.reset();
        }
    }

    std::shared_ptr<State> m_state;
};

} // namespace quayside
