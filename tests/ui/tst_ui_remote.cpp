// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remotefixture.h"
class TestRemote final : public QObject { Q_OBJECT };
QTEST_MAIN(TestRemote)
#include "tst_ui_remote.moc"
