// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/pagework.h"

class QCoreApplication;

namespace quayside {

/// quayside-pages: fonts, typesetting, PDF.
struct PagesModule {
    static constexpr auto module = "quayside-pages";
    static constexpr auto entry = "quayside_pages";

    const PageWork *work = nullptr;
    /// A QGuiApplication, which fonts need, without a screen.
    std::unique_ptr<QCoreApplication> (*application)(int &argc, char **argv) = nullptr;
};

} // namespace quayside

extern "C" const quayside::PagesModule *quayside_pages();
