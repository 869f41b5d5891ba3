// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts.h"

#include "local/formats.h"
#include "local/localprovider.h"

#include <QCoreApplication>

namespace quayside {

std::unique_ptr<Engine> makeEngine(const EngineConfig &config)
{
    return std::make_unique<Engine>(config, [](QThreadPool &workers) {
        std::vector<std::unique_ptr<ExportProvider>> providers;
        providers.push_back(std::make_unique<LocalProvider>(workers));
        return providers;
    });
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("quayside"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUAYSIDE_VERSION));
}

bool needFonts(const QStringList &targets)
{
    return targets.contains(QStringLiteral("pdf"));
}

} // namespace quayside
