// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QMap>
#include <QObject>

class QSaveFile;

namespace quayside {

/// Writes a list of the history to a file, CSV or JSON by its ending, page by page; the file appears when it is complete. Writes in workers.
class ListExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListExport)

public:
    /// @p accounts: names, by provider.
    ListExport(Engine &engine, const HistoryQuery &query, const QString &path, const QMap<QString, QString> &accounts, QObject *parent = nullptr);
    ~ListExport() override;
    void start();
    void cancel();

Q_SIGNALS:
    void progress(int exports);
    /// An empty @p problem: the file is there. Not after cancel().
    void ended(int exports, const QString &problem);

private:
    void next();
    void take(const HistoryPage &page);
    void end(const QString &problem);

    Engine &m_engine;
    HistoryQuery m_query;
    const QString m_path;
    const bool m_isJson;
    const QMap<QString, QString> m_accounts;
    std::shared_ptr<QSaveFile> m_file; ///< used by one worker at a time
    int m_written = 0;
    bool m_ended = false;
};

} // namespace quayside
