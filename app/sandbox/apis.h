// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world.h"

#include <memory>

namespace quayside::sandbox {

/// An API: routes, refusals, start-up text.
class ApiService
{
public:
    virtual ~ApiService() = default;
    [[nodiscard]] virtual QList<Route> routes() = 0;
    [[nodiscard]] virtual Voice voice() const = 0;
    /// How to use it with Quayside, and all sample ids.
    [[nodiscard]] virtual QStringList greeting() const = 0;
};

std::unique_ptr<ApiService> foundryService(World &world);
std::unique_ptr<ApiService> workivaService(World &world);
std::unique_ptr<ApiService> document360Service(World &world);
std::unique_ptr<ApiService> emailShepherdService(World &world);
std::unique_ptr<ApiService> gotenbergService(World &world);
std::unique_ptr<ApiService> googleDriveService(World &world);

} // namespace quayside::sandbox
