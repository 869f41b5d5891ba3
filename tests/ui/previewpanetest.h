// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "support/sourcefolder.h"
#include "ui/preview/previewpane.h"

#include <QObject>

#include <functional>
#include <memory>

namespace quayside::test {

QString s(const char *text);

/// So many paragraphs, each two lines further down than the one before; then @p last.
QByteArray manyParagraphs(int count, const QByteArray &last);

/// What tests of the preview share: for each a pane on a real Engine, and a folder with a.md.
class PreviewPaneTest : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] QString in(const char *name) const { return m_folder->in(name); }
    void put(const char *name, const QByteArray &bytes) const { m_folder->put(name, bytes); }
    [[nodiscard]] ExportRequest request(const char *target, const char *source = "a.md") const { return m_folder->request(target, source); }
    [[nodiscard]] bool isDone() const;

    std::unique_ptr<SourceFolder> m_folder;
    std::function<void()> m_meanwhile; ///< happens once, between the making of the next preview and its showing
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<PreviewPane> m_pane;

private Q_SLOTS:
    void init();
    void cleanup();
};

} // namespace quayside::test
