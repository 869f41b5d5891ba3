// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/lastresult.h"

#include <QObject>

namespace quayside {

class ComparePanel;

/// Finds the last export of a document in the history and shows its pages beside those that are previewed.
class LastComparison final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LastComparison)

public:
    LastComparison(Engine &engine, ComparePanel &panel, QObject *parent);

    /// Looks for the last export of @p wanted; ready(), missing() or failed() tells.
    void begin(const ExportRequest &wanted);
    void end();
    /// Whether the last export is there to be compared with.
    [[nodiscard]] bool isReady() const { return m_last.has_value(); }
    /// Shows it beside @p now; only where isReady().
    void compareWith(const QByteArray &now);

Q_SIGNALS:
    void ready();
    /// None is in the history.
    void missing();
    /// Its file cannot be read.
    void failed(const quayside::ExportError &error);

private:
    void read(const SavedResult &last);

    Engine &m_engine;
    ComparePanel &m_panel;
    std::optional<std::pair<QByteArray, QString>> m_last; ///< the last export and what it is
    quint64 m_number = 0;                                 ///< begun and ended; the newest counts
};

} // namespace quayside
