// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>

#include <memory>
#include <optional>

namespace quayside {

class AppSettings;
class Engine;
class MainWindow;

/// Keeps the program's window in the language of the settings. When that changes, a new window takes the place of the old one, over the same engine and
/// with what the old one held: so no word and no direction of the former language stays behind.
class WindowKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowKeeper)

public:
    /// Makes the window, not yet shown. Both outlive this.
    WindowKeeper(Engine &engine, AppSettings &settings, QObject *parent = nullptr);
    ~WindowKeeper() override;

    /// The window now; not to be kept.
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    /// Tells the window, and those to come, that the engine is up or why not.
    void engineStarted(const Result<void> &started);

Q_SIGNALS:
    /// window() is another one.
    void replaced();

private:
    void speak();
    void replaceWindow();

    Engine &m_engine;
    AppSettings &m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::optional<Result<void>> m_started;
};

} // namespace quayside
