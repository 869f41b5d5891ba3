// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowfixture.h"

#include "ui/compose/composepage.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuepanel.h"

namespace quayside::test {

/// What tests of the window share: a window for each, its parts, and exports that are asked for as a person does.
class WindowTest : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] ComposePage *compose() const { return m_fixture->window->compose(); }
    [[nodiscard]] ExportSettings *settings() const { return compose()->settingsPanel(); }
    [[nodiscard]] QueuePanel *queue() const { return m_fixture->window->queue(); }
    [[nodiscard]] JobTableModel &jobs() const { return *queue()->model(); }
    /// Chooses @p formats, once the provider is known.
    void choose(const QStringList &formats) const;
    /// Opens files of @p names, exports them to @p formats and waits until the jobs are there.
    void exportFiles(const QStringList &names, const QStringList &formats) const;
    /// The job in @p model of the source @p title; 0: none.
    [[nodiscard]] static JobId jobOf(const JobTableModel &model, const char *title);
    [[nodiscard]] JobState stateOf(const char *title) const;

    std::unique_ptr<WindowFixture> m_fixture;

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
};

} // namespace quayside::test
