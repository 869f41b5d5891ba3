// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"

namespace quayside {

/// What can be done about an export without a result, by resumePolicy(). Window and command line offer exactly this, named as in the error message.
enum class NextAction { None, Retry, FollowAgain, SendAgain, SignIn, GiveSecret, StartAgain, TrustHost };

struct NextActionWords {
    QString name;    ///< "Follow again", with & for the mnemonic
    QString help;    ///< one sentence
    QString warning; ///< to confirm first; empty if nothing can be lost or duplicated
};
NextActionWords words(NextAction action, const ExportJob &job);

/// The job's error for the user, naming the offered action. Empty without an error.
ErrorWords errorWords(const ExportJob &job);

/// For scripts: "follow-again"; empty for None.
QLatin1StringView nextActionId(NextAction action);

} // namespace quayside
