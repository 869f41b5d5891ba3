// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/modules/pagesmodule.h"

#include <QGuiApplication>

namespace {

std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // without a screen it aborts otherwise
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

const quayside::PagesModule *quayside_pages()
{
    static const quayside::PagesModule table{&quayside::linkedPageWork(), application};
    return &table;
}
