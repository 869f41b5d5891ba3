// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/conflictpolicies.h"

#include "model/destination.h"

#include <QComboBox>
#include <QCoreApplication>

namespace quayside {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ConflictPolicies)
};

void offer(QComboBox *box, ConflictPolicy policy, const QString &words, const QString &help)
{
    box->addItem(words, int(policy));
    box->setItemData(box->count() - 1, help, Qt::ToolTipRole);
}

} // namespace

void offerConflictPolicies(QComboBox *box)
{
    offer(box, ConflictPolicy::Rename, Words::tr("Keep both"), Words::tr("A number is added to the name of the new file"));
    offer(box, ConflictPolicy::Overwrite, Words::tr("Replace the old file"), Words::tr("The new file takes its place once it is whole"));
    offer(box, ConflictPolicy::Skip, Words::tr("Keep the old file"), Words::tr("What would replace it is skipped"));
    offer(box, ConflictPolicy::Fail, Words::tr("Stop with an error"), Words::tr("Nothing is exported where a file is in the way"));
}

} // namespace quayside
