// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/modules/windowmodule.h"

#include "app/application.h"

const quayside::WindowModule *quayside_window()
{
    static constexpr quayside::WindowModule table{quayside::runWindow};
    return &table;
}
