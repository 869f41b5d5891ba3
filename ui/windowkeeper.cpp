// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowkeeper.h"

#include "ui/common/appsettings.h"
#include "ui/common/translations.h"
#include "ui/mainwindow.h"

#include <QGuiApplication>

namespace quayside {

WindowKeeper::WindowKeeper(Engine &engine, AppSettings &settings, QObject *parent) : QObject(parent), m_engine(engine), m_settings(settings)
{
    speak();
    m_window = std::make_unique<MainWindow>(engine, settings);
    // Queued: the box that it was chosen in is part of the window that goes.
    connect(&settings, &AppSettings::languageChanged, this, &WindowKeeper::replaceWindow, Qt::QueuedConnection);
}

WindowKeeper::~WindowKeeper() = default;

/// Loads the words of the settings' language, and reads from its side.
void WindowKeeper::speak()
{
    QGuiApplication::setLayoutDirection(installTranslations(m_settings.language()).textDirection());
}

void WindowKeeper::engineStarted(const Result<void> &started)
{
    m_started = started;
    m_window->engineStarted(started);
}

void WindowKeeper::replaceWindow()
{
    const bool shown = m_window->isVisible();
    MainWindow::Session session = m_window->takeSession();
    speak();
    const std::unique_ptr<MainWindow> old = std::exchange(m_window, std::make_unique<MainWindow>(m_engine, m_settings));
    m_window->continueWith(std::move(session));
    if (m_started)
        m_window->engineStarted(*m_started);
    if (shown)
        m_window->raiseAndActivate(); // before the old one goes: without a window the program would end
    Q_EMIT replaced();
}

} // namespace quayside
