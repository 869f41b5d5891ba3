// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/previewpanetest.h"

#include "base/whendone.h"
#include "local/localprovider.h"
#include "ui/preview/previewcontroller.h"

#include <QPromise>
#include <QTest>

namespace quayside::test {
namespace {

/// The local provider, with something that happens after a preview was made and before anybody hears of it.
class MeanwhileProvider final : public ExportProvider
{
public:
    MeanwhileProvider(ThreadBudget &threads, std::function<void()> &meanwhile) : m_local(threads), m_meanwhile(meanwhile) {}
    [[nodiscard]] ProviderDescription description() const override { return m_local.description(); }
    QFuture<ExportResult> start(const ExportRequest &request, std::shared_ptr<JobControl> control) override
    {
        // not QFuture::then, which may call twice what is attached while another thread ends the future
        auto promise = std::make_shared<QPromise<ExportResult>>();
        promise->start();
        const auto pass = [promise, meanwhile = std::exchange(m_meanwhile, {})](const ExportResult &result) {
            if (meanwhile)
                meanwhile();
            promise->addResult(result);
            promise->finish();
        };
        whenDone(m_local.start(request, std::move(control)), &m_context, pass, [promise] { promise->finish(); });
        return promise->future();
    }

private:
    LocalProvider m_local;
    QObject m_context;
    std::function<void()> &m_meanwhile; ///< once
};

} // namespace

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray manyParagraphs(int count, const QByteArray &last)
{
    QByteArray text = "# Harbour\n\n";
    for (int i = 1; i < count; ++i)
        text += "Paragraph " + QByteArray::number(i) + " of the handbook.\n\n";
    return text + last;
}

bool PreviewPaneTest::isDone() const
{
    return !m_pane->shownKind().isEmpty() && !m_pane->controller()->isBusy();
}

void PreviewPaneTest::init()
{
    m_folder = std::make_unique<SourceFolder>();
    EngineConfig config;
    config.profileFolder = in("profile");
    m_engine = std::make_unique<Engine>(config, [this](ThreadBudget &threads) {
        std::vector<std::unique_ptr<ExportProvider>> providers;
        providers.push_back(std::make_unique<MeanwhileProvider>(threads, m_meanwhile));
        return providers;
    });
    auto started = m_engine->start();
    started.waitForFinished();
    QVERIFY(started.result());
    m_pane = std::make_unique<PreviewPane>(*m_engine);
    m_pane->setMinimumSize(400, 300); // else the layout sets one with each change, and the offscreen platform says each time that it cannot
    m_pane->resize(600, 700);
    m_pane->show();
    put("a.md", "# Harbour\n\nFirst.\n");
}

void PreviewPaneTest::cleanup()
{
    m_pane.reset();
    m_engine.reset();
}

} // namespace quayside::test
