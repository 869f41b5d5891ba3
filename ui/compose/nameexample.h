// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QTimer>

namespace quayside {

/// The name that the first result of a batch would get, as the engine decides it; the newest question wins.
class NameExample final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameExample)

public:
    explicit NameExample(Engine &engine);

    /// Asks after a short pause; @p provider: of the batch, may be null.
    void ask(const Batch &batch, const ProviderDescription *provider);

Q_SIGNALS:
    /// A path relative to the destination, or words about the name.
    void answered(const QString &example);

private:
    void askEngine();

    Engine &m_engine;
    Batch m_batch;
    QTimer m_pause; ///< so that not every keystroke asks
    int m_question = 0;
};

} // namespace quayside
